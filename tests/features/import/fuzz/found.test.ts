import { describe, expect, test } from 'vitest';
import { as1252, toTcvn3 } from '../encoders.ts';
import { readText, utf8 } from '../support.ts';

/** Files that the fuzzing found to be read wrongly, as small as they come. */
describe('found by fuzzing', () => {
  test('a signature under columns of birth for men and for women is no member', async () => {
    const { info } = await readText(
      'Họ tên,Ngày sinh - Nam,Ngày sinh - Nữ,Khối,Học vị\nTrần Văn Mẫu,2/1964,,HCSN,ĐH\nPhạm Thị Mẫu,,1975,HCSN,ĐH\n,,,,"Mẫu, ngày 1 tháng 3 năm 2026"\nBÍ THƯ,,,,\nĐỗ Văn Mẫu,,,,\n',
    );
    expect(info.rows).toMatchObject({ kept: 2, leftOut: { nameOnly: 1 }, ignored: { note: 2 } });
    expect(info.tally.categories.sex).toEqual([0, 1, 1]);
  });

  test('the count in a heading without accents is no part of the name of the cell', async () => {
    const { info } = await readText('Ho va ten,Gioi tinh,Nam sinh\nCHI BO KDC SO 3 (2 d/c)\nTran Van Mau,Nam,1964\nPham Thi Mau,Nu,1975\n');
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['CHI BO KDC SO 3', 2]]);
  });

  test('a mark and a year before a name are those of a member, and no number of a heading', async () => {
    const { info } = await readText('Miễn sinh hoạt,Ngày chính thức,Ngày sinh,Họ và tên\n,5.4.1975,5.4.1950,Trần Văn Mẫu\nX,1951,5.4.1930,Phạm Thị Mẫu\n');
    expect(info.rows).toMatchObject({ kept: 2, ignored: { section: 0 } });
    expect(info.issues).toEqual([]);
  });

  test('a woman marked F with a day in dots is a member, and no heading numbered F', async () => {
    const { info } = await readText('Lý do miễn,Giới tính,Họ và tên,Ngày VĐ\n1. Chi bộ số 1,,,\nTuổi cao,Nữ,Trần Thị Mẫu,05/04/1975\n,F,Phạm Thị Mẫu,5.4.1975\n');
    expect(info.rows).toMatchObject({ kept: 2, ignored: { section: 1 } });
    expect(info.issues.map(({ code }) => code)).toEqual(['exemption-by-reason']);
  });

  test('a chi bộ cơ sở is in no committee that stands above it', async () => {
    const { info } = await readText(
      'Họ và tên,Giới tính,Năm sinh\nĐảng bộ Công an,,\nChi bộ số 1,,\nTrần Văn Mẫu,Nam,1964\nChi bộ cơ sở Trạm Y tế,,\nPhạm Thị Mẫu,Nữ,1975\n',
    );
    expect(info.organisations.map(({ name, members }) => [name, members])).toEqual([['Đảng bộ Công an', 1], ['Chi bộ cơ sở Trạm Y tế', 1]]);
    expect(info.cells.map(({ name, organisation }) => [name, organisation])).toEqual([['Chi bộ số 1', 1], ['Chi bộ cơ sở Trạm Y tế', 2]]);
  });

  test.each(['20-Sep-25', '20 tháng 9 năm 2025', '20/9/25', '45920'])('the day %s in a column of leaving is one', async (day) => {
    const { info } = await readText(`Họ và tên,Giới tính,Ngày từ trần\nTrần Văn Mẫu,Nam,\nPhạm Thị Mẫu,Nữ,${day}\n`);
    expect(info.rows).toMatchObject({ kept: 1, excluded: { died: 1 } });
  });

  test('the one word of a column is in the encoding of the file where two would do', async () => {
    const text = 'Họ và tên,Chức vụ Đảng,Lý luận chính trị\nNguyễn Văn Mẫu,Bí thư chi bộ,-\nTrần Thị Mẫu,Bí thư,Chưa\nLê Văn Mẫu,Bí thư,CN\n';
    const { info } = await readText(as1252(utf8(text)));
    expect(info.encoding).toBe('utf-8-twice');
    expect(info.issues).toEqual([]);
    expect(info.tally.categories.politicalTheory).toEqual([0, 1, 0, 0, 2]);
  });

  test.each([
    ['in the place of a card', 'Họ và tên,Giới tính,Năm sinh,Dân tộc,Số thẻ đảng', ',,,,'],
    ['in the place of a cell', 'Họ và tên,Giới tính,Năm sinh,Dân tộc,Chi bộ', ',,,,'],
    ['in the place of a man’s birth', 'Họ và tên,Chi bộ,Dân tộc,Ngày sinh - Nữ,Ngày sinh - Nam', ',,,,'],
  ])('two signatures side by side are no member, the second %s', async (_, header, before) => {
    const person = header.includes('Nam') ? 'Trần Văn Mẫu,Chi bộ 5,Kinh,,1964' : `Trần Văn Mẫu,Nam,1964,Kinh,${header.endsWith('Chi bộ') ? 'Chi bộ 5' : '012345678901'}`;
    const { info } = await readText(`${header}\n${person}\n${before}\nNGƯỜI LẬP BIỂU,,,,T/M ĐẢNG ỦY\n,,,,BÍ THƯ\nTrần Thị Mẫu,,,,Lê Quốc Mẫu\n`);
    expect(info.rows).toMatchObject({ kept: 1, leftOut: { unclear: 1 } });
  });

  test('a member of whom a list says nothing but the cell stays one', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Năm sinh,Chi bộ\nTrần Văn Mẫu,Nam,1964,Chi bộ 5\nPhạm Thị Mẫu,,,Chi bộ 5\nLê Văn Mẫu,,,Trường Mầm non Mẫu\n');
    expect(info.rows.kept).toBe(3);
  });

  test('values that are headers too make no second table of a row', async () => {
    const { info } = await readText(
      'Miễn SH,Lý do miễn,Loại đảng viên,Họ và tên,Giới tính,Năm sinh\n,,Chính thức,Trần Văn Mẫu,Nam,1964\nMiễn SHĐ,Đi làm ăn xa,Chính thức,Phạm Thị Mẫu,Nữ,1975\n',
    );
    expect(info.rows.kept).toBe(2);
    expect(info.tally.categories.exemption?.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test('parts of a name with notes stand under their group', async () => {
    const { info } = await readText('Họ và tên *,,Trình độ,,Giới tính *\nHọ đệm (bắt buộc),Tên (bắt buộc),Văn hóa,Chuyên môn,\nTrần Văn,Mẫu,12/12,Đại học,Nam\nPhạm Thị,Mẫu,12/12,ĐH,Nữ\n');
    expect(info.rows).toMatchObject({ kept: 2, headerRows: 2 });
    expect(info.tally.categories.qualification?.[3]).toBe(2);
  });

  test('“Chi bé 1” among rows in Unicode is Chi bộ 1 in TCVN3, also where it stands alone', async () => {
    const old = (text: string) => as1252(toTcvn3(text));
    const unit = (n: number) => `${n % 2 ? old(`Chi bộ ${n}`) : `Chi bộ ${n}`},,`;
    const person = (text: string, n: number) => (n % 2 ? old(text) : text);
    const rows = [1, 2, 3, 4].map((n) => `${unit(n)}\n${person('Nguyễn Thị Hường,Nữ,Đại học', n)}\n${person('Đặng Văn Phước,Nam,Cao đẳng', n)}`);
    const { info } = await readText(`Họ và tên,Giới tính,Chuyên môn\n${rows.join('\n')}\n`);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([1, 2, 3, 4].map((n) => [`Chi bộ ${n}`, 2]));
  });
});
