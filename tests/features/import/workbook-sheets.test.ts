import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Decisions } from '#domain/decisions.ts';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { placeOfLine } from '#domain/line-place.ts';
import type { Question } from '#domain/question.ts';
import type { ReadMembers } from '#features/import/read-members.ts';
import { countsOf, readBytes, rowsOf, utf8 } from './support.ts';
import { xlsxOf, type TestCell, type TestSheet } from './workbook-support.ts';

const TOGETHER: Decisions = { ...NO_DECISIONS, sheet: { without: [], with: [] } };
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Thu', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh'];

/** An invented member. */
interface Person {
  name: string;
  sex: 'Nam' | 'Nữ';
  born: string;
  admitted: string;
  level: string;
}

/** So many invented members, none like another as long as the numbers differ. */
function peopleOf(count: number, from: number): Person[] {
  return Array.from({ length: count }, (_, place) => {
    const n = from + place;
    return {
      name: `${FAMILIES[n % 10]} ${MIDDLES[n % 7]} ${GIVEN[n % 11]}`, sex: n % 3 === 0 ? 'Nữ' : 'Nam', born: `${String((n % 28) + 1).padStart(2, '0')}/0${(n % 9) + 1}/${1940 + (n % 50)}`,
      admitted: `03/02/${1995 + (n % 30)}`, level: ['Đại học', 'Thạc sĩ', 'Trung cấp'][n % 3] ?? '',
    };
  });
}

const HEADING = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Ngày vào Đảng', 'Trình độ chuyên môn'];
const rowOf = ({ name, sex, born, admitted, level }: Person, place: number): TestCell[] => [place + 1, name, sex, born, admitted, level];

/** A list with its heading, under title rows. */
function listOf(people: readonly Person[], titles: readonly string[] = []): TestCell[][] {
  return [...titles.map((title) => [title]), HEADING, ...people.map(rowOf)];
}

const sheet = (name: string, people: readonly Person[], titles?: readonly string[]): TestSheet => ({ name, rows: listOf(people, titles) });

const read = (sheets: readonly TestSheet[], decisions?: Decisions) => readBytes(xlsxOf(sheets), 'so.xlsx', undefined, decisions);

/** The people of each cell, as they were counted. */
function cellsOf({ info }: ReadMembers): Record<string, number> {
  return Object.fromEntries(info.cells.map(({ name, members }) => [name, members]));
}

/** Whether all rows are accounted for. */
function expectClosed({ info: { rows } }: ReadMembers): void {
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, n) => total + n, 0);
  expect(rows.read).toBe(rows.kept + sum(rows.leftOut) + sum(rows.ignored) + sum(rows.excluded) + rows.headerRows);
}

function askedOf({ info }: ReadMembers): Extract<Question, { kind: 'sheet' }> | undefined {
  return info.questions.find((question) => question.kind === 'sheet');
}

/** What the invented members come to, counted here. */
function expected(people: readonly Person[]) {
  const count = (is: (person: Person) => boolean) => people.filter(is).length;
  return {
    sex: { male: count(({ sex }) => sex === 'Nam'), female: count(({ sex }) => sex === 'Nữ') },
    levels: { masters: count(({ level }) => level === 'Thạc sĩ'), bachelor: count(({ level }) => level === 'Đại học'), intermediate: count(({ level }) => level === 'Trung cấp') },
  };
}

const LISTS = Array.from({ length: 20 }, (_, place) => peopleOf(8 + (place % 5), place * 100));

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

describe('where it is not plain, one question is asked', () => {
  const [a, b, c] = [peopleOf(12, 0), peopleOf(9, 100), peopleOf(15, 200)] as const;
  const lists = [sheet('CB1', a), sheet('CB2', b), sheet('CB3', c)];
  const all: TestSheet = { name: 'Tổng hợp', rows: [[...HEADING, 'Chi bộ'], ...[...a, ...b, ...c].map((person, place) => [...rowOf(person, place), 'Chi bộ mẫu'])] };

  test.each([['first', [all, ...lists]], ['last', [...lists, all]], ['among them', [lists[0], all, lists[1], lists[2]]]] as const)('a sheet with all members again, %s', async (_, sheets) => {
    const book = await read(sheets as readonly TestSheet[]);
    const asked = askedOf(book);
    expect(asked?.together).toEqual({ sheets: ['CB1', 'CB2', 'CB3'], members: 36, apart: ['Tổng hợp'] });
    expect(asked?.sheets.find(({ name }) => name === 'Tổng hợp')).toEqual({ name: 'Tổng hợp', rows: 37, members: 36, repeats: ['CB1', 'CB2', 'CB3'] });
    expect(book.info.workbook?.parts).toEqual([]);
    expect(book.info.issues.filter(({ code }) => code === 'sheet-not-read')).toHaveLength(3);
    const together = await read(sheets as readonly TestSheet[], TOGETHER);
    expect(together.info.rows.kept).toBe(36);
    expect(together.info.questions).toEqual([]);
    expect(together.info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-repeats', 'Tổng hợp']]);
    // What the device remembers is found again by the same headings, whichever sheet was read.
    expect(together.info.workbook?.headings).toEqual(book.info.workbook?.headings);
  });

  test('an older list of all, and the committee of all cells', async () => {
    const older: TestSheet = { ...all, name: 'DS chung', rows: all.rows.filter((__, place) => place % 12 !== 5) };
    const committee = sheet('Cấp ủy', [a[0], a[1], b[0], c[0], c[1]].flatMap((person) => person ?? []));
    const asked = askedOf(await read([...lists, older, committee]));
    expect(asked?.together).toEqual({ sheets: ['CB1', 'CB2', 'CB3'], members: 36, apart: ['DS chung', 'Cấp ủy'] });
    expect((await read([...lists, older, committee], TOGETHER)).info.rows.kept).toBe(36);
  });

  test('the same list of two quarters is not offered as one', async () => {
    const asked = askedOf(await read([sheet('Quý 1', a), sheet('Quý 2', [...a, ...peopleOf(1, 900)])]));
    expect(asked?.together).toBeNull();
    expect(asked?.sheets.map(({ repeats }) => repeats.length)).toEqual([1, 0]);
  });

  test('sheets that no unit names: all is offered, and people have no cell', async () => {
    const sheets = [sheet('Sheet1', a), sheet('Sheet2', b)];
    const book = await read(sheets);
    expect(book.info.rows.kept).toBe(12);
    expect(askedOf(book)?.together).toEqual({ sheets: ['Sheet1', 'Sheet2'], members: 21, apart: [] });
    const together = await read(sheets, TOGETHER);
    expect(together.info.rows.kept).toBe(21);
    expect(together.info.cells).toEqual([]);
    expect(together.info.issues.map(({ code, field, value, count }) => [code, field, value, count])).toEqual([['sheet-lacks-field', 'cell', 'Sheet1', 12], ['sheet-lacks-field', 'cell', 'Sheet2', 9]]);
    expect(together.info.issueTotal).toBe(21);
  });

  test('a title copied from another cell is asked about, and told', async () => {
    const sheets = [sheet('CB1', a, ['CHI BỘ SỐ 1']), sheet('CB2', b, ['CHI BỘ SỐ 1'])];
    expect(askedOf(await read(sheets))?.together?.members).toBe(21);
    const together = await read(sheets, TOGETHER);
    expect(together.info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-unit-differs', 'CB2: CHI BỘ SỐ 1'], ['sheet-same-unit', 'CB1, CB2']]);
  });

  test('a person leaves a sheet out, has another one read, or reads one only', async () => {
    const sheets = [...lists, all, { ...sheet('CB4', peopleOf(4, 700)), state: 'hidden' }];
    const kept = async (decided: Decisions['sheet']) => (await read(sheets, { ...NO_DECISIONS, sheet: decided })).info.rows.kept;
    expect(await kept({ without: ['CB2'], with: [] })).toBe(27);
    expect(await kept({ without: [], with: ['CB4'] })).toBe(40);
    expect(await kept({ without: [], with: ['Tổng hợp'] })).toBe(72);
    expect(await kept('CB3')).toBe(15);
    // A decision that names what another workbook has is no obstacle.
    expect(await kept({ without: ['CB77'], with: ['CB78'] })).toBe(36);
  });

  test('a sheet of a cell without a heading is named, and asked about', async () => {
    const sheets = [...lists, { name: 'CB4', rows: [['x', 'y'], ['z', 'w']] }];
    expect(askedOf(await read(sheets))?.together?.members).toBe(36);
    expect((await read(sheets, TOGETHER)).info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-refused', 'CB4']]);
  });
});

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

test('somebody who may be the same stands in two sheets without a card: both are counted, and told', async () => {
  const [a, b] = [peopleOf(12, 0), peopleOf(11, 100)];
  const book = await read([sheet('CB1', a), sheet('CB2', [...b, ...a.slice(3, 4)])]);
  expect(book.info.rows.kept).toBe(24);
  expect(book.info.questions).toEqual([]);
  expect(book.info.issues.map(({ code, places }) => [code, places.map(({ line }) => placeOfLine(book.info, line))])).toEqual([['sheet-person-again', [{ sheet: 'CB2', row: 13 }]]]);
});

describe('other kinds of workbook', () => {
  const [a, b] = [peopleOf(5, 0), peopleOf(6, 100)];

  test.each(['biff8', 'xlsb', 'xlml'] as const)('%s', async (bookType) => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['CHI BỘ SỐ 1'], ...listOf(a)]), 'CB1');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(listOf(b)), 'CB2');
    const together = await readBytes(new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer), 'so.xls');
    expect(together.info.rows.kept).toBe(11);
    expect(Object.values(cellsOf(together))).toEqual([5, 6]);
    expect(together.info.workbook?.parts.map(({ name }) => name)).toEqual(['CB1', 'CB2']);
  });

  test('the tables of a page', async () => {
    const table = (rows: readonly (readonly TestCell[])[]) => `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${String(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    const page = utf8(`<html><meta charset="utf-8"><body>${table(listOf(a, ['CHI BỘ SỐ 1']))}<p>x</p>${table(listOf(b, ['CHI BỘ SỐ 2']))}</body></html>`);
    const book = await readBytes(page, 'so.xls');
    expect(book.info.rows.kept).toBe(11);
    expect(Object.values(cellsOf(book))).toEqual([5, 6]);
  });

  test('merged cells are filled once in each sheet, though it is read twice', async () => {
    const book = XLSX.utils.book_new();
    for (const [name, people] of [['CB1', a], ['CB2', b]] as const) {
      const rows = XLSX.utils.aoa_to_sheet(listOf(people).map((cells, place) => (place === 2 ? cells.map((cell, column) => (column === 5 ? '' : cell)) : cells)));
      rows['!merges'] = [XLSX.utils.decode_range('F2:F3')];
      XLSX.utils.book_append_sheet(book, rows, name);
    }
    const together = await readBytes(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer), 'so.xls', undefined, TOGETHER);
    const filled = together.info.issues.filter(({ code }) => code === 'merged-filled');
    expect(filled.map(({ field, count }) => [field, count])).toEqual([['qualification', 2]]);
    expect(filled[0]?.places.map(({ line }) => placeOfLine(together.info, line))).toEqual([{ sheet: 'CB1', row: 3 }, { sheet: 'CB2', row: 3 }]);
  });
});
