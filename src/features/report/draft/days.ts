import { parseIsoDay, type IsoDay } from '#domain/date.ts';
import { placesOf, type Span } from './plain.ts';

/** A day, month or year that a draft names. */
export interface DraftDay extends Span {
  year: number;
  /** Null where only the year is said. */
  month: number | null;
  day: number | null;
  /** Whether the numbers are said to be of this day: "tính đến". */
  counted: boolean;
}

const YEAR = '((?:19|20)\\d{2})';
const PATTERNS: readonly { pattern: RegExp; parts: readonly ('day' | 'month' | 'year')[] }[] = [
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?${YEAR}(?!\\d)`, 'g'), parts: ['day', 'month', 'year'] },
  { pattern: new RegExp(`ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+${YEAR}(?!\\d)`, 'g'), parts: ['day', 'month', 'year'] },
  { pattern: new RegExp(`(?<!\\d|\\d[/.-])(\\d{1,2})\\s?[/-]\\s?${YEAR}(?!\\d)`, 'g'), parts: ['month', 'year'] },
  { pattern: new RegExp(`(?<!\\d )tháng\\s+(\\d{1,2})\\s+năm\\s+${YEAR}(?!\\d)`, 'g'), parts: ['month', 'year'] },
  { pattern: new RegExp(`(?:năm|cuối|đầu|hết|đến|trước)\\s+${YEAR}(?!\\s*-|\\d)`, 'g'), parts: ['year'] },
];
const COUNTED = /(?:tính đến|tính tới|đến thời điểm|có đến|đến)\s*(?:hết\s*)?(?:ngày\s*)?(?:tháng\s*)?$/;

/**
 * The days of a text, the fuller reading of each.
 * @param plain by `plainText`
 */
export function readDays(plain: string): DraftDay[] {
  const days: DraftDay[] = [];
  for (const { pattern, parts } of PATTERNS) {
    for (const { start, end, match } of placesOf(pattern, plain)) {
      if (days.some((other) => start < other.end && other.start < end)) continue;
      const part = (name: 'day' | 'month' | 'year') => (parts.includes(name) ? Number(match[parts.indexOf(name) + 1]) : null);
      const [day, month, year] = [part('day'), part('month'), part('year')];
      if (year === null || (month !== null && (month < 1 || month > 12))) continue;
      days.push({ start, end, year, month, day, counted: month !== null && COUNTED.test(plain.slice(Math.max(0, start - 40), start)) });
    }
  }
  return days.toSorted((a, b) => a.start - b.start);
}

/** Whether a day of a draft may be that of the data, as far as it is said. */
export function isSameDay({ year, month, day }: DraftDay, asOf: IsoDay): boolean {
  const of = parseIsoDay(asOf);
  return of !== null && year === of.year && (month === null || month === of.month) && (day === null || day === of.day);
}
