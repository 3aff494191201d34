import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '#db/connection.ts';
import { fromScope, whereSql } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import { codeOf } from '#domain/fields.ts';
import type { Filters } from '#domain/view.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';
import { bareScope, fullDate, storeMembers, type StoredMember } from '../support/stored-members.ts';

const [FEMALE, MALE] = [codeOf('sex', 'female'), codeOf('sex', 'male')];
const [POLICE, MILITARY] = [codeOf('bloc', 'police'), codeOf('bloc', 'military')];

const MEMBERS: readonly StoredMember[] = [
  { sex: FEMALE, bloc: POLICE, organisation: 1, cell: 1, birthDate: fullDate('1990-01-01'), admittedDate: fullDate('2020-01-01') },
  { sex: MALE, bloc: POLICE, organisation: 2, cell: 2, birthDate: fullDate('1940-01-01'), admittedDate: fullDate('1970-01-01') },
  { sex: FEMALE, bloc: MILITARY, organisation: 2, cell: 3, birthDate: null, admittedDate: null },
  { sex: 0, bloc: 0, organisation: 0, cell: 0, birthDate: fullDate('1995-03-02'), admittedDate: fullDate('2026-02-01') },
  { sex: FEMALE, bloc: POLICE, organisation: 3, cell: 4, birthDate: fullDate('1995-03-01'), admittedDate: fullDate('2014-12-31') },
];

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeDuckDb();
  await storeMembers(connection, 1, MEMBERS);
}, 60_000);
afterAll(() => connection.close());

async function placesUnder(filters: Filters): Promise<number[]> {
  const rows = await connection.query(sql`SELECT place ${fromScope(bareScope(filters))} ORDER BY place`);
  return z.array(z.object({ place: z.number() })).parse(rows).map(({ place }) => place);
}

test.each<[string, Filters, number[]]>([
  ['no filter', {}, [0, 1, 2, 3, 4]],
  ['one value', { sex: ['female'] }, [0, 2, 4]],
  ['several values: any of them', { sex: ['female', 'male'] }, [0, 1, 2, 4]],
  ['the order of the values does not matter', { sex: ['male', 'female'] }, [0, 1, 2, 4]],
  ['unknown', { sex: ['unknown'] }, [3]],
  ['unknown beside a value', { sex: ['unknown', 'male'] }, [1, 3]],
  ['two dimensions: both of them', { sex: ['female'], bloc: ['police'] }, [0, 4]],
  ['three dimensions', { sex: ['female'], bloc: ['police', 'military'], ageBand: ['31-35', 'unknown'] }, [2, 4]],
  ['a value that the snapshot does not have: nobody', { organisation: ['dang-bo-c'] }, []],
  ['such a value beside one that it has', { organisation: ['dang-bo-c', 'dang-bo-a'] }, [0]],
  ['such a value beside unknown', { organisation: ['dang-bo-c', 'unknown'] }, [3]],
  ['such a value in one of two dimensions', { organisation: ['dang-bo-c'], sex: ['female'] }, []],
  ['a cell whose name stands twice', { cell: ['chi-bo-1-2'] }, [1]],
  ['an age band', { ageBand: ['36-40', '18-30'] }, [0, 3]],
  ['unknown age', { ageBand: ['unknown'] }, [2]],
  ['years of admission', { admissionYear: ['2020', '2026'] }, [0, 3]],
  ['before the years shown', { admissionYear: ['before-2015'] }, [1, 4]],
  ['a year that another day would show by itself', { admissionYear: ['2014'] }, [4]],
  ['the years before one that another day would show', { admissionYear: ['before-2014'] }, [1]],
  ['the years after one', { admissionYear: ['after-2019'] }, [0, 3]],
  ['years and unknown', { admissionYear: ['2020', 'unknown', 'before-1980'] }, [0, 1, 2]],
  ['years that are none', { admissionYear: ['20', 'before-', "2020' OR TRUE"] }, []],
  ['unknown year of admission', { admissionYear: ['unknown'] }, [2]],
  ['a dimension without a column in this file', { partyPost: ['secretary'] }, []],
  ['a value that only looks like SQL', { bloc: ["police') OR TRUE --"] }, []],
])('%s', async (_name, filters, places) => {
  expect(await placesUnder(filters)).toEqual(places);
});

test('what a filter says never becomes text of the query', () => {
  const { text, params } = whereSql(bareScope({ sex: ['female'], organisation: ['dang-bo-b'], cell: ["x'; DROP TABLE members_1; --"] }));
  expect(text).not.toMatch(/DROP|dang-bo|female/);
  expect(text).toBe(`sex IN (${FEMALE}) AND organisation IN (2) AND FALSE`);
  expect(params).toEqual([]);
});
