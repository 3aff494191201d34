import { codeOf } from '#domain/fields.ts';
import { UNIT_DIMENSIONS, type UnitDimension } from '#domain/linked-units.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { codeSql, col, fromScope, yearsSql } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import { EXEMPT_KEYS } from './exemption.tsx';
import { codesSql, completeSql } from './key-figures.ts';
import { INTERMEDIATE_UP } from './political-theory.tsx';
import { UNIVERSITY_UP } from './qualification.tsx';

/**
 * One unit under the filters: a code of 0 holds members whose unit is unknown, null stands for all. `…Unknown` are
 * members without a usable value; numbers of a field that the file lacks mean nothing.
 */
export const unitRow = z.object({
  bloc: z.number().nullable(),
  organisation: z.number().nullable(),
  cell: z.number().nullable(),
  n: z.number(),
  women: z.number(),
  sexUnknown: z.number(),
  minority: z.number(),
  minorityUnknown: z.number(),
  under35: z.number(),
  under35Unknown: z.number(),
  /** Members of known age, and those of them over 60. */
  ageKnown: z.number(),
  over60: z.number(),
  /** Years; null where no date of birth is known. */
  medianAgeYears: z.number().nullable(),
  /** Completed years since admission of all who have them, and how many these are. */
  partyYears: z.number(),
  partyKnown: z.number(),
  universityUp: z.number(),
  qualificationUnknown: z.number(),
  theoryUp: z.number(),
  theoryUnknown: z.number(),
  exempt: z.number(),
  active: z.number(),
  exemptionUnknown: z.number(),
  official: z.number(),
  kindUnknown: z.number(),
  /** Members with a usable value in every looked-at field that the file has. */
  complete: z.number(),
});
export type UnitRow = z.infer<typeof unitRow>;

/** The numbers of nobody. */
export const NOBODY: UnitRow = {
  bloc: null, organisation: null, cell: null, n: 0, women: 0, sexUnknown: 0, minority: 0, minorityUnknown: 0, under35: 0, under35Unknown: 0,
  ageKnown: 0, over60: 0, medianAgeYears: null, partyYears: 0, partyKnown: 0, universityUp: 0, qualificationUnknown: 0, theoryUp: 0,
  theoryUnknown: 0, exempt: 0, active: 0, exemptionUnknown: 0, official: 0, kindUnknown: 0, complete: 0,
};

function where(condition: Sql, name: string): Sql {
  return sql`(COUNT(*) FILTER (${condition}))::INT AS ${raw(`"${name}"`)}`;
}

/** The numbers of a scope for several groupings at once: `[]` is all of it, `['bloc', 'organisation']` a row each pair. */
export function unitsSql(scope: Scope, groupings: readonly (readonly UnitDimension[])[]): Sql {
  const party = yearsSql('admittedDate', scope.asOf);
  const code = (dimension: Parameters<typeof codeSql>[0]) => sql`(${codeSql(dimension, scope)})`;
  const counts = [
    where(sql`sex IN (${codesSql('sex', ['female'])})`, 'women'),
    where(sql`sex = 0`, 'sexUnknown'),
    where(sql`${code('minority')} = 1`, 'minority'),
    where(sql`${code('minority')} = 0`, 'minorityUnknown'),
    where(sql`${code('youngAge')} = 1`, 'under35'),
    where(sql`${code('youngAge')} = 0`, 'under35Unknown'),
    where(sql`age_years IS NOT NULL`, 'ageKnown'),
    where(sql`age_years > 60`, 'over60'),
    sql`median(age_years)::DOUBLE AS "medianAgeYears"`,
    // A date after the as-of day gives no party age.
    sql`COALESCE(SUM(${party}) FILTER (${party} >= 0), 0)::INT AS "partyYears"`,
    where(sql`${party} >= 0`, 'partyKnown'),
    where(sql`qualification IN (${codesSql('qualification', UNIVERSITY_UP)})`, 'universityUp'),
    where(sql`qualification = 0`, 'qualificationUnknown'),
    where(sql`${col('politicalTheory')} IN (${codesSql('politicalTheory', INTERMEDIATE_UP)})`, 'theoryUp'),
    where(sql`${col('politicalTheory')} = 0`, 'theoryUnknown'),
    where(sql`exemption IN (${codesSql('exemption', EXEMPT_KEYS)})`, 'exempt'),
    where(sql`exemption = ${codeOf('exemption', 'active')}`, 'active'),
    where(sql`exemption = 0`, 'exemptionUnknown'),
    where(sql`${code('memberKind')} = 1`, 'official'),
    where(sql`${code('memberKind')} = 0`, 'kindUnknown'),
    where(completeSql(scope), 'complete'),
  ];
  const sets = groupings.map((columns) => sql`(${join(columns.map((column) => col(column)), ', ')})`);
  const codes = UNIT_DIMENSIONS.map((column) => (groupings.some((columns) => columns.includes(column)) ? sql`${col(column)}::INT AS ${col(column)}` : sql`NULL::INT AS ${col(column)}`));
  return sql`SELECT ${join(codes, ', ')}, COUNT(*)::INT AS n, ${join(counts, ', ')}
    ${fromScope(scope)} GROUP BY GROUPING SETS (${join(sets, ', ')}) ORDER BY bloc NULLS FIRST, organisation NULLS FIRST, cell NULLS FIRST`;
}

/** The groupings of the table of units: all, the blocs, in them the organisations, and in these the cells. */
export const TABLE_GROUPINGS: readonly (readonly UnitDimension[])[] = [[], ['bloc'], ['bloc', 'organisation'], ['bloc', 'organisation', 'cell']];
/** Those of the sheets: an organisation whose members are in two blocs is still one. */
export const SHEET_GROUPINGS: readonly (readonly UnitDimension[])[] = [[], ['bloc'], ['organisation'], ['organisation', 'cell']];
