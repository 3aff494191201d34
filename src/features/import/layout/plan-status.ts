import { tidy } from '#domain/text.ts';
import { MOST, type ColumnsInPlan } from './columns-in-plan.ts';
import { fieldsOfMeaning } from './header-meaning.ts';
import { namesUnit } from './sections.ts';
import type { StatusColumn } from './standing.ts';
import { readMark } from './status.ts';

/** Filled cells of the row of a person. */
const LEAST_FILLED = 3;
/** The rank of a column that is its field's only where nothing else is. */
const LAST_RANK = 1000;

/** "Đang sinh hoạt" with the names of units is where, and not whether: the cell, where no other column is. */
export function settleStatus({ meanings, below }: ColumnsInPlan): void {
  // Headings of units between the rows may stand in this column too.
  const people = below.map((cells) => cells.map(tidy)).filter((cells) => cells.filter((cell) => cell !== '').length >= LEAST_FILLED);
  for (const entry of meanings) {
    if (entry.meaning.kind !== 'status' || entry.meaning.status !== 'any') continue;
    const values = people.flatMap((cells) => cells[entry.place] || []);
    if (values.filter(namesUnit).length < Math.max(1, values.length * MOST)) continue;
    const hasCell = meanings.some(({ meaning }) => fieldsOfMeaning(meaning).includes('cell'));
    entry.meaning = hasCell ? { kind: 'none' } : { kind: 'field', field: 'cell', rank: LAST_RANK, short: false };
  }
}

/** The columns that tell who has left, and whether they do so by marks. */
export function statusColumns({ all, headers, valuesOf, isMarked }: ColumnsInPlan): StatusColumn[] {
  return all('status').map(({ place, meaning }) => ({
    place, kind: meaning.status, header: headers[place] ?? '',
    isMarked: isMarked(place) && valuesOf(place).some((value) => readMark(value) === 'yes'),
  }));
}
