import { describe, expect, test } from 'vitest';
import { createLineEnds } from '#features/import/records/line-ends.ts';
import { createRecordParser } from '#features/import/records/parse.ts';
import { findDialect } from '#features/import/records/dialect.ts';
import { readBytes, readText, rowsOf, utf8 } from './support.ts';

function parse(text: string, delimiter = ','): [line: number, ...cells: string[]][] {
  const parser = createRecordParser(delimiter, 1);
  return [...parser.push(text), ...parser.finish()].map(({ line, cells }) => [line, ...cells]);
}

describe('records and their lines', () => {
  test.each<[string, string, [number, ...string[]][]]>([
    ['plain', 'a,b\nc,d\n', [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['no line end at the end', 'a,b\nc,d', [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['a quoted delimiter', '"a,b",c\n', [[1, 'a,b', 'c']]],
    ['a quoted line end counts as a line', 'x\n"a\nb",c\nd\n', [[1, 'x'], [2, 'a\nb', 'c'], [4, 'd']]],
    ['several in one cell', '"a\n\n\nb"\nd', [[1, 'a\n\n\nb'], [5, 'd']]],
    ['doubled quotes', '"a ""b"" c",d\n', [[1, 'a "b" c', 'd']]],
    ['nothing but doubled quotes', '"""",""\n', [[1, '"', '']]],
    ['quotes inside a cell', 'a "b" c,d\n', [[1, 'a "b" c', 'd']]],
    ['space after a closing quote', '"a" ,b\n"c" \n', [[1, 'a', 'b'], [2, 'c']]],
    ['blank lines', '\n\na\n\n', [[1, ''], [2, ''], [3, 'a'], [4, '']]],
    ['an empty last cell', 'a,\n,\n', [[1, 'a', ''], [2, '', '']]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => expect(parse(text)).toEqual(expected));

  test('quotes that do not pair on one line spoil that line only', () => {
    const parser = createRecordParser(',', 1);
    const records = [...parser.push('a,b\n"Cty "ABC" X",y\n"A" B,z\n"c",d\n'), ...parser.finish()];
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['Cty "ABC" X', 'y'], broken: true }, { line: 3, cells: ['A B', 'z'], broken: true }, { line: 4, cells: ['c', 'd'] },
    ]);
  });

  test('many broken lines are read to the end', () => {
    const parser = createRecordParser(',', 1);
    const records = [...parser.push('"A" B,z\n'.repeat(20_000)), ...parser.finish()];
    expect(records).toHaveLength(20_000);
  });
});

describe('line ends', () => {
  const ALL = ['a', '\r', '\n', '\r\n', '\r', '\r', '\n', '\n', 'b', '\r'];
  test.each([1, 2, 3])('are the same however the text is cut, in pieces of %i', (size) => {
    const text = ALL.join('');
    const lineEnds = createLineEnds();
    let joined = '';
    for (let from = 0; from < text.length; from += size) joined += lineEnds.push(text.slice(from, from + size));
    joined += lineEnds.finish();
    expect(joined).toBe(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  });
});

describe('the delimiter', () => {
  const HEADER = ['Họ và tên', 'Giới tính', 'Ngày sinh'];
  test.each([[','], [';'], ['\t'], ['|']])('%j by the headers that it shows', (delimiter) => {
    expect(findDialect(`${HEADER.join(delimiter)}\nA${delimiter}Nam${delimiter}1950\n`, true)).toEqual({ delimiter, firstLine: 1, skip: 0 });
  });

  test.each([
    ['commas in every cell do not mislead', 'Họ và tên;Giới tính;Ngày sinh\nA, B, C, D;Nam, nam;1,9,5,0\n'.repeat(3), ';'],
    ['title rows with commas do not mislead', 'Phường, ngày 1, tháng 3\nA, B, C\nHọ và tên;Giới tính\nA;Nam\n', ';'],
    ['without a known header, the steadier one', 'a;b,c;d\n1;2;3\n1;2;3\n', ';'],
    ['what sep= says holds', 'sep=|\na|b,c\n1|2,3\n', '|'],
    ['any sign may be said', 'sep=^\nHọ và tên^Giới tính\nA^Nam\n', '^'],
    ['unless only another finds a header', 'sep=;\nHọ và tên,Giới tính\nA,Nam\n', ','],
    ['an unclosed quote later does not mislead', 'Họ và tên;Giới tính\n"A;Nam\nB;Nữ\n', ';'],
    ['nothing at all', '', ','],
  ])('%s', (_, text, delimiter) => expect(findDialect(text, true).delimiter).toBe(delimiter));

  test('the sep= line is a line, but no row', async () => {
    const { info } = await readText('sep=;\r\nHọ và tên;Giới tính\r\nNguyễn Văn Mẫu;x\r\n');
    expect(info.delimiter).toBe(';');
    expect(info.headerLine).toBe(2);
    expect(info.rows.read).toBe(2);
    expect(info.issues[0]?.places).toEqual([{ line: 3, column: 2 }]);
  });
});

const NASTY = '\ufeffDanh sách, phường Đống Đa\r\n"Họ và tên\r(khai sinh)",Giới tính,Ngày sinh,Chi bộ,Dân tộc\r\n"Nguyễn ""Văn"" Mẫu\r\nÁnh",Nam,"31/02/1950","Chi bộ 1, phường",Kinh\n'
  + 'Đỗ Thị Ngọc 𝒜,Nữ,1/2/1960,"Chi bộ\n2",xyz\r\r\n"Cty "A" B",Nam,1970,Chi bộ 1,Tày\r\nTổng cộng,2,,,\r"Lê Ẩn",Nữ,03-Feb-85,,Kinh';

describe('pieces', () => {
  test('every place to cut the bytes gives the same result', async () => {
    const bytes = utf8(NASTY);
    const whole = await readBytes(bytes);
    expect(whole.info.rows).toMatchObject({ read: 8, kept: 4 });
    expect(whole.info.issues.map(({ code, places }) => [code, places[0]?.line])).toEqual([['date-impossible', 4], ['value-not-understood', 6], ['quote-broken', 9]]);
    for (let at = 0; at <= bytes.length; at++) {
      const cut = await readBytes(bytes, undefined, [bytes.subarray(0, at), bytes.subarray(at)]);
      expect(cut.info, `cut at ${at}`).toEqual(whole.info);
      expect(Buffer.compare(cut.arrow, whole.arrow), `cut at ${at}`).toBe(0);
    }
  });

  test.each([1, 2, 3, 7])('pieces of %i bytes', async (size) => {
    const bytes = utf8(NASTY);
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
    const [cut, whole] = [await readBytes(bytes, undefined, pieces), await readBytes(bytes)];
    expect(cut.info).toEqual(whole.info);
    expect(rowsOf(cut)).toEqual(rowsOf(whole));
  });

  test('a file longer than the head and the slices, cut at odd places', async () => {
    const row = '"Nguyễn ""Văn"" Mẫu, Ánh",Nam,31/12/1950,"Chi bộ\r\nsố 1",Kinh\r\n';
    const bytes = utf8(`Họ và tên,Giới tính,Ngày sinh,Chi bộ,Dân tộc\r\n${row.repeat(6000)}`);
    const whole = await readBytes(bytes);
    expect(whole.info.rows.kept).toBe(6000);
    expect(whole.info.tally.categories.sex).toEqual([0, 0, 6000]);
    for (const size of [4097, 65_535, 65_537, 262_143, 300_001]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
      const cut = await readBytes(bytes, undefined, pieces);
      expect(cut.info).toEqual(whole.info);
      expect(Buffer.compare(cut.arrow, whole.arrow)).toBe(0);
    }
    expect(rowsOf(whole).at(-1)).toMatchObject({ line: 2 + 5999 * 2 });
  });
});
