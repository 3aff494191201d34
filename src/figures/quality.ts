import type { Bilingual } from '#domain/bilingual.ts';
import { FIELDS, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { col, fromScope, precisionCol } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import { EXEMPT_KEYS } from './exemption.tsx';
import { codesSql, COMPLETE_FIELDS } from './key-figures.ts';

/** Something about one member that cannot be right, or that must be looked at. */
export interface QualityRule {
  id: string;
  /** The committee's own words for good data: đúng (correct) or sống (alive). */
  virtue: 'correct' | 'alive';
  label: Bilingual;
  /** The fields without which it cannot be told. */
  needs: readonly FieldKey[];
  condition(scope: Scope): Sql;
}

/** The last day that a date can be, as far as it is known; a date is stored as the first. */
function latest(field: FieldKeyOf<'date'>): Sql {
  const date = col(field);
  return sql`CASE ${precisionCol(field)} WHEN 1 THEN make_date(year(${date}), 12, 31) WHEN 2 THEN last_day(${date}) ELSE ${date} END`;
}

function completedYears(from: Sql, to: Sql): Sql {
  return sql`(year(${to}) - year(${from}) - (month(${to}) * 100 + day(${to}) < month(${from}) * 100 + day(${from}))::INT)`;
}

function dayOf(scope: Scope): Sql {
  return sql`${scope.asOf}::DATE`;
}

const isExempt = () => sql`exemption IN (${codesSql('exemption', EXEMPT_KEYS)})`;
const isSex = (key: string) => sql`sex IN (${codesSql('sex', [key])})`;

/** Ages from which exemption for age is usual: 60 for men, 55 for women (HD 27-HD/BTCTW). */
const EXEMPT_AGE = { male: 60, female: 55 } as const;

/**
 * What is held against every member, in the order of the page. Each is true only where the dates leave no doubt: one known to the year
 * counts as the day that speaks for the record.
 */
export const QUALITY_RULES: readonly QualityRule[] = [
  {
    id: 'admittedYoung', virtue: 'correct', needs: ['birthDate', 'admittedDate'],
    label: { vi: 'Vào Đảng khi chưa đủ 18 tuổi', en: 'Admitted before the age of 18' },
    condition: () => sql`${completedYears(col('birthDate'), latest('admittedDate'))} < 18`,
  },
  {
    id: 'officialFirst', virtue: 'correct', needs: ['admittedDate', 'officialDate'],
    label: { vi: 'Ngày chính thức trước ngày vào Đảng', en: 'Official before admission' },
    condition: () => sql`${latest('officialDate')} < ${col('admittedDate')}`,
  },
  {
    id: 'exemptYoung', virtue: 'correct', needs: ['birthDate', 'sex', 'exemption'],
    label: { vi: 'Miễn vì tuổi cao nhưng chưa tới 60 (nam), 55 (nữ)', en: 'Exempt for age below 60 (men), 55 (women)' },
    condition: () => sql`exemption IN (${codesSql('exemption', ['ageHealth'])})
      AND ((${isSex('male')} AND age_years < ${EXEMPT_AGE.male}) OR (${isSex('female')} AND age_years < ${EXEMPT_AGE.female}))`,
  },
  {
    id: 'exemptSecretary', virtue: 'correct', needs: ['exemption', 'partyPost'],
    label: { vi: 'Được miễn sinh hoạt nhưng giữ chức bí thư, phó bí thư', en: 'Exempt, yet secretary or deputy' },
    condition: () => sql`${isExempt()} AND party_post IN (${codesSql('partyPost', ['secretary', 'deputy'])})`,
  },
  {
    id: 'exemptFirst', virtue: 'correct', needs: ['exemptDate', 'admittedDate'],
    label: { vi: 'Miễn sinh hoạt trước ngày vào Đảng', en: 'Exempt before admission' },
    condition: () => sql`${latest('exemptDate')} < ${col('admittedDate')}`,
  },
  {
    id: 'future', virtue: 'correct', needs: ['admittedDate'],
    label: { vi: 'Có ngày sau ngày chốt số liệu', en: 'A date after the as-of day' },
    condition: (scope) => join((['birthDate', 'admittedDate', 'officialDate', 'exemptDate'] as const).map((field) => sql`COALESCE(${col(field)} > ${dayOf(scope)}, FALSE)`), ' OR '),
  },
  {
    id: 'officialMissing', virtue: 'correct', needs: ['admittedDate', 'officialDate'],
    label: { vi: 'Vào Đảng quá 18 tháng chưa có ngày chính thức', en: 'No official date 18 months after admission' },
    condition: (scope) => sql`${col('officialDate')} IS NULL AND ${latest('admittedDate')} + INTERVAL 18 MONTH < ${dayOf(scope)}`,
  },
  {
    id: 'veryOld', virtue: 'alive', needs: ['birthDate'],
    label: { vi: 'Trên 105 tuổi', en: 'Over 105 years old' },
    condition: () => sql`age_years > 105`,
  },
];

/** The rules that can be told of a file. */
export function rulesOf({ info }: Scope): readonly QualityRule[] {
  return QUALITY_RULES.filter(({ needs }) => needs.every((field) => info.fields.includes(field)));
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
    ...rulesOf(scope).map((rule, place) => count(rule.condition(scope), `broken_${place}`)),
    ...completeFieldsOf(scope).map((field, place) => count(isUnknown(field), `lacking_${place}`)),
  ];
  return sql`SELECT bloc::INT AS bloc, organisation::INT AS organisation, cell::INT AS cell, COUNT(*)::INT AS n,
    (MAX(admitted_date) - DATE '1970-01-01')::INT AS newest, ${join(counts, ', ')}
    ${fromScope(scope)} GROUP BY ALL ORDER BY bloc, organisation, cell`;
}

/** One thing to be corrected: the line of the file, whose cell, and a rule's id or `lacks:` with a field. */
export const correctionRow = z.object({ line: z.number(), organisation: z.number(), cell: z.number(), problem: z.string() });
export type CorrectionRow = z.infer<typeof correctionRow>;

/** The problem of a member who lacks a field. */
export function lackingKey(field: FieldKey): string {
  return `lacks:${field}`;
}

/** Everything to be corrected, by organisation, cell and line; no more than `most` rows. */
export function correctionsSql(scope: Scope, problems: readonly string[], most: number): Sql {
  const conditions = [
    ...rulesOf(scope).map((rule) => ({ key: rule.id, condition: rule.condition(scope) })),
    ...completeFieldsOf(scope).map((field) => ({ key: lackingKey(field), condition: isUnknown(field) })),
  ].filter(({ key }) => problems.includes(key));
  const parts = conditions.map(({ key, condition }, place) =>
    sql`SELECT line::INT AS line, organisation::INT AS organisation, cell::INT AS cell, ${key}::VARCHAR AS problem, ${place} AS place
      ${fromScope(scope)} AND (${condition})`,
  );
  if (parts.length === 0) return sql`SELECT 0 AS line, 0 AS organisation, 0 AS cell, '' AS problem WHERE FALSE`;
  return sql`SELECT line, organisation, cell, problem FROM (${join(parts, ' UNION ALL ')}) ORDER BY organisation, cell, line, place LIMIT ${most}`;
}
