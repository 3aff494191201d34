import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '#features/report/draft/facts.ts';
import { openSample } from '../../../support/sample.ts';
import { oracleCounts, OTHER_CASES, toldCases, WARD_REPORT, type Case } from './corpus.ts';
import { check, factsFor, marksOf } from './support.ts';

let facts: Facts;
let cases: readonly Case[];
beforeAll(async () => {
  const sample = await openSample();
  cases = toldCases(oracleCounts(sample.members));
  facts = await factsFor(sample, [...cases, ...OTHER_CASES].map(({ text }) => text).concat(WARD_REPORT));
}, 120_000);

describe('the corpus', () => {
  test('has at least 120 sentences, half of them about other matters', () => {
    expect(cases.length + OTHER_CASES.length).toBeGreaterThanOrEqual(120);
    expect(OTHER_CASES.length).toBeGreaterThanOrEqual(60);
  });

  test('every number that the list tells is marked as it is', () => {
    expect(cases.map(({ text }) => ({ text, marks: marksOf(check(facts, text)) }))).toEqual(cases);
  });

  test('what is about other matters raises no alarm', () => {
    expect(OTHER_CASES.map(({ text }) => ({ text, marks: marksOf(check(facts, text)) }))).toEqual(OTHER_CASES);
  });
});

test('the ward’s report has exactly two wrong numbers, and only what the list does not have is not told', () => {
  const { findings } = check(facts, WARD_REPORT);
  const untold = findings.filter(({ mark }) => mark === 'unknown').map(({ written }) => written);
  expect(untold).toEqual(['32', '11', '06', '94,9%', '95%', '98,5%', '100%', '08', '09']);
  const wrong = findings.filter(({ mark }) => mark === 'wrong');
  expect(wrong.map(({ written, right }) => [written, right])).toEqual([['4.887', expect.any(String)], ['43,76%', '43,58%']]);
  expect(wrong.map(({ causes }) => causes)).toEqual([
    [{ code: 'sum', sum: 6784 }, expect.objectContaining({ code: 'other-group', n: 4886, exact: false })],
    [{ code: 'other-total', total: 6780 }],
  ]);
});
