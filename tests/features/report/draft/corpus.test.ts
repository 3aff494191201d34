import { beforeAll, describe, expect, test } from 'vitest';
import { openSample, type Sample } from '../../../support/sample.ts';
import { oracleCounts, OTHER_CASES, toldCases, WARD_REPORT, type Case } from './corpus.ts';
import { check, marksOf } from './support.ts';

let sample: Sample;
let cases: readonly Case[];
beforeAll(async () => {
  sample = await openSample();
  cases = toldCases(oracleCounts(sample.members));
}, 120_000);

describe('the corpus', () => {
  test('has at least 120 sentences, half of them about other matters', () => {
    expect(cases.length + OTHER_CASES.length).toBeGreaterThanOrEqual(120);
    expect(OTHER_CASES.length).toBeGreaterThanOrEqual(50);
  });

  test('every number that the list tells is marked as it is', async () => {
    const found = await Promise.all(cases.map(async ({ text }) => ({ text, marks: marksOf(await check(sample, text)) })));
    expect(found).toEqual(cases);
  });

  test('what is about other matters raises no alarm', async () => {
    const found = await Promise.all(OTHER_CASES.map(async ({ text }) => ({ text, marks: marksOf(await check(sample, text)) })));
    expect(found).toEqual(OTHER_CASES);
  });
});

test('the ward’s report has exactly two wrong numbers', async () => {
  const { findings } = await check(sample, WARD_REPORT);
  const wrong = findings.filter(({ mark }) => mark === 'wrong');
  expect(wrong.map(({ written, right }) => [written, right])).toEqual([['4.887', expect.any(String)], ['43,76%', '43,58%']]);
  expect(wrong.map(({ causes }) => causes)).toEqual([
    [{ code: 'sum', sum: 6784 }, expect.objectContaining({ code: 'other-group', n: 4886, exact: false })],
    [{ code: 'other-total', total: 6780 }],
  ]);
});
