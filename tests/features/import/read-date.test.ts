import { describe, expect, test } from 'vitest';
import { readDate, type DateOrder } from '#features/import/values/read-date.ts';
import { yearsOf } from '#features/import/values/years.ts';

const BIRTH = yearsOf('birthDate', 2026);
const ADMITTED = yearsOf('admittedDate', 2026);

function written(text: string, years = BIRTH, order?: DateOrder): string {
  const { date, problem } = readDate(text, years, order);
  if (!date) return problem ?? 'empty';
  const { year, month, day, precision } = date;
  if (precision === 'year') return `${year}`;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  return precision === 'month' ? yearMonth : `${yearMonth}-${String(day).padStart(2, '0')}`;
}

describe('dates of birth that are understood', () => {
  test.each([
    ['01/02/1950', '1950-02-01'], ['1/2/1950', '1950-02-01'], ['01/2/1950', '1950-02-01'], ['1/02/1950', '1950-02-01'],
    ['31/12/1999', '1999-12-31'], ['01-02-1950', '1950-02-01'], ['1-2-1950', '1950-02-01'], ['01.02.1950', '1950-02-01'],
    ['1.2.1950', '1950-02-01'], ['01 02 1950', '1950-02-01'], ['01 / 02 / 1950', '1950-02-01'], ['01/ 02/1950', '1950-02-01'],
    ['  01/02/1950  ', '1950-02-01'], ['\u00a001/02/1950\u200b', '1950-02-01'], ["'01/02/1950", '1950-02-01'], ['="01/02/1950"', '1950-02-01'],
    ['01–02–1950', '1950-02-01'], ['29/02/1960', '1960-02-29'], ['ngày 1/3/1985', '1985-03-01'], ['Ngày 01/03/1985', '1985-03-01'],
    ['5/9/51', '1951-09-05'], ['05-09-51', '1951-09-05'], ['1/1/08', '2008-01-01'], ['1/1/16', '1916-01-01'],
    ['03-Feb-85', '1985-02-03'], ['3 Feb 1985', '1985-02-03'], ['3-February-1985', '1985-02-03'], ['03-Thg2-85', '1985-02-03'], ['03-Th2-1985', '1985-02-03'],
    ['Feb-85', '1985-02'], ['Thg2-85', '1985-02'],
    ['1950', '1950'], [' 1950 ', '1950'], ['năm 1950', '1950'], ['1950.0', '1950'],
    ['3/1950', '1950-03'], ['03/1950', '1950-03'], ['03-1950', '1950-03'], ['3.1950', '1950-03'], ['tháng 3/1950', '1950-03'],
    ['tháng 3 năm 1950', '1950-03'], ['Tháng 03 năm 1950', '1950-03'], ['T3/1950', '1950-03'], ['00/03/1950', '1950-03'], ['/3/1950', '1950-03'], ['…/3/1950', '1950-03'],
    ['00/00/1940', '1940'], ['0/0/1940', '1940'], ['//1940', '1940'], ['…/…/1940', '1940'], ['../../1940', '1940'], ['00/1940', '1940'],
    ['1950-02-01', '1950-02-01'], ['1950/02/01', '1950-02-01'], ['1950-2-1', '1950-02-01'], ['1950-02', '1950-02'], ['1950-00-00', '1950'], ['1950-02-00', '1950-02'],
    ['1950-02-01 00:00:00', '1950-02-01'], ['1950-02-01T00:00:00', '1950-02-01'], ['1950-02-01T00:00:00.000Z', '1950-02-01'], ['1950-01-31T17:00:00.000Z', '1950-02-01'],
    ['01/02/1950 00:00', '1950-02-01'], ['01/02/1950 12:00:00 AM', '1950-02-01'], ['1/2/1950 7:30:00', '1950-02-01'],
    ['19500201', '1950-02-01'], ['01021950', '1950-02-01'], ['18295', '1950-02-01'], ['18295.0', '1950-02-01'], ['29252,5', '1980-02-01'],
    ['1 tháng 3 năm 1950', '1950-03-01'], ['ngày 01 tháng 03 năm 1950', '1950-03-01'], ['1 tháng 3, 1950', '1950-03-01'], ['1 thang 3 nam 1950', '1950-03-01'],
    ['Feb 3, 1985', '1985-02-03'], ['February 3, 1985', '1985-02-03'], ['3/Feb/1985', '1985-02-03'], ['03.Feb.1985', '1985-02-03'], ['3 February 85', '1985-02-03'], ['1985-Feb-03', '1985-02-03'],
    ['Sept 3, 1985', '1985-09-03'], ['03-MAR-1960', '1960-03-03'], ['mar-60', '1960-03'], ['March 1960', '1960-03'], ['Tuesday, March 1, 1960', '1960-03-01'],
    ['01 Tháng Ba 1960', '1960-03-01'], ['01 tháng ba năm 1960', '1960-03-01'], ['Tháng Ba 1, 1960', '1960-03-01'], ['tháng giêng năm 1960', '1960-01'], ['1 Tháng Mười Hai 1960', '1960-12-01'],
    ['1 tháng mười 1960', '1960-10-01'], ['3 thg 2, 1985', '1985-02-03'], ['03 Th02 1985', '1985-02-03'], ['Thứ Ba, 01/03/1960', '1960-03-01'], ['Thứ Sáu, ngày 1 tháng 4 năm 1960', '1960-04-01'],
    ['Chủ nhật, 06/03/1960', '1960-03-06'], ['sinh ngày 01/03/1960', '1960-03-01'], ['Sinh năm 1960', '1960'], ['SN 1960', '1960'], ['sinh: 1960', '1960'], ['01/03/1960.', '1960-03-01'],
    ['01,03,1960', '1960-03-01'], ['1031960', '1960-03-01'], ['12101960', '1960-10-12'], ['01031960', '1960-03-01'], ['19600301', '1960-03-01'], ['7500', '1920-07-13'], ['1.960', '1960'], ['1,960', '1960'], ['1960,0', '1960'],
    ['x/x/1960', '1960'], ['xx/03/1960', '1960-03'], ['?/?/1960', '1960'], ['--/--/1960', '1960'], ['**/**/1960', '1960'], ['Quý I/1960', '1960'], ['Q3/1960', '1960'], ['quý 4 năm 1960', '1960'],
    ['01/03/1960 00:00:00', '1960-03-01'], ['1960-03-01T00:00:00+07:00', '1960-03-01'], ['01/03/1960 12:00:00 SA', '1960-03-01'], ['1960-03-01 23:59:59', '1960-03-01'],
    ['29/2/2004', '2004-02-29'], ['29/02/1900'.replace('1900', '1904'), '1904-02-29'],
  ])('%s is %s', (text, expected) => expect(written(text)).toBe(expected));
});

describe('texts that are no date, and why', () => {
  test.each([
    ['', 'empty'], ['   ', 'empty'], ['\u200b', 'empty'],
    ['31/02/1950', 'date-impossible'], ['30/02/1959', 'date-impossible'], ['29/02/1950', 'date-impossible'], ['31/04/1958', 'date-impossible'],
    ['32/01/1950', 'date-impossible'], ['00/13/1950', 'date-impossible'], ['13/1950', 'date-impossible'], ['05/00/1950', 'date-impossible'],
    ['1950-02-30', 'date-impossible'], ['29/02/51', 'date-impossible'],
    // Never month first: the thirteenth month stays one.
    ['02/13/1950', 'date-impossible'], ['12/31/1999', 'date-impossible'],
    ['01/02/1850', 'date-outside-range'], ['01/02/2027', 'date-outside-range'], ['1899', 'date-outside-range'], ['2030', 'date-outside-range'], ['01/02/0195', 'date-outside-range'],
    // A member born in 1910 or in 2010: neither age is one of a member.
    ['1/1/10', 'date-outside-range'],
    ['?', 'date-not-understood'], ['x', 'date-not-understood'], ['Hà Nội', 'date-not-understood'], ['1/2', 'date-not-understood'], ['12-Oct', 'date-not-understood'],
    ['51', 'date-not-understood'], ['5/51', 'date-not-understood'], ['1/2/195', 'date-not-understood'], ['1/2/19500', 'date-not-understood'], ['001/02/1950', 'date-not-understood'],
    ['khoảng 1950', 'date-not-understood'], ['1950?', 'date-not-understood'], ['1950-1951', 'date-not-understood'], ['01/02/1950 hoặc 1951', 'date-not-understood'],
    ['03-Foo-85', 'date-not-understood'], ['19503301', 'date-not-understood'], ['99999', 'date-not-understood'], ['00001', 'date-not-understood'],
    ['-18295', 'date-not-understood'], ['1e5', 'date-not-understood'], ['Infinity', 'date-not-understood'], ['1950-01-31T10:00:00.000Z', 'date-not-understood'],
    ['01/03/1960 01/03/1961', 'date-not-understood'], ['01/03/1960 - 01/05/1961', 'date-not-understood'], ['01/03/1960; 05/06/1980', 'date-not-understood'], ['1960/1961', 'date-not-understood'],
    ['kho\u1ea3ng 1940', 'date-not-understood'], ['1940?', 'date-not-understood'], ['~1940', 'date-not-understood'], ['trước 1940', 'date-not-understood'], ['1940 (âm lịch)', 'date-not-understood'],
    ['Oct-', 'date-not-understood'], ['tháng năm', 'date-not-understood'], ['32101960', 'date-not-understood'], ['12345678', 'date-not-understood'], ['0912345678', 'date-not-understood'], ['001050000001', 'date-not-understood'],
    ['1.05E+10', 'date-not-understood'], ['6999', 'date-outside-range'], ['196003', 'date-not-understood'], ['010360', 'date-not-understood'], ['tháng 13/1960', 'date-impossible'], ['Q5/1960', 'date-not-understood'],
    ['29/02/1900', 'date-impossible'], ['O1/03/1960', 'date-not-understood'], ['1/3/19 60', 'date-not-understood'], ['ba tháng ba 1960', 'date-not-understood'], ['########', 'date-not-understood'],
    ['=DATE(1950;2;1)', 'date-not-understood'], ['<b>1950</b>', 'date-not-understood'], ['1'.repeat(5000), 'date-not-understood'],
  ])('%s: %s', (text, expected) => expect(written(text)).toBe(expected));
});

describe('two digits of an admission year', () => {
  test.each([
    ['3/2/30', '1930-02-03'], ['3/2/75', '1975-02-03'], ['3/2/99', '1999-02-03'], ['3/2/00', '2000-02-03'], ['3/2/26', '2026-02-03'],
    ['3/2/27', 'date-outside-range'], ['3/2/29', 'date-outside-range'], ['3/2/1929', 'date-outside-range'],
  ])('%s is %s', (text, expected) => expect(written(text, ADMITTED)).toBe(expected));
});

describe('month first, where a person has said so', () => {
  test.each([
    ['02/13/1950', '1950-02-13'], ['2/3/50', '1950-02-03'], ['02-03-1950', '1950-02-03'], ['02031950', '1950-02-03'], ['1950-02-03', '1950-02-03'], ['3/1950', '1950-03'], ['00/00/1950', '1950'], ['00/03/1950', '1950-03'],
    ['1 tháng 3 năm 1950', '1950-03-01'], ['03-Feb-85', '1985-02-03'], ['2/13/1950 0:00', '1950-02-13'], ['13/02/1950', 'date-impossible'], ['13/13/1950', 'date-impossible'], ['18295', '1950-02-01'],
  ])('%s is %s', (text, expected) => expect(written(text, BIRTH, 'monthFirst')).toBe(expected));
});

test.each([
  ['02/45/1950', null], ['45/02/1950', null], ['13/14/1950', null], ['0/13/1950', null], ['02131950', 'monthFirst'], ['13021950', 'dayFirst'], ['02031950', 'either'], ['12345678', null],
  ['13/02/1950', 'dayFirst'], ['02/13/1950', 'monthFirst'], ['02/03/1950', 'either'], ['02/02/1950', null], ['1950-02-03', null], ['3/1950', null],
  ['1 tháng 3 năm 1950', null], ['03-Feb-85', null],
])('the order that %s proves: %s', (text, order) => expect(readDate(text, BIRTH).order).toBe(order));
