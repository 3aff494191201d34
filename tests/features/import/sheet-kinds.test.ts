import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { placeOfLine } from '#domain/line-place.ts';
import { cellsOf, listOf, peopleOf, TOGETHER } from './sheet-lists.ts';
import { readBytes, utf8 } from './support.ts';
import type { TestCell } from './workbook-support.ts';

describe('other kinds of workbook', () => {
  const [a, b] = [peopleOf(5, 0), peopleOf(6, 100)];

  test.each(['biff8', 'xlsb', 'xlml'] as const)('%s', async (bookType) => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['CHI BỘ SỐ 1'], ...listOf(a)]), 'CB1');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(listOf(b)), 'CB2');
    const together = await readBytes(new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer), 'so.xls');
    expect(together.info.rows.kept).toBe(11);
    expect(Object.values(cellsOf(together))).toEqual([5, 6]);
    expect(together.info.workbook?.parts.map(({ name }) => name)).toEqual(['CB1', 'CB2']);
  });

  test('the tables of a page', async () => {
    const table = (rows: readonly (readonly TestCell[])[]) => `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${String(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    const page = utf8(`<html><meta charset="utf-8"><body>${table(listOf(a, ['CHI BỘ SỐ 1']))}<p>x</p>${table(listOf(b, ['CHI BỘ SỐ 2']))}</body></html>`);
    const book = await readBytes(page, 'so.xls');
    expect(book.info.rows.kept).toBe(11);
    expect(Object.values(cellsOf(book))).toEqual([5, 6]);
  });

  test('merged cells are filled once in each sheet, though it is read twice', async () => {
    const book = XLSX.utils.book_new();
    for (const [name, people] of [['CB1', a], ['CB2', b]] as const) {
      const rows = XLSX.utils.aoa_to_sheet(listOf(people).map((cells, place) => (place === 2 ? cells.map((cell, column) => (column === 5 ? '' : cell)) : cells)));
      rows['!merges'] = [XLSX.utils.decode_range('F2:F3')];
      XLSX.utils.book_append_sheet(book, rows, name);
    }
    const together = await readBytes(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer), 'so.xls', undefined, TOGETHER);
    const filled = together.info.issues.filter(({ code }) => code === 'merged-filled');
    expect(filled.map(({ field, count }) => [field, count])).toEqual([['qualification', 2]]);
    expect(filled[0]?.places.map(({ line }) => placeOfLine(together.info, line))).toEqual([{ sheet: 'CB1', row: 3 }, { sheet: 'CB2', row: 3 }]);
  });
});
