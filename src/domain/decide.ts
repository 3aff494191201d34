import type { Decisions } from './decisions.ts';
import type { FieldKey } from './fields.ts';

/** Nothing decided: the file is read as the app proposes. */
export const NO_DECISIONS: Decisions = { encoding: null, sheet: null, columns: [], values: [], dateOrders: [], blocs: [], merges: [], blankUnits: null, duplicates: null };

/** The entries with one in place of that for the same thing, or at the end. */
function replaced<T>(entries: readonly T[], entry: T, isSame: (other: T) => boolean): T[] {
  return [...entries.filter((other) => !isSame(other)), entry];
}

/** Decides what a column is: a field, or nothing to be read. */
export function decideColumn(decisions: Decisions, header: string, field: FieldKey | null): Decisions {
  return { ...decisions, columns: replaced(decisions.columns, { header, field }, (other) => other.header === header) };
}

/** Decides what a value means in a field; null is unknown. */
export function decideValue(decisions: Decisions, field: FieldKey, spelling: string, category: string | null): Decisions {
  const isSame = (other: Decisions['values'][number]) => other.field === field && other.spelling === spelling;
  return { ...decisions, values: replaced(decisions.values, { field, spelling, category }, isSame) };
}

/** Decides how the days of a column are written. */
export function decideDateOrder(decisions: Decisions, field: FieldKey, order: 'dayFirst' | 'monthFirst'): Decisions {
  return { ...decisions, dateOrders: replaced(decisions.dateOrders, { field, order }, (other) => other.field === field) };
}

/** Decides the bloc of a unit, by its `id`; null is none. */
export function decideBloc(decisions: Decisions, unit: string, bloc: string | null): Decisions {
  return { ...decisions, blocs: replaced(decisions.blocs, { unit, bloc }, (other) => other.unit === unit) };
}

/** Decides that some cells are one, or, where `into` is null, that they stay apart; all by `id`. */
export function decideMerge(decisions: Decisions, units: readonly string[], into: string | null): Decisions {
  const merges = decisions.merges.filter(({ unit }) => !units.includes(unit));
  return { ...decisions, merges: [...merges, ...units.map((unit) => ({ unit, into: into ?? unit }))] };
}

/** How many things are decided. */
export function countDecisions({ encoding, sheet, blankUnits, duplicates, ...lists }: Decisions): number {
  const single = [encoding, sheet, blankUnits, duplicates].filter((decision) => decision !== null).length;
  return Object.values(lists).reduce((sum, list) => sum + list.length, single);
}

/** The decisions that differ from others, for the account of what a press will change. */
export function countChanges(after: Decisions, before: Decisions): number {
  const entries = ({ encoding, sheet, blankUnits, duplicates, ...lists }: Decisions) => [
    ...Object.entries({ encoding, sheet, blankUnits, duplicates }).map((entry) => JSON.stringify(entry)),
    ...Object.entries(lists).flatMap(([list, all]) => all.map((entry) => JSON.stringify([list, entry]))),
  ];
  const known = new Set(entries(before));
  return entries(after).filter((entry) => !known.has(entry)).length;
}
