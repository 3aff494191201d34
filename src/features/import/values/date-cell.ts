import { isCalendarDay, PRECISION_CODES, toEpochDay, type PartialDate } from '#domain/date.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { FieldKeyOf } from '#domain/fields.ts';
import type { IssueCode } from '#domain/issue.ts';
import { remembering } from '../remember.ts';
import { provenOrder, readDate, type DateOrder, type DateReading } from './read-date.ts';
import { readExempt, type ExemptState } from './read-exemption.ts';
import { yearsOf } from './years.ts';

/** What a cell of a date field says. */
export interface DateCell {
  /** Since 1970-01-01. */
  epochDay: number;
  /** Code of the precision, 0 where the cell gives no date. */
  precision: number;
  order: DateReading['order'];
  issue: IssueCode | null;
  /** Of the exemption date, else null. */
  state: ExemptState | null;
  /** The reason that stands in the place of the exemption date, as a code; else unknown. */
  reason: number;
}

/** The words of a birth in the place of another date. */
const OF_BIRTH = /^\W*(năm )?(sinh|sn)(?!\p{L})/iu;

/** A cell that the row does not have. */
export const NO_DATE: DateCell = { epochDay: 0, precision: 0, order: null, issue: null, state: null, reason: UNKNOWN };

/**
 * A reader for the cells of one date field. What it gives holds until the next cell is read: a list has a few dates a row, and
 * most of them in one form, which are read by their digits without making or looking up anything.
 */
export function createDateReader(field: FieldKeyOf<'date'>, lastYear: number, dateOrder: DateOrder): (cell: string) => DateCell {
  const years = yearsOf(field, lastYear);
  const isExemption = field === 'exemptDate';
  const plain: DateCell = { epochDay: 0, precision: PRECISION_CODES.day, order: null, issue: null, state: isExemption ? 'exempt' : null, reason: UNKNOWN };
  const readOther = remembering((cell): DateCell => {
    if (isExemption) {
      const { date, order, issue, state, reason } = readExempt(cell, years, dateOrder);
      return { ...dateCell(date, order, issue), state, reason };
    }
    if (field !== 'birthDate' && OF_BIRTH.test(cell)) return { ...NO_DATE, issue: 'date-not-understood' };
    const { date, order, problem } = readDate(cell, years, dateOrder);
    return dateCell(date, order, problem);
  });
  return (cell) => {
    const digits = digitsOfDay(cell);
    if (digits < 0) return readOther(cell);
    const first = Math.floor(digits / 1_000_000);
    const second = Math.floor(digits / 10_000) % 100;
    const year = digits % 10_000;
    const isDayFirst = dateOrder === 'dayFirst';
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    if (year < years.from || year > years.to || !isCalendarDay(year, month, day)) return readOther(cell);
    plain.epochDay = toEpochDay({ year, month, day });
    plain.order = provenOrder(first, second);
    return plain;
  };
}

function dateCell(date: PartialDate | null, order: DateCell['order'], issue: IssueCode | null): DateCell {
  return { ...NO_DATE, epochDay: date ? toEpochDay(date) : 0, precision: date ? PRECISION_CODES[date.precision] : 0, order, issue };
}

const LENGTH = 10;
const SLASH = 0x2f;
const ZERO = 0x30;

/** A day in the form of most lists, `29/05/1980`, as the number of its digits, 29051980; -1 for any other text. */
function digitsOfDay(text: string): number {
  if (text.length !== LENGTH || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return -1;
  let number = 0;
  for (let at = 0; at < LENGTH; at++) {
    if (at === 2 || at === 5) continue;
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
