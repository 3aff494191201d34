import type { IssueCode, IssueGroup } from '#domain/issue.ts';
import type { IgnoredRow, LeftOutRow, RowCounts } from '#domain/snapshot.ts';
import { isStatusHeader } from './header.ts';
import { createIssueLog } from './issue-log.ts';
import type { HeaderMatch } from './match.ts';
import { createMemberColumns } from './member-columns.ts';
import type { Members } from './members.ts';
import type { RawRecord } from './record.ts';
import { createRowShaper, type RowKind } from './rows.ts';

/** What the records of a file come to. */
export interface Cleaned {
  members: Members;
  rows: RowCounts;
  issues: IssueGroup[];
  issueTotal: number;
}

/** Turns the records under the header into members, each record into one or into a counted reason why not. */
export interface Cleaner {
  add(record: RawRecord): void;
  /** Records so far, the header and those before it among them. */
  rowsRead(): number;
  finish(): Cleaned;
}

const LEFT_OUT_ISSUES: Readonly<Record<LeftOutRow, IssueCode>> = { tooLong: 'row-too-long', nameOnly: 'row-only-name' };

/**
 * A cleaner for one file.
 * @param before records up to the header and some after it, as they were looked at to find it; they are not added yet
 * @param asOfYear the latest year that a date may have
 */
export function createCleaner(header: HeaderMatch, before: readonly RawRecord[], asOfYear: number): Cleaner {
  const usual = usualLength(before.slice(header.index + 1));
  const shapeOf = createRowShaper(header, usual);
  const columns = createMemberColumns(header.columns, asOfYear);
  const log = createIssueLog();
  const ignored: Record<IgnoredRow, number> = { title: 0, blank: 0, total: 0, note: 0, repeatedHeader: 0 };
  const leftOut: Record<LeftOutRow, number> = { tooLong: 0, nameOnly: 0 };
  const names = header.columns.some(({ field }) => field === 'fullName');
  const lastKnown = header.columns.findLast(({ field }) => field !== null)?.column ?? 0;
  let read = 1;
  let kept = 0;

  for (const { column, duplicateOf, header: name } of header.columns) {
    if (duplicateOf) log.add({ code: 'column-duplicate', field: duplicateOf, value: '', line: header.line, column });
    if (isStatusHeader(name)) log.add({ code: 'status-not-read', field: null, value: name, line: header.line, column });
  }
  for (const record of before.slice(0, header.index)) {
    read++;
    ignored[shapeOf(record).kind === 'blank' ? 'blank' : 'title']++;
  }

  function addMember(record: RawRecord, suspicious: boolean, nameless: boolean): RowKind {
    const { line, cells, broken } = record;
    const { issues, understood } = columns.read(cells, line);
    if (nameless && understood === 0) return 'note';
    if (suspicious && issues.length > 0) return 'tooLong';
    columns.keep();
    for (const issue of issues) log.add(issue);
    if (names && nameless) log.add(rowIssue('name-missing', line));
    if (broken) log.add(rowIssue('quote-broken', line));
    // A row that ends early may have lost a cell in its middle, unless all rows end there.
    if (cells.length < lastKnown || cells.length < Math.min(header.named, usual)) log.add(rowIssue('row-too-short', line));
    return 'member';
  }

  return {
    add(record) {
      read++;
      const { kind, suspicious, nameless } = shapeOf(record);
      const outcome = kind === 'member' ? addMember(record, suspicious, nameless) : kind;
      if (outcome === 'member') {
        kept++;
      } else if (outcome === 'tooLong' || outcome === 'nameOnly') {
        leftOut[outcome]++;
        log.add(rowIssue(LEFT_OUT_ISSUES[outcome], record.line));
      } else {
        ignored[outcome]++;
      }
    },
    rowsRead: () => read,
    finish() {
      const members = columns.finish((issue) => log.add(issue));
      if (members.count !== kept || read !== kept + sum(leftOut) + sum(ignored) + 1) {
        throw new Error(`Rows do not add up: ${read} read, ${kept} kept, ${members.count} stored`);
      }
      return { members, rows: { read, kept, leftOut, ignored }, issues: log.groups(), issueTotal: log.total() };
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
