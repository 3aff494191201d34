import type { Decisions } from '#domain/decisions.ts';
import type { IssueCode, IssueGroup } from '#domain/issue.ts';
import type { Question } from '#domain/question.ts';
import type { IgnoredRow, LeftOutRow, RowCounts } from '#domain/snapshot.ts';
import { ENTERED_FIELDS, epochDayOf, proposeAsOf, type AsOf, type KnownDays } from './as-of.ts';
import { isStatusHeader } from './header.ts';
import { createIssueLog } from './issue-log.ts';
import type { HeaderMatch } from './match.ts';
import { createMemberColumns } from './member-columns.ts';
import { reportLaterDates, type Members } from './members.ts';
import { isSecondHeaderRow } from './merged-header.ts';
import type { RawRecord } from './record.ts';
import { createNameSamples } from './name-samples.ts';
import { createRowShaper, kindOfRow, type RowKind } from './rows.ts';
import { spellingKey } from './spelling.ts';

/** What the records of a file come to. */
export interface Cleaned {
  members: Members;
  rows: RowCounts;
  issues: IssueGroup[];
  issueTotal: number;
  questions: readonly Question[];
  nameSamples: readonly string[];
  asOf: AsOf;
}

/** Turns the records under the header into members, each record into one or into a counted reason why not. */
export interface Cleaner {
  add(record: RawRecord): void;
  /** Records so far, the header and those before it among them. */
  rowsRead(): number;
  finish(): Cleaned;
}

const LEFT_OUT_ISSUES: Readonly<Record<LeftOutRow, IssueCode>> = { tooLong: 'row-too-long', nameOnly: 'row-only-name', unclear: 'row-unclear' };

const MOST_LINES = 50;

/** What a column of status says of somebody who is there. */
const PRESENT = /^(dang (sinh hoat|hoat dong|cong tac)( dang)?|khong|chua|0|-)$/;

/**
 * A cleaner for one file.
 * @param before records up to the header and some after it, as they were looked at to find it; they are not added yet
 * @param days no date may lie after the year of today
 * @param decisions what the person has decided
 */
export function createCleaner(header: HeaderMatch, before: readonly RawRecord[], days: KnownDays, decisions: Decisions): Cleaner {
  const usual = usualLength(before.slice(header.index + 1));
  const shapeOf = createRowShaper(header, usual);
  const columns = createMemberColumns(header.columns, Number(days.today.slice(0, 4)), decisions);
  const log = createIssueLog();
  const ignored: Record<IgnoredRow, number> = { title: 0, blank: 0, total: 0, note: 0, repeatedHeader: 0 };
  const ignoredLines: Record<IgnoredRow, number[]> = { title: [], blank: [], total: [], note: [], repeatedHeader: [] };
  const leftOut: Record<LeftOutRow, number> = { tooLong: 0, nameOnly: 0, unclear: 0 };
  const nameColumn = header.columns.find(({ field }) => field === 'fullName')?.column ?? 0;
  const nameSamples = createNameSamples();
  const lastKnown = header.columns.findLast(({ field }) => field !== null)?.column ?? 0;
  const statusColumns = header.columns.filter((column) => isStatusHeader(column.header));
  let underHeader = true;
  let read = 1;
  let kept = 0;

  for (const { column, duplicateOf } of header.columns) {
    if (duplicateOf) log.add({ code: 'column-duplicate', field: duplicateOf, value: '', line: header.line, column });
  }
  for (const record of before.slice(0, header.index)) {
    read++;
    ignore(shapeOf(record).kind === 'blank' ? 'blank' : 'title', record.line);
  }

  function ignore(kind: IgnoredRow, line: number): void {
    ignored[kind]++;
    if (ignoredLines[kind].length < MOST_LINES) ignoredLines[kind].push(line);
  }

  /** Keeps the row if it is a member, and gives what it is. */
  function take(record: RawRecord): RowKind {
    const { line, cells, broken } = record;
    if (underHeader && isSecondHeaderRow(cells, header)) {
      log.add(rowIssue('header-merged', line));
      return 'repeatedHeader';
    }
    const shape = shapeOf(record);
    if (shape.kind !== 'member' && shape.kind !== 'note' && shape.kind !== 'total') return shape.kind;
    const { issues, understood } = columns.read(cells, line);
    const kind = kindOfRow(shape, { understood, issues: issues.length });
    if (kind !== 'member') return kind;
    columns.keep();
    nameSamples.add(cells[nameColumn - 1]);
    for (const issue of issues) log.add(issue);
    if (nameColumn > 0 && shape.nameless) log.add(rowIssue('name-missing', line));
    if (shape.kind === 'total') log.add(rowIssue('row-like-total', line));
    if (broken) log.add(rowIssue('quote-broken', line));
    for (const { column, header: name } of statusColumns) {
      const key = spellingKey(cells[column - 1] ?? '');
      if (key !== '' && !PRESENT.test(key)) log.add({ code: 'status-not-read', field: null, value: name, line, column });
    }
    // A row that ends early may have lost a cell in its middle, unless all rows end there.
    if (cells.length < lastKnown || cells.length < Math.min(header.named, usual)) log.add(rowIssue('row-too-short', line));
    return 'member';
  }

  return {
    add(record) {
      read++;
      const outcome = take(record);
      if (outcome !== 'blank' && outcome !== 'repeatedHeader') underHeader = false;
      if (outcome === 'member') {
        kept++;
      } else if (outcome === 'tooLong' || outcome === 'nameOnly' || outcome === 'unclear') {
        leftOut[outcome]++;
        log.add(rowIssue(LEFT_OUT_ISSUES[outcome], record.line));
      } else {
        ignore(outcome, record.line);
      }
    },
    rowsRead: () => read,
    finish() {
      const members = columns.finish(log.add);
      const asOf = proposeAsOf(days, members.dates);
      reportLaterDates(members, ENTERED_FIELDS, header.columns, epochDayOf(asOf.day), log.add);
      if (members.count !== kept || read !== kept + sum(leftOut) + sum(ignored) + 1) {
        throw new Error(`Rows do not add up: ${read} read, ${kept} kept, ${members.count} stored`);
      }
      return { members, rows: { read, kept, leftOut, ignored, ignoredLines }, issues: log.groups(), issueTotal: log.total(), questions: columns.questions(), nameSamples: nameSamples.all(), asOf };
    },
  };
}

function rowIssue(code: IssueCode, line: number) {
  return { code, field: null, value: '', line, column: 0 };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** The number of cells that most records have. */
function usualLength(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}
