/** How many members have each date: the different dates in rising order with the codes of their precision, and those without a date. */
export interface DateCounts {
  unknown: number;
  /** Days since 1970-01-01. */
  days: Int32Array;
  precisions: Uint8Array;
  counts: Uint32Array;
}

/** Precision codes fit into two bits beside the day. */
const PRECISION_BITS = 4;

/** Counts the dates of all members: days since 1970-01-01, and the codes of their precision, 0 for no date. */
export function countDates({ days, precisions }: Pick<DateCounts, 'days' | 'precisions'>): DateCounts {
  const keys = new Int32Array(days.length);
  let known = 0;
  for (let row = 0; row < days.length; row++) {
    const precision = precisions[row] ?? 0;
    if (precision !== 0) keys[known++] = (days[row] ?? 0) * PRECISION_BITS + precision;
  }
  const sorted = keys.subarray(0, known).toSorted();
  const counts: number[] = [];
  const different: number[] = [];
  for (const key of sorted) {
    if (key === different.at(-1)) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      different.push(key);
      counts.push(1);
    }
  }
  return {
    unknown: days.length - known,
    days: Int32Array.from(different, (key) => Math.floor(key / PRECISION_BITS)),
    precisions: Uint8Array.from(different, (key) => key & (PRECISION_BITS - 1)),
    counts: Uint32Array.from(counts),
  };
}
