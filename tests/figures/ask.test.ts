import { afterEach, expect, test } from 'vitest';
import { sql } from '#db/sql.ts';
import { z } from '#domain/schema.ts';
import { Asker } from '#figures/ask.ts';
import { closeEngines, mortalEngine } from '../support/mortal-engine.ts';

afterEach(closeEngines);

const row = z.object({ n: z.number() });

test('the same question of the same place is asked once', async () => {
  const mortal = mortalEngine();
  const asker = new Asker(mortal.engine);
  const ask = () => asker.ask('a', sql`SELECT ${7}::INT AS n`, row);
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(await ask()).toEqual([{ n: 7 }]);
  expect(first).toBe(second);
  expect(mortal.present().asked.filter((text) => text.startsWith('SELECT'))).toHaveLength(1);
}, 30_000);

test('other parameters are another question', async () => {
  const asker = new Asker(mortalEngine().engine);
  expect(await asker.ask('a', sql`SELECT ${7}::INT AS n`, row)).toEqual([{ n: 7 }]);
  expect(await asker.ask('a', sql`SELECT ${8}::INT AS n`, row)).toEqual([{ n: 8 }]);
}, 30_000);

test('equal rows of one place are the same array, of two places they are not mixed up', async () => {
  const asker = new Asker(mortalEngine().engine);
  const first = await asker.ask('a', sql`SELECT 7::INT AS n`, row);
  expect(await asker.ask('a', sql`SELECT 3::INT + 4::INT AS n`, row)).toBe(first);
  expect(await asker.ask('b', sql`SELECT 8::INT AS n`, row)).toEqual([{ n: 8 }]);
  expect(await asker.ask('a', sql`SELECT 10::INT - 3::INT AS n`, row)).toBe(first);
}, 30_000);

test('rows of another shape are refused, and a question that failed is asked again', async () => {
  const mortal = mortalEngine();
  const asker = new Asker(mortal.engine);
  await expect(asker.ask('a', sql`SELECT 'seven' AS n`, row)).rejects.toThrow(/number/);
  await expect(asker.ask('a', sql`SELECT n FROM later`, row)).rejects.toThrow(/later/);
  await mortal.engine.query(sql`CREATE TABLE later AS SELECT 5::INT AS n`);
  expect(await asker.ask('a', sql`SELECT n FROM later`, row)).toEqual([{ n: 5 }]);
}, 30_000);

test('questions of one moment go together, and each has its own rows, in order and with its own types', async () => {
  const mortal = mortalEngine();
  const asker = new Asker(mortal.engine);
  const named = z.object({ code: z.string(), n: z.number().nullable() });
  const counted = z.object({ code: z.number() });
  const [names, none, codes] = await Promise.all([
    asker.ask('names', sql`SELECT * FROM (VALUES ('b', 2::INT), ('a', ${1}::INT), ('', NULL)) AS list(code, n) ORDER BY code DESC`, named),
    asker.ask('none', sql`SELECT 1::INT AS n WHERE FALSE`, row),
    asker.ask('codes', sql`SELECT code::INT AS code FROM range(400) AS list(code) ORDER BY code DESC`, counted),
  ]);
  expect(names).toEqual([{ code: 'b', n: 2 }, { code: 'a', n: 1 }, { code: '', n: null }]);
  expect(none).toEqual([]);
  expect(codes.map(({ code }) => code)).toEqual(Array.from({ length: 400 }, (_, place) => 399 - place));
  expect(mortal.present().asked.filter((text) => text.startsWith('SELECT'))).toHaveLength(1);
}, 30_000);

test('one question that fails does not take the others of its moment with it', async () => {
  const asker = new Asker(mortalEngine().engine);
  const [good, bad, other] = await Promise.allSettled([
    asker.ask('a', sql`SELECT 7::INT AS n`, row), asker.ask('b', sql`SELECT n FROM nowhere`, row), asker.ask('c', sql`SELECT 8::INT AS n`, row),
  ]);
  expect([good, other]).toMatchObject([{ value: [{ n: 7 }] }, { value: [{ n: 8 }] }]);
  expect(bad).toMatchObject({ status: 'rejected', reason: expect.objectContaining({ message: expect.stringContaining('nowhere') }) });
}, 30_000);
