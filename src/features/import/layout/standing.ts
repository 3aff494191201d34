import { toEpochDay } from '#domain/date.ts';
import { readDate, type Years } from '../values/read-date.ts';
import { remembering } from '../remember.ts';
import { createStatusReader, readLeaving, readMark, type Standing, type StatusKind } from './status.ts';
import { spellingKey } from '../values/spelling.ts';

/** A column that tells who has left, by its place from 0. */
export interface StatusColumn {
  place: number;
  kind: StatusKind;
  header: string;
  /** Whether most of its filled cells are marks, with a "Có" or "x" among them. */
  isMarked: boolean;
}

/** What the columns of status of one row come to. */
export interface RowStanding {
  standing: Standing;
  /** The column that says so; null where none says anything. */
  column: StatusColumn | null;
}

/** Reads the columns of status of a row. */
export type StandingReader = (cells: readonly string[]) => RowStanding;

const SILENT: RowStanding = { standing: 'present', column: null };

/**
 * A reader for the columns of status of a file. Columns that contradict each other are unclear: a date of leaving beside
 * "đang sinh hoạt", or before the date of an arrival.
 * @param arrival place of the date of arrival, -1 where there is none
 * @param years that a date of leaving may fall in
 * @param excuses places of columns that tell why a member is not marked as present: exempt, working away
 */
export function createStandingReader(columns: readonly StatusColumn[], arrival: number, years: Years, excuses: readonly number[]): StandingReader {
  const words = columns.filter(({ kind }) => kind === 'any')
    .map((column) => ({ ...column, read: remembering(createStatusReader(column.header, column.isMarked)) }));
  const leaving = columns.flatMap(({ kind, ...column }) =>
    kind === 'any' || kind === 'dateOfAny' || kind === 'circumstance' ? []
      : [{ ...column, kind, read: remembering((cell) => readLeaving(cell, kind)) }]);
  // What a date or a place means without a word for it is open.
  const open = columns.filter(({ kind }) => kind === 'dateOfAny' || kind === 'circumstance');
  const isSilent = remembering((cell) => ['blank', 'no'].includes(readMark(cell)) || spellingKey(cell) === 'chua');

  function first(cells: readonly string[]): RowStanding {
    let said: RowStanding = SILENT;
    let isPresent = false;
    /** Without a mark where others have one, or with one that says no. */
    let unmarked: StatusColumn | null = null;
    for (const column of words) {
      const cell = cells[column.place] ?? '';
      const standing = column.read(cell);
      if (standing === null) continue;
      if (standing === 'present') isPresent = true;
      else if (isSilent(cell)) unmarked ??= excuses.some((place) => !isSilent(cells[place] ?? '')) ? null : column;
      else if (said.column === null || said.standing === 'exempt') said = { standing, column };
    }
    if (said.column !== null && said.standing !== 'exempt') return said;
    for (const column of leaving) {
      const cell = cells[column.place] ?? '';
      const standing = isSilent(cell) ? 'present' : column.read(cell);
      if (standing === 'present') continue;
      // Who is to be deleted is mostly still "đang sinh hoạt", elsewhere.
      const contradicts = standing !== 'deletion' && (isPresent || said.standing === 'exempt' || hasReturned(cells, cell));
      return { standing: contradicts ? 'unclear' : standing, column };
    }
    if (said.column !== null || isPresent) return said;
    const column = open.find(({ place }) => !isSilent(cells[place] ?? '')) ?? unmarked;
    return column ? { standing: 'unclear', column } : SILENT;
  }

  function hasReturned(cells: readonly string[], left: string): boolean {
    if (arrival < 0) return false;
    const [to, from] = [readDate(cells[arrival] ?? '', years).date, readDate(left, years).date];
    return to !== null && from !== null && toEpochDay(to) >= toEpochDay(from);
  }

  return first;
}
