import { z } from '#domain/schema.ts';

/** The kinds of file that are told apart by their content, and are neither text nor a workbook that can be read. */
export const FOREIGN_KINDS = ['image', 'pdf', 'zip', 'word', 'slides', 'opendocument', 'ole', 'html', 'binary'] as const;

/**
 * Why a file as a whole is refused, or could not be read. `params` holds what a sentence needs: lines from 1, names of
 * columns shortened; never a value of a member.
 */
export const importFailureSchema = z.discriminatedUnion('code', [
  /** No byte, or nothing but space. */
  z.object({ code: z.literal('empty'), params: z.object({}) }),
  /** Recognised by its content as neither a text nor a workbook; `ole` is an old Office file that is no workbook, `html` a page without a table. */
  z.object({ code: z.literal('foreign'), params: z.object({ kind: z.enum(FOREIGN_KINDS) }) }),
  /** A byte that contradicts the encoding of the file, which is damaged; `line` is where it stands. */
  z.object({ code: z.literal('bytes-invalid'), params: z.object({ line: z.number() }) }),
  /** Letters that a program has replaced by ? or U+FFFD, so that nobody can read them; `line` is where the first stand. */
  z.object({ code: z.literal('letters-lost'), params: z.object({ line: z.number() }) }),
  /** Letters of an encoding that is none of those known, so that most words are no Vietnamese; `line` is where the first stand. */
  z.object({ code: z.literal('letters-unread'), params: z.object({ line: z.number() }) }),
  /** A quote that nothing closes, or that closes in another row; `line` is where it opens. */
  z.object({ code: z.literal('quote-not-closed'), params: z.object({ line: z.number() }) }),
  /** A cell of more than `limit` characters, mostly a quote that is not closed; `line` is where the cell begins. */
  z.object({ code: z.literal('cell-too-large'), params: z.object({ line: z.number(), limit: z.number() }) }),
  z.object({ code: z.literal('too-many-columns'), params: z.object({ line: z.number(), limit: z.number() }) }),
  /** No row names at least two known columns; `found` is what the first row has, empty where that may be a member. */
  z.object({ code: z.literal('no-header'), params: z.object({ found: z.array(z.string()) }) }),
  /** A row that names a column of names (`name`, as it is written), and no other known column; `line` is where it stands. */
  z.object({ code: z.literal('only-names'), params: z.object({ line: z.number(), name: z.string() }) }),
  /** A header row and no member under it. */
  z.object({ code: z.literal('no-rows'), params: z.object({ headerLine: z.number() }) }),
  /** A second table with other columns under the first; `line` is that of its header. */
  z.object({ code: z.literal('second-table'), params: z.object({ line: z.number() }) }),
  /** Rows of `people` members stand above the heading, which is on `line`; `first` is the line of the first of them. */
  z.object({ code: z.literal('people-above'), params: z.object({ line: z.number(), first: z.number(), people: z.number() }) }),
  /** The columns of the list stand in the heading twice, side by side, over other people; `column` is where the second half has its names. */
  z.object({ code: z.literal('tables-beside'), params: z.object({ line: z.number(), column: z.number() }) }),
  /** The line above the heading names other people than members, and no column is about the Party. */
  z.object({ code: z.literal('other-list'), params: z.object({ line: z.number() }) }),
  /** Every row is a unit with the number of its members, by the column `name`; `line` is that of the heading. */
  z.object({ code: z.literal('unit-list'), params: z.object({ line: z.number(), name: z.string() }) }),
  /** The line above the heading says that the people of the only list have moved, died or left; 0 where the name of the sheet does. */
  z.object({ code: z.literal('left-list'), params: z.object({ line: z.number() }) }),
  /** Every person of the list has left by its columns of status. */
  z.object({ code: z.literal('all-left'), params: z.object({ people: z.number() }) }),
  /** More organisations or cells than codes: the column is not one of units. */
  z.object({ code: z.literal('too-many-units'), params: z.object({ limit: z.number() }) }),
  /** A workbook or archive that opens with a password only. */
  z.object({ code: z.literal('workbook-protected'), params: z.object({}) }),
  /** A workbook that is cut off, damaged or not as Excel writes it; `part` names the part of it, where one is concerned. */
  z.object({ code: z.literal('workbook-damaged'), params: z.object({ part: z.string() }) }),
  /** A workbook beyond measure: bytes of the file, bytes unpacked, times unpacked, or parts. */
  z.object({ code: z.literal('workbook-too-large'), params: z.object({ what: z.enum(['file', 'unpacked', 'ratio', 'parts']), limit: z.number() }) }),
  /** The browser could not read the file: moved, changed or locked since it was chosen. */
  z.object({ code: z.literal('unreadable'), params: z.object({}) }),
  /** The worker stopped by a mistake of ours or for want of memory. */
  z.object({ code: z.literal('worker-died'), params: z.object({}) }),
]);

/** Why a file is refused: a stable code and what its sentence needs. */
export type ImportFailure = z.infer<typeof importFailureSchema>;

/** A refused file, thrown through the stages; `failure` is what the page explains. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure, options?: ErrorOptions) {
    super(failure.code, options);
    this.failure = failure;
  }
}
