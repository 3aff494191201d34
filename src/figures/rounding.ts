import type { Speech } from '#i18n/language.tsx';
import { isTotal, type FigureTable, type TableRow } from './figure.ts';

/** Whether shares are parts of one whole: before rounding they make it up. */
function makeUpWhole(shares: readonly number[]): boolean {
  return shares.length > 1 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9;
}

/** Shares of one whole, as many as a table has: the parts of a column under a total of 100%, or those of a row that say so. */
function wholesOf({ columns, rows }: FigureTable): (number | null)[][] {
  const cellOf = (row: TableRow, place: number) => (typeof row.cells[place] === 'number' ? row.cells[place] : null);
  const places = columns.flatMap(({ format }, place) => (format === 'share' ? [place] : []));
  const inRow = places.filter((place) => columns[place]?.ofRow);
  const outer = rows.filter(({ level }) => !level);
  const down = places
    .filter((place) => outer.some((row) => isTotal(row) && cellOf(row, place) === 1))
    .map((place) => outer.filter((row) => !isTotal(row)).map((row) => cellOf(row, place)));
  return [...down, ...rows.map((row) => inRow.map((place) => cellOf(row, place)))];
}

/**
 * Whether shares that are parts of one whole do not come to 100,00% as they are printed, with two decimals. Columns that
 * compare parts of several wholes are not looked at, nor those of which a part is not told.
 */
export function missesWhole(table: FigureTable, { f }: Pick<Speech, 'f'>): boolean {
  return wholesOf(table).some((shares) => {
    const told = shares.filter((share) => share !== null);
    if (told.length < shares.length || !makeUpWhole(told)) return false;
    const printed = told.reduce((sum, share) => sum + Number(f.share(share, 1).replace(/\D/g, '')), 0);
    return printed !== 100_00;
  });
}

/** The remark that belongs to such a table; none to any other. */
export function roundingNotes(table: FigureTable, speech: Speech): string[] {
  return missesWhole(table, speech)
    ? [speech.t({ vi: 'Tổng tỷ lệ có thể khác 100% do làm tròn', en: 'Shares may not add up to 100% because they are rounded' })]
    : [];
}
