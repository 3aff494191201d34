import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Encoding } from '#domain/decisions.ts';
import { as1252, to1252, to1258, toTcvn3, toUtf16, toVni } from './encoders.ts';
import { cut, essence, HEADER, lowerAll, NAMES, rowOf, textOf } from './lists.ts';
import { readBytes, readText, refusal, utf8, type ReadFile } from './support.ts';

type Row = readonly string[];

const ROWS = NAMES.slice(0, 40).map(rowOf);
const tcvn3 = (cell: string) => as1252(toTcvn3(cell));
const vni = (cell: string) => as1252(toVni(cell));
const twice = (cell: string) => as1252(utf8(cell));
const column = (name: string) => HEADER.indexOf(name);
const only = (places: readonly number[], write: (cell: string) => string) => (row: Row) => row.map((cell, place) => (places.includes(place) ? write(cell) : cell));
const all = (write: (cell: string) => string) => (row: Row) => row.map(write);

async function plain(): Promise<ReadFile> {
  return readText(textOf([HEADER, ...ROWS]));
}

function encodingsOf({ info }: ReadFile): Record<string, Encoding> {
  return Object.fromEntries(info.columns.flatMap(({ column: place, encoding }) => (encoding ? [[HEADER[place - 1], encoding]] : [])));
}

test.each(['Cộng', 'CỘNG', 'Tổng cộng'])('a row of a total in TCVN3 among rows in Unicode: %s', async (words) => {
  const total = tcvn3(words);
  const read = await readText(textOf([HEADER, ...ROWS.slice(0, 20), ...ROWS.slice(20).map(all(tcvn3)), HEADER.map((_, place) => ['', total, String(ROWS.length)][place] ?? '')]));
  expect(read.info.rows).toMatchObject({ kept: ROWS.length, ignored: { total: 1 } });
});

describe('columns in different encodings', () => {
  test.each([['TCVN3', tcvn3, 'tcvn3'], ['VNI', vni, 'vni'], ['UTF-8 twice', twice, 'utf-8-twice']] as const)('names alone in %s, their header in Unicode', async (_, write, encoding) => {
    const read = await readText(textOf([HEADER, ...ROWS.map(only([column('Họ và tên')], write))]));
    expect(essence(read)).toEqual(essence(await plain()));
    expect(read.info.encoding).toBe('utf-8');
    expect(encodingsOf(read)).toEqual({ 'Họ và tên': encoding });
    expect(lowerAll(read.info.nameSamples)).toEqual(lowerAll(NAMES.slice(0, 5)));
  });

  test.each([['TCVN3', tcvn3, 'tcvn3'], ['VNI', vni, 'vni'], ['UTF-8 twice', twice, 'utf-8-twice']] as const)('all cells in %s, all headers in Unicode', async (_, write, encoding) => {
    const read = await readText(textOf([HEADER, ...ROWS.map(all(write))]));
    expect(essence(read)).toEqual(essence(await plain()));
    expect(read.info.encoding).toBe(encoding);
  });

  test.each([['TCVN3', tcvn3], ['VNI', vni], ['UTF-8 twice', twice]] as const)('all headers in %s, all cells in Unicode', async (_, write) => {
    const read = await readText(textOf([HEADER.map(write), ...ROWS]));
    expect(essence(read)).toEqual(essence(await plain()));
    expect(read.info.encoding).toBe('utf-8');
  });

  test.each([['TCVN3', tcvn3], ['VNI', vni], ['UTF-8 twice', twice]] as const)('all headers in %s, no other letter beyond ASCII', async (_, write) => {
    const rows = [['1', 'Nguyen Van Mau', 'Nam', '1/2/1950', 'Kinh', 'Khong'], ['2', 'Tran Thi Mau', 'Nu', '2/2/1950', 'Tay', 'Khong']];
    const read = await readText(textOf([HEADER.slice(0, 6).map(write), ...rows]));
    expect(essence(read)).toEqual(essence(await readText(textOf([HEADER.slice(0, 6), ...rows]))));
  });

  test.each([
    ['TCVN3 but the cells of units', (row: Row) => only([column('Chi bộ')], (cell) => cell)(row).map((cell, place) => (place === column('Chi bộ') ? cell : tcvn3(cell))), 'tcvn3', { 'Chi bộ': 'utf-8' }],
    ['names in VNI, the others in TCVN3', (row: Row) => row.map((cell, place) => (place === column('Họ và tên') ? vni(cell) : tcvn3(cell))), 'tcvn3', { 'Họ và tên': 'vni' }],
  ] as const)('%s', async (_, write, encoding, columns) => {
    const read = await readText(textOf([HEADER, ...ROWS].map(write)));
    expect(essence(read)).toEqual(essence(await plain()));
    expect(read.info.encoding).toBe(encoding);
    expect(encodingsOf(read)).toEqual(columns);
  });
});

describe('rows in different encodings', () => {
  test.each([['TCVN3', tcvn3], ['VNI', vni], ['UTF-8 twice', twice]] as const)('every third row in %s', async (_, write) => {
    const read = await readText(textOf([HEADER, ...ROWS.map((row, at) => (at % 3 === 0 ? all(write)(row) : row))]));
    expect(essence(read)).toEqual(essence(await plain()));
    expect(read.info.encoding).toBe('utf-8');
  });

  test.each([['TCVN3', tcvn3], ['VNI', vni]] as const)('a list in Unicode with rows in %s far behind the head', async (_, write) => {
    const many = Array.from({ length: 3500 }, (__, at) => rowOf(NAMES[at % NAMES.length] ?? '', at));
    const expected = await readText(textOf([HEADER, ...many]));
    const read = await readText(textOf([HEADER, ...many.map((row, at) => (at > 3000 && at <= 3100 ? all(write)(row) : row))]));
    expect(essence(read)).toEqual(essence(expected));
    expect(read.info.encoding).toBe('utf-8');
  });

  test.each([['UTF-8', utf8, 'utf-8'], ['TCVN3 in UTF-8', (text: string) => utf8(tcvn3(text)), 'tcvn3'], ['TCVN3', toTcvn3, 'tcvn3'], ['VNI', toVni, 'vni'], ['windows-1258', (text: string) => to1258(text), 'windows-1258']] as const)(
    'ASCII for longer than the head, then %s', async (_, write, encoding) => {
      const bare = Array.from({ length: 3200 }, (__, at) => [String(at), 'Nguyen Van Mau', 'Nam', '1/2/1950', 'Kinh', 'Khong', 'Chi bo khu dan cu so 1', 'Dai hoc', 'Cao cap', '3/2/1990', '', '']);
      const header = ['STT', 'Ho va ten', 'Gioi tinh', 'Ngay sinh', 'Dan toc', 'Ton giao', 'Chi bo', 'Trinh do chuyen mon', 'Ly luan chinh tri', 'Ngay vao Dang', 'Chuc vu Dang', 'Ghi chu'];
      const text = textOf([header, ...bare, ...ROWS]);
      const expected = essence(await readText(text));
      for (const size of [1_000_000, 10_007]) {
        const bytes = write(text);
        const read = await readBytes(bytes, 'a.csv', cut(bytes, size));
        expect(essence(read)).toEqual(expected);
        expect(read.info.encoding === 'utf-8' || read.info.encoding === encoding).toBe(true);
      }
    },
  );
});

describe('text that a program has destroyed', () => {
  const lossy = (text: string) => to1252(text, true);
  const failure = (line: number) => ({ code: 'letters-lost', params: { line } });
  test.each([
    ['a list', lossy(textOf([HEADER, ...ROWS])), 1],
    ['a list of five', lossy(textOf([HEADER, ...ROWS.slice(0, 5)])), 1],
    ['one member', lossy(textOf([HEADER, ...ROWS.slice(0, 1)])), 1],
    ['under title rows', lossy(textOf([['ĐẢNG BỘ PHƯỜNG ĐỐNG ĐA'], HEADER, ...ROWS])), 1],
    ['names under headers without accents', utf8('Ho ten,Gioi tinh\nNguy?n Th? H?a,Nam\nTr?n V?n B?nh,Nam\nL? V?n An,Nam\n'), 2],
    ['one name under headers without accents', utf8('Ho ten,Gioi tinh\nNguy?n Th? H?a,Nam\n'), 2],
    ['in UTF-8', utf8(as1252(lossy(textOf([HEADER, ...ROWS])))), 1],
    ['in UTF-16', toUtf16(as1252(lossy(textOf([HEADER, ...ROWS]))), true, true), 1],
    ['replaced by U+FFFD', utf8(textOf([HEADER, ...ROWS]).replaceAll(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐăơư]/g, '\ufffd')), 1],
  ])('%s', async (_, bytes, line) => expect(await refusal(readBytes(bytes))).toEqual(failure(line)));

  test('units of a few rows that lost their letters are no units', async () => {
    const rows = ROWS.map((row, at) => row.map((cell, place) => (place === column('Chi bộ') && at > 36 ? ['Chi b? khu dân c? s? 1', 'Chi b\ufffd\ufffd 2', 'Chi b?khu'][at - 37] ?? '' : cell)));
    const { info } = await readText(textOf([HEADER, ...rows]));
    expect(info.cells).toHaveLength(4);
    expect(info.issues.map(({ code, field }) => ({ code, field }))).toEqual(Array.from({ length: 3 }, () => ({ code: 'value-not-understood', field: 'cell' })));
  });

  test('stray question marks are no reason', async () => {
    const rows = ROWS.map((row, at) => row.map((cell, place) => (place === column('Ghi chú') ? (at % 9 === 0 ? 'Đã nộp?chưa rõ' : at % 2 === 0 ? 'https://a.vn/?x=y?z' : '?') : cell)));
    const { info } = await readText(textOf([HEADER, ...rows]));
    expect(info.rows.kept).toBe(rows.length);
  });
});

describe('texts of a few words', () => {
  const doubtful = 'Ho ten,Gioi tinh\nLÖ Vò,Nam\nÑo Vò,Nam\n';
  const candidates = [{ encoding: 'tcvn3', names: ['Lệ Vũ', 'ẹo Vũ'] }, { encoding: 'vni', names: ['LƯ Vị', 'Đo Vị'] }];

  test('two encodings that would do are asked about', async () => {
    const { info } = await readText(doubtful);
    expect(info).toMatchObject({ encoding: 'tcvn3', nameSamples: ['Lệ Vũ', 'ẹo Vũ'], questions: [{ kind: 'encoding', candidates }] });
  });

  test.each(candidates)('the answer $encoding counts', async ({ encoding, names }) => {
    const { info } = await readText(doubtful, 'a.csv', { encoding: encoding as Encoding });
    expect(info).toMatchObject({ encoding, nameSamples: names, questions: [] });
  });

  test.each([['TCVN3', toTcvn3], ['TCVN3 in UTF-8', (text: string) => utf8(tcvn3(text))]] as const)('units alone have accents, in %s', async (_, write) => {
    const { info } = await readBytes(write('Ho ten,Gioi tinh,Chi bo\nNguyen An,Nam,Chi bộ số 5\nTran Ba,Nam,Chi bộ số 6\n'));
    expect(info.cells.map(({ name }) => name)).toEqual(['Chi bộ số 5', 'Chi bộ số 6']);
  });

  test.each(['Nguyễn Văn Bé', 'Lê Bé', 'Bé', 'Hoàng', 'Hoàn', 'Hà Lê Tý'])('the name %s in UTF-8', async (name) => {
    const { info } = await readText(`Ho ten,Gioi tinh\n${name},Nam\n${name},Nam\n`);
    expect(info).toMatchObject({ encoding: 'utf-8', questions: [], nameSamples: [] });
  });
});

describe('what a person decides', () => {
  const decided = (encoding: Encoding) => ({ ...NO_DECISIONS, encoding });

  test('legacy text is left as it is where a person says that it is UTF-8', async () => {
    const read = await readText(textOf([['Ho ten', 'Gioi tinh'], ['NguyÔn V¨n MÉu', 'Nam'], ['TrÇn ThÞ MÉu', 'Nam']]), 'a.csv', decided('utf-8'));
    expect(read.info.encoding).toBe('utf-8');
    expect(read.info.columns.some(({ encoding }) => encoding)).toBe(false);
  });

  test('a list in Unicode stays right though a person says TCVN3 of it', async () => {
    const read = await readText(textOf([HEADER, ...ROWS]), 'a.csv', decided('tcvn3'));
    expect(essence(read)).toEqual(essence(await plain()));
    expect(read.info.encoding).toBe('utf-8');
  });

  test('UTF-8 said of other bytes is refused, with the line', async () => {
    expect(await refusal(readBytes(toTcvn3(textOf([['Ho ten', 'Gioi tinh'], ...ROWS])), 'a.csv', undefined, decided('utf-8')))).toEqual({ code: 'bytes-invalid', params: { line: 2 } });
  });
});

describe('letters that no encoding explains', () => {
  const heading = 'Họ và tên,Giới tính,Ngày sinh,Dân tộc,Trình độ chuyên môn';
  const people = ['Nguyễn Văn Mẫu,Nam,1950,Kinh,Đại học', 'Trần Thị Hường,Nữ,1961,Tày,Thạc sĩ', 'Đặng Quốc Việt,Nam,1972,Mường,Cao đẳng', 'Lữ Ngọc Diễm,Nữ,1983,Kinh,Tiến sĩ', 'Phạm Đức Thịnh,Nam,1984,Kinh,Đại học'];
  const text = [heading, ...people].join('\n');
  /** Letters of VISCII by their bytes. */
  const VISCII: Readonly<Record<string, number>> = {
    ọ: 0xf7, ữ: 0xe6, ễ: 0xad, ẫ: 0xa7, ầ: 0xa5, ị: 0xb8, ườ: 0xdf, ặ: 0xa3, ố: 0xaf, ệ: 0xae, ạ: 0xd5, ơ: 0xbd, ư: 0xdf, ờ: 0xb6, ế: 0xaa, ĩ: 0xee, ộ: 0xb5, ớ: 0xbe, ứ: 0xd1, đ: 0xf0, Đ: 0xd0,
  };

  test('VISCII is refused with its line', async () => {
    const content = Uint8Array.from(text, (letter) => VISCII[letter] ?? letter.charCodeAt(0));
    expect(await refusal(readBytes(content))).toEqual({ code: 'letters-unread', params: { line: 1 } });
  });

  test('signs after letters, as in VIQR, are refused', async () => {
    const marks: Readonly<Record<string, string>> = { '\u0300': '`', '\u0301': "'", '\u0309': '?', '\u0303': '~', '\u0323': '.', '\u0302': '^', '\u0306': '(', '\u031b': '+' };
    const typed = `Full name,Gender,DOB,Ethnic,CMNV\n${people.join('\n')}\n${text}`.normalize('NFD').replace(/[\u0300-\u036f]/g, (mark) => marks[mark] ?? mark);
    expect(await refusal(readBytes(utf8(typed)))).toMatchObject({ code: 'letters-unread' });
  });

  test('names of other languages are none', async () => {
    const names = ['Y Bhuăt Niê', 'H’Loan Ayũn', 'K’Brông Kđoh', 'Siu Blŭk', 'Rơ Châm Hnhân', 'José Müller', 'Y Khút Mlô', 'H’Wơn Êban'];
    const { info } = await readBytes(utf8(`${heading}\n${names.map((name) => `${name},Nam,1960,Ê-đê,Đại học`).join('\n')}\n`));
    expect(info.rows.kept).toBe(8);
  });

  test('UTF-8 read twice holds for a column of dots and digits too', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => [`Trần Văn Mẫu ${'ABCDEFGHIKLMNOPQRSTU'[row]}`, 'Nữ', `…/…/${1970 + row}`].join(','));
    const { info } = await readBytes(utf8(twice(`Họ và tên,Giới tính,Thời gian vào Đảng\n${rows.join('\n')}\n`)));
    expect(info.columns.map(({ field }) => field)).toEqual(['fullName', 'sex', 'admittedDate']);
    expect(info.tally.dates.admittedDate?.days.length).toBe(20);
  });

  test('UTF-8 read twice as windows-1252 and saved again comes back', async () => {
    const { info } = await readBytes(utf8(as1252(utf8(as1252(utf8(text))))));
    expect(info.encoding).toBe('utf-8-twice');
    expect(info.nameSamples).toEqual(people.map((row) => row.split(',')[0]));
    expect(info.issues).toEqual([]);
  });
});
