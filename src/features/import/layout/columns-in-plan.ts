import type { Decisions } from '#domain/decisions.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { ColumnUse } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import type { ArrangedColumn } from './arrange.ts';
import type { Meaning } from './header-meaning.ts';
import type { Issue } from '../issue-log.ts';
import { readMark } from './status.ts';
import { readDate } from '../values/read-date.ts';
import { yearsOf } from '../values/years.ts';

/** The shares of the values of a column that decide what it is. */
export const [MOST, SOME] = [0.6, 0.2];

/** A column, and what its header says or its values have shown. */
export interface PlannedColumn {
  place: number;
  meaning: Meaning;
}

type OfKind<K extends Meaning['kind']> = { place: number; meaning: Extract<Meaning, { kind: K }> };

/** The columns of a file while it is decided what is read of them. */
export interface ColumnsInPlan {
  headers: readonly string[];
  /** By place; changed where the values show what a column is. */
  meanings: readonly PlannedColumn[];
  /** The rows of the sample under the heading. */
  below: readonly (readonly string[])[];
  lastYear: number;
  decided: Decisions['values'];
  /** The filled cells of a column in the sample, tidied. */
  valuesOf(place: number): readonly string[];
  /** The columns of a kind as they are now. */
  all<K extends Meaning['kind']>(kind: K): OfKind<K>[];
  /** Whether nearly all that stands in a column is marks. */
  isMarked(place: number): boolean;
  isDate(text: string): boolean;
}

/** What is decided so far. */
export interface PlanSoFar {
  /** The place of the plain column of a field, -1 where there is none. */
  placeOf(field: FieldKey): number;
  /** Whether nothing is read for a field yet. */
  isFree(field: FieldKey): boolean;
  /** Makes a plain column part of another. */
  takePlain(place: number): void;
  add(made: readonly ArrangedColumn[], use: ColumnUse): void;
  tell(issue: Omit<Issue, 'line'>): void;
}

/** The columns as their headers name them. */
export function createColumnsInPlan(
  columns: readonly { header: string; meaning: Meaning }[], below: readonly (readonly string[])[], lastYear: number, decided: Decisions['values'],
): ColumnsInPlan {
  const meanings: PlannedColumn[] = columns.map(({ meaning }, place) => ({ place, meaning }));
  const valuesOf = (place: number) => below.map((cells) => tidy(cells[place] ?? '')).filter((value) => value !== '');
  return {
    headers: columns.map(({ header }) => header), meanings, below, lastYear, decided, valuesOf,
    all: <K extends Meaning['kind']>(kind: K) => meanings.filter(({ meaning }) => meaning.kind === kind) as OfKind<K>[],
    isMarked(place) {
      const values = valuesOf(place);
      return values.filter((value) => readMark(value) !== 'other').length >= values.length * MOST;
    },
    isDate(text) {
      const { date, order } = readDate(text, yearsOf('birthDate', lastYear));
      return date !== null || order !== null;
    },
  };
}
