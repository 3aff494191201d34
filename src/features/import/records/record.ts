import { ImportError } from '../failure.ts';
import type { SpreadCell } from './swallowed.ts';

/** One record of the file. */
export interface RawRecord {
  /** Physical line on which it begins, from 1. */
  line: number;
  cells: string[];
  /** Its quotes do not pair; the cells are what its one line shows. */
  broken?: true;
  /** The file ends within it: no line end follows, not even the quote that closes its last cell, or half a letter. */
  unended?: 'line' | 'quote' | 'letter';
  /** The cells with line ends and delimiters, which quotes may have made of several rows; none where absent. */
  spread?: readonly SpreadCell[];
}

/** The most characters of one cell; more is a quote that was never closed, or no list of members. */
export const CELL_LIMIT = 1_000_000;

/** The most columns of one record. */
export const COLUMN_LIMIT = 2000;

/** Refuses a record without measure with ImportError, and gives the line on which it ends. */
export function checkSize(cells: readonly string[], firstLine: number): number {
  if (cells.length > COLUMN_LIMIT) throw new ImportError({ code: 'too-many-columns', params: { line: firstLine, limit: COLUMN_LIMIT } });
  let line = firstLine;
  for (const cell of cells) {
    if (cell.length > CELL_LIMIT) throw new ImportError({ code: 'cell-too-large', params: { line, limit: CELL_LIMIT } });
    line += countLineEnds(cell);
  }
  return line;
}

/** Line ends in a text, before its end or a place in it. */
export function countLineEnds(text: string, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
