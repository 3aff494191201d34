import type { DateCounts } from '#domain/date-counts.ts';

/** Counted dates as a record that reads well: `epochDay:precisionCode`, and `unknown`. */
export function dateRecord(dates: DateCounts | undefined): Record<string, number> {
  if (!dates) return {};
  return { unknown: dates.unknown, ...Object.fromEntries(Array.from(dates.days, (day, place) => [`${day}:${dates.precisions[place]}`, dates.counts[place] ?? 0])) };
}

/** The counts of such a record. */
export function dateCounts({ unknown = 0, ...known }: Readonly<Record<string, number>>): DateCounts {
  const keys = Object.keys(known).map((key) => key.split(':').map(Number));
  return {
    unknown, days: Int32Array.from(keys, ([day = 0]) => day), precisions: Uint8Array.from(keys, ([, precision = 0]) => precision), counts: Uint32Array.from(Object.values(known)),
  };
}
