import crossfilter, { type Dimension, type Group } from 'crossfilter2';
import type { Coded, Codes, Counts, Picked } from './codes.ts';
import { readCodes } from './columns.ts';
import { GROUPINGS, type Grouping, type Part } from './groupings.ts';
import { inOrder, type Source, type System } from './system.ts';

/**
 * Dimensions that are counted two at a time. A group of crossfilter leaves out the filter of one dimension only, its own:
 * so these four are one, and the figures of them are added up from its groups.
 */
const TOGETHER = ['bloc', 'sex', 'exemption', 'ageBand'] as const satisfies readonly Coded[];
type Together = (typeof TOGETHER)[number];
/** More than any code of these. */
const BASE = 32;

const isTogether = (dimension: Coded): dimension is Together => (TOGETHER as readonly Coded[]).includes(dimension);
const codeIn = (key: number, dimension: Together) => Math.floor(key / BASE ** TOGETHER.indexOf(dimension)) % BASE;

type Value = number | number[];

interface Single {
  dimension: Dimension<number, number>;
  group: Group<number, number, Value>;
}

/** One dimension with its groups: members, or members and each part of them. */
function single(filter: crossfilter.Crossfilter<number>, codes: Codes, column: Coded, parts: readonly Part[]): Single {
  const values = codes[column];
  const dimension = filter.dimension((row) => values[row] ?? 0);
  if (parts.length === 0) return { dimension, group: dimension.group<number, Value>() };
  const tests = parts.map((part) => ({ values: codes[part.dimension], wanted: new Set(part.codes) }));
  const change = (by: number) => (counts: number[], row: number) => {
    counts[0] = (counts[0] ?? 0) + by;
    tests.forEach((test, place) => {
      if (test.wanted.has(test.values[row] ?? 0)) counts[place + 1] = (counts[place + 1] ?? 0) + by;
    });
    return counts;
  };
  const group = dimension.group<number, number[]>().reduce(change(1), change(-1), () => [0, ...parts.map(() => 0)]);
  return { dimension, group: group as Group<number, number, Value> };
}

/** Members by some of the dimensions that are one, under the filters on the others of these. */
function added({ by }: Grouping, groups: readonly { key: number; value: number }[], picked: Picked): number[][] {
  const filters = TOGETHER.flatMap((dimension) => (by.includes(dimension) || !picked[dimension] ? [] : [{ dimension, codes: picked[dimension] }]));
  const rows = new Map<string, number[]>();
  for (const { key, value } of groups) {
    if (value === 0 || !filters.every(({ dimension, codes }) => codes.includes(codeIn(key, dimension)))) continue;
    const group = by.map((dimension) => codeIn(key, dimension as Together));
    const row = rows.get(String(group)) ?? [...group, 0];
    row[group.length] = (row[group.length] ?? 0) + value;
    rows.set(String(group), row);
  }
  return inOrder(rows.values());
}

function setFilter({ filterAll, filterExact, filterFunction }: Dimension<number, number>, codes: readonly number[] | undefined): void {
  const [first, ...others] = codes ?? [];
  if (first === undefined) filterAll();
  else if (others.length === 0) filterExact(first);
  else filterFunction((value) => codes?.includes(Number(value)) ?? true);
}

/** crossfilter2, its records being the numbers of the rows and its values small codes. */
export async function openCrossfilter(source: Source): Promise<System> {
  const codes = await readCodes(source);
  const filter = crossfilter(Array.from(codes.bloc, (_, row) => row));
  const columns = TOGETHER.map((dimension) => codes[dimension]);
  const together = filter.dimension((row) => columns.reduceRight((key, values) => key * BASE + (values[row] ?? 0), 0));
  const togetherGroup = together.group<number, number>();
  const singles = new Map<Coded, Single>();
  for (const { by: [column], parts } of GROUPINGS) if (column && !isTogether(column)) singles.set(column, single(filter, codes, column, parts));
  let shown: Picked = {};

  function filterBy(picked: Picked): void {
    for (const [column, { dimension }] of singles) {
      if (String(picked[column]) !== String(shown[column])) setFilter(dimension, picked[column]);
    }
    if (TOGETHER.some((dimension) => String(picked[dimension]) !== String(shown[dimension]))) {
      const filters = TOGETHER.flatMap((dimension) => (picked[dimension] ? [{ dimension, codes: picked[dimension] }] : []));
      const fits = new Uint8Array(BASE ** TOGETHER.length);
      for (const { key } of togetherGroup.all()) fits[key] = filters.every((one) => one.codes.includes(codeIn(key, one.dimension))) ? 1 : 0;
      if (filters.length === 0) together.filterAll();
      else together.filterFunction((key) => fits[Number(key)] === 1);
    }
    shown = picked;
  }

  return {
    answer({ picked }) {
      filterBy(picked);
      const counts: Counts = Object.fromEntries(GROUPINGS.map((grouping) => {
        const own = grouping.by[0] && singles.get(grouping.by[0]);
        const rows = own
          ? own.group.all().map(({ key, value }) => [key, ...[value].flat()]).filter(([, n]) => n !== 0)
          : added(grouping, togetherGroup.all(), picked);
        return [grouping.figure, inOrder(rows)];
      }));
      return Promise.resolve(() => counts);
    },
  };
}
