import { ImportError } from '../failure.ts';
import type { RawRecord } from '../records/record.ts';

/** A letter that a program could not write: within a word or at its begin ("Nguy?n", "?ình", "Tr??ng"), at its end ("Th? Hoa"). */
const LOST = /\p{L}\?+\p{L}|(?<![^\s"'(])\?+\p{Ll}|\p{L}\?+ [\p{L}\d]|\ufffd+/gu;
/** What has question marks of its own. */
const ADDRESS = /:\/\/|www\.|[?&]\w+=/i;

/** Lost letters of one row, and cells of one row and of one column, that stray question marks do not make. */
const LEAST = { row: 2, cells: 3, column: 3 };
const COLUMN_SHARE = 0.3;

/** Refuses with ImportError a file whose accented letters are gone: many cells of a column of its first records, or of its header. */
export function refuseLostLetters(records: readonly RawRecord[]): void {
  const columns: { filled: number; lost: number }[] = [];
  let rows = 0;
  let line = 0;
  for (const record of records) {
    let [inRow, filled, lostCells] = [0, 0, 0];
    for (const [place, cell] of record.cells.entries()) {
      if (cell === '') continue;
      const column = (columns[place] ??= { filled: 0, lost: 0 });
      column.filled++;
      filled++;
      if (!(cell.includes('?') || cell.includes('\ufffd')) || ADDRESS.test(cell)) continue;
      const lost = cell.slice(0, 200).match(LOST)?.length ?? 0;
      if (lost === 0) continue;
      inRow += lost;
      lostCells++;
      column.lost++;
      line ||= record.line;
    }
    if (lostCells >= LEAST.cells && lostCells * 2 >= filled) throw new ImportError({ code: 'letters-lost', params: { line } });
    if (inRow >= LEAST.row) rows++;
  }
  const isColumnLost = columns.some((some) => some && some.lost >= LEAST.column && some.lost >= some.filled * COLUMN_SHARE);
  // One row of a long list may have its questions; the header row of a destroyed one is among few or many such rows.
  if (isColumnLost || (rows > 0 && rows >= records.length * COLUMN_SHARE)) throw new ImportError({ code: 'letters-lost', params: { line } });
}
