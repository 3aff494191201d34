import type { IssueGroup } from '#domain/issue.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { Question } from '#domain/question.ts';
import type { ColumnMatch, RowCounts } from '#domain/snapshot.ts';
import { describeEncoding, type EncodingDescription } from '../encodings/describe-encoding.ts';
import { createNameSamples } from '../encodings/name-samples.ts';
import type { Transport } from '../encodings/transport.ts';
import { ImportError } from '../failure.ts';
import { createIssueLog, type Issue } from '../issue-log.ts';
import { columnKey } from '../layout/header.ts';
import { fieldsRead, type Layout } from '../layout/layout.ts';
import { concludeCleaning, shownColumns, type ClosedRows } from '../members/conclude.ts';
import { refuseAllLeft } from '../left-list.ts';
import { createMemberColumns, type MemberColumns } from '../members/member-columns.ts';
import { createDayListener } from '../members/told-days.ts';
import type { ListRead, TextRead } from '../reading.ts';
import { personKey, personReader, takeSheet } from './look-through.ts';
import { listsOfOneUnit, unitDiffers, type PlannedSheet, type TogetherPlan } from './plan-together.ts';
import { peopleInSeveral } from './repeated-sheets.ts';
import { lastYearOf, type Reader } from './survey.ts';
import { columnsFor, inList, uniteColumns } from './union-columns.ts';

/** Several sheets read as one list. */
export interface TogetherRead {
  read: TextRead;
  /** What is to be told of sheets as wholes. */
  issues: IssueGroup[];
}

/** One of the sheets, read. */
interface Taken {
  sheet: PlannedSheet;
  layout: Layout;
  read: ListRead;
  closed: ClosedRows;
}

const MOST_LINES = 50;

/**
 * Reads sheets as one list: each with its own heading, titles and headings between rows, all into the same members. Throws
 * ImportError where they have no member at all.
 */
export async function readTogether({ together: sheets, byBirth }: TogetherPlan, reader: Reader, onRows: (rows: number) => void): Promise<TogetherRead> {
  const { decisions, days } = reader;
  const layouts = sheets.flatMap(({ layout }) => layout ?? []);
  const union = uniteColumns(layouts);
  const columns = createMemberColumns(union.read, lastYearOf(reader), decisions);
  const [log, nameSamples, toldDays] = [createIssueLog(), createNameSamples(), createDayListener(days.today)];
  const taken: Taken[] = [];
  // Without births namesakes would be taken for one person.
  const twice = byBirth ? peopleInSeveral(sheets.map(({ people }) => people)) : new Set<number>();
  const metIn = new Map<number, number>();
  for (const [place, sheet] of sheets.entries()) {
    const own = columnsFor(columns, union.places[place] ?? []);
    const ownRead = layouts[place]?.read ?? [];
    const target = { columns: twice.size > 0 ? noting(own, ownRead, place) : own, log, nameSamples, toldDays };
    const { read, closed } = await takeSheet(sheet.survey, { before: sheet.before, reader, into: () => target, onRows });
    if (closed) taken.push({ sheet, layout: read.layout, read, closed });
  }
  const [first] = taken;
  if (!first) throw new ImportError({ code: 'empty', params: {} });
  const exempt = taken.reduce((sum, { closed }) => sum + closed.exempt, 0);
  const shownOf = ({ layout }: Taken) => shownColumns(layout, exempt);
  const questions = joinBlankUnits(taken.flatMap((one) => one.closed.questions));
  const closed = { exempt, rows: sumRows(taken.map((one) => one.closed.rows)), questions };
  const into = { columns, log, nameSamples, toldDays, read: union.read, shown: shownOf(first), report, reportDate: report };
  const cleaned = concludeCleaning(closed, into, days, decisions);
  if (cleaned.rows.kept === 0) refuseAllLeft(cleaned.rows);
  if (cleaned.rows.kept === 0) throw new ImportError({ code: 'no-rows', params: { headerLine: first.layout.line - first.sheet.before } });
  const described = (one: Taken, transport: Transport) => describeEncoding(one.read.recoding, transport, { columns: shownOf(one), line: one.layout.line });
  return {
    read: {
      dialect: null, headerLine: first.layout.line, cleaned,
      encoding: (transport) => joinEncodings(taken.map((one) => ({ sheet: nameOf(one), described: described(one, transport) }))),
    },
    issues: [
      ...lackingFields(taken.map((one) => ({ name: nameOf(one), members: one.closed.rows.kept, line: one.layout.line, fields: fieldsRead(shownOf(one)) }))),
      ...taken.filter(({ sheet, layout }) => layout.titled && unitDiffers(sheet)).map(differingUnit),
      ...listsOfOneUnit(sheets).map(sameUnit),
    ],
  };

  /** Tells of people who stand in a sheet before; the card and the cell, by which a member is known to be the same, may differ or be missing. */
  function noting(own: Pick<MemberColumns, 'read' | 'keep'>, read: readonly ColumnMatch[], place: number): Pick<MemberColumns, 'read' | 'keep'> {
    const personIn = personReader(read, lastYearOf(reader));
    let row: { cells: readonly string[]; line: number } = { cells: [], line: 0 };
    return {
      read(cells, line) {
        row = { cells, line };
        return own.read(cells, line);
      },
      keep() {
        own.keep();
        const mark = personIn(row.cells);
        const key = personKey(mark);
        if (mark.name === 0 || !twice.has(key)) return;
        const before = metIn.get(key);
        if (before === undefined) metIn.set(key, place);
        else if (before !== place) log.add({ code: 'sheet-person-again', field: null, value: '', line: row.line, column: 0 });
      },
    };
  }

  /** A problem that only whole columns show, with its column as its own sheet has it. */
  function report(issue: Issue): void {
    const place = taken.findLastIndex(({ sheet }) => sheet.before < issue.line);
    const own = inList(issue, union.places[place] ?? []);
    log.add({ ...own, column: taken[place]?.layout.read[own.column - 1]?.column ?? 0 });
  }
}

function nameOf({ sheet }: Taken): string {
  return sheet.survey.sheet.name;
}

function differingUnit(one: Taken): IssueGroup {
  const value = `${nameOf(one)}: ${one.sheet.titled?.name ?? ''}`;
  return { code: 'sheet-unit-differs', field: 'cell', value, count: one.closed.rows.kept, places: [{ line: one.layout.line, column: 0 }] };
}

function sameUnit(lists: readonly PlannedSheet[]): IssueGroup {
  const value = lists.map(({ survey }) => survey.sheet.name).join(', ');
  return { code: 'sheet-same-unit', field: 'cell', value, count: lists.reduce((sum, { members }) => sum + members, 0), places: [] };
}

/** The accounts of all lists as one. */
function sumRows(all: readonly RowCounts[]): RowCounts {
  const sum = <K extends string>(countsOf: (rows: RowCounts) => Readonly<Record<K, number>>) => {
    const total: Record<K, number> = { ...countsOf(all[0] as RowCounts) };
    for (const rows of all.slice(1)) for (const key of Object.keys(total) as K[]) total[key] += countsOf(rows)[key];
    return total;
  };
  const join = <K extends string>(linesOf: (rows: RowCounts) => Readonly<Record<K, readonly number[]>>) => {
    const lines: Record<K, readonly number[]> = { ...linesOf(all[0] as RowCounts) };
    for (const rows of all.slice(1)) {
      for (const key of Object.keys(lines) as K[]) lines[key] = lines[key].concat(linesOf(rows)[key]).slice(0, MOST_LINES);
    }
    return lines;
  };
  return {
    ...sum((rows) => ({ read: rows.read, kept: rows.kept, headerRows: rows.headerRows })),
    leftOut: sum(({ leftOut }) => leftOut), excluded: sum(({ excluded }) => excluded), ignored: sum(({ ignored }) => ignored),
    excludedLines: join(({ excludedLines }) => excludedLines), ignoredLines: join(({ ignoredLines }) => ignoredLines),
  };
}

/** One question for all lists, since it has one answer. */
function joinBlankUnits(questions: readonly Question[]): Question[] {
  const asked = questions.filter((question) => question.kind === 'blankUnits');
  const [first] = asked;
  if (!first) return [];
  return [{ ...first, fields: [...new Set(asked.flatMap(({ fields }) => fields))], count: asked.reduce((sum, { count }) => sum + count, 0) }];
}

/** The columns of the first sheet, then those of others that it has not, or that are stored otherwise. */
function joinEncodings(sheets: readonly { sheet: string; described: EncodingDescription }[]): EncodingDescription {
  const [first, ...others] = sheets as [(typeof sheets)[0], ...typeof sheets];
  const { encoding } = first.described;
  const keyOf = ({ header, field, encoding: own = encoding }: ColumnMatch) => `${columnKey(header)} ${field} ${own}`;
  const columns = [...first.described.columns];
  const known = new Set(columns.map(keyOf));
  for (const { sheet, described } of others) {
    for (const column of described.columns) {
      const stored = described.encoding === encoding ? column : { encoding: described.encoding, ...column };
      if (known.has(keyOf(stored))) continue;
      known.add(keyOf(stored));
      columns.push({ ...stored, sheet });
    }
  }
  return {
    encoding, columns, question: sheets.find(({ described }) => described.question)?.described.question ?? null,
    isPlain: sheets.every(({ described }) => described.isPlain),
  };
}

/** Fields that some sheets have and others not; a cell must be known of all members, unless their organisations are. */
function lackingFields(sheets: readonly { name: string; members: number; line: number; fields: ReadonlySet<FieldKey> }[]): IssueGroup[] {
  const all = new Set(sheets.flatMap(({ fields }) => [...fields]));
  if (!all.has('organisation')) all.add('cell');
  return [...all].flatMap((field) => sheets.flatMap(({ name, members, line, fields }): IssueGroup[] => (
    fields.has(field) || members === 0 ? [] : [{ code: 'sheet-lacks-field', field, value: name, count: members, places: [{ line, column: 0 }] }]
  )));
}
