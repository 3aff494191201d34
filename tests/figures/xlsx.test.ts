import { utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '#domain/fields.ts';
import { documentCsv, type TableDocument } from '#figures/export/document.ts';
import { sheetNames, tablesXlsx } from '#figures/export/xlsx.ts';
import type { FigureTable } from '#figures/figure.ts';
import { createSpeech } from '#i18n/language.tsx';
import { readCsv } from '../oracle/csv-text.ts';
import { bytesOf, elementsOf, parseXml, partsOf, workbookOf, type Element } from '../support/office.ts';

const SPEECH = createSpeech('vi');
const TABLE: FigureTable = {
  columns: [
    { label: 'Khối', format: 'text' }, { label: 'Đảng viên', format: 'count' }, { label: 'Tỷ lệ', format: 'share' },
    { label: 'Tuổi', format: 'mean' }, { label: 'Ngày', format: 'date' },
  ],
  rows: [
    { key: 'a', cells: ['Khu dân cư', 5358, 5358 / 6808, 61.25, '1960-02-29'] },
    { key: 'b', cells: ['Một, hai; "ba"\nbốn', 1_234_567, 0, null, '1900-02-28'] },
    { key: 'total', cells: ['Tổng số', 0, 1, 7, null] },
  ],
};
const DOCUMENT: TableDocument = {
  title: 'Đảng viên theo khối', lines: ['DỮ LIỆU MẪU, KHÔNG CÓ THẬT', 'Phạm vi: Toàn đảng bộ', 'Tính trên 6.808 đảng viên · số liệu đến 01/03/2026'],
  fileName: 'blocs-2026-03-01', people: false, table: TABLE,
};
/** Names as a file may bring them. */
const HOSTILE = [
  '=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1+1', ' =1+1', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("http://canary.invalid";"x")',
  '<script>alert(1)</script>', 'A & B "C"', 'hai\ndòng', 'constructor', '__proto__', 'toString', '\u0007chuông\ufffe', '&#61;1', '01/02/2026', '001234', 'a'.repeat(300),
];
/** What is left of them as text that no sheet runs. */
const TAMED = HOSTILE.map((name) => {
  const text = name.replace(/[\u0000\u0007\ufffe]/g, '');
  return /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
});

async function read(documents: readonly TableDocument[]) {
  const bytes = await bytesOf(await tablesXlsx(documents, SPEECH));
  const parts = partsOf(bytes);
  const sheet = (place: number) => parseXml(parts.get(`xl/worksheets/sheet${place + 1}.xml`) ?? '');
  return { book: workbookOf(bytes), parts, sheet };
}

async function rowsOf(document: TableDocument): Promise<(string | number | Date | null)[][]> {
  const { book } = await read([document]);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return utils.sheet_to_json<(string | number | Date | null)[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true })
    .map((row) => row.slice(0, document.table.columns.length));
}

function only(element: Element, name: string): Record<string, string> {
  const found = elementsOf(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]?.attributes ?? {};
}

/** The format of a cell as the part of styles has it. */
function formatOf(parts: ReadonlyMap<string, string>, sheet: Element, cell: string): { format: string; bold: boolean; indent: string | undefined } {
  const styles = parseXml(parts.get('xl/styles.xml') ?? '');
  const place = Number(elementsOf(sheet, 'c').find(({ attributes }) => attributes.r === cell)?.attributes.s);
  const style = elementsOf(styles, 'cellXfs')[0]?.children[place];
  const format = elementsOf(styles, 'numFmt').find(({ attributes }) => attributes.numFmtId === style?.attributes.numFmtId)?.attributes.formatCode ?? '';
  const font = elementsOf(styles, 'fonts')[0]?.children[Number(style?.attributes.fontId)];
  return { format, bold: font ? elementsOf(font, 'b').length > 0 : false, indent: style && elementsOf(style, 'alignment')[0]?.attributes.indent };
}

describe('a table as a workbook', () => {
  test('has title, lines, and numbers, shares and days as such', async () => {
    expect(await rowsOf(DOCUMENT)).toEqual([
      [DOCUMENT.title, null, null, null, null],
      ...DOCUMENT.lines.map((line) => [line, null, null, null, null]),
      [null, null, null, null, null],
      TABLE.columns.map(({ label }) => label),
      ['Khu dân cư', 5358, 5358 / 6808, 61.25, new Date('1960-02-29')],
      ['Một, hai; "ba"\nbốn', 1_234_567, 0, null, '28/02/1900'],
      ['Tổng số', 0, 1, 7, null],
    ]);
  });

  test('shows them as the committee’s reports do', async () => {
    const { parts, sheet } = await read([DOCUMENT]);
    const formats = ['A7', 'B7', 'C7', 'D7', 'E7'].map((cell) => formatOf(parts, sheet(0), cell).format);
    expect(formats).toEqual(['@', '#,##0', '0.00%', '0.0', 'dd/mm/yyyy']);
    expect(['A1', 'A2', 'A6', 'A7', 'A9', 'B9'].map((cell) => formatOf(parts, sheet(0), cell).bold)).toEqual([true, false, true, false, true, true]);
  });

  test('keeps its head in sight and on every sheet of paper, filters by it, and prints on A4 over one width', async () => {
    const { parts, sheet } = await read([DOCUMENT]);
    expect(only(sheet(0), 'pane')).toMatchObject({ state: 'frozen', ySplit: '6', xSplit: '1', topLeftCell: 'B7' });
    expect(only(sheet(0), 'autoFilter')).toEqual({ ref: 'A6:E8' });
    expect(only(sheet(0), 'pageSetup')).toEqual({ paperSize: '9', orientation: 'portrait', fitToWidth: '1', fitToHeight: '0' });
    const names = elementsOf(parseXml(parts.get('xl/workbook.xml') ?? ''), 'definedName').map(({ attributes, text }) => [attributes.name, text]);
    expect(names).toEqual([['_xlnm._FilterDatabase', "'Đảng viên theo khối'!$A$6:$E$8"], ['_xlnm.Print_Titles', "'Đảng viên theo khối'!$6:$6"]]);
  });

  test('has its elements in the order that sheet programs insist on', async () => {
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'mergeCells', 'pageMargins', 'pageSetup', 'headerFooter'];
    expect((await read([DOCUMENT])).sheet(0).children.map(({ name }) => name)).toEqual(order);
  });

  test('has columns as wide as their longest text, within bounds', async () => {
    const widths = elementsOf((await read([DOCUMENT])).sheet(0), 'col').map(({ attributes }) => Number(attributes.width));
    TABLE.rows.forEach(({ cells }) => cells.forEach((cell, place) => {
      expect(widths[place]).toBeGreaterThan(typeof cell === 'number' ? String(Math.trunc(cell)).length : 3);
    }));
    expect(Math.max(...widths)).toBeLessThan(50);
  });

  test('shows groups by indents, and does not let a filter take them apart', async () => {
    const grouped = { ...TABLE, rows: TABLE.rows.map((row, place) => (place === 1 ? { ...row, level: 2 } : { ...row, strong: true as const })) };
    const { parts, sheet } = await read([{ ...DOCUMENT, table: grouped }]);
    expect(['A7', 'A8'].map((cell) => formatOf(parts, sheet(0), cell))).toMatchObject([{ bold: true, indent: undefined }, { bold: false, indent: '2' }]);
    expect(elementsOf(sheet(0), 'autoFilter')).toEqual([]);
  });

  test('turns the sheet for a wide table', async () => {
    const wide = { columns: Array.from({ length: 14 }, (_, place) => ({ label: `Cột ${place}`, format: 'count' as const })), rows: [] };
    expect(only((await read([{ ...DOCUMENT, table: wide }])).sheet(0), 'pageSetup')).toMatchObject({ orientation: 'landscape' });
  });

  test('says of rounding only where the printed shares of one whole do not come to 100,00%', async () => {
    const note = 'Tổng tỷ lệ có thể khác 100% do làm tròn';
    const withShares = (counts: readonly number[]) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const rows = [...counts.map((count, place) => ({ key: String(place), cells: ['x', count, count / n] })), { key: 'total', cells: ['Tổng số', n, 1] }];
      return { ...DOCUMENT, table: { columns: TABLE.columns.slice(0, 3), rows } };
    };
    const told = async (counts: readonly number[]) => (await rowsOf(withShares(counts))).flat().filter((cell) => cell === note).length;
    // The blocs of the ward: 78,70 + 11,93 + 7,15 + 1,95 + 0,26 = 99,99.
    expect(await told([5358, 812, 487, 133, 18])).toBe(1);
    expect(await told([50, 25, 25])).toBe(0);
  });
});

describe('what a file brought', () => {
  const document: TableDocument = {
    ...DOCUMENT, title: HOSTILE[0] ?? '', lines: HOSTILE.slice(1, 4),
    table: { columns: [{ label: '=A1', format: 'text' }, { label: '@x', format: 'date' }], rows: HOSTILE.map((name, place) => ({ key: String(place), cells: [name, name] })) },
  };

  test('stays text in a workbook, and never becomes a formula', async () => {
    const { parts, sheet, book } = await read([document]);
    for (const part of parts.values()) expect(part).not.toMatch(/<f[ >]/);
    expect(elementsOf(sheet(0), 'c').filter(({ children }) => children.length > 0).every(({ attributes }) => attributes.t === 's')).toBe(true);
    const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1, raw: true, blankrows: false }).map((row) => row.slice(0, 2).map((cell) => cell.replace(/ $/, '')));
    expect(rows.slice(5)).toEqual(TAMED.map((name) => [name, name]));
    expect(rows.slice(0, 5).flat()).toEqual(["'=1+1", "'+84", "'-5", "'@SUM(A1)", "'=A1", "'@x"]);
  });

  test('stays text in CSV', async () => {
    const rows = readCsv(await documentCsv(document, createSpeech('en')).text());
    expect(rows.slice(5).map(([cell]) => cell)).toEqual(HOSTILE.map((name, place) => (name.includes('\u0007') ? name : TAMED[place])));
    expect(rows.flat().filter((cell) => /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/.test(cell))).toEqual([]);
  });
});

describe('the names of sheets', () => {
  test('fit, are unlike each other, and are none that a sheet program refuses', () => {
    const titles = ['a/b:c*d?e[f]g\\h', 'A'.repeat(40), 'a'.repeat(40), '', "'nháy'", 'History', 'history', 'Bảng', 'x'.repeat(30), `${'x'.repeat(30)}'y`];
    const names = sheetNames(titles, 'Bảng');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]/\\:*?]|^'|'$|^history$/i);
    }
  });

  test('a workbook of several tables has a sheet each', async () => {
    const { book, sheet } = await read([DOCUMENT, { ...DOCUMENT, title: 'Độ tuổi' }, DOCUMENT]);
    expect(book.SheetNames).toEqual(['Đảng viên theo khối', 'Độ tuổi', 'Đảng viên theo khối (2)']);
    expect([0, 1, 2].map((place) => elementsOf(sheet(place), 'autoFilter').length)).toEqual([1, 1, 1]);
  });
});

test('a list of people as long as a ward’s is written', async () => {
  const columns = Object.values(FIELDS).slice(0, 8).map(({ label }) => ({ label: label.vi, format: 'text' as const }));
  const rows = Array.from({ length: 7_000 }, (_row, place) => ({ key: String(place), cells: columns.map(({ label }) => `${place} ${label}`) }));
  const { book } = await read([{ ...DOCUMENT, people: true, table: { columns, rows } }]);
  expect(book.Sheets[book.SheetNames[0] ?? '']?.['!ref']).toBe(`A1:H${rows.length + 6}`);
});
