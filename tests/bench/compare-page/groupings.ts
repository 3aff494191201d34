import type { DimensionKey } from '#domain/dimension.ts';
import { codeOf } from '#domain/fields.ts';
import { EXEMPT_KEYS } from '#figures/exemption.tsx';
import { INTERMEDIATE_UP } from '#figures/political-theory.tsx';
import { UNIVERSITY_UP } from '#figures/qualification.tsx';
import type { Coded } from './codes.ts';

/** Members of some codes, counted beside all of a group. */
export interface Part {
  name: string;
  dimension: Coded;
  codes: readonly number[];
}

/** What a figure of the overview counts. Filters on what it counts by are left out, as in the app. */
export interface Grouping {
  figure: string;
  by: readonly Coded[];
  parts: readonly Part[];
}

function part(name: string, field: Coded & Parameters<typeof codeOf>[0], keys: readonly string[]): Part {
  return { name, dimension: field satisfies DimensionKey, codes: keys.map((key) => codeOf(field, key)) };
}

/** The figures of the overview, and its table of organisations, by what they count. */
export const GROUPINGS: readonly Grouping[] = [
  { figure: 'blocs', by: ['bloc'], parts: [] },
  { figure: 'sex', by: ['bloc', 'sex'], parts: [] },
  { figure: 'qualification', by: ['qualification'], parts: [] },
  { figure: 'political-theory', by: ['politicalTheory'], parts: [] },
  { figure: 'exemption', by: ['exemption'], parts: [] },
  { figure: 'exemption-by-bloc', by: ['bloc', 'exemption'], parts: [] },
  { figure: 'age', by: ['ageBand', 'sex'], parts: [] },
  { figure: 'admissions', by: ['admissionYear'], parts: [] },
  {
    figure: 'organisations',
    by: ['organisation'],
    parts: [
      part('women', 'sex', ['female']),
      part('universityUp', 'qualification', UNIVERSITY_UP),
      part('theoryUp', 'politicalTheory', INTERMEDIATE_UP),
      part('exempt', 'exemption', EXEMPT_KEYS),
    ],
  },
];
