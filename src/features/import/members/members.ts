import { countDates } from '#domain/date-counts.ts';
import { fromEpochDay, PRECISION_CODES, toIsoDay } from '#domain/date.ts';
import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { fieldOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { ColumnMatch, ColumnUse, Tally, ValueList } from '#domain/snapshot.ts';
import type { AlikeUnits, Cell, Organisation } from '#domain/unit.ts';
import type { CategoryColumn } from '../values/category-column.ts';
import { doubtfulColumns, type OrderedColumn } from '../values/date-orders.ts';
import type { Issue } from '../issue-log.ts';
import { settleUnits, type SettledUnits } from '../units/settle-units.ts';
import { isAboveUnits } from '../units/unit-name.ts';
import { isExempt } from '../values/read-exemption.ts';
import type { TextColumn, Texts } from '../values/text-column.ts';
import type { UnitColumns } from '../units/units.ts';

/** Uses of columns that have no field but the one they are shown with. */
const OWN_USES: ReadonlySet<ColumnUse> = new Set(['datePart', 'shortYear', 'path']);

/** In the row of one person any cell may be empty. */
const LEAST_MEMBERS = 2;

/** So many members are hardly without anyone exempt or in office; a cell of a few may be, and nobody working away is nothing strange. */
const SOMEBODY_AMONG = 30;
const SOMEBODY_HAS: ReadonlySet<FieldKey> = new Set(['exemptDate', 'partyPost']);

/** The members of a file as columns of equal length, one value a member. */
export interface Members {
  count: number;
  /** Line of the file, from 1. */
  lines: Int32Array;
  /** Codes by category field; 0 is unknown. Fields without a column are there too. */
  categories: Readonly<Record<FieldKeyOf<'category'>, Uint8Array>>;
  /** Codes by unit field. */
  units: Readonly<Record<FieldKeyOf<'unit'>, Uint16Array>>;
  texts: Readonly<Record<FieldKeyOf<'text'>, Texts>>;
  dates: Readonly<Record<FieldKeyOf<'date'>, { days: Int32Array; precisions: Uint8Array }>>;
  organisations: Organisation[];
  cells: Cell[];
  alike: AlikeUnits[];
  derived: SettledUnits['derived'];
  tally: Tally;
}

/** The columns while they grow; `place` is that of the column in the file, -1 where it has none. */
export interface GrowingColumns {
  lines: Int32Array;
  categories: readonly { field: FieldKeyOf<'category'>; place: number; column: CategoryColumn }[];
  dates: readonly (OrderedColumn & { place: number })[];
  texts: Readonly<Record<FieldKeyOf<'text'>, TextColumn>>;
  units: UnitColumns;
  /** Rows whose bloc is stated in a way that is not understood, in order: it is no other than stated. */
  unclearBlocs: Int32Array;
}

/** Closes the columns and settles what follows from the names of units; `report` takes the problems that only whole columns show. */
export function assembleMembers(growing: GrowingColumns, decisions: Decisions, report: (issue: Issue) => void): Members {
  const { lines } = growing;
  const doubtful = doubtfulColumns(growing.dates);
  for (const { field, place, column } of growing.dates) {
    for (const row of column.settle(doubtful.has(field))) report({ code: 'date-order-doubtful', field, value: '', line: lines[row] ?? 0, column: place + 1 });
  }
  const categories = Object.fromEntries(growing.categories.map(({ field, column }) => [field, column.all()])) as Record<
    FieldKeyOf<'category'>, ReturnType<CategoryColumn['all']>
  >;
  const dates = Object.fromEntries(growing.dates.map(({ field, column }) => [field, column.all()])) as Members['dates'];
  const { organisationCodes, cellCodes, organisations, cells, alike, derived, blocChange } = settleUnits(growing.units.all(), { codes: categories.bloc.codes, unclear: growing.unclearBlocs }, decisions);
  const tallyOf = (field: FieldKeyOf<'category'>) => (field === 'bloc' ? categories.bloc.tally.map((n, code) => n + (blocChange[code] ?? 0)) : categories[field].tally);
  const blocPlace = growing.categories.find(({ field }) => field === 'bloc')?.place ?? -1;
  reportOtherBlocs({ lines, blocs: categories.bloc.codes, organisationCodes, organisations, cellCodes, cells }, blocPlace, report);
  const tally: Tally = {
    categories: Object.fromEntries(growing.categories.map(({ field }) => [field, tallyOf(field)])),
    dates: Object.fromEntries(growing.dates.map(({ field }) => [field, countDates(dates[field])])),
  };
  return {
    count: lines.length, lines, dates, organisations, cells, alike, derived, tally,
    categories: mapValues(categories, ({ codes }) => codes),
    units: { organisation: organisationCodes, cell: cellCodes },
    texts: mapValues(growing.texts, (column) => column.all()),
  };
}

interface MembersOfUnits {
  lines: Int32Array;
  blocs: Uint8Array;
  organisationCodes: Uint16Array;
  organisations: readonly Organisation[];
  cellCodes: Uint16Array;
  cells: readonly Cell[];
}

/**
 * Members whose bloc is known and not that of most members of their organisation, where the file states blocs; under the
 * ward's own committee, which has cells of all blocs, of their cell.
 */
function reportOtherBlocs({ lines, blocs, organisationCodes, organisations, cellCodes, cells }: MembersOfUnits, place: number, report: (issue: Issue) => void): void {
  const above = organisations.map(({ name }) => isAboveUnits(name));
  for (let row = 0; row < lines.length; row++) {
    const code = organisationCodes[row] ?? UNKNOWN;
    const unit = above[code - 1] ? cells[(cellCodes[row] ?? UNKNOWN) - 1] : organisations[code - 1];
    const bloc = blocs[row] ?? UNKNOWN;
    if (unit?.blocFrom !== 'column' || bloc === UNKNOWN || bloc === unit.bloc) continue;
    report({ code: 'bloc-differs', field: 'bloc', value: unit.name, line: lines[row] ?? 0, column: place + 1 });
  }
}

/** Dates of these fields that lie after the day that the file describes, each as one problem. */
export function reportLaterDates(
  { lines, dates }: Members, fields: readonly FieldKeyOf<'date'>[], columns: readonly ColumnMatch[], asOf: number, report: (issue: Issue) => void,
): void {
  for (const field of fields) {
    const column = columns.find((match) => match.field === field)?.column ?? 0;
    const { days, precisions } = dates[field];
    for (const [row, day] of days.entries()) {
      if (day <= asOf || precisions[row] === UNKNOWN) continue;
      report({ code: 'date-after-as-of', field, value: shownDate(day, precisions[row]), line: lines[row] ?? 0, column });
    }
  }
}

/** Tells, where the first of them stands, that people count as exempt for a reason without a column of dates. */
export function reportExemptByReason({ lines, categories }: Members, columns: readonly ColumnMatch[], report: (issue: Issue) => void): void {
  const place = columns.findIndex(({ field }) => field === 'exemptReason');
  const first = place < 0 || columns.some(({ field }) => field === 'exemptDate') ? -1 : categories.exemption.findIndex(isExempt);
  if (first >= 0) report({ code: 'exemption-by-reason', field: 'exemptReason', value: '', line: lines[first] ?? 0, column: place + 1 });
}

/** Tells, where the first member stands, of columns of marks for sex that nobody has a mark in: of a level that may be true, of sex it cannot. */
export function reportMarksMissing({ lines, tally, count }: Members, shown: readonly ColumnMatch[], values: readonly ValueList[], report: (issue: Issue) => void): void {
  const column = shown.find(({ field, use }) => field === 'sex' && use === 'mark')?.column;
  const isRead = values.some(({ field, spellings }) => field === 'sex' && spellings.length > 0);
  if (column === undefined || isRead || count === 0 || tally.categories.sex?.[UNKNOWN] !== count) return;
  report({ code: 'marks-missing', field: 'sex', value: '', line: lines[0] ?? 0, column });
}

/**
 * Tells, where the first member stands, of columns that nobody has filled in: what they would say is unknown for everybody, and
 * where an empty cell means that there is nothing, that is all they say, even where it can hardly be true. Marks are told of by themselves.
 * @param empty fields without a filled cell
 */
export function reportEmptyColumns({ lines, count }: Members, empty: readonly FieldKey[], shown: readonly ColumnMatch[], report: (issue: Issue) => void): void {
  if (count < LEAST_MEMBERS) return;
  for (const field of empty) {
    const column = shown.find((match) => match.field === field && (match.use === undefined || OWN_USES.has(match.use)));
    // Where nobody is exempt, nobody has a reason for it.
    if (!column || fieldOf(field).kind === 'text' || (field === 'exemptReason' && empty.includes('exemptDate'))) continue;
    const meansNone = field === 'exemptDate' || 'emptyMeans' in fieldOf(field);
    if (meansNone && !(SOMEBODY_HAS.has(field) && count >= SOMEBODY_AMONG)) continue;
    report({ code: meansNone ? 'column-empty-none' : 'column-empty', field, value: '', line: lines[0] ?? 0, column: column.column });
  }
}

/** A date in the usual form, as far as it is known. */
function shownDate(epochDay: number, precision: number | undefined): string {
  const [year = '', month = '', day = ''] = toIsoDay(fromEpochDay(epochDay)).split('-');
  if (precision === PRECISION_CODES.year) return year;
  return precision === PRECISION_CODES.month ? `${month}/${year}` : `${day}/${month}/${year}`;
}

function mapValues<K extends FieldKey, A, B>(record: Record<K, A>, map: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<K, B>;
}
