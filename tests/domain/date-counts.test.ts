import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDates } from '#domain/date-counts.ts';
import { dateRecord } from '../support/date-record.ts';

const anyDate = fc.record({ day: fc.integer({ min: -40_000, max: 40_000 }).map((day) => Math.round(day / 4000) * 4000), precision: fc.integer({ min: 0, max: 3 }) });

test('every date is counted, by day and precision, in rising order', () => {
  fc.assert(fc.property(fc.array(anyDate, { maxLength: 60 }), (dates) => {
    const expected: Record<string, number> = { unknown: 0 };
    for (const { day, precision } of dates) {
      const key = precision === 0 ? 'unknown' : `${day}:${precision}`;
      expected[key] = (expected[key] ?? 0) + 1;
    }
    const counted = countDates({ days: Int32Array.from(dates, ({ day }) => day), precisions: Uint8Array.from(dates, ({ precision }) => precision) });
    expect(dateRecord(counted)).toEqual(expected);
    const keys = Array.from(counted.days, (day, place) => day * 4 + (counted.precisions[place] ?? 0));
    expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => a - b));
  }));
});
