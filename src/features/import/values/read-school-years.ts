import { monthOf } from './date-words.ts';
import { readDate, type Years } from './read-date.ts';

/** The levels of school. */
export type SchoolLevel = 'literate' | 'primary' | 'lowerSecondary' | 'upperSecondary';

/** Last years of tiểu học, THCS and THPT in the systems of 10, 11 and 12 years; a level counts when its last year is finished. */
const SYSTEMS: Readonly<Record<number, readonly [primary: number, lower: number, upper: number] | undefined>> = {
  10: [4, 7, 10],
  11: [4, 7, 11],
  12: [5, 9, 12],
};

const FRACTION = /(\d{1,2})\s*[/\\|]\s*(\d{1,2})|^\s*(\d{1,2})\s*[-:]\s*(\d{1,2})\s*$/g;
/** The years in which somebody may have typed 10/10 into Excel. */
const TYPED: Years = { from: 1990, to: 2100, short: { from: 1990, to: 2089 } };

/** A cell that holds years of school as `10/10`, `7/10`, `12/12 hệ chính quy`: its level, and the text around the fraction. */
export interface SchoolYears {
  level: SchoolLevel;
  before: string;
  after: string;
}

/** The one fraction of a system in a cell; null where there is none, or more than one, or it is the start of a date. */
export function findSchoolYears(cell: string): SchoolYears | null {
  const [fraction, ...others] = cell.matchAll(FRACTION);
  if (!fraction || others.length > 0) return null;
  const [whole, finished = fraction[3], system = fraction[4]] = fraction;
  const after = cell.slice(fraction.index + whole.length);
  if (/^\s*[/\-.]?\s*\d/.test(after) || /\d\s*[/\-.]?\s*$/.test(cell.slice(0, fraction.index))) return null;
  const level = levelOf(Number(finished), Number(system));
  return level && { level, before: cell.slice(0, fraction.index), after };
}

/** The level of which Excel has made a date: `10-Oct`, `Dec-12`, `12-thg12`, `12/12/2025`, serials. Null where the cell is no such date. */
export function restoreSchoolLevel(cell: string): SchoolLevel | null {
  const date = shortDay(cell.trim()) ?? fullDay(cell);
  // Which of the two was typed first depends on the computer, but only one order is a fraction of a system.
  return date && (levelOf(date.day, date.month) ?? levelOf(date.month, date.day));
}

/** A day without a year, as Excel shows it in English and in Vietnamese. */
function shortDay(cell: string): { day: number; month: number } | null {
  const [, day, name] = /^(\d{1,2})[-\s](\p{L}{3}\s?\d{0,2})$/iu.exec(cell) ?? [];
  const [, nameFirst, dayLast] = /^([a-z]{3})[-\s](\d{1,2})$/i.exec(cell) ?? [];
  const month = monthOf(name ?? nameFirst ?? '');
  return month === null ? null : { day: Number(day ?? dayLast), month };
}

function fullDay(cell: string): { day: number; month: number } | null {
  const { date } = readDate(cell, TYPED);
  return date?.precision === 'day' ? date : null;
}

function levelOf(finished: number, system: number): SchoolLevel | null {
  const last = SYSTEMS[system];
  if (!last || finished < 1 || finished > system) return null;
  if (system === 11 && finished !== 11) return null;
  if (finished >= last[2]) return 'upperSecondary';
  if (finished >= last[1]) return 'lowerSecondary';
  return finished >= last[0] ? 'primary' : 'literate';
}
