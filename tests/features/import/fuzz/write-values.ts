import type { Dialect } from './dialect.ts';
import type { Day } from './model.ts';
import type { Random } from './random.ts';
import { UNKNOWN } from './spellings.ts';

const pad = (number: number) => String(number).padStart(2, '0');
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DAYS: readonly ((date: Day) => string)[] = [
  ({ year, month, day }) => `${pad(day)}/${pad(month)}/${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${pad(day)}/${month < 3 ? pad(month) : month}/${year}`,
  ({ year, month, day }) => `${pad(day)}-${pad(month)}-${year}`,
  ({ year, month, day }) => `${day}.${month}.${year}`,
  ({ year, month, day }) => `${day}/${month}/${pad(year % 100)}`,
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`,
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)} 00:00:00`,
  ({ year, month, day }) => `${day} tháng ${month} năm ${year}`,
  ({ year, month, day }) => `${pad(day)}-${ENGLISH[month - 1]}-${pad(year % 100)}`,
  ({ year, month, day }) => String(serialOf({ year, month, day })),
];
const MONTHS: readonly ((date: Day) => string)[] = [
  ({ year, month }) => `${pad(month)}/${year}`, ({ year, month }) => `${month}/${year}`, ({ year, month }) => `00/${pad(month)}/${year}`, ({ year, month }) => `tháng ${month} năm ${year}`,
  ({ year, month }) => `${pad(month)}-${year}`,
];
const YEARS: readonly ((date: Day) => string)[] = [
  ({ year }) => String(year), ({ year }) => String(year), ({ year }) => `00/00/${year}`, ({ year }) => `//${year}`, ({ year }) => `.../.../${year}`, ({ year }) => `năm ${year}`,
];

/** Excel's number of a day. */
export function serialOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** A date in one of the forms that keep what is known of it; in a list with the month first all whole dates have one form, as one program wrote them. */
export function writeDate(date: Day | null, { monthFirst }: Pick<Dialect, 'monthFirst'>, random: Random): string {
  if (date === null) return random.pick(UNKNOWN);
  if (date.month === 0) return random.pick(YEARS)(date);
  if (date.day === 0) return random.pick(MONTHS)(date);
  return monthFirst ? `${date.month}/${date.day}/${date.year}` : random.pick(DAYS)(date);
}

/**
 * A spelling as people type it: in other capitals, with spaces around it. "Ê-ĐÊ" is kept out: in TCVN3 inside Unicode it is
 * "£-§£", signs without a letter, which are left as they stand and reported.
 */
export function typed(spelling: string, random: Random): string {
  const text = random.chance(0.1) && /[a-z]/.test(spelling.replace(/đ/g, '')) ? spelling.toUpperCase() : random.chance(0.1) ? spelling.toLowerCase() : spelling;
  return random.chance(0.1) ? `${random.pick(['', ' ', '  '])}${text}${random.pick([' ', '  '])}` : text;
}

/** The text without accents. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** A header as people write it. An abbreviation keeps its accents, which tell it from others: ĐT is no DT. */
export function writeHeader(name: string, isDate: boolean, dialect: Dialect, random: Random): string {
  let header = name;
  if (dialect.noisyHeaders) {
    if (random.chance(0.4)) header = header.toUpperCase();
    if (random.chance(0.15) && header.length > 3) header = bare(header);
    if (random.chance(0.3)) header = header.replace(' ', random.pick(['\n', '  ', '\n']));
    if (random.chance(0.2)) header = header.normalize('NFD');
    if (random.chance(0.3)) header += random.pick([' *', '*', ' (*)']);
    if (random.chance(0.3)) header += random.pick(isDate ? [' (dd/mm/yyyy)', ' (ngày/tháng/năm)', '\n(nếu có)'] : [' (nếu có)', '\n(nếu có)']);
  }
  return dialect.bare && name.length > 3 ? bare(header) : header;
}
