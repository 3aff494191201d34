import type { FieldKey } from '#domain/fields.ts';
import type { Units } from './claims.ts';
import type { Group } from './group.ts';
import type { Span } from './plain.ts';

/** What a check says of a number: as the data has it; as the data has it when rounded; not so; not to be told. */
export type Mark = 'right' | 'rounded' | 'wrong' | 'unknown';

/** What a wrong number comes from, as far as it fits. */
export type Cause =
  /** The share is right of another total, which may be that of an earlier period. */
  | { code: 'other-total'; total: number }
  /** The number is, or all but is, that of another group, of so many members in all. */
  | { code: 'other-group'; group: Group; n: number; of: number; exact: boolean }
  /** The share is right of another group. */
  | { code: 'other-whole'; whole: Group; n: number }
  /** The share is right for the count beside it, which is wrong itself. */
  | { code: 'count-beside'; written: string }
  /** The parts that the sentence lists are more than their whole. */
  | { code: 'sum'; sum: number }
  | { code: 'transposed' }
  | { code: 'digit' };

/** Why a number cannot be told: columns that the file lacks; another day; a mean age that may be reckoned in another way; not in a list of members, or not understood. */
export type Reason = { code: 'missing'; fields: readonly FieldKey[] } | { code: 'other-day' } | { code: 'mean-age' } | { code: 'not-told' };

/** A change of the text. */
export interface Edit extends Span {
  text: string;
}

/** A number of a draft, and what the data says of it. */
export interface Finding extends Span {
  mark: Mark;
  sentence: Span;
  /** The number as it stands in the draft. */
  written: string;
  /** The right number in the writer's own style; null where it cannot be told. */
  right: string | null;
  /** Whom it counts; null for units and for what cannot be told. */
  group: Group | null;
  /** Of a share: of whom, and both numbers. */
  whole: Group | null;
  part: number | null;
  of: number | null;
  units: Units | null;
  meanAgeYears: number | null;
  causes: readonly Cause[];
  /** Null where it is told. */
  reason: Reason | null;
  /** Changes that make it right; a wrong name has a second way, which keeps the number. */
  edits: readonly Edit[];
  renamed: readonly Edit[];
}
