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
    ['5,"Mẫu\nA",Nam,1945,Chi bộ 1\n', 20], ['5,Mẫu A,Nam,1945,"Chi bộ\n1"\n', 20], ['5,Mẫu A,Nam,1945,"Số 1, ngõ 2,\nngách 3, phố 4, phường 5, quận 6, nhà 7\nChi bộ 1"\n', 20],
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

describe('a cell with lines that may be rows of the list', () => {
  const HEADING = 'STT,Họ và tên,Giới tính,Ngày sinh,Chi bộ,Ngày vào Đảng,Ghi chú\n';
  const row = (n: number, rest = ',') => `${n},Nguyễn Văn Mẫu ${'ABCDEGH'[n] ?? ''},Nam,0${n}/02/1960,Chi bộ 1,03/02/1985${rest}\n`;
  const outcome = async (text: string) => {
    const { info } = await readText(text);
    return { kept: info.rows.kept, told: info.issues.map(({ code, places }) => [code, places[0]?.line]) };
  };

  test.each([
    ['a remark after a space', `${row(1)}${row(2)}3,"Nguyễn Văn Mẫu C,Nam,01/02/1960,Chi bộ 1,03/02/1985, x\n4,Nguyễn Văn Mẫu D",Nam,01/02/1960,Chi bộ 1,03/02/1985,\n${row(5)}`, 4],
    ['rows without the last cell', `${row(1, '')}2,"Nguyễn Văn Mẫu B,Nam,01/02/1960,Chi bộ 1,03/02/1985\n3,Nguyễn Văn Mẫu C",Nam,01/02/1960,Chi bộ 1,03/02/1985,x\n${row(4, '')}`, 3],
    ['the first row of the list', `1,"Nguyễn Văn Mẫu A,Nam,01/02/1960,Chi bộ 1,03/02/1985, x\n2,Nguyễn Văn Mẫu B",Nam,01/02/1960,Chi bộ 1,03/02/1985,\n${row(3)}`, 2],
  ])('is refused where its rows go on in number: %s', async (_, rows, line) => {
    expect(await refusal(readText(HEADING + rows))).toEqual({ code: 'quote-not-closed', params: { line } });
  });

  test.each([
    ['words with as many commas', '"Quá trình:\nHuân chương,huy chương,bằng khen,giấy khen,cờ,thư khen,kỷ niệm chương\nhết"'],
    ['years', '"Khen thưởng: 2001,2002,2003,2004\n2005,2006,2007,2008,2009,2010,2011\nhết"'],
    ['a family without as many facts', '"Con:\n1, Nguyễn Văn Mẫu, Nam, 2001\n2, Nguyễn Thị Mẫu, Nữ, 2004"'],
  ])('is a remark, and invents no member: %s', async (_, remark) => {
    expect((await outcome(`${HEADING}${row(1)}${row(2)}${row(3, `,${remark}`)}${row(4)}`)).kept).toBe(4);
  });

  test('is a remark without a doubt where no line is like a row', async () => {
    const remark = '"Quá trình:\nHuân chương,huy chương,bằng khen,giấy khen,cờ,thư khen,kỷ niệm chương\n2005,2006,2007,2008,2009,2010,2011"';
    expect(await outcome(`${HEADING}${row(1)}${row(2, `,${remark}`)}${row(3)}`)).toEqual({ kept: 3, told: [] });
  });

  test.each([
    ['lines like rows that no number counts', 'Họ và tên,Dân tộc,Tôn giáo,Chi bộ,Ghi chú\nA Mẫu,Kinh,Không,Chi bộ 1,\nB Mẫu,Kinh,Không,Chi bộ 1,"Xem:\nHuân chương,huy chương,bằng khen,giấy khen,cờ"\nC Mẫu,Tày,Không,Chi bộ 1,\n', 3, 3],
    ['a name with a comma', `${HEADING}${row(1)}2,"Mẫu, tức\nMẫu B",Nam,01/02/1960,Chi bộ 1,03/02/1985,\n${row(3)}`, 3, 3],
    ['another fact with one', `${HEADING}${row(1)}2,Mẫu B,Nam,01/02/1960,"Chi bộ 1,tổ 2\nphường Mẫu",03/02/1985,\n${row(3)}`, 3, 3],
    ['a row of those who have left', 'STT,Họ và tên,Giới tính,Năm sinh,Tình trạng\n1,A Mẫu,Nam,1950,\n2,"B\nMẫu,Nam",Nam,1951,Đã chuyển đi\n3,C Mẫu,Nữ,1952,\n', 2, 3],
  ])('is told where it may have taken in others: %s', async (_, text, kept, line) => {
    expect(await outcome(text)).toMatchObject({ kept, told: expect.arrayContaining([['rows-in-cell', line]]) });
  });

  test('is refused where quotes within it end it too early, and its other lines would be members', async () => {
    const remark = '"Khen "Hoa" 2001\nHuân chương,huy chương,bằng khen,giấy khen,cờ,thư khen,kỷ niệm chương\nhết"';
    expect(await refusal(readText(`${HEADING}${row(1)}${row(2, `,${remark}`)}${row(3)}`))).toEqual({ code: 'quote-not-closed', params: { line: 3 } });
  });

  test('is told in the heading', async () => {
    expect(await outcome(`${HEADING.slice(0, -8)}"Ghi chú\n${row(1, ',x"')}${row(2)}${row(3)}`)).toEqual({ kept: 2, told: [['rows-in-cell', 1]] });
  });

  test('in the pieces of any cut the same', () => {
    const text = `${HEADING}${row(1)}2,"Mẫu, tức\nMẫu B",Nam,01/02/1960,Chi bộ 1,03/02/1985,\n"3,Mẫu C,Nam",01/02/1960,Chi bộ 1,03/02/1985,"a,b\n2001,2002,2003"\n`;
    const records = (pieces: readonly string[]) => {
      const parser = createRecordParser(',', 1);
      return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.finish()];
    };
    const whole = records([text]);
    expect(whole.map(({ spread, broken }) => [spread?.map(({ place, dense, rows }) => [place, dense, rows]), broken])).toEqual([
      [undefined, undefined], [undefined, undefined], [[[1, false, false]], undefined], [[[4, true, false]], true],
    ]);
    for (let at = 1; at < text.length; at++) expect(records([text.slice(0, at), text.slice(at)]), `cut at ${at}`).toEqual(whole);
  });
});

describe('a quote that closes in another cell of its row', () => {
  const LIST = 'STT,Trình độ chuyên môn,Ngày sinh,Ghi chú,Giới tính,Họ và tên\n%,,1940,,Nam,Nguyễn Văn Mẫu\n2,,1940,,Nam,Trần Văn Mẫu\n3,,1950,,Nam,Lê Văn Mẫu\n';

  test.each([
    ['a row that then looks like none of a member', LIST.replace('%,', '"1,"')], ['a row with shifted cells', LIST.replace('2,,1940,', '2,"",1940,').replace('%,,1940,,Nam,', '1,,"1940,,Nam",')],
  ])('is told: %s', async (_, text) => {
    const { info } = await readText(text);
    expect(info.issues.map(({ code, places }) => [code, places[0]?.line])).toContainEqual(['quote-broken', 2]);
  });
});
