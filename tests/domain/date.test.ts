import { describe, expect, test } from 'vitest';
import { completedYears, daysInMonth, fromEpochDay, isCalendarDay, parseIsoDay, toEpochDay, toIsoDay, type PartialDate, type Precision } from '#domain/date.ts';

const date = (text: string, precision: Precision = 'day'): PartialDate => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day, precision };
};

describe('completed years', () => {
  test.each([
    [date('1960-12-31'), '2026-03-01', 65], [date('1960-03-01'), '2026-03-01', 66], [date('1960-03-02'), '2026-03-01', 65], [date('1960-02-29'), '2026-02-28', 65], [date('1960-02-29'), '2026-03-01', 66],
    [date('1960-03', 'month'), '2026-03-01', 66], [date('1960-04', 'month'), '2026-03-31', 65], [date('1960', 'year'), '2026-01-01', 66], [date('2026-03-02'), '2026-03-01', -1],
  ])('from %o to %s: %i', (from, to, years) => expect(completedYears(from, date(to))).toBe(years));
});

test.each([[2024, 2, 29], [1900, 2, 28], [2000, 2, 29], [2026, 4, 30], [2026, 12, 31]])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

test.each([[2026, 2, 29], [2026, 0, 1], [2026, 13, 1], [2026, 4, 31], [2026, 1, 0], [2026, 1, 32]])('%i-%i-%i is no day', (year, month, day) => expect(isCalendarDay(year, month, day)).toBe(false));

test.each([['1970-01-01', 0], ['1969-12-31', -1], ['2026-03-01', 20_513], ['1899-12-30', -25_569]])('%s is day %i', (text, epochDay) => {
  expect(toEpochDay(date(text))).toBe(epochDay);
  expect(toIsoDay(fromEpochDay(epochDay))).toBe(text);
});

test.each(['', '2026-3-1', '01/03/2026', '2026-02-30', '2026-03-01T00:00', 'x'])('%j is no ISO day', (text) => expect(parseIsoDay(text)).toBeNull());

test('every day of six centuries is that of the calendar', () => {
  const first = Date.UTC(1600, 0, 1) / 86_400_000;
  const wrong = Array.from({ length: 220_000 }, (_, place) => first + place).filter((epochDay) => {
    const theirs = new Date(epochDay * 86_400_000);
    const { year, month, day } = fromEpochDay(epochDay);
    return year !== theirs.getUTCFullYear() || month !== theirs.getUTCMonth() + 1 || day !== theirs.getUTCDate();
  });
  expect(wrong).toEqual([]);
});
