import { fieldOf } from '#domain/fields.ts';
import { fold, tidy } from '#domain/text.ts';
import { fieldsOfMeaning, type Meaning } from './header-meaning.ts';
import type { Issue } from '../issue-log.ts';

interface NamedColumn {
  header: string;
  meaning: Meaning;
}

type Rows = readonly (readonly string[])[];

/** Columns of one table, from the left; `isApart` where an empty column or running numbers of its own divide it from the list. */
interface Block {
  places: readonly number[];
  isApart: boolean;
}

/** Headers of numbers of people: "Số lượng", "Tổng số", "Số ĐV". */
const COUNT = new RegExp(
  '^(tong )?(so luong|sl|tong|tong so|tong cong|cong|quan so|si so|hien co|so (dang vien|dv|nguoi|dong chi|dc))'
  + '( (dang vien|dv|nguoi|dong chi|dc))?$|^(ti le|ti trong)\\b',
);
/** Headers of numbers of one person, and of days: "Số lý lịch", "Mã ĐV", "Số QĐ". */
const OF_PERSON = /^(so (?!luong|dang vien|dv|nguoi|dong chi|dc)|ma\b|dien thoai|dt\b|sdt|cccd|cmnd|can cuoc|nam\b|ngai\b|tuoi|he so\b|luong\b|dang phi)/;
/** A number of people or a share of them. A year is none. */
const FIGURE = /^(?!(19|20)\d\d$)\d{1,5}([.,]\d+)?\s*(%|đ\/?c|đv|đảng viên|đồng chí|người)?$/iu;
/** Not "Công nhân". */
const TOTAL = /^(tổng|cộng)(?!\p{L})|^(tong( (cong|so))?|cong)(?!\s*\p{L})/iu;
/** Units, each once, that hardly are those of as many members one below the other. */
const MANY_UNITS = 5;
/** Other values, each once and with a number of people. */
const FEW_ROWS = 3;
/** What columns of figures, which no dates are, and of the names beside them, may be by their headers. */
const OF_FIGURES: ReadonlySet<Meaning['kind']> = new Set(['none', 'bySex', 'value', 'dateOrMark']);
const OF_LABELS: ReadonlySet<Meaning['kind']> = new Set(['none', 'remark', 'education']);

/**
 * Finds columns of a table that stands beside the list, such as how many members each cell has: it says each name once, with
 * figures or without, and its rows have nothing to do with those of the people in them. A table that cannot be told from columns
 * of the list is taken for one.
 * @param below rows under the heading
 * @param isDecided whether a person has said what a column is, by its header
 * @returns their places, and a problem for each that would have been read
 */
export function findSideTables(
  columns: readonly NamedColumn[], below: Rows, isDecided: (header: string) => boolean,
): { places: ReadonlySet<number>; issues: Omit<Issue, 'line'>[] } {
  const name = columns.findIndex(({ meaning }) => isOfNames(meaning));
  const people = below.filter((cells) => /\p{L}/u.test(cells[name] ?? ''));
  const places = new Set<number>();
  if (name < 0 || people.length < 2) return { places, issues: [] };
  const blocks = [...blocksOf(columns, people), ...figuresAtEnd(columns, people)];
  for (const block of blocks) {
    if (block.places.includes(name) || !isSideTable(block, columns, people)) continue;
    for (const place of block.places) if (!isDecided(columns[place]?.header ?? '')) places.add(place);
  }
  const issues = [...places].flatMap((place): Omit<Issue, 'line'>[] => {
    const { header, meaning } = columns[place] ?? { header: '', meaning: { kind: 'none' } };
    if (meaning.kind === 'none' || meaning.kind === 'ordinal' || meaning.kind === 'remark') return [];
    return [{ code: 'column-of-side-table', field: fieldsOfMeaning(meaning)[0] ?? null, value: header, column: place + 1 }];
  });
  return { places, issues };
}

/** The runs of columns between those that have neither a name nor a value; running numbers begin one too, where others stand before. */
function blocksOf(columns: readonly NamedColumn[], people: Rows): Block[] {
  const blocks: number[][] = [[]];
  let ordinals = 0;
  for (const [place, { header, meaning }] of columns.entries()) {
    if (header === '' && valuesOf(place, people).length === 0) blocks.push([]);
    else if (meaning.kind === 'ordinal' && ordinals++ > 0) blocks.push([place]);
    else blocks.at(-1)?.push(place);
  }
  return blocks.filter((places) => places.length > 0).map((places) => ({ places, isApart: true }));
}

/** What stands last with figures: a column of units or values, and numbers of people, or others, after it. */
function figuresAtEnd(columns: readonly NamedColumn[], people: Rows): Block[] {
  const counted = columns.findIndex(({ header }) => isCount(header));
  const last = columns.findLastIndex(({ header }) => header !== '');
  const mayBeCount = columns[last]?.meaning.kind === 'none' && !OF_PERSON.test(fold(columns[last].header)) && isOfFigures(last, people);
  const count = counted < 0 && mayBeCount ? last : counted;
  let label = count - 1;
  while (label > 0 && valuesOf(label, people).length > 0 && isOfFigures(label, people)) label--;
  const places = [...columns.keys()].slice(label).filter((place) => columns[place]?.header !== '' || valuesOf(place, people).length > 0);
  const isLast = places.slice(1).every((place) => isOfFigures(place, people) || ['none', 'remark'].includes(columns[place]?.meaning.kind ?? ''));
  const isNamed = columns[label]?.meaning.kind === 'education' || fieldIn(columns[label], ['unit', 'category']);
  return count > 0 && isLast && isNamed ? [{ places, isApart: false }] : [];
}

function isSideTable({ places, isApart }: Block, columns: readonly NamedColumn[], people: Rows): boolean {
  const kindAt = (place: number) => columns[place]?.meaning.kind ?? 'none';
  const isOrdinal = (place: number) => kindAt(place) === 'ordinal';
  const rows = people.filter((cells) => {
    const values = places.map((place) => valueIn(cells, place)).filter((value) => value !== '');
    return values.length > 0 && !values.some((value) => TOTAL.test(value));
  });
  const filled = places.filter((place) => !isOrdinal(place) && valuesOf(place, rows).length > 0);
  const isCounted = filled.some((place) => isCount(columns[place]?.header ?? '') && isOfFigures(place, rows));
  const mayBeFigures = (place: number) => isCounted || OF_FIGURES.has(kindAt(place)) || fieldIn(columns[place], ['date']);
  const figures = filled.filter((place) => isOfFigures(place, rows) && mayBeFigures(place));
  const labels = filled.filter((place) => !figures.includes(place));
  // Names, days and marks are of people.
  if (labels.some((place) => !OF_LABELS.has(kindAt(place)) && !fieldIn(columns[place], ['unit', 'category']))) return false;
  const units = labels.filter((place) => fieldIn(columns[place], ['unit']));
  const follows = rows.length === people.length;
  const isAtTop = rows.every((cells, at) => cells === people[at]);
  // Where nothing is above one they may be marks.
  if (figures.some((place) => isCounted || valuesOf(place, rows).some((value) => Number.parseInt(value, 10) > 1))) {
    if (labels.length === 0) return isApart && !follows;
    if (!rows.every((cells) => [labels, figures].every((some) => some.some((place) => valueIn(cells, place) !== '')))) return false;
    // A column of how many there are in the member's own cell says the same for all in it.
    // Nor does the name of each one's father, or another day, make the units beside it those of a summary.
    const onceOnly = units.length > 0 ? units : labels;
    if (!isEachOnce(isApart && isCounted ? filled : onceOnly, rows)) return false;
    // The secretaries of the cells, one in each, and how many members these have.
    if (isCounted) return !follows || (units.length > 0 ? isApart || rows.length < MANY_UNITS : isApart && rows.length >= FEW_ROWS);
    if (places.some((place) => kindAt(place) === 'none' && OF_PERSON.test(fold(columns[place]?.header ?? '')))) return false;
    if (isApart) return follows ? units.length > 0 && rows.length >= MANY_UNITS : isAtTop;
    return !follows && isAtTop && units.length > 0 && rows.length > 1;
  }
  if (!isApart || units.length === 0 || rows.length < 2 || !isEachOnce(units, rows)) return false;
  return places.some(isOrdinal) || (follows ? rows.length >= MANY_UNITS : isAtTop);
}

/** Whether no two rows have the same words in some columns. */
function isEachOnce(labels: readonly number[], rows: Rows): boolean {
  return new Set(rows.map((cells) => labels.map((place) => fold(valueIn(cells, place))).join('|'))).size === rows.length;
}

function valueIn(cells: readonly string[], place: number): string {
  return tidy(cells[place] ?? '');
}

function valuesOf(place: number, rows: Rows): string[] {
  return rows.map((cells) => valueIn(cells, place)).filter((value) => value !== '');
}

function isOfFigures(place: number, rows: Rows): boolean {
  return valuesOf(place, rows).every(isFigure);
}

/** Whether a cell is a number of people or a share of them. */
export function isFigure(cell: string): boolean {
  return FIGURE.test(cell);
}

/** Whether a header is that of numbers of people. */
export function isCount(header: string): boolean {
  return COUNT.test(fold(header.slice(header.lastIndexOf(' - ') + 1).replace(/[([{][^)\]}]*[)\]}]?/g, ' ')));
}

function isOfNames(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'namePart' || (meaning?.kind === 'field' && meaning.field === 'fullName');
}

function fieldIn(column: NamedColumn | undefined, kinds: readonly string[]): boolean {
  const field = column?.meaning.kind === 'field' ? column.meaning.field : null;
  return field !== null && (kinds.includes(fieldOf(field).kind) || (kinds.includes('unit') && field === 'bloc'));
}
