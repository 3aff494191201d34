import type { Decisions } from '#domain/decisions.ts';
import type { IssueGroup } from '#domain/issue.ts';
import type { Question } from '#domain/question.ts';
import type { ColumnMatch, Duplicates, RowCounts, ValueList } from '#domain/snapshot.ts';
import type { NameSamples } from '../encodings/name-samples.ts';
import type { Issue, IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import { ENTERED_FIELDS, epochDayOf, proposeAsOf, type AsOf, type KnownDays } from './as-of.ts';
import type { MemberColumns } from './member-columns.ts';
import type { DayListener } from './told-days.ts';
import { reportEmptyColumns, reportExemptByReason, reportLaterDates, reportMarksMissing, type Members } from './members.ts';

/** What the records of a file come to. */
export interface Cleaned {
  members: Members;
  /** The columns as the page shows them: those of the layout, less what no row gave. */
  columns: readonly ColumnMatch[];
  rows: RowCounts;
  issues: IssueGroup[];
  issueTotal: number;
  questions: readonly Question[];
  nameSamples: readonly string[];
  duplicates: Duplicates;
  values: readonly ValueList[];
  asOf: AsOf;
}

/** What became of the rows of one list. */
export interface ClosedRows {
  rows: RowCounts;
  /** People whom a status calls exempt. */
  exempt: number;
  questions: readonly Question[];
}

/** What the members of a file were put into, and how it is told of them. */
export interface Conclusion {
  columns: MemberColumns;
  log: IssueLog;
  nameSamples: NameSamples;
  toldDays: DayListener;
  /** The columns that `columns` were made for, and those that the page shows. */
  read: readonly ColumnMatch[];
  shown: readonly ColumnMatch[];
  /** Take problems that only whole columns show: by place in `read`, from 1, and by the `column` of what is read. */
  report(issue: Issue): void;
  reportDate(issue: Issue): void;
}

/** Closes the members of a file whose rows are all read. */
export function concludeCleaning({ rows, questions }: ClosedRows, into: Conclusion, days: KnownDays, decisions: Decisions): Cleaned {
  const { columns, log } = into;
  const { members, duplicates } = columns.finish(into.report);
  const extra = decisions.duplicates === 'once' ? duplicates.extra : 0;
  const settled = { ...rows, kept: rows.kept - extra, leftOut: { ...rows.leftOut, duplicate: extra } };
  reportExemptByReason(members, into.read, into.report);
  reportMarksMissing(members, into.shown, columns.values(), into.reportDate);
  reportEmptyColumns(members, columns.emptyFields(), into.shown, into.reportDate);
  const asOf = proposeAsOf(days, into.toldDays.told(), members.dates);
  reportLaterDates(members, ENTERED_FIELDS, into.read, epochDayOf(asOf.day), into.reportDate);
  const { read, kept, leftOut, ignored, excluded, headerRows } = settled;
  if (members.count !== kept || read !== kept + sum(leftOut) + sum(ignored) + sum(excluded) + headerRows) {
    throw new Error(`Rows do not add up: ${read} read, ${kept} kept, ${members.count} stored`);
  }
  return {
    members, rows: settled, issues: log.groups(), issueTotal: log.total(), columns: into.shown, questions: [...columns.questions(), ...questions], duplicates,
    values: columns.values(), nameSamples: into.nameSamples.all(), asOf,
  };
}

/** The columns of a list as the page shows them, by how many people a status calls exempt. */
export function shownColumns(layout: Layout, exempt: number): readonly ColumnMatch[] {
  return layout.exemptByStatus >= 0 && exempt === 0 ? layout.columns.map(withoutExemption) : layout.columns;
}

/** A status that never says exempt tells nothing of exemption. */
function withoutExemption({ field: first, also: others = [], ...match }: ColumnMatch): ColumnMatch {
  const [field = null, ...also] = [first, ...others].filter((each) => each !== 'exemptDate' && each !== null);
  return { ...match, field, ...(also.length > 0 ? { also } : {}) };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
