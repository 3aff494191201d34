import type { Decisions } from '#domain/decisions.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { ColumnMatch, ColumnUse } from '#domain/snapshot.ts';
import { reasonInRemark, splitPaths, understandsValue, type ArrangedColumn } from './arrange.ts';
import { createColumnsInPlan, SOME, type PlanSoFar } from './columns-in-plan.ts';
import { exemptionByStatus } from './exemption-by-status.ts';
import type { Meaning } from './header-meaning.ts';
import type { Issue } from '../issue-log.ts';
import { matchPlain } from './match-plain.ts';
import { joinDateParts, planShortYears, settleDatesOrMarks, settleTwoDates } from './plan-dates.ts';
import { planKinds, settleKinds } from './plan-kinds.ts';
import { planMarks } from './plan-marks.ts';
import { planNames } from './plan-names.ts';
import { planSexes, type BlankMeaning } from './plan-sexes.ts';
import { settleEducation, settleNoted } from './settle-levels.ts';
import { settleStatus, statusColumns } from './plan-status.ts';
import { splitFacts } from './split-facts.ts';
import { splitUnits } from './split-units.ts';
import { createStandingReader, type StandingReader } from './standing.ts';
import { readMark, type StatusKind } from './status.ts';
import { yearsOf } from '../values/years.ts';

/** What is read of the columns, and how. */
export interface ColumnPlan {
  /** The columns as they are, one for one. */
  plain: readonly ColumnMatch[];
  /** Columns that are made of them. */
  arranged: readonly ArrangedColumn[];
  /** How columns are read that are not plain, by place. */
  uses: ReadonlyMap<number, ColumnUse>;
  standingOf: StandingReader | null;
  blankMeans: readonly BlankMeaning[];
  /** The exemption that follows from a status alone. */
  exemptByStatus: ArrangedColumn | null;
  remarks: readonly number[];
  issues: readonly Omit<Issue, 'line'>[];
}

/**
 * Decides what is read of the columns by their headers, and by the values of the rows below where the headers leave it open.
 * A plain column of a field goes before what could be made of others.
 */
export function planColumns(
  columns: readonly { header: string; meaning: Meaning }[], below: readonly (readonly string[])[], lastYear: number, decisions: Decisions,
): ColumnPlan {
  const arranged: ArrangedColumn[] = [];
  const uses = new Map<number, ColumnUse>();
  const issues: Omit<Issue, 'line'>[] = [];
  const inPlan = createColumnsInPlan(columns, below, lastYear, decisions.values);
  const { all, valuesOf, decided } = inPlan;
  const tell = (issue: Omit<Issue, 'line'>) => void issues.push(issue);

  add(joinDateParts(inPlan), 'datePart');
  settleDatesOrMarks(inPlan);
  settleTwoDates(inPlan);
  settleEducation(inPlan, tell);
  settleNoted(inPlan);
  settleStatus(inPlan);
  settleKinds(inPlan);
  const plain = matchPlain(inPlan.meanings, columns, (place) => below.length > 0 && valuesOf(place).length === 0);
  const placeOf = (field: FieldKey) => plain.findIndex((match) => match.field === field);
  const isFree = (field: FieldKey) => placeOf(field) < 0 && !arranged.some((column) => column.field === field);
  const plan: PlanSoFar = { placeOf, isFree, takePlain, add, tell };
  planShortYears(inPlan, plan);
  const sexOfBlank = planSexes(inPlan, plan);
  planNames(inPlan, plan);
  planMarks(inPlan, plan);
  const kindOfBlank = planKinds(inPlan, plan);
  planFacts();
  planPaths();
  const standingOf = planStatus();
  const exemptByStatus = planExemption();
  const remarks = all('remark').map(({ place }) => place);
  planRemark();
  for (const { column, duplicateOf } of plain) if (duplicateOf) tell({ code: 'column-duplicate', field: duplicateOf, value: '', column });
  const blankMeans = [sexOfBlank, kindOfBlank].filter((meaning) => meaning !== null);
  return { plain, arranged, uses, standingOf, blankMeans, exemptByStatus, remarks, issues };

  function add(made: readonly ArrangedColumn[], use: ColumnUse): void {
    arranged.push(...made);
    for (const { from } of made) for (const place of from) if (!uses.has(place)) uses.set(place, use);
  }

  /** Makes a column part of another. */
  function takePlain(place: number): void {
    const match = plain[place];
    if (match) plain[place] = { ...match, field: null };
  }

  function planFacts(): void {
    for (const { place, meaning } of all('facts')) {
      const fields = meaning.fields.map((field) => (field !== null && isFree(field) ? field : null));
      if (fields.some((field) => field !== null)) add(splitFacts(place, fields, lastYear, decided), 'severalFacts');
    }
  }

  function planPaths(): void {
    const [organisation, cell] = [placeOf('organisation'), placeOf('cell')];
    if ((organisation < 0) === (cell < 0)) return;
    const place = Math.max(organisation, cell);
    const values = valuesOf(place);
    if (values.length === 0 || values.filter((value) => splitUnits(value) !== null).length < values.length * SOME) return;
    takePlain(place);
    add(splitPaths(place, organisation < 0 ? 'cell' : 'organisation'), 'path');
  }

  function planStatus(): StandingReader | null {
    const found = statusColumns(inPlan);
    for (const { place } of found) uses.set(place, 'status');
    if (found.length === 0) return null;
    const excuses = (['exemptDate', 'workingAway'] as const).map(placeOf).filter((place) => place >= 0);
    return createStandingReader(found, all('arrival')[0]?.place ?? -1, yearsOf('officialDate', lastYear), excuses);
  }

  function planExemption(): ArrangedColumn | null {
    const kinds = (kind: StatusKind) => all('status').find(({ meaning }) => meaning.status === kind)?.place ?? -1;
    const [status, dates, own] = [kinds('any'), kinds('dateOfAny'), placeOf('exemptDate')];
    if (status < 0 || !standingOf) return null;
    const column = exemptionByStatus({ status, dates, own }, standingOf, lastYear);
    if (own >= 0) takePlain(own);
    arranged.push(column);
    return own < 0 && dates < 0 ? column : null;
  }

  function planRemark(): void {
    const exempt = arranged.find(({ field }) => field === 'exemptDate');
    const own = placeOf('exemptDate');
    const [place] = remarks;
    if (place === undefined || !isFree('exemptReason') || (!exempt && own < 0)) return;
    const reads = understandsValue('exemptReason', decided);
    if (valuesOf(place).every((value) => !reads(value))) return;
    const exemptCell = (cells: readonly string[]) => (exempt ? exempt.make(cells, () => undefined) : cells[own]) ?? '';
    add([reasonInRemark(place, (cells) => !['no', 'blank'].includes(readMark(exemptCell(cells))), decided)], 'remark');
  }
}
