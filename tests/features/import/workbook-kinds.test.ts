import * as XLSX from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { as1252, to1258, toTcvn3 } from './encoders.ts';
import { readBytes, readText, refusal, utf8 } from './support.ts';
import { xlsxOf, zipOf } from './workbook-support.ts';
import { dateRecord } from '../../support/date-record.ts';

const SAMPLE = Papa.parse<string[]>(readFileSync('sample-data/dang-vien-2026-03-01.csv', 'utf8').replace(/^\uFEFF/, ''), { preview: 501 }).data;
const LIST = [['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chi bộ'], ['1', 'Nguyễn Văn Mẫu', 'Nam', '03/02/1950', 'Chi bộ 1'], ['2', 'Trần Thị Dụ', 'Nữ', '1960', 'Chi bộ 2']];

/** What must not differ between two forms of one list. */
function aggregates({ info }: Awaited<ReturnType<typeof readBytes>>) {
  return { tally: info.tally, organisations: info.organisations, cells: info.cells, kept: info.rows.kept, fields: info.fields };
}

/** A workbook as the reader's own library writes it. */
function written(rows: readonly (readonly unknown[])[], bookType: XLSX.BookType, change: (sheet: XLSX.WorkSheet) => void = () => undefined): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  change(sheet);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Danh sách');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Ghi chú']]), 'Phụ');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const FORMS: readonly (readonly [string, XLSX.BookType])[] = [['XLS of 97–2003', 'biff8'], ['XLSB', 'xlsb'], ['XML of 2003', 'xlml'], ['XLSX of another writer', 'xlsx']];

describe.each(FORMS)('%s', (_, bookType) => {
  test('gives what its CSV gives', async () => {
    const csv = await readText(Papa.unparse(SAMPLE), 'a.csv');
    const book = await readBytes(written(SAMPLE, bookType), 'a.bin');
    expect(aggregates(book)).toEqual(aggregates(csv));
    expect(book.info.workbook).toMatchObject({ sheet: 'Danh sách', sheets: [{ name: 'Danh sách', hidden: false, rows: 501 }, { name: 'Phụ', hidden: false, rows: 1 }] });
  });

  test('dates, formats, errors and merged cells', async () => {
    const bytes = written([...LIST, ['3', 'Lê Văn Ba', '', '', '']], bookType, (sheet) => {
      sheet['D2'] = { t: 'n', v: 31_081, z: 'm/d/yy' };
      sheet['D3'] = { t: 'n', v: 1960 };
      sheet['C3'] = { t: 'e', v: 0x2a };
      sheet['E2'] = { t: 'n', v: 7, z: '"Chi bộ "00' };
      sheet['!merges'] = [XLSX.utils.decode_range('E2:E4')];
      delete sheet['E3'];
      delete sheet['E4'];
    });
    const { info } = await readBytes(bytes, 'a.bin');
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 07', 3]]);
    expect(info.issues).toContainEqual(expect.objectContaining({ code: 'merged-filled', field: 'cell', count: 2 }));
    expect(Object.keys(dateRecord(info.tally.dates.birthDate)).toSorted()).toEqual([`${Date.UTC(1985, 1, 3) / 86_400_000}:3`, `${Date.UTC(1960, 0, 1) / 86_400_000}:1`, 'unknown'].toSorted());
    expect(info.tally.categories.sex).toEqual([2, 0, 1]);
  });
});

describe('what is no workbook', () => {
  test.each([
    ['a Word document', zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }), 'word'],
    ['a presentation', zipOf({ 'ppt/presentation.xml': '<a/>' }), 'slides'],
    ['a LibreOffice table', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }), 'opendocument'],
    ['an archive of a list', zipOf({ 'danh-sach.csv': 'Họ và tên\n' }), 'zip'],
    ['a page without a table', utf8('<html><body><p>Danh sách</p></body></html>'), 'html'],
    ['an XML file', utf8('<?xml version="1.0"?><members><member/></members>'), 'html'],
    ['an old Word document', oleOf('WordDocument'), 'word'], ['an old presentation', oleOf('PowerPoint Document'), 'slides'], ['an old e-mail', oleOf('__properties_version1.0'), 'ole'],
  ])('%s, whatever its name', async (_, bytes, kind) => {
    expect(await refusal(readBytes(bytes, 'danh-sach.xlsx'))).toEqual({ code: 'foreign', params: { kind } });
  });

  test.each([
    ['an encrypted XLSX', oleOf('EncryptedPackage')],
    ['an encrypted XLS', oleOf('Workbook', Uint8Array.from([0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 0, 0, 0x0a, 0, 0, 0]))],
    ['an encrypted zip', zipOf({ 'xl/workbook.xml': '<a/>' }, { flags: 1 })],
  ])('%s', async (_, bytes) => {
    expect(await refusal(readBytes(bytes, 'a.xlsx'))).toEqual({ code: 'workbook-protected', params: {} });
  });
});

/** An old Office file of one stream. */
function oleOf(stream: string, content: Uint8Array = new Uint8Array(600)): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, `/${stream}`, content);
  return Uint8Array.from(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** A table as a web application writes it. */
function htmlOf(rows: readonly (readonly string[])[], head = '<meta charset="utf-8">'): string {
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${head}<style>td { mso-number-format:"\\@"; }</style></head><body><table border=1>${
    rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`).join('')}</tr>`).join('\r\n')
  }</table></body></html>`;
}

describe('tables of pages', () => {
  test('give what their CSV gives', async () => {
    const csv = await readText(Papa.unparse(SAMPLE), 'a.csv');
    expect(aggregates(await readBytes(utf8(htmlOf(SAMPLE)), 'a.xls'))).toEqual(aggregates(csv));
    expect(aggregates(await readBytes(utf8(htmlOf(SAMPLE, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">')), 'a.xls'))).toEqual(aggregates(csv));
  });

  test('in windows-1258, whatever the page says', async () => {
    const csv = await readText(Papa.unparse(SAMPLE), 'a.csv');
    for (const charset of ['windows-1258', 'windows-1252', 'utf-8']) {
      const read = await readBytes(to1258(htmlOf(SAMPLE, `<meta http-equiv=Content-Type content="text/html; charset=${charset}">`)), 'a.xls');
      expect(aggregates(read)).toEqual(aggregates(csv));
      expect(read.info.encoding).toBe('windows-1258');
    }
  });

  test('entities, breaks, spaces, and what a page does not show', async () => {
    const page = `<!-- Excel --><HTML><head><title>Họ và tên</title><script>document.write('<table><tr><td>x</td></tr></table>')</script></head><body>
      <TABLE><thead><TR><TH>H&#7885;&nbsp;v&agrave;\n   t&ecirc;n<TH>Giới<br>tính<TH>Ngày sinh</TR></thead>
      <TR><TD> <b>Nguyễn</b>  Văn M&#x1EAB;u <TD>Nam<TD>03/02/1950
      <TR style='display:none'><TD>Trần Thị Dụ<TD>N&#7919;<TD>1960</TABLE></body></HTML>`;
    const { info } = await readBytes(utf8(page), 'a.xls');
    expect(info.tally.categories.sex).toEqual([0, 1, 1]);
    expect(info.columns.map(({ header, field }) => [header, field])).toEqual([['Họ và tên', 'fullName'], ['Giới tính', 'sex'], ['Ngày sinh', 'birthDate']]);
    expect(info.issues.map(({ code }) => code)).toEqual(['row-hidden']);
  });

  test('cells over several rows and columns', async () => {
    const page = `<table><tr><td colspan=4>DANH SÁCH</td></tr><tr><th>Chi bộ</th><th>Họ và tên</th><th>Giới tính</th><th>Ngày sinh</th></tr>
      <tr><td rowspan=2>Chi bộ 1</td><td>Nguyễn Văn Mẫu</td><td>Nam</td><td>1950</td></tr><tr><td>Trần Thị Dụ</td><td>Nữ</td><td>1960</td></tr>
      <tr><td>Chi bộ 2</td><td>Lê Thị Ba</td><td>Nữ</td><td>1970</td></tr></table>`;
    const { info } = await readBytes(utf8(page), 'a.xls');
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 2], ['Chi bộ 2', 1]]);
    expect(info.tally.categories.sex).toEqual([0, 2, 1]);
  });

  test('the table of the list among those of the page, one within another', async () => {
    const inner = htmlOf(LIST).replace(/^.*?<body>|<\/body>.*$/gs, '');
    const { info } = await readBytes(utf8(`<table><tr><td>Đảng ủy phường</td></tr></table><table><tr><td>${inner}</td><td>Trang 1</td></tr></table>`), 'a.xls');
    expect(info.rows.kept).toBe(2);
    expect(info.workbook).toMatchObject({ sheet: '#2', sheets: [{ name: '#1', hidden: false, rows: 1 }, { name: '#2', hidden: false, rows: 3 }, { name: '#3', hidden: false, rows: 1 }] });
  });

  test('a page that is cut off is refused, wherever', async () => {
    const page = htmlOf(LIST);
    for (const end of [page.indexOf('</table>'), page.lastIndexOf('<td>'), page.lastIndexOf('1960'), page.lastIndexOf('</tr>')]) {
      expect(await refusal(readBytes(utf8(page.slice(0, end)), 'a.xls'))).toEqual({ code: 'workbook-damaged', params: { part: '' } });
    }
  });
});

test('a workbook in an old font is read as a CSV in it is', async () => {
  const { info } = await readBytes(xlsxOf([{ rows: LIST.map((row) => row.map((cell) => as1252(toTcvn3(cell)))), merges: ['E2:E2'] }]), 'a.xlsx');
  expect(info.rows.kept).toBe(2);
  expect(info.encoding).toBe('tcvn3');
  expect(info.cells.map(({ name }) => name)).toEqual(['Chi bộ 1', 'Chi bộ 2']);
});
