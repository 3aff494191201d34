import { ageBandCode, firstYearShown, YEARS_SHOWN } from '#domain/bands.ts';
import { completedYears, fromEpochDay, parseIsoDay, PRECISION_CODES, type PartialDate, type Precision } from '#domain/date.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { DateCounts } from '#domain/date-counts.ts';
import type { DimensionKey } from '#domain/dimension.ts';
import { fieldKeysOf, type FieldKey } from '#domain/fields.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import type { Snapshot, SnapshotInfo } from '#domain/snapshot.ts';
import type { AnswerRow } from './connection.ts';
import { basisSql, codeSql, col, fromScope, membersTable, precisionCol } from './members.ts';
import { join, raw, sql, type Sql } from './sql.ts';

/** The engine and the plain count made while reading the file disagree: nothing of the snapshot may be shown. */
export class TallyMismatchError extends Error {
  override name = 'TallyMismatchError';
}

/** Something that answers queries. */
export interface Answering {
  query(query: Sql): Promise<AnswerRow[]>;
}

/** Members of one code, and the sum of their dates in days since 1970-01-01, where the code is one of dates. */
interface Count {
  n: number;
  days: number;
}

/** Counts by `<field> <code>`. */
type Counts = ReadonlyMap<string, Count>;

const countRow = z.object({ field: z.string(), code: z.string(), n: z.number(), days: z.number() });

function add(counts: Map<string, Count>, field: string, code: string | number, n: number, days = 0): void {
  if (n > 0) counts.set(`${field} ${code}`, { n, days });
}

function compare(rows: readonly AnswerRow[], expected: Counts): void {
  const counted = z.array(countRow).parse(rows).map(({ field, code, ...count }) => ({ key: `${field} ${code}`, ...count }));
  const differing = counted.filter(({ key, n, days }) => expected.get(key)?.n !== n || expected.get(key)?.days !== days);
  if (differing.length === 0 && counted.length === expected.size) return;
  const examples = differing.slice(0, 3).map(({ key, n }) => `${key}: ${n} ≠ ${expected.get(key)?.n ?? 0}`);
  throw new TallyMismatchError(`The engine counts ${counted.length} values, the reading ${expected.size}; ${examples.join('; ')}`);
}

/** One of our own names as a text of SQL: without parameters a question is one way to the engine and back. */
function nameOf(field: FieldKey | DimensionKey): Sql {
  return raw(`'${field}'`);
}

/**
 * Dates by year and precision with the sum of their days: a few hundred rows, whatever the number of different days. Texts are made of
 * the groups only.
 */
function storedCountsSql(snapshotId: number): Sql {
  const table = membersTable(snapshotId);
  const codes = [...fieldKeysOf('category'), ...fieldKeysOf('unit')].map(
    (field) => sql`SELECT ${nameOf(field)} AS field, ${col(field)}::VARCHAR AS code, n::INT AS n, 0::DOUBLE AS days
      FROM (SELECT ${col(field)}, COUNT(*) AS n FROM ${table} GROUP BY ALL)`,
  );
  const dates = fieldKeysOf('date').map((field) => {
    const code = raw(`COALESCE(year::VARCHAR || ':' || precision::VARCHAR, 'unknown')`);
    const groups = sql`SELECT year(${col(field)}) AS year, ${precisionCol(field)} AS precision, COUNT(*) AS n, SUM(${col(field)} - DATE '1970-01-01') AS days
      FROM ${table} GROUP BY ALL`;
    return sql`SELECT ${nameOf(field)} AS field, ${code} AS code, SUM(n)::INT AS n, COALESCE(SUM(days), 0)::DOUBLE AS days FROM (${groups}) GROUP BY ALL`;
  });
  return sql`${join([...codes, ...dates], ' UNION ALL ')} ORDER BY field, code`;
}

const PRECISIONS = new Map<number, Precision>(Object.entries(PRECISION_CODES).map(([precision, code]) => [code, precision as Precision]));

/** Members by a code of their dates, the dates of one code summed up before a text is made of it: there are tens of thousands of them. */
function countsByCode(tally: DateCounts | undefined, codeOf: (date: PartialDate | null) => number): Map<number, Count> {
  const counts = new Map<number, Count>();
  const count = (date: PartialDate | null, epochDay: number, n: number) => {
    const code = codeOf(date);
    const before = counts.get(code);
    counts.set(code, { n: (before?.n ?? 0) + n, days: (before?.days ?? 0) + epochDay * n });
  };
  tally?.days.forEach((epochDay, place) => {
    const precision = PRECISIONS.get(tally.precisions[place] ?? NaN);
    const n = tally.counts[place] ?? 0;
    if (precision) count({ ...fromEpochDay(epochDay), precision }, epochDay, n);
    else count(null, 0, n);
  });
  if (tally) count(null, 0, tally.unknown);
  return counts;
}

/** A year and the code of a precision as one number. */
const PRECISION_CODES_END = 4;
const NO_DATE = -1;

function storedCounts({ tally, rows, organisations, cells }: SnapshotInfo): Counts {
  const counts = new Map<string, Count>();
  for (const field of fieldKeysOf('category')) tally.categories[field]?.forEach((n, code) => add(counts, field, code, n));
  for (const field of fieldKeysOf('date')) {
    const byCode = countsByCode(tally.dates[field], (date) => (date ? date.year * PRECISION_CODES_END + PRECISION_CODES[date.precision] : NO_DATE));
    for (const [code, { n, days }] of byCode) {
      const name = code === NO_DATE ? 'unknown' : `${Math.floor(code / PRECISION_CODES_END)}:${code % PRECISION_CODES_END}`;
      add(counts, field, name, n, days);
    }
  }
  for (const [field, units] of [['organisation', organisations], ['cell', cells]] as const) {
    units.forEach(({ members }, place) => add(counts, field, place + 1, members));
    add(counts, field, UNKNOWN, rows.kept - units.reduce((sum, { members }) => sum + members, 0));
  }
  return counts;
}

/**
 * Holds every category, unit and date of a loaded snapshot against the counts made in plain TypeScript while its file
 * was read.
 * @throws TallyMismatchError naming the fields and codes that differ.
 */
export async function verifyMembers(engine: Answering, { id, info }: Snapshot): Promise<void> {
  const stored = engine.query(storedCountsSql(id));
  // Counted while the engine counts.
  const expected = storedCounts(info);
  compare(await stored, expected);
}

function derivedCounts({ info: { tally }, asOf }: Scope): Counts {
  const counts = new Map<string, Count>();
  const day = parseIsoDay(asOf);
  if (!day) throw new Error(`${asOf} is not a day`);
  const first = firstYearShown(day.year);
  const bands = countsByCode(tally.dates.birthDate, (birth) => (birth ? ageBandCode(completedYears(birth, day)) : UNKNOWN));
  const years = countsByCode(tally.dates.admittedDate, (date) => (date ? Math.min(Math.max(date.year - first, -1), YEARS_SHOWN) + 2 : UNKNOWN));
  for (const [code, { n }] of bands) add(counts, 'ageBand', code, n);
  for (const [code, { n }] of years) add(counts, 'admissionYear', code, n);
  return counts;
}

/**
 * Holds what is computed at the day of a scope (age bands, years of admission) against the same computed in plain
 * TypeScript from the dates that were counted while reading.
 * @throws TallyMismatchError as `verifyMembers`.
 */
export async function verifyDay(engine: Answering, scope: Scope): Promise<void> {
  const whole = { ...scope, filters: {} };
  const counts = (['ageBand', 'admissionYear'] as const).map(
    (dimension) => sql`SELECT ${nameOf(dimension)} AS field, (${codeSql(dimension, scope)})::VARCHAR AS code, SUM(n)::INT AS n, 0::DOUBLE AS days
      FROM (SELECT ${basisSql(dimension)}, COUNT(*) AS n ${fromScope(whole)} GROUP BY ALL) GROUP BY ALL`,
  );
  const derived = engine.query(sql`${join(counts, ' UNION ALL ')} ORDER BY field, code`);
  const expected = derivedCounts(scope);
  compare(await derived, expected);
}
