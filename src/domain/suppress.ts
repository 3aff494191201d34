import { bundlesOf, groupsOf, relationsOf, type Group, type Measure, type Relation, type SumRow } from './table-sums.ts';

/** Groups of one to four persons are not told. */
export const LEAST_TOLD = 5;
/** Stands for a count from one to four. */
export const UNDER_FIVE = '<5';
/** Stands for a number that is not told, so that another one cannot be computed; it may itself be of any size. */
export const HIDDEN = '*';

export interface SuppressColumn {
  format: 'text' | 'count' | 'share' | 'mean' | 'date';
}

export type SuppressCell = string | number | null;

export interface SuppressRow extends SumRow {
  cells: readonly SuppressCell[];
}

/** A table that tells of no group under five. */
export interface Suppressed {
  /** Places of the columns that stay; a share of something that the table does not count goes. */
  columns: readonly number[];
  /** The cells of the columns that stay, row by row. */
  rows: readonly (readonly SuppressCell[])[];
  /** How many counts, shares and means are hidden. */
  hidden: number;
}

/** What a table counts: a column of counts, or the counts behind a column of shares. */
interface Counted {
  column: number;
  values: Measure;
  /** Rows whose count, or what is left of the row without it, is of a group under five. */
  small: ReadonlySet<number>;
}

/** What is hidden of some measures that hang together. */
interface Hidden {
  rows: ReadonlySet<number>;
  /** Measures hidden in the row of the outermost sum, where that row as such is told. */
  inTotal: ReadonlySet<number>;
  /** Whether the sign for "under five" gives nothing away. */
  signed: boolean;
}

function isSmall(count: number): boolean {
  return count >= 1 && count < LEAST_TOLD;
}

function numberAt(row: SuppressRow | undefined, column: number): number {
  const cell = row?.cells[column];
  return typeof cell === 'number' ? cell : 0;
}

function smallOf(values: Measure): Set<number> {
  return new Set(values.flatMap((value, row) => (isSmall(value) ? [row] : [])));
}

/** For each row the largest of its counts: how many it is about. */
function sizesOf(counts: readonly number[], rows: readonly SuppressRow[]): Measure {
  return rows.map((row) => Math.max(0, ...counts.map((column) => numberAt(row, column))));
}

/** The counts whose shares a column holds: their column, or values of their own where they stand in none; null where they cannot be told. */
function countsBehind(column: number, counts: readonly number[], rows: readonly SuppressRow[]): { of: number } | Counted | null {
  const sizes = sizesOf(counts, rows);
  const wholes = rows.filter(({ total }) => total);
  const isShareOf = (count: number) => rows.every((row) => {
    const share = row.cells[column];
    if (typeof share !== 'number') return true;
    return [row, ...wholes].some((whole) => counts.some((other) => Math.abs(numberAt(row, count) - share * numberAt(whole, other)) < 1e-6));
  });
  const of = counts.find(isShareOf);
  if (of !== undefined) return { of };
  const behind = rows.map((row, place) => numberAt(row, column) * (sizes[place] ?? 0));
  if (behind.some((count, place) => Math.abs(count - Math.round(count)) > 1e-6 || (count === 0 && numberAt(rows[place], column) > 0))) return null;
  const values = behind.map(Math.round);
  const rest = smallOf(values.map((value, place) => (sizes[place] ?? 0) - value));
  return { column, values, small: new Set([...smallOf(values), ...rest]) };
}

/** The smallest rows of a sum that are told and count anybody. */
function smallestTold(parts: readonly number[], hidden: ReadonlySet<number>, sizes: Measure): number | undefined {
  return parts.filter((row) => !hidden.has(row) && (sizes[row] ?? 0) > 0).toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))[0];
}

/**
 * Hides rows until every told sum lacks none or at least two of its parts, and every hidden one lacks a part; null where
 * a sum that must stay is told by what is left.
 */
function withPartners(groups: readonly Group[], sizes: Measure, small: ReadonlySet<number>, outerStays: boolean): Set<number> | null {
  const hidden = new Set(small);
  const [outer] = groups;
  const isTold = (group: Group) => (group === outer && outerStays) || (group.sum !== null && !hidden.has(group.sum));
  for (let settled = false; !settled; ) {
    settled = true;
    for (const group of groups.toReversed()) {
      const lacking = group.parts.filter((row) => hidden.has(row) && (sizes[row] ?? 0) > 0).length;
      const needed = isTold(group) ? lacking === 1 : group.sum !== null && hidden.has(group.sum) && lacking === 0;
      if (!needed) continue;
      const partner = smallestTold(group.parts, hidden, sizes);
      if (partner !== undefined) hidden.add(partner);
      else if (!isTold(group)) continue;
      else if (group.sum === null || (group === outer && outerStays)) return null;
      else hidden.add(group.sum);
      settled = false;
    }
  }
  return hidden;
}

/** Whether a count could be one more or less, as far as a sign beside it tells: none goes into the range of another sign. */
function canMove(count: number, by: 1 | -1): boolean {
  return isSmall(count) ? isSmall(count + by) : count >= LEAST_TOLD && count + by >= LEAST_TOLD;
}

/** The measures that change together with one, as their relations want it, in rows of these sizes. */
function movingWith(measure: number, relations: readonly Relation[], sizeOf: (measure: number) => number): number[] {
  const moving = new Set([measure]);
  for (let settled = false; !settled; ) {
    settled = true;
    for (const { total, parts } of relations) {
      const some = parts.filter((part) => moving.has(part));
      if (some.length > 1) return [];
      const partMoves = some.length === 1;
      if (partMoves === moving.has(total)) continue;
      moving.add(partMoves ? total : (parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? total));
      settled = false;
    }
  }
  return [...moving];
}

/** What is counted, and how it hangs together. */
interface Counting {
  counted: readonly Counted[];
  relations: readonly Relation[];
  groups: readonly [Group, ...Group[]];
  /** The place of the measure that says how many a row is about; their sum stands above the table. */
  main: number;
}

/** Whether every hidden count could be another one: a person more in its row, one less in another hidden row of a sum. */
function isOpen(bundle: readonly number[], counting: Counting, hidden: ReadonlySet<number>, outerStays: boolean): boolean {
  const { counted, relations, groups } = counting;
  const at = (measure: number, row: number) => counted[measure]?.values[row] ?? 0;
  const [outer] = groups;
  const around = (row: number) => groups.find(({ parts }) => parts.includes(row));
  const below = (row: number) => groups.find((group) => group !== outer && group.sum === row);
  const movesAlone = (row: number, moving: readonly number[], by: 1 | -1) => moving.every((measure) => canMove(at(measure, row), by));
  const moves = (row: number, moving: readonly number[], by: 1 | -1): boolean =>
    hidden.has(row) && movesAlone(row, moving, by) && (below(row)?.parts.some((part) => moves(part, moving, by)) ?? true);
  const isMet = (row: number, moving: readonly number[], by: 1 | -1): boolean => {
    const group = around(row);
    if (!group || group.parts.some((other) => other !== row && moves(other, moving, by === 1 ? -1 : 1))) return true;
    if (group === outer && outerStays) return false;
    if (group.sum === null) return true;
    return hidden.has(group.sum) && movesAlone(group.sum, moving, by) && isMet(group.sum, moving, by);
  };
  return [...hidden].every((row) => bundle.every((measure) => {
    if (isTellingZero(row, measure, counting, hidden)) return true;
    const moving = movingWith(measure, relations, (each) => at(each, row));
    return moving.length > 0 && ([1, -1] as const).some((by) => moves(row, moving, by) && isMet(row, moving, by));
  }));
}

/** Whether a hidden row's count is nothing and shows so anyway: its sum is told, or nothing too, and no hidden part of it counts anybody. */
function isTellingZero(row: number, measure: number, counting: Counting, hidden: ReadonlySet<number>): boolean {
  const group = counting.groups.find(({ parts }) => parts.includes(row));
  if (!group || (group.sum !== null && hidden.has(group.sum) && !isTellingZero(group.sum, measure, counting, hidden))) return false;
  return [row, ...group.parts.filter((part) => hidden.has(part))].every((each) => (counting.counted[measure]?.values[each] ?? 0) === 0);
}

/**
 * The measures to hide in the row of the outermost sum, where a small one would be told by the others: until every told sum of
 * measures lacks none or at least two of its parts, and every hidden one lacks a part. Null where that cannot be, or where it is
 * the whole that is small.
 */
function hideInTotal(bundle: readonly number[], { counted, relations, main }: Counting, total: number): Set<number> | null {
  const at = (measure: number) => counted[measure]?.values[total] ?? 0;
  const hidden = new Set(bundle.filter((measure) => at(measure) > 0 && counted[measure]?.small.has(total)));
  if (hidden.size === 0) return null;
  const sums = relations.filter((relation) => bundle.includes(relation.total));
  for (let settled = false; !settled; ) {
    settled = true;
    for (const { total: sum, parts } of sums) {
      const lacking = parts.filter((part) => hidden.has(part)).length;
      if (lacking !== (hidden.has(sum) ? 0 : 1)) continue;
      const [partner] = parts.filter((part) => at(part) > 0 && !hidden.has(part)).toSorted((one, other) => at(one) - at(other));
      if (partner === undefined) return null;
      hidden.add(partner);
      settled = false;
    }
  }
  return hidden.has(main) ? null : hidden;
}

/** What must be hidden of measures that hang together; null where they cannot be told at all. */
function hide(bundle: readonly number[], counting: Counting): Hidden | null {
  const { counted, groups, main } = counting;
  const total = groups[0].sum;
  const sizes = (counted[main]?.values ?? []).map((_, row) => Math.max(0, ...bundle.map((measure) => counted[measure]?.values[row] ?? 0)));
  const small = new Set(bundle.flatMap((measure) => [...(counted[measure]?.small ?? [])]));
  const outerStays = bundle.includes(main) || bundle.length > 1;
  const inTotal = total !== null && outerStays && small.delete(total) ? hideInTotal(bundle, counting, total) : new Set<number>();
  const rows = inTotal && withPartners(groups, sizes, small, outerStays);
  if (!rows) return null;
  return { rows, inTotal, signed: inTotal.size === 0 && isOpen(bundle, counting, rows, outerStays) };
}

/** The counts of a table, those behind its shares, and the columns that must go because nobody can say what they count. */
function countedOf(columns: readonly SuppressColumn[], rows: readonly SuppressRow[]): { counted: Counted[]; shares: ReadonlyMap<number, number>; unclear: Set<number> } {
  const counts = columns.flatMap(({ format }, column) => (format === 'count' ? [column] : []));
  const counted = counts.map((column): Counted => {
    const values = rows.map((row) => numberAt(row, column));
    return { column, values, small: smallOf(values) };
  });
  const shares = new Map<number, number>();
  const unclear = new Set<number>();
  columns.forEach(({ format }, column) => {
    if (format !== 'share') return;
    const behind = countsBehind(column, counts, rows);
    if (!behind) unclear.add(column);
    else if ('of' in behind) shares.set(column, counts.indexOf(behind.of));
    else shares.set(column, counted.push(behind) - 1);
  });
  return { counted, shares, unclear };
}

/**
 * A table of counts without groups under five: no hidden number can be computed from what is shown, the sums included,
 * nor from the sum of all, which stands above the table. Beside every such group at least one more part of the same sum
 * is hidden, the smallest; measures that add up to one another are hidden together. Zeros may stay. Where the sign for
 * "under five" would give a number away, all are just hidden.
 * @returns null where the table as a whole is too small to be told of
 */
export function suppress(columns: readonly SuppressColumn[], rows: readonly SuppressRow[]): Suppressed | null {
  const { counted, shares, unclear } = countedOf(columns, rows);
  const measures = counted.map(({ values }) => values);
  const sumOf = (values: Measure | undefined) => values?.reduce((sum, value) => sum + value, 0) ?? 0;
  const main = measures.reduce((top, values, place) => (sumOf(values) > sumOf(measures[top]) ? place : top), 0);
  const relations = relationsOf(measures);
  const counting: Counting = { counted, relations, groups: groupsOf(rows), main };
  const found = bundlesOf(measures.length, relations).map((bundle) => ({ bundle, hidden: hide(bundle, counting) }));
  if (found.some(({ bundle, hidden }) => !hidden && bundle.includes(main))) return null;
  const hiddenOf = (measure: number) => found.find(({ bundle }) => bundle.includes(measure))?.hidden ?? null;
  const isHidden = (measure: number, row: number) => {
    const hidden = hiddenOf(measure);
    return !hidden || hidden.rows.has(row) || (row === counting.groups[0].sum && hidden.inTotal.has(measure));
  };
  const measureOf = (column: number) => shares.get(column) ?? counted.findIndex((each) => each.column === column);
  const staying = columns.map((_, column) => column).filter((column) => {
    const measure = measureOf(column);
    return !unclear.has(column) && (measure < 0 || hiddenOf(measure) !== null);
  });
  const signOf = (row: number, column: number, cell: SuppressCell): SuppressCell => {
    const format = columns[column]?.format ?? 'text';
    const measure = measureOf(column);
    if (cell === null || format === 'text') return cell;
    if (format !== 'count') return isHidden(main, row) || (measure >= 0 && isHidden(measure, row)) ? HIDDEN : cell;
    if (!isHidden(measure, row)) return cell;
    const hidden = hiddenOf(measure);
    if (hidden && !hidden.inTotal.has(measure) && isTellingZero(row, measure, counting, hidden.rows)) return cell;
    return hidden?.signed && typeof cell === 'number' && isSmall(cell) ? UNDER_FIVE : HIDDEN;
  };
  const cells = rows.map((row, place) => staying.map((column) => signOf(place, column, row.cells[column] ?? null)));
  const all = rows.flatMap((row, place) => staying.map((column, at) => cells[place]?.[at] !== (row.cells[column] ?? null)));
  return { columns: staying, rows: cells, hidden: all.filter(Boolean).length };
}
