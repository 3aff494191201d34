import type { Merge, Sheet, SheetRow } from './sheet.ts';

/** A sheet whose rows are all at hand. */
export function sheetOf(name: string, hidden: boolean, rows: readonly SheetRow[], merges: readonly Merge[]): Sheet {
  return {
    name, hidden, merges, rows: rows.length,
    async *read() {
      for (let from = 0; from < rows.length; from += LOT_ROWS) {
        // Who reads them may change them, and they may be read again.
        yield await Promise.resolve(rows.slice(from, from + LOT_ROWS).map((row) => ({ ...row, cells: row.cells.slice() })));
      }
    },
  };
}

const LOT_ROWS = 5000;
