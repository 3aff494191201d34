import { constantFrom, integer, oneof, option, tuple, type Arbitrary } from 'fast-check';
import type { PartialDate } from '#domain/date.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A date as a file writes it, and as it is known; the given days of the calendar come often. */
export function writtenDates(years: { min: number; max: number }, days: readonly (readonly [day: number, month: number])[]): Arbitrary<readonly [string, PartialDate] | null> {
  const year = integer(years);
  const isDay = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
  const full = tuple(year, oneof(constantFrom(...days), tuple(integer({ min: 1, max: 28 }), integer({ min: 1, max: 12 }))))
    .filter(([y, [d, m]]) => isDay(y, m, d))
    .map(([y, [d, m]]): [string, PartialDate] => [`${two(d)}/${two(m)}/${y}`, { year: y, month: m, day: d, precision: 'day' }]);
  return option(
    oneof(
      { weight: 1, arbitrary: year.map((y): [string, PartialDate] => [String(y), { year: y, month: 1, day: 1, precision: 'year' }]) },
      { weight: 1, arbitrary: tuple(year, integer({ min: 1, max: 12 })).map(([y, m]): [string, PartialDate] => [`${two(m)}/${y}`, { year: y, month: m, day: 1, precision: 'month' }]) },
      { weight: 5, arbitrary: full },
    ),
    { nil: null, freq: 8 },
  );
}
