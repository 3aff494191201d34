import type { FieldKeyOf } from '#domain/fields.ts';
import { fold } from '#domain/text.ts';
import type { ArrangedColumn } from './arrange.ts';
import { remembering } from '../remember.ts';
import { monthOf } from '../values/date-words.ts';
import { readDate } from '../values/read-date.ts';
import { OPEN, unwrap } from '../values/spelling.ts';
import { inFull } from '../values/short-years.ts';
import { yearsOf } from '../values/years.ts';

/** A part of a date that has a column of its own. */
export type DatePart = 'day' | 'month' | 'year' | 'dayMonth';

/** Folded, with i for y. */
const PARTS: Readonly<Record<string, DatePart>> = {
  ngai: 'day', dai: 'day', thang: 'month', month: 'month', nam: 'year', iear: 'year', 'ngai thang': 'dayMonth', 'ngai va thang': 'dayMonth',
};

/** The part that the words under a group of a date name; "Nam" without its sign is men. */
export function datePartOf(words: string): DatePart | null {
  const part = PARTS[fold(words)] ?? null;
  return part === 'year' && /^nam$/i.test(words.trim()) ? null : part;
}

const SINGLE = /^(ngai thang|ngai va thang|ngai|thang|nam) (sinh|(?:vao|ket nap)(?: dang)?|chinh thuc)$|^(?:birth|admission) (dai|month|iear)$|^(dai|month|iear) of (?:birth|admission)$/;

/** The part that a header names by itself ("Tháng sinh"), whether or not it may be the whole date too ("Ngày sinh"). */
export function singleDatePart(header: string): DatePart | null {
  const [, part, , before, after] = SINGLE.exec(fold(header)) ?? [];
  return PARTS[part ?? before ?? after ?? ''] ?? null;
}

/** The date field of which a header names a part and nothing else, "Tháng sinh", "Birth day"; null where it is none. */
export function fieldOfPart(header: string): FieldKeyOf<'date'> | null {
  const [key, part] = [fold(header), singleDatePart(header)];
  // "Năm vào" may be that of anything.
  if (part === null || (['day', 'year'].includes(part) && !/\b(birth|admission|ket nap|vao dang|chinh thuc)\b/.test(key))) return null;
  if (/\b(sinh|birth)\b/.test(key)) return 'birthDate';
  return /\bchinh thuc\b/.test(key) ? 'officialDate' : 'admittedDate';
}

/** Nothing, zeros, dots or crosses: the part is left open. */
const BLANK = /^[\s0._…?x*/–-]*$/i;
const DAY_MONTH = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})[/.-]?$/;
const DAY_NAME = /^(\d{1,2})[-\s](\p{L}{3}\s?\d{0,2})$/iu;

interface Joined {
  text: string;
  disagrees: boolean;
}

/** One date of the columns of its parts: as precise as they are filled. A whole date in one of them counts if no other contradicts it. */
export function joinDate(field: FieldKeyOf<'date'>, columns: readonly { place: number; part: DatePart }[], lastYear: number): ArrangedColumn {
  const years = yearsOf(field, lastYear);
  const from = columns.map(({ place }) => place);
  const join = remembering((cells: string): Joined => {
    const texts = cells.split('\u0000').map((cell) => unwrap(cell)).map((cell) => (BLANK.test(cell) ? '' : cell));
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) return { text: '', disagrees: false };
    const parts = { day: '', month: '', year: '' };
    let whole: string | null = null;
    for (const [at, { part }] of columns.entries()) {
      const text = texts[at] ?? '';
      if (text === '') continue;
      if (isWhole(text)) {
        if (whole !== null && whole !== text) return { text: '', disagrees: true };
        whole = text;
      } else if (part === 'dayMonth') {
        const [, day, month] = DAY_MONTH.exec(text) ?? DAY_NAME.exec(text) ?? [];
        if (day === undefined || month === undefined) return { text: filled.join('/'), disagrees: false };
        [parts.day, parts.month] = [day, month];
      } else parts[part] = text;
    }
    if (whole !== null) return Object.values(parts).every((part) => part === '' || sameIn(whole, part)) ? { text: whole, disagrees: false } : { text: '', disagrees: true };
    const [day, year] = [plainNumber(parts.day), inFull(parts.year, years)];
    const month = parts.month === '' ? '' : String(monthOf(plainNumber(parts.month)) ?? '');
    const isClear = /^\d{0,2}$/.test(day) && (parts.month === '' || month !== '') && /^\d{4}$/.test(year);
    if (!isClear) return { text: filled.join('/'), disagrees: false };
    // The year first, so that nobody can take the day for the month.
    return { text: day !== '' ? `${year}-${month === '' ? '0' : month}-${day}` : month !== '' ? `${year}-${month}` : year, disagrees: false };
  });
  return {
    field, from,
    make(cells, report) {
      if ((from[0] ?? 0) >= cells.length) return undefined;
      const { text, disagrees } = join(from.map((place) => cells[place] ?? '').join('\u0000'));
      if (!disagrees) return text;
      report({ code: 'columns-disagree', field, value: '', column: (from[0] ?? 0) + 1 });
      return field === 'exemptDate' ? OPEN : '';
    },
  };

  function isWhole(text: string): boolean {
    return /\d.*\d{3}/.test(text) && !/^\d{4}(\.0+)?$/.test(text) && readDate(text, years).date !== null;
  }

  /** Whether a part is one of those of a whole date. */
  function sameIn(text: string, part: string): boolean {
    const date = readDate(text, years).date;
    return date !== null && [date.day, date.month, date.year].includes(Number(inFull(plainNumber(part), years)) || Number(plainNumber(part)));
  }
}

/** A number without the sign of a sheet's decimals. */
function plainNumber(text: string): string {
  return text.replace(/[.,]0+$/, '');
}
