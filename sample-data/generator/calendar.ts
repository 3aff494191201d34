/** A day as the number of days since 01/01/1970. */
export type Day = number;

/** The day of a date; a month's overflow rolls on, as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Year, month 1–12 and day of month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same date `months` later; the month's last day where that date does not exist. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from);
  const lastOfMonth = partsOf(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(day, lastOfMonth));
}

/** The same date `years` later; 29/02 becomes 28/02 where needed. */
export function addYears(from: Day, years: number): Day {
  return addMonths(from, years * 12);
}

/** Completed years between two days. */
export function yearsBetween(from: Day, to: Day): number {
  const start = partsOf(from);
  const end = partsOf(to);
  const reached = end.month > start.month || (end.month === start.month && end.day >= start.day);
  return end.year - start.year - (reached ? 0 : 1);
}

/** dd/mm/yyyy. */
export function formatDay(value: Day): string {
  const { year, month, day } = partsOf(value);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
