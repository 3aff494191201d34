/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** A date as far as it is known; `month` 1–12, `day` 1–31, both 1 where the precision leaves them open. */
export interface PartialDate {
  year: number;
  month: number;
  day: number;
  precision: Precision;
}

/** Codes of a date's precision in the stored data; 0 means that there is no usable date. */
export const PRECISION_CODES: Readonly<Record<Precision, number>> = { year: 1, month: 2, day: 3 };

/** A full day in ISO form, `2026-03-01`: sorts and compares as text. */
export type IsoDay = string;

const DAY_MS = 86_400_000;

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the three numbers name a day of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01, negative before it; the form in which dates are stored. */
export function toEpochDay({ year, month, day }: Pick<PartialDate, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The calendar day of a number of days since 1970-01-01. */
export function fromEpochDay(epochDay: number): { year: number; month: number; day: number } {
  const date = new Date(epochDay * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO form of a day. */
export function toIsoDay({ year, month, day }: Pick<PartialDate, 'year' | 'month' | 'day'>): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of an ISO text, or null where the text is not a day of the calendar. */
export function parseIsoDay(text: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/**
 * Completed years from a date to a day: ages and party ages. A date without a day counts from its month, one
 * without a month by the difference of the years.
 */
export function completedYears(from: PartialDate, to: { year: number; month: number; day: number }): number {
  const years = to.year - from.year;
  if (from.precision === 'year') return years;
  const before = to.month < from.month || (to.month === from.month && from.precision === 'day' && to.day < from.day);
  return before ? years - 1 : years;
}
