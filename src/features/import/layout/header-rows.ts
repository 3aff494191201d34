import { fold, tidy } from '#domain/text.ts';
import type { ImportFailure } from '../failure.ts';
import { countFields, fieldOfHeader, withoutNotes } from './header.ts';
import { fieldsOfMeaning, readMeaning, type Meaning } from './header-meaning.ts';
import { isPersonName } from './person-name.ts';
import type { RawRecord } from '../records/record.ts';
import { isNameOfPerson, isValue, saysBirthOrSex } from './row-of-person.ts';
import { remembering } from '../remember.ts';
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
 * it that say more of the columns. Null where nothing names two fields, or only by words that are values of members too.
 */
export function findHeaderRows(records: readonly RawRecord[]): HeaderRows | null {
  const counts = records.map(({ cells }) => countFields(cells));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const found = most >= LEAST_FIELDS ? bestAround(records, counts, [counts.indexOf(most)]) : null;
  // Values may name as many fields: "Chính thức" and "Miễn" in the row of a member.
  return found ?? bestAround(records, counts, [...records.keys()].filter((place) => mayName(records[place]?.cells ?? [])));
}

/** Filled cells of a heading of which no two name fields by themselves; of one that has more, two do. */
const MOST_UNNAMED = 60;

/** Whether a row may be one of a heading that names fields only together with those around it. */
function mayName(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== '' && ++filled > MOST_UNNAMED) return false;
  return isHeading(cells, []);
}

/** The rows around some of the records that say the most of the columns. */
function bestAround(records: readonly RawRecord[], counts: readonly number[], bases: readonly number[]): HeaderRows | null {
  let best: { rows: HeaderRows; fields: number; columns: number; named: number } | null = null;
  const seen = new Set<string>();
  for (const base of bases) {
    for (const places of spansAround(records, base)) {
      // Bases that follow one another have spans in common.
      const key = places.join();
      if (seen.has(key)) continue;
      seen.add(key);
      const rows = readRows(records, places);
      if (!rows) continue;
      const known = rows.columns.filter(({ meaning }) => meaning.kind !== 'none');
      const fields = new Set(known.flatMap(({ meaning }) => fieldsOfMeaning(meaning))).size;
      if (fields < LEAST_FIELDS || !namesColumns(records, rows)) continue;
      // Names of values say more where the group that they belong to is known.
      const clear = known.filter(({ meaning }) => (meaning.kind === 'value' ? meaning.group : meaning.kind === 'bySex' ? meaning.of : meaning) !== null).length;
      // A row that names fields is one of the heading, if only of other people: "Cha" over "Họ và tên" and "Năm sinh".
      const named = places.filter((place) => (counts[place] ?? 0) >= LEAST_FIELDS).length;
      const gain = best ? fields - best.fields || clear - best.columns || named - best.named : 1;
      if (gain > 0) best = { rows, fields, columns: clear, named };
    }
  }
  return best?.rows ?? null;
}

/** Rows below in which the words of a heading are looked for as values. */
const ROWS_BELOW = 20;
/** Names of columns, none of them a value, that no row of a member has by chance. */
const MANY_NAMES = 4;

/**
 * Whether rows name columns by words that are no values, and so are not those of a member: "Nam" and "Kinh" name none
 * alone, nor does what stands in the same column again; beside a person's name one such word may be chance.
 */
function namesColumns(records: readonly RawRecord[], { places, columns }: HeaderRows): boolean {
  const names = columns.flatMap(({ parts, meaning }, column) => (meaning.kind === 'none' ? [] : [{ column, words: parts.filter((each) => !isValue(each)) }]));
  if (names.filter(({ words }) => words.length > 0).length >= MANY_NAMES) return true;
  const last = places.at(-1) ?? 0;
  const own = places.map((place) => records[place]?.cells ?? []);
  const isAgain = (cells: readonly string[]) => own.some((row) => row.every((cell, column) => tidy(cell) === tidy(cells[column] ?? '')));
  const below = records.slice(last + 1, last + 1 + ROWS_BELOW).flatMap(({ cells }) => (isAgain(cells) ? [] : [cells]));
  const isBelow = (words: string, column: number) => below.some((cells) => tidy((cells[column] ?? '').slice(0, 400)) === words);
  const plain = names.filter(({ column, words }) => words.some((each) => !isBelow(each, column))).length;
  if (plain === 0) return false;
  const named = own.flatMap((row) => row.flatMap((cell, column) => (isNameOfPerson(cell) ? [column] : [])));
  return named.length === 0 || (plain >= LEAST_FIELDS && !named.some((column) => below.some((cells) => isNameOfPerson(cells[column] ?? ''))));
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

/** The meaning of parts, which are tidy and have no line break: the first rows say the same of many columns, and are looked at in many spans. */
const meaningOf = remembering((parts) => readMeaning(parts.split('\n')));

/** What some rows together say of the columns; null where they cannot be one heading. */
function readRows(records: readonly RawRecord[], places: readonly number[]): HeaderRows | null {
  const rows = places.map((place) => (records[place]?.cells ?? []).map((cell) => tidy(cell.slice(0, 400))));
  for (const [place, row] of rows.entries()) {
    const above = rows.slice(0, place);
    const upper = above.at(-1);
    if (upper && (!isHeading(row, above) || !row.some((cell, column) => cell !== '' && (upper[column] ?? '') === ''))) return null;
  }
  const [first = []] = rows;
  // "MA DV" and "HO TEN CHA" may be names too, beside "NU" and "CHINH THUC".
  if (first.length > 1 && saysBirthOrSex(first) && countFields(first.filter((cell) => !isValue(cell))) < MANY_NAMES) return null;
  // A title stands alone in its row; so may the only group of a heading.
  const [top = [], ...lower] = rows;
  const words = top.filter((cell) => cell !== '');
  if (lower.length > 0 && words.length < 2 && readMeaning(words).kind === 'none') return null;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const parts = partsOf(rows, column);
    return { parts, meaning: meaningOf(parts.join('\n')) };
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

/** Why there is no heading; a row that names people alone is one that says too little. */
export function whyNoHeading(records: readonly RawRecord[]): ImportFailure {
  for (const { cells, line } of records) {
    const name = cells.find((cell) => fieldOfHeader(cell) === 'fullName');
    if (name !== undefined) return { code: 'only-names', params: { line, name: shorten(tidy(name), FOUND_CHARACTERS) } };
  }
  return { code: 'no-header', params: { found: quoteFirstRow(records) } };
}

/** Words of titles and headings, written with capitals as a name is. */
const WORDS_OF_TITLES = /\b(danh sach|dang (vien|bo|ui)|chi bo|cot|phu luc|bao cao|thong ke|tong hop|bieu|bang)\b/;
/** What stands within names in small letters too. */
const WITHIN_NAMES = /\s(văn|thị|van|thi)\s/i;

/** The names in the first row that has any; none where the row may be a member and not a header, whole in one cell too. */
function quoteFirstRow(records: readonly RawRecord[]): string[] {
  const names = (records.find(({ cells }) => cells.some(isFilled))?.cells ?? []).map(tidy).filter((name) => name !== '');
  if (names.flatMap((name) => [name, ...name.split(/[,;|\t]/)]).some(mayBeOfMember)) return [];
  return names.slice(0, FOUND_NAMES).map((name) => shorten(name, FOUND_CHARACTERS));
}

/** Whether a cell may be a value or the name of a member. */
function mayBeOfMember(cell: string): boolean {
  const text = tidy(cell.replaceAll('"', ' '));
  if (/\d/.test(text) || isValue(text) || isNameOfPerson(text) || WITHIN_NAMES.test(text)) return true;
  return isPersonName(text) && !WORDS_OF_TITLES.test(fold(text));
}
