import { fold } from '#domain/text.ts';
import { readDate, type Years } from './read-date.ts';
import { unwrap } from './spelling.ts';

/** Folded, with i for y. */
const YEAR_ONLY = /\b(nam sinh|sinh nam|nam vao dang|nam ket nap|birth iear|iear of birth)\b/;
const MORE_THAN_YEAR = /\b(ngai|thang|dai|month|date|tuoi|age)\b/;
const SHORT = /^(\d{1,2})(?:[.,]0+)?$/;

/** Whether a header says that its column holds years and nothing else, so that two digits in it are a year and no age or day. */
export function saysYearOnly(header: string): boolean {
  const key = fold(header);
  return YEAR_ONLY.test(key) && !MORE_THAN_YEAR.test(key);
}

/** Whether a cell has a year of two digits, or of one where a sheet has taken the zero. */
export function isShortYear(cell: string): boolean {
  const text = unwrap(cell);
  return SHORT.test(text) && !/^0([.,]0+)?$/.test(text);
}

/** The year of two digits in four: the one of the two centuries in which it is plausible; other texts as they are. */
export function inFull(text: string, years: Years): string {
  if (!isShortYear(text)) return text.replace(/^(\d{4})[.,]0+$/, '$1');
  const [, digits = ''] = SHORT.exec(unwrap(text)) ?? [];
  return String(readDate(`1/1/${digits.padStart(2, '0')}`, years).date?.year ?? text);
}
