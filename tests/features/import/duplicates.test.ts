import { describe, expect, test } from 'vitest';
import { readCard } from '#features/import/members/duplicates.ts';
import { hashName } from '#features/import/members/name-hash.ts';
import { findRepeats, mixInto } from '#features/import/members/repeats.ts';
import { readText, rowsOf } from './support.ts';
import { dateRecord } from '../../support/date-record.ts';

const HEADER = 'Họ và tên,Ngày sinh,Chi bộ,Số thẻ đảng,Giới tính,Ngày vào Đảng';
const file = (...rows: string[]) => `${HEADER}\n${rows.join('\n')}\n`;
const AN = 'Lê Văn An,01/02/1950,Chi bộ 1,000126001655,Nam,03/02/1975';

async function found(...rows: string[]) {
  const { info } = await readText(file(...rows));
  const issues = info.issues.filter(({ code }) => code === 'duplicate-member' || code === 'card-twice').map(({ code, places }) => `${code} ${places.map(({ line }) => line).join(' ')}`);
  return { ...info.duplicates, issues, kept: info.rows.kept };
}

describe('a member who stands there twice', () => {
  test.each([
    ['the very same row', AN, 'card'], ['zeros lost', AN.replace('000126001655', '126001655'), 'card'], ['zeros lost, as a number', AN.replace('000126001655', '126001655.0'), 'card'], ['spaces in the card', AN.replace('000126001655', '000 126 001 655'), 'card'],
    ['another cell', AN.replace('Chi bộ 1', 'Chi bộ 2'), 'card'], ['capitals', AN.replace('Lê Văn An', 'LÊ VĂN AN'), 'card'], ['decomposed', AN.normalize('NFD'), 'card'], ['another way to write the day', AN.replace('01/02/1950', '1950-02-01'), 'card'],
    ['no card', AN.replace('000126001655', ''), 'person'], ['another card', AN.replace('000126001655', '000126009999'), 'person'], ['card of a few digits', AN.replace('000126001655', '15'), 'person'], ['spaces', AN.replace('000126001655', '').replace('Lê Văn An', ' Lê  Văn\u00a0An '), 'person'],
  ])('%s', async (_, row, by) => {
    const { issues, extra, groups, byCard, byPerson, kept } = await found(AN, row);
    expect([extra, byCard, byPerson, kept]).toEqual([1, by === 'card' ? 1 : 0, by === 'card' ? 0 : 1, 2]);
    expect(groups).toEqual([{ by, lines: [2, 3], cells: [1, row.includes('Chi bộ 2') ? 2 : 1] }]);
    expect(issues).toEqual(['duplicate-member 3']);
  });

  test.each([
    ['another name', AN.replace('An', 'Ân').replace('000126001655', '')], ['another name, another tone', AN.replace('An', 'Ạn').replace('000126001655', '')], ['another day', AN.replace('01/02/1950', '02/02/1950').replace('000126001655', '')],
    ['another cell and no card', AN.replace('Chi bộ 1', 'Chi bộ 2').replace('000126001655', '')], ['no birth', AN.replace('01/02/1950', '').replace('000126001655', '')], ['the year only', AN.replace('01/02/1950', '1950').replace('000126001655', '')],
  ])('%s is somebody else', async (_, row) => {
    expect(await found(AN, row)).toEqual({ byCard: 0, byPerson: 0, extra: 0, groups: [], issues: [], kept: 2 });
  });

  test('years of birth: namesakes, unless they came in on one day', async () => {
    const year = 'Lê Văn An,1950,Chi bộ 1,,Nam,';
    expect((await found(year, year)).extra).toBe(0);
    expect((await found(`${year}1975`, `${year}1975`)).extra).toBe(0);
    expect((await found(`${year}03/02/1975`, `${year}03/02/1975`)).byPerson).toBe(1);
    expect((await found(`${year}03/02/1975`, `${year}04/02/1975`)).extra).toBe(0);
  });

  test('four times, by card and by person', async () => {
    const { extra, byCard, byPerson, groups } = await found(AN, AN, AN.replace('Chi bộ 1', 'Chi bộ 2'), AN.replace('000126001655', ''), 'Lê Thị Ba,01/02/1951,Chi bộ 1,,Nữ,');
    expect({ extra, byCard, byPerson }).toEqual({ extra: 3, byCard: 2, byPerson: 1 });
    expect(groups).toEqual([{ by: 'card', lines: [2, 3, 4, 5], cells: [1, 1, 2, 1] }]);
  });

  test('rows that are no members do not count', async () => {
    expect((await found(AN, 'Tổng cộng,,,,,', HEADER)).extra).toBe(0);
  });
});

describe('one card, two members', () => {
  test.each([['another name', AN.replace('An', 'Bình')], ['another birth', AN.replace('1950', '1951')], ['no birth', AN.replace('01/02/1950', '')]])('%s: told, never counted once', async (_, row) => {
    expect(await found(AN, row)).toEqual({ byCard: 0, byPerson: 0, extra: 0, groups: [], issues: ['card-twice 3'], kept: 2 });
    const { info } = await readText(file(AN, row), undefined, { duplicates: 'once' });
    expect(info.rows).toMatchObject({ kept: 2, leftOut: { duplicate: 0 } });
  });

  test('what stands there for everybody is no card', async () => {
    const rows = (card: string, count: number) => Array.from({ length: count }, (_, n) => `Lê Văn ${'ABCDEFGHIJKLMNOPQRSTUVWXY'[n]}a,01/02/1950,Chi bộ 1,${card},Nam,`);
    expect((await found(...rows('000000000000', 2))).issues).toEqual([]);
    expect((await found(...rows('999999999999', 2))).issues).toEqual([]);
    expect((await found(...rows('000126001655', 21))).issues).toEqual([]);
    expect((await found(...rows('000126001655', 3))).issues).toEqual(['card-twice 3 4']);
  });
});

describe('counted once', () => {
  const ROWS = [AN, 'Lê Thị Ba,05/06/1960,Chi bộ 2,000126001656,Nữ,', AN.replace('Chi bộ 1', 'Chi bộ 3'), 'Lê Thị Ba,05/06/1960,Chi bộ 2,,Nữ,', 'Lê Văn Ca,,Chi bộ 1,,1,'];

  test('the later rows are left out, and everything adds up', async () => {
    const read = await readText(file(...ROWS), undefined, { duplicates: 'once' });
    const { rows, tally, cells, issues, duplicates } = read.info;
    expect(rows).toMatchObject({ read: 6, kept: 3, leftOut: { duplicate: 2 } });
    expect(rowsOf(read).map(({ line }) => line)).toEqual([2, 3, 6]);
    expect(tally.categories.sex).toEqual([1, 1, 1]);
    expect(Object.values(dateRecord(tally.dates.birthDate)).reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(dateRecord(tally.dates.birthDate)['unknown']).toBe(1);
    expect(cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1', 2], ['Chi bộ 2', 1], ['Chi bộ 3', 0]]);
    expect(issues.map(({ code }) => code)).toEqual(['value-not-understood']);
    expect(duplicates).toMatchObject({ extra: 2, byCard: 1, byPerson: 1 });
  });

  test('kept where a person says so, or nothing', async () => {
    for (const duplicates of ['keep', null] as const) {
      const { info } = await readText(file(...ROWS), undefined, { duplicates });
      expect(info.rows).toMatchObject({ kept: 5, leftOut: { duplicate: 0 } });
      expect(info.issues).toContainEqual({ code: 'duplicate-member', field: null, value: '', count: 2, places: [{ line: 4, column: 0 }, { line: 5, column: 0 }] });
    }
  });
});

test.each([
  ['000126001655', 126001655], ['126001655', 126001655], ['00123456', 123456], ['123456', 123456], ["'000126001655", 126001655], ['="000126001655"', 126001655], ['000.126.001.655', 126001655], ['126001655.0', 126001655],
  ['', 0], ['12345', 0], ['000000000000', 0], ['111111111111', 0], ['123456789012', 0], ['1.26E+11', 0], ['AB126001655', 0], ['Chưa có', 0], ['1234567890123456', 0],
])('the card %j is %i', (cell, expected) => expect(readCard(cell)).toBe(expected));

describe('the hash of a name', () => {
  test.each([['Lê Hoà', 'LÊ HÒA'], ['Nguyễn Thị Thúy', 'nguyễn  thị thuý '], ['Đỗ Ẩn'.normalize('NFD'), 'đỗ ẩn'], ['Trần-Văn.B', 'Trần Văn B'], ['Ðỗ Ba', 'Đỗ Ba'], ['Lê\u200bAn', 'LêAn']])('%s is %s', (a, b) => {
    expect(hashName(a)).toBe(hashName(b));
    expect(hashName(a)).not.toBe(0);
  });

  test.each([['Lê Hoa', 'Lê Hòa'], ['Lê An', 'Lê Ân'], ['Lê An', 'Lêan'], ['Lê Văn An', 'Lê An Văn'], ['Đào', 'Dào'], ['Hòa Hóa', 'Hóa Hòa']])('%s is not %s', (a, b) => expect(hashName(a)).not.toBe(hashName(b)));

  test.each(['', '  ', '---', '\u200b'])('%j is no name', (text) => expect(hashName(text)).toBe(0));
});

test('repeats are found among many rows, and no others', () => {
  const count = 30_000;
  const keyOf = (row: number) => (row % 7 === 0 ? 0 : row >= 29_000 ? row - 20_000 : row) * 1_000_003;
  const expected = Array.from({ length: count }, (_, row) => row);
  const firsts = new Map<number, number>();
  const pairs = expected.flatMap((row) => {
    const key = keyOf(row);
    const first = key === 0 ? undefined : firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    return first === undefined || key === 0 ? [] : [[row, first]];
  });
  // A poor hash, so that many rows meet.
  const hashes = Int32Array.from({ length: count }, (_, row) => (keyOf(row) === 0 ? 0 : mixInto(keyOf(row) % 1000, 0) || 1));
  const { rows, firsts: found2 } = findRepeats(hashes, (a, b) => keyOf(a) === keyOf(b));
  expect(pairs.length).toBeGreaterThan(500);
  expect([...rows.entries()].flatMap(([place, row]) => (found2[place] === row ? [] : [[row, found2[place]]]))).toEqual(pairs);
  const twice = findRepeats(Int32Array.from({ length: 10 }, (_, row) => mixInto(0, row === 3 || row === 8 ? 5 : row + 100)), () => true);
  expect([[...twice.rows], [...twice.firsts]]).toEqual([[3, 8], [3, 3]]);
});
