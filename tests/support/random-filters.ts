import * as fc from 'fast-check';
import { DIMENSION_KEYS, type DimensionKey, type Scene } from '#domain/dimension.ts';
import type { Filters } from '#domain/view.ts';
import { optionGroups } from './expected.ts';

/** One dimension with some of its values, unknown among them; whole groups, so that the oracle understands them too. */
export function pickedValues(dimension: DimensionKey, scene: Scene): fc.Arbitrary<string[]> {
  const groups = optionGroups(dimension, scene);
  return fc.uniqueArray(fc.nat(groups.length - 1), { minLength: 1, maxLength: Math.min(6, groups.length) }).map((places) => places.flatMap((place) => groups[place] ?? []));
}

/** Filters on up to so many dimensions, in any order. */
export function randomFilters(scene: Scene, maxDimensions = 4): fc.Arbitrary<Filters> {
  return fc.uniqueArray(fc.constantFrom(...DIMENSION_KEYS), { maxLength: maxDimensions }).chain((dimensions) => {
    const values = fc.tuple(...dimensions.map((dimension) => pickedValues(dimension, scene)));
    return values.map((picked) => Object.fromEntries(dimensions.map((dimension, place) => [dimension, picked[place] ?? []])));
  });
}

/** The same filters, put on in the opposite order, and the values of each in the opposite order. */
export function reversed(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).toReversed().map(([dimension, values]) => [dimension, values.toReversed()]));
}
