import { describe, expect, test } from 'vitest';
import { readText } from './support.ts';

const HEADER = 'Họ và tên,Giới tính,Khối,Tổ chức cơ sở đảng,Chi bộ\n';

function list(...rows: [organisation: string, cell: string, bloc?: string][]) {
  return readText(HEADER + rows.map(([organisation, cell, bloc = '']) => `Nguyễn Văn Mẫu,Nam,${bloc},${organisation},${cell}\n`).join(''));
}

describe('units', () => {
  test('one name in several spellings is one unit; the first spelling is shown', async () => {
    const { info } = await list(['Đảng bộ Hoà Bình', 'Chi bộ 1'], ['ĐẢNG BỘ HÒA  BÌNH ', 'chi bộ 1'], ['Đảng bộ Hòa Bình'.normalize('NFD'), 'Chi bộ\u00a01']);
    expect(info.organisations).toEqual([{ key: 'dang-bo-hoa-binh', id: 'đảng bộ hòa bình', name: 'Đảng bộ Hoà Bình', kind: 'committee', bloc: 0, blocFrom: 'none', members: 3 }]);
    expect(info.cells).toEqual([{ key: 'dang-bo-hoa-binh~chi-bo-1', id: 'đảng bộ hòa bình\nchi bộ 1', name: 'Chi bộ 1', organisation: 1, bloc: 0, blocFrom: 'none', members: 3 }]);
  });

  test('names that differ in accents only are two', async () => {
    const { info } = await list(['Chi bộ Dao', ''], ['Chi bộ Đạo', ''], ['Chi bộ Dao 2', '']);
    expect(info.organisations.map(({ name, key }) => [name, key])).toEqual([['Chi bộ Dao', 'chi-bo-dao'], ['Chi bộ Đạo', 'chi-bo-dao-3'], ['Chi bộ Dao 2', 'chi-bo-dao-2']]);
  });

  test('a cell is one within its organisation', async () => {
    const { info } = await list(['Đảng bộ A', 'Chi bộ 1'], ['Đảng bộ B', 'Chi bộ 1'], ['', 'Chi bộ 1'], ['Chi bộ 1', 'Chi bộ 1']);
    expect(info.cells.map(({ key, organisation }) => [key, organisation])).toEqual([
      ['dang-bo-a~chi-bo-1', 1], ['dang-bo-b~chi-bo-1', 2], ['~chi-bo-1', 0], ['chi-bo-1', 3],
    ]);
  });

  test('keys do not depend on the order of the rows', async () => {
    const rows: [string, string][] = [['Đảng bộ Dao', 'Chi bộ Mẹ'], ['Đảng bộ Đạo', 'Chi bộ Mẹ'], ['Đảng bộ Đạo', 'Chi bộ Me'], ['', 'Chi bộ Mẹ'], ['+++ Đảng bộ', '1']];
    const keys = async (order: [string, string][]) => {
      const { info } = await list(...order);
      return Object.fromEntries([...info.organisations.map(({ name, key }) => [name, key]), ...info.cells.map(({ name, organisation, key }) => [`${info.organisations[organisation - 1]?.name} ${name}`, key])]);
    };
    expect(await keys(rows.toReversed())).toEqual(await keys(rows));
    expect(new Set(Object.values(await keys(rows))).size).toBe(8);
  });

  test.each([
    ['Đảng bộ Trường THPT Mẫu', 'committee'], ['Đảng ủy Công an', 'committee'], ['Chi bộ Quân sự', 'cell'], ['01 - Chi bộ 5', 'cell'], ['ĐB Công an', 'committee'], ['CB 5', 'cell'], ['Công an phường', 'unknown'], ['Phòng CB', 'unknown'], ['Cơ quan Văn phòng Đảng ủy', 'unknown'], ['Cơ quan Đảng bộ phường', 'unknown'], ['A01 - Đảng bộ B', 'committee'], ['HN.01.023 - Chi bộ KDC 3', 'cell'], ['I. CHI BỘ SỐ 1', 'cell'], ['CB7', 'cell'],
  ])('%s is of kind %s', async (name, kind) => {
    const { info } = await list([name, '']);
    expect(info.organisations[0]?.kind).toBe(kind);
  });

  test.each([['', 0], ['?', 0], ['không rõ', 0], ['N/A', 0], ['Không', 0], ['0', 0], ['-', 0], ['---', 1], ['***', 1], ['15/08/1950', 1]])('%j names no unit', async (cell, issues) => {
    const { info } = await list([cell, 'Chi bộ 1']);
    expect(info.organisations).toEqual([]);
    expect(info.issueTotal).toBe(issues);
  });

  test('the bloc is that of most members; who differs is told', async () => {
    const { info } = await list(['A', '1', 'Công an'], ['A', '1', 'KDC'], ['A', '2', 'KDC'], ['A', '2', ''], ['B', '1', 'KDC'], ['B', '1', '']);
    expect(info.organisations.map(({ bloc }) => bloc)).toEqual([5, 5]);
    expect(info.issues).toEqual([{ code: 'bloc-differs', field: 'bloc', value: 'A', count: 1, places: [{ line: 2, column: 3 }] }]);
  });

  test('rows that are left out leave no unit', async () => {
    const { info } = await readText(`${HEADER}Nguyễn Văn Mẫu,Nam,,A,1\nTrần,Thị Mẫu,Nữ,,B,2\n`);
    expect(info.rows.leftOut.tooLong).toBe(1);
    expect(info.organisations.map(({ name }) => name)).toEqual(['A']);
  });
});
