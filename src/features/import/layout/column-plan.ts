import type { Decisions } from '#domain/decisions.ts';
import type { FieldKey, FieldKeyOf } from '#domain/fields.ts';
import type { ColumnMatch, ColumnUse } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import {
  dateOfTwo, joinNames, otherSex, readMarks, reasonInRemark, sexOfMark, sexOfTwo, splitFacts, splitPaths, understandsValue, type ArrangedColumn,
  type MarkColumn,
} from './arrange.ts';
import { exemptionByStatus } from './exemption-by-status.ts';
import { labelCode, LEVEL_FIELDS, valueCode, type Meaning } from './header-meaning.ts';
import type { Issue } from '../issue-log.ts';
import { ABBREVIATION_WEIGHT, matchPlain } from './match-plain.ts';
import { joinDateParts, settleDatesOrMarks, yearsInFull } from './plan-dates.ts';
import { readDate } from '../values/read-date.ts';
import { looksLikeValue } from '../values/read-value.ts';
import { createStandingReader, type StandingReader, type StatusColumn } from './standing.ts';
import { readMark, type StatusKind } from './status.ts';
import { spellingKey } from '../values/spelling.ts';
import { splitUnits } from './split-units.ts';
import { inFull, saysYearOnly } from '../values/short-years.ts';
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
  blankMeans: { column: ArrangedColumn; value: string } | null;
  /** The exemption that follows from a status alone. */
  exemptByStatus: ArrangedColumn | null;
  remarks: readonly number[];
  issues: readonly Omit<Issue, 'line'>[];
}

type Column = { header: string; meaning: Meaning };
type OfKind<K extends Meaning['kind']> = { place: number; meaning: Extract<Meaning, { kind: K }> };

/** The shares of the values of a column that decide what it is. */
const [MOST, SOME] = [0.6, 0.2];

/**
 * Decides what is read of the columns by their headers, and by the values of the rows below where the headers leave it open.
 * A plain column of a field goes before what could be made of others.
 */
export function planColumns(columns: readonly Column[], below: readonly (readonly string[])[], lastYear: number, decisions: Decisions): ColumnPlan {
  const decided = decisions.values;
  const arranged: ArrangedColumn[] = [];
  const uses = new Map<number, ColumnUse>();
  const issues: Omit<Issue, 'line'>[] = [];
  const valuesOf = (place: number) => below.flatMap((cells) => (tidy(cells[place] ?? '') === '' ? [] : [tidy(cells[place] ?? '')]));
  const meanings: { place: number; meaning: Meaning }[] = columns.map(({ meaning }, place) => ({ place, meaning }));
  const all = <K extends Meaning['kind']>(kind: K) => meanings.filter(({ meaning }) => meaning.kind === kind) as OfKind<K>[];
  const isDate = (text: string) => {
    const { date, order } = readDate(text, yearsOf('birthDate', lastYear));
    return date !== null || order !== null;
  };

  const dateColumns = { meanings, headers: columns.map(({ header }) => header), valuesOf, lastYear };
  add(joinDateParts(dateColumns), 'datePart');
  settleDatesOrMarks(dateColumns, isDate, SOME);
  settleEducation();
  settleNoted();
  const plain = matchPlain(meanings, columns, (place) => below.length > 0 && valuesOf(place).length === 0);
  const placeOf = (field: FieldKey) => plain.findIndex((match) => match.field === field);
  const isFree = (field: FieldKey) => placeOf(field) < 0 && !arranged.some((column) => column.field === field);
  planShortYears();
  const blankMeans = planSexes();
  planNames();
  planMarks();
  planFacts();
  planPaths();
  const standingOf = planStatus();
  const exemptByStatus = planExemption();
  const remarks = all('remark').map(({ place }) => place);
  planRemark();
  for (const { column, duplicateOf } of plain) if (duplicateOf) issues.push({ code: 'column-duplicate', field: duplicateOf, value: '', column });
  return { plain, arranged, uses, standingOf, blankMeans, exemptByStatus, remarks, issues };

  function add(made: readonly ArrangedColumn[], use: ColumnUse): void {
    arranged.push(...made);
    for (const { from } of made) for (const place of from) if (!uses.has(place)) uses.set(place, use);
  }

  /** Whether nearly all that stands in a column is marks. */
  function isMarked(place: number): boolean {
    const values = valuesOf(place);
    return values.filter((value) => readMark(value) !== 'other').length >= values.length * MOST;
  }

  /** "Trình độ học vấn" is what its values are. */
  function settleEducation(): void {
    const [general, professional] = (['generalEducation', 'qualification'] as const).map((field) => understandsValue(field, decided));
    for (const entry of all('education')) {
      const values = valuesOf(entry.place);
      const [schools, levels] = [general, professional].map((reads) => values.filter((value) => reads?.(value)).length) as [number, number];
      const least = SOME * (schools + levels);
      const counts = [['generalEducation', schools], ['qualification', levels]] as const;
      const fields = counts.flatMap(([field, count]) => (count > 0 && count >= least ? [field] : []));
      const free = fields.filter((field) => !meanings.some(({ meaning }) => meaning.kind === 'field' && meaning.field === field));
      const [field] = free.length > 0 ? free : fields;
      const target = meanings[entry.place];
      if (!target) continue;
      if (!field || schools + levels < values.length * SOME) {
        target.meaning = { kind: 'none' };
        if (values.length > 0) issues.push({ code: 'column-unclear', field: null, value: columns[entry.place]?.header ?? '', column: entry.place + 1 });
      } else if (free.length > 1) target.meaning = { kind: 'facts', fields: free };
      // After every header that names the field by itself.
      else target.meaning = { kind: 'field', field, rank: ABBREVIATION_WEIGHT * 2, short: false };
    }
  }

  /** "LLCT (sơ cấp, trung cấp, cao cấp)" is a column of values and no mark for one. */
  function settleNoted(): void {
    for (const { place, meaning } of all('value')) {
      const [{ group, label }, target] = [meaning, meanings[place]];
      if (!target || group === null || labelCode(group, label) > 0 || all('value').filter((other) => other.meaning.group === group).length > 1) continue;
      const [values, reads] = [valuesOf(place), understandsValue(group, decided)];
      if (values.filter(reads).length >= Math.max(1, values.length * MOST)) target.meaning = { kind: 'field', field: group, rank: ABBREVIATION_WEIGHT, short: false };
    }
  }

  /** Years of two digits, where the header says that they are years. */
  function planShortYears(): void {
    const admitted = placeOf('admittedDate');
    for (const field of ['birthDate', 'admittedDate'] as const) {
      const place = placeOf(field);
      const made = place < 0 ? null : yearsInFull(field, place, columns[place]?.header ?? '', below, admitted, lastYear);
      if (!made) continue;
      takePlain(place);
      add([made], 'shortYear');
    }
  }

  function planNames(): void {
    const name = placeOf('fullName');
    const next = plain[name + 1];
    if (name >= 0 && next && columns[name + 1]?.header === '') {
      const pairs = below.filter((cells) => isWord(cells[name]) && GIVEN_NAME.test(tidy(cells[name + 1] ?? '')));
      const rows = below.filter((cells) => isWord(cells[name])).length;
      if (rows > 0 && pairs.length >= rows * MOST && !pairs.every((cells) => looksLikeValue(cells[name + 1] ?? ''))) {
        takePlain(name);
        add([joinNames([name, name + 1])], 'namePart');
      }
    }
    if (!isFree('fullName')) return;
    const parts = all('namePart');
    const order = ['family', 'middle', 'given'];
    const used = order.flatMap((part) => parts.filter(({ meaning }) => meaning.part === part).slice(0, 1).map(({ place }) => place));
    if (used.length > 1 && parts.some(({ meaning }) => meaning.part === 'given')) add([joinNames(used)], 'namePart');
  }

  /** Makes a column part of another. */
  function takePlain(place: number): void {
    const match = plain[place];
    if (match) plain[place] = { ...match, field: null };
  }

  /** Two columns, one a sex, with birth dates or marks; or one column of marks. */
  function planSexes(): ColumnPlan['blankMeans'] {
    const columnsOf = all('bySex');
    const men = columnsOf.filter(({ meaning }) => meaning.sex === 'Nam');
    for (const man of men) {
      const women = columnsOf.filter(({ meaning }) => meaning.sex === 'Nữ');
      // "Năm sinh - Nam" and beside it "Nữ": what both are is said once.
      const woman = women.find(({ place, meaning }) => meaning.of === man.meaning.of && Math.abs(place - man.place) <= 2)
        ?? women.find(({ place, meaning }) => meaning.of === null && place === man.place + 1);
      if (!woman) continue;
      const values = [...valuesOf(man.place), ...valuesOf(woman.place)];
      const dates = values.filter(isDate).length;
      const isBirth = dates >= Math.max(1, values.length * MOST)
        || (man.meaning.of === 'birthDate' && (values.length === 0 || !isMarked(man.place) || !isMarked(woman.place)));
      if (isBirth) {
        // A column of sex that nobody has filled in.
        const own = placeOf('sex');
        if (own >= 0 && below.length > 0 && valuesOf(own).length === 0) takePlain(own);
        if (isFree('sex')) add([sexOfTwo(man.place, woman.place)], 'bySex');
        if (isFree('birthDate')) add([birthOfTwo(man.place, woman.place)], 'bySex');
      } else if (isFree('sex')) {
        add([readMarks('sex', [{ place: man.place, label: 'Nam' }, { place: woman.place, label: 'Nữ' }], decided)], 'mark');
      }
    }
    const [single] = columnsOf;
    if (!single || columnsOf.length > 1 || single.meaning.of === 'birthDate' || !isFree('sex')) return null;
    const values = valuesOf(single.place);
    if (values.filter(isDate).length > values.length * SOME) return null;
    const column = sexOfMark(single.place, single.meaning.sex, decided);
    add([column], 'mark');
    const other = otherSex(single.meaning.sex);
    // Without a single mark the column is not filled in, and empty cells say nothing.
    if (!values.some((value) => readMark(value) === 'yes')) return null;
    issues.push({ code: 'blank-means', field: 'sex', value: other, column: single.place + 1 });
    return { column, value: other };
  }

  /** The birth date of two columns, with its year in full. */
  function birthOfTwo(man: number, woman: number): ArrangedColumn {
    const column = dateOfTwo('birthDate', man, woman);
    if (!saysYearOnly(columns[man]?.header ?? '')) return column;
    const years = yearsOf('birthDate', lastYear);
    return { ...column, make: (cells, report) => inFull(column.make(cells, report) ?? '', years) };
  }

  /** Columns of marks under a group, or side by side with names of levels that cannot be mistaken. */
  function planMarks(): void {
    const groups = new Map<FieldKeyOf<'category'>, MarkColumn[]>();
    for (const { place, meaning } of all('value')) {
      if (meaning.group === null) continue;
      const belongs = valueCode(meaning.group, meaning.label) > 0 || isMarked(place);
      if (belongs) groups.set(meaning.group, [...(groups.get(meaning.group) ?? []), { place, label: meaning.label }]);
    }
    for (const [field, marks] of [...groups, ...ungrouped()]) {
      const known = marks.filter(({ label }) => labelCode(field, label) > 0);
      if (isFree(field) && known.length > 1) add([readMarks(field, marks, decided)], 'mark');
    }
  }

  /** Runs of level names side by side; a level that the run has already, or that it does not know, begins the next. */
  function ungrouped(): [FieldKeyOf<'category'>, MarkColumn[]][] {
    const runs: [FieldKeyOf<'category'>, MarkColumn[]][] = [];
    let last = -2;
    for (const { place, meaning } of all('value')) {
      if (meaning.group !== null) continue;
      const run = runs.at(-1);
      const code = run && valueCode(run[0], meaning.label);
      const isKnown = run && last === place - 1 && (code === 0 ? !LEVEL_FIELDS.some((field) => valueCode(field, meaning.label) > 0)
        : !run[1].some(({ label }) => spellingKey(label) === spellingKey(meaning.label)) && !startsTheory(run[0], place));
      if (run && isKnown) run[1].push({ place, label: meaning.label });
      else {
        const field = startsTheory('qualification', place) ? 'politicalTheory' : LEVEL_FIELDS.find((level) => valueCode(level, meaning.label) > 0);
        if (field) runs.push([field, [{ place, label: meaning.label }]]);
      }
      last = place;
    }
    // Trung cấp and sơ cấp alone could be of either kind.
    const isOfOne = (field: FieldKey, label: string) => LEVEL_FIELDS.every((other) => other === field || valueCode(other, label) === 0);
    return runs.filter(([field, marks]) =>
      marks.length > 1 && marks.some(({ label }) => isOfOne(field, label)) && marks.every(({ place }) => isMarked(place)));
  }

  /** "Cử nhân" before "Cao cấp" is one of theory. */
  function startsTheory(field: FieldKeyOf<'category'>, place: number): boolean {
    const [own, next] = [columns[place]?.meaning, columns[place + 1]?.meaning];
    return field === 'qualification' && own?.kind === 'value' && next?.kind === 'value' && valueCode('politicalTheory', own.label) > 0
      && valueCode('politicalTheory', next.label) > 0 && valueCode('qualification', next.label) === 0;
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
    const found: StatusColumn[] = all('status').map(({ place, meaning }) => ({ place, kind: meaning.status, header: columns[place]?.header ?? '' }));
    for (const { place } of found) uses.set(place, 'status');
    if (found.length === 0) return null;
    return createStandingReader(found, all('arrival')[0]?.place ?? -1, yearsOf('officialDate', lastYear));
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

/** One or two words, each with a capital. */
const GIVEN_NAME = /^\p{Lu}\p{L}+( \p{Lu}\p{L}+)?$/u;

function isWord(cell: string | undefined): boolean {
  return cell !== undefined && /^[^\d]*\p{L}[^\d]*$/u.test(cell);
}
