import type { UnitKind } from './lexicon.ts';
import type { Group } from './group.ts';
import type { NumberToken } from './numbers.ts';
import type { Span } from './plain.ts';

/** Units as a draft counts them, in one bloc or in all (null); `below` are those under a đảng bộ only. */
export interface Units {
  unit: UnitKind;
  bloc: string | null;
  below: boolean;
}

/**
 * How surely a number is understood: all of its sentence and nothing before it speaks of others; its own words only; or not
 * even those.
 */
export type Sureness = 'sure' | 'likely' | 'vague';

interface ClaimBase {
  number: NumberToken;
  sentence: Span;
  sureness: Sureness;
  about: 'over' | 'under' | 'near' | null;
  /** Where the number begins with such a word before it. */
  from: number;
}

/** So many members of a group; `options` are its readings, the likeliest first. */
export interface MembersClaim extends ClaimBase {
  kind: 'members';
  options: readonly Group[];
  /** The words that name the group, where they stand in one place. */
  label: Span | null;
  /** What it is said to be a part of. */
  parent: MembersClaim | null;
  /** Whether it says how many members there are in all. */
  total: boolean;
}

/** A share of a group in a whole; `of` is the number that it stands beside. */
export interface ShareClaim extends ClaimBase {
  kind: 'share';
  options: readonly Group[];
  wholes: readonly Group[];
  beside: MembersClaim | RatioClaim | null;
}

/** Some of so many: members of members, or posts of units. */
export interface RatioClaim extends ClaimBase {
  kind: 'ratio';
  options: readonly Group[];
  wholes: readonly Group[];
  /** In place of `wholes` where the second number counts units. */
  units: readonly Units[] | null;
}

/** So many units. */
export interface UnitsClaim extends ClaimBase {
  kind: 'units';
  options: readonly Units[];
}

/** The mean age of a group, in years. */
export interface MeanAgeClaim extends ClaimBase {
  kind: 'meanAge';
  options: readonly Group[];
}

/** A number about members that the list of members does not tell, or whose sentence is not understood. */
export interface UnreadClaim extends ClaimBase {
  kind: 'unread';
}

export type Claim = MembersClaim | ShareClaim | RatioClaim | UnitsClaim | MeanAgeClaim | UnreadClaim;
