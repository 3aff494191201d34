import { FIELDS, type FieldKey } from '#domain/fields.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { understands } from './arrange.ts';
import { countFields, fieldOfHeader, isHeadingOfPeople } from './header.ts';
import { ImportError } from '../failure.ts';
import { isNumberOrDate } from './header-rows.ts';
import { isPersonName } from './person-name.ts';
import type { RawRecord } from '../records/record.ts';
import { countsAsValue, isDayOrYear, isNameOfPerson, saysBirthOrSex } from './row-of-person.ts';
import { isColumnNumbers } from './rows.ts';
import { findSection, namesUnit } from './sections.ts';

/** What is known of the columns under a heading, as far as rows above it are held against them. */
interface ColumnsBelow {
  /** The columns by place in the arranged cells. */
  read: readonly ColumnMatch[];
  /** Place of the column of running numbers, -1 where there is none. */
  ordinal: number;
  arrange(cells: readonly string[]): readonly string[];
}

const RUNNING_NUMBER = /^\(?\d{1,7}(\.0)?[.)]?$/;
const CARD = /^\d[\d .]{4,}$/;
/** Cells beside a name that fit their columns; and beside what may be a name, or an empty cell. */
const FITTING = 2;
/** The same where many rows have it. */
const LEAST_FITTING = 1;
const MANY_ROWS = 3;
const FITTING_BESIDE_WORDS = 3;
const FITTING_WITHOUT_NAME = 4;
/** Rows of people under no known columns that are no signature or note. */
const LEAST_ROWS = 2;

/** Posts stand in small tables of who answers for what, above the list. */
const POSTS: readonly FieldKey[] = ['partyPost', 'concurrentPost'];

/**
 * Refuses a file with rows of members above its heading, which would count as titles: those that fit the columns of
 * the heading, and those that name people with their births and sexes in whatever order.
 * @param line line of the heading, from 1
 */
export function refusePeopleAbove(titles: readonly RawRecord[], columns: ColumnsBelow, lastYear: number, line: number): void {
  const rows = titles.filter(({ cells }) => cells.filter(isFilled).length >= 2 && !isColumnNumbers(cells));
  if (rows.length === 0) return;
  const fitOf = createFit(columns, lastYear);
  const alike = rows.flatMap((row) => {
    const fit = fitOf(row.cells);
    return fit === null || isHeadingOfPeople(row.cells) ? [] : [{ row, fit }];
  });
  const fitting = alike.filter(({ fit }) => alike.length >= MANY_ROWS || fit === 'plain').map(({ row }) => row);
  const others = rows.filter(({ cells }) => saysBirthOrSex(cells) && !isHeadingOfPeople(cells));
  const under = underHeading(titles);
  const isOther = (row: RawRecord) => (others.length >= LEAST_ROWS && others.includes(row)) || under.includes(row);
  const people = rows.filter((row) => fitting.includes(row) || isOther(row));
  const [first] = people;
  if (first) throw new ImportError({ code: 'people-above', params: { line, first: first.line, people: people.length } });
}

/** The rows that name people with a day or a year under a heading of names and one field more. */
function underHeading(titles: readonly RawRecord[]): readonly RawRecord[] {
  const heading = titles.findIndex(({ cells }) => cells.some((cell) => fieldOfHeader(cell) === 'fullName') && countFields(cells) > 1);
  if (heading < 0) return [];
  return titles.slice(heading + 1).filter(({ cells }) => cells.some(isNameOfPerson) && cells.some(isDayOrYear));
}

/** How the cells of a row fit the columns as those of a member do; null where they do not. */
function createFit({ read, ordinal, arrange }: ColumnsBelow, lastYear: number): (cells: readonly string[]) => 'plain' | 'perhaps' | null {
  const name = read.findIndex(({ field }) => field === 'fullName');
  const checks = read.flatMap(({ field, use }, place) => {
    const says = field === null || use === 'sections' || POSTS.includes(field) ? null : createCheck(field, lastYear);
    return says ? [{ place, says }] : [];
  });
  const few = Math.min(FITTING, Math.max(LEAST_FITTING, checks.length));
  return (cells) => {
    const arranged = arrange(cells);
    const text = tidy(arranged[name] ?? '');
    if (text !== '' && (namesUnit(text) || findSection(cells, cells.length))) return null;
    const fitting = checks.filter(({ place, says }) => isFilled(arranged[place] ?? '') && says(arranged[place] ?? '')).length;
    if (fitting === 0) return null;
    const sum = fitting + (ordinal >= 0 && RUNNING_NUMBER.test(tidy(cells[ordinal] ?? '')) ? 1 : 0);
    // Without a column of names any name will do.
    if (name < 0 ? cells.some(isNameOfPerson) : isNameOfPerson(text)) return sum >= few ? 'plain' : 'perhaps';
    const isWords = /\p{L}/u.test(text) && !countsAsValue(text);
    // Titles in capitals are written as names are.
    const least = isWords && isPersonName(text) ? FITTING : isWords ? FITTING_BESIDE_WORDS : FITTING_WITHOUT_NAME;
    return sum >= least ? 'plain' : null;
  };
}

/** Whether a cell is what a column of a field has; null for a field that may have anything. */
function createCheck(field: FieldKey, lastYear: number): ((cell: string) => boolean) | null {
  const { kind } = FIELDS[field];
  if (field === 'cardNumber') return (cell) => CARD.test(tidy(cell));
  if (kind === 'unit') return namesUnit;
  if (kind === 'date') {
    const isDate = understands(field, lastYear, []);
    return (cell) => isDate(cell) || isNumberOrDate(cell) && /[/.-]/.test(cell);
  }
  if (kind !== 'category') return null;
  const isValue = understands(field, lastYear, []);
  // Numbers are those of a summary.
  return (cell) => !/^\s*\d+\s*$/.test(cell) && isValue(cell);
}

function isFilled(cell: string): boolean {
  return tidy(cell) !== '';
}
