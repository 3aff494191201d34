import { afterEach, describe, expect, test, vi } from 'vitest';
import { EngineDeathError, type Engine } from '#db/engine.ts';
import { fromScope } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import { scopeFor } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { closeEngines, mortalEngine, type End } from '../support/mortal-engine.ts';
import { viewOf } from '../support/sample.ts';
import { smallSnapshot } from '../support/small-files.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(async () => {
  vi.useRealTimers();
  await closeEngines();
});

async function womenIn(engine: Engine, snapshot: Snapshot): Promise<unknown> {
  const [row] = await engine.query(sql`SELECT COUNT(*)::INT AS n ${fromScope(scopeFor(viewOf({ sex: ['female'] }), snapshot))}`);
  return row?.n;
}

/** Lets the engine's patience run out; a reported or trapped end needs none. */
async function withoutPatience<T>(end: End, run: () => Promise<T>): Promise<T> {
  if (end !== 'silent') return run();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = run();
  // A few tasks, until the question has reached the worker that never answers.
  for (let tasks = 0; tasks < 20; tasks += 1) await new Promise(setImmediate);
  // Long enough for one engine to be given up, too short for the next one.
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  return answer;
}

const ENDS: readonly End[] = ['reported', 'silent', 'trapped'];

describe.each(ENDS)('an engine that ends %s', (end) => {
  test('between two questions: a new one is filled with every snapshot and gives the same answers', async () => {
    const mortal = mortalEngine();
    const [first, second] = [await smallSnapshot(1, 3, 4), await smallSnapshot(2, 5, 1)];
    await mortal.engine.hold(first);
    await mortal.engine.hold(second);
    expect(await womenIn(mortal.engine, first)).toBe(3);
    mortal.present().kill(end);
    expect(await withoutPatience(end, () => womenIn(mortal.engine, first))).toBe(3);
    expect(await womenIn(mortal.engine, second)).toBe(5);
    expect(mortal.lives).toHaveLength(2);
    expect(mortal.present().asked.filter((text) => /^members_\d$/.test(text))).toEqual(['members_1', 'members_2']);
    expect(mortal.lives[0]?.closed).toBeGreaterThan(0);
  });

  test('under several questions: all are answered, by one new engine', async () => {
    const mortal = mortalEngine();
    const snapshot = await smallSnapshot(1, 3, 4);
    await mortal.engine.hold(snapshot);
    mortal.present().killAt(/COUNT/, end);
    const ask = () => Promise.all([1, 2, 3, 4, 5].map(() => womenIn(mortal.engine, snapshot)));
    expect(await withoutPatience(end, ask)).toEqual([3, 3, 3, 3, 3]);
    expect(mortal.lives).toHaveLength(2);
    expect(mortal.present().asked.filter((text) => text === 'members_1')).toHaveLength(1);
  });

  test.each([/^members_1$/, /UNION ALL/])('while a snapshot is being filled in, at %s: it is held all the same', async (text) => {
    const mortal = mortalEngine();
    const snapshot = await smallSnapshot(1, 3, 4);
    await mortal.engine.warmUp();
    mortal.present().killAt(text, end);
    await withoutPatience(end, () => mortal.engine.hold(snapshot));
    expect(await womenIn(mortal.engine, snapshot)).toBe(3);
    expect(mortal.lives).toHaveLength(2);
  });
});

test('an engine that ends at every question is not started for ever, and the next question finds a new one', async () => {
  const mortal = mortalEngine();
  const snapshot = await smallSnapshot(1, 3, 4);
  await mortal.engine.hold(snapshot);
  mortal.present().killAt(/COUNT\(\*\)::INT AS n FROM \(/, 'reported');
  mortal.onBirth = (life, place) => {
    if (place < 2) life.killAt(/COUNT\(\*\)::INT AS n FROM \(/, 'reported');
  };
  await expect(womenIn(mortal.engine, snapshot)).rejects.toThrow(EngineDeathError);
  expect(mortal.lives).toHaveLength(2);
  expect(await womenIn(mortal.engine, snapshot)).toBe(3);
  expect(mortal.lives).toHaveLength(3);
});

test('an engine that could not be started is started again for the next question', async () => {
  const mortal = mortalEngine();
  const snapshot = await smallSnapshot(1, 3, 4);
  mortal.failingStarts = 2;
  await expect(mortal.engine.warmUp()).rejects.toThrow(/./);
  await mortal.engine.warmUp().catch(() => {});
  await mortal.engine.hold(snapshot);
  expect(await womenIn(mortal.engine, snapshot)).toBe(3);
});

test('a snapshot that could not be held because the engine kept ending is forgotten', async () => {
  const mortal = mortalEngine();
  const [kept, lost] = [await smallSnapshot(1, 3, 4), await smallSnapshot(2, 5, 1)];
  await mortal.engine.hold(kept);
  mortal.present().killAt(/^members_2$/, 'reported');
  mortal.onBirth = (life) => life.killAt(/^members_2$/, 'reported');
  await expect(mortal.engine.hold(lost)).rejects.toThrow(EngineDeathError);
  expect(await womenIn(mortal.engine, kept)).toBe(3);
  await expect(womenIn(mortal.engine, lost)).rejects.toThrow(/members_2/);
});

test('a question with an error in it is asked once, and the engine lives on', async () => {
  const mortal = mortalEngine();
  const snapshot = await smallSnapshot(1, 3, 4);
  await mortal.engine.hold(snapshot);
  await expect(mortal.engine.query(sql`SELECT nothing FROM members_1`)).rejects.toThrow(/nothing/);
  await expect(mortal.engine.query(sql`SELEC 1`)).rejects.toThrow(/syntax/i);
  await expect(mortal.engine.query(sql`SELECT 'x'::INTEGER AS n FROM members_1`)).rejects.toThrow(/Conversion/);
  expect(mortal.present().asked.filter((text) => text.includes('nothing'))).toHaveLength(1);
  expect(await womenIn(mortal.engine, snapshot)).toBe(3);
  expect(mortal.lives).toHaveLength(1);
});
