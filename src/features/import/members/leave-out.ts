import { countDates } from '#domain/date-counts.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { Members } from './members.ts';
import { textsWithout } from '../values/text-column.ts';

/** The members without some rows, counted anew. Units keep their codes, so that one may be left with nobody. */
export function leaveOut(members: Members, rows: Int32Array): Members {
  if (rows.length === 0) return members;
  const isOut = new Uint8Array(members.count);
  for (const row of rows) isOut[row] = 1;
  const rest = <T extends Uint8Array | Uint16Array | Int32Array>(values: T) => values.filter((_, row) => isOut[row] === 0) as T;
  const categories = mapValues(members.categories, rest);
  const dates = mapValues(members.dates, ({ days, precisions }) => ({ days: rest(days), precisions: rest(precisions) }));
  const units = mapValues(members.units, rest);
  const texts = mapValues(members.texts, (column) => textsWithout(column, isOut));
  return {
    ...members, count: members.count - rows.length, lines: rest(members.lines), categories, dates, units, texts,
    organisations: recount(members.organisations, units.organisation), cells: recount(members.cells, units.cell),
    tally: {
      categories: mapValues(categories, (codes, field) => countCodes(codes, members.tally.categories[field]?.length ?? 0)),
      dates: mapValues(dates, countDates),
    },
  };
}

function recount<T extends { members: number }>(list: readonly T[], codes: Uint16Array): T[] {
  const counts = countCodes(codes, list.length + 1);
  return list.map((unit, place) => ({ ...unit, members: counts[place + 1] ?? UNKNOWN }));
}

/** How often each code occurs, from 0 on. */
function countCodes(codes: Uint8Array | Uint16Array, length: number): number[] {
  const counts = Array.from({ length }, () => 0);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A, key: K) => B): Record<K, B> {
  return Object.fromEntries((Object.entries(record) as [K, A][]).map(([key, value]) => [key, map(value, key)])) as Record<K, B>;
}
