import type { Decisions } from '#domain/decisions.ts';
import type { FieldKeyOf } from '#domain/fields.ts';
import type { Question } from '#domain/question.ts';
import type { DateColumn } from './date-column.ts';
import type { DateOrder } from './read-date.ts';

/** A date column with the order in which it was read. */
export interface OrderedColumn {
  field: FieldKeyOf<'date'>;
  column: DateColumn;
  order: DateOrder;
  /** Whether a person has said so of this very column. */
  decided: boolean;
}

/**
 * The order in which a column is read: as a person has said of it, or of all other columns alike (one program wrote them all),
 * or else the day first.
 */
export function orderFor(field: FieldKeyOf<'date'>, decided: Decisions['dateOrders']): { order: DateOrder; decided: boolean } {
  const own = decided.findLast((decision) => decision.field === field);
  if (own) return { order: own.order, decided: true };
  const others = new Set(decided.map(({ order }) => order));
  return { order: others.size === 1 && others.has('monthFirst') ? 'monthFirst' : 'dayFirst', decided: false };
}

/** From so many cells against the order on, and so many for each of them, it is doubtful; fewer are slips. */
const LEAST_AGAINST = 3;
const MOST_FOR_EACH = 10;

/** Cells that prove another order than the one in which the column is read. */
function countAgainst({ order, column }: OrderedColumn): number {
  return column.evidence()[order === 'dayFirst' ? 'monthFirst' : 'dayFirst'];
}

function isContradicted(ordered: OrderedColumn): boolean {
  const against = countAgainst(ordered);
  if (ordered.decided || against === 0) return false;
  const evidence = ordered.column.evidence();
  const inFavour = evidence[ordered.order];
  // One slip beside dates that are all clear leaves nothing open.
  if (against === 1 && evidence.either === 0) return false;
  return against > inFavour || (against >= LEAST_AGAINST && against * MOST_FOR_EACH >= inFavour);
}

/**
 * The columns whose order is doubtful: their cells speak against it, or those of another column do while their own prove
 * nothing. Dates that could be either are then unknown.
 */
export function doubtfulColumns(columns: readonly OrderedColumn[]): ReadonlySet<FieldKeyOf<'date'>> {
  const own = columns.filter(isContradicted);
  const others = columns.filter(({ column, order, decided }) => own.length > 0 && !decided && column.evidence()[order] === 0);
  return new Set([...own, ...others].map(({ field }) => field));
}

/** The one question about the order of day and month: of the column with the most proof, since the answer holds for all that have none. */
export function askForDateOrder(columns: readonly OrderedColumn[]): Question[] {
  const [first] = columns.filter(isContradicted).toSorted((a, b) => countAgainst(b) - countAgainst(a));
  if (!first) return [];
  const { either, example } = first.column.evidence();
  const isProven = (ordered: OrderedColumn) => !ordered.decided && ordered.column.evidence().dayFirst >= LEAST_AGAINST && ordered.column.evidence().monthFirst === 0;
  return [{ kind: 'dateOrder', field: first.field, count: either, example, proven: columns.filter(isProven).map(({ field }) => field) }];
}
