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

/**
 * Counts the dates of all members: days since 1970-01-01, and the codes of their precision, 0 for no date. All dates of a list lie
 * within a few hundred years, so that a place for each day and precision takes less than sorting.
 */
export function countDates({ days, precisions }: Pick<DateCounts, 'days' | 'precisions'>): DateCounts {
  let [first, last, known, different] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (let row = 0; row < days.length; row++) {
    if (precisions[row] === 0) continue;
    const day = days[row] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
    known++;
  }
  const places = new Uint32Array(known === 0 ? 0 : (last - first + 1) * PRECISION_BITS);
  for (let row = 0; row < days.length; row++) {
    const precision = precisions[row] ?? 0;
    if (precision === 0) continue;
    const place = ((days[row] ?? 0) - first) * PRECISION_BITS + precision;
    if (places[place] === 0) different++;
    places[place] = (places[place] ?? 0) + 1;
  }
  const counted = { unknown: days.length - known, days: new Int32Array(different), precisions: new Uint8Array(different), counts: new Uint32Array(different) };
  let at = 0;
  for (let place = 0; place < places.length; place++) {
    const count = places[place] ?? 0;
    if (count === 0) continue;
    counted.days[at] = first + Math.floor(place / PRECISION_BITS);
    counted.precisions[at] = place % PRECISION_BITS;
    counted.counts[at] = count;
    at++;
  }
  return counted;
}
