import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import { columnKey } from '#features/import/layout/header.ts';
import { readWorkbook } from '#features/import/workbook/read-workbook.ts';
import { readBytes, readText, refusal, rowsOf, TODAY } from './support.ts';
import { formatted, partsOf, xlsxOf, zipOf, type TestCell } from './workbook-support.ts';
import { dateRecord } from '../../support/date-record.ts';

const HEADER = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Trình độ văn hóa', 'Chi bộ'];
const NAMES = 'Nguyễn Văn Mẫu';

/** What must not differ between two forms of one list. */
function aggregates({ info }: Awaited<ReturnType<typeof readBytes>>) {
  return { tally: info.tally, organisations: info.organisations, cells: info.cells, kept: info.rows.kept, fields: info.fields, asOf: info.asOf };
}

const SAMPLE = Papa.parse<string[]>(readFileSync('sample-data/dang-vien-2026-03-01.csv', 'utf8').replace(/^\uFEFF/, ''), { preview: 501 }).data;

describe('the workbook of a list gives what its CSV gives', () => {
  test('XLSX', async () => {
    const csv = await readText(Papa.unparse(SAMPLE), 'dang-vien-2026-03-01.csv');
    const xlsx = await readBytes(xlsxOf([{ name: 'DS', rows: SAMPLE }]), 'dang-vien-2026-03-01.xlsx');
    expect(aggregates(xlsx)).toEqual(aggregates(csv));
    expect(csv.info.rows.kept).toBe(500);
    expect(xlsx.info).toMatchObject({ delimiter: null, workbook: { sheet: 'DS', sheets: [{ name: 'DS', hidden: false, rows: 501 }] } });
    expect(csv.info).toMatchObject({ delimiter: ',', workbook: null });
  });

  test('XLSX with shared strings, dates as numbers, other prefixes, stored parts, and pieces cut anywhere', async () => {
    const strings = [...new Set(SAMPLE.flat())];
    const places = new Map(strings.map((text, place) => [text, place]));
    const rows = SAMPLE.map((cells) => cells.map((text): TestCell => {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
      if (year) return formatted(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569, 0);
      return { xml: (reference) => `<c r="${reference}" t="s"><v>${places.get(text)}</v></c>` };
    }));
    const book = { formats: ['m/d/yy'], strings: strings.map((text) => `<t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t>`) };
    const parts = partsOf([{ rows }], book);
    parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '').replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(\w)/g, '<$1x:$2').replaceAll('<?x:xml', '<?xml');
    const bytes = zipOf(parts, { stored: true });
    const pieces = Array.from({ length: Math.ceil(bytes.length / 999) }, (_, place) => bytes.subarray(place * 999, place * 999 + 999));
    const csv = await readText(Papa.unparse(SAMPLE), 'a.csv');
    expect(aggregates(await readBytes(bytes, 'a.xlsx', pieces))).toEqual(aggregates(csv));
  });
});

/** Reads one member whose cells are given, under the usual header. */
async function readMember(cells: readonly TestCell[], book?: Parameters<typeof xlsxOf>[1], header: readonly string[] = HEADER) {
  const read = await readBytes(xlsxOf([{ rows: [header, cells] }], book), 'a.xlsx');
  return { read, row: rowsOf(read)[0] ?? {} };
}

async function birthOf(cell: TestCell, formats: readonly string[] = [], date1904 = false): Promise<unknown> {
  const { read } = await readMember([1, NAMES, 'Nam', cell, '12/12', 'Chi bộ 1'], { formats, date1904 });
  const [day] = Object.keys(dateRecord(read.info.tally.dates.birthDate)).filter((key) => key !== 'unknown');
  if (!day) return read.info.issues.map(({ code }) => code);
  const [epochDay, precision] = day.split(':').map(Number);
  return `${new Date((epochDay ?? 0) * 86_400_000).toISOString().slice(0, 10)} ${precision}`;
}

describe('dates', () => {
  test.each([
    ['m/d/yy'], ['mm/dd/yyyy'], ['14'], ['22'], ['dd/mm/yyyy'], ['yyyy-mm-dd'], ['[$-42A]d mmmm yyyy;@'], ['d" tháng "m" năm "yyyy'], ['dd\\.mm\\.yyyy'], ['m/d/yyyy h:mm AM/PM'],
    ['[$-F800]dddd, mmmm dd, yyyy'], ['dd/mm/yyyy hh:mm:ss.000'],
  ])('a day shown as %s', async (format) => {
    expect(await birthOf(formatted(31_081, 0), [format])).toBe('1985-02-03 3');
  });

  test('a day with a time of day', async () => {
    expect(await birthOf(formatted(31_081.75, 0), ['m/d/yy h:mm'])).toBe('1985-02-03 3');
  });

  test('days counted from 1904', async () => {
    expect(await birthOf(formatted(31_081 - 1462, 0), ['m/d/yy'], true)).toBe('1985-02-03 3');
  });

  test('no more of a date than it shows', async () => {
    expect(await birthOf(formatted(31_079, 0), ['mmm-yy'])).toBe('1985-02-01 2');
    expect(await birthOf(formatted(31_079, 0), ['yyyy'])).toBe('1985-01-01 1');
  });

  test('a year typed into a cell for dates is that year, not a day of 1905', async () => {
    expect(await birthOf(formatted(1950, 0), ['dd/mm/yyyy'])).toBe('1950-01-01 1');
  });

  test('a date in ISO form, and texts', async () => {
    expect(await birthOf({ xml: (reference) => `<c r="${reference}" t="d"><v>1985-02-03T00:00:00</v></c>` })).toBe('1985-02-03 3');
    expect(await birthOf('03/02/1985')).toBe('1985-02-03 3');
  });

  test('a date of nothing is no date', async () => {
    expect(await birthOf(formatted(0, 0), ['dd/mm/yyyy'])).toContain('date-not-understood');
  });

  test.each([['d-mmm', 45_575], ['dd/mm/yyyy', 45_575], ['m/d/yy', 45_575]])('a school level that Excel made a date of, shown as %s', async (format, serial) => {
    const { read } = await readMember([1, NAMES, 'Nam', '1950', formatted(serial, 0), 'Chi bộ 1'], { formats: [format] });
    expect(read.info.tally.categories.generalEducation?.reduce((sum, count) => sum + count)).toBe(1);
    expect(read.info.tally.categories.generalEducation?.[0]).toBe(0);
    expect(read.info.issues.map(({ code }) => code)).toContain('value-restored');
  });
});

/** What one cell comes to as the name of a cell of the Party, which is kept as it is written. */
async function shownAs(cell: TestCell, book: Parameters<typeof xlsxOf>[1] = {}): Promise<string | undefined> {
  const { read } = await readMember([1, NAMES, 'Nam', '1950', '12/12', cell], book);
  return read.info.cells[0]?.name;
}

describe('what cells show', () => {
  test.each([
    ['0', 12, '12'], ['000000000000', 1_085_012_345, '001085012345'], ['General', 105_000_000_000_123, '105000000000123'], ['0.00E+00', 105_000_000_000, '105000000000'],
    ['#,##0', 123_456, '123456'], ['"Chi bộ "0', 5, 'Chi bộ 5'], ['"Chi bộ "00', 5, 'Chi bộ 05'], ['@', 7, '7'], ['0.00', 0.1 + 0.2, '0.3'], ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', 15, '15'],
    ['General', 1e-7, '0.0000001'], ['0%', 0.5, '50%'], ['[Red]0', 3, '3'],
  ])('%s of %d', async (format, value, text) => {
    expect(await shownAs(formatted(value, 0), { formats: [format] })).toBe(text);
  });

  test('digits of a number written with an exponent', async () => {
    expect(await shownAs({ xml: (reference) => `<c r="${reference}"><v>1.05E+10</v></c>` })).toBe('10500000000');
  });

  test('several fonts, how to pronounce it, and escaped characters', async () => {
    const strings = ['<r><rPr><b/></rPr><t>Chi bộ </t></r><r><t>Tổ 5</t></r><rPh sb="0" eb="1"><t>xxx</t></rPh>', '<t>Chi bộ_x0020_6</t>'];
    expect(await shownAs({ xml: (reference) => `<c r="${reference}" t="s"><v>0</v></c>` }, { strings })).toBe('Chi bộ Tổ 5');
    expect(await shownAs({ xml: (reference) => `<c r="${reference}" t="s"><v>1</v></c>` }, { strings })).toBe('Chi bộ 6');
  });

  test('the stored value of a formula, yes and no, errors', async () => {
    expect(await shownAs({ xml: (reference) => `<c r="${reference}" t="str"><f>"Chi bộ "&amp;1</f><v>Chi bộ 1</v></c>` })).toBe('Chi bộ 1');
    expect(await shownAs({ xml: (reference) => `<c r="${reference}" t="b"><v>1</v></c>` })).toBe('TRUE');
    const { read } = await readMember([1, NAMES, { xml: (reference) => `<c r="${reference}" t="e"><f>1/0</f><v>#DIV/0!</v></c>` }, '1950', '12/12', 'Chi bộ 1']);
    expect(read.info.tally.categories.sex).toEqual([1, 0, 0]);
    expect(read.info.issues).toContainEqual(expect.objectContaining({ code: 'value-not-understood', field: 'sex', value: '#DIV/0!' }));
  });

  test('a formula that fails names no cell of the Party', async () => {
    const { read } = await readMember([1, NAMES, 'Nam', '1950', '12/12', { xml: (reference) => `<c r="${reference}" t="e"><v>#REF!</v></c>` }]);
    expect(read.info.cells).toEqual([]);
    expect(read.info.issues).toContainEqual(expect.objectContaining({ code: 'value-not-understood', field: 'cell', value: '#REF!', count: 1 }));
  });

  test('a formula whose value is not stored counts as unknown, and says so', async () => {
    const { read } = await readMember([1, NAMES, { xml: (reference) => `<c r="${reference}"><f>B1</f><v></v></c>` }, '1950', '12/12', 'Chi bộ 1']);
    expect(read.info.tally.categories.sex).toEqual([1, 0, 0]);
    expect(read.info.issues).toContainEqual(expect.objectContaining({ code: 'formula-without-value', count: 1, places: [{ line: 2, column: 0 }] }));
  });
});

const LIST = [HEADER, [1, NAMES, 'Nam', '1950', '12/12', 'Chi bộ 1'], [2, 'Trần Thị Ví Dụ', 'Nữ', '1960', '10/10', 'Chi bộ 2']];

describe('rows', () => {
  test('hidden rows are read and named; lines are the rows of the sheet', async () => {
    const { info } = await readBytes(xlsxOf([{ rows: [['DANH SÁCH'], [], ...LIST], hidden: [5] }]), 'a.xlsx');
    expect(info).toMatchObject({ headerLine: 3, rows: { kept: 2 } });
    expect(info.issues).toContainEqual(expect.objectContaining({ code: 'row-hidden', count: 1, places: [{ line: 5, column: 0 }] }));
  });

  test('a merged cell holds for all its rows, and says so', async () => {
    const rows = [HEADER, [1, 'A Văn', 'Nam', '1950', '12/12', 'Chi bộ 1'], [2, 'B Văn', 'Nam', '1951', '12/12'], [3, 'C Thị', 'Nữ', '1952', '12/12'], [4, 'D Thị', 'Nữ', '1953', '12/12', 'Chi bộ 2']];
    const { info } = await readBytes(xlsxOf([{ rows, merges: ['F2:F4', 'A1:A1'] }]), 'a.xlsx');
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 3], ['Chi bộ 2', 1]]);
    expect(info.issues).toContainEqual(expect.objectContaining({ code: 'merged-filled', field: 'cell', count: 2, places: [{ line: 3, column: 6 }, { line: 4, column: 6 }] }));
  });

  test('the further rows of a merged name are the same member', async () => {
    const rows = [...LIST.slice(0, 2), ['', '', 'Nam', '1950', '12/12', 'Chi bộ 1'], LIST[2] ?? []];
    const { info } = await readBytes(xlsxOf([{ rows, merges: ['A2:A3', 'B2:B3'] }]), 'a.xlsx');
    expect(info.rows.kept).toBe(2);
    expect(info.issues).toContainEqual(expect.objectContaining({ code: 'merged-name', count: 1, places: [{ line: 3, column: 0 }] }));
  });

  test('the matrix of the forms, with its merged heading and sections', async () => {
    const rows = [
      ['ĐẢNG ỦY PHƯỜNG MẪU'], ['DANH SÁCH ĐẢNG VIÊN'],
      ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', '', 'Dân tộc', 'Trình độ chuyên môn', '', 'Ngày vào Đảng', ''], ['', '', 'Nam', 'Nữ', '', 'Thạc sĩ', 'Đại học', 'Dự bị', 'Chính thức'],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'], ['I. CHI BỘ SỐ 1 (2 đ/c)'],
      ['1', 'Nguyễn Văn Mẫu', '15/08/1950', '', 'Kinh', '', 'x', '03/02/1975', '03/02/1976'], ['2', 'Trần Thị Mẫu', '', '1960', 'Tày', 'x', '', '19/5/1980', '19/5/1981'],
      ['II. CHI BỘ SỐ 2 (1 đ/c)'], ['1', 'Lê Văn Mẫu', '1970', '', 'Kinh', '', 'x', '2/9/2000', ''], ['Tổng cộng: 3'],
    ];
    const merges = ['A1:I1', 'A2:I2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:G3', 'H3:I3', 'A6:I6', 'A9:I9', 'A11:I11'];
    const [csv, xlsx] = [await readText(Papa.unparse(rows), 'a.csv'), await readBytes(xlsxOf([{ rows, merges }]), 'a.xlsx')];
    expect(aggregates(xlsx)).toEqual(aggregates(csv));
    expect(xlsx.info.rows).toEqual(csv.info.rows);
    expect(xlsx.info.issues).toEqual(csv.info.issues);
    expect(xlsx.info.cells.map(({ members }) => members)).toEqual([2, 1]);
  });

  test('a merged cell holds in a column that the person named, too', async () => {
    const rows = [['Họ và tên', 'Giới tính', 'Ngày sinh', 'Nhóm'], ['A Văn', 'Nam', '1950', 'Chi bộ 1'], ['B Văn', 'Nam', '1951'], ['C Thị', 'Nữ', '1952']];
    const decisions = { ...NO_DECISIONS, columns: [{ header: columnKey('Nhóm'), field: 'cell' as const }] };
    const { info } = await readBytes(xlsxOf([{ rows, merges: ['D2:D4'] }]), 'a.xlsx', undefined, decisions);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 3]]);
  });

  test('a title merged over the columns is a title', async () => {
    const { info } = await readBytes(xlsxOf([{ rows: [['DANH SÁCH ĐẢNG VIÊN'], ...LIST], merges: ['A1:F1'] }]), 'a.xlsx');
    expect(info.rows).toMatchObject({ kept: 2, ignored: { title: 1 } });
  });
});

test('the share that is done grows from the beginning to the end', async () => {
  const rows = [HEADER, ...Array.from({ length: 20_000 }, (_, place) => [place + 1, `Lê Văn ${place % 7}`, 'Nam', '1950', '12/12', `Chi bộ ${place % 9}`])];
  const shares: number[] = [];
  await readWorkbook('zip', xlsxOf([{ rows }]), { decisions: NO_DECISIONS, days: { dayInName: null, today: TODAY } }, (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(shares[0]).toBeLessThan(0.1);
  expect(Math.max(...shares.map((share, place) => share - (shares[place - 1] ?? 0)))).toBeLessThan(0.1);
});

describe('sheets', () => {
  const summary = { name: 'Tổng hợp', rows: [['Chi bộ', 'Giới tính', 'Số lượng'], ['Chi bộ 1', 'Nữ', 5], ['Chi bộ 2', 'Nữ', 7]] };

  test('the first visible sheet that is a list of members is read, whatever stands before it', async () => {
    const { info } = await readBytes(xlsxOf([{ name: 'Bìa', rows: [['Đảng ủy phường']] }, summary, { name: 'Cũ', state: 'hidden', rows: LIST }, { name: 'DS', rows: LIST }]), 'a.xlsx');
    expect(info.workbook).toEqual({
      sheet: 'DS', headings: HEADER, parts: [],
      sheets: [
        { name: 'Bìa', hidden: false, rows: 1, isList: false }, { name: 'Tổng hợp', hidden: false, rows: 3, isList: false },
        { name: 'Cũ', hidden: true, rows: 3, isList: true }, { name: 'DS', hidden: false, rows: 3, isList: true },
      ],
    });
    expect(info.rows.kept).toBe(2);
    expect(info.questions).toEqual([]);
  });

  test('other lists are never left out in silence', async () => {
    const book = [{ name: 'CB 1', rows: LIST }, { name: 'CB 2', rows: [...LIST, [3, 'E Văn', 'Nam', '1970', '12/12', 'Chi bộ 2']] }, summary];
    const { info } = await readBytes(xlsxOf(book), 'a.xlsx');
    expect(info.workbook?.sheet).toBe('CB 1');
    expect(info.issues.filter(({ code }) => code === 'sheet-not-read')).toEqual([{ code: 'sheet-not-read', field: null, value: 'CB 2', count: 4, places: [] }]);
    // All people of the first stand in the second too: the two are not offered as one list.
    const sheets = [{ name: 'CB 1', rows: 3, members: 2, repeats: ['CB 2'] }, { name: 'CB 2', rows: 4, members: 3, repeats: [] }];
    expect(info.questions).toEqual([{ kind: 'sheet', read: 'CB 1', sheets, together: null }]);
    expect(info.issueTotal).toBe(info.issues.reduce((sum, { count }) => sum + count, 0));
  });

  test('the sheet that was chosen is read; one that is not there is not missed', async () => {
    const bytes = xlsxOf([{ name: 'CB 1', rows: LIST }, { name: 'CB 2', rows: [...LIST, [3, 'E Văn', 'Nam', '1970', '12/12', 'Chi bộ 2']] }]);
    const read = (sheet: string) => readBytes(bytes, 'a.xlsx', undefined, { ...NO_DECISIONS, sheet });
    expect((await read('CB 2')).info).toMatchObject({ workbook: { sheet: 'CB 2' }, rows: { kept: 3 }, questions: [] });
    expect((await read('CB 9')).info).toMatchObject({ workbook: { sheet: 'CB 1' }, rows: { kept: 2 }, questions: [{ kind: 'sheet' }] });
  });

  test('a workbook without a list is refused as a CSV is', async () => {
    expect(await refusal(readBytes(xlsxOf([{ rows: [['Đảng ủy phường', 'Kính gửi']] }]), 'a.xlsx'))).toEqual({ code: 'no-header', params: { found: ['Đảng ủy phường', 'Kính gửi'] } });
    expect(await refusal(readBytes(xlsxOf([{ rows: [] }]), 'a.xlsx'))).toEqual({ code: 'empty', params: {} });
    expect(await refusal(readBytes(xlsxOf([{ rows: [HEADER] }]), 'a.xlsx'))).toEqual({ code: 'no-rows', params: { headerLine: 1 } });
  });
});
