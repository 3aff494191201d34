import { fromEpochDay, isCalendarDay, type PartialDate } from '#domain/date.ts';
import { unwrap } from './spelling.ts';

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
  order: 'dayFirst' | 'monthFirst' | 'either' | null;
}

/** Days from the day 0 of Excel's serial numbers to 1970-01-01. */
const EXCEL_OFFSET_DAYS = 25_569;
const LONGEST = 40;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const SEP = '\\s*[/\\-.\\s]\\s*';
/** Nothing or dots where a day or a month is left open; zeros are numbers. */
const OPEN = '(?:[._…?-]{0,3})';
const NAM = '(?:n[ăa]m\\s*)?';

/** A text that names its parts in one of these orders; `0` stands for a part that is left open. */
const SHAPES: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day' | 'name')[]])[] = [
  [/^(?:n[ăa]m\s+)?(\d{4})(?:\.0)?$/i, ['year']],
  [new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})${SEP}(\\d{4}|\\d{2})$`), ['day', 'month', 'year']],
  [new RegExp(`^(?:th[áa]ng\\s*|t)?(\\d{1,2})${SEP}${NAM}(\\d{4})$`, 'i'), ['month', 'year']],
  [new RegExp(`^${OPEN}\\s*[/\\-.]\\s*(\\d{1,2})${SEP}(\\d{4})$`), ['month', 'year']],
  [new RegExp(`^${OPEN}\\s*[/\\-.]\\s*${OPEN}\\s*[/\\-.]\\s*(\\d{4})$`), ['year']],
  [new RegExp(`^(\\d{4})${SEP}(\\d{1,2})${SEP}(\\d{1,2})$`), ['year', 'month', 'day']],
  [/^(\d{4})[-/](\d{1,2})$/, ['year', 'month']],
  [new RegExp(`^(\\d{1,2})\\s*th[áa]ng\\s*(\\d{1,2})\\s*,?\\s*${NAM}(\\d{4})$`, 'i'), ['day', 'month', 'year']],
  [/^(\d{1,2})[\s-]+((?:thg|th)\s?\d{1,2}|[a-z]{3,9})[\s,-]+(\d{4}|\d{2})$/i, ['day', 'name', 'year']],
  [/^((?:thg|th)\s?\d{1,2}|[a-z]{3,9})[\s,-]+(\d{4}|\d{2})$/i, ['name', 'year']],
];

const TIME = /(?<=\d)[T ]\s*(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m|sa|ch|(z)|[+-]\d{2}:?\d{2})?$/i;

/** Reads a date as Vietnamese lists write it: the day always before the month. An empty text is no date and no problem. */
export function readDate(cell: string, years: Years): DateReading {
  const text = unwrap(cell).replace(/[‐‑‒–—−]/g, '-').replace(/^ng[àa]y\s+(?=\S)/i, '');
  if (text === '') return { date: null, problem: null, order: null };
  if (text.length > LONGEST) return failed('date-not-understood');
  return readNumber(text, years) ?? readShape(text, years);
}

function failed(problem: DateProblem, order: DateReading['order'] = null): DateReading {
  return { date: null, problem, order };
}

/** Eight digits without signs, or Excel's number of a day. */
function readNumber(text: string, years: Years): DateReading | null {
  if (/^\d{8}$/.test(text)) {
    const isoFirst = [[0, 4, 6], [4, 2, 0]].map(([year = 0, month = 0, day = 0]) => ({
      year: Number(text.slice(year, year + 4)), month: Number(text.slice(month, month + 2)), day: Number(text.slice(day, day + 2)),
    }));
    const date = isoFirst.find(({ year, month, day }) => year >= years.from && year <= years.to && isCalendarDay(year, month, day));
    return date ? { date: { ...date, precision: 'day' }, problem: null, order: null } : failed('date-not-understood');
  }
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  if (!serial) return null;
  const date = fromEpochDay(Number(serial[1]) - EXCEL_OFFSET_DAYS);
  if (date.year < years.from || date.year > years.to) return failed('date-not-understood');
  return { date: { ...date, precision: 'day' }, problem: null, order: null };
}

function readShape(whole: string, years: Years): DateReading {
  const time = TIME.exec(whole);
  const text = time ? whole.slice(0, time.index) : whole;
  for (const [shape, names] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const parts: Record<(typeof names)[number], string> = { year: '', month: '0', day: '0', name: '' };
    for (const [place, name] of names.entries()) parts[name] = match[place + 1] ?? '';
    const month = names.includes('name') ? monthOf(parts.name) : Number(parts.month);
    if (month === null) return failed('date-not-understood');
    const inDoubt = names[0] === 'day' && names[1] === 'month' && !/th[áa]ng/i.test(text);
    // Midnight in Vietnam, written in universal time, is 17:00 of the day before; another hour leaves the day open.
    if (time?.[2] && !/^0?0:00$/.test(time[1] ?? '')) return failed('date-not-understood');
    return complete(parts.year, month, Number(parts.day), years, inDoubt);
  }
  return failed('date-not-understood');
}

function monthOf(name: string): number | null {
  const number = /^(?:thg|th)\s?(\d{1,2})$/i.exec(name);
  if (number) return Number(number[1]);
  const place = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()));
  return place < 0 ? null : place + 1;
}

/** The date of three numbers, 0 for a day or a month that is left open. */
function complete(yearText: string, month: number, day: number, years: Years, inDoubt: boolean): DateReading {
  const order = inDoubt && day > 0 && month > 0 && day !== month ? (day > 12 ? 'dayFirst' : month > 12 ? 'monthFirst' : 'either') : null;
  const year = yearText.length === 2 ? centuryOf(Number(yearText), years.short) : Number(yearText);
  if (month > 12 || day > 31 || (month === 0 && day > 0)) return failed('date-impossible', order);
  if (year === null || year < years.from || year > years.to) return failed('date-outside-range', order);
  if (month === 0) return { date: { year, month: 1, day: 1, precision: 'year' }, problem: null, order };
  if (day === 0) return { date: { year, month, day: 1, precision: 'month' }, problem: null, order };
  if (!isCalendarDay(year, month, day)) return failed('date-impossible', order);
  return { date: { year, month, day, precision: 'day' }, problem: null, order };
}

/** The year within the range that ends in the two digits. */
function centuryOf(digits: number, { from, to }: { from: number; to: number }): number | null {
  const year = from + ((((digits - from) % 100) + 100) % 100);
  return year <= to ? year : null;
}
