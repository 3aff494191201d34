import { describe, expect, test } from 'vitest';
import { readText } from '../support.ts';

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
});
