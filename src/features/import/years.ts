import { FIELDS, type FieldKeyOf } from '#domain/fields.ts';
import type { Years } from './read-date.ts';

/** Completed years of the youngest and the oldest member that two digits of a birth year are read as. */
const MEMBER_AGE_YEARS = { least: 18, most: 110 };

/** The years that a date of a field may fall in, in a file as of a year. */
export function yearsOf(field: FieldKeyOf<'date'>, asOfYear: number): Years {
  const { from } = FIELDS[field].years;
  const short = field === 'birthDate'
    ? { from: asOfYear - MEMBER_AGE_YEARS.most, to: asOfYear - MEMBER_AGE_YEARS.least }
    : { from: Math.max(from, asOfYear - 99), to: asOfYear };
  return { from, to: asOfYear, short };
}
