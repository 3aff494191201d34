/** A date as far as it is known. */
export interface OracleDate {
  year: number;
  month?: number;
  day?: number;
}

/** A date known to the day. */
export type OracleDay = Required<OracleDate>;

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date that a cell says, day before month; null where it says none or an impossible one. Two-digit years lie at or before 2026. */
export function readDate(cell: string): OracleDate | null {
  const text = cell.normalize('NFC').trim().toLowerCase();
  let found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t].*)?$/.exec(text);
  if (found) return checked(Number(found[1]), Number(found[2]), Number(found[3]));
  found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (found) return checked(fullYear(found[3]), Number(found[2]), Number(found[1]));
  found = /^(\d{1,2})-([a-z]{3})-(\d{4}|\d{2})$/.exec(text);
  if (found) return checked(fullYear(found[3]), ENGLISH_MONTHS.indexOf(found[2] ?? '') + 1 || 13, Number(found[1]));
  found = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(text);
  if (found) return checked(Number(found[3]), Number(found[2]), Number(found[1]));
  found = /^(?:miễn từ )?(\d{1,2})\/(\d{4})$/.exec(text);
  if (found) return checked(Number(found[2]), Number(found[1]), 0);
  found = /^(?:(?:…|\.\.\.)?\/){2}(\d{4})$/.exec(text);
  if (found) return checked(Number(found[1]), 0, 0);
  found = /^\d{4,5}$/.exec(text);
  if (found) return fromNumber(Number(text));
  return null;
}

/** Completed years on a day; the difference of the years, or of year and month, where no more is known. Null without a date. */
export function ageOn(birth: OracleDate | null, asOf: OracleDay): number | null {
  if (birth === null) return null;
  const years = asOf.year - birth.year;
  if (birth.month === undefined) return years;
  if (asOf.month !== birth.month) return asOf.month > birth.month ? years : years - 1;
  return birth.day === undefined || asOf.day >= birth.day ? years : years - 1;
}

/** The bands of the official statistics, the last one opened up by decades. */
export const AGE_BANDS = ['under-18', '18-30', '31-35', '36-40', '41-45', '46-50', '51-55', '56-60', '61-70', '71-80', 'over-80', 'unknown'] as const;

/** One of `AGE_BANDS`. */
export type AgeBand = (typeof AGE_BANDS)[number];

/** The band of an age in completed years. */
export function ageBand(age: number | null): AgeBand {
  if (age === null) return 'unknown';
  if (age < 18) return 'under-18';
  if (age > 80) return 'over-80';
  if (age > 70) return '71-80';
  if (age > 60) return '61-70';
  if (age > 55) return '56-60';
  if (age > 50) return '51-55';
  if (age > 45) return '46-50';
  if (age > 40) return '41-45';
  if (age > 35) return '36-40';
  if (age > 30) return '31-35';
  return '18-30';
}

/** The day in whole days, to compare and subtract; null unless it is known to the day. */
export function dayCount(date: OracleDate | null): number | null {
  if (date?.month === undefined || date.day === undefined) return null;
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

function fullYear(text = ''): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= 26 ? 2000 + year : 1900 + year;
}

function checked(year: number, month: number, day: number): OracleDate | null {
  if (year < 1900 || year > 2026 || month > 12) return null;
  if (month === 0) return day === 0 ? { year } : null;
  if (day === 0) return { year, month };
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0) ? { year, month, day } : null;
}

function fromNumber(value: number): OracleDate | null {
  if (value >= 1900 && value <= 2026) return { year: value };
  if (value < 7000 || value > 46_082) return null;
  // A spreadsheet counts days from 30/12/1899.
  const date = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
