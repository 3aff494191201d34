import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '#db/connection.ts';
import { codeSql, fromScope } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import type { IsoDay, PartialDate } from '#domain/date.ts';
import { DIMENSION_KEYS, optionsOf, type DimensionKey } from '#domain/dimension.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';
import { bareScope, fullDate, storeMembers, type CodedField, type StoredMember } from '../support/stored-members.ts';

/** The dimensions whose code is stored, and those that follow from a date. */
const DERIVED: readonly DimensionKey[] = ['ageBand', 'youngAge', 'admissionYear', 'minority', 'memberKind'];
const STORED = DIMENSION_KEYS.filter((key): key is DimensionKey & CodedField => !DERIVED.includes(key));

const ADMITTED: readonly (PartialDate | null)[] = [
  null, fullDate('2014-12-31'), fullDate('2015-01-01'), fullDate('2015-12-31'), fullDate('2025-06-15'), fullDate('2026-01-01'), fullDate('2026-12-31'),
  fullDate('2027-01-01'), fullDate('1931-02-03'), { year: 2014, month: 1, day: 1, precision: 'year' }, { year: 2020, month: 5, day: 1, precision: 'month' },
  fullDate('2013-12-31'), fullDate('2014-01-01'),
];

/** What each of ADMITTED belongs to on a day, as its option's key. */
const ADMISSION_KEYS: Readonly<Record<IsoDay, readonly string[]>> = {
  '2026-03-01': ['unknown', 'before-2015', '2015', '2015', '2025', '2026', '2026', 'after-2026', 'before-2015', 'before-2015', '2020', 'before-2015', 'before-2015'],
  '2025-12-31': ['unknown', '2014', '2015', '2015', '2025', 'after-2025', 'after-2025', 'after-2025', 'before-2014', '2014', '2020', 'before-2014', '2014'],
  '2026-01-01': ['unknown', 'before-2015', '2015', '2015', '2025', '2026', '2026', 'after-2026', 'before-2015', 'before-2015', '2020', 'before-2015', 'before-2015'],
};

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeDuckDb();
  const everyCode = STORED.flatMap((dimension): StoredMember[] => optionsOf(dimension, bareScope({})).map(({ code }) => ({ [dimension]: code })));
  await storeMembers(connection, 1, everyCode);
  await storeMembers(connection, 2, ADMITTED.map((admittedDate) => ({ admittedDate })));
}, 60_000);
afterAll(() => connection.close());

const codeRows = z.array(z.object({ code: z.number() }));

/** The keys of the options that the members of a snapshot have, in the order in which they were stored. */
async function keysOf(dimension: DimensionKey, asOf: IsoDay, snapshotId: number): Promise<(string | undefined)[]> {
  const scope = bareScope({}, { asOf, snapshotId });
  const rows = codeRows.parse(await connection.query(sql`SELECT (${codeSql(dimension, scope)})::INT AS code ${fromScope(scope)} ORDER BY place`));
  const options = new Map(optionsOf(dimension, scope).map(({ key, code }) => [code, key]));
  return rows.map(({ code }) => options.get(code));
}

describe('stored codes', () => {
  test.each(STORED)('%s: every option is found by its code, whoever has none is unknown', async (dimension) => {
    const expected = STORED.flatMap((stored) => optionsOf(stored, bareScope({})).map(({ key }) => (stored === dimension ? key : 'unknown')));
    expect(await keysOf(dimension, '2026-03-01', 1)).toEqual(expected);
  });
});

describe('year of admission', () => {
  test.each(Object.keys(ADMISSION_KEYS))('as of %s: twelve years one by one, those before as one, those after as one', async (asOf) => {
    expect(await keysOf('admissionYear', asOf, 2)).toEqual(ADMISSION_KEYS[asOf]);
  });

  test('its options are the year of the day and the eleven before it, with those before and after', () => {
    const keys = optionsOf('admissionYear', bareScope({}, { asOf: '2026-03-01' })).map(({ key }) => key);
    expect(keys).toEqual(['before-2015', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', 'after-2026', 'unknown']);
  });
});
