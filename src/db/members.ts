import { AGE_BANDS, firstYearShown, YEARS_SHOWN } from '#domain/bands.ts';
import { parseIsoDay, toEpochDay, type IsoDay } from '#domain/date.ts';
import { optionsOf, UNKNOWN_OPTION, yearsOf, type DimensionKey } from '#domain/dimension.ts';
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
 * The days by which every date is moved so that the given day becomes the last of a year, and that year: of the moved dates the year
 * alone tells whether their day has come round. Forward from 29 February on and back before it, so that no leap day lies between.
 */
function moveToYearEnd(day: { year: number; month: number; day: number }): { days: number; year: number } {
  const year = day.month * 100 + day.day >= 229 ? day.year : day.year - 1;
  return { days: toEpochDay({ year, month: 12, day: 31 }) - toEpochDay(day), year };
}

/**
 * Completed years from a date field to a day, NULL where the date is unknown: `completedYears` of the domain in SQL.
 * A month or day left open is stored as 1, so a date known to the month counts from its month, and one known to the year from 1
 * January, which has come round on any day. Not `date_sub`: it has a 29 February come round on 28 February, and counts a future date
 * as 0 years. Taking a date apart costs most where there are many members; this takes one part of it.
 */
export function yearsSql(field: FieldKeyOf<'date'>, asOf: IsoDay): Sql {
  const day = parseIsoDay(asOf);
  if (!day) throw new Error(`${asOf} is not a day`);
  const { days, year } = moveToYearEnd(day);
  return sql`(${year} - year(${col(field)} + ${days}))::INT`;
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
  // One code for all years before the first shown, one a year, and one for years after the as-of day.
  return sql`CASE WHEN admitted_year IS NULL THEN ${raw(String(UNKNOWN))}
    ELSE least(greatest(admitted_year - ${raw(String(first))}, -1), ${raw(String(YEARS_SHOWN))}) + 2 END`;
}

/** The last day that a date can be, as far as it is known; a date is stored as the first. */
export function latestSql(field: FieldKeyOf<'date'>): Sql {
  const date = col(field);
  return sql`CASE ${precisionCol(field)} WHEN 1 THEN make_date(year(${date}), 12, 31) WHEN 2 THEN last_day(${date}) ELSE ${date} END`;
}

/** The dates that tell a member's kind together. */
const DATES_OF_KIND = ['admittedDate', 'officialDate'] as const;

/** `memberKindCode` in SQL. */
function memberKindSql(asOf: IsoDay): Sql {
  const [admitted, official, day] = [col('admittedDate'), col('officialDate'), sql`${asOf}::DATE`];
  return sql`CASE WHEN ${latestSql('officialDate')} <= ${day} THEN 1 WHEN ${official} > ${day} THEN 2
    WHEN ${col('memberKind')} <> 0 THEN ${col('memberKind')}
    WHEN ${official} IS NULL AND ${latestSql('admittedDate')} <= ${day} AND ${admitted} + to_months(${MOST_PROBATION_MONTHS}) >= ${day} THEN 2 ELSE 0 END`;
}

/** The code of a dimension for one member of `fromScope`, as an INTEGER expression; 0 is unknown. */
export function codeSql(dimension: DimensionKey, { asOf, info }: Pick<Scope, 'asOf' | 'info'>): Sql {
  if (dimension === 'ageBand') return ageBandSql();
  if (dimension === 'youngAge') return raw('CASE WHEN age_years >= 35 THEN 2 WHEN age_years >= 18 THEN 1 ELSE 0 END');
  if (dimension === 'admissionYear') return admissionYearSql(asOf);
  if (dimension === 'minority') return sql`CASE ${col('ethnicity')} WHEN 0 THEN 0 WHEN ${raw(String(codeOf('ethnicity', 'kinh')))} THEN 2 ELSE 1 END`;
  // Without a column of official dates nobody is on probation for lack of one.
  if (dimension === 'memberKind' && DATES_OF_KIND.every((field) => info.fields.includes(field))) return memberKindSql(asOf);
  return col(dimension);
}

/**
 * The columns of `fromScope` that alone decide the code of a dimension. What counts many members groups them by these first, and
 * makes a code of each group only: `codeSql` can be asked of the groups too.
 */
export function basisSql(dimension: DimensionKey): Sql {
  if (dimension === 'ageBand' || dimension === 'youngAge') return raw('age_years');
  if (dimension === 'admissionYear') return raw('admitted_year');
  if (dimension === 'minority') return col('ethnicity');
  if (dimension !== 'memberKind') return col(dimension);
  return join([col('memberKind'), ...DATES_OF_KIND.map((field) => sql`${col(field)}, ${precisionCol(field)}`)], ', ');
}

/** That a number of `fromScope` lies in one of some ranges, both ends included; a range of null is unknown. */
function inRangesSql(number: Sql, ranges: readonly ({ from: number; to: number } | null)[]): Sql {
  const conditions = ranges.map((range) => {
    if (!range) return sql`${number} IS NULL`;
    if (range.from === -Infinity) return sql`${number} <= ${range.to}`;
    return range.to === Infinity ? sql`${number} >= ${range.from}` : sql`${number} BETWEEN ${range.from} AND ${range.to}`;
  });
  return conditions.length === 0 ? raw('FALSE') : sql`(${join(conditions, ' OR ')})`;
}

/** The ranges of some keys; what a key does not stand for is left out. */
function rangesOf(keys: readonly string[], rangeOf: (key: string) => { from: number; to: number } | null | undefined) {
  return keys.flatMap((key) => (key === UNKNOWN_OPTION.key ? [null] : (rangeOf(key) ?? [])));
}

/**
 * Ages and years of admission are filtered by themselves. Another as-of day groups the years otherwise, and does not change who is
 * meant; and for the code of a band the engine would compute the age of each member anew for each band.
 */
function rangesSql(dimension: 'ageBand' | 'admissionYear', keys: readonly string[]): Sql {
  if (dimension === 'admissionYear') return inRangesSql(raw('admitted_year'), rangesOf(keys, yearsOf));
  return inRangesSql(raw('age_years'), rangesOf(keys, (key) => AGE_BANDS.find((band) => band.key === key)));
}

/** The condition of a scope's filters; a value that this snapshot does not have matches nobody. */
export function whereSql(scope: Scope): Sql {
  const conditions = (Object.keys(scope.filters) as DimensionKey[]).map((dimension) => {
    if (dimension === 'ageBand' || dimension === 'admissionYear') return rangesSql(dimension, scope.filters[dimension] ?? []);
    const picked = new Set(scope.filters[dimension]);
    const codes = optionsOf(dimension, scope).filter(({ key }) => picked.has(key)).map(({ code }) => sql`${code}`);
    return codes.length === 0 ? raw('FALSE') : sql`${codeSql(dimension, scope)} IN (${join(codes, ', ')})`;
  });
  return conditions.length === 0 ? raw('TRUE') : join(conditions, ' AND ');
}

/** The members of a scope, to select from, with two numbers beside: `age_years`, completed, and `admitted_year`. */
export function fromScope(scope: Scope): Sql {
  const [age, year] = [yearsSql('birthDate', scope.asOf), sql`year(${col('admittedDate')})`];
  return sql`FROM (SELECT *, ${age} AS age_years, ${year} AS admitted_year FROM ${membersTable(scope.snapshotId)}) WHERE ${whereSql(scope)}`;
}
