import { expect, test } from 'vitest';
import type { FigureTable } from '#figures/figure.ts';
import { tablesXlsx } from '#figures/export/xlsx.ts';
import { createSpeech } from '#i18n/language.tsx';
import { utils } from '@e965/xlsx';
import { bytesOf, workbookOf } from '../support/office.ts';

const TABLE: FigureTable = {
  columns: [{ label: 'Khối', format: 'text' }, { label: 'Đảng viên', format: 'count' }, { label: 'Tỷ lệ', format: 'share' }, { label: 'Ngày', format: 'date' }],
  rows: [
    { key: 'a', cells: ['Khu dân cư', 5358, 5358 / 6808, '1960-02-29'], level: 1 },
    { key: 'b', cells: ['=1+1', null, null, null] },
    { key: 'total', cells: ['Tổng số', 6808, 1, null] },
  ],
};

test('a workbook has numbers, shares and days as such', async () => {
  const blob = await tablesXlsx([{ title: 'Đảng viên theo khối', lines: ['Phạm vi: Toàn đảng bộ'], fileName: 'blocs', people: false, table: TABLE }], createSpeech('vi'));
  const { Sheets, SheetNames } = workbookOf(await bytesOf(blob));
  expect(SheetNames).toEqual(['Đảng viên theo khối']);
  const rows = utils.sheet_to_json<(string | number | null)[]>(Sheets['Đảng viên theo khối'] ?? {}, { header: 1, raw: true, defval: null, blankrows: true });
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['Đảng viên theo khối', null, null, null], ['Phạm vi: Toàn đảng bộ', null, null, null], [null, null, null, null],
    ['Khối', 'Đảng viên', 'Tỷ lệ', 'Ngày'],
    ['Khu dân cư', 5358, 5358 / 6808, new Date('1960-02-29')], ["'=1+1", null, null, null], ['Tổng số', 6808, 1, null],
  ]);
});
