import { fromEpochDay, isCalendarDay, toEpochDay, type PartialDate } from '#domain/date.ts';
import { MONTH_WORDS, monthOf, stripDateWords } from './date-words.ts';
import { isWrittenEmpty, unwrap } from './spelling.ts';

/** The years that a date may fall in. */
export interface Years {
  from: number;
  to: number;
  /** The narrower range in which two digits are looked for; at most a hundred years, or they may mean two centuries. */
  short: { from: number; to: number };
}

/** Why a text is no date. */
export type DateProblem = 'date-impossible' | 'date-not-understood' | 'date-outside-range';

/** A date as far as the text gives it, or why it gives none. */
export interface DateReading {
  date: PartialDate | null;
  problem: DateProblem | null;
  /** What the numbers say of their order: a first above 12 is a day, so is a second above 12; `either` could be both. */
  order: DateOrder | 'either' | null;
}

/** Which of two numbers before a year comes first. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** Days from the day 0 of Excel's serial numbers to 1970-01-01. */
const EXCEL_OFFSET_DAYS = 25_569;
/** The number of 1919-03-01: below it a number of four digits is a year, or nothing. */
const LEAST_SERIAL = 7_000;
const LONGEST = 48;

const SEP = '\\s*[/\\-.\\s]\\s*';
/** Nothing, dots or crosses where a day or a month is left open; zeros are numbers. */
const OPEN = '(?:[._…?x*-]{0,3})';
const NAM = '(?:n[ăa]m\\s*)?';
const YEAR = '(\\d{4}|\\d{2})';

type Part = 'year' | 'month' | 'day' | 'name';

/** A text that names its parts in one of these orders. */
const SHAPES: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/^(?:n[ăa]m\s+)?(\d{4})(?:[.,]0+)?$/i, ['year']],
  [new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})${SEP}${YEAR}$`), ['day', 'month', 'year']],
  [/^(\d{1,2})\s*,\s*(\d{1,2})\s*,\s*(\d{4})$/, ['day', 'month', 'year']],
  [new RegExp(`^(?:th[áa]ng\\s*|t)?(\\d{1,2})${SEP}${NAM}(\\d{4})$`, 'i'), ['month', 'year']],
  [new RegExp(`^${OPEN}\\s*[/\\-.]\\s*(\\d{1,2})${SEP}(\\d{4})$`, 'i'), ['month', 'year']],
  [new RegExp(`^${OPEN}\\s*[/\\-.]\\s*${OPEN}\\s*[/\\-.]\\s*(\\d{4})$`, 'i'), ['year']],
  [new RegExp(`^(\\d{4})${SEP}(\\d{1,2})${SEP}(\\d{1,2})$`), ['year', 'month', 'day']],
  [/^(\d{4})[-/](\d{1,2})$/, ['year', 'month']],
  [new RegExp(`^(\\d{1,2})\\s*th[áa]ng\\s*(\\d{1,2})\\s*,?\\s*${NAM}(\\d{4})$`, 'i'), ['day', 'month', 'year']],
  [new RegExp(`^(\\d{1,2})[\\s./-]+(${MONTH_WORDS})[\\s,./-]+${NAM}${YEAR}$`, 'iu'), ['day', 'name', 'year']],
  [new RegExp(`^(${MONTH_WORDS})[\\s,./-]+${NAM}${YEAR}$`, 'iu'), ['name', 'year']],
  [new RegExp(`^(${MONTH_WORDS})[\\s./-]+(\\d{1,2})\\s*[,\\s./-]\\s*${NAM}(\\d{4})$`, 'iu'), ['name', 'day', 'year']],
  [new RegExp(`^(\\d{4})[\\s./-]+(${MONTH_WORDS})[\\s./-]+(\\d{1,2})$`, 'iu'), ['year', 'name', 'day']],
  // A quarter is no month: of it the year is certain.
  [/^(?:qu[ýy]|q)\s*(?:[1-4]|iv|i{1,3})[\s/.-]+(?:n[ăa]m\s*)?(\d{4})$/i, ['year']],
];

const TIME = /(?<=\d)[T ]\s*(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m|sa|ch|(z)|[+-]\d{2}:?\d{2})?$/i;

/** Midnight in Vietnam in universal time, on the day before: an hour earlier while Sài Gòn's clock was one ahead; another hour leaves the day open. */
const MIDNIGHT = /^1[67]:00$/;

/**
 * Reads a date as Vietnamese lists write it: the day before the month, unless somebody has said that this column has the month
 * first. An empty text is no date and no problem.
 */
export function readDate(cell: string, years: Years, order: DateOrder = 'dayFirst'): DateReading {
  const whole = unwrap(cell);
  if (whole === '' || isWrittenEmpty(whole)) return { date: null, problem: null, order: null };
  if (whole.length > LONGEST) return failed('date-not-understood');
  const text = stripDateWords(whole.replace(/[‐‑‒–—−]/g, '-'));
  return readNumber(text, years, order) ?? readShape(text, years, order);
}

function failed(problem: DateProblem, order: DateReading['order'] = null): DateReading {
  return { date: null, problem, order };
}

/** Eight digits without signs, seven where a sheet has taken the first zero, Excel's number of a day, or a year written as an amount. */
function readNumber(text: string, years: Years, order: DateOrder): DateReading | null {
  if (/^\d{7,8}$/.test(text)) {
    const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number) as [number, number, number];
    const isYearFirst = text.length === 8 && isWithin(year, years) && isCalendarDay(year, month, day);
    if (isYearFirst) return { date: { year, month, day, precision: 'day' }, problem: null, order: null };
    const [, first = '', second = '', last = ''] = /^(\d{1,2})(\d{2})(\d{4})$/.exec(text) ?? [];
    const reading = complete(last, inOrder(Number(first), Number(second), order), years, true);
    // So many digits may be something else, unless they make a whole day in one order or the other.
    const isDay = reading.date?.precision === 'day' || (reading.order !== null && reading.order !== 'either' && isWithin(Number(last), years));
    return isDay ? reading : failed('date-not-understood');
  }
  if (/^[12][.,]\d{3}$/.test(text)) return complete(text.replace(/[.,]/, ''), { month: 0, day: 0 }, years, false);
  const serial = Number(/^(\d{4,5})(?:[.,]\d+)?$/.exec(text)?.[1] ?? 0);
  if (serial < LEAST_SERIAL) return /^\d{5}$/.test(text) ? failed('date-not-understood') : null;
  const date = fromEpochDay(serial - EXCEL_OFFSET_DAYS);
  if (!isWithin(date.year, years)) return failed('date-not-understood');
  return { date: { ...date, precision: 'day' }, problem: null, order: null };
}

function readShape(whole: string, years: Years, order: DateOrder): DateReading {
  const time = TIME.exec(whole);
  const text = time ? whole.slice(0, time.index) : whole;
  for (const [shape, names] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const parts: Record<Part, string> = { year: '', month: '0', day: '0', name: '' };
    for (const [place, name] of names.entries()) parts[name] = match[place + 1] ?? '';
    const month = names.includes('name') ? monthOf(parts.name) : Number(parts.month);
    if (month === null) return failed('date-not-understood');
    const midnight = MIDNIGHT.test(time?.[1] ?? '');
    if (time?.[2] && !midnight && !/^0?0:00$/.test(time[1] ?? '')) return failed('date-not-understood');
    if (time?.[2] && midnight) return dayAfter(complete(parts.year, { day: Number(parts.day), month }, years, false));
    const inDoubt = names[0] === 'day' && names[1] === 'month' && !/th[áa]ng/i.test(text);
    return complete(parts.year, inDoubt ? inOrder(Number(parts.day), month, order) : { day: Number(parts.day), month }, years, inDoubt);
  }
  return failed('date-not-understood');
}

function dayAfter({ date, ...rest }: DateReading): DateReading {
  return { ...rest, date: date && { ...fromEpochDay(toEpochDay(date) + 1), precision: 'day' } };
}

/** Two numbers as day and month; zeros, which leave them open, stand where the year's neighbour is the month. */
function inOrder(first: number, second: number, order: DateOrder): MonthAndDay {
  return order === 'dayFirst' || first === 0 || second === 0 ? { day: first, month: second } : { day: second, month: first, swapped: true };
}

/** 0 where it is left open; `swapped` where the month was read first. */
interface MonthAndDay {
  month: number;
  day: number;
  swapped?: boolean;
}

/** The date of three numbers. */
function complete(yearText: string, { month, day, swapped = false }: MonthAndDay, years: Years, inDoubt: boolean): DateReading {
  const order = inDoubt ? provenOrder(swapped ? month : day, swapped ? day : month) : null;
  const year = yearText.length === 2 ? centuryOf(Number(yearText), years.short) : Number(yearText);
  if (month > 12 || day > 31 || (month === 0 && day > 0)) return failed('date-impossible', order);
  if (year === null || !isWithin(year, years)) return failed('date-outside-range', order);
  if (month === 0) return { date: { year, month: 1, day: 1, precision: 'year' }, problem: null, order };
  if (day === 0) return { date: { year, month, day: 1, precision: 'month' }, problem: null, order };
  if (!isCalendarDay(year, month, day)) return failed('date-impossible', order);
  return { date: { year, month, day, precision: 'day' }, problem: null, order };
}

/** What two numbers prove of their order; null where they are no day and month in any, or it makes no difference. */
export function provenOrder(first: number, second: number): DateReading['order'] {
  if (first === 0 || second === 0 || first === second || Math.max(first, second) > 31 || Math.min(first, second) > 12) return null;
  if (first > 12) return 'dayFirst';
  return second > 12 ? 'monthFirst' : 'either';
}

function isWithin(year: number, { from, to }: Years): boolean {
  return year >= from && year <= to;
}

/** The year within the range that ends in the two digits. */
function centuryOf(digits: number, { from, to }: { from: number; to: number }): number | null {
  const year = from + ((((digits - from) % 100) + 100) % 100);
  return year <= to ? year : null;
}
