import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSION_KEYS } from '#domain/dimension.ts';
import { scopeFor, wholeOf } from '#domain/scope.ts';
import { filtersWithout, FIRST_VIEW, fromHash, isPicked, pickKey, pickOf, toggle, toHash, type Filters, type Pick } from '#domain/view.ts';
import { bareInfo } from '../support/stored-members.ts';

describe('the key of a mark', () => {
  test.each<Pick>([
    {}, { sex: 'female' }, { ageBand: '61-70', sex: 'male' }, { bloc: 'police', exemption: 'unknown' }, { organisation: 'chi-bo-to-5' }, { cell: 'a&b=c d+ế' },
  ])('%j comes back', (pick) => {
    expect(pickOf(pickKey(pick))).toEqual(pick);
  });

  test('differs where the picks differ', () => {
    const picks: Pick[] = [{ sex: 'female' }, { sex: 'male' }, { bloc: 'police', sex: 'male' }, { sex: 'male&bloc=police' }, {}];
    expect(new Set(picks.map(pickKey)).size).toBe(picks.length);
  });
});

describe('a press', () => {
  test.each<[string, Filters, Pick, Filters]>([
    ['picks', {}, { sex: 'female' }, { sex: ['female'] }],
    ['adds to what is picked', { sex: ['female'] }, { sex: 'male' }, { sex: ['female', 'male'] }],
    ['lifts what is picked', { sex: ['female', 'male'] }, { sex: 'male' }, { sex: ['female'] }],
    ['lifts the filter with its last value', { sex: ['male'], bloc: ['police'] }, { sex: 'male' }, { bloc: ['police'] }],
    ['picks both values of a mark', {}, { ageBand: '61-70', sex: 'female' }, { ageBand: ['61-70'], sex: ['female'] }],
    ['picks both where one was picked', { sex: ['female'] }, { ageBand: '61-70', sex: 'female' }, { sex: ['female'], ageBand: ['61-70'] }],
    ['lifts both where both were', { ageBand: ['61-70', '71-80'], sex: ['female'] }, { ageBand: '61-70', sex: 'female' }, { ageBand: ['71-80'] }],
  ])('%s', (_name, before, pick, after) => {
    expect(toggle(before, pick)).toEqual(after);
  });

  test('leaves what it was given as it was', () => {
    const before = Object.freeze({ sex: Object.freeze(['female']) });
    toggle(before, { sex: 'male' });
    expect(before).toEqual({ sex: ['female'] });
    expect(isPicked(before, 'sex', 'male')).toBe(false);
  });
});

describe('a link', () => {
  test.each<[string, Partial<typeof FIRST_VIEW>]>([
    ['', {}],
    ['#', {}],
    ['#overview', {}],
    ['#data?data=sample', { page: 'data', sample: true }],
    ['#nowhere?sex=female', { filters: { sex: ['female'] } }],
    ['#overview?bloc=police&bloc=military&bloc=police', { filters: { bloc: ['police', 'military'] } }],
    ['#overview?colour=red&asOf=2026-02-30', {}],
    ['#overview?asOf=2026-02-28&insteadOf=2026-03-01&sex=', { asOf: { day: '2026-02-28', insteadOf: '2026-03-01' }, filters: { sex: [''] } }],
    ['#overview?asOf=2026-02-28', {}],
    ['#overview?asOf=2026-02-28&insteadOf=2026-02-30', {}],
    ['#overview?asOf=01/03/2026', {}],
    ['#overview?__proto__=x&constructor=y', {}],
  ])('%s', (hash, view) => {
    expect(fromHash(hash)).toEqual({ ...FIRST_VIEW, ...view });
  });

  test('whatever it says, it is read without an error, and only known dimensions come of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => {
      const view = fromHash(hash);
      expect(Object.keys(view.filters).every((dimension) => (DIMENSION_KEYS as string[]).includes(dimension))).toBe(true);
      expect(fromHash(toHash(view))).toEqual(view);
    }), { seed: 20260301, numRuns: 500 });
  });

  test('names filters in one order, whatever the order of the presses', () => {
    expect(toHash({ ...FIRST_VIEW, filters: { sex: ['female'], bloc: ['police'] } })).toBe('#overview?bloc=police&sex=female');
  });
});

describe('what is counted', () => {
  const snapshot = { id: 7, info: bareInfo(), sample: false, members: new Blob() };
  const chosen = { day: '2025-06-15', insteadOf: '2026-03-01' };
  const filters: Filters = { bloc: ['police'], sex: ['female'], ageBand: ['18-30'] };

  test('leaves out the filters on what a figure shows, and no others', () => {
    expect(scopeFor({ ...FIRST_VIEW, filters }, snapshot, ['sex', 'bloc']).filters).toEqual({ ageBand: ['18-30'] });
    expect(scopeFor({ ...FIRST_VIEW, filters }, snapshot).filters).toEqual(filters);
    expect(filtersWithout(filters, ['religion'])).toEqual(filters);
  });

  test('is seen from the day chosen for such files, else from the snapshot’s own', () => {
    expect(scopeFor({ ...FIRST_VIEW, asOf: chosen }, snapshot).asOf).toBe('2025-06-15');
    expect(scopeFor({ ...FIRST_VIEW, asOf: { ...chosen, insteadOf: '2025-12-31' } }, snapshot).asOf).toBe('2026-03-01');
    expect(scopeFor(FIRST_VIEW, snapshot).asOf).toBe('2026-03-01');
  });

  test('the whole keeps snapshot and day', () => {
    const scope = scopeFor({ ...FIRST_VIEW, filters, asOf: chosen }, snapshot);
    expect(wholeOf(scope)).toEqual({ ...scope, filters: {} });
  });
});
