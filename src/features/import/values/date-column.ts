import { growing } from './growing.ts';
import type { DateReading } from './read-date.ts';
import { shorten, unwrap } from './spelling.ts';

/** How often the cells of a column prove an order of day and month, and how many could be either. */
export interface OrderEvidence {
  dayFirst: number;
  monthFirst: number;
  either: number;
  /** The first cell that could be either, or else proves month first; empty where there is none. */
  example: string;
}

/** One date field of all members. */
export interface DateColumn {
  /** Keeps a day since 1970-01-01 with its precision code, 0 for none, and what its cell says of the order of day and month. */
  keep(epochDay: number, precision: number, order: DateReading['order'], cell: string): void;
  evidence(): OrderEvidence;
  /** Closes the column. Where its order is doubtful, the dates that could be either are made unknown; gives their rows, from 0. */
  settle(doubtful: boolean): number[];
  /** Days since 1970-01-01 and precision codes, 0 for no date; after `settle`. */
  all(): { days: Int32Array; precisions: Uint8Array };
}

/** Marks, beside the precision, a date whose day and month could be the other way round. */
const EITHER = 4;
const EXAMPLE_CHARACTERS = 40;

/** An empty column of a date field. */
export function createDateColumn(): DateColumn {
  const days = growing(Int32Array);
  const precisions = growing(Uint8Array);
  const orders = { dayFirst: 0, monthFirst: 0, either: 0 };
  const examples = { dayFirst: '', monthFirst: '', either: '' };
  return {
    keep(epochDay, precision, order, cell) {
      if (order) {
        orders[order]++;
        if (orders[order] === 1) examples[order] = shorten(unwrap(cell), EXAMPLE_CHARACTERS);
      }
      days.push(epochDay);
      precisions.push(precision > 0 && order === 'either' ? precision + EITHER : precision);
    },
    evidence: () => ({ ...orders, example: examples.either || examples.monthFirst }),
    settle(doubtful) {
      const rows: number[] = [];
      const codes = precisions.all();
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? 0;
        if (code < EITHER) continue;
        codes[row] = doubtful ? 0 : code - EITHER;
        if (doubtful) rows.push(row);
      }
      return rows;
    },
    all: () => ({ days: days.all(), precisions: precisions.all() }),
  };
}
