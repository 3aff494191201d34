import { afterEach, describe, expect, test, vi } from 'vitest';
import { TallyMismatchError } from '#db/verify.ts';
import { fromScope, membersTable } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import type { Engine } from '#db/engine.ts';
import { scopeFor } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Filters } from '#domain/view.ts';
import { closeEngines, mortalEngine } from '../support/mortal-engine.ts';
import { viewOf } from '../support/sample.ts';
import { smallSnapshot, withWrongTally } from '../support/small-files.ts';
import { dateCounts, dateRecord } from '../support/date-record.ts';

vi.setConfig({ testTimeout: 30_000 });
afterEach(closeEngines);

async function countOf(engine: Engine, snapshot: Snapshot, filters: Filters = {}): Promise<unknown> {
  const [row] = await engine.query(sql`SELECT COUNT(*)::INT AS n ${fromScope(scopeFor(viewOf(filters), snapshot))}`);
  return row?.n;
}

describe('a snapshot', () => {
  test('is held and counted, alone and beside another', async () => {
    const { engine, lives } = mortalEngine();
    const [first, second] = [await smallSnapshot(1, 3, 4), await smallSnapshot(2, 5, 1)];
    await engine.hold(first);
    expect(await countOf(engine, first)).toBe(7);
    await engine.hold(second);
    expect(await countOf(engine, second, { sex: ['female'] })).toBe(5);
    expect(await countOf(engine, first, { sex: ['female'] })).toBe(3);
    expect(lives).toHaveLength(1);
  });

  test('is filled in once, however many ask', async () => {
    const mortal = mortalEngine();
    const snapshot = await smallSnapshot(1, 3, 4);
    await Promise.all([mortal.engine.hold(snapshot), mortal.engine.warmUp(), mortal.engine.query(sql`SELECT 1`)]);
    await Promise.all([countOf(mortal.engine, snapshot), countOf(mortal.engine, snapshot)]);
    expect(mortal.lives).toHaveLength(1);
    expect(mortal.present().asked.filter((text) => text === 'members_1')).toHaveLength(1);
  });

  test('that is released is gone; the others stay', async () => {
    const { engine } = mortalEngine();
    const [first, second] = [await smallSnapshot(1, 3, 4), await smallSnapshot(2, 5, 1)];
    await engine.hold(first);
    await engine.hold(second);
    await engine.release(first.id);
    await expect(countOf(engine, first)).rejects.toThrow(/members_1/);
    expect(await countOf(engine, second)).toBe(6);
  });

  test('may be released twice, and before it was ever held', async () => {
    const { engine } = mortalEngine();
    await engine.release(9);
    const snapshot = await smallSnapshot(1, 1, 1);
    await engine.hold(snapshot);
    await engine.release(1);
    await expect(engine.release(1)).resolves.toBeUndefined();
  });
});

describe('tallies that differ', () => {
  const dates = (snapshot: Snapshot, change: (tally: Record<string, number>) => Record<string, number>): Snapshot => ({
    ...snapshot,
    info: { ...snapshot.info, tally: { ...snapshot.info.tally, dates: { ...snapshot.info.tally.dates, birthDate: dateCounts(change(dateRecord(snapshot.info.tally.dates.birthDate))) } } },
  });
  const daysOf = (tally: Record<string, number>): string[] => Object.keys(tally).filter((key) => key !== 'unknown');
  const moveOne = (tally: Record<string, number>): Record<string, number> => {
    const [from = '', to = ''] = daysOf(tally);
    return { ...tally, [from]: (tally[from] ?? 0) - 1, [to]: (tally[to] ?? 0) + 1 };
  };
  const otherDay = (tally: Record<string, number>): Record<string, number> => {
    const [from = ''] = daysOf(tally);
    const { [from]: n = 0, ...rest } = tally;
    return { ...rest, [from.replace(/^\d+/, (day) => String(Number(day) + 1000))]: n };
  };
  const otherPrecision = (tally: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(tally).map(([key, n]) => [key === daysOf(tally)[0] ? key.replace(/:\d$/, ':2') : key, n]));
  const oneMore = (tally: Record<string, number>): Record<string, number> => ({ ...tally, unknown: (tally.unknown ?? 0) + 1 });

  test.each<[string, (snapshot: Snapshot) => Snapshot]>([
    ['a woman counted as a man', withWrongTally],
    ['a birthday moved', (snapshot) => dates(snapshot, moveOne)],
    ['a birthday that nobody has', (snapshot) => dates(snapshot, otherDay)],
    ['another precision', (snapshot) => dates(snapshot, otherPrecision)],
    ['an unknown birthday too many', (snapshot) => dates(snapshot, oneMore)],
  ])('%s: refused, and not held', async (_name, change) => {
    const { engine, lives } = mortalEngine();
    const [good, bad] = [await smallSnapshot(1, 3, 4), change(await smallSnapshot(2, 3, 4))];
    await engine.hold(good);
    await expect(engine.hold(bad)).rejects.toThrow(TallyMismatchError);
    expect(await countOf(engine, good)).toBe(7);
    expect(lives).toHaveLength(1);
  });

  test('a refused snapshot leaves no table behind', async () => {
    const { engine } = mortalEngine();
    await expect(engine.hold(withWrongTally(await smallSnapshot(2, 3, 4)))).rejects.toThrow(TallyMismatchError);
    const tables = await engine.query(sql`SELECT table_name::VARCHAR AS name FROM duckdb_tables() ORDER BY name`);
    expect(tables).not.toContainEqual({ name: membersTable(2).text });
  });

  test('while a bad file is being refused, the page’s own questions are answered', async () => {
    const { engine } = mortalEngine();
    const [good, bad] = [await smallSnapshot(1, 3, 4), withWrongTally(await smallSnapshot(2, 3, 4))];
    await engine.hold(good);
    const holding = engine.hold(bad);
    const asked = countOf(engine, good);
    await expect(holding).rejects.toThrow(TallyMismatchError);
    await expect(asked).resolves.toBe(7);
  });

  test('the same file read rightly is held afterwards, under the same number', async () => {
    const { engine } = mortalEngine();
    const right = await smallSnapshot(1, 3, 4);
    await expect(engine.hold(withWrongTally(right))).rejects.toThrow(TallyMismatchError);
    await engine.hold(right);
    expect(await countOf(engine, right)).toBe(7);
  });
});
