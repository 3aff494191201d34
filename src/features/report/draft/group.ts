import type { DimensionKey } from '#domain/dimension.ts';
import { withFilter, type Filters } from '#domain/view.ts';

/** Completed years of age, both ends included. */
export interface AgeRange {
  fromYears: number;
  toYears: number;
}

/** Members that a draft speaks of: under filters, and of an age. */
export interface Group {
  filters: Filters;
  age: AgeRange | null;
}

/** All members. */
export const EVERYBODY: Group = { filters: {}, age: null };

/** A group by filters alone. */
export function groupOf(filters: Filters): Group {
  return { filters, age: null };
}

/** The same text for the same group. */
export function groupKey({ filters, age }: Group): string {
  const parts = (Object.keys(filters) as DimensionKey[]).toSorted().map((key) => `${key}=${(filters[key] ?? []).toSorted().join('|')}`);
  return [...parts, ...(age ? [`age=${age.fromYears}-${age.toYears}`] : [])].join('&');
}

/** Filters that leave whom both leave, value by value; null where nobody can be left. */
function narrowed(filters: Filters, more: Filters): Filters | null {
  let both = filters;
  for (const [dimension, values] of Object.entries(more) as [DimensionKey, readonly string[]][]) {
    const left = filters[dimension]?.filter((value) => values.includes(value)) ?? values;
    if (left.length === 0) return null;
    both = withFilter(both, dimension, left);
  }
  return both;
}

/** Those who are in both groups; null where nobody can be. */
export function inBoth(a: Group, b: Group): Group | null {
  const filters = narrowed(a.filters, b.filters);
  if (!filters) return null;
  if (!a.age || !b.age) return { filters, age: a.age ?? b.age };
  const age = { fromYears: Math.max(a.age.fromYears, b.age.fromYears), toYears: Math.min(a.age.toYears, b.age.toYears) };
  return age.fromYears > age.toYears ? null : { filters, age };
}

/** Those who are in either of two groups that differ in the values of one dimension; null where they differ in more. */
export function inEither(a: Group, b: Group): Group | null {
  const [one, other] = [Object.keys(a.filters), Object.keys(b.filters)] as [DimensionKey[], DimensionKey[]];
  const [key] = one;
  if (a.age || b.age || one.length !== 1 || other.length !== 1 || !key || other[0] !== key) return null;
  return groupOf({ [key]: [...new Set([...(a.filters[key] ?? []), ...(b.filters[key] ?? [])])] });
}

/** The dimensions that a group is told by; age is one of its own. */
export function dimensionsOf({ filters, age }: Group): string[] {
  return [...Object.keys(filters), ...(age ? ['age'] : [])];
}

/** Whether a group is all members. */
export function isEverybody(group: Group): boolean {
  return dimensionsOf(group).length === 0;
}

/** Each group once, in their order. */
export function distinctGroups(groups: readonly Group[]): Group[] {
  return [...new Map(groups.map((group) => [groupKey(group), group])).values()];
}
