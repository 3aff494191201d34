/** A row of numbers that may be a part of others or sum them up. */
export interface SumRow {
  /** How deep it stands: a row is a part of the last one above it that stands less deep. */
  level?: number;
  /** Whether it sums up others; one without parts below it sums up all that stand beside it. */
  total: boolean;
}

/** Rows that are parts of one sum: their places, and that of the row that tells it, null where none does. */
export interface Group {
  sum: number | null;
  parts: readonly number[];
}

/** The sums of a table's rows; the first is that of the outermost ones. */
export function groupsOf(rows: readonly SumRow[]): readonly [Group, ...Group[]] {
  const level = (place: number) => rows[place]?.level ?? 0;
  const hasParts = (place: number) => place + 1 < rows.length && level(place + 1) > level(place);
  const outer: { sum: number | null; parts: number[] } = { sum: null, parts: [] };
  const groups: { sum: number; parts: number[] }[] = [];
  const open: typeof groups = [];
  rows.forEach(({ total }, place) => {
    while (open.length > 0 && level(open.at(-1)?.sum ?? 0) >= level(place)) open.pop();
    const around = open.at(-1) ?? outer;
    if (total && !hasParts(place) && around.sum === null) around.sum = place;
    else around.parts.push(place);
    if (!hasParts(place)) return;
    const group = { sum: place, parts: [] };
    groups.push(group);
    open.push(group);
  });
  return [outer, ...groups];
}

/** One number of every row. */
export type Measure = readonly number[];

/** That a measure is the sum of others in every row; all by their places. */
export interface Relation {
  total: number;
  parts: readonly number[];
}

const MOST_PARTS = 4;

function subsets(places: readonly number[], most: number): number[][] {
  const [first, ...others] = places;
  if (first === undefined || most === 0) return [[]];
  const without = subsets(others, most);
  return [...without, ...subsets(others, most - 1).map((some) => [first, ...some])];
}

/** Every measure that is in all rows the sum of one to four others, with the fewest such parts. */
export function relationsOf(measures: readonly Measure[]): Relation[] {
  const places = measures.map((_, place) => place);
  return places.flatMap((total) => {
    const others = places.filter((place) => place !== total && measures[place]?.some((value) => value > 0));
    const fits = (parts: readonly number[]) => parts.length > 0
      && measures[total]?.every((value, row) => value === parts.reduce((sum, part) => sum + (measures[part]?.[row] ?? 0), 0));
    return measures[total]?.some((value) => value > 0) ? subsets(others, MOST_PARTS).filter(fits).map((parts) => ({ total, parts })) : [];
  });
}

/** Measures that hang together by relations, each in one bundle. */
export function bundlesOf(n: number, relations: readonly Relation[]): number[][] {
  const bundle = Array.from({ length: n }, (_, place) => place);
  for (const { total, parts } of relations) {
    const joined = new Set([total, ...parts].map((place) => bundle[place]));
    const least = Math.min(...[...joined].map((each) => each ?? 0));
    bundle.forEach((each, place) => {
      if (joined.has(each)) bundle[place] = least;
    });
  }
  const names = [...new Set(bundle)];
  return names.map((name) => bundle.flatMap((each, place) => (each === name ? [place] : [])));
}
