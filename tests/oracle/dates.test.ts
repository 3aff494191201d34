import { expect, test } from 'vitest';
import { ageBand, ageOn, readDate, type OracleDate, type OracleDay } from './dates.ts';

const FULL: OracleDate = { year: 1950, month: 2, day: 1 };

test.each<[string, OracleDate | null]>([
  ['01/02/1950', FULL],
  ['1/2/1950', FULL],
  ['01-02-1950', FULL],
  ['01.02.1950', FULL],
  ['01/2/1950', FULL],
  ['1/2/50', FULL],
  ['1950-02-01', FULL],
  ['1950-02-01 00:00:00', FULL],
  ['18295', FULL],
  ['01-Feb-50', FULL],
  ['1 tháng 2 năm 1950', FULL],
  ['1 tháng 2 năm 1950'.normalize('NFD'), FULL],
  [' 01/02/1950 ', FULL],
  ['02/1950', { year: 1950, month: 2 }],
  ['Miễn từ 3/2020', { year: 2020, month: 3 }],
  ['1950', { year: 1950 }],
  ['00/00/1940', { year: 1940 }],
  ['//1940', { year: 1940 }],
  ['…/…/1940', { year: 1940 }],
  ['29/02/2000', { year: 2000, month: 2, day: 29 }],
  ['29/02/1957', null],
  ['31/02/1950', null],
  ['32/01/1960', null],
  ['01/13/1950', null],
  ['', null],
  ['x', null],
  ['?', null],
  ['195', null],
])('%s', (cell, date) => {
  expect(readDate(cell)).toEqual(date);
});

test.each<[OracleDate | null, OracleDay, number | null]>([
  [{ year: 1960, month: 3, day: 1 }, { year: 2026, month: 3, day: 1 }, 66],
  [{ year: 1960, month: 3, day: 2 }, { year: 2026, month: 3, day: 1 }, 65],
  [{ year: 1960, month: 12, day: 31 }, { year: 2026, month: 3, day: 1 }, 65],
  [{ year: 2000, month: 2, day: 29 }, { year: 2026, month: 2, day: 28 }, 25],
  [{ year: 1960, month: 3 }, { year: 2026, month: 3, day: 1 }, 66],
  [{ year: 1960, month: 4 }, { year: 2026, month: 3, day: 1 }, 65],
  [{ year: 1960 }, { year: 2026, month: 3, day: 1 }, 66],
  [null, { year: 2026, month: 3, day: 1 }, null],
])('age of %o on %o', (birth, asOf, age) => {
  expect(ageOn(birth, asOf)).toBe(age);
});

test('bands begin and end at the official ages', () => {
  expect([17, 18, 30, 31, 35, 36, 60, 61, 70, 71, 80, 81, null].map(ageBand)).toEqual([
    'under-18',
    '18-30',
    '18-30',
    '31-35',
    '31-35',
    '36-40',
    '56-60',
    '61-70',
    '61-70',
    '71-80',
    '71-80',
    'over-80',
    'unknown',
  ]);
});
