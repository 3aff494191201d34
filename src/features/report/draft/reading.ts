import type { MembersClaim, RatioClaim, Sureness } from './claims.ts';
import { EVERYBODY, distinctGroups, inBoth, inEither, type Group } from './group.ts';
import { LEVEL_FIELDS, levelGroup, type LevelField } from './levels.ts';
import type { Sentence } from './passages.ts';
import type { Piece } from './pieces.ts';

/** What is known where a piece is read. */
export interface Reading {
  sentence: Sentence;
  /** The groups that the piece itself names, each with its readings. */
  own: readonly Group[];
  /** Whether the piece names nothing, or contradicts itself. */
  clash: boolean;
  /** The populations that it may speak of, the likeliest first. */
  bases: readonly Group[];
  /** What "trong đó" made it a part of. */
  parent: MembersClaim | null;
  /** The number that a share without words of its own belongs to. */
  last: MembersClaim | RatioClaim | null;
  /** The groups of a share that stood alone just before. */
  shared: readonly Group[] | null;
  /** Whether the words before a colon said that members are counted, and nothing else. */
  headsTotal: boolean;
  /** The bloc spoken of. */
  bloc: Group | null;
  sureness: Sureness;
}

interface OwnGroups {
  options: readonly Group[];
  clash: boolean;
}

/** The readings of all groups that some phrases of a piece name together. */
export function groupsNamed(piece: Pick<Piece, 'items'>, topic: LevelField | null): OwnGroups {
  const named = piece.items.flatMap((item): (readonly Group[])[] => {
    if (item.kind !== 'phrase') return [];
    const { meaning } = item.phrase;
    if (meaning.kind === 'group') return [meaning.options];
    if (meaning.kind !== 'level') return [];
    const only = topic && levelGroup(meaning.level, topic);
    return [only ? [only] : LEVEL_FIELDS.flatMap((field) => levelGroup(meaning.level, field) ?? [])];
  });
  let clash = false;
  const options = named.reduce<readonly Group[]>((all, more) => {
    const both = all.flatMap((one) => more.flatMap((other) => inBoth(one, other) ?? []));
    if (both.length > 0) return both;
    clash = true;
    return all.flatMap((one) => more.flatMap((other) => inEither(one, other) ?? []));
  }, [EVERYBODY]);
  return { options: distinctGroups(options), clash: clash || options.length === 0 };
}
