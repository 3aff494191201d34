import { ageBandCode, firstYearShown, YEARS_SHOWN } from '#domain/bands.ts';
import { completedYears, fromEpochDay, parseIsoDay, PRECISION_CODES, type PartialDate, type Precision } from '#domain/date.ts';
import { UNKNOWN } from '#domain/field.ts';
import { fieldKeysOf } from '#domain/fields.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import type { Snapshot, SnapshotInfo } from '#domain/snapshot.ts';
import type { AnswerRow } from './connection.ts';
import { codeSql, col, fromScope, membersTable, precisionCol } from './members.ts';
import { join, sql, type Sql } from './sql.ts';

/** The engine and the plain count made while reading the file disagree: nothing of the snapshot may be shown. */
export class TallyMismatchError extends Error {
  override name = 'TallyMismatchError';
}

/** Something that answers queries. */
export interface Answering {
  query(query: Sql): Promise<AnswerRow[]>;
}

/** Members by `<field> <code>`. */
type Counts = ReadonlyMap<string, number>;

const countRow = z.object({ field: z.string(), code: z.string(), n: z.number() });

function compare(rows: readonly AnswerRow[], expected: Counts): void {
  const counted = z.array(countRow).parse(rows);
  const differing = counted.filter(({ field, code, n }) => expected.get(`${field} ${code}`) !== n);
  if (differing.length === 0 && counted.length === expected.size) return;
  const examples = differing.slice(0, 3).map(({ field, code, n }) => `${field} ${code}: ${n} ≠ ${expected.get(`${field} ${code}`) ?? 0}`);
  throw new TallyMismatchError(`The engine counts ${counted.length} values, the reading ${expected.size}; ${examples.join('; ')}`);
}

function storedCountsSql(snapshotId: number): Sql {
  const table = membersTable(snapshotId);
  const codes = [...fieldKeysOf('category'), ...fieldKeysOf('unit')].map(
    (field) => sql`SELECT ${field} AS field, ${col(field)}::VARCHAR AS code, COUNT(*)::INT AS n FROM ${table} GROUP BY ALL`,
  );
  const dates = fieldKeysOf('date').map((field) => {
    const day = sql`(${col(field)} - DATE '1970-01-01')::VARCHAR || ':' || ${precisionCol(field)}::VARCHAR`;
    return sql`SELECT ${field} AS field, COALESCE(${day}, 'unknown') AS code, COUNT(*)::INT AS n FROM ${table} GROUP BY ALL`;
  });
  return sql`${join([...codes, ...dates], ' UNION ALL ')} ORDER BY field, code`;
}

function storedCounts({ tally, rows, organisations, cells }: SnapshotInfo): Counts {
  const counts = new Map<string, number>();
  const put = (field: string, code: string | number, n: number) => n > 0 && counts.set(`${field} ${code}`, n);
  for (const field of fieldKeysOf('category')) tally.categories[field]?.forEach((n, code) => put(field, code, n));
  for (const field of fieldKeysOf('date')) {
    for (const [code, n] of Object.entries(tally.dates[field] ?? {})) put(field, code, n);
  }
  for (const [field, units] of [['organisation', organisations], ['cell', cells]] as const) {
    units.forEach(({ members }, place) => put(field, place + 1, members));
    put(field, UNKNOWN, rows.kept - units.reduce((sum, { members }) => sum + members, 0));
  }
  return counts;
}

/**
 * Holds every category, unit and date of a loaded snapshot against the counts made in plain TypeScript while its file
 * was read.
 * @throws TallyMismatchError naming the fields and codes that differ.
 */
export async function verifyMembers(engine: Answering, { id, info }: Snapshot): Promise<void> {
  compare(await engine.query(storedCountsSql(id)), storedCounts(info));
}

const PRECISIONS = new Map<number, Precision>(Object.entries(PRECISION_CODES).map(([precision, code]) => [code, precision as Precision]));

/** The date of a tally's key, or null for `unknown`. */
function dateOf(key: string): PartialDate | null {
  const [epochDay, code] = key.split(':').map(Number);
  const precision = PRECISIONS.get(code ?? NaN);
  return precision && epochDay !== undefined ? { ...fromEpochDay(epochDay), precision } : null;
}

function derivedCounts({ info: { tally }, asOf }: Scope): Counts {
  const counts = new Map<string, number>();
  const day = parseIsoDay(asOf);
  if (!day) throw new Error(`${asOf} is not a day`);
  const first = firstYearShown(day.year);
  const add = (field: string, code: number, n: number) => n > 0 && counts.set(`${field} ${code}`, (counts.get(`${field} ${code}`) ?? 0) + n);
  for (const [key, n] of Object.entries(tally.dates.birthDate ?? {})) {
    const birth = dateOf(key);
    add('ageBand', birth ? ageBandCode(completedYears(birth, day)) : UNKNOWN, n);
  }
  for (const [key, n] of Object.entries(tally.dates.admittedDate ?? {})) {
    const year = dateOf(key)?.year;
    add('admissionYear', year === undefined ? UNKNOWN : Math.min(Math.max(year - first, -1), YEARS_SHOWN) + 2, n);
  }
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
    (dimension) => sql`SELECT ${dimension} AS field, (${codeSql(dimension, scope.asOf)})::VARCHAR AS code, COUNT(*)::INT AS n ${fromScope(whole)} GROUP BY ALL`,
  );
  compare(await engine.query(sql`${join(counts, ' UNION ALL ')} ORDER BY field, code`), derivedCounts(scope));
}
