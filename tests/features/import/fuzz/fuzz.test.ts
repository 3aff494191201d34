import { expect, test } from 'vitest';
import { PROPERTIES } from './properties.ts';

/** Together more than 2,000; `npm run fuzz` tries more. */
const RUNS = [1500, 500, 200];

test.each(Object.entries(PROPERTIES).map(([name, check], place) => [name, check, RUNS[place] ?? 0] as const))('%s', { timeout: 300_000 }, async (_, check, numRuns) => {
  expect(await check({ numRuns })).toEqual({ cases: numRuns, failure: null });
});
