import * as fc from 'fast-check';
import { LEFT, NAMES, VALUES, type Valued } from './spellings.ts';

/** A date as far as it is known: month and day are 0 where they are not. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A member as the writer of a list knows them; null is unknown. */
export interface Member {
  name: number;
  values: Readonly<Record<Exclude<Valued, 'exemptReason'>, string | null>>;
  birthDate: Day | null;
  admittedDate: Day | null;
  officialDate: Day | null;
  organisation: number;
  cell: number;
  /** Since when and why; a null date is a mark. */
  exempt: { date: Day | null; reason: string | null } | null;
  /** Why the member is none any more. */
  left: string | null;
}

const oneOf = (field: Valued) => fc.constantFrom(...Object.keys(VALUES[field]));
const orUnknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 7 });

const dayIn = (from: number, to: number): fc.Arbitrary<Day> => fc.record({
  precision: fc.constantFrom(3, 3, 3, 3, 2, 1), year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }),
}).map(({ precision, year, month, day }) => ({
  year, month: precision > 1 ? month : 0, day: precision > 2 ? Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate()) : 0,
}));

/** Any member; dates lie where a member's may. */
export const anyMember: fc.Arbitrary<Member> = fc.record({
  name: fc.integer({ min: 0, max: NAMES - 1 }),
  values: fc.record({
    sex: orUnknown(oneOf('sex')), ethnicity: orUnknown(oneOf('ethnicity')), religion: orUnknown(oneOf('religion')), bloc: oneOf('bloc'),
    generalEducation: orUnknown(oneOf('generalEducation')), qualification: orUnknown(oneOf('qualification')), politicalTheory: orUnknown(oneOf('politicalTheory')),
    memberKind: orUnknown(oneOf('memberKind')), partyPost: orUnknown(oneOf('partyPost')),
  }),
  birthDate: orUnknown(dayIn(1930, 2005)), admittedDate: orUnknown(dayIn(1950, 2024)), officialDate: orUnknown(dayIn(1951, 2025)),
  organisation: fc.integer({ min: 0, max: 3 }), cell: fc.integer({ min: 0, max: 4 }),
  exempt: fc.option(fc.record({ date: orUnknown(dayIn(1995, 2025)), reason: orUnknown(oneOf('exemptReason')) }), { nil: null, freq: 3 }),
  left: fc.option(fc.constantFrom(...Object.keys(LEFT)), { nil: null, freq: 3 }),
});
