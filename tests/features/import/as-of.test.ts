import { describe, expect, test } from 'vitest';
import { findDayInName } from '#features/import/members/as-of.ts';
import { TODAY, readText } from './support.ts';
import { dateRecord } from '../../support/date-record.ts';

describe('the day in a file name', () => {
  test.each([
    ['dang-vien-01-03-2026.csv', '2026-03-01'], ['DS 01.03.2026.csv', '2026-03-01'], ['ds_1_3_2026.csv', '2026-03-01'], ['dang-vien-2026-03-01.csv', '2026-03-01'], ['ds 2026.3.1.csv', '2026-03-01'],
    ['ds20260301.csv', '2026-03-01'], ['ds_20260301_101500.csv', '2026-03-01'], ['ds01032026.csv', '2026-03-01'], ['ds ngay 1 thang 3 nam 2026.csv', '2026-03-01'], ['DS ngày 01 tháng 03 năm 2026.csv', '2026-03-01'],
    ['ds-ngay-1-thang-3-nam-2026.csv', '2026-03-01'], ['ds ngày 1 tháng 3 năm 2026.csv'.normalize('NFD'), '2026-03-01'], ['ds 01-03-2026 (xuat 05-03-2026).csv', '2026-03-01'], ['ds-2000-01-01.csv', '2000-01-01'], ['ds-2026-11-22.csv', '2026-11-22'],
  ])('%s: %s', (name, day) => expect(findDayInName(name, TODAY)).toBe(day));

  test.each(['dang-vien.csv', '', 'ds-2026-11-23.csv', 'ds-1999-12-31.csv', 'ds-31-02-2026.csv', 'ds-2026-13-01.csv', 'ds-2026.csv', 'ds-03-2026.csv', 'ds-1-3-26.csv', 'ds 120260301.csv', 'ds202603011.csv', '0'.repeat(50_000)])(
    '%s has none',
    (name) => expect(findDayInName(name, TODAY)).toBeNull(),
  );
});

describe('the proposed day', () => {
  const text = (admitted: string, exempt = '') => `Họ và tên,Ngày vào Đảng,Miễn SH\nNguyễn Văn Mẫu,${admitted},${exempt}\n`;
  test.each([
    ['of the name', 'ds-2026-03-01.csv', text('03/02/2026'), { day: '2026-03-01', from: 'fileName' }],
    ['of the newest date', 'ds.csv', text('03/02/2020', '05/06/2025'), { day: '2025-06-05', from: 'newestDate' }],
    ['never after today', 'ds.csv', text('03/02/2020', '25/12/2026'), { day: '2020-02-03', from: 'newestDate' }],
    ['the end of a newer month', 'ds.csv', text('03/02/2020', '6/2025'), { day: '2025-06-30', from: 'newestPart' }],
    ['not after a day in the newest month', 'ds.csv', text('20/06/2025', '6/2025'), { day: '2025-06-20', from: 'newestDate' }],
    ['the end of a newer year', 'ds.csv', text('03/02/2020', '2025'), { day: '2025-12-31', from: 'newestPart' }],
    ['of this month or year, today', 'ds.csv', text('11/2026', '2026'), { day: TODAY, from: 'newestPart' }],
    ['months alone', 'ds.csv', text('2/2024', '6/2025'), { day: '2025-06-30', from: 'newestPart' }],
    ['today where years are alone', 'ds.csv', text('2019', '2025'), { day: TODAY, from: 'today' }],
    ['today where there is none', 'ds.csv', text('?'), { day: TODAY, from: 'today' }],
  ])('%s', async (_, name, content, asOf) => expect((await readText(content, name)).info.asOf).toEqual(asOf));

  const list = (...admitted: string[]) => `Họ và tên,Ngày vào Đảng,Ngày sinh\n${admitted.map((date, place) => `Nguyễn Văn Mẫu ${place},${date},1950\n`).join('')}`;
  const earlier = Array.from({ length: 20 }, () => '03/02/2000');
  test.each<[string, string, string[], { day: string; from: string }, string[]]>([
    ['no later date', 'ds-2024-03-01.csv', ['01/03/2024'], { day: '2024-03-01', from: 'fileName' }, []],
    ['single later dates are told', 'ds-2024-03-01.csv', [...earlier, '02/03/2024', '03/02/2025'], { day: '2024-03-01', from: 'fileName' }, ['02/03/2024', '03/02/2025']],
    ['the day of a decision, and later members', 'NQ 16-6-2022 DS.csv', [...earlier, '03/02/2023', '03/02/2024', '19/05/2026'], { day: '2026-05-19', from: 'newestDate' }, []],
    ['dates to come say nothing of the name', 'ds-2024-03-01.csv', [...earlier, '01/12/2026', '02/12/2026', '03/12/2026'], { day: '2024-03-01', from: 'fileName' }, ['01/12/2026', '02/12/2026', '03/12/2026']],
    ['months after the day of a decision', 'NQ 16-6-2022 DS.csv', [...earlier, '2/2023', '3/2024', '5/2026'], { day: '2026-05-31', from: 'newestPart' }, []],
    ['a later month', 'ds-2024-03-01.csv', ['5/2024'], { day: '2024-03-01', from: 'fileName' }, ['05/2024']],
    ['a date to come, without a day in the name', 'ds.csv', ['03/02/2020', '25/12/2026'], { day: '2020-02-03', from: 'newestDate' }, ['25/12/2026']],
  ])('dates after the day in the name: %s', async (_, name, admitted, asOf, told) => {
    const { info } = await readText(list(...admitted), name);
    expect(info.asOf).toEqual(asOf);
    expect(info.issues.map(({ code, value }) => [code, value])).toEqual(told.map((date) => ['date-after-as-of', date]));
    expect(info.issues.flatMap(({ places }) => places)).toEqual(told.map((_date, n) => ({ line: admitted.length - told.length + n + 2, column: 2 })));
    expect(dateRecord(info.tally.dates.admittedDate)['unknown']).toBe(0);
  });
});

describe('the day that the list itself names', () => {
  const members = Array.from({ length: 5 }, (_, place) => `${place + 1},Nguyễn Văn Mẫu ${place},03/02/2020`);
  const list = (title: string, ...below: string[]) => [`${title},,`, 'STT,Họ và tên,Ngày vào Đảng', ...members, ...below.map((text) => `,${text},`)].join('\n');
  test.each([
    ['DANH SÁCH ĐẢNG VIÊN TÍNH ĐẾN NGÀY 30/6/2026', '2026-06-30'],
    ['"Danh sách đảng viên\n(Tính đến ngày 30 tháng 6 năm 2026)"', '2026-06-30'],
    ['(Đến 30.6.2026)', '2026-06-30'],
    ['Thời điểm 31-12-2025', '2025-12-31'],
    ['Số liệu chốt đến hết ngày 01/03/2026', '2026-03-01'],
    ['Cập nhật ngày 1/3/2026', '2026-03-01'],
    ['Tính đến hết tháng 6/2026', '2026-06-30'],
    ['Có đến tháng 02 năm 2024', '2024-02-29'],
    ['Tính đến hết quý III/2026', '2026-09-30'],
    ['Đến hết năm 2025', '2025-12-31'],
    ['Tính đến tháng 11/2026', TODAY],
    ['"Chi bộ nhiệm kỳ 2020-2025, tính đến 30/6/2025"', '2025-06-30'],
    ['Đến 30/06/25', '2025-06-30'],
    ['Thời điểm báo cáo: 30/6/2025', '2025-06-30'],
    ['Số liệu lấy tại thời điểm 0 giờ ngày 01/7/2025', '2025-07-01'],
    ['Ngày xuất: 15/07/2025', '2025-07-15'],
  ])('%s', async (title, day) => expect((await readText(list(title), 'ds.csv')).info.asOf).toEqual({ day, from: 'title' }));

  test.each([
    ['DANH SÁCH ĐẢNG VIÊN NĂM 2026'], ['Tính đến ngày 31/02/2026'], ['Tính đến ngày 23/11/2026'], ['Tính đến hết năm 2026'], ['Kèm theo Công văn số 12-CV/ĐU ngày 15/3/2026'],
    ['Nhiệm kỳ 2025 - 2030'], ['(Kèm theo Quyết định số 5 ngày 15 tháng 3 năm 2026)'],
    ['Thực hiện Nghị quyết giai đoạn 2020 đến hết năm 2025'], ['Nhiệm kỳ từ ngày 1/6/2020 đến ngày 1/6/2025'], ['"Theo Quy định số 24, cập nhật đến ngày 30/7/2021"'],
    ['Có giá trị đến ngày 31/10/2026'], ['Báo cáo gửi trước khi đến ngày 15/7/2026'], ['Danh sách đảng viên được tặng Huy hiệu đến 19/5/2026'], ['Tổng hợp đảng viên đủ 30 năm tuổi đảng đến 2/9/2026'],
    ['Danh sách đảng viên đến hạn công nhận chính thức đến 30/9/2026'], ['Danh sách dự kiến đến 30/9/2026'], ['"Theo Quy định số 24, cập nhật đến 30/7/21"'],
    ['Danh sách đảng viên chuyển đến ngày 05/03/2026'], ['Danh sách đảng viên kết nạp từ ngày 01/01/2021 đến ngày 30/6/2026'],
  ])('%s names none', async (title) => expect((await readText(list(title), 'ds.csv')).info.asOf).toEqual({ day: '2020-02-03', from: 'newestDate' }));

  const SIGNED = '"Bình An, ngày 05 tháng 7 năm 2026"';
  test('the line above a signature names the day of a list that says no other', async () => {
    expect((await readText(list('DANH SÁCH ĐẢNG VIÊN', SIGNED, 'NGƯỜI LẬP'), 'ds.csv')).info.asOf).toEqual({ day: '2026-07-05', from: 'signature' });
    expect((await readText(list('Tính đến ngày 30/6/2026', SIGNED), 'ds.csv')).info.asOf).toEqual({ day: '2026-06-30', from: 'title' });
    expect((await readText(list('DANH SÁCH ĐẢNG VIÊN', SIGNED), 'ds 2026-07-01.csv')).info.asOf).toEqual({ day: '2026-07-01', from: 'fileName' });
  });

  test('a remark below the list says nothing of the list', async () => {
    expect((await readText(list('DANH SÁCH', 'Ghi chú: đ/c Mẫu chuyển đến ngày 05/03/2026', 'Tính đến ngày 31/3/2026 còn thiếu hồ sơ'), 'ds.csv')).info.asOf.from).toBe('newestDate');
  });

  test('unless it names the list', async () => {
    const below = async (remark: string) => (await readText(list('DANH SÁCH', remark), 'ds.csv')).info.asOf;
    expect(await below('"Danh sách này có 5 đảng viên, tính đến 31/3/2026"')).toEqual({ day: '2026-03-31', from: 'title' });
    expect(await below('Ghi chú: số liệu tính đến ngày 31/3/2026')).toEqual({ day: '2026-03-31', from: 'title' });
    for (const remark of ['Ghi chú: tuổi tính đến 31/3/2026', 'Danh sách đảng viên chuyển đến tính đến 31/3/2026', 'Lưu ý: hồ sơ bổ sung đến 31/3/2026']) expect((await below(remark)).from).toBe('newestDate');
  });

  test('a total may name it; several dates of members after it speak against it', async () => {
    expect((await readText(list('DANH SÁCH', 'Tổng số đảng viên tính đến 31/3/2026: 5'), 'ds.csv')).info.asOf).toEqual({ day: '2026-03-31', from: 'title' });
    const later = list('Tính đến ngày 31/12/2019');
    expect((await readText(later, 'ds.csv')).info.asOf).toEqual({ day: '2020-02-03', from: 'newestDate' });
  });
});
