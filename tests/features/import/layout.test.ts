import { describe, expect, test } from 'vitest';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import type { ReadMembers } from '#features/import/read-members.ts';
import { readText } from './support.ts';

/** Members by the key of their category; those that nobody has are left out. */
function countsOf({ info }: ReadMembers, field: FieldKeyOf<'category'>): Record<string, number> {
  const tally = info.tally.categories[field] ?? [];
  return Object.fromEntries([['unknown', tally[0] ?? 0] as const, ...categoriesOf(field).map(({ key }, place) => [key, tally[place + 1] ?? 0] as const)].filter(([, n]) => n > 0));
}

/** Members by cell. */
function cellsOf({ info }: ReadMembers): Record<string, number> {
  return Object.fromEntries(info.cells.map(({ name, members }) => [name, members]));
}

const csv = (...rows: (readonly string[])[]) => rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n') + '\n';

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
    expect(read.info.tally.dates.birthDate?.['unknown']).toBe(0);
    expect(read.info.tally.dates.officialDate?.['unknown']).toBe(1);
    expect(read.info.issues.map(({ code, field, value, places }) => [code, field, value, places])).toEqual([
      ['value-not-understood', 'qualification', 'Còn lại', [{ line: 11, column: 6 }]], ['row-only-name', null, '', [{ line: 18, column: 0 }]],
    ]);
    expect(read.info.fields).toEqual(['fullName', 'sex', 'birthDate', 'ethnicity', 'bloc', 'cell', 'qualification', 'politicalTheory', 'admittedDate', 'officialDate']);
  });

  test('tells what each column is read for', async () => {
    const { columns } = (await readText(FILE)).info;
    expect(columns[2]).toEqual({ column: 3, header: 'Ngày, tháng, năm sinh - Nam', field: 'sex', also: ['birthDate'], use: 'bySex' });
    expect(columns[6]).toEqual({ column: 7, header: 'Trình độ chuyên môn - Thạc sĩ', field: 'qualification', use: 'mark' });
    expect(columns[16]).toEqual({ column: 17, header: 'Ngày vào Đảng - Chính thức', field: 'officialDate' });
    expect(columns.at(-1)).toEqual({ column: 0, header: '', field: 'cell', use: 'sections' });
  });
});
