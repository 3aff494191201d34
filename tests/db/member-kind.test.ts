import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '#db/connection.ts';
import { codeSql, fromScope } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import { parseIsoDay, toEpochDay, type IsoDay, type PartialDate } from '#domain/date.ts';
import { FIELD_KEYS } from '#domain/fields.ts';
import { memberKindCode } from '#domain/member-kind.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';
import { bareInfo, bareScope, fullDate, storeMembers } from '../support/stored-members.ts';

const year = (of: number): PartialDate => ({ year: of, month: 1, day: 1, precision: 'year' });
const month = (of: number, place: number): PartialDate => ({ year: of, month: place, day: 1, precision: 'month' });

const CASES: readonly [admitted: PartialDate | null, official: PartialDate | null, stated: 0 | 1 | 2, kind: 0 | 1 | 2][] = [
  [fullDate('2024-03-01'), fullDate('2025-03-01'), 0, 1],
  [fullDate('2025-03-01'), fullDate('2026-03-01'), 0, 1],
  [fullDate('2025-03-02'), fullDate('2026-03-02'), 0, 2],
  [fullDate('2025-06-01'), null, 0, 2],
  [fullDate('2024-09-01'), null, 0, 2],
  [fullDate('2024-08-31'), null, 0, 0],
  [fullDate('2026-03-01'), null, 0, 2],
  [fullDate('2026-03-02'), null, 0, 0],
  [fullDate('1980-01-01'), null, 0, 0],
  [null, null, 0, 0],
  [null, fullDate('1990-01-01'), 0, 1],
  [null, year(2026), 0, 0],
  [null, year(2025), 0, 1],
  [null, month(2026, 2), 0, 1],
  [null, month(2026, 3), 0, 0],
  [null, month(2026, 4), 0, 2],
  [year(2025), null, 0, 2],
  [year(2024), null, 0, 0],
  [year(2026), null, 0, 0],
  [month(2024, 9), null, 0, 2],
  [month(2024, 8), null, 0, 0],
  // What the list says counts where the official date does not tell.
  [fullDate('1980-01-01'), null, 1, 1],
  [fullDate('2025-06-01'), null, 1, 1],
  [fullDate('2024-08-31'), null, 2, 2],
  [null, null, 2, 2],
  [null, year(2026), 1, 1],
  [fullDate('2024-03-01'), fullDate('2025-03-01'), 2, 1],
  [fullDate('2025-03-02'), fullDate('2026-03-02'), 1, 2],
];
const AS_OF: IsoDay = '2026-03-01';

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeDuckDb();
  await storeMembers(connection, 1, CASES.map(([admittedDate, officialDate, memberKind]) => ({ admittedDate, officialDate, memberKind })));
}, 60_000);
afterAll(() => connection.close());

async function kindsIn(scope: ReturnType<typeof bareScope>): Promise<number[]> {
  const rows = await connection.query(sql`SELECT (${codeSql('memberKind', scope)})::INT AS code ${fromScope(scope)} ORDER BY place`);
  return z.array(z.object({ code: z.number() })).parse(rows).map(({ code }) => code);
}

test('who is official and who is on probation, as of 1 March 2026', async () => {
  const day = toEpochDay(parseIsoDay(AS_OF) ?? { year: 0, month: 0, day: 0 });
  expect(CASES.map(([admitted, official, stated]) => memberKindCode(admitted, official, stated, day))).toEqual(CASES.map(([, , , kind]) => kind));
  expect(await kindsIn(bareScope({}, { asOf: AS_OF }))).toEqual(CASES.map(([, , , kind]) => kind));
});

test('without a column of official dates nobody is on probation for lack of one, and what the list says counts', async () => {
  const info = bareInfo({ fields: FIELD_KEYS.filter((field) => field !== 'officialDate') });
  expect(await kindsIn(bareScope({}, { info, asOf: AS_OF }))).toEqual(CASES.map(([, , stated]) => stated));
});
