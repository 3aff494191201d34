import { z } from '#domain/schema.ts';
import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf, fieldKeysOf } from '#domain/fields.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Connection } from './connection.ts';
import { col, membersTable, precisionCol } from './members.ts';
import { join, sql, type Sql } from './sql.ts';

/** The engine and the plain count made while reading the file disagree: nothing of the snapshot may be shown. */
export class TallyMismatchError extends Error {
  override name = 'TallyMismatchError';
}

const countRow = z.object({ field: z.string(), code: z.string(), n: z.number() });

function countsSql(snapshot: Snapshot): Sql {
  const table = membersTable(snapshot.id);
  const categories = fieldKeysOf('category').map(
    (field) => sql`SELECT ${field} AS field, ${col(field)}::VARCHAR AS code, COUNT(*)::INT AS n FROM ${table} GROUP BY ALL`,
  );
  const dates = fieldKeysOf('date').map((field) => {
    const day = sql`(${col(field)} - DATE '1970-01-01')::VARCHAR || ':' || ${precisionCol(field)}::VARCHAR`;
    return sql`SELECT ${field} AS field, COALESCE(${day}, 'unknown') AS code, COUNT(*)::INT AS n FROM ${table} GROUP BY ALL`;
  });
  return sql`${join([...categories, ...dates], ' UNION ALL ')} ORDER BY field, code`;
}

function expectedCounts({ info: { tally } }: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  const put = (field: string, code: string, n: number) => n > 0 && counts.set(`${field} ${code}`, n);
  for (const field of fieldKeysOf('category')) {
    const codes = [UNKNOWN, ...categoriesOf(field).map((_, place) => place + 1)];
    for (const code of codes) put(field, String(code), tally.categories[field]?.[code] ?? 0);
  }
  for (const field of fieldKeysOf('date')) {
    for (const [code, n] of Object.entries(tally.dates[field] ?? {})) put(field, code, n);
  }
  return counts;
}

/**
 * Holds every category and every date of a loaded snapshot against the counts made in plain TypeScript while its
 * file was read.
 * @throws TallyMismatchError naming the fields and codes that differ.
 */
export async function verifyMembers(connection: Connection, snapshot: Snapshot): Promise<void> {
  const rows = z.array(countRow).parse(await connection.query(countsSql(snapshot)));
  const expected = expectedCounts(snapshot);
  const differing = rows.filter(({ field, code, n }) => expected.get(`${field} ${code}`) !== n);
  if (differing.length === 0 && rows.length === expected.size) return;
  const examples = differing.slice(0, 3).map(({ field, code, n }) => `${field} ${code}: ${n} ≠ ${expected.get(`${field} ${code}`) ?? 0}`);
  throw new TallyMismatchError(`The engine counts ${rows.length} values, the reading ${expected.size}; ${examples.join('; ')}`);
}
