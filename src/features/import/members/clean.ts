import type { Decisions } from '#domain/decisions.ts';
import type { IssueCode } from '#domain/issue.ts';
import { EXCLUDED_ROWS, type ExcludedRow, type IgnoredRow, type LeftOutRow } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import type { KnownDays } from './as-of.ts';
import { concludeCleaning, shownColumns, type Cleaned, type ClosedRows } from './conclude.ts';
import { ImportError } from '../failure.ts';
import { createHeadedPeople } from './headed-people.ts';
import { createBlankUnits, createFromAbove } from '../layout/from-above.ts';
import { createIssueLog, type Issue, type IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import { findLeftTitle } from '../left-list.ts';
import { createMemberColumns, type MemberColumns } from './member-columns.ts';
import type { RawRecord } from '../records/record.ts';
import { createNameSamples, type NameSamples } from '../encodings/name-samples.ts';
import { createDayListener, type DayListener } from './told-days.ts';
import { createKindCheck } from './check-kind.ts';
import { createOthersTeller } from './tell-others.ts';
import { createRemarkTeller } from './tell-remarks.ts';
import { createSpreadTeller } from './tell-spread.ts';
import { holdsSeveralNames } from '../layout/person-name.ts';
import { createRowShaper, kindOfRow, type RowKind } from '../layout/rows.ts';
import { EXEMPT } from '../layout/people-sections.ts';
import { createSectionState, type Section, type SectionEnd } from '../layout/sections.ts';
import type { Standing } from '../layout/status.ts';

/** Turns the records under the header into members, each record into one or into a counted reason why not. */
export interface RowCleaner {
  add(record: RawRecord): void;
  /** Records so far, the header and those before it among them. */
  rowsRead(): number;
  /** The account of all rows. */
  close(): ClosedRows;
  /** Takes a problem to the column of the file that its cell comes from, and to the log. */
  report(issue: Issue): void;
}

/** A cleaner of the only list of a file. */
export interface Cleaner extends RowCleaner {
  finish(): Cleaned;
}

/** Where a cleaner puts members and problems: what several lists of one file have in common. */
export interface CleanInto {
  columns: Pick<MemberColumns, 'read' | 'keep'>;
  log: Pick<IssueLog, 'add'>;
  nameSamples: NameSamples;
  toldDays: DayListener;
}

const LEFT_OUT_ISSUES: Readonly<Record<Exclude<LeftOutRow, 'duplicate'>, IssueCode>> = {
  tooLong: 'row-too-long', nameOnly: 'row-only-name', unclear: 'row-unclear', cutOff: 'file-cut-off',
};

const MOST_LINES = 50;
const NO_PLACES: readonly number[] = [];

/** What becomes of a row. */
type Outcome = RowKind | ExcludedRow;

/** A cleaner for a file that is one list. */
export function createCleaner(layout: Layout, sample: readonly RawRecord[], days: KnownDays, decisions: Decisions): Cleaner {
  const columns = createMemberColumns(layout.read, Number(days.today.slice(0, 4)), decisions);
  const [log, nameSamples, toldDays] = [createIssueLog(), createNameSamples(), createDayListener(days.today)];
  const cleaner = createRowCleaner(layout, sample, decisions, { columns, log, nameSamples, toldDays });
  return {
    ...cleaner,
    finish() {
      const closed = cleaner.close();
      const { read } = layout;
      const into = { columns, log, nameSamples, toldDays, read, shown: shownColumns(layout, closed.exempt), report: cleaner.report, reportDate: log.add };
      return concludeCleaning(closed, into, days, decisions);
    },
  };
}

/**
 * A cleaner for one list.
 * @param sample records up to the heading and some after it, as they were looked at to find the layout; they are not added yet
 * @param decisions what the person has decided
 */
export function createRowCleaner(layout: Layout, sample: readonly RawRecord[], decisions: Decisions, { columns, log, nameSamples, toldDays }: CleanInto): RowCleaner {
  const lastHeading = layout.rows.at(-1) ?? 0;
  const usual = usualLength(sample.slice(lastHeading + 1));
  const isTrimmed = leavesOutEnds(sample.slice(lastHeading + 1), layout.named);
  const shapeOf = createRowShaper(layout, usual);
  const sections = createSectionState(layout.areWithin);
  const headed = createHeadedPeople(layout, sections.people);
  const ignored: Record<IgnoredRow, number> = { title: 0, blank: 0, total: 0, note: 0, section: 0, repeatedHeader: 0 };
  const ignoredLines: Record<IgnoredRow, number[]> = { title: [], blank: [], total: [], note: [], section: [], repeatedHeader: [] };
  const leftOut: Record<LeftOutRow, number> = { tooLong: 0, nameOnly: 0, unclear: 0, cutOff: 0, duplicate: 0 };
  const excluded: Record<ExcludedRow, number> = { moved: 0, died: 0, removed: 0, left: 0, deletion: 0, temporary: 0 };
  const excludedLines: Record<ExcludedRow, number[]> = { moved: [], died: [], removed: [], left: [], deletion: [], temporary: [] };
  const namePlace = layout.read.findIndex(({ field }) => field === 'fullName');
  const lastKnown = layout.columns.findLast(({ field, use }) => use !== 'sections' && (field !== null || use === 'status'))?.column ?? 0;
  const tellRemarks = createRemarkTeller(layout, log);
  const contradictsKind = createKindCheck(layout);
  const officialPlace = layout.read.findIndex(({ field }) => field === 'officialDate');
  const tellSpread = createSpreadTeller(layout, log);
  const others = createOthersTeller(layout, sample.slice(lastHeading + 1).map(({ cells }) => cells), log);
  const carriedLevels = (['bloc', 'organisation', 'cell'] as const).filter((level) => layout.carried[level] >= 0);
  let arrangedIssues: Omit<Issue, 'line'>[] = [];
  const noteArranged = (issue: Omit<Issue, 'line'>) => void arrangedIssues.push(issue);
  const headerRows = layout.rows.length;
  const above = createFromAbove(layout.read, decisions.blankUnits === 'asAbove' ? layout.mergedDown : NO_PLACES);
  const blankUnits = createBlankUnits(decisions.blankUnits === null ? layout.mergedDown : NO_PLACES);
  let mergedPlaces = NO_PLACES;
  const noteMerged = (place: number) => void (mergedPlaces = [...mergedPlaces, place]);
  /** Why the people under the last heading are no members, where it says so. */
  let leaving: ExcludedRow | null = null;
  let exempt = 0;
  let isCarrying = false;
  /** Values of the row that was completed last that it does not have itself. */
  let given = 0;
  let read = headerRows;
  let kept = 0;

  for (const issue of layout.issues) log.add(issue);
  const leftTitle = findLeftTitle(sample.slice(0, layout.rows[0]));
  if (leftTitle) log.add(rowIssue('title-of-leaving', leftTitle.line));
  for (const [place, record] of sample.slice(0, lastHeading + 1).entries()) {
    tellSpread(record, 'heading');
    if (layout.rows.includes(place)) continue;
    read++;
    const isBlank = record.cells.every((cell) => tidy(cell) === '');
    toldDays.see(record.cells, 'title');
    count(isBlank ? 'blank' : 'title', record.line);
  }

  /** Takes an issue to the column of the file that its cell comes from. */
  function logIssue(issue: Issue): void {
    const column = issue.column > layout.cells ? (layout.read[issue.column - 1]?.column ?? 0) : issue.column;
    log.add(column === issue.column ? issue : { ...issue, column });
  }

  function count(kind: IgnoredRow, line: number): void {
    ignored[kind]++;
    if (ignoredLines[kind].length < MOST_LINES) ignoredLines[kind].push(line);
  }

  function openSection(section: Section, line: number): void {
    const isLost = section.level !== null && layout.carried[section.level] < 0;
    const isUnclear = (sections.isApart(section) && !section.leaving) || isLost || headed.isUnread(section);
    isCarrying = true;
    leaving = section.leaving;
    above.reset();
    reportEnds(sections.open(section, line));
    if (isUnclear || sections.people.isInDoubt()) log.add({ code: 'section-not-understood', field: section.level, value: section.name, line, column: 0 });
  }

  if (layout.exemptTitle) sections.people.open(layout.exemptTitle.people, 'title');
  if (layout.titled) openSection(layout.titled.section, layout.titled.line);

  function reportEnds(ends: readonly SectionEnd[]): void {
    for (const { name, line } of ends) log.add({ code: 'section-count-differs', field: null, value: name, line, column: 0 });
  }

  /** The cells with what other rows say of them: headings above, and what an empty cell means. */
  function complete(cells: readonly string[]): readonly string[] {
    given = 0;
    let whole = cells;
    if (isCarrying) for (const level of carriedLevels) whole = put(whole, layout.carried[level], sections.carried[level], level === 'bloc');
    if (headed.isSaying()) for (const field of headed.fields) whole = put(whole, layout.carried[field], headed.cellOf(field), field === 'sex' || field === 'memberKind' || field === 'workingAway');
    for (const { place, value } of layout.blankMeans) if (cells[place] !== undefined) whole = put(whole, place, value, true);
    return whole;
  }

  /** A copy of the cells with a value in a place that is empty. */
  function put(cells: readonly string[], place: number, value: string, isCategory: boolean): readonly string[] {
    if (value === '' || tidy(cells[place] ?? '') !== '') return cells;
    const whole = cells.slice();
    whole[place] = value;
    if (isCategory) given++;
    return whole;
  }

  /** Keeps the row if it is a member, and gives what it is. */
  function take(record: RawRecord): Outcome {
    const { line } = record;
    const cells = isTrimmed && record.cells.length < layout.named ? withEnd(record.cells, layout.named) : record.cells;
    if (record.unended === 'quote' || record.unended === 'letter') return 'cutOff';
    if (arrangedIssues.length > 0) arrangedIssues = [];
    const arranged = layout.arrange(cells, noteArranged);
    const shape = shapeOf(cells, arranged);
    if (shape.section) openSection(shape.section, line);
    if (shape.kind !== 'member') others.pass(cells, line);
    if (shape.kind !== 'member' && shape.kind !== 'note' && shape.kind !== 'total') return shape.kind;
    mergedPlaces = NO_PLACES;
    // Only somebody's row has what the row above has: a signature below the list has not.
    const whole = complete(shape.nameless && !shape.numbered && namePlace >= 0 ? arranged : above.complete(arranged, noteMerged));
    const { issues, understood } = columns.read(whole, line);
    const kind = kindOfRow(shape, { understood: understood - given, issues: issues.length + arrangedIssues.length });
    if (record.unended && (kind === 'member' || kind === 'unclear') && record.cells.length < Math.min(usual, layout.named)) return 'cutOff';
    if (kind === 'note' && shape.unit) {
      openSection(shape.unit, line);
      return 'section';
    }
    if (kind !== 'member') return kind;
    above.keep(whole);
    const standing = layout.standingOf?.(cells);
    const ending = standing && isExcluded(standing.standing) ? standing.standing : leaving;
    sections.count(ending === null);
    if (ending) return ending;
    columns.keep();
    nameSamples.add(whole[namePlace]);
    blankUnits.see(whole);
    for (const issue of issues) logIssue(issue);
    for (const issue of arrangedIssues) log.add({ ...issue, line });
    for (const place of mergedPlaces) logIssue({ code: 'merged-filled', field: layout.read[place]?.field ?? null, value: whole[place] ?? '', line, column: place + 1 });
    if (namePlace >= 0 && shape.nameless) log.add(rowIssue('name-missing', line));
    if (holdsSeveralNames(whole[namePlace] ?? '')) log.add(rowIssue('names-several', line));
    if (shape.kind === 'total') log.add(rowIssue('row-like-total', line));
    for (const { field, place } of headed.contradictions(arranged)) logIssue({ code: 'heading-contradicts', field, value: '', line, column: place + 1 });
    if (standing?.standing === 'exempt' || sections.people.valueOf('exemptDate') === EXEMPT) exempt++;
    if (standing?.standing === 'unclear' && standing.column) {
      const { place } = standing.column;
      log.add({ code: 'status-not-understood', field: null, value: cells[place] ?? '', line, column: place + 1 });
    }
    tellRemarks(cells, whole, line);
    if (contradictsKind(whole)) logIssue({ code: 'kind-contradicts', field: 'officialDate', value: '', line, column: officialPlace + 1 });
    others.count(cells, line);
    // A row that ends early may have lost a cell in its middle, unless all rows end there.
    if (cells.length < lastKnown || cells.length < Math.min(layout.named, usual)) log.add(rowIssue('row-too-short', line));
    return 'member';
  }

  return {
    add(record) {
      read++;
      const found = take(record);
      // A member whose cells have run together may look like any other row.
      if (record.broken) log.add(rowIssue('quote-broken', record.line));
      if (record.spread) tellSpread(record, found === 'member' || isExcluded(found) ? 'person' : 'other');
      // The columns of those who have left do not matter.
      const outcome = found === 'otherHeader' && leaving ? 'repeatedHeader' : found;
      if (outcome === 'otherHeader') throw new ImportError({ code: 'second-table', params: { line: record.line } });
      if (outcome === 'member') {
        kept++;
      } else if (outcome === 'tooLong' || outcome === 'nameOnly' || outcome === 'unclear' || outcome === 'cutOff') {
        leftOut[outcome]++;
        log.add(rowIssue(LEFT_OUT_ISSUES[outcome], record.line));
      } else if (isExcluded(outcome)) {
        excluded[outcome]++;
        if (excludedLines[outcome].length < MOST_LINES) excludedLines[outcome].push(record.line);
      } else {
        if (outcome === 'note' || outcome === 'total') toldDays.see(record.cells, outcome);
        count(outcome, record.line);
      }
    },
    rowsRead: () => read,
    report: logIssue,
    close() {
      reportEnds(sections.close());
      return {
        rows: { read, kept, headerRows, leftOut, excluded, excludedLines, ignored, ignoredLines },
        exempt, questions: blankUnits.questions(layout.read),
      };
    },
  };
}

function isExcluded(outcome: Outcome | Standing): outcome is ExcludedRow {
  return (EXCLUDED_ROWS as readonly string[]).includes(outcome);
}

function rowIssue(code: IssueCode, line: number) {
  return { code, field: null, value: '', line, column: 0 };
}

/** Filled cells of the row of a person, and rows and the share of them from which on short ones are a habit and no damage. */
const [LEAST_FILLED, LEAST_SHORT, SHORT_SHARE] = [3, 3, 0.1];

/** Whether who wrote the rows left out empty cells at their ends: many are short, and none ends with an empty cell. */
function leavesOutEnds(records: readonly RawRecord[], named: number): boolean {
  const rows = records.filter(({ cells }) => cells.filter((cell) => tidy(cell) !== '').length >= LEAST_FILLED);
  const short = rows.filter(({ cells }) => cells.length < named).length;
  return short >= Math.max(LEAST_SHORT, rows.length * SHORT_SHARE) && rows.every(({ cells }) => tidy(cells.at(-1) ?? '') !== '');
}

/** The cells with empty ones at their end, as many as the heading names. */
function withEnd(cells: readonly string[], named: number): readonly string[] {
  return [...cells, ...Array.from({ length: named - cells.length }, () => '')];
}

/** The number of cells that most records have. */
function usualLength(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}
