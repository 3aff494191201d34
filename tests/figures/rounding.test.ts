import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureTable } from '#figures/figure.ts';
import { missesWhole, roundingNotes } from '#figures/rounding.ts';
import { createSpeech } from '#i18n/language.tsx';
import { presentedUnder } from '../support/presented.ts';
import { openSample } from '../support/sample.ts';

const SPEECH = createSpeech('vi');

function column(shares: readonly (number | null)[], total: number | null = 1): FigureTable {
  return {
    columns: [{ label: 'Khối', format: 'text' }, { label: 'Tỷ lệ', format: 'share' }],
    rows: [...shares.map((share, place) => ({ key: String(place), cells: ['x', share] })), { key: 'total', cells: ['Tổng số', total] }],
  };
}

function sharesOf(counts: readonly number[]): number[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / n);
}

describe('whether printed shares miss their whole', () => {
  test.each<[string, FigureTable, boolean]>([
    ['the blocs of the ward: 99,99', column(sharesOf([5358, 812, 487, 133, 18])), true],
    ['thirds: 99,99', column(sharesOf([1, 1, 1])), true],
    ['sixths: 100,02', column(sharesOf([1, 1, 1, 1, 1, 1])), true],
    ['quarters: 100,00', column(sharesOf([1, 1, 1, 1])), false],
    ['one part', column([1]), false],
    ['shares of several wholes', column([0.5, 0.3333], 0.4), false],
    ['shares that are no parts of one whole', column([0.3333, 0.3333]), false],
    ['a part that is not told', column([...sharesOf([1, 1, 1]).slice(0, 2), null]), false],
    ['no total', { ...column([]), rows: column(sharesOf([1, 1, 1])).rows.slice(0, 3) }, false],
  ])('%s', (_, table, misses) => {
    expect(missesWhole(table, SPEECH)).toBe(misses);
  });

  test('is told of rows whose columns say that they are parts of them, and of no others', () => {
    const rows = [{ key: 'a', cells: [1 / 8, 7 / 8] }, { key: 'b', cells: [1 / 1600, 1599 / 1600] }];
    const table = (ofRow: boolean) => ({ columns: ['Nữ', 'Nam'].map((label) => ({ label, format: 'share' as const, ...(ofRow && { ofRow: true as const }) })), rows });
    // 0,06 + 99,94; 12,50 + 87,50
    expect(missesWhole(table(true), SPEECH)).toBe(false);
    // 0,03 + 99,98 = 100,01
    const halves = { ...table(true), rows: [{ key: 'a', cells: [1 / 4000, 3999 / 4000] }] };
    expect(missesWhole(halves, SPEECH)).toBe(true);
    expect(missesWhole({ ...halves, columns: table(false).columns }, SPEECH)).toBe(false);
  });

  test('is as whole hundredths add up, for any counts', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 8 }).filter((counts) => counts.some((count) => count > 0)), (counts) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      // Half up, in whole numbers.
      const hundredths = counts.reduce((sum, count) => sum + Math.floor((count * 20_000 + n) / (2 * n)), 0);
      expect(missesWhole(column(sharesOf(counts)), SPEECH)).toBe(hundredths !== 10_000);
    }), { numRuns: 1_000 });
  });

  test('is the same in both languages', () => {
    for (const counts of [[5358, 812, 487, 133, 18], [1, 1, 1, 1]]) {
      expect(roundingNotes(column(sharesOf(counts)), createSpeech('en')).length).toBe(roundingNotes(column(sharesOf(counts)), SPEECH).length);
    }
  });
});

test('the figures of the sample say it where their printed shares of one whole do not come to 100,00%', async () => {
  const presented = await presentedUnder(await openSample(), {}, 'vi');
  const told = presented.filter(({ shown }) => missesWhole(shown.table, SPEECH)).map(({ figure }) => figure.id);
  expect(told).toContain('blocs');
  expect(told).not.toContain('exemption-by-bloc');
});
