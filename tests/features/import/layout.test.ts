import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { FieldKey } from '#domain/fields.ts';
import { ImportError } from '#features/import/failure.ts';
import { columnKey } from '#features/import/layout/header.ts';
import { createReading } from '#features/import/reading.ts';
import { codesOf, countsOf, csv, readText, rowsOf, TODAY, type ReadFile } from './support.ts';
import { dateRecord } from '../../support/date-record.ts';

/** Members by cell. */
function cellsOf({ info }: ReadFile): Record<string, number> {
  return Object.fromEntries(info.cells.map(({ name, members }) => [name, members]));
}


describe('the matrix of the forms', () => {
  const FILE = csv(
    ['ĐẢNG ỦY PHƯỜNG MẪU', '', '', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN, NĂM 2026'],
    ['(Kèm theo báo cáo, ngày 1 tháng 3 năm 2026)'],
    [''],
    ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', '', 'Dân tộc', 'Trình độ chuyên môn', '', '', '', '', '', 'Trình độ lý luận chính trị', '', '', '', 'Ngày vào Đảng', '', 'Ghi chú'],
    ['', '', 'Nam', 'Nữ', '', 'Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Còn lại', 'Cử nhân', 'Cao cấp', 'Trung cấp', 'Sơ cấp', 'Dự bị', 'Chính thức', ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18'],
    ['I. CHI BỘ SỐ 1 (3 đ/c)'],
    ['1', 'Nguyễn Văn Mẫu', '15/08/1950', '', 'Kinh', '', '', 'x', '', '', '', '', '', 'x', '', '03/02/1975', '03/02/1976', ''],
    ['2', 'Trần Thị Mẫu', '', '1960', 'Tày', 'x', '', 'x', '', '', '', '', 'X', '', '', '19/5/1980', '19/5/1981', ''],
    ['3', 'Lê Văn Mẫu', '1970', '', 'Kinh', '', '', '', '', '', 'x', '', '', '', 'x', '2/9/2000', '2/9/2001', ''],
    ['II. CHI BỘ SỐ 2 (02 đồng chí)'],
    ['1', 'Phạm Thị Mẫu', '', '01/01/1980', 'Kinh', '', 'x', '', '', '', '', 'x', '', '', '', '3/2/2005', '3/2/2006', ''],
    ['2', 'Vũ Thị Mẫu', '', '02/02/1985', 'Kinh', '', '', '', '', '', '', '', '', '', '', '3/2/2010', '', ''],
    ['Tổng cộng: 5'],
    ['', '', '', '', '', '', '', '', '', '', '', 'Mẫu, ngày 1 tháng 3 năm 2026'],
    ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', '', '', '', '', 'BÍ THƯ'],
    ['', 'Đỗ Văn Mẫu'],
  );

  test('is read whole', async () => {
    const read = await readText(FILE);
    expect(read.info.rows).toMatchObject({ read: 18, kept: 5, headerRows: 2, ignored: { title: 3, blank: 1, repeatedHeader: 1, section: 2, total: 1, note: 2 }, leftOut: { nameOnly: 1 } });
    expect(read.info.headerLine).toBe(5);
    expect(countsOf(read, 'sex')).toEqual({ female: 3, male: 2 });
    expect(countsOf(read, 'qualification')).toEqual({ unknown: 2, doctorate: 1, masters: 1, university: 1 });
    expect(countsOf(read, 'politicalTheory')).toEqual({ unknown: 1, advanced: 2, intermediate: 1, elementary: 1 });
    expect(cellsOf(read)).toEqual({ 'CHI BỘ SỐ 1': 3, 'CHI BỘ SỐ 2': 2 });
    expect(dateRecord(read.info.tally.dates.birthDate)['unknown']).toBe(0);
    expect(dateRecord(read.info.tally.dates.officialDate)['unknown']).toBe(1);
    expect(read.info.issues.map(({ code, field, value, places }) => [code, field, value, places])).toEqual([
      ['value-not-understood', 'qualification', 'Còn lại', [{ line: 11, column: 6 }]], ['row-only-name', null, '', [{ line: 18, column: 0 }]],
    ]);
    expect(read.info.fields).toEqual(['fullName', 'sex', 'birthDate', 'ethnicity', 'bloc', 'cell', 'qualification', 'politicalTheory', 'admittedDate', 'officialDate', 'memberKind']);
  });

  test('tells what each column is read for', async () => {
    const { columns } = (await readText(FILE)).info;
    expect(columns[2]).toEqual({ column: 3, header: 'Ngày, tháng, năm sinh - Nam', field: 'sex', also: ['birthDate'], use: 'bySex' });
    expect(columns[6]).toEqual({ column: 7, header: 'Trình độ chuyên môn - Thạc sĩ', field: 'qualification', use: 'mark' });
    expect(columns[16]).toEqual({ column: 17, header: 'Ngày vào Đảng - Chính thức', field: 'officialDate' });
    expect(columns.at(-1)).toEqual({ column: 0, header: '', field: 'cell', use: 'sections' });
  });
});

describe('headings of several rows', () => {
  test('three rows; a group whose first column has no name of its own', async () => {
    const read = await readText(csv(
      ['STT', 'Thông tin chung', '', '', 'Trình độ', '', '', 'Đảng', '', ''],
      ['', 'Họ và tên', 'Ngày sinh', '', 'Văn hóa', 'Chuyên môn', 'LLCT', 'Ngày vào Đảng', '', 'Chi bộ'],
      ['', '', 'Nam', 'Nữ', '', '', '', '', 'Chính thức', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
      ['1', 'Nguyễn Văn Mẫu', '1950', '', '12/12', 'Đại học', 'Cao cấp', '03/02/1975', '03/02/1976', 'Chi bộ 1'],
      ['2', 'Trần Thị Mẫu', '', '1960', '10/10', 'ThS', 'TC', '03/02/1985', '03/02/1986', 'Chi bộ 2'],
    ));
    expect(read.info.rows).toMatchObject({ kept: 2, headerRows: 3, ignored: { repeatedHeader: 1 } });
    expect(read.info.issues).toEqual([]);
    expect(countsOf(read, 'sex')).toEqual({ female: 1, male: 1 });
    expect(countsOf(read, 'generalEducation')).toEqual({ upperSecondary: 2 });
    expect(countsOf(read, 'qualification')).toEqual({ masters: 1, university: 1 });
    expect(countsOf(read, 'politicalTheory')).toEqual({ advanced: 1, intermediate: 1 });
    expect(dateRecord(read.info.tally.dates.officialDate)).toEqual({ unknown: 0, '2224:3': 1, '5877:3': 1 });
    expect(cellsOf(read)).toEqual({ 'Chi bộ 1': 1, 'Chi bộ 2': 1 });
  });

  test.each([['A', 'B', '1', '2', '3=1+2'], ['1', '2', '3', '4', '5'], ['(1)', '(2)', '(3)', '(4)', '(5)'], ['A', 'B', 'C', '1', '2']])('a row of column numbers %s %s %s %s %s', async (...numbers) => {
    const { info } = await readText(csv(['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Dân tộc'], numbers, ['1', 'Nguyễn Văn Mẫu', 'Nam', '1950', 'Kinh']));
    expect(info.rows).toMatchObject({ kept: 1, ignored: { repeatedHeader: 1 } });
  });

  test('the numbers of the columns after their names', async () => {
    const read = await readText(csv(
      ['STT (1)', 'Họ và tên (2)', 'Ngày sinh - Nam (3)', 'Ngày sinh - Nữ (4)', 'Tổ chức đảng đang sinh hoạt (chính thức) (5)', 'Số thẻ Đảng (12 số) [6]'],
      ['1', 'Nguyễn Văn Mẫu', '1950', '', 'Chi bộ 1', ''], ['2', 'Trần Thị Mẫu', '', '1960', 'Chi bộ 1', ''],
    ));
    expect(countsOf(read, 'sex')).toEqual({ female: 1, male: 1 });
    expect(cellsOf(read)).toEqual({ 'Chi bộ 1': 2 });
    expect(read.info.columns.map(({ field }) => field)).toEqual([null, 'fullName', 'sex', 'sex', 'cell', 'cardNumber']);
  });

  test('both rows come again on the next page', async () => {
    const head = [['STT', 'Họ và tên', 'Năm sinh', '', 'Ngày vào Đảng', ''], ['', '', 'Nam', 'Nữ', 'Dự bị', 'Chính thức']];
    const { info } = await readText(csv(...head, ['1', 'Nguyễn Văn Mẫu', '1950', '', '3/2/1975', '3/2/1976'], ['ĐẢNG ỦY PHƯỜNG MẪU'], ...head, ['2', 'Trần Thị Mẫu', '', '1960', '3/2/1985', '3/2/1986']));
    expect(info.rows).toMatchObject({ kept: 2, headerRows: 2, ignored: { repeatedHeader: 2 } });
    expect(info.issues).toEqual([]);
  });

  test('columns of other people, of places and of notes are none of the member', async () => {
    const read = await readText(csv(
      ['Họ và tên', 'Giới tính', 'Cha', '', 'Nơi chuyển đến', '', 'Trình độ chuyên môn', ''], ['', '', 'Họ và tên', 'Năm sinh', 'Chi bộ', 'Ngày', 'Trình độ', 'Chuyên ngành'],
      ['Nguyễn Văn Mẫu', 'Nam', 'Nguyễn Mẫu', '1920', 'Chi bộ 9', '', 'Đại học', 'Luật'],
    ));
    expect(read.info.columns.map(({ field }) => field)).toEqual(['fullName', 'sex', null, null, null, null, 'qualification', null]);
    expect(countsOf(read, 'qualification')).toEqual({ university: 1 });
  });
});

describe('columns that are read together', () => {
  test.each([
    ['Họ đệm', 'Tên'], ['Họ và tên đệm', 'Tên'], ['Họ', 'Tên'], ['Họ và tên', ''],
  ])('a name in two columns: %s | %s', async (family, given) => {
    const read = await readText(csv(['STT', family, given, 'Giới tính', 'Dân tộc'], ['1', 'Nguyễn Văn', 'Mẫu', 'Nam', 'Kinh'], ['2', 'Trần Thị', 'Ánh', 'Nữ', 'Kinh'], ['', 'Người lập', '', '', '']));
    expect(read.info.columns.slice(1, 3).map(({ field, use }) => [field, use])).toEqual([['fullName', 'namePart'], ['fullName', 'namePart']]);
    expect(read.info.rows.kept).toBe(2);
    expect(read.info.issues).toEqual([]);
  });

  test('a birth date for both sexes, or for none', async () => {
    const read = await readText(csv(['Họ và tên', 'Nam', 'Nữ', 'Dân tộc'], ['A Mẫu', '1950', '', 'Kinh'], ['B Mẫu', '', '1/2/1960', 'Kinh'], ['C Mẫu', '1950', '1951', 'Kinh'], ['D Mẫu', '', '', 'Kinh'], ['E Mẫu', '-', '1970', 'Kinh']));
    expect(countsOf(read, 'sex')).toEqual({ unknown: 2, female: 2, male: 1 });
    expect(dateRecord(read.info.tally.dates.birthDate)['unknown']).toBe(2);
    expect(read.info.issues).toEqual([{ code: 'columns-disagree', field: 'sex', value: '', count: 2, places: [{ line: 4, column: 2 }, { line: 5, column: 2 }] }]);
  });

  test('marks in two columns of sex', async () => {
    const read = await readText(csv(['Họ và tên', 'Giới tính', '', 'Dân tộc'], ['', 'Nam', 'Nữ', ''], ['A Mẫu', 'x', '', 'Kinh'], ['B Mẫu', '', 'X', 'Kinh'], ['C Mẫu', 'x', 'x', 'Kinh'], ['D Mẫu', '', '', 'Kinh']));
    expect(countsOf(read, 'sex')).toEqual({ unknown: 2, female: 1, male: 1 });
    expect(codesOf(read)).toEqual(['columns-disagree']);
  });

  test.each(['Nữ', 'Giới tính (Nữ)', 'Nữ (đánh dấu x)', 'NỮ'])('one column %s: a mark is a woman, an empty cell a man, and that is told', async (header) => {
    const read = await readText(csv(['Họ và tên', 'Năm sinh', header], ['A Mẫu', '1950', ''], ['B Mẫu', '1951', 'x'], ['C Mẫu', '1952', '1'], ['D Mẫu', '1953', '0'], ['E Mẫu', '1954', 'Nam'], ['Đỗ Văn Mẫu', '', '']));
    expect(read.info.issues).toEqual([{ code: 'blank-means', field: 'sex', value: 'Nam', count: 1, places: [{ line: 1, column: 3 }] }]);
    expect(countsOf(read, 'sex')).toEqual({ female: 2, male: 4 });
  });

  test('a column Nữ without a single mark says nothing', async () => {
    const read = await readText(csv(['Họ và tên', 'Năm sinh', 'Nữ'], ['A Mẫu', '1950', ''], ['B Mẫu', '1951', '']));
    expect(countsOf(read, 'sex')).toEqual({ unknown: 2 });
  });

  test('a signature does not become a man where empty cells mean one', async () => {
    const { info } = await readText(csv(['STT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Tôn giáo', 'Nữ'], ['1', 'A Mẫu', '1950', 'Kinh', 'Không', 'x'], ['', 'Đỗ Văn Mẫu']));
    expect(info.rows).toMatchObject({ kept: 1, leftOut: { nameOnly: 1 } });
  });

  test('marks under names of levels without a group', async () => {
    const read = await readText(csv(
      ['Họ và tên', 'Giới tính', 'Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Sơ cấp', 'Cử nhân', 'Cao cấp', 'Trung cấp', 'Sơ cấp'],
      ['A Mẫu', 'Nam', '', '', 'x', '', '', '', '', 'x', '', ''], ['B Mẫu', 'Nữ', '', 'x', 'x', '', '', '', 'x', '', '', ''], ['C Mẫu', 'Nữ', '', '', '', '', 'x', '', '', '', '', 'x'], ['D Mẫu', 'Nữ'],
    ));
    expect(countsOf(read, 'qualification')).toEqual({ unknown: 1, masters: 1, university: 1, intermediate: 1 });
    expect(countsOf(read, 'politicalTheory')).toEqual({ unknown: 1, advanced: 2, elementary: 1 });
  });

  test('several marks for school levels are the highest; a level beside none is neither', async () => {
    const read = await readText(csv(
      ['Họ và tên', 'Giới tính', 'Giáo dục phổ thông', '', '', 'Lý luận chính trị', ''], ['', '', 'Tiểu học', 'THCS', 'THPT', 'Chưa qua đào tạo', 'Sơ cấp'],
      ['A Mẫu', 'Nam', 'x', 'x', '', 'x', ''], ['B Mẫu', 'Nữ', '', 'x', 'x', 'x', 'x'],
    ));
    expect(countsOf(read, 'generalEducation')).toEqual({ lowerSecondary: 1, upperSecondary: 1 });
    expect(countsOf(read, 'politicalTheory')).toEqual({ unknown: 1, none: 1 });
    expect(codesOf(read)).toEqual(['columns-disagree']);
  });

  test.each([
    ['dates', '3/2/1980', '3/2/1981', ['admittedDate', 'officialDate'], []], ['marks for the kind of member', '', 'x', [null, 'memberKind'], []],
  ])('Dự bị and Chính thức without a group: %s', async (_, probationary, official, fields, told) => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', 'Dự bị', 'Chính thức'], ['A Mẫu', 'Nam', probationary, official], ['B Mẫu', 'Nam', probationary, official]));
    expect(info.columns.slice(2).map(({ field }) => field)).toEqual(fields);
    expect(info.issues.map(({ code }) => code)).toEqual(told);
  });

  test('one group alone above the heading', async () => {
    const read = await readText(csv(['', '', '', 'Trình độ chuyên môn', ''], ['STT', 'Họ và tên', 'Giới tính', 'Trung cấp', 'Sơ cấp'], ['1', 'A Mẫu', 'Nam', 'x', ''], ['2', 'B Mẫu', 'Nam', '', 'x']));
    expect(countsOf(read, 'qualification')).toEqual({ intermediate: 1, elementary: 1 });
  });

  test('words in place of a mark: of what the level is, or what contradicts it', async () => {
    const read = await readText(csv(
      ['Họ và tên', 'Giới tính', 'Trình độ chuyên môn', '', ''], ['', '', 'Thạc sĩ', 'Đại học', 'Cao đẳng'],
      ['A Mẫu', 'Nam', '', 'Kinh tế', ''], ['B Mẫu', 'Nam', '', 'đang học', ''], ['C Mẫu', 'Nam', '', '', 'Đại học'], ['D Mẫu', 'Nam', '0', '1', '-'],
    ));
    expect(countsOf(read, 'qualification')).toEqual({ unknown: 2, university: 2 });
    expect(read.info.issues.map(({ code, value, places }) => [code, value, places[0]?.column])).toEqual([['value-not-understood', 'đang học', 3], ['columns-disagree', 'Đại học', 5]]);
  });

  test('mẫu 7-HSĐV: several facts in a cell', async () => {
    const read = await readText(csv(
      ['Số TT', 'Họ và tên (khai sinh)', 'Nam, nữ, dân tộc, tôn giáo', 'Quê quán', 'Văn hoá, lý luận, CMNV, ngoại ngữ', 'Ngày vào Đảng, ngày chính thức', 'Số thẻ, số lý lịch, số Huy hiệu', 'Ngày chuyển đi', 'Ngày chuyển đến', 'Ngày từ trần, lý do', 'Ngày ra khỏi Đảng, hình thức', 'Ghi chú'],
      ['1', 'A Mẫu', 'Nam, Kinh, Không', 'Mẫu', '12/12, Trung cấp, Đại học, Anh B', '03/02/1975, 03/02/1976', '', '', '', '', '', ''],
      ['2', 'B Mẫu', 'Nữ; Tày', 'Mẫu', '10/10; CC; ThS', '19/5/1985', '', '', '', '', '', ''],
      ['3', 'C Mẫu', 'Nam', 'Mẫu', '12/12, Trung cấp', '03/02/1995', '', '', '', '', '', ''],
      ['4', 'D Mẫu', 'Nam, Kinh', 'Mẫu', '', '03/02/1995', '', '12/5/2020', '', '', '', ''],
      ['5', 'E Mẫu', 'Nữ, Kinh', 'Mẫu', '', '03/02/1995', '', '12/5/2020', '1/6/2022', '', '', ''],
      ['6', 'F Mẫu', 'Nữ, Kinh', 'Mẫu', '', '03/02/1955', '', '', '', '5/6/2021, bệnh', '', ''],
      ['7', 'G Mẫu', 'Nữ, Kinh', 'Mẫu', '', '03/02/1965', '', '', '', '', '5/6/2021, xóa tên', ''],
      ['8', 'H Mẫu', 'Nữ, Kinh', 'Mẫu', '', '03/02/1965', '', '', '', '', '', 'Đã chuyển đi 2024'],
    ));
    expect(read.info.rows).toMatchObject({ read: 9, kept: 5, excluded: { moved: 1, died: 1, removed: 1, left: 0, deletion: 0, temporary: 0 }, excludedLines: { moved: [5], died: [7], removed: [8] } });
    expect(countsOf(read, 'sex')).toEqual({ female: 3, male: 2 });
    expect(countsOf(read, 'religion')).toEqual({ unknown: 4, none: 1 });
    expect(countsOf(read, 'qualification')).toEqual({ unknown: 3, masters: 1, university: 1 });
    expect(countsOf(read, 'politicalTheory')).toEqual({ unknown: 3, advanced: 1, intermediate: 1 });
    expect(dateRecord(read.info.tally.dates.officialDate)['unknown']).toBe(4);
    expect(read.info.issues.map(({ code, value }) => [code, value])).toEqual([['value-not-understood', '12/12, Trung cấp'], ['status-not-understood', '12/5/2020'], ['remark-of-leaving', 'Đã chuyển đi 2024']]);
  });

  test.each([
    ['Trình độ học vấn', ['12/12', '10/10', 'THPT'], 'generalEducation'], ['Học vấn', ['Đại học', 'Thạc sĩ', 'Kinh tế'], 'qualification'], ['Education', ['loại A', 'loại B', ''], null], ['Education', ['University', 'College', ''], 'qualification'],
    ['TĐHV', ['12/12', 'Đại học', 'Cao đẳng'], 'generalEducation+qualification'],
  ] as const)('%s is what its values are: %j', async (header, values, expected) => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', header], ...values.map((value) => ['A Mẫu', 'Nam', value])));
    const column = info.columns[2];
    expect([column?.field, ...(column?.also ?? [])].join('+') || null).toBe(expected);
    expect(info.issues.map(({ code }) => code).includes('column-unclear')).toBe(expected === null);
  });
});

describe('headings between the rows', () => {
  const HEADER = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Dân tộc'];
  const member = (n: number) => [String(n), 'A Mẫu', 'Nam', '1950', 'Kinh'];

  test('bloc, organisation and cell; a wider one ends those below it', async () => {
    const read = await readText(csv(HEADER,
      ['A', 'KHỐI CÔNG AN'], ['', '1. Đảng bộ Công an phường'], ['', 'Chi bộ 1 (2 đ/c)'], member(1), member(2), ['', 'Chi bộ 2 (03 đồng chí)'], member(3),
      ['B', 'KHỐI KHU DÂN CƯ'], ['Chi bộ KDC số 1'], member(4), member(5), ['Chi bộ KDC số 2'], member(6), ['Tổng cộng: 6'], ['', 'TM. CHI BỘ'], ['', 'BÍ THƯ']));
    expect(read.info.rows).toMatchObject({ kept: 6, ignored: { section: 7, total: 1, note: 2 } });
    expect(rowsOf(read).map(({ bloc, organisation, cell }) => [bloc, organisation, cell])).toEqual([[4, 1, 1], [4, 1, 1], [4, 1, 2], [5, expect.any(Number), 3], [5, expect.any(Number), 3], [5, expect.any(Number), 4]]);
    expect(cellsOf(read)).toEqual({ 'Chi bộ 1': 2, 'Chi bộ 2': 1, 'Chi bộ KDC số 1': 2, 'Chi bộ KDC số 2': 1 });
    expect(read.info.issues).toEqual([{ code: 'section-count-differs', field: null, value: 'Chi bộ 2', count: 1, places: [{ line: 7, column: 0 }] }]);
  });

  test('a cell that stands beside an organisation, by its number', async () => {
    const read = await readText(csv(HEADER, ['1', 'Đảng bộ Công an phường'], ['', '1. Chi bộ 1'], member(1), ['', '2. Chi bộ 2'], member(2), ['2', 'Chi bộ KDC số 5'], member(3)));
    const [first, , last] = rowsOf(read);
    expect(first?.['organisation']).not.toBe(last?.['organisation']);
    expect(read.info.organisations.find(({ name }) => name === 'Đảng bộ Công an phường')?.members).toBe(2);
  });

  test('only where the file has no such column, or it is empty there', async () => {
    const read = await readText(csv([...HEADER, 'Chi bộ'], ['I. CHI BỘ SỐ 1'], [...member(1), ''], [...member(2), 'Chi bộ 7']));
    expect(cellsOf(read)).toEqual({ 'CHI BỘ SỐ 1': 1, 'Chi bộ 7': 1 });
  });

  test('words under a number that name no unit end the unit before, and are told; people are no heading', async () => {
    const read = await readText(csv(HEADER, ['I. CHI BỘ SỐ 1'], member(1), ['', 'A. Đảng viên dự bị'], member(2), ['II. ĐOÀN XYZ'], member(3), ['III. CHI BỘ SỐ 3'], member(4), ['7', 'Trương Văn Mẫu', '', '', '']));
    expect(rowsOf(read).map(({ cell }) => cell)).toEqual([1, 1, 0, 2, 2]);
    expect(codesOf(read)).toEqual(['section-not-understood']);
  });

  test('a heading that comes too late to be used is told', async () => {
    const read = await readText(csv(HEADER, ...Array.from({ length: 450 }, (_, n) => member(n + 1)), ['I. CHI BỘ SỐ 1'], member(451)));
    expect(read.info.cells).toEqual([]);
    expect(codesOf(read)).toEqual(['section-not-understood']);
  });
});

describe('units in one column', () => {
  test.each([
    ['Chi bộ', 'Đảng bộ phường Mẫu > Đảng bộ Công an > Chi bộ 1', 'Đảng bộ Công an', 'Chi bộ 1'], ['Tổ chức Đảng đang sinh hoạt * (không sửa)', 'Đảng bộ Công an / Chi bộ 1', 'Đảng bộ Công an', 'Chi bộ 1'],
    ['TCCSĐ', 'Chi bộ 1; Đảng bộ Công an', 'Đảng bộ Công an', 'Chi bộ 1'], ['Chi bộ', 'Đảng bộ phường Mẫu > Chi bộ KDC số 1', 'Chi bộ KDC số 1', 'Chi bộ KDC số 1'],
  ])('%s: %s', async (header, path, organisation, cell) => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', header], ['A Mẫu', 'Nam', path], ['B Mẫu', 'Nữ', path]));
    expect(info.organisations.map(({ name, members }) => [name, members])).toEqual([[organisation, 2]]);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([[cell, 2]]);
  });
});

describe('a person decides what a column is', () => {
  const decide = (header: string, field: FieldKey | null) => ({ columns: [{ header: columnKey(header), field }] });

  test('by its header as the page shows it', async () => {
    const text = csv(['Họ và tên', 'Phân loại', 'Chi bộ'], ['A Mẫu', 'Nam', 'Chi bộ 1']);
    expect((await readText(text)).info.tally.categories.sex).toEqual([1, 0, 0]);
    expect((await readText(text, undefined, decide('PHÂN LOẠI', 'sex'))).info.tally.categories.sex).toEqual([0, 0, 1]);
    expect((await readText(text, undefined, decide('Chi bộ', null))).info.cells).toEqual([]);
  });

  test('before any other column of the field, also of a heading in two rows', async () => {
    const text = csv(['Họ và tên', 'Giới tính', 'Ngày vào Đảng', ''], ['', '', 'Dự bị', 'Chính thức'], ['A Mẫu', 'Nam', '1975', '1976']);
    const { info } = await readText(text, undefined, decide('Ngày vào Đảng - Chính thức', 'admittedDate'));
    expect(info.columns.map(({ field }) => field)).toEqual(['fullName', 'sex', null, 'admittedDate']);
    expect(dateRecord(info.tally.dates.admittedDate)).toEqual({ unknown: 0, '2191:1': 1 });
  });

  test('a mark column that is none', async () => {
    const text = csv(['Họ và tên', 'Giới tính', 'Trình độ chuyên môn', '', ''], ['', '', 'Thạc sĩ', 'Đại học', 'Cao đẳng'], ['A Mẫu', 'Nam', 'x', '', ''], ['B Mẫu', 'Nam', '', 'x', '']);
    expect(countsOf(await readText(text, undefined, decide('Trình độ chuyên môn - Thạc sĩ', null)), 'qualification')).toEqual({ unknown: 1, university: 1 });
  });
});

describe('a file that is cut off', () => {
  const LIST = 'Họ và tên,Giới tính,Ngày sinh,Dân tộc\nA Mẫu,Nam,1950,Kinh\nB Mẫu,Nam,1951,Kinh\n';
  test.each([['in a quoted cell', '"C Mẫu,Nam'], ['in a short row', 'C Mẫu,Nam,19'], ['in a cell that would be clear', 'C Mẫu,Nam,"1950']])('%s: the last row is left out and told', async (_, ending) => {
    const { info } = await readText(LIST + ending);
    expect(info.rows).toMatchObject({ kept: 2, leftOut: { cutOff: 1 } });
    expect(info.issues).toEqual([{ code: 'file-cut-off', field: null, value: '', count: 1, places: [{ line: 4, column: 0 }] }]);
  });

  test.each([['whole', 'C Mẫu,Nam,1950,Kinh', 3], ['a total', 'Tổng cộng: 2', 2], ['a signature', 'Người lập', 2]])('not by a last row without a line end: %s', async (_, ending, kept) => {
    const { info } = await readText(LIST + ending);
    expect(info.rows).toMatchObject({ kept, leftOut: { cutOff: 0 } });
  });
});

test('titles without end above the heading, with commas and blank rows', async () => {
  const { info } = await readText(`${'Phường Mẫu, ngày 1, tháng 3\n\n\n'.repeat(40)}${'\n'.repeat(200)}STT;Họ và tên;Giới tính\n1;A Mẫu;Nam\n`);
  expect(info.rows).toMatchObject({ kept: 1, headerRows: 1, ignored: { title: 40, blank: 280 } });
});

test('a quote that never closes at the start of a long text is refused early', async () => {
  const piece = 'Nguyễn Văn Mẫu,Nam,1950,Kinh,Chi bộ 1\n'.repeat(2000);
  const reading = createReading({ dayInName: null, today: TODAY }, NO_DECISIONS);
  reading.push('"Họ và tên,Giới tính,Ngày sinh\n');
  let pushed = 0;
  expect(() => {
    for (; pushed < 200_000_000; pushed += piece.length) reading.push(piece);
  }).toThrow(ImportError);
  expect(pushed).toBeLessThan(20_000_000);
});
