import { describe, expect, test } from 'vitest';
import { readDate } from '#features/import/read-date.ts';
import { yearsOf } from '#features/import/years.ts';

const BIRTH = yearsOf('birthDate', 2026);
const ADMITTED = yearsOf('admittedDate', 2026);

function written(text: string, years = BIRTH): string {
  const { date, problem } = readDate(text, years);
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
    ['1950-02-01 00:00:00', '1950-02-01'], ['1950-02-01T00:00:00', '1950-02-01'], ['1950-02-01T00:00:00.000Z', '1950-02-01'],
    ['01/02/1950 00:00', '1950-02-01'], ['01/02/1950 12:00:00 AM', '1950-02-01'], ['1/2/1950 7:30:00', '1950-02-01'],
    ['19500201', '1950-02-01'], ['01021950', '1950-02-01'], ['18295', '1950-02-01'], ['18295.0', '1950-02-01'], ['29252,5', '1980-02-01'],
    ['1 tháng 3 năm 1950', '1950-03-01'], ['ngày 01 tháng 03 năm 1950', '1950-03-01'], ['1 tháng 3, 1950', '1950-03-01'], ['1 thang 3 nam 1950', '1950-03-01'],
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
    ['Feb 3, 1985', 'date-not-understood'], ['03-Foo-85', 'date-not-understood'], ['19503301', 'date-not-understood'], ['99999', 'date-not-understood'], ['00001', 'date-not-understood'],
    ['-18295', 'date-not-understood'], ['1,950', 'date-not-understood'], ['1e5', 'date-not-understood'], ['Infinity', 'date-not-understood'], ['1950-01-31T17:00:00.000Z', 'date-not-understood'],
    ['=DATE(1950;2;1)', 'date-not-understood'], ['<b>1950</b>', 'date-not-understood'], ['1'.repeat(5000), 'date-not-understood'],
  ])('%s: %s', (text, expected) => expect(written(text)).toBe(expected));
});

describe('two digits of an admission year', () => {
  test.each([
    ['3/2/30', '1930-02-03'], ['3/2/75', '1975-02-03'], ['3/2/99', '1999-02-03'], ['3/2/00', '2000-02-03'], ['3/2/26', '2026-02-03'],
    ['3/2/27', 'date-outside-range'], ['3/2/29', 'date-outside-range'], ['3/2/1929', 'date-outside-range'],
  ])('%s is %s', (text, expected) => expect(written(text, ADMITTED)).toBe(expected));
});

test.each([
  ['13/02/1950', 'dayFirst'], ['02/13/1950', 'monthFirst'], ['02/03/1950', 'either'], ['02/02/1950', null], ['1950-02-03', null], ['3/1950', null],
  ['1 tháng 3 năm 1950', null], ['03-Feb-85', null],
])('the order that %s proves: %s', (text, order) => expect(readDate(text, BIRTH).order).toBe(order));
