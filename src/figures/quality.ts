import { FIELDS, fieldKeysOf, type FieldKey } from '#domain/fields.ts';
import {
  EXEMPTION_AGE_YEARS, LEAST_ADMISSION_AGE_YEARS, MOST_PROBATION_MONTHS, OLDEST_YEARS, PROBATION_MONTHS, QUALITY_RULES, type QualityRule, type QualityRuleId,
} from '#domain/quality.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { col, fromScope, latestSql } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import { EXEMPT_KEYS } from './exemption.tsx';
import { codesSql, COMPLETE_FIELDS } from './key-figures.ts';

/** A rule of the domain as a condition on stored members, and the fields without which it cannot be told. */
interface StoredRule {
  needs: readonly FieldKey[];
  condition(scope: Scope): Sql;
}

function completedYears(from: Sql, to: Sql): Sql {
  return sql`(year(${to}) - year(${from}) - (month(${to}) * 100 + day(${to}) < month(${from}) * 100 + day(${from}))::INT)`;
}

function dayOf(scope: Scope): Sql {
  return sql`${scope.asOf}::DATE`;
}

const BIRTH = col('birthDate');
const ADMITTED = col('admittedDate');

/** `QUALITY_RULES` in SQL, each true only where the dates leave no doubt. */
const STORED_RULES: Readonly<Record<QualityRuleId, StoredRule>> = {
  'birth-after-admission': { needs: ['birthDate', 'admittedDate'], condition: () => sql`${latestSql('admittedDate')} < ${BIRTH}` },
  'admitted-too-young': {
    needs: ['birthDate', 'admittedDate'],
    condition: () => sql`${latestSql('admittedDate')} >= ${BIRTH} AND ${completedYears(BIRTH, latestSql('admittedDate'))} < ${LEAST_ADMISSION_AGE_YEARS}`,
  },
  'official-before-admission': { needs: ['admittedDate', 'officialDate'], condition: () => sql`${latestSql('officialDate')} < ${ADMITTED}` },
  'date-in-future': {
    needs: ['admittedDate'],
    condition: (scope) => join(fieldKeysOf('date').map((field) => sql`COALESCE(${col(field)} > ${dayOf(scope)}, FALSE)`), ' OR '),
  },
  'exempt-before-admission': { needs: ['exemptDate', 'admittedDate'], condition: () => sql`${latestSql('exemptDate')} < ${ADMITTED}` },
  'exempt-too-young': {
    needs: ['birthDate', 'exemption'],
    condition: (scope) => sql`exemption IN (${codesSql('exemption', ['ageHealth'])}) AND ${BIRTH} <= ${dayOf(scope)} AND ${completedYears(BIRTH, dayOf(scope))}
      < CASE WHEN sex IN (${codesSql('sex', ['male'])}) THEN ${EXEMPTION_AGE_YEARS.male} ELSE ${EXEMPTION_AGE_YEARS.female} END`,
  },
  'exempt-secretary': {
    needs: ['exemption', 'partyPost'],
    condition: () => sql`exemption IN (${codesSql('exemption', EXEMPT_KEYS)}) AND party_post IN (${codesSql('partyPost', ['secretary'])})`,
  },
  'official-early': {
    needs: ['admittedDate', 'officialDate'],
    condition: () => sql`${latestSql('officialDate')} >= ${ADMITTED} AND ${latestSql('officialDate')} < ${ADMITTED} + to_months(${PROBATION_MONTHS})`,
  },
  'official-missing': {
    needs: ['admittedDate', 'officialDate'],
    condition: (scope) => sql`${col('officialDate')} IS NULL AND ${latestSql('admittedDate')} + to_months(${MOST_PROBATION_MONTHS}) < ${dayOf(scope)}`,
  },
  'very-old': {
    needs: ['birthDate'],
    condition: (scope) => sql`${BIRTH} <= ${dayOf(scope)} AND ${completedYears(sql`least(${latestSql('birthDate')}, ${dayOf(scope)})`, dayOf(scope))} > ${OLDEST_YEARS}`,
  },
};

/** The rules that can be told of a file. */
export function rulesOf({ info }: Scope): readonly QualityRule[] {
  return QUALITY_RULES.filter(({ id }) => STORED_RULES[id].needs.every((field) => info.fields.includes(field)));
}

/** The fields whose completeness is told of a file. */
export function completeFieldsOf({ info }: Scope): readonly (typeof COMPLETE_FIELDS)[number][] {
  return COMPLETE_FIELDS.filter((field) => info.fields.includes(field));
}

function isUnknown(field: (typeof COMPLETE_FIELDS)[number]): Sql {
  return FIELDS[field].kind === 'date' ? sql`${col(field)} IS NULL` : sql`${col(field)} = 0`;
}

/** One cell's numbers: members, those that break each of `rulesOf`, those who lack each of `completeFieldsOf`. */
export interface QualityRow {
  bloc: number;
  organisation: number;
  cell: number;
  n: number;
  broken: number[];
  lacking: number[];
  /** The newest admission in days since 1970-01-01. */
  newest: number | null;
}

const unit = z.object({ bloc: z.number(), organisation: z.number(), cell: z.number(), n: z.number(), newest: z.number().nullable() });

/** A row of `qualitySql`. */
export const qualityRow = z.record(z.string(), z.number().nullable()).transform((row): QualityRow => {
  const list = (prefix: string) => Object.keys(row).filter((key) => key.startsWith(prefix)).map((key) => row[key] ?? 0);
  return { ...unit.parse(row), broken: list('broken_'), lacking: list('lacking_') };
});

/** Counts by bloc, organisation and cell. */
export function qualitySql(scope: Scope): Sql {
  const count = (condition: Sql, name: string) => sql`(COUNT(*) FILTER (${condition}))::INT AS ${raw(name)}`;
  const counts = [
    ...rulesOf(scope).map((rule, place) => count(STORED_RULES[rule.id].condition(scope), `broken_${place}`)),
    ...completeFieldsOf(scope).map((field, place) => count(isUnknown(field), `lacking_${place}`)),
  ];
  return sql`SELECT bloc::INT AS bloc, organisation::INT AS organisation, cell::INT AS cell, COUNT(*)::INT AS n,
    (MAX(admitted_date) - DATE '1970-01-01')::INT AS newest, ${join(counts, ', ')}
    ${fromScope(scope)} GROUP BY ALL ORDER BY bloc, organisation, cell`;
}

/** One thing to be corrected: the line of the file, whose, in which cell, and a rule's id or `lacks:` with a field. */
export const correctionRow = z.object({ line: z.number(), name: z.string(), organisation: z.number(), cell: z.number(), problem: z.string() });
export type CorrectionRow = z.infer<typeof correctionRow>;

/** The problem of a member who lacks a field. */
export function lackingKey(field: FieldKey): string {
  return `lacks:${field}`;
}

/** Everything to be corrected, by organisation, cell and line; no more than `most` rows. */
export function correctionsSql(scope: Scope, problems: readonly string[], most: number): Sql {
  const conditions = [
    ...rulesOf(scope).map((rule) => ({ key: rule.id as string, condition: STORED_RULES[rule.id].condition(scope) })),
    ...completeFieldsOf(scope).map((field) => ({ key: lackingKey(field), condition: isUnknown(field) })),
  ].filter(({ key }) => problems.includes(key));
  const parts = conditions.map(({ key, condition }, place) =>
    sql`SELECT line::INT AS line, ${col('fullName')} AS name, organisation::INT AS organisation, cell::INT AS cell, ${key}::VARCHAR AS problem, ${place} AS place
      ${fromScope(scope)} AND (${condition})`,
  );
  if (parts.length === 0) return sql`SELECT 0 AS line, '' AS name, 0 AS organisation, 0 AS cell, '' AS problem WHERE FALSE`;
  return sql`SELECT line, name, organisation, cell, problem FROM (${join(parts, ' UNION ALL ')}) ORDER BY organisation, cell, line, place LIMIT ${most}`;
}
