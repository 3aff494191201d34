import type { Encoding } from './decisions.ts';
import type { FieldKey } from './fields.ts';

/** A sheet that may be the list; `repeats` names others in which most of its people stand too, `members` is null where it was not counted. */
export interface OfferedSheet {
  name: string;
  rows: number;
  members: number | null;
  repeats: readonly string[];
}

/** Sheets that can be read as one list, and those that look like lists and would stay apart. */
export interface TogetherOffer {
  sheets: readonly string[];
  members: number;
  apart: readonly string[];
}

/**
 * Something that a file leaves open and that figures depend on, so that it is asked and never assumed. Until it is
 * answered the values concerned are unknown. The answer is a decision.
 */
export type Question =
  /** Sex is written in digits; `digits` are those that occur, with how many members have each. Answered by `values`. */
  | { kind: 'sexDigits'; digits: readonly { spelling: string; count: number }[] }
  /** "TC" stands before other words in the qualification of `count` members, as in the examples: `SHORT_LEVEL`. Answered by `values`. */
  | { kind: 'shortLevel'; count: number; examples: readonly string[] }
  /**
   * The days of a column can only be month first in some cells, and `count` others could be either. The columns `proven` are day first by
   * their own cells, whatever the answer. Answered by `dateOrders`.
   */
  | { kind: 'dateOrder'; field: FieldKey; count: number; example: string; proven: readonly FieldKey[] }
  /** More than one encoding would do; best first, with names as each reads them. Answered by `encoding`. */
  | { kind: 'encoding'; candidates: readonly { encoding: Encoding; names: readonly string[] }[] }
  /** Several sheets of a workbook look like lists of members; `read` is read until then. Answered by `sheet`. */
  | { kind: 'sheet'; read: string; sheets: readonly OfferedSheet[]; together: TogetherOffer | null }
  /** Units stand in some rows only, with `count` empty cells of members below, as merged cells leave them. Answered by `blankUnits`. */
  | { kind: 'blankUnits'; fields: readonly FieldKey[]; count: number; example: string };
