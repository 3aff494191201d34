import { parseIsoDay, type IsoDay } from './date.ts';
import { DIMENSION_KEYS, type DimensionKey } from './dimension.ts';

/** The pages of the app. */
export const PAGES = ['overview', 'organisations', 'people', 'report', 'data'] as const;
export type Page = (typeof PAGES)[number];

/** The picked option keys of each filtered dimension: any of one dimension, and all of the dimensions. */
export type Filters = Readonly<Partial<Record<DimensionKey, readonly string[]>>>;

/** What the person looks at; equals the link. */
export interface View {
  page: Page;
  /** The part of the page that is open, as the page itself names it; empty for its first. */
  part: string;
  filters: Filters;
  /** The day that the person chose instead of the snapshot's own; it holds for files of that own day only. */
  asOf: { day: IsoDay; insteadOf: IsoDay } | null;
  /** Whether the members are those of the sample. */
  sample: boolean;
}

/** The view of a page opened without a link. */
export const FIRST_VIEW: View = { page: 'overview', part: '', filters: {}, asOf: null, sample: false };

/** One mark that was pressed: a value in each dimension that it stands for. */
export type Pick = Readonly<Partial<Record<DimensionKey, string>>>;

/** The filters with one dimension's values replaced; no values lift the filter. */
export function withFilter(filters: Filters, dimension: DimensionKey, values: readonly string[]): Filters {
  const { [dimension]: _replaced, ...rest } = filters;
  return values.length === 0 ? rest : { ...rest, [dimension]: values };
}

/** The filters without those on the given dimensions: what a figure that shows these dimensions is counted under. */
export function filtersWithout(filters: Filters, dimensions: readonly DimensionKey[]): Filters {
  return dimensions.reduce((rest: Filters, dimension) => withFilter(rest, dimension, []), filters);
}

/** Whether a value is among the picked ones of a dimension; without a filter on the dimension nothing is picked. */
export function isPicked(filters: Filters, dimension: DimensionKey, value: string): boolean {
  return filters[dimension]?.includes(value) ?? false;
}

/** The filters after a press on a mark: its values are added, or lifted where all of them were picked already. */
export function toggle(filters: Filters, pick: Pick): Filters {
  const entries = Object.entries(pick) as [DimensionKey, string][];
  const lift = entries.every(([dimension, value]) => isPicked(filters, dimension, value));
  return entries.reduce((next, [dimension, value]) => {
    const others = (next[dimension] ?? []).filter((picked) => picked !== value);
    return withFilter(next, dimension, lift ? others : [...others, value]);
  }, filters);
}

/** A pick as the key of its mark; `pickOf` reads it back. */
export function pickKey(pick: Pick): string {
  return new URLSearchParams(pick as Record<string, string>).toString();
}

/** The pick of a mark's key. */
export function pickOf(key: string): Pick {
  return Object.fromEntries(new URLSearchParams(key)) as Pick;
}

/** Whether any filter is on. */
export function isFiltered(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

/** The link of a view, as the part of the address after and with `#`: it never reaches a server. */
export function toHash(view: View): string {
  const params = new URLSearchParams();
  if (view.part !== '') params.set('part', view.part);
  for (const dimension of DIMENSION_KEYS) {
    for (const value of view.filters[dimension] ?? []) params.append(dimension, value);
  }
  if (view.asOf) {
    params.set('asOf', view.asOf.day);
    params.set('insteadOf', view.asOf.insteadOf);
  }
  if (view.sample) params.set('data', 'sample');
  const query = params.toString();
  return `#${view.page}${query && `?${query}`}`;
}

/** The view of a link; what it does not understand it leaves out. */
export function fromHash(hash: string): View {
  const [page, query] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(query);
  let filters: Filters = {};
  for (const dimension of DIMENSION_KEYS) filters = withFilter(filters, dimension, [...new Set(params.getAll(dimension))]);
  const [day, insteadOf] = [params.get('asOf') ?? '', params.get('insteadOf') ?? ''];
  return {
    page: PAGES.find((name) => name === page) ?? FIRST_VIEW.page,
    part: /^[a-z-]{1,20}$/.exec(params.get('part') ?? '')?.[0] ?? FIRST_VIEW.part,
    filters,
    asOf: parseIsoDay(day) && parseIsoDay(insteadOf) ? { day, insteadOf } : null,
    sample: params.get('data') === 'sample',
  };
}
