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

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers name a day of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** From 0000-03-01, the first day of a year that ends with its leap day, to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/** Days since 1970-01-01, negative before it; the form in which dates are stored. */
export function toEpochDay({ year, month, day }: Pick<PartialDate, 'year' | 'month' | 'day'>): number {
  const years = month <= 2 ? year - 1 : year;
  const era = Math.floor(years / 400);
  const inEra = years - era * 400;
  const fromMarch = month <= 2 ? month + 9 : month - 3;
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  return era * DAYS_OF_400_YEARS + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - DAYS_BEFORE_EPOCH;
}

/** The calendar day of a number of days since 1970-01-01. By arithmetic: a Date for each of many members takes long. */
export function fromEpochDay(epochDay: number): { year: number; month: number; day: number } {
  const days = epochDay + DAYS_BEFORE_EPOCH;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const inEra = days - era * DAYS_OF_400_YEARS;
  const years = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  // Months from March have 31, 30, 31, 30, 31 days, and so again.
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
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
