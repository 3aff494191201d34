import { readText } from './support.ts';
import { describe, expect, test } from 'vitest';
import { categoriesOf } from '#domain/fields.ts';
import { createReasonReader, deriveExemption, readExempt, reasonOf } from '#features/import/values/read-exemption.ts';
import { yearsOf } from '#features/import/values/years.ts';

const YEARS = yearsOf('exemptDate', 2026);
const readReason = createReasonReader();

describe('the cell of the exemption date', () => {
  test.each([
    ['', 'empty'], ['  ', 'empty'], ['01/03/2020', 'exempt'], ['3/2020', 'exempt'], ['2020', 'exempt'], ['x', 'exempt'], ['X', 'exempt'], ['✓', 'exempt'], ['Có', 'exempt'], ['1', 'exempt'],
    ['Miễn', 'exempt'], ['Miễn SH', 'exempt'], ['Miễn SHĐ', 'exempt'], ['Miễn CT, SH', 'exempt'], ['Giảm, miễn', 'exempt'], ['Được miễn công tác và sinh hoạt đảng', 'exempt'],
    ['Miễn từ 3/2020', 'exempt'], ['Miễn SH từ ngày 01/03/2020', 'exempt'], ['từ 3/2020', 'exempt'], ['Miễn từ tháng 3 năm 2020', 'exempt'], ['Miễn từ ngày 1 tháng 3 năm 2020', 'exempt'],
    ['Không', 'active'], ['không', 'active'], ['Chưa', 'active'], ['-', 'active'], ['0', 'active'], ['FALSE', 'active'], ['Không miễn', 'active'], ['Đang sinh hoạt', 'active'],
    ['?', 'unknown'], ['không rõ', 'unknown'],
    ['Không miễn từ 3/2020', 'unclear'], ['Hết miễn 3/2020', 'unclear'], ['Miễn đến 3/2020', 'unclear'], ['Xin miễn', 'unclear'], ['Đã phục hồi sinh hoạt', 'unclear'], ['31/02/2020', 'unclear'],
    ['Miễn từ 31/02/2020', 'unclear'], ['01/03/2027', 'unclear'], ['01/03/1950', 'unclear'], ['Khác', 'unclear'], ['Xin miễn do tuổi cao', 'unclear'], ['Tuổi cao, chưa miễn', 'unclear'], ['Hết ốm đau', 'unclear'], ['Tuổi cao, đề nghị miễn', 'unclear'], [`${'Miễn '.repeat(5000)}x`, 'unclear'],
  ])('%s: %s', (cell, state) => {
    const reading = readExempt(cell, YEARS);
    expect(reading.state).toBe(state);
    expect(reading.issue !== null).toBe(state === 'unclear');
  });

  test('a date among words is kept', () => {
    expect(readExempt('Miễn từ 3/2020', YEARS).date).toEqual({ year: 2020, month: 3, day: 1, precision: 'month' });
  });
});

describe('a reason in the place of the date', () => {
  const keyOf = (code: number) => categoriesOf('exemptReason')[code - 1]?.key;

  test.each([
    ['Tuổi cao', 'ageHealth'], ['cao tuổi', 'ageHealth'], ['Già yếu', 'ageHealth'], ['Ốm đau', undefined], ['Bệnh nặng', undefined], ['Tuổi cao, sức khỏe yếu', 'ageHealth'], ['Miễn do tuổi cao', 'ageHealth'],
    ['Miễn SH (già yếu)', 'ageHealth'], ['mien sinh hoat: tuoi cao', 'ageHealth'], ['Đi làm ăn xa', 'workingAway'], ['Ra nước ngoài', 'otherReason'],
  ])('%s: exempt without a date, which is told', (cell, reason) => {
    const read = readExempt(cell, YEARS);
    expect({ ...read, reason: keyOf(read.reason) }).toEqual({ state: 'exempt', date: null, issue: 'exemption-date-missing', order: null, reason });
  });

  test.each([['Tuổi cao, từ tháng 3/2020', 'ageHealth'], ['Tuổi cao (3/2020)', 'ageHealth'], ['Đi làm ăn xa từ 3/2020', 'workingAway']])('%s: exempt with both', (cell, reason) => {
    const read = readExempt(cell, YEARS);
    expect({ ...read, reason: keyOf(read.reason) }).toEqual({ state: 'exempt', date: { year: 2020, month: 3, day: 1, precision: 'month' }, issue: null, order: null, reason });
  });

  test('the column of the reason goes before it, unless it is not understood', () => {
    const inDate = readExempt('Tuổi cao', YEARS).reason;
    expect(['Đi làm ăn xa', 'Lý do lạ', '', 'Hết miễn'].map((own) => [keyOf(reasonOf(readReason(own), inDate).code), reasonOf(readReason(own), inDate).says])).toEqual([
      ['workingAway', 'reason'], ['ageHealth', 'reason'], ['ageHealth', 'reason'], [undefined, 'ended'],
    ]);
  });
});

describe('exemption follows from date and reason', () => {
  test.each([
    ['01/03/2020', 'Tuổi cao, sức khỏe yếu', 'ageHealth', null], ['x', 'Đi làm ăn xa', 'workingAway', null], ['x', '', 'reasonUnknown', null], ['3/2020', '?', 'reasonUnknown', null],
    ['3/2020', 'Lý do lạ', 'reasonUnknown', null], ['', '', 'active', null], ['', 'Không', 'active', null], ['Không', '', 'active', null], ['Không', '-', 'active', null],
    ['', 'Tuổi cao', 'ageHealth', 'exemption-date-missing'], ['', 'Lý do lạ', 'unknown', null], ['?', 'Lý do lạ', 'unknown', null], ['?', 'Tuổi cao', 'ageHealth', 'exemption-date-missing'],
    ['01/03/2020', 'Hết miễn', 'unknown', null], ['x', 'Đã phục hồi', 'unknown', null], ['', 'Từ trần', 'unknown', null], ['Không', 'Đã trở lại sinh hoạt', 'unknown', null], ['Không', 'Lý do lạ', 'unknown', 'exemption-contradicts'],
    ['?', '', 'unknown', null], ['Không', 'Tuổi cao', 'unknown', 'exemption-contradicts'], ['Đã phục hồi', 'Tuổi cao', 'unknown', null], ['31/02/2020', '', 'unknown', null],
  ])('%s and %s: %s', (date, reason, expected, issue) => {
    const exemption = deriveExemption(readExempt(date, YEARS).state, readReason(reason));
    expect(exemption.code === 0 ? 'unknown' : categoriesOf('exemption')[exemption.code - 1]?.key).toBe(expected);
    expect(exemption.issue).toBe(issue);
  });
});

test.each(['Hết miễn', 'Hết miễn 3/2020', 'Đã phục hồi sinh hoạt', 'Trở lại sinh hoạt', 'Từ trần', 'từ trần 01/03/2020', 'Chuyển đi', 'chuyen di', 'ĐÃ CHUYỂN SINH HOẠT'.normalize('NFD'), 'het mien'])('%s: exempt no more', (cell) => {
  expect(readReason(cell)).toEqual({ code: 0, issue: 'exemption-ended', says: 'ended' });
  expect(readExempt(cell, YEARS)).toMatchObject({ state: 'unclear', issue: 'exemption-ended' });
});

test.each(['Lý do lạ', 'Điều trị chuyên khoa', 'Mất sức lao động'])('%s is a reason that is not understood', (cell) => {
  expect(readReason(cell)).toEqual({ code: 0, issue: 'value-not-understood', says: 'unclear' });
});

test.each(['Miễn SH', 'Được miễn công tác và sinh hoạt đảng', 'MIỄN'])('%s in the place of the reason: exempt, for a reason that nobody says', async (cell) => {
  expect(readReason(cell)).toEqual({ code: 0, issue: null, says: 'exempt' });
  const members = (header: string, row: string) => `Họ và tên,Ngày vào Đảng,${header}\nNguyễn Văn Mẫu,03/02/2020,${row}\nTrần Thị Mẫu,03/02/2020,${row.replace(/[^,]+/g, '')}\n`;
  const countsOf = async (text: string) => {
    const { info } = await readText(text);
    const counts = categoriesOf('exemption').map(({ key }, place) => [key, info.tally.categories.exemption?.[place + 1] ?? 0] as const);
    return { ...Object.fromEntries(counts.filter(([, count]) => count > 0)), issues: info.issues.map(({ code }) => code) };
  };
  expect(await countsOf(members('Lý do miễn', cell))).toEqual({ reasonUnknown: 1, active: 1, issues: ['exemption-by-reason'] });
  expect(await countsOf(members('Miễn sinh hoạt từ ngày,Lý do miễn', `01/03/2024,${cell}`))).toEqual({ reasonUnknown: 1, active: 1, issues: [] });
  expect(await countsOf(members('Miễn sinh hoạt từ ngày,Lý do miễn', `,${cell}`))).toEqual({ reasonUnknown: 1, active: 1, issues: ['exemption-date-missing'] });
  expect(await countsOf(members('Miễn sinh hoạt từ ngày,Lý do miễn', `Không,${cell}`))).toEqual({ active: 1, issues: ['exemption-contradicts'] });
});
