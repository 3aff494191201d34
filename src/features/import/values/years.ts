import { FIELDS, type FieldKeyOf } from '#domain/fields.ts';
import type { Years } from './read-date.ts';

/** Completed years of the youngest and the oldest member that two digits of a birth year are read as. */
const MEMBER_AGE_YEARS = { least: 18, most: 110 };

/** The years that a date of a field may fall in, up to a year. */
export function yearsOf(field: FieldKeyOf<'date'>, lastYear: number): Years {
  const { from } = FIELDS[field].years;
  const short = field === 'birthDate'
    ? { from: lastYear - MEMBER_AGE_YEARS.most, to: lastYear - MEMBER_AGE_YEARS.least }
    : { from: Math.max(from, lastYear - 99), to: lastYear };
  return { from, to: lastYear, short };
}
