import { toHash, type Filters, type View } from '#domain/view.ts';
import { bothFilters, peopleHref } from '#figures/people-link.ts';
import type { NumberSegment } from './text/segment.ts';

/** The link to what a number of the report counts: to the list of members, or to the table of organisations and cells. */
export function numberHref(view: View, of: NumberSegment['of'], filters: Filters): string {
  if (of === 'people') return peopleHref(view, filters);
  return toHash({ ...view, page: 'organisations', part: '', filters: bothFilters(view.filters, filters) });
}
