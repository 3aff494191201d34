import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import { placeOfLine } from '#domain/line-place.ts';
import { askedOf, cellsOf, expectClosed, expected, LISTS, peopleOf, read, sheet } from './sheet-lists.ts';
import { countsOf, refusal, rowsOf } from './support.ts';

describe('lists that are plainly those of several units are read as one', () => {
  test('20 sheets with the same heading, named by their cells', async () => {
    const book = await read([{ name: 'Bìa', rows: [['ĐẢNG BỘ PHƯỜNG MẪU']] }, ...LISTS.map((people, place) => sheet(`CB${place + 1}`, people))]);
    const all = LISTS.flat();
    const { sex, levels } = expected(all);
    expect(book.info.rows.kept).toBe(all.length);
    expect(countsOf(book, 'sex')).toEqual(sex);
    expect(Object.values(countsOf(book, 'qualification')).toSorted()).toEqual(Object.values(levels).toSorted());
    expect(cellsOf(book)).toEqual(Object.fromEntries(LISTS.map((people, place) => [`CB ${place + 1}`, people.length])));
    expect(book.info.questions).toEqual([]);
    expect(book.info.issues).toEqual([]);
    expect(book.info.workbook?.parts.map(({ name, isRead, members, headerRow }) => [name, isRead, members, headerRow])).toEqual(LISTS.map((people, place) => [`CB${place + 1}`, true, people.length, 1]));
    expect(rowsOf(book).map((row) => row['full_name'])).toEqual(all.map(({ name }) => name));
    expectClosed(book);
  });

  test('titles name the cells, at different heights, each for its own sheet', async () => {
    const [a, b, c] = [peopleOf(5, 0), peopleOf(7, 100), peopleOf(4, 200)];
    const book = await read([
      sheet('Sheet1', a, ['ĐẢNG BỘ PHƯỜNG MẪU', 'CHI BỘ SỐ 3', 'DANH SÁCH ĐẢNG VIÊN']), sheet('Sheet2', b, ['DANH SÁCH ĐẢNG VIÊN CHI BỘ TỔ DÂN PHỐ 5 NĂM 2026']),
      sheet('Sheet3', c, ['', '', 'DANH SÁCH ĐẢNG VIÊN', 'Chi bộ: Khu phố 7', '']),
    ]);
    expect(book.info.rows.kept).toBe(16);
    expect(Object.values(cellsOf(book))).toEqual([5, 7, 4]);
    expect(Object.keys(cellsOf(book)).map((name) => name.toLowerCase())).toEqual(['chi bộ số 3', 'chi bộ tổ dân phố 5', 'chi bộ: khu phố 7']);
    expect(book.info.workbook?.parts.map(({ headerRow }) => headerRow)).toEqual([4, 2, 6]);
    expect(askedOf(book)).toBeUndefined();
    expectClosed(book);
  });

  test('hidden and empty sheets and other lists are named, not read', async () => {
    const book = await read([
      sheet('CB1', peopleOf(5, 0)), { name: 'Trống', rows: [] }, { ...sheet('CB9', peopleOf(6, 500)), state: 'hidden' },
      sheet('CB2', peopleOf(7, 100)), { name: 'QC', rows: [['DANH SÁCH QUẦN CHÚNG ƯU TÚ'], ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh'], ...peopleOf(3, 300).map(({ name, sex, born }, place) => [place + 1, name, sex, born])] },
    ]);
    expect(book.info.rows.kept).toBe(12);
    expect(book.info.issues.map(({ code, value, count }) => [code, value, count])).toEqual([['sheet-of-others', 'QC', 5], ['sheet-not-read', 'CB9', 7]]);
    expect(askedOf(book)).toBeUndefined();
  });
});

describe('sheets of people who have left, or were never members', () => {
  const [a, b, gone] = [peopleOf(12, 0), peopleOf(9, 100), peopleOf(5, 400)];

  test.each(['Chuyển đi', 'Từ trần 2025', 'ĐV xóa tên'])('beside those of cells: %s', async (name) => {
    const book = await read([sheet('CB1', a), sheet(name, gone), sheet('CB2', b)]);
    expect(book.info.rows.kept).toBe(21);
    expect(book.info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-of-left', name]]);
    expect(askedOf(book)).toBeUndefined();
  });

  test.each([
    [sheet('Chuyển đi', gone), 'sheet-of-left'], [sheet('Sheet2', gone, ['DANH SÁCH ĐẢNG VIÊN ĐÃ CHUYỂN ĐI NĂM 2025']), 'sheet-of-left'], [sheet('Quần chúng ưu tú', gone), 'sheet-of-others'],
  ] as const)('beside one list, which is read, wherever it stands', async (other, code) => {
    for (const sheets of [[sheet('Danh sách', a), other], [other, sheet('Danh sách', a)]]) {
      const book = await read(sheets);
      expect(book.info.rows.kept).toBe(12);
      expect(book.info.issues.map((issue) => [issue.code, issue.value])).toEqual([[code, other.name]]);
      expect(askedOf(book)).toBeUndefined();
      // A person may have it read all the same.
      expect((await read(sheets, { ...NO_DECISIONS, sheet: other.name ?? '' })).info.rows.kept).toBe(5);
    }
  });
});

test('a sheet with people above its heading is told beside another one, and refused alone', async () => {
  const list = sheet('Danh sách', peopleOf(12, 0));
  const [heading = [], ...people] = sheet('Sheet2', peopleOf(5, 100)).rows;
  const below = { name: 'Sheet2', rows: [...people, heading] };
  for (const sheets of [[list, below], [below, list]]) {
    const book = await read(sheets);
    expect(book.info.rows.kept).toBe(12);
    expect(book.info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-refused', 'Sheet2']]);
  }
  expect(await refusal(read([{ name: 'Bìa', rows: [['ĐẢNG ỦY PHƯỜNG MẪU']] }, below]))).toMatchObject({ code: 'people-above', params: { people: 5 } });
});

test('somebody who may be the same stands in two sheets without a card: both are counted, and told', async () => {
  const [a, b] = [peopleOf(12, 0), peopleOf(11, 100)];
  const book = await read([sheet('CB1', a), sheet('CB2', [...b, ...a.slice(3, 4)])]);
  expect(book.info.rows.kept).toBe(24);
  expect(book.info.questions).toEqual([]);
  expect(book.info.issues.map(({ code, places }) => [code, places.map(({ line }) => placeOfLine(book.info, line))])).toEqual([['sheet-person-again', [{ sheet: 'CB2', row: 13 }]]]);
});
