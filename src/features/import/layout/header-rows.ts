import { fold, tidy } from '#domain/text.ts';
import { ImportError, type ImportFailure } from '../failure.ts';
import { countFields, fieldOfHeader, withoutNotes } from './header.ts';
import { fieldsOfMeaning, readMeaning, type Meaning } from './header-meaning.ts';
import type { RawRecord } from '../records/record.ts';
import { looksLikeValue } from '../values/read-value.ts';
import { shorten } from '../values/spelling.ts';

/** The rows of the heading, and what they say of each column. */
export interface HeaderRows {
  /** Records of the heading, from the top: their places among the records given, from 0. */
  places: readonly number[];
  columns: readonly { parts: readonly string[]; meaning: Meaning }[];
}

const LEAST_FIELDS = 2;
const MOST_ROWS = 3;
/** Blank rows that may lie within a heading. */
const MOST_BLANKS = 2;

/** Header names in a failure: at most so many, each so long. */
const FOUND_NAMES = 8;
const FOUND_CHARACTERS = 40;

/**
 * The heading among the first records: the row that names the most fields, the first of equals, with those above and below
 * it that say more of the columns. Throws ImportError where nothing names two fields.
 */
export function findHeaderRows(records: readonly RawRecord[]): HeaderRows {
  const counts = records.map(({ cells }) => countFields(cells));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const bases = most >= LEAST_FIELDS ? [counts.indexOf(most)] : [...records.keys()].filter((place) => isHeading(records[place]?.cells ?? [], []));
  let best: { rows: HeaderRows; fields: number; columns: number; named: number } | null = null;
  for (const base of bases) {
    for (const places of spansAround(records, base)) {
      const rows = readRows(records, places);
      if (!rows) continue;
      const known = rows.columns.filter(({ meaning }) => meaning.kind !== 'none');
      const fields = new Set(known.flatMap(({ meaning }) => fieldsOfMeaning(meaning))).size;
      if (fields < LEAST_FIELDS) continue;
      // Names of values say more where the group that they belong to is known.
      const clear = known.filter(({ meaning }) => (meaning.kind === 'value' ? meaning.group : meaning.kind === 'bySex' ? meaning.of : meaning) !== null).length;
      // A row that names fields is one of the heading, if only of other people: "Cha" over "Họ và tên" and "Năm sinh".
      const named = places.filter((place) => (counts[place] ?? 0) >= LEAST_FIELDS).length;
      const gain = best ? fields - best.fields || clear - best.columns || named - best.named : 1;
      if (gain > 0) best = { rows, fields, columns: clear, named };
    }
  }
  if (!best) throw new ImportError(whyNone(records));
  return best.rows;
}

/** Runs of up to three filled rows with a row among them, the row alone first. */
function spansAround(records: readonly RawRecord[], base: number): number[][] {
  const beside = (step: 1 | -1) => {
    const places: number[] = [];
    let blanks = 0;
    for (let place = base + step; places.length < MOST_ROWS - 1 && blanks <= MOST_BLANKS; place += step) {
      const cells = records[place]?.cells;
      if (!cells) break;
      if (cells.some(isFilled)) places.push(place);
      else blanks++;
    }
    return places;
  };
  const [above, below] = [beside(-1), beside(1)];
  const spans: number[][] = [];
  for (let rows = 1; rows <= MOST_ROWS; rows++) {
    for (let up = 0; up < rows; up++) {
      const down = rows - 1 - up;
      if (up <= above.length && down <= below.length) spans.push([...above.slice(0, up).toReversed(), base, ...below.slice(0, down)]);
    }
  }
  return spans;
}

/** What some rows together say of the columns; null where they cannot be one heading. */
function readRows(records: readonly RawRecord[], places: readonly number[]): HeaderRows | null {
  const rows = places.map((place) => (records[place]?.cells ?? []).map((cell) => tidy(cell.slice(0, 400))));
  for (const [place, row] of rows.entries()) {
    const above = rows.slice(0, place);
    const upper = above.at(-1);
    if (upper && (!isHeading(row, above) || !row.some((cell, column) => cell !== '' && (upper[column] ?? '') === ''))) return null;
  }
  // A title stands alone in its row; so may the only group of a heading.
  const [top = [], ...lower] = rows;
  const words = top.filter((cell) => cell !== '');
  if (lower.length > 0 && words.length < 2 && readMeaning(words).kind === 'none') return null;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const parts = partsOf(rows, column);
    return { parts, meaning: readMeaning(parts) };
  });
  return { places, columns };
}

/** The words above one column from the top, those of merged cells from the left. */
function partsOf(rows: readonly (readonly string[])[], column: number): string[] {
  const parts: string[] = [];
  for (const [place, row] of rows.entries()) {
    const isGroup = rows.slice(place + 1).some((lower) => (lower[column] ?? '') !== '');
    const own = row[column] ?? '';
    const words = own !== '' || !isGroup ? own : fromLeft(row, column, rows.slice(0, place));
    if (words !== '' && words !== parts.at(-1)) parts.push(words);
  }
  return parts;
}

/** The nearest words to the left of a merged cell, not beyond where a row above begins another group. */
function fromLeft(row: readonly string[], column: number, above: readonly (readonly string[])[]): string {
  for (let left = column; left >= 0; left--) {
    const words = row[left] ?? '';
    if (words !== '') return words;
    if (above.some((upper) => (upper[left] ?? '') !== '')) return '';
  }
  return '';
}

const NUMBER = /^[^\p{L}]*\d[^\p{L}]*$/u;
const YEAR = /^(19|20)\d\d$/;
const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/;
const NAME_WORD = /^(ho|dem|ten|ho dem|ho va dem|ho va ten dem|ten dem|chu dem|ho va ten|khai sinh|ho lot|ho va chu dem|thuong goi)$/;

/** Whether a cell is what no heading has: a number that is no year, or a day. */
export function isNumberOrDate(cell: string): boolean {
  return (NUMBER.test(cell) && !YEAR.test(cell)) || DATE.test(cell);
}

/** Whether a row may be one of a heading: words, no numbers or dates, and no name under that of the name. */
function isHeading(cells: readonly string[], above: readonly (readonly string[])[]): boolean {
  const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ cell: tidy(cell.slice(0, 400)), column }] : []));
  if (filled.length === 0 || filled.some(({ cell }) => isNumberOrDate(cell))) return false;
  return filled.every(({ cell, column }) => {
    const isName = above.some((upper) => fieldOfHeader(upper[column] ?? '') === 'fullName');
    return !isName || NAME_WORD.test(fold(withoutNotes(cell) ?? cell)) || fieldOfHeader(cell) !== null;
  });
}

function isFilled(cell: string): boolean {
  return tidy(cell) !== '';
}

/** A row that names people alone is a heading that says too little. */
function whyNone(records: readonly RawRecord[]): ImportFailure {
  for (const { cells, line } of records) {
    const name = cells.find((cell) => fieldOfHeader(cell) === 'fullName');
    if (name !== undefined) return { code: 'only-names', params: { line, name: shorten(tidy(name), FOUND_CHARACTERS) } };
  }
  return { code: 'no-header', params: { found: quoteFirstRow(records) } };
}

/** The names in the first row that has any; none where the row may be a member and not a header. */
function quoteFirstRow(records: readonly RawRecord[]): string[] {
  const names = (records.find(({ cells }) => cells.some(isFilled))?.cells ?? []).map(tidy).filter((name) => name !== '');
  if (names.some((name) => /\d/.test(name) || looksLikeValue(name))) return [];
  return names.slice(0, FOUND_NAMES).map((name) => shorten(name, FOUND_CHARACTERS));
}
