import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { FIELD_KEYS, fieldKeysOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { IssueCode } from '#domain/issue.ts';
import type { Question } from '#domain/question.ts';
import type { ColumnMatch, ValueList } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { createCategoryColumn } from '../values/category-column.ts';
import { createDateReader, NO_DATE } from '../values/date-cell.ts';
import { createDateColumn } from '../values/date-column.ts';
import { askForDateOrder, orderFor } from '../values/date-orders.ts';
import { createIdentityColumns, findDuplicates, type FoundDuplicates } from './duplicates.ts';
import { growing } from '../values/growing.ts';
import type { Issue } from '../issue-log.ts';
import { leaveOut } from './leave-out.ts';
import { assembleMembers, type Members } from './members.ts';
import { createReasonReader, deriveByReason, deriveExemption, reasonOf, type ReasonReading } from '../values/read-exemption.ts';
import { createValueReader } from '../values/read-value.ts';
import { remembering } from '../remember.ts';
import { isWrittenEmpty } from '../values/spelling.ts';
import { askForSexDigits, readSexNote } from '../values/sex-digits.ts';
import { askForShortLevel } from '../values/short-levels.ts';
import { createTextColumn } from '../values/text-column.ts';
import { listValues } from '../values/value-lists.ts';
import { createUnitColumns } from '../units/units.ts';

/** Reads rows into columns: `read` a row, then `keep` it or not. */
export interface MemberColumns {
  /** Reads the cells of a row; `understood` counts the values, other than names and bare numbers, that say something. */
  read(cells: readonly string[], line: number): { issues: readonly Issue[]; understood: number };
  /** Keeps the row that was read last. */
  keep(): void;
  /** All members; `report` takes the problems that only whole columns show. */
  finish(report: (issue: Issue) => void): { members: Members; duplicates: FoundDuplicates['summary'] };
  /** What the rows kept leave open. */
  questions(): readonly Question[];
  /** The distinct values of the category fields that the file has a column for. */
  values(): readonly ValueList[];
  /** The fields that the file has a column for, without a filled cell in the rows kept. */
  emptyFields(): readonly FieldKey[];
}

/** Nothing, a number or a dash: a value in some columns, but no sign of a member. */
const BARE = /^[\s\d‐-―−-]*$/;

function isBare(cell = ''): boolean {
  // A letter at its start tells at once.
  const first = cell.charCodeAt(0);
  return !((first >= 0x41 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f)) && BARE.test(cell);
}

/** Empty as programs write it too. */
function isBlank(text: string): boolean {
  return text === '' || isWrittenEmpty(text);
}

/** Empty columns for a file with these columns; no date may lie after a year. */
export function createMemberColumns(columns: readonly ColumnMatch[], lastYear: number, decisions: Decisions): MemberColumns {
  const placesOf = (field: FieldKey) => columns.flatMap((column, place) => (column.field === field ? [place] : []));
  const placeOf = (field: FieldKey) => placesOf(field)[0] ?? -1;
  const lines = growing(Int32Array);
  const identity = createIdentityColumns();
  const texts = { fullName: createTextColumn(), cardNumber: createTextColumn() };
  const [namePlaces, cardPlace] = [placesOf('fullName'), placeOf('cardNumber')];
  const sexHeader = columns[placeOf('sex')]?.header ?? '';
  // What a person says goes before what the header says.
  const decided = [...readSexNote(sexHeader), ...decisions.values];
  const readReason = remembering(createReasonReader(decided));
  const categories = fieldKeysOf('category').map((field) => {
    const keys = new Set(decided.flatMap((decision) => (decision.field === field ? [decision.spelling] : [])));
    const column = createCategoryColumn(field, field === 'exemptReason' ? readReason : createValueReader(field, decided), keys);
    return { field, place: placeOf(field), places: placesOf(field), column, code: UNKNOWN };
  });
  const valued = categories.filter(({ field, place }) => place >= 0 && field !== 'exemptReason');
  const dates = fieldKeysOf('date').map((field) => {
    const ordered = orderFor(field, decisions.dateOrders);
    const read = createDateReader(field, lastYear, ordered.order);
    return { field, place: placeOf(field), column: createDateColumn(), read, cell: NO_DATE, ...ordered };
  });
  const unitColumns = createUnitColumns();
  /** Members whose bloc is stated in a way that is not understood. */
  const unclearBlocs = growing(Int32Array);
  let members = 0;
  const unitOf = (field: FieldKeyOf<'unit'>) => ({ field, place: placeOf(field), reading: unitColumns.read(undefined) });
  const [organisationField, cellField] = [unitOf('organisation'), unitOf('cell')];
  const unitFields = [organisationField, cellField];

  const reason = categories.find(({ field }) => field === 'exemptReason');
  const exemption = categories.find(({ field }) => field === 'exemption');
  const exemptDate = dates.find(({ field }) => field === 'exemptDate');
  const sex = categories.find(({ field }) => field === 'sex');
  const qualification = categories.find(({ field }) => field === 'qualification');

  let issues: Issue[] = [];
  let understood = 0;
  let line = 0;
  let cells: readonly string[] = [];
  /** Fields without a filled cell so far: few after the first rows. */
  let empty = FIELD_KEYS.map((field) => ({ field, places: placesOf(field) })).filter(({ places }) => places.length > 0);

  function isEmptyHere({ places }: { places: readonly number[] }): boolean {
    return places.every((place) => (cells[place] ?? '') === '' || isBlank(tidy(cells[place] ?? '')));
  }

  function report(code: IssueCode, field: FieldKey, place: number): void {
    issues.push({ code, field, value: cells[place] ?? '', line, column: place + 1 });
  }

  /** The text of a field of one column, or of several one after the other. */
  function textIn(places: readonly number[]): string {
    return places.length < 2 ? (cells[places[0] ?? -1] ?? '') : places.map((place) => cells[place] ?? '').join(' ');
  }

  function readCategory(field: (typeof categories)[number]): void {
    if (field.places.length > 1) {
      const { code, unclear } = field.column.readTogether(field.places.map((place) => cells[place]));
      field.code = code;
      for (const which of unclear) report('value-not-understood', field.field, field.places[which] ?? field.place);
    } else {
      const reading = field.column.read(cells[field.place]);
      field.code = reading.code;
      if (reading.issue) report(reading.issue, field.field, field.place);
    }
    if (field.code === UNKNOWN) return;
    if (field.places.length > 1 ? field.places.some((place) => !isBare(cells[place])) : !isBare(cells[field.place])) understood++;
  }

  function readExemption(): void {
    if (!reason || !exemption || !exemptDate) return;
    const given: ReasonReading = readReason(cells[reason.place] ?? '');
    reason.column.read(cells[reason.place]);
    reason.code = given.code;
    if (given.issue) report(given.issue, 'exemptReason', reason.place);
    if (exemptDate.place < 0 && reason.place >= 0) {
      exemption.code = deriveByReason(cells[reason.place], given).code;
      return;
    }
    const state = exemptDate.place < 0 || exemptDate.place >= cells.length ? 'unclear' : (exemptDate.cell.state ?? 'unclear');
    const derived = deriveExemption(state, reasonOf(given, exemptDate.cell.reason));
    exemption.code = derived.code;
    if (derived.issue) report(derived.issue, 'exemption', reason.place);
  }

  return {
    read(rowCells, rowLine) {
      if (issues.length > 0) issues = [];
      understood = 0;
      line = rowLine;
      cells = rowCells;
      for (const field of valued) readCategory(field);
      for (const field of dates) {
        if (field.place < 0) continue;
        const cell = cells[field.place];
        field.cell = cell === undefined ? NO_DATE : field.read(cell);
        if (field.cell.precision > 0) understood++;
        if (field.cell.issue) report(field.cell.issue, field.field, field.place);
      }
      readExemption();
      for (const field of unitFields) {
        field.reading = unitColumns.read(cells[field.place]);
        if (field.reading.unclear) report('value-not-understood', field.field, field.place);
      }
      return { issues, understood };
    },
    keep() {
      lines.push(line);
      if (issues.some(({ field }) => field === 'bloc')) unclearBlocs.push(members);
      members++;
      if (!empty.every(isEmptyHere)) empty = empty.filter(isEmptyHere);
      const name = textIn(namePlaces);
      const card = cells[cardPlace] ?? '';
      identity.keep(name, card);
      texts.fullName.keep(name);
      texts.cardNumber.keep(card);
      for (const { column, code } of categories) column.keep(code);
      for (const { column, cell: { epochDay, precision, order }, place } of dates) column.keep(epochDay, precision, order, cells[place] ?? '');
      unitColumns.keep(organisationField.reading, cellField.reading);
    },
    values: () => categories.flatMap(({ field, place, column }) => (place < 0 ? [] : [listValues(field, column.seen())])),
    emptyFields: () => empty.map(({ field }) => field),
    questions: () => [
      ...askForSexDigits(sex?.column.seen() ?? []), ...askForShortLevel(qualification?.column.seen() ?? [], decided), ...askForDateOrder(dates),
    ],
    finish(reportLate) {
      const read = assembleMembers({ lines: lines.all(), categories, dates, texts, units: unitColumns, unclearBlocs: unclearBlocs.all() }, decisions, reportLate);
      const { repeats, summary, sharedCards } = findDuplicates(read, identity.all());
      const lineOf = (row: number) => read.lines[row] ?? 0;
      for (const row of sharedCards) reportLate({ code: 'card-twice', field: 'cardNumber', value: '', line: lineOf(row), column: cardPlace + 1 });
      if (decisions.duplicates === 'once') return { members: leaveOut(read, repeats), duplicates: summary };
      for (const row of repeats) reportLate({ code: 'duplicate-member', field: null, value: '', line: lineOf(row), column: 0 });
      return { members: read, duplicates: summary };
    },
  };
}
