import { describe, expect, test } from 'vitest';
import { columnKey } from '#features/import/layout/header.ts';
import { codesOf, countsOf, csv, readText } from './support.ts';
import { dateRecord } from '../../support/date-record.ts';

describe('who has left', () => {
  const TEMPLATE = ['STT', 'Họ và tên *', 'Giới tính *', 'Sinh ngày * (dd/mm/yyyy)', 'Trạng thái hoạt động', 'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)',
    'Đề nghị xóa (do đảng viên không thuộc chi bộ)/ (Nếu muốn xóa chọn "có", còn không bỏ qua)'];
  test('in the template of the national review', async () => {
    const rows = [
      ['Đang sinh hoạt Đảng', '', ''], ['Đã chuyển sinh hoạt', '01/02/2024', ''], ['Từ trần', '01/03/2024', ''], ['Miễn sinh hoạt Đảng', '01/04/2020', ''], ['Miễn sinh hoạt', '', 'không'],
      ['Đang sinh hoạt Đảng', '', 'Có'], ['Xóa tên', '', ''], ['Khai trừ', '', ''], ['Xin ra khỏi Đảng', '', ''], ['Chuyển sinh hoạt tạm thời đi', '', ''], ['Sinh hoạt tạm thời đến', '', ''], ['xyz', '01/05/2024', ''], ['', '', ''],
    ];
    const read = await readText(csv(TEMPLATE, ...rows.map((row, n) => [String(n + 1), 'A Mẫu', 'Nam', '1950', ...row])));
    expect(read.info.rows).toMatchObject({ kept: 6, excluded: { moved: 1, died: 1, removed: 2, left: 1, deletion: 1, temporary: 1 } });
    expect(countsOf(read, 'exemption')).toEqual({ unknown: 1, reasonUnknown: 2, active: 3 });
    expect(dateRecord(read.info.tally.dates.exemptDate)).toEqual({ unknown: 5, '18353:3': 1 });
    expect(read.info.issues.map(({ code, value }) => [code, value])).toEqual([['status-not-understood', 'xyz']]);
    expect(read.info.columns.slice(4).map(({ use }) => use)).toEqual(['status', 'status', 'status']);
  });

  test.each([
    ['Đang sinh hoạt', 'kept'], ['Hoạt động', 'kept'], ['Đảng viên chính thức', 'kept'], ['Chuyển đến', 'kept'], ['Đang sinh hoạt tại chi bộ', 'kept'], ['Tạm thời đi', 'kept'],
    ['Đã chuyển đi', 'moved'], ['Chuyển sinh hoạt chính thức', 'moved'], ['Đã chuyển', 'moved'], ['Chuyển SH đảng đi nơi khác', 'moved'], ['chuyển đi 3/2024', 'moved'], ['Đã mất', 'died'], ['Mất 12/3/2024', 'died'], ['Qua đời', 'died'], ['TỪ TRẦN', 'died'],
    ['Bị khai trừ khỏi Đảng', 'removed'], ['Xóa tên khỏi danh sách', 'removed'], ['Xin ra khỏi Đảng', 'left'], ['Ra khỏi Đảng', 'left'], ['Đề nghị xóa', 'deletion'],
    ['Đang làm thủ tục chuyển đi', 'told'], ['Chưa chuyển', 'told'], ['Chuyên trách', 'told'], ['Đình chỉ sinh hoạt', 'told'], ['Chuyển sinh hoạt nội bộ', 'told'], ['Sinh hoạt tạm thời', 'told'], ['Mất liên lạc', 'told'],
  ])('a status %s: %s', async (status, expected) => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', 'Tình trạng'], ['A Mẫu', 'Nam', status], ['B Mẫu', 'Nam', '']));
    const [excluded] = Object.entries(info.rows.excluded).flatMap(([kind, n]) => (n > 0 ? [kind] : []));
    expect(excluded ?? (info.issues.some(({ code }) => code === 'status-not-understood') ? 'told' : 'kept')).toBe(expected);
    expect(info.fields).not.toContain('exemption');
  });

  test('a status that says exempt beside a column of exemption', async () => {
    const read = await readText(csv(['Họ và tên', 'Giới tính', 'Trạng thái', 'Miễn SH', 'Ghi chú'], ['A Mẫu', 'Nam', 'Miễn sinh hoạt', '', ''], ['B Mẫu', 'Nam', 'Đang sinh hoạt', '01/01/2020', 'Tuổi cao'], ['C Mẫu', 'Nam', 'Miễn SH', 'Không', ''], ['D Mẫu', 'Nam', '', '', 'Tuổi cao']));
    expect(countsOf(read, 'exemption')).toEqual({ unknown: 1, ageHealth: 1, reasonUnknown: 1, active: 1 });
    expect(codesOf(read)).toEqual(['columns-disagree']);
  });

  test('a decision that the column is none', async () => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', 'Tình trạng'], ['A Mẫu', 'Nam', 'Từ trần']), undefined, { columns: [{ header: columnKey('Tình trạng'), field: null }] });
    expect(info.rows).toMatchObject({ kept: 1, excluded: { died: 0 } });
  });
});
