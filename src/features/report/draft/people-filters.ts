import { AGE_BANDS } from '#domain/bands.ts';
import type { Filters } from '#domain/view.ts';
import type { AgeRange, Group } from './group.ts';

/** The filters that leave a group; null where its ages are none that can be filtered by. */
export function filtersOf({ filters, age }: Group): Filters | null {
  if (!age) return filters;
  const ages = ageFilters(age);
  return ages && { ...filters, ...ages };
}

function ageFilters({ fromYears, toYears }: AgeRange): Filters | null {
  if (fromYears === 18 && toYears === 34) return { youngAge: ['under-35'] };
  if (fromYears === 35 && toYears >= 200) return { youngAge: ['from-35'] };
  const last = toYears >= 200 ? Infinity : toYears;
  const bands = AGE_BANDS.filter(({ from, to }) => from >= fromYears && to <= last);
  const [first] = bands;
  const closes = first?.from === fromYears && bands.at(-1)?.to === last;
  return closes ? { ageBand: bands.map(({ key }) => key) } : null;
}
