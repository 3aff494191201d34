import { fromEpochDay, PRECISION_CODES } from './date.ts';

/** The ages of secretaries that the committee plans by. */
export const PASSING_AGES = [60, 65, 70] as const;

/** The planned-by age that somebody reaches within a year of the day at which they have this age in completed years; or null. */
export function passingAge(ageYears: number | null): number | null {
  return PASSING_AGES.find((age) => ageYears === age - 1) ?? null;
}

/** When an age is reached, as far as the birth is known: `month` and `day` are null where it does not say. */
export interface PassingDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** When somebody reaches an age. @param birthDay days since 1970-01-01 @param precision the precision's code */
export function passingDate(birthDay: number, precision: number, age: number): PassingDate {
  const { year, month, day } = fromEpochDay(birthDay);
  return {
    year: year + age,
    month: precision === PRECISION_CODES.year ? null : month,
    day: precision === PRECISION_CODES.day ? day : null,
  };
}
