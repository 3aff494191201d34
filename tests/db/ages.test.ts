import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '#db/connection.ts';
import { codeSql, fromScope, yearsSql } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import { AGE_BANDS, ageBandCode } from '#domain/bands.ts';
import { completedYears, parseIsoDay, type IsoDay, type PartialDate, type Precision } from '#domain/date.ts';
import { ageOn } from '../oracle/dates.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';
import { bareScope, storeMembers } from '../support/stored-members.ts';

/** A date of birth, a day, the age in completed years and the band on it. */
type Case = [birth: string, asOf: IsoDay, ageYears: number, band: string];

const CASES: readonly Case[] = [
  // The birthday itself, the day before and the day after.
  ['1995-03-01', '2026-03-01', 31, '31-35'],
  ['1995-03-02', '2026-03-01', 30, '18-30'],
  ['1995-02-28', '2026-03-01', 31, '31-35'],
  ['2008-03-01', '2026-03-01', 18, '18-30'],
  ['2008-03-02', '2026-03-01', 17, 'under-18'],
  ['1945-03-01', '2026-03-01', 81, 'over-80'],
  ['1945-03-02', '2026-03-01', 80, '71-80'],
  ['1965-12-31', '2026-03-01', 60, '56-60'],
  ['1965-03-01', '2026-03-01', 61, '61-70'],
  ['1900-01-01', '2026-03-01', 126, 'over-80'],
  // Another end of a month: the 31st has not come on the 30th.
  ['1995-01-31', '2026-01-30', 30, '18-30'],
  ['1995-05-31', '2026-05-31', 31, '31-35'],
  // Born on 29 February: a year older on 1 March where the year has no such day.
  ['2000-02-29', '2026-02-28', 25, '18-30'],
  ['2000-02-29', '2026-03-01', 26, '18-30'],
  ['2000-02-29', '2028-02-28', 27, '18-30'],
  ['2000-02-29', '2028-02-29', 28, '18-30'],
  ['1964-02-29', '2025-02-28', 60, '56-60'],
  ['2008-02-29', '2026-02-28', 17, 'under-18'],
  // Known to the month: older from its first day on.
  ['1995-03', '2026-03-01', 31, '31-35'],
  ['1995-03', '2026-03-31', 31, '31-35'],
  ['1995-04', '2026-03-31', 30, '18-30'],
  ['1995-02', '2026-03-01', 31, '31-35'],
  // Known to the year: the difference of the years, on any day.
  ['1995', '2026-01-01', 31, '31-35'],
  ['1995', '2026-12-31', 31, '31-35'],
  ['2008', '2026-01-01', 18, '18-30'],
  ['2009', '2026-12-31', 17, 'under-18'],
  // Not born yet: a wrong date, seen and not lost.
  ['2026-03-02', '2026-03-01', -1, 'under-18'],
  ['2026-12', '2026-03-01', -1, 'under-18'],
  ['2026', '2026-03-01', 0, 'under-18'],
];

function dateOf(text: string): PartialDate {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const precisions: Precision[] = ['year', 'month', 'day'];
  return { year, month, day, precision: precisions[text.split('-').length - 1] ?? 'day' };
}

function dayOf(iso: IsoDay): { year: number; month: number; day: number } {
  return parseIsoDay(iso) ?? { year: 0, month: 0, day: 0 };
}

/** Days around every turn: ends and beginnings of months and years, of leap years too. */
const TURNS = ['01-01', '01-30', '01-31', '02-01', '02-27', '02-28', '03-01', '03-30', '03-31', '04-30', '12-31'];
const YEARS_TRIED = [1960, 1999, 2000, 2001];
const AS_OF_TRIED = ['2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2025-12-31', '2026-01-31', '2026-02-27', '2026-03-30', '2026-04-30'];
const BIRTHS = [
  ...YEARS_TRIED.flatMap((year) => TURNS.map((turn) => `${year}-${turn}`)),
  '1960-02-29', '2000-02-29', '1960-02', '1999-12', '2000-03', '1960', '2000',
];

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeDuckDb();
  await storeMembers(connection, 1, CASES.map(([birth]) => ({ birthDate: dateOf(birth) })));
  await storeMembers(connection, 2, BIRTHS.map((birth) => ({ birthDate: dateOf(birth) })));
  await storeMembers(connection, 3, [{ birthDate: null }, { birthDate: dateOf('1990-01-01') }]);
}, 60_000);
afterAll(() => connection.close());

async function agesOf(snapshotId: number, asOf: IsoDay): Promise<{ years: number | null; code: number }[]> {
  const scope = bareScope({}, { snapshotId, asOf });
  const years = yearsSql('birthDate', asOf);
  const rows = await connection.query(sql`SELECT (${years})::INT AS years, (${codeSql('ageBand', scope)})::INT AS code ${fromScope(scope)} ORDER BY place`);
  return z.array(z.object({ years: z.number().nullable(), code: z.number() })).parse(rows);
}

describe('ages in completed years', () => {
  test.each(CASES.map((values, place) => [...values, place] as const))('%s on %s: %i, %s', async (birth, asOf, ageYears, band, place) => {
    const bandCode = AGE_BANDS.findIndex(({ key }) => key === band) + 1;
    const date = dateOf(birth);
    expect({ years: completedYears(date, dayOf(asOf)), code: ageBandCode(ageYears) }).toEqual({ years: ageYears, code: bandCode });
    expect((await agesOf(1, asOf))[place]).toEqual({ years: ageYears, code: bandCode });
  });

  test.each(AS_OF_TRIED)('around every turn of month and year the engine, the domain and the oracle agree on %s', async (asOf) => {
    const engine = (await agesOf(2, asOf)).map(({ years }, place) => `${BIRTHS[place]}: ${years}`);
    const domain = BIRTHS.map((birth) => `${birth}: ${completedYears(dateOf(birth), dayOf(asOf))}`);
    const oracle = BIRTHS.map((birth) => {
      const [year = 0, month, day] = birth.split('-').map(Number);
      const known = { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
      return `${birth}: ${ageOn(known, dayOf(asOf))}`;
    });
    expect(domain).toEqual(oracle);
    expect(engine).toEqual(domain);
  });

  test('an unknown date of birth has no age and the code of unknown', async () => {
    expect(await agesOf(3, '2026-03-01')).toEqual([{ years: null, code: 0 }, { years: 36, code: AGE_BANDS.findIndex(({ key }) => key === '36-40') + 1 }]);
  });
});

describe('bands', () => {
  test('follow each other without a gap, and every age has one', () => {
    const ordered = AGE_BANDS.toSorted((a, b) => a.from - b.from);
    expect(ordered.slice(1).map(({ from }, place) => from - (ordered[place]?.to ?? 0))).toEqual(ordered.slice(1).map(() => 1));
    for (let ageYears = -1; ageYears <= 130; ageYears += 1) expect(AGE_BANDS[ageBandCode(ageYears) - 1]).toBeDefined();
  });
});
