import writeXlsxFile from 'write-excel-file/universal';
import type { Speech } from '#i18n/language.tsx';
import { isTotal, type FigureTable } from '#figures/figure.ts';
import type { TableDocument } from './document.ts';
import { sheetCells } from './sheet-cells.ts';
import { sheetFrames } from './sheet-frame.ts';

const MOST_LETTERS = 31;
/** Digits of the sheet's font that an upright A4 sheet is wide. */
const UPRIGHT = 85;
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;

/** Names for sheets: of at most 31 letters, none that a sheet program refuses, no two alike. */
export function sheetNames(titles: readonly string[], fallback: string): string[] {
  const taken = new Set<string>(['history']);
  return titles.map((title) => {
    const plain = title.replace(/[[\]/\\:*?\u0000-\u001f]+/g, ' ').replace(/ {2,}/g, ' ').trim().replace(/^'+|'+$/g, '').trim() || fallback;
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` (${copy})`;
      const name = `${[...plain].slice(0, MOST_LETTERS).join('').slice(0, MOST_LETTERS - end.length).trimEnd().replace(/'+$/, '')}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** How many rows can be sorted by their heads: totals at the end stay there; none where rows are grouped or totals stand between. */
function sortableRows({ rows }: FigureTable): number {
  const last = rows.findLastIndex((row) => !isTotal(row));
  const grouped = rows.some(({ level }) => level) || rows.slice(0, last).some(isTotal);
  return grouped ? 0 : last + 1;
}

/** Tables as one workbook, a sheet each. Numbers are numbers and days days, to be counted on with. */
export async function tablesXlsx(documents: readonly TableDocument[], speech: Speech): Promise<Blob> {
  const names = sheetNames(documents.map(({ title }) => title), speech.t({ vi: 'Bảng', en: 'Table' }));
  const sheets = documents.map((document, place) => ({ ...sheetCells(document, speech), table: document.table, name: names[place] ?? '' }));
  const frames = sheets.map(({ name, table, widths, headRow }) => {
    const sortable = sortableRows(table);
    return {
      name, headRow, columns: table.columns.length,
      landscape: widths.reduce((sum, width) => sum + width, 0) > UPRIGHT,
      lastFiltered: sortable > 0 ? headRow + sortable : null,
    };
  });
  const written = sheets.map(({ name, data, widths, headRow }) => ({
    sheet: name, data, columns: widths.map((width) => ({ width })), orientation: 'landscape' as const, stickyRowsCount: headRow, stickyColumnsCount: 1, showGridLines: false,
  }));
  return writeXlsxFile(written, { ...FONT, features: [sheetFrames(frames)] }).toBlob();
}
