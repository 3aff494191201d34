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
    ['Chuyển sinh hoạt sau sáp nhập', 'told'], ['Đã chuyển sinh hoạt về Đảng bộ phường', 'told'], ['Đã chuyển sinh hoạt sang nơi khác', 'moved'], ['Đã chuyển đi về quê', 'moved'],
    ['Mất năm sinh', 'told'], ['Mất ngày vào Đảng', 'told'], ['Mất hồ sơ', 'told'], ['Mất thẻ đảng', 'told'], ['Mất sức', 'kept'], ['Mất tích', 'told'], ['Nghỉ hưu', 'kept'], ['01 - Đang sinh hoạt', 'kept'], ['02. Đã chuyển đi', 'moved'], ['Tăng', 'kept'], ['Kết nạp mới', 'kept'], ['Giảm', 'told'],
    ['Mất ngày 12/3/2024', 'died'], ['Mất năm 2024', 'died'], ['Đã mất', 'died'], ['Mất từ tháng 3/2024', 'died'],
  ])('a status %s: %s', async (status, expected) => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', 'Tình trạng'], ['A Mẫu', 'Nam', status], ['B Mẫu', 'Nam', '']));
    const [excluded] = Object.entries(info.rows.excluded).flatMap(([kind, n]) => (n > 0 ? [kind] : []));
    expect(excluded ?? (info.issues.some(({ code }) => code === 'status-not-understood') ? 'told' : 'kept')).toBe(expected);
    expect(info.fields).not.toContain('exemption');
  });

  /** What becomes of people with these marks: `?` is counted and told, `.` is counted, else why they are not. */
  async function fates(header: string, marks: readonly string[], further: readonly string[] = [], cells: readonly string[] = []): Promise<string> {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', 'Năm sinh', header, ...further], ...marks.map((mark, at) => [`${'ABCDEF'[at]} Mẫu`, 'Nam', '1950', mark, ...cells])));
    const told = new Set(info.issues.flatMap(({ code, places }) => (code === 'status-not-understood' ? places.map(({ line }) => line) : [])));
    const excluded = Object.entries(info.rows.excludedLines).flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const));
    const fate = new Map<number, string>([...[...told].map((line) => [line, '?'] as const), ...excluded]);
    return marks.map((_, at) => fate.get(at + 2) ?? '.').join(' ');
  }

  test.each([
    // "Có" there is present; "Không", a mark alone and the lack of one may be either.
    ...['Sinh hoạt đảng', 'Sinh hoạt', 'Tham gia sinh hoạt', 'Tình hình sinh hoạt', 'Trạng thái hoạt động', 'Tình trạng sinh hoạt đảng', 'Hoạt động'].flatMap((header) => [
      [header, ['Có', 'Có', 'Không', ''], '. . ? ?'], [header, ['x', 'x', 'x', ''], '? ? ? ?'], [header, ['1', '0', '1'], '? ? ?'], [header, ['', '-', ''], '. . .'],
      [header, ['Đang sinh hoạt', 'Đã chuyển đi', '', 'Không'], '. moved . ?'],
    ] as const),
    ...['Đang sinh hoạt', 'Còn sinh hoạt', 'Đang hoạt động', 'Active'].flatMap((header) => [
      [header, ['x', 'x', 'x', ''], '. . . ?'], [header, ['1', 'TRUE', '0', 'FALSE'], '. . ? ?'], [header, ['Có', 'Không', 'Từ trần'], '. ? died'],
    ] as const),
    ...['Trạng thái', 'Tình trạng', 'Hiện trạng', 'Tình trạng đảng viên', 'Status'].flatMap((header) => [
      [header, ['x', 'x', ''], '? ? ?'], [header, ['Có', 'Không', 'Có'], '? ? ?'], [header, ['Không', 'Không', ''], '. . .'], [header, ['Không', 'Đã chuyển đi', '-'], '. moved .'],
    ] as const),
    ['Biến động', ['x', '', 'Không'], '? . .'], ['Tình hình biến động', ['Không', 'Có', 'Chuyển đi', 'Tăng'], '. ? moved .'], ['Tăng, giảm', ['Tăng', 'Giảm', '', 'x'], '. ? . ?'],
    ['Chuyển đi tạm thời', ['x', '12/5/2024', ''], '. . .'], ['Sinh hoạt tạm thời đến', ['x', '12/5/2024', ''], 'temporary temporary .'], ['Sinh hoạt tạm thời', ['x', ''], '? .'], ['Mất', ['x', '', '2020'], '? . ?'],
    ...['Chuyển đi, chuyển đến', 'Chuyển đi/đến', 'Ngày chuyển đến, chuyển đi'].map((header) => [header, ['Đến 12/5/2024', '12/5/2024', '', 'Chuyển đi 12/5/2024', 'Chuyển đến 2024', 'x'], '? ? . moved . ?'] as const),
    ...['Đã chuyển', 'Đã chuyển sinh hoạt', 'Chuyển', 'Giảm'].map((header) => [header, ['x', '', 'FALSE', 'Không'], '? . . .'] as const),
    ...['Chuyển đi', 'Đã chuyển đi'].map((header) => [header, ['x', 'Có', 'Không', ''], 'moved moved . .'] as const),
    ['Đã mất', ['x', 'Có', 'Không', ''], 'died died . .'], ['Đề nghị xóa', ['x', 'Có', 'Không', ''], 'deletion deletion . .'],
  ] as const)('marks under %s: %j', async (header, marks, expected) => {
    expect(await fates(header, marks)).toBe(expected);
  });

  test('who is exempt or away needs no mark of being present', async () => {
    expect(await fates('Đang sinh hoạt', ['x', 'x', '', 'Không'], ['Miễn sinh hoạt'], ['x'])).toBe('. . . .');
    expect(await fates('Sinh hoạt đảng', ['Có', 'Có', '', 'Không'], ['Đi làm ăn xa'], ['x'])).toBe('. . . .');
    expect(await fates('Sinh hoạt đảng', ['Có', 'Có', '', 'Không'], ['Đi làm ăn xa'], ['Không'])).toBe('. . ? ?');
  });

  test('beside columns of leaving a mark that is missing says nothing', async () => {
    expect(await fates('Đang sinh hoạt', ['x', 'x', ''], ['Chuyển đi'], ['12/5/2024'])).toBe('? ? moved');
    expect(await fates('Trạng thái', ['Đang sinh hoạt', '', 'Từ trần'], ['Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng'], ['12/5/2024'])).toBe('. ? died');
  });

  test.each(['Đang sinh hoạt', 'Sinh hoạt', 'Đang sinh hoạt tại'])('"%s" with the names of cells is the cell', async (header) => {
    const { info } = await readText(csv(['Họ và tên', 'Giới tính', header], ['A Mẫu', 'Nam', 'Chi bộ 1'], ['B Mẫu', 'Nam', 'Chi bộ 2']));
    expect(info.cells.map(({ name }) => name)).toEqual(['Chi bộ 1', 'Chi bộ 2']);
    expect(info.issues).toEqual([]);
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
