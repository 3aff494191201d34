import { fieldOf, type FieldKey } from '#domain/fields.ts';
import type { Question } from '#domain/question.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { isWrittenEmpty, shorten } from '../values/spelling.ts';

/** Gives rows what they have from the row of the person above. */
export interface FromAbove {
  /** The cells of a row with what ditto marks and merged cells mean in them; the row itself where it has none. `filled` takes the places of merged cells. */
  complete(cells: readonly string[], filled: (place: number) => void): readonly string[];
  /** The row of a person, completed, for those below it. */
  keep(cells: readonly string[]): void;
  /** A heading: merged cells do not reach beyond it. */
  reset(): void;
}

const MOST_CHARACTERS = 10;
/** By code unit below the letters beyond ASCII: whether a ditto mark may begin so. */
const FIRST = Uint8Array.from({ length: 0xc0 }, (_, code) => Number('nN"\',-_(. '.includes(String.fromCharCode(code))));
/** From here on there are signs such as “, ” and –. */
const SIGNS = 0x2000;
/** "Nam", "Nữ". */
const OTHER_SECOND = new Set('aAữỮuU');
/** "nt", "-nt-", "như trên", and quotes in place of them. */
const DITTO = /^[\s\-–—_.("“”']*(n\.?\s?t|như\s?trên|nhu\s?tren)[\s\-–—_.)"“”']*$|^[\s\-–—]*(["“”″〃]+|''|,,)[\s\-–—]*$/iu;
/** In the place of a date these are an empty date. */
const SLASHES = /^[\s-]*\/\/[\s-]*$/;
/** The share of filled cells below which a name may stand twice in a column of merged cells: in two places of the list. */
const HALF = 0.5;
/** One name at the head of a list may be that of its first person only. */
const LEAST_UNITS = 2;

/** Whether a cell says that it is as the one above. */
export function isDitto(cell: string): boolean {
  if (cell === '' || cell.length > MOST_CHARACTERS) return false;
  // Nearly all values are told by their first letters.
  const first = cell.charCodeAt(0);
  if (first < SIGNS && FIRST[first] !== 1) return false;
  return !(OTHER_SECOND.has(cell[1] ?? '') && cell[0]?.toLowerCase() === 'n') && DITTO.test(cell);
}

const EXAMPLE_CHARACTERS = 60;

/** The name of a unit; empty also for what programs write for an empty cell. */
function unitIn(cell = ''): string {
  const name = tidy(cell);
  return isWrittenEmpty(name) ? '' : name;
}

const UNITS: readonly FieldKey[] = ['bloc', 'organisation', 'cell'];

/** The places of the columns of units as they are, from the widest. */
function unitPlaces(read: readonly ColumnMatch[]): number[] {
  return UNITS.map((field) => read.findIndex((column) => column.field === field && column.use === undefined)).filter((place) => place >= 0);
}

/**
 * Columns of units that stand in the first row of each unit only, as merged cells become in a text: the first person has a value, as
 * some others have, some have none, and no value stands twice; or where most cells are empty, none comes again right below itself.
 * Units of one or two members leave few cells empty; then a cell that its row does not have, or that stands under another unit above
 * than the row before, is a gap of its own.
 * @param people their rows, arranged
 */
export function mergedDown(read: readonly ColumnMatch[], people: readonly (readonly string[])[]): number[] {
  const units = unitPlaces(read);
  return units.filter((place, level) => {
    const values = people.map((cells) => unitIn(cells[place]));
    const filled = values.filter((value) => value !== '');
    if (values[0] === '' || filled.length < LEAST_UNITS) return false;
    const isEachOnce = new Set(filled).size === filled.length;
    if (filled.length < people.length * HALF) return isEachOnce || values.every((value, row) => value === '' || value !== values[row + 1]);
    return isEachOnce && people.some((cells, row) => cells[place] !== undefined && values[row] === '' && !beginsUnit(cells, people[row - 1] ?? [], units.slice(0, level)));
  });
}

/** Whether a row has another unit in some column than the row above it. */
function beginsUnit(cells: readonly string[], above: readonly string[], places: readonly number[]): boolean {
  return places.some((place) => unitIn(cells[place]) !== '' && unitIn(cells[place]) !== unitIn(above[place]));
}

/**
 * @param read the columns by place in the arranged cells
 * @param merged places of columns with merged cells, from the widest unit
 */
export function createFromAbove(read: readonly ColumnMatch[], merged: readonly number[]): FromAbove {
  const places = read.flatMap(({ field }, place) => (field !== null && fieldOf(field).kind !== 'text' ? [{ place, isDate: fieldOf(field).kind === 'date' }] : []));
  const units = unitPlaces(read);
  /** For each of the merged columns, those of the units that its own are in. */
  const wider = merged.map((place) => units.slice(0, Math.max(0, units.indexOf(place))));
  let above: readonly string[] = [];
  return {
    complete(cells, filled) {
      if (above.length === 0 && merged.length === 0) return cells;
      let whole: string[] | null = null;
      for (const { place, isDate } of above.length === 0 ? [] : places) {
        const cell = cells[place];
        if (cell === undefined || cell === '') continue;
        if (isDitto(cell) || (!isDate && cell.charCodeAt(cell.length - 1) < 0x30 && SLASHES.test(cell))) (whole ??= cells.slice())[place] = above[place] ?? '';
      }
      for (const [at, place] of merged.entries()) {
        // A new unit above begins its own.
        if (unitIn(cells[place]) !== '' || beginsUnit(cells, above, wider[at] ?? [])) break;
        if (unitIn(above[place]) === '') continue;
        (whole ??= cells.slice())[place] = above[place] ?? '';
        filled(place);
      }
      return whole ?? cells;
    },
    keep(cells) {
      above = cells;
    },
    reset() {
      if (merged.length === 0) return;
      const bare = above.slice();
      for (const place of merged) bare[place] = '';
      above = bare;
    },
  };
}

/** Counts what would be asked of columns of units with empty cells. */
export function createBlankUnits(places: readonly number[]): { see(cells: readonly string[]): void; questions(read: readonly ColumnMatch[]): Question[] } {
  let count = 0;
  let example = '';
  return {
    see(cells) {
      for (const place of places) {
        const name = unitIn(cells[place]);
        if (name === '') count++;
        else if (example === '') example = shorten(name, EXAMPLE_CHARACTERS);
      }
    },
    questions(read) {
      const fields = places.flatMap((place) => read[place]?.field ?? []);
      return count === 0 ? [] : [{ kind: 'blankUnits', fields, count, example }];
    },
  };
}
