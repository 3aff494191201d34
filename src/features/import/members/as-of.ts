import { daysInMonth, fromEpochDay, isCalendarDay, parseIsoDay, PRECISION_CODES, toEpochDay, toIsoDay, type IsoDay } from '#domain/date.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { FieldKeyOf } from '#domain/fields.ts';
import type { Members } from './members.ts';
import type { ToldDays } from './told-days.ts';

/** A proposed as-of day, and where it comes from. */
export interface AsOf {
  day: IsoDay;
  from: 'title' | 'fileName' | 'signature' | 'newestDate' | 'newestPart' | 'today';
}

const EARLIEST = '2000-01-01';

/** Day, month and year as file names write them; the groups say which is which. */
const PATTERNS = [
  /(?<!\d)(?<year>\d{4})[-._ ](?<month>\d{1,2})[-._ ](?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[-._ ](?<month>\d{1,2})[-._ ](?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/g,
  /(?<!\d)(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[-._ ]*th[aá]ng[-._ ]*(?<month>\d{1,2})[-._ ,]*n[aă]m[-._ ]*(?<year>\d{4})(?!\d)/gi,
];

/** The first day that a file name holds, from the year 2000 to today; null where it holds none. */
export function findDayInName(fileName: string, today: IsoDay): IsoDay | null {
  const name = fileName.normalize('NFC');
  const found = PATTERNS.flatMap((pattern) =>
    [...name.matchAll(pattern)].flatMap(({ index, groups }) => {
      const [year = 0, month = 0, day = 0] = [groups?.['year'], groups?.['month'], groups?.['day']].map(Number);
      const iso = isCalendarDay(year, month, day) ? toIsoDay({ year, month, day }) : '';
      return iso >= EARLIEST && iso <= today ? [{ index, iso }] : [];
    }),
  );
  found.sort((a, b) => a.index - b.index);
  return found[0]?.iso ?? null;
}

/** What bounds the day that a file describes: the day in its name, where it holds one, and the reader's own. */
export interface KnownDays {
  dayInName: IsoDay | null;
  today: IsoDay;
}

/** Dates that were entered when they came about: the list is at least as new as they are. */
export const ENTERED_FIELDS = ['admittedDate', 'officialDate', 'exemptDate'] as const satisfies readonly FieldKeyOf<'date'>[];

/** From so many members with a date after a day that is named on, it is not the day of the list: "NQ 16-6-2022". Fewer are slips. */
const LATER_MEMBERS = 3;

/**
 * The day that the file describes: the one that the list says it describes, or that in the file's name, or that of its signature,
 * unless its dates speak against it; else the newest of these not after today, else today.
 */
export function proposeAsOf({ dayInName, today }: KnownDays, told: ToldDays, dates: Members['dates']): AsOf {
  const last = epochDayOf(today);
  for (const [day, from] of [[told.asOf, 'title'], [dayInName, 'fileName'], [told.written, 'signature']] as const) {
    if (day !== null && countBetween(dates, epochDayOf(day), last) < LATER_MEMBERS) return { day, from };
  }
  const newest = newestDay(dates, last);
  return newest === null ? { day: today, from: 'today' } : { day: toIsoDay(fromEpochDay(newest.day)), from: newest.from };
}

/** Days since 1970-01-01 of an ISO day; a text that is none is a mistake of ours and throws. */
export function epochDayOf(day: IsoDay): number {
  const parts = parseIsoDay(day);
  if (!parts) throw new Error(`${day} is no day`);
  return toEpochDay(parts);
}

/** Members with a date that begins after one day and not after another. */
function countBetween(dates: Members['dates'], after: number, last: number): number {
  const columns = ENTERED_FIELDS.map((field) => dates[field]);
  const isBetween = (day: number) => day > after && day <= last;
  const rows = columns[0]?.days.keys() ?? [];
  let count = 0;
  for (const row of rows) if (columns.some(({ days, precisions }) => precisions[row] !== UNKNOWN && isBetween(days[row] ?? 0))) count++;
  return count;
}

/**
 * The day of the newest date not after a day: the last one of a month or year that is not known to the day and begins after all days,
 * since it may be any of it, but none after `last`; null where no date is known to its month.
 */
function newestDay(dates: Members['dates'], last: number): Pick<AsOf, 'from'> & { day: number } | null {
  const newest = [UNKNOWN, PRECISION_CODES.year, PRECISION_CODES.month, PRECISION_CODES.day].map(() => Number.NEGATIVE_INFINITY);
  for (const field of ENTERED_FIELDS) {
    const { days, precisions } = dates[field];
    for (const [row, day] of days.entries()) {
      const precision = precisions[row] ?? UNKNOWN;
      if (day <= last && day > (newest[precision] ?? last)) newest[precision] = day;
    }
  }
  const [, year = 0, month = 0, day = 0] = newest;
  const start = Math.max(year, month, day);
  // Years alone say little of the day of a list.
  if (Math.max(month, day) === Number.NEGATIVE_INFINITY) return null;
  if (start === day) return { day, from: 'newestDate' };
  const { year: inYear, month: inMonth } = fromEpochDay(start);
  const end = start === month ? { year: inYear, month: inMonth, day: daysInMonth(inYear, inMonth) } : { year: inYear, month: 12, day: 31 };
  return { day: Math.min(last, toEpochDay(end)), from: 'newestPart' };
}
