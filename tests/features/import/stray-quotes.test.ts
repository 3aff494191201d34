import { describe, expect, test } from 'vitest';
import { createRecordParser } from '#features/import/records/parse.ts';
import { readText, refusal } from './support.ts';

const HEADER = 'STT|Họ và tên|Giới tính|Ngày sinh|Dân tộc|Chi bộ\n';
const MEMBER = '1|A Mẫu|Nam|1950|Kinh|\n';

test.each([
  ['Chi "bộ 1"', 'Chi bộ 1'], ['CHI "BỘ 21 (1 đ/c)"', 'CHI BỘ 21'], ['"I. Chi bộ "1""', 'Chi bộ 1'], ['I. "Chi bộ 1" (1 đ/c)', 'Chi bộ 1'], ['Chi bộ 1"', 'Chi bộ 1'],
  ['Chi bộ Công ty "Mẫu"', 'Chi bộ Công ty "Mẫu"'],
])('quotes that damage has left in a heading are no part of the name: %s', async (heading, name) => {
  const { info } = await readText(`${HEADER}|${heading}||||\n${MEMBER}`);
  expect(info.cells.map((cell) => [cell.name, cell.members])).toEqual([[name, 1]]);
});

test('a heading whose quotes do not pair is told', async () => {
  const { info } = await readText(`${HEADER}|"Chi bộ 1" A||||\n${MEMBER}`);
  expect(info.cells.map((cell) => [cell.name, cell.members])).toEqual([['Chi bộ 1 A', 1]]);
  expect(info.issues).toMatchObject([{ code: 'quote-broken', count: 1, places: [{ line: 2 }] }]);
});

test.each([
  ['Chi "bộ 1"', 'Chi bộ 1'], ['Chi bộ 1"', 'Chi bộ 1'], ['"Chi bộ "Mẫu""', 'Chi bộ Mẫu'], ['Chi bộ trường mầm non "Hoa Mẫu"', 'Chi bộ trường mầm non "Hoa Mẫu"'],
])('nor in a column of units: %s', async (cell, name) => {
  const { info } = await readText(`${HEADER}1|A Mẫu|Nam|1950|Kinh|${cell}\n2|B Mẫu|Nam|1951|Kinh|"${name.replaceAll('"', '""')}"\n`);
  expect(info.cells.map(({ name: shown, members }) => [shown, members])).toEqual([[name, 2]]);
});

test.each([
  ['total', '| "Cộng: 1 đảng viên"|1|||'], ['total', '"Tổng "cộng": 1"||||'], ['note', '| "Bí thư"||||'], ['repeatedHeader', `"STT"""|${HEADER.slice(4, -1)}`],
])('nor of a row of another kind: %s %s', async (kind, row) => {
  const { info } = await readText(`${HEADER}${MEMBER.repeat(3)}${row}\n`);
  expect(info.rows).toMatchObject({ kept: 3, ignored: { [kind]: 1 } });
});

test('nor of a heading that comes again', async () => {
  const { info } = await readText('Học vấn,Họ và tên,Ngày sinh,Giới tính,Dân tộc\n10/10,A Mẫu,1950,Nam,Kinh\n12/12,B Mẫu,1950,Nữ,Kinh\nHọc vấn,Họ và tên,"Ngày sinh""",Giới tính,Dân tộc\n12/12,C Mẫu,1950,Nữ,Kinh\n');
  expect(info.rows).toMatchObject({ kept: 3, ignored: { repeatedHeader: 1 } });
});

test('a heading that comes again without the quotes of the first is one', async () => {
  const { info } = await readText(' "họ và tên",giới tính,ngày sinh,dân tộc\nA Mẫu,Nam,1950,Kinh\nHọ và tên,Giới tính,Ngày sinh,Dân tộc\nB Mẫu,Nữ,1950,Kinh\n');
  expect(info.rows).toMatchObject({ kept: 2, ignored: { repeatedHeader: 1 } });
});

test.each(['"III"""', 'III/', 'III:', 'I.3'])('the number of a heading in a cell of its own: %s', async (number) => {
  const { info } = await readText(`${HEADER}I|Chi bộ 1||||\n${MEMBER}${number}|Chi bộ 3||||\n${MEMBER}`);
  expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 1], ['Chi bộ 3', 1]]);
});

test('a heading that comes again is no value of an empty column', async () => {
  const { info } = await readText('Giới tính,Họ và tên,Ngày sinh,Giới tính\n,A Mẫu,1950,Nam\nGiới tính,Họ và tên,"Ngày sinh""",Giới tính\n,B Mẫu,1960,Nữ\n');
  expect(info.columns.map(({ field }) => field)).toEqual([null, 'fullName', 'birthDate', 'sex']);
});

test('nor of a heading in TCVN3 above people in it', async () => {
  const people = ['Quµng Mü XuyÕn', 'øng §øc ThuËn', 'Tiªu NhËt Lª', 'Tèng ThÞ Cóc'].map((name, place) => `${place + 1}|${name}|Nam|1950|Kinh|\n`);
  const { info } = await readText(`${HEADER}I|Chi bé 1||||\n${people.slice(0, 2).join('')}II|Chi "bé 2"||||\n${people.slice(2).join('')}`);
  expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 2], ['Chi bộ 2', 2]]);
});

describe('a quote that its line leaves open', () => {
  const ROWS = '3|C Mẫu|Nam|1952|Kinh|Chi bộ 1\n4|D Mẫu|Nữ|1953|Kinh|"Chi bộ ""Sen"""\n';

  test.each([
    ['1|A Mẫu|Nam|1950|Kinh|"Chi bộ ""Hoa', 'Chi bộ Hoa'], ['1|A Mẫu|Nam|1950|Kinh|"Chi bộ Hoa', 'Chi bộ Hoa'], ['1|"A ""Mẫu|Nam|1950|Kinh|Chi bộ Hoa', 'Chi bộ Hoa'],
  ])('ends there where the cells are then as many as in other rows: %s', async (row, cell) => {
    const { info } = await readText(`${HEADER}2|B Mẫu|Nam|1951|Kinh|Chi bộ 1\n${row}\n${ROWS}`);
    expect(info.rows.kept).toBe(4);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 2], [cell, 1], ['Chi bộ "Sen"', 1]]);
    expect(info.issues.map(({ code, places }) => [code, places[0]?.line])).toEqual([['quote-broken', 3]]);
  });

  test('in the pieces of any cut the same', () => {
    const text = `${HEADER}1|A Mẫu|Nam|1950|Kinh|"Chi bộ ""Hoa\n${ROWS}`;
    const records = (pieces: readonly string[]) => {
      const parser = createRecordParser('|', 1);
      return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.finish()];
    };
    const whole = records([text]);
    expect(whole.map(({ line, cells, broken }) => [line, cells.at(-1), broken])).toEqual([
      [1, 'Chi bộ', undefined], [2, 'Chi bộ "Hoa', true], [3, 'Chi bộ 1', undefined], [4, 'Chi bộ "Sen"', undefined],
    ]);
    for (let at = 1; at < text.length; at++) expect(records([text.slice(0, at), text.slice(at)]), `cut at ${at}`).toEqual(whole);
  });

  test.each([
    ['a cell that goes on in the next line', `1|A Mẫu|Nam|1950|Kinh|"Chi bộ Hoa\nở "phường"\n${ROWS}`], ['cells that the quote may hold together', `1|A Mẫu|Nam|1950|"Kinh|Chi bộ Hoa\n${ROWS}`],
    ['too many cells', `1|A Mẫu|Nam|1950|Kinh|"Chi bộ ""Hoa|Sen\n${ROWS}`],
  ])('is refused where it may be another: %s', async (_, rows) => {
    expect(await refusal(readText(HEADER + rows))).toEqual({ code: 'quote-not-closed', params: { line: 2 } });
  });
});

describe('a quote that its row leaves open and another row closes', () => {
  const row = (n: number, cell = 'Chi bộ 1') => `${n},Mẫu ${'ABCDEGHIKL'[n % 10] ?? ''},Nam,${1940 + n},${cell}\n`;
  const list = (from: string, to: string, until = 12) => `STT,Họ và tên,Giới tính,Năm sinh,Chi bộ\n${Array.from({ length: 20 }, (_, n) => (n === 5 ? from : n === until ? to : row(n))).join('')}`;

  test.each([[12], [6]])('takes in no row up to %i', async (until) => {
    const { info } = await readText(list(row(5, '"Chi bộ Hoa'), row(until, 'Chi bộ Sen"'), until));
    expect(info.rows.kept).toBe(20);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 18], ['Chi bộ Hoa', 1], ['Chi bộ Sen', 1]]);
    expect(info.issues.map(({ code, places }) => [code, places[0]?.line])).toEqual([['quote-broken', 7]]);
  });

  test.each([12, 6])('is refused where its own cell is not the last, up to %i', async (until) => {
    expect(await refusal(readText(list('5,"Mẫu A,Nam,1945,Chi bộ 1\n', `${until},Mẫu B",Nam,1946,Chi bộ 1\n`, until)))).toEqual({ code: 'quote-not-closed', params: { line: 7 } });
  });

  test.each([
    ['5,"Mẫu\nA",Nam,1945,Chi bộ 1\n', 20], ['5,Mẫu A,Nam,1945,"Chi bộ\n1"\n', 20], ['5,Mẫu A,Nam,1945,"Số 1, ngõ 2,\nngách 3, phố 4, phường 5, quận 6, nhà 7\nChi bộ 1"\n', 20], ['5,"Mẫu, tức A,\nhay B",Nam,1945,Chi bộ 1\n', 20],
  ])('is none where a cell has lines of its own: %j', async (from, kept) => {
    const { info } = await readText(list(from, row(12)));
    expect([info.rows.kept, info.issues]).toEqual([kept, []]);
  });

  test('in the pieces of any cut the same', () => {
    const text = list(row(5, '"Chi bộ Hoa'), row(8, 'Chi bộ Sen"'), 8).split('\n').slice(4, 12).join('\n');
    const records = (pieces: readonly string[]) => {
      const parser = createRecordParser(',', 1);
      return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.finish()];
    };
    const whole = records([text]);
    expect(whole.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 8 }, () => 5));
    for (let at = 1; at < text.length; at++) expect(records([text.slice(0, at), text.slice(at)]), `cut at ${at}`).toEqual(whole);
  });
});
