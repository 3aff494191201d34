import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from '#domain/schema.ts';
import { sql } from '#db/sql.ts';
import { fromScope } from '#db/members.ts';
import { DIMENSION_KEYS, optionsOf } from '#domain/dimension.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import { filtersWithout, fromHash, PAGES, toHash, toggle, withFilter, type Filters, type View } from '#domain/view.ts';
import { FIGURES } from '#figures/all.ts';
import { totalOf } from '#figures/counts.ts';
import { EXPECTATIONS } from '../support/expected-figures.ts';
import { membersUnder, type Seen } from '../support/expected.ts';
import { pickedValues, randomFilters, reversed } from '../support/random-filters.ts';
import { openSample, viewOf, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

/** One seed for all, named by fast-check beside what failed. */
const RUNS = { seed: 20260301, numRuns: 150 };
const FEW = { ...RUNS, numRuns: 40 };

let sample: Sample;
let seen: Seen;
beforeAll(async () => {
  sample = await openSample();
  seen = { info: sample.snapshot.info, sample: false, asOf: '2026-03-01', members: sample.members };
}, 120_000);

function scopeOf(filters: Filters): Scope {
  return scopeFor(viewOf(filters), sample.snapshot);
}

async function countUnder(filters: Filters): Promise<number> {
  const [row] = z.array(z.object({ n: z.number() })).parse(await sample.engine.query(sql`SELECT COUNT(*)::INT AS n ${fromScope(scopeOf(filters))}`));
  return row?.n ?? -1;
}

const counted = z.array(z.looseObject({ n: z.number() }));
const anyDimension = fc.constantFrom(...DIMENSION_KEYS);

describe('random filters on the sample', () => {
  test('the engine counts whom the oracle counts', () =>
    fc.assert(fc.asyncProperty(randomFilters(seen), async (filters) => {
      expect(await countUnder(filters)).toBe(membersUnder(filters, seen).length);
    }), { ...RUNS, numRuns: 300 }));

  test('every figure is a partition of those counted, and the oracle’s', () =>
    fc.assert(fc.asyncProperty(randomFilters(seen, 3), fc.constantFrom(...FIGURES), async (filters, figure) => {
      const scope = scopeFor(viewOf(filters), sample.snapshot, figure.dimensions);
      const rows = await sample.engine.query(figure.query(scope));
      const members = membersUnder(filtersWithout(filters, figure.dimensions), seen);
      expect(totalOf(counted.parse(rows))).toBe(members.length);
      expect(EXPECTATIONS[figure.id]?.read(rows, scope)).toEqual(EXPECTATIONS[figure.id]?.count(members, seen.asOf));
    }), RUNS));

  test('a figure’s own filter leaves its rows as they are', () =>
    fc.assert(fc.asyncProperty(
      randomFilters(seen, 2),
      fc.constantFrom(...FIGURES).chain((figure) => fc.tuple(fc.constant(figure), fc.tuple(...figure.dimensions.map((dimension) => pickedValues(dimension, seen))))),
      async (filters, [figure, values]) => {
        const own = figure.dimensions.reduce((next: Filters, dimension, place) => withFilter(next, dimension, values[place] ?? []), filters);
        const ask = (picked: Filters) => sample.engine.query(figure.query(scopeFor(viewOf(picked), sample.snapshot, figure.dimensions)));
        expect(await ask(own)).toEqual(await ask(filtersWithout(filters, figure.dimensions)));
      },
    ), RUNS));

  test('the order of the filters and of their values does not matter', () =>
    fc.assert(fc.asyncProperty(randomFilters(seen), fc.constantFrom(...FIGURES), async (filters, figure) => {
      const ask = (picked: Filters) => sample.engine.query(figure.query(scopeOf(picked)));
      expect(await ask(reversed(filters))).toEqual(await ask(filters));
    }), RUNS));

  test('one more value never counts fewer, one more dimension never more', () =>
    fc.assert(fc.asyncProperty(randomFilters(seen, 3), anyDimension, fc.nat(), async (filters, dimension, place) => {
      const options = optionsOf(dimension, seen);
      const value = options[place % options.length]?.key ?? '';
      const n = await countUnder(filters);
      const under = await countUnder(withFilter(filters, dimension, [...(filters[dimension] ?? []).filter((key) => key !== value), value]));
      expect(filters[dimension] ? under - n : n - under).toBeGreaterThanOrEqual(0);
    }), RUNS));

  test('the options of a dimension, unknown with them, share out all members', () =>
    fc.assert(fc.asyncProperty(randomFilters(seen, 2), anyDimension, async (filters, dimension) => {
      const rest = filtersWithout(filters, [dimension]);
      const parts = await Promise.all(optionsOf(dimension, seen).map(({ key }) => countUnder({ ...rest, [dimension]: [key] })));
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(await countUnder(rest));
    }), FEW));

  test('the whole is asked for without any filter', () =>
    fc.assert(fc.asyncProperty(randomFilters(seen), async (filters) => {
      const [row] = await sample.engine.query(sql`SELECT COUNT(*)::INT AS n ${fromScope(wholeOf(scopeOf(filters)))}`);
      expect(row).toEqual({ n: seen.members.length });
    }), FEW));
});

describe('filters themselves', () => {
  const sorted = (filters: Filters) => Object.entries(filters).map(([dimension, values]) => `${dimension}=${values.toSorted().join()}`).toSorted();

  test('the same press twice changes nothing', () =>
    fc.assert(fc.property(randomFilters(seen), fc.uniqueArray(anyDimension, { minLength: 1, maxLength: 2 }), fc.nat(), (filters, dimensions, place) => {
      const pick = Object.fromEntries(dimensions.map((dimension) => {
        const options = optionsOf(dimension, seen);
        return [dimension, options[place % options.length]?.key ?? ''];
      }));
      // A press on a mark of two values puts both on; the second press takes both off, also the one that was on before.
      const fresh = dimensions.reduce((rest: Filters, dimension) => withFilter(rest, dimension, (filters[dimension] ?? []).filter((key) => key !== pick[dimension])), filters);
      expect(sorted(toggle(toggle(fresh, pick), pick))).toEqual(sorted(fresh));
    }), { ...RUNS, numRuns: 300 }));

  test('a link leads back to the view that it was made of', () =>
    fc.assert(fc.property(randomFilters(seen), fc.constantFrom(...PAGES), fc.constantFrom('', 'badges'), fc.option(fc.constantFrom({ day: '2025-06-15', insteadOf: '2026-03-01' }, { day: '2024-02-29', insteadOf: '2025-12-31' })), fc.boolean(), (filters, page, part, asOf, isSample) => {
      const view: View = { page, part, filters, asOf, sample: isSample };
      expect(fromHash(toHash(view))).toEqual(view);
      expect(toHash(fromHash(toHash(view)))).toBe(toHash(view));
      expect(toHash({ ...view, filters: reversedDimensions(filters) })).toBe(toHash(view));
    }), { ...RUNS, numRuns: 300 }));
});

/** The same filters, put on in the opposite order. */
function reversedDimensions(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).toReversed());
}
