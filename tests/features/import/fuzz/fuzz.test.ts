import { expect, test } from 'vitest';
import { PROPERTIES } from './properties.ts';

/** Together more than 2,000, the same ones each time, so that a failure belongs to the change; `npm run fuzz` tries others. */
const RUNS = [1500, 500, 200, 300];
const SEED = 20_260_301;

test.each(Object.entries(PROPERTIES).map(([name, check], place) => [name, check, RUNS[place] ?? 0] as const))('%s', { timeout: 300_000 }, async (_, check, numRuns) => {
  expect(await check({ numRuns, seed: SEED })).toEqual({ cases: numRuns, failure: null });
});
