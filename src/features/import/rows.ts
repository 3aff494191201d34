import { FIELDS, type FieldKey } from '#domain/fields.ts';
import type { IgnoredRow, LeftOutRow } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { fieldOfHeader } from './header.ts';
import type { HeaderMatch } from './match.ts';
import type { RawRecord } from './record.ts';
import { remembering } from './remember.ts';

/** What a row under the header is: a member, or why not. */
export type RowKind = 'member' | IgnoredRow | LeftOutRow;

/** What the form of a row shows, before its values are read. */
export interface RowShape {
  /** What it is by its form alone; a total, a note or a member is so only if its values do not speak against it. */
  kind: RowKind;
  /** Its cells may stand under the wrong headers: it is a member only if every one of them is understood. */
  suspicious: boolean;
  /** More filled cells than the header has: it can be no member. */
  overflowing: boolean;
  nameless: boolean;
  /** It has a running number. */
  numbered: boolean;
  /** In place of the name stands the word of a total or of a note, which may yet be a name: "Cộng", "Khối Văn Mẫu". */
  wordLikeName: boolean;
  /** Understood values that make a member of it. */
  least: number;
}

/** What the values of a row show: how many are understood, and how many are not. */
export interface RowValues {
  understood: number;
  issues: number;
}

/** What a row is by its form and its values. A running number or two understood values are never a total or a note in silence. */
export function kindOfRow({ kind, suspicious, overflowing, numbered, wordLikeName, least }: RowShape, { understood, issues }: RowValues): RowKind {
  const telling = numbered || understood >= TELLING_VALUES;
  if (kind === 'total') {
    const isMember = wordLikeName && understood >= TELLING_VALUES && issues === 0 && !overflowing;
    return isMember ? 'member' : telling ? 'unclear' : 'total';
  }
  if (kind === 'note' || kind === 'member') {
    if (understood < least) return telling || kind === 'member' && understood > 0 ? 'unclear' : 'note';
    return overflowing || (suspicious && issues > 0) ? 'tooLong' : 'member';
  }
  return kind;
}

const TOTAL = /^(tổng cộng|tổng số|cộng tổng)(?!\p{L})|^(tong cong|tong so|cộng|cong|tổng|tong)\s*([:.(\d]|$)/u;
const NOTE = new RegExp(
  '^(người lập|người ghi|người tổng hợp|thủ trưởng|t/m|tm[. ]|kt[. ]|ký tên|nơi nhận|ghi chú|lưu ý|chú thích|xác nhận|danh sách (này )?(có|gồm)|\\(?ký'
  + '|[ivx]+\\s*[.)/-]\\s*\\p{L}|(\\d+\\s*[.)]\\s*)?(chi bộ|đảng bộ|đảng ủy|tổ đảng|khối)(?!\\p{L}))|ngày\\s*[\\d.…]*\\s*tháng\\s*[\\d.…]*\\s*năm', 'u',
);
/** Total as one word, which is a name too. */
const TOTAL_WORD = /^(cộng|cong|tổng|tong)$/;
const COLUMN_NUMBER = /^\(?(\d{1,3})\)?$/;
const RUNNING_NUMBER = /^\(?\d{1,7}(\.0)?[.)]?$/;
/** Understood values that a total or a note has only by chance. */
const TELLING_VALUES = 2;
/** Values that make a member of a row without a name, and columns that make a row of one value no member. */
const MANY = 3;

/**
 * Tells members from other rows by their form.
 * @param usualCells cells that most rows have, which may be more than the header has where every row ends with a delimiter
 */
export function createRowShaper(header: HeaderMatch, usualCells: number): (record: RawRecord) => RowShape {
  const known = header.columns.filter(({ field }) => field !== null);
  const name = (known.find(({ field }) => field === 'fullName')?.column ?? 0) - 1;
  const others = known.map(({ column }) => column - 1).filter((place) => place !== name);
  const manyColumns = others.length >= MANY;
  const filledWithoutName = Math.min(MANY, name < 0 ? Math.ceil(others.length / 2) : others.length);
  const isHeaderAgain = createHeaderCheck(header);

  return ({ cells }) => {
    const first = cells.findIndex(isFilled);
    if (first < 0) return shape('blank');
    const nameText = name < 0 ? '' : tidy(cells[name] ?? '');
    if (isColumnNumbers(cells) || isHeaderAgain(cells)) return shape('repeatedHeader');
    const overflowing = hasFilledFrom(cells, header.cells);
    const suspicious = (cells.length > header.cells && cells.length !== usualCells) || hasFilledFrom(cells, header.named);
    const nameless = !/\p{L}/u.test(nameText);
    const numbered = header.ordinal >= 0 && RUNNING_NUMBER.test(tidy(cells[header.ordinal] ?? ''));
    const form = { suspicious, overflowing, nameless, numbered };
    const total = [cells[first] ?? '', nameText].find(isTotal);
    if (total !== undefined) return { ...form, kind: 'total', wordLikeName: TOTAL_WORD.test(tidy(total).toLowerCase()), least: TELLING_VALUES };
    const values = countFilled(cells, others);
    if (nameless) {
      // A running number, or a code where the name should be, stands in for a name; so do many filled cells.
      const stoodFor = numbered || nameText !== '' || values >= filledWithoutName;
      return { ...form, kind: 'note', wordLikeName: false, least: stoodFor ? 1 : TELLING_VALUES };
    }
    if (isNote(nameText)) {
      const least = manyColumns ? TELLING_VALUES : 1;
      return { ...form, kind: values < MANY ? 'note' : 'member', wordLikeName: true, least };
    }
    if (manyColumns && values === 0 && !numbered) return shape('nameOnly');
    return { ...form, kind: 'member', wordLikeName: false, least: 0 };
  };
}

/** Whether a row repeats the header: two of its cells name the field of their column, the first looked at among them. */
function createHeaderCheck({ columns }: HeaderMatch): (cells: readonly string[]) => boolean {
  const read = remembering(fieldOfHeader);
  const rank = (field: FieldKey) => ['category', 'unit', 'date', 'text'].indexOf(FIELDS[field].kind);
  const known = columns.flatMap(({ column, field }) => (field ? [{ place: column - 1, field }] : []));
  // A column of few different values first, so that remembering spares nearly every row the comparison.
  known.sort((a, b) => rank(a.field) - rank(b.field));
  return (cells) => {
    let again = 0;
    for (const { place, field } of known) {
      if (read(cells[place] ?? '') === field) again++;
      if (again === 0) return false;
    }
    return again > 1;
  };
}

function shape(kind: RowKind): RowShape {
  return { kind, suspicious: false, overflowing: false, nameless: false, numbered: false, wordLikeName: false, least: 0 };
}

function isFilled(cell: string): boolean {
  if (cell === '') return false;
  // Nearly every cell begins with a digit or a Latin letter; only others may be nothing but signs that are not seen.
  const first = cell.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f) || tidy(cell) !== '';
}

/** How many of the places are filled, as far as MANY. */
function countFilled(cells: readonly string[], places: readonly number[]): number {
  let count = 0;
  for (const place of places) {
    if (isFilled(cells[place] ?? '')) count++;
    if (count === MANY) break;
  }
  return count;
}

function hasFilledFrom(cells: readonly string[], place: number): boolean {
  return cells.length > place && cells.slice(place).some(isFilled);
}

function isNote(cell: string): boolean {
  return NOTE.test(cell.slice(0, 200).toLowerCase());
}

function isTotal(cell: string): boolean {
  return cell !== '' && TOTAL.test(tidy(cell.slice(0, 60)).toLowerCase());
}

/** The row under some headers that numbers the columns: 1, 2, 3 … or (1), (2), (3) …, each one more than the last. */
function isColumnNumbers(cells: readonly string[]): boolean {
  let last: number | null = null;
  let count = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    const number: number = Number(COLUMN_NUMBER.exec(tidy(cell))?.[1] ?? Number.NaN);
    if (Number.isNaN(number) || (last !== null && number !== last + 1)) return false;
    last = number;
    count++;
  }
  return count >= 3;
}
