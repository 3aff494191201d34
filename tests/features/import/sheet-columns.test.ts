import { describe, expect, test } from 'vitest';
import { placeOfLine } from '#domain/line-place.ts';
import { askedOf, cellsOf, expectClosed, expected, HEADING, listOf, peopleOf, type Person, read, rowOf, sheet, TOGETHER } from './sheet-lists.ts';
import { countsOf, rowsOf } from './support.ts';
import type { TestSheet } from './workbook-support.ts';

describe('each sheet has columns of its own', () => {
  test('in another order, more or fewer, a birth date by sex, a name in two parts', async () => {
    const [a, b, c, d] = [peopleOf(6, 0), peopleOf(5, 100), peopleOf(7, 200), peopleOf(4, 300)];
    const sheets: TestSheet[] = [
      sheet('CB1', a),
      { name: 'CB2', rows: [['Ghi chú', 'Trình độ chuyên môn', 'Ngày sinh', 'Họ tên', 'Phái', 'Ngày vào Đảng'], ...b.map(({ name, sex, born, admitted, level }) => ['', level, born, name, sex, admitted])] },
      { name: 'CB3', rows: [['DANH SÁCH ĐẢNG VIÊN'], ['STT', 'Họ đệm', 'Tên', 'Năm sinh', '', 'Dân tộc', 'Ngày vào Đảng'], ['', '', '', 'Nam', 'Nữ'], ...c.map(({ name, sex, born, admitted }, place) => {
        const words = name.split(' ');
        return [place + 1, words.slice(0, -1).join(' '), words.at(-1) ?? '', sex === 'Nam' ? born : '', sex === 'Nữ' ? born : '', 'Kinh', admitted];
      })], merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3'] },
      { name: 'CB4', rows: [['Họ và tên', 'Giới tính', 'Ngày sinh'], ...d.map(({ name, sex, born }) => [name, sex, born])] },
    ];
    expect(askedOf(await read(sheets))?.together?.members).toBe(22);
    const book = await read(sheets, TOGETHER);
    const people = [...a, ...b, ...c, ...d];
    expect(rowsOf(book).map((row) => row['full_name'])).toEqual(people.map(({ name }) => name));
    expect(countsOf(book, 'sex')).toEqual(expected(people).sex);
    const { masters, bachelor, intermediate } = expected([...a, ...b]).levels;
    expect(Object.values(countsOf(book, 'qualification')).toSorted((x, y) => x - y)).toEqual([masters, bachelor, intermediate, c.length + d.length].toSorted((x, y) => x - y));
    expect(cellsOf(book)).toEqual({ 'CB 1': 6, 'CB 2': 5, 'CB 3': 7, 'CB 4': 4 });
    const lacking = book.info.issues.filter(({ code }) => code === 'sheet-lacks-field').map(({ field, value, count }) => `${value} ${field} ${count}`);
    expect(lacking).toEqual(expect.arrayContaining(['CB3 qualification 7', 'CB4 qualification 4', 'CB4 admittedDate 4', 'CB1 ethnicity 6', 'CB2 ethnicity 5', 'CB4 ethnicity 4']));
    expect(book.info.columns.filter((column) => column.sheet).map((column) => `${column.sheet} ${column.header}`)).toContain('CB3 Họ đệm');
    expectClosed(book);
  });

  test('a problem says its sheet, its row and its column there', async () => {
    const sheets = [
      sheet('CB1', peopleOf(5, 0), ['CHI BỘ SỐ 1']),
      { name: 'CB2', rows: [['Giới tính', 'Họ và tên', 'Ngày vào Đảng', 'Trình độ chuyên môn', 'Ngày sinh'], ...peopleOf(4, 100).map(({ name, sex, born, admitted, level }, place) => [place === 2 ? 'không biết' : sex, name, admitted, level, place === 1 ? '31/02/1950' : born])], hidden: [3] },
    ];
    const book = await read(sheets, TOGETHER);
    const placed = book.info.issues.flatMap(({ code, places }) => places.map(({ line, column }) => ({ code, ...placeOfLine(book.info, line), column })));
    expect(placed).toEqual(expect.arrayContaining([
      { code: 'value-not-understood', sheet: 'CB2', row: 4, column: 1 }, { code: 'date-impossible', sheet: 'CB2', row: 3, column: 5 }, { code: 'row-hidden', sheet: 'CB2', row: 3, column: 0 },
    ]));
    expect(rowsOf(book).map((row) => placeOfLine(book.info, Number(row['line'])))).toEqual([
      ...[3, 4, 5, 6, 7].map((row) => ({ sheet: 'CB1', row })), ...[2, 3, 4, 5].map((row) => ({ sheet: 'CB2', row })),
    ]);
  });

  test('nothing is carried on: ditto marks, headings of leaving, merged cells, sections', async () => {
    const a = peopleOf(4, 0).map(rowOf);
    const b = peopleOf(4, 100).map(rowOf);
    const sheets: TestSheet[] = [
      { name: 'CB1', rows: [HEADING, ...a.slice(0, 2), ['ĐẢNG VIÊN ĐÃ CHUYỂN ĐI'], ...a.slice(2)] },
      { name: 'CB2', rows: [HEADING, [1, 'Lê Văn Mẫu', 'nt', '01/01/1960', 'nt', 'nt'], ...b, ['Tổng cộng: 5'], ['', 'BÍ THƯ']] },
    ];
    const book = await read(sheets, TOGETHER);
    expect(book.info.rows).toMatchObject({ kept: 7, excluded: { moved: 2 }, ignored: { section: 1, total: 1, note: 1 } });
    expect(cellsOf(book)).toEqual({ 'CB 1': 2, 'CB 2': 5 });
    expect(rowsOf(book).find((row) => row['full_name'] === 'Lê Văn Mẫu')).toMatchObject({ sex: 0 });
    expect(book.info.rows.excludedLines.moved.map((line) => placeOfLine(book.info, line))).toEqual([{ sheet: 'CB1', row: 5 }, { sheet: 'CB1', row: 6 }]);
    expect(book.info.rows.ignoredLines.total.map((line) => placeOfLine(book.info, line))).toEqual([{ sheet: 'CB2', row: 7 }]);
    expectClosed(book);
  });

  test('a sheet with a second table is left out by name, with its line', async () => {
    const sheets: TestSheet[] = [
      sheet('CB1', peopleOf(5, 0)), { name: 'CB2', rows: [...listOf(peopleOf(600, 1000)), [], ['Họ và tên', 'Dân tộc', 'Năm sinh', 'Giới tính'], ['A Văn', 'Kinh', '1950', 'Nam']] }, sheet('CB3', peopleOf(6, 200)),
    ];
    expect(askedOf(await read(sheets))?.together).toEqual({ sheets: ['CB1', 'CB3'], members: 11, apart: ['CB2'] });
    const book = await read(sheets, TOGETHER);
    expect(book.info.rows.kept).toBe(11);
    expect(book.info.issues).toHaveLength(1);
    const [issue] = book.info.issues;
    expect(issue).toMatchObject({ code: 'sheet-second-table', value: 'CB2' });
    expect(placeOfLine(book.info, issue?.places[0]?.line ?? 0)).toEqual({ sheet: 'CB2', row: 603 });
  });

  test('what one sheet says of digits does not hold in another', async () => {
    const coded = (name: string, header: string, from: number): TestSheet => ({
      name, rows: [['Họ và tên', header, 'Ngày sinh', 'Ngày vào Đảng'], ...peopleOf(4, from).map((person, place) => [person.name, place % 2, person.born, person.admitted])],
    });
    const same = await read([coded('CB1', 'Giới tính (1: Nam, 0: Nữ)', 0), coded('CB2', 'Giới tính (1: Nam, 0: Nữ)', 100)], TOGETHER);
    expect(countsOf(same, 'sex')).toEqual({ male: 4, female: 4 });
    const mixed = await read([coded('CB1', 'Giới tính (1: Nam, 0: Nữ)', 0), coded('CB2', 'Giới tính (0: Nam, 1: Nữ)', 100)], TOGETHER);
    expect(countsOf(mixed, 'sex')).toEqual({ unknown: 8 });
  });

  test('a member who stands in two sheets is found', async () => {
    const card = (place: number) => `0010850${10_000 + place}`;
    const withCards = (name: string, people: readonly Person[], from: number): TestSheet => ({ name, rows: [[...HEADING, 'Số thẻ đảng'], ...people.map((person, place) => [...rowOf(person, place), card(from + place)])] });
    const [a, b] = [peopleOf(12, 0), peopleOf(11, 100)];
    // The last of the second sheet is the first of the first one, with the same card.
    const sheets = [withCards('CB1', a, 0), withCards('CB2', [...b, ...a.slice(0, 1)], -11)];
    const book = await read(sheets, TOGETHER);
    expect(book.info.rows.kept).toBe(24);
    expect(book.info.duplicates.extra).toBe(1);
    expect(book.info.duplicates.groups[0]?.lines.map((line) => placeOfLine(book.info, line))).toEqual([{ sheet: 'CB1', row: 2 }, { sheet: 'CB2', row: 13 }]);
    const once = await read(sheets, { ...TOGETHER, duplicates: 'once' });
    expect(once.info.rows).toMatchObject({ kept: 23, leftOut: { duplicate: 1 } });
    expectClosed(once);
  });
});
