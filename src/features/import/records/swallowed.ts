import { tidy } from '#domain/text.ts';
import { isPersonName } from '../layout/person-name.ts';

/** A cell with line ends and delimiters, which a quote may have made of cells of several rows. */
export interface SpreadCell {
  /** From 0. */
  place: number;
  /** Whether some delimiter in it is none of words: nothing but a space or the end of a line follows those. */
  dense: boolean;
  /** Whether its lines may well be rows of the list. */
  rows: boolean;
  /** Whether a number or a date stands between its delimiters in such rows, as in no heading. */
  numbers: boolean;
}

/** What the lines of the cells of a record are. */
export interface Spread {
  cells: readonly SpreadCell[];
  /** Line ends of the record before a cell that has certainly taken in rows, null where none has. */
  swallowedAfter: number | null;
}

/** A row has at least so many cells, or no line can be told from words with a comma or two. */
const LEAST_CELLS = 3;
/** Signs of a person's row where no running number goes on: more than a table of somebody's family has in common with the list. */
const CERTAIN_SIGNS = 4;
/** So many lines of a cell show what it is. */
const MOST_LINES = 200;
const NUMBERED_PLACES = 2;

type Kind = 'empty' | 'number' | 'date' | 'person' | 'words';

/** A line as a row of its own; from `from` up to `to` its cells come from within the cell that is looked at. */
interface LineAsRow {
  cells: readonly string[];
  from: number;
  to: number;
}

/**
 * Looks at the cells of a record that have line ends and delimiters: where a quote that nothing closes in its own row has met one
 * of another, the lines in between are rows of the list. They certainly are where they have as many cells as rows have, a running
 * number goes on or the cells are those of a person, and no cell is of another kind than in its column.
 * @param before the rows before it, as far as they are at hand
 * @returns null where no cell has both
 */
export function lookForRows(cells: readonly string[], delimiter: string, before: () => readonly (readonly string[])[]): Spread | null {
  const found: SpreadCell[] = [];
  let swallowedAfter: number | null = null;
  let lineEnds = 0;
  for (const [place, cell] of cells.entries()) {
    if (!cell.includes('\n')) continue;
    const lines = cell.split('\n');
    if (cell.includes(delimiter)) {
      const rows = asRows(cells, place, lines, delimiter);
      // Most remarks have a comma or two in a line, and need no look at the rows before.
      const isShort = rows.every(({ cells: own }, at) => at === 0 || own.length < LEAST_CELLS);
      const finding = isShort ? 'none' : judge(rows, before(), cells.length);
      if (finding === 'certain') swallowedAfter ??= lineEnds;
      const isRows = finding !== 'none';
      const numbers = isRows && rows.some(({ cells: own, from, to }) => hasDigits({ cells: own.slice(from, to) }));
      found.push({ place, dense: isDense(cell, delimiter), rows: isRows, numbers });
    }
    lineEnds += lines.length - 1;
  }
  return found.length === 0 ? null : { cells: found, swallowedAfter };
}

/**
 * Whether quotes within one row have made one cell of several: it has fewer cells than a row before it, and as many, or more like
 * those of that row, where its cells part at their delimiters.
 */
export function holdsJoinedCells(cells: readonly string[], delimiter: string, before: readonly (readonly string[])[]): boolean {
  if (before.every(({ length }) => length <= cells.length)) return false;
  if (!cells.some((cell) => cell.endsWith(delimiter) || isDense(cell, delimiter))) return false;
  const ways = [cells.flatMap((cell) => cell.split(delimiter)), cells.flatMap((cell) => splitDense(cell, delimiter))];
  const widths = new Set(before.map(({ length }) => length));
  if (!widths.has(cells.length) && ways.some(({ length }) => widths.has(length))) return true;
  const models = telling(before.map(asRow));
  const is = best(asRow(cells), models);
  return ways.map((parts) => best(asRow(parts), models)).some(({ signs, against }) => signs > 0 && signs - against > is.signs - is.against);
}

/** Whether one of the first cells holds a running number and the name after it: also where no row has more cells, since rows end before empty ones. */
export function holdsStartOfRow(cells: readonly string[], delimiter: string): boolean {
  for (let place = 0; place < NUMBERED_PLACES; place++) {
    const cell = cells[place] ?? '';
    if (!cell.includes(delimiter)) continue;
    const [number = '', name = ''] = splitDense(cell, delimiter);
    if (kindOf(number) === 'number' && kindOf(name) === 'person') return true;
  }
  return false;
}

/**
 * Whether a line may come after rows, or is one of nothing but a word such as a heading. Another is what is left of a cell of the
 * last of them.
 */
export function mayFollow(cells: readonly string[], before: readonly (readonly string[])[]): boolean {
  const models = before.map(asRow).filter(hasDigits);
  if (models.length === 0 || cells.filter((cell) => tidy(cell) !== '').length <= 1) return true;
  const { signs, against } = best(asRow(cells), models);
  return signs > against || (against === 0 && before.some(({ length }) => length === cells.length));
}

/** The cells of a text; a delimiter before a space is one of words. */
function splitDense(text: string, delimiter: string): string[] {
  const parts: string[] = [];
  for (let from = 0, at = text.indexOf(delimiter); ; at = text.indexOf(delimiter, at + 1)) {
    if (at >= 0 && text[at + 1] === ' ') continue;
    parts.push(text.slice(from, at < 0 ? text.length : at));
    if (at < 0) return parts;
    from = at + 1;
  }
}

function asRow(cells: readonly string[]): LineAsRow {
  return { cells, from: 0, to: cells.length };
}

function isDense(cell: string, delimiter: string): boolean {
  for (let at = cell.indexOf(delimiter); at >= 0; at = cell.indexOf(delimiter, at + 1)) {
    const next = cell[at + 1];
    if (next !== undefined && next !== ' ' && next !== '\n') return true;
  }
  return false;
}

/** The lines of a record as rows, as if the quotes of one cell were not there. */
function asRows(cells: readonly string[], place: number, lines: readonly string[], delimiter: string): LineAsRow[] {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), lines.at(-1) ?? ''] : lines;
  return shown.map((line, at) => {
    const parts = line.split(delimiter);
    if (at === 0) return { cells: [...cells.slice(0, place), ...parts], from: place, to: place + parts.length };
    return { cells: at === shown.length - 1 ? [...parts, ...cells.slice(place + 1)] : parts, from: 0, to: parts.length };
  });
}

/** Whether the lines of a cell are rows of the list. */
function judge(rows: readonly LineAsRow[], before: readonly (readonly string[])[], width: number): 'certain' | 'perhaps' | 'none' {
  const [first, ...others] = rows;
  if (!first) return 'none';
  const widths = new Set([...before.map(({ length }) => length), width]);
  const widest = Math.max(width, ...before.map(({ length }) => length));
  const known = before.map((cells) => ({ cells, from: 0, to: 0 }));
  const isRowItself = () => first.cells.length <= widest && best(first, telling([...known, ...others])).against === 0;
  const models = telling([...known, first]);
  // No row before, only a heading: numbers among cells are those of a row below it.
  const isAboveAll = !models.some(hasDigits);
  const next = numberedOn(first, others);
  let finding: 'perhaps' | 'none' = 'none';
  for (const [at, row] of others.entries()) {
    const { length } = row.cells;
    if (length < LEAST_CELLS || length > widest) continue;
    const { signs, against, isPerson } = best(row, models);
    const goesOn = next.has(at);
    const isAlike = against === 0 && isPerson && (goesOn ? signs > 1 : signs >= CERTAIN_SIGNS);
    if (isAlike && widths.has(length) && isRowItself()) return 'certain';
    const isLong = widths.has(length) || length * 2 >= widest;
    if (goesOn || (isAboveAll && hasDigits(row)) || (signs > 0 ? signs > against : against === 0 && isLong)) finding = 'perhaps';
  }
  return finding;
}

/** Rows with numbers or dates, where there are some: a heading has none, and no words are unlike it. */
function telling(rows: readonly LineAsRow[]): readonly LineAsRow[] {
  const found = rows.filter(hasDigits);
  return found.length > 0 ? found : rows;
}

function hasDigits({ cells }: Pick<LineAsRow, 'cells'>): boolean {
  return cells.some((cell) => isOfDigits(kindOf(cell)));
}

/** What a row has in common with the one of others that is most like it, in the cells that are not those of both records as they stand. */
function best(row: LineAsRow, others: readonly LineAsRow[]): { signs: number; against: number; isPerson: boolean } {
  let most = { signs: 0, against: Infinity, isPerson: false };
  for (const other of others) {
    const found = compare(row, other);
    if (most.against === Infinity || found.signs - found.against > most.signs - most.against) most = found;
  }
  return most.against === Infinity ? { ...most, against: 0 } : most;
}

function compare(row: LineAsRow, other: LineAsRow): { signs: number; against: number; isPerson: boolean } {
  const found = { signs: 0, against: 0, isPerson: false };
  const isWithin = ({ from, to }: LineAsRow, place: number) => place >= from && place < to;
  for (let place = 0; place < Math.min(row.cells.length, other.cells.length); place++) {
    if (!isWithin(row, place) && !isWithin(other, place)) continue;
    const [mine = '', theirs = ''] = [row.cells[place], other.cells[place]];
    const [kind, otherKind] = [kindOf(mine), kindOf(theirs)];
    if (kind === 'empty' || otherKind === 'empty') continue;
    if (kind === 'person' && otherKind === 'person') found.isPerson = true;
    if (isOfDigits(kind) !== isOfDigits(otherKind)) found.against++;
    else if ((kind === otherKind && kind !== 'words') || tidy(mine) === tidy(theirs)) found.signs++;
  }
  return found;
}

/** The places of rows whose running numbers go on after that of the first, one after the other. */
function numberedOn(first: LineAsRow, others: readonly LineAsRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let place = 0; place < NUMBERED_PLACES; place++) {
    let last = numberIn(first.cells[place]);
    for (const [at, { cells }] of last === null ? [] : others.entries()) {
      const number = numberIn(cells[place]);
      if (number === null) continue;
      if (number !== (last ?? 0) + 1) break;
      found.add(at);
      last = number;
    }
  }
  return found;
}

function numberIn(cell = ''): number | null {
  return /^\s*\d{1,7}\s*$/.test(cell) ? Number(cell) : null;
}

function kindOf(cell: string): Kind {
  const text = tidy(cell.replaceAll('"', ''));
  if (text === '') return 'empty';
  if (/^\d+$/.test(text)) return 'number';
  if (/^\d[\d/.\s-]*$/.test(text)) return 'date';
  return isPersonName(text) ? 'person' : 'words';
}

function isOfDigits(kind: Kind): boolean {
  return kind === 'number' || kind === 'date';
}
