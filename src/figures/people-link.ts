import { yearsOf, type DimensionKey } from '#domain/dimension.ts';
import { toHash, withFilter, type Filters, type View } from '#domain/view.ts';

/** A value that no file has, and so matches nobody: what is left where the filters of one dimension exclude each other. */
const NOBODY = 'nobody';

/** Keys of the years of admission that are in both; a range that only overlaps another is left year by year. */
function yearsInBoth(a: string, b: string): string[] {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  if (a === b) return [a];
  if (!one || !other) return [];
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  if (from > to) return [];
  if (from === one.from && to === one.to) return [a];
  if (from === other.from && to === other.to) return [b];
  return Array.from({ length: to - from + 1 }, (_, place) => String(from + place));
}

function inBoth(dimension: DimensionKey, present: readonly string[], added: readonly string[]): string[] {
  if (dimension !== 'admissionYear') return present.filter((value) => added.includes(value));
  return [...new Set(present.flatMap((one) => added.flatMap((other) => yearsInBoth(one, other))))];
}

/** The filters that leave those who are under both; where that is nobody, it is a filter that nobody fits. */
export function bothFilters(present: Filters, added: Filters): Filters {
  return (Object.keys(added) as DimensionKey[]).reduce((filters: Filters, dimension) => {
    const [before, wanted] = [filters[dimension], added[dimension] ?? []];
    if (wanted.length === 0) return filters;
    const left = before ? inBoth(dimension, before, wanted) : wanted;
    return withFilter(filters, dimension, left.length === 0 ? [NOBODY] : left);
  }, present);
}

/**
 * The link to the list of the members behind a number.
 * @param view what the number was counted under: a figure that leaves some filters out gives its view without them.
 * @param filters what the number counts of these
 */
export function peopleHref(view: View, filters: Filters): string {
  return toHash({ ...view, page: 'people', part: '', filters: bothFilters(view.filters, filters) });
}
