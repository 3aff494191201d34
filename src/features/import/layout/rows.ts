import { FIELDS, type FieldKey } from '#domain/fields.ts';
import type { IgnoredRow, LeftOutRow } from '#domain/snapshot.ts';
import { fold, tidy } from '#domain/text.ts';
import { countFields, fieldOfHeader, isHeadingOfPeople } from './header.ts';
import { isNumberOrDate } from './header-rows.ts';
import type { Layout } from './layout.ts';
import { isPersonName } from './person-name.ts';
import { createPlainRowCheck } from './plain-row.ts';
import { remembering } from '../remember.ts';
import { looksLikeValue } from '../values/read-value.ts';
import { createSummaryCheck } from './summary-rows.ts';
import { findSection, findUnitBeside, namesUnit, type Section } from './sections.ts';

/** What a row under the header is: a member, or why not. */
export type RowKind = 'member' | IgnoredRow | Exclude<LeftOutRow, 'duplicate'> | 'otherHeader';

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
  /** The words of a figure and figures: a member only if a value is understood, and never so where the words are those of a total. */
  isSummary: boolean;
  /**
   * Filled cells beside a name, where they are so few that it is a member only if one of them tells something: the name
   * of another person where a unit or a card should be does not. Null where they are many.
   */
  few: number | null;
  /** What a heading between the rows says; null for every other row. */
  section: Section | null;
  /** The unit that it is the heading of where its values make it a note; null for every other row. */
  unit: Section | null;
}

/** What the values of a row show: how many are understood, and how many are not. */
export interface RowValues {
  understood: number;
  issues: number;
}

/** What a row is by its form and its values. A running number, or two understood values in more than figures, are never a total or a note in silence. */
export function kindOfRow({ kind, suspicious, overflowing, numbered, wordLikeName, least, isSummary, few }: RowShape, { understood, issues }: RowValues): RowKind {
  const telling = numbered || understood >= TELLING_VALUES;
  if (kind === 'total') {
    // Figures are years, sexes and marks by chance: "Cộng" and how many men under "Năm sinh - Nam".
    if (isSummary) return numbered ? 'unclear' : 'total';
    const isMember = wordLikeName && understood >= TELLING_VALUES && issues === 0 && !overflowing;
    return isMember ? 'member' : telling ? 'unclear' : 'total';
  }
  if (kind === 'note' || kind === 'member') {
    if (understood < least) return telling || kind === 'member' && understood > 0 ? 'unclear' : 'note';
    if (isSummary && understood === 0) return 'note';
    // Two signatures side by side.
    if (few !== null && understood === 0 && issues >= few) return 'unclear';
    return overflowing || (suspicious && issues > 0) ? 'tooLong' : 'member';
  }
  return kind;
}

/** "Nam 1930" is a birth year without its accent. */
const TOTAL = /^(tổng cộng|tổng số|cộng tổng|trong đó|trong do)(?!\p{L})|^-?\s*(nam|nữ|nu)\s*([:=]\s*|(?!\s*(19|20)\d\d(?!\d)))\d|^(tong cong|tong so|cộng|cong|tổng|tong)\s*([:.(\d]|$)|^(cộng|tổng|cong|tong) (của )?(chi bộ|đảng bộ|khối|toàn|cả|các|trang|mục|đảng viên|đồng chí|chi bo|dang bo|khoi|toan|trang|muc|dang vien)(?!\p{L})/u;
const NOTE = new RegExp(
  '^(người lập|người ghi|người tổng hợp|thủ trưởng|t/m|tm[. ]|kt[. ]|ký tên|nơi nhận|ghi chú|lưu ý|chú thích|xác nhận|(phó )?bí thư( (chi bộ|chi ủy|đảng bộ|đảng ủy))?$|chủ tịch( ubnd.*)?$|danh sách (này )?(có|gồm)|\\(?ký'
  + '|[ivx]+\\s*[.)/-]\\s*\\p{L}|(\\d+\\s*[.)]\\s*)?(chi bộ|đảng bộ|đảng ủy|tổ đảng|khối)(?!\\p{L}))|ngày\\s*[\\d.…]*\\s*tháng\\s*[\\d.…]*\\s*năm', 'u',
);
/** What stands at the end of a list, in any cell: a day, and who signs. */
const SIGNED = new RegExp(
  '^(người lập|người ghi|người tổng hợp|thủ trưởng|t/m|tm[. ]|kt[. ]|nơi nhận|xác nhận của)|^(phó )?bí thư( (chi bộ|chi ủy|đảng bộ|đảng ủy))?$|ngày\\s*[\\d.…]*\\s*tháng\\s*[\\d.…]*\\s*năm'
  + '|^(nguoi lap|nguoi ghi|nguoi tong hop|noi nhan|xac nhan cua)(?!\\p{L})|^thu truong (don vi|co quan)|^(pho )?bi thu( (chi bo|chi ui|chi uy|dang bo|dang uy))?$|ngay\\s*\\d+\\s*thang\\s*\\d+\\s*nam', 'u',
);
/** Total as one word, which is a name too. */
const TOTAL_WORD = /^(cộng|cong|tổng|tong)$/;
/** As the header of names begins, and hardly a name. */
const NAME_HEADER = /^(họ|ho|tên|ten|full|name)(?!\p{L})/iu;
const RUNNING_NUMBER = /^\(?\d{1,7}(\.0)?[.)]?$/;
/** Understood values that a total or a note has only by chance. */
const TELLING_VALUES = 2;
/** Values that make a member of a row without a name, and columns that make a row of one value no member. */
const MANY = 3;
/**
 * Tells members from other rows by their form: by a row as it is, and its cells as the layout arranges them.
 * @param usualCells cells that most rows have, which may be more than the header has where every row ends with a delimiter
 */
export function createRowShaper(layout: Layout, usualCells: number): (cells: readonly string[], arranged: readonly string[]) => RowShape {
  const known = layout.read.flatMap(({ field, use }, place) => (field !== null && use !== 'sections' ? [{ field, place }] : []));
  const name = known.find(({ field }) => field === 'fullName')?.place ?? -1;
  // What headings give to many rows is no sign of a member.
  const others = known.map(({ place }) => place).filter((place) => place !== name);
  const manyColumns = others.length >= MANY;
  // Anything may stand there, a second signature too.
  const open = new Set(known.flatMap(({ field, place }) => (['text', 'unit'].includes(FIELDS[field].kind) ? [place] : [])));
  const tells = (cell: string, place: number) => isFilled(cell) && !(open.has(place) && isPersonName(cell) && !namesUnit(cell));
  const filledWithoutName = Math.min(MANY, name < 0 ? Math.ceil(others.length / 2) : others.length);
  const headerOf = createHeaderCheck(layout);

  const isPlain = createPlainRowCheck(layout, name, others);
  const plain: RowShape = { ...shape('member'), numbered: layout.ordinal >= 0 };
  /** Beside a name "Bí thư" is an office there, and no signature. */
  const posts = new Set(known.flatMap(({ field, place }) => (field === 'partyPost' || field === 'concurrentPost' ? [place] : [])));
  /** Whether the list, or its part, has ended: names below are those of who signs, until a whole row of a member comes. */
  let isSigned = false;
  const summaries = createSummaryCheck();
  /** All rows of a summary are totals. */
  const summary: RowShape = { ...shape('total'), isSummary: true };

  return (cells, arranged) => {
    if (summaries.goesOn(cells)) return cells.some(isFilled) ? summary : shape('blank');
    if (isPlain(cells, arranged)) {
      isSigned = false;
      return plain;
    }
    const first = cells.findIndex(isFilled);
    if (first < 0) return shape('blank');
    if (summaries.begins(cells)) return summary;
    const nameText = name < 0 ? '' : wordsOf(arranged[name] ?? '');
    const header = isColumnNumbers(cells) ? 'repeatedHeader' : headerOf(cells, first);
    if (header) return shape(header);
    if (NAME_HEADER.test(nameText) && fieldOfHeader(nameText) === 'fullName' && countFields(cells) > 1) return shape('otherHeader');
    const overflowing = hasFilledFrom(cells, layout.cells);
    const suspicious = (cells.length > layout.cells && cells.length !== usualCells) || hasFilledFrom(cells, layout.named);
    const nameless = !/\p{L}/u.test(nameText);
    const numbered = layout.ordinal >= 0 && RUNNING_NUMBER.test(tidy(cells[layout.ordinal] ?? ''));
    const form = { suspicious, overflowing, nameless, numbered, section: null, unit: null, isSummary: false, few: null };
    const total = [cells[first] ?? '', nameText].find(isTotal);
    if (total !== undefined) {
      const isSummary = cells.every((cell) => cell === total || wordsOf(cell) === nameText || isFigure(cell));
      return { ...form, kind: 'total', wordLikeName: TOTAL_WORD.test(wordsOf(total).toLowerCase()), least: TELLING_VALUES, isSummary };
    }
    const section = findSection(cells, layout.lastSectionPlace);
    // Without a column of names a bare "Nam" is the sex of somebody.
    if (section && (name >= 0 || section.people?.values.sex === undefined)) return { ...shape('section'), section };
    const values = countFilled(arranged, others);
    if (numbered || values >= filledWithoutName) isSigned = false;
    else if (isSignature(nameText)) {
      isSigned = true;
      return { ...form, kind: 'note', wordLikeName: false, least: Number.POSITIVE_INFINITY };
    } else if (isSigned && !nameless && !isNote(nameText)) return shape(values === 0 ? 'nameOnly' : 'unclear');
    else if (!isSigned) isSigned = cells.some((cell, place) => isSignature(cell) && (nameless || !posts.has(place)));
    if (nameless) {
      // A running number, or a code where the name should be, stands in for a name; so do many filled cells.
      const stoodFor = numbered || nameText !== '' || values >= filledWithoutName;
      return { ...form, kind: 'note', wordLikeName: false, least: stoodFor ? 1 : TELLING_VALUES };
    }
    if (isNote(nameText)) {
      const least = manyColumns ? TELLING_VALUES : 1;
      return { ...form, kind: values < MANY ? 'note' : 'member', wordLikeName: true, least, unit: findUnitBeside(cells, layout.lastSectionPlace) };
    }
    if (manyColumns && values === 0 && !numbered) return shape('nameOnly');
    const isBare = manyColumns && !numbered;
    const isSummary = isBare && others.every((place) => isFigure(arranged[place])) && isWord(nameText);
    return { ...form, kind: 'member', wordLikeName: false, least: 0, isSummary, few: isBare && values < MANY ? others.filter((place) => tells(arranged[place] ?? '', place)).length : null };
  };
}

/**
 * Whether a row repeats the header: it is one of its rows, or two of its cells name the field of their column, the first looked
 * at among them; or whether it is the header of another table, which has something else in one of the columns.
 */
function createHeaderCheck({ columns, headings }: Layout): (cells: readonly string[], first: number) => 'repeatedHeader' | 'otherHeader' | null {
  const read = remembering(fieldOfHeader);
  const rows = headings.map((heading) => heading.map(wordsOf));
  const rank = (field: FieldKey) => ['category', 'unit', 'date', 'text'].indexOf(FIELDS[field].kind);
  const isPlainlyNamed = (place: number, field: FieldKey) => headings.some((heading) => read(heading[place] ?? '') === field);
  const known = columns.flatMap(({ column, field, use }) => (field && !use ? [{ place: column - 1, field, isPlain: isPlainlyNamed(column - 1, field) }] : []));
  // A column of few different values first, so that remembering spares nearly every row the comparison.
  known.sort((a, b) => rank(a.field) - rank(b.field));
  return (cells, first) => {
    const start = wordsOf(cells[first] ?? '');
    if (rows.some((heading) => heading[first] === start && heading.every((words, place) => words === wordsOf(cells[place] ?? '')))) return 'repeatedHeader';
    let again = 0;
    /** A column has another name than before: the rows below would be read under the wrong fields. */
    let isMoved = false;
    for (const { place, field, isPlain } of known) {
      const named = read(cells[place] ?? '');
      if (named === field) again++;
      else if (named !== null && isPlain) isMoved = true;
      if (again === 0) return named !== null && isOtherHeader(cells) ? 'otherHeader' : null;
    }
    if (isMoved && isOtherHeader(cells)) return 'otherHeader';
    return again > 1 ? 'repeatedHeader' : null;
  };
}

const YEAR = /^\s*(19|20)\d\d\s*$/;

/** Names of columns that are values of others. */
const VALUE_TOO = /^(đảng viên )?(chính thức|dự bị)$|^miễn$/iu;

/** Whether a row names the fields of another table. Without "Họ và tên" three others do, where no cell is a date or a number. */
function isOtherHeader(cells: readonly string[]): boolean {
  return isHeadingOfPeople(cells)
    || countFields(cells) >= MANY && !cells.some((cell) => isNumberOrDate(cell) || YEAR.test(cell)) && countFields(cells.filter((cell) => !looksLikeValue(cell) && !VALUE_TOO.test(wordsOf(cell)))) >= MANY;
}

function shape(kind: RowKind): RowShape {
  return { kind, suspicious: false, overflowing: false, nameless: false, numbered: false, wordLikeName: false, least: 0, isSummary: false, few: null, section: null, unit: null };
}

function isFilled(cell: string): boolean {
  if (cell === '') return false;
  // Nearly every cell begins with a digit or a Latin letter; only others may be nothing but signs that are not seen.
  const first = cell.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f) || tidy(cell) !== '';
}

/** The words of a cell without quotes, which damage or a space before them may have left. */
export function wordsOf(cell: string): string {
  return tidy(cell.replaceAll('"', ' '));
}

/** Empty, or a number that is no year: what the rows of a summary have. */
function isFigure(cell = ''): boolean {
  return /^\s*(\d{1,3}([.,]\d+)?\s*%?)?\s*$/.test(cell);
}

/** "Chuyển đi", "Kết nạp", "Giảm trong năm": whom a summary counts. */
const COUNTED = new RegExp(
  '^(da |so |moi )*(dang vien |dv )?(chuien (di|den)|tu tran|xoa ten|khai tru|ra khoi dang|ket nap|mien (sinh hoat|cong tac|sh)'
  + '|(tang|giam)$|(tang|giam) (trong|nam|ki)\\b)',
);

/** In the place of a name one word, digits, the name of a value or what a summary counts. */
function isWord(name: string): boolean {
  return !name.includes(' ') || /\d/.test(name) || looksLikeValue(name) || COUNTED.test(fold(name));
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

function isSignature(cell: string): boolean {
  return cell !== '' && SIGNED.test(wordsOf(cell.slice(0, 100)).toLowerCase());
}

function isTotal(cell: string): boolean {
  return cell !== '' && TOTAL.test(wordsOf(cell.slice(0, 60)).toLowerCase());
}

const COLUMN_NUMBER = /^\(?(?:cột )?(\d{1,3})\)?(\s*=.*)?$/iu;
const COLUMN_LETTER = /^\(?([A-HĐ])\)?$/u;

/** The row under some headers that numbers the columns: 1, 2, 3 … or (1), (2), (3) …, letters before, or with sums (4 = 5 + 6). */
export function isColumnNumbers(cells: readonly string[]): boolean {
  let last: number | null = null;
  let lastLetter = '';
  let count = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    const text = wordsOf(cell.slice(0, 60));
    const letter = COLUMN_LETTER.exec(text)?.[1] ?? '';
    if (letter !== '') {
      if (last !== null || letter <= lastLetter) return false;
      lastLetter = letter;
    } else {
      const number: number = Number(COLUMN_NUMBER.exec(text)?.[1] ?? Number.NaN);
      if (Number.isNaN(number) || (last === null ? number > 1 && lastLetter !== '' : number !== last + 1)) return false;
      last = number;
    }
    count++;
  }
  return count >= 3;
}
