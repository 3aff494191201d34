import { spellingKey } from './spelling.ts';
import { readDate, type Years } from './read-date.ts';

/** A school level as its years finished of all years of its system, and whether Excel had made a date of it. */
export interface SchoolYears {
  level: 'literate' | 'primary' | 'lowerSecondary' | 'upperSecondary';
  restored: boolean;
}

/** Last years of tiểu học, THCS and THPT in the systems of 10, 11 and 12 years; a level counts when its last year is finished. */
const SYSTEMS: Readonly<Record<number, readonly [primary: number, lower: number, upper: number] | undefined>> = {
  10: [4, 7, 10],
  11: [4, 7, 11],
  12: [5, 9, 12],
};

const FRACTION = /(\d{1,2})\s*\/\s*(\d{1,2})/g;
const WORDS = /^((lop|he|bt|bo tuc|btvh|bo tuc van hoa|chinh qui|van hoa|pho thong|tot nghiep|tn|thpt|thcs) ?)*$/;
/** The years in which somebody may have typed 10/10 into Excel. */
const TYPED: Years = { from: 1990, to: 2100, short: { from: 1990, to: 2089 } };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads `10/10`, `7/10`, `12/12 hệ chính quy`, and the dates that Excel makes of them (`10-Oct`, `12/12/2025`, serials).
 * Null where the cell is neither.
 */
export function readSchoolYears(cell: string): SchoolYears | null {
  return readFraction(cell) ?? readExcelDate(cell);
}

function readFraction(cell: string): SchoolYears | null {
  const [fraction, ...others] = cell.matchAll(FRACTION);
  if (!fraction || others.length > 0 || !isPlain(cell, fraction.index + fraction[0].length)) return null;
  const level = levelOf(Number(fraction[1]), Number(fraction[2]));
  const words = spellingKey(cell.replace(fraction[0], ' '));
  if (level === null || !WORDS.test(words)) return null;
  // "THPT 7/10" says two things.
  if (/\bthpt\b/.test(words) && level !== 'upperSecondary') return null;
  if (/\bthcs\b/.test(words) && level !== 'lowerSecondary') return null;
  return { level, restored: false };
}

/** Whether the fraction ends there, and is no start of a date. */
function isPlain(cell: string, end: number): boolean {
  return !/^\s*[/\-.]?\s*\d/.test(cell.slice(end));
}

function readExcelDate(cell: string): SchoolYears | null {
  const short = /^(\d{1,2})[-\s]([a-z]{3})$/i.exec(cell.trim());
  const month = short ? MONTHS.indexOf((short[2] ?? '').toLowerCase()) + 1 : 0;
  const date = short ? { day: Number(short[1]), month } : fullDay(cell);
  if (!date || date.month === 0) return null;
  // Which of the two was typed first depends on the computer, but only one order is a fraction of a system.
  const level = levelOf(date.day, date.month) ?? levelOf(date.month, date.day);
  return level === null ? null : { level, restored: true };
}

function fullDay(cell: string): { day: number; month: number } | null {
  const { date } = readDate(cell, TYPED);
  return date?.precision === 'day' ? date : null;
}

function levelOf(finished: number, system: number): SchoolYears['level'] | null {
  const last = SYSTEMS[system];
  if (!last || finished < 1 || finished > system) return null;
  if (system === 11 && finished !== 11) return null;
  if (finished >= last[2]) return 'upperSecondary';
  if (finished >= last[1]) return 'lowerSecondary';
  return finished >= last[0] ? 'primary' : 'literate';
}
