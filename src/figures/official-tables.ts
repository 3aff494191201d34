import type { IsoDay } from '#domain/date.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import type { OrganisationKind } from '#domain/unit.ts';
import { codeSql, col, fromScope, latestSql } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import type { Asker } from './ask.ts';
import { countRow, type CountRow } from './counts.ts';

/** The times of admission of the official form, each from its first day to the day before the next; its code is its place from 1. */
export const ADMISSION_PERIODS = [
  { key: 'before-1945', from: null, label: { vi: 'Trước 19/8/1945', en: 'Before 19/08/1945' } },
  { key: '1945-1954', from: '1945-08-19', label: { vi: 'Từ 19/8/1945 đến 20/7/1954', en: '19/08/1945 to 20/07/1954' } },
  { key: '1954-1975', from: '1954-07-21', label: { vi: 'Từ 21/7/1954 đến 30/4/1975', en: '21/07/1954 to 30/04/1975' } },
  { key: 'since-1975', from: '1975-05-01', label: { vi: 'Từ 01/5/1975 đến nay', en: 'Since 01/05/1975' } },
] as const satisfies readonly { key: string; from: IsoDay | null; label: { vi: string; en: string } }[];

/** The code of members whose admission is known to a year or month only, which two periods share. */
export const BETWEEN_PERIODS = ADMISSION_PERIODS.length + 1;

function periodSql(day: Sql): Sql {
  const borders = ADMISSION_PERIODS.flatMap(({ from }) => (from === null ? [] : [sql`(${day} >= ${from}::DATE)::INT`]));
  return sql`(1 + ${join(borders, ' + ')})`;
}

/** Members by time of admission: rows `{code, n}`, code 0 being without a date. */
export function periodsSql(scope: Scope): Sql {
  const [first, last] = [periodSql(col('admittedDate')), periodSql(latestSql('admittedDate'))];
  return sql`SELECT code, COUNT(*)::INT AS n FROM (
    SELECT (CASE WHEN ${col('admittedDate')} IS NULL THEN 0 WHEN ${first} = ${last} THEN ${first} ELSE ${BETWEEN_PERIODS} END)::INT AS code ${fromScope(scope)}
  ) GROUP BY code ORDER BY code`;
}

/** The units of one bloc that have members in the scope; `bloc` is null for the whole scope, where each unit counts once. */
export const blocUnitsRow = z.object({
  bloc: z.number().nullable(),
  n: z.number(),
  organisations: z.number(),
  /** Of the organisations: đảng bộ cơ sở, chi bộ cơ sở, and those whose names do not say. */
  committees: z.number(),
  cells: z.number(),
  otherKinds: z.number(),
  /** Chi bộ under a đảng bộ cơ sở; they are no organisations. */
  cellsUnder: z.number(),
  /** Members whose organisation is unknown. */
  unplaced: z.number(),
});
export type BlocUnits = z.infer<typeof blocUnitsRow>;

function organisationsIn({ info }: Scope, wanted: OrganisationKind): Sql {
  const codes = info.organisations.flatMap(({ kind }, place) => (kind === wanted ? [sql`${place + 1}`] : []));
  return codes.length === 0 ? raw('FALSE') : sql`organisation IN (${join(codes, ', ')})`;
}

/** Units and members by bloc, the whole scope as the last row. */
export function blocUnitsSql(scope: Scope): Sql {
  return sql`SELECT ${codeSql('bloc', scope)}::INT AS bloc, COUNT(*)::INT AS n,
    COUNT(DISTINCT nullif(organisation, 0))::INT AS organisations,
    (COUNT(DISTINCT organisation) FILTER (${organisationsIn(scope, 'committee')}))::INT AS committees,
    (COUNT(DISTINCT organisation) FILTER (${organisationsIn(scope, 'cell')}))::INT AS cells,
    (COUNT(DISTINCT organisation) FILTER (${organisationsIn(scope, 'unknown')}))::INT AS "otherKinds",
    (COUNT(DISTINCT nullif(cell, 0)) FILTER (${organisationsIn(scope, 'committee')}))::INT AS "cellsUnder",
    (COUNT(*) FILTER (organisation = 0))::INT AS unplaced
    ${fromScope(scope)} GROUP BY GROUPING SETS ((bloc), ()) ORDER BY bloc NULLS LAST`;
}

/** Sum of the ages in completed years, null where none is known, and the members whose age is known. */
export const agesRow = z.object({ sumYears: z.number().nullable(), n: z.number() });
export type Ages = z.infer<typeof agesRow>;

/** The ages of a scope's members, one row. */
export function agesSql(scope: Scope): Sql {
  return sql`SELECT SUM(age_years)::DOUBLE AS "sumYears", COUNT(age_years)::INT AS n ${fromScope(scope)}`;
}

/** What the official tables count beside plain categories. */
export interface OfficialCounts {
  blocs: readonly BlocUnits[];
  periods: readonly CountRow[];
  ages: Ages;
}

/** The numbers of the official tables for a scope, asked for a place on the page. */
export async function askOfficialCounts(asker: Asker, place: string, scope: Scope): Promise<OfficialCounts> {
  const [blocs, periods, [ages]] = await Promise.all([
    asker.ask(`${place} blocs`, blocUnitsSql(scope), blocUnitsRow),
    asker.ask(`${place} periods`, periodsSql(scope), countRow),
    asker.ask(`${place} ages`, agesSql(scope), agesRow),
  ]);
  if (!ages) throw new Error('The ages came without a row');
  return { blocs, periods, ages };
}
