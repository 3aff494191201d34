import { AGE_BANDS, firstYearShown, YEARS_SHOWN } from '#domain/bands.ts';
import { parseIsoDay, PRECISION_CODES, type IsoDay } from '#domain/date.ts';
import { dimensionOf, optionsOf, UNKNOWN_OPTION, yearsOf, type DimensionKey } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { codeOf, columnName, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import { MOST_PROBATION_MONTHS } from '#domain/quality.ts';
import type { Scope } from '#domain/scope.ts';
import { join, raw, sql, type Sql } from './sql.ts';

/** The column of a field in a table of members. */
export function col(field: FieldKey): Sql {
  return raw(columnName(field));
}

/** The column with the precision code of a date field. */
export function precisionCol(field: FieldKeyOf<'date'>): Sql {
  return raw(`${col(field).text}_precision`);
}

/** The table of a snapshot's members. */
export function membersTable(snapshotId: number): Sql {
  return raw(`members_${snapshotId}`);
}

/**
 * Completed years from a date field to a day, NULL where the date is unknown: `completedYears` of the domain in SQL.
 * A day left open is stored as 1, so a date known to the month counts from its month. Not `date_sub`: it has a 29
 * February come round on 28 February, and counts a future date as 0 years.
 */
export function yearsSql(field: FieldKeyOf<'date'>, asOf: IsoDay): Sql {
  const date = col(field);
  const day = parseIsoDay(asOf);
  if (!day) throw new Error(`${asOf} is not a day`);
  const ahead = sql`month(${date}) * 100 + day(${date}) > ${day.month * 100 + day.day} AND ${precisionCol(field)} <> ${PRECISION_CODES.year}`;
  return sql`(${day.year} - year(${date}) - (${ahead})::INT)::INT`;
}

function ageBandSql(): Sql {
  const bands = AGE_BANDS.map(({ from, to }, place) => {
    const bounds = [Number.isFinite(from) ? `age_years >= ${from}` : '', Number.isFinite(to) ? `age_years <= ${to}` : ''];
    return raw(`WHEN ${bounds.filter(Boolean).join(' AND ')} THEN ${place + 1}`);
  });
  return sql`CASE ${join(bands, ' ')} ELSE ${raw(String(UNKNOWN))} END`;
}

function admissionYearSql(asOf: IsoDay): Sql {
  const first = firstYearShown(parseIsoDay(asOf)?.year ?? 0);
  const date = col('admittedDate');
  // One code for all years before the first shown, one a year, and one for years after the as-of day.
  return sql`CASE WHEN ${date} IS NULL THEN ${raw(String(UNKNOWN))}
    ELSE least(greatest(year(${date}) - ${raw(String(first))}, -1), ${raw(String(YEARS_SHOWN))}) + 2 END`;
}

/** The last day that a date can be, as far as it is known; a date is stored as the first. */
export function latestSql(field: FieldKeyOf<'date'>): Sql {
  const date = col(field);
  return sql`CASE ${precisionCol(field)} WHEN 1 THEN make_date(year(${date}), 12, 31) WHEN 2 THEN last_day(${date}) ELSE ${date} END`;
}

/** `memberKindCode` in SQL. */
function memberKindSql(asOf: IsoDay): Sql {
  const [admitted, official, day] = [col('admittedDate'), col('officialDate'), sql`${asOf}::DATE`];
  return sql`CASE WHEN ${latestSql('officialDate')} <= ${day} THEN 1 WHEN ${official} > ${day} THEN 2
    WHEN ${official} IS NULL AND ${latestSql('admittedDate')} <= ${day} AND ${admitted} + to_months(${MOST_PROBATION_MONTHS}) >= ${day} THEN 2 ELSE 0 END`;
}

/** The code of a dimension for one member of `fromScope`, as an INTEGER expression; 0 is unknown. */
export function codeSql(dimension: DimensionKey, { asOf, info }: Pick<Scope, 'asOf' | 'info'>): Sql {
  if (dimension === 'ageBand') return ageBandSql();
  if (dimension === 'youngAge') return raw('CASE WHEN age_years >= 35 THEN 2 WHEN age_years >= 18 THEN 1 ELSE 0 END');
  if (dimension === 'admissionYear') return admissionYearSql(asOf);
  if (dimension === 'minority') return sql`CASE ${col('ethnicity')} WHEN 0 THEN 0 WHEN ${raw(String(codeOf('ethnicity', 'kinh')))} THEN 2 ELSE 1 END`;
  // Without a column of official dates nobody is on probation for lack of one.
  if (dimension === 'memberKind') return dimensionOf('memberKind').needs.every((field) => info.fields.includes(field)) ? memberKindSql(asOf) : raw('0');
  return col(dimension);
}

/** Years of admission are filtered by themselves, so that another as-of day, which groups them otherwise, does not change who is meant. */
function yearsCondition(keys: readonly string[]): Sql {
  const year = sql`year(${col('admittedDate')})`;
  const conditions = keys.map((key) => {
    if (key === UNKNOWN_OPTION.key) return sql`${col('admittedDate')} IS NULL`;
    const years = yearsOf(key);
    if (!years) return raw('FALSE');
    if (years.from === -Infinity) return sql`${year} <= ${years.to}`;
    return years.to === Infinity ? sql`${year} >= ${years.from}` : sql`${year} = ${years.from}`;
  });
  return sql`COALESCE(${join(conditions, ' OR ')}, FALSE)`;
}

/** The condition of a scope's filters; a value that this snapshot does not have matches nobody. */
export function whereSql(scope: Scope): Sql {
  const conditions = (Object.keys(scope.filters) as DimensionKey[]).map((dimension) => {
    if (dimension === 'admissionYear') return yearsCondition(scope.filters.admissionYear ?? []);
    const picked = new Set(scope.filters[dimension]);
    const codes = optionsOf(dimension, scope).filter(({ key }) => picked.has(key)).map(({ code }) => sql`${code}`);
    return codes.length === 0 ? raw('FALSE') : sql`${codeSql(dimension, scope)} IN (${join(codes, ', ')})`;
  });
  return conditions.length === 0 ? raw('TRUE') : join(conditions, ' AND ');
}

/** The members of a scope, to select from, with their age in completed years as `age_years`. */
export function fromScope(scope: Scope): Sql {
  const age = yearsSql('birthDate', scope.asOf);
  return sql`FROM (SELECT *, ${age} AS age_years FROM ${membersTable(scope.snapshotId)}) WHERE ${whereSql(scope)}`;
}
