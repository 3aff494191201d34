import { PRECISION_CODES, toEpochDay, type PartialDate } from '#domain/date.ts';
import { growing } from './growing.ts';
import type { DateReading } from './read-date.ts';

/** One date field of all members. */
export interface DateColumn {
  /** Keeps a date, or none, and what its cell says of the order of day and month. */
  keep(date: PartialDate | null, order: DateReading['order']): void;
  /**
   * Closes the column. Where its cells prove month first more often than day first, those that could be either are made
   * unknown; gives their rows, from 0.
   */
  settle(): number[];
  /** Days since 1970-01-01 and precision codes, 0 for no date; after `settle`. */
  all(): { days: Int32Array; precisions: Uint8Array };
}

/** Marks, beside the precision, a date whose day and month could be the other way round. */
const EITHER = 4;

/** An empty column of a date field. */
export function createDateColumn(): DateColumn {
  const days = growing(Int32Array);
  const precisions = growing(Uint8Array);
  const orders = { dayFirst: 0, monthFirst: 0, either: 0 };
  return {
    keep(date, order) {
      if (order) orders[order]++;
      days.push(date ? toEpochDay(date) : 0);
      precisions.push(date ? PRECISION_CODES[date.precision] + (order === 'either' ? EITHER : 0) : 0);
    },
    settle() {
      const doubtful: number[] = [];
      const monthFirst = orders.monthFirst > orders.dayFirst;
      const codes = precisions.all();
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? 0;
        if (code < EITHER) continue;
        codes[row] = monthFirst ? 0 : code - EITHER;
        if (monthFirst) doubtful.push(row);
      }
      return doubtful;
    },
    all: () => ({ days: days.all(), precisions: precisions.all() }),
  };
}

/** Members by day and precision, as the tally of a snapshot has them: `epochDay:precisionCode`, `unknown` for none. */
export function tallyDates({ days, precisions }: { days: Int32Array; precisions: Uint8Array }): Record<string, number> {
  const counts = new Map<number, number>();
  let unknown = 0;
  for (let row = 0; row < days.length; row++) {
    const precision = precisions[row] ?? 0;
    if (precision === 0) {
      unknown++;
      continue;
    }
    const key = (days[row] ?? 0) * 4 + precision;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const tally: Record<string, number> = { unknown };
  for (const [key, count] of counts) tally[`${Math.floor(key / 4)}:${((key % 4) + 4) % 4}`] = count;
  return tally;
}
