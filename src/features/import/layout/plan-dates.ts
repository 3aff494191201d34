import { fieldKeysOf, type FieldKeyOf } from '#domain/fields.ts';
import { tidy } from '#domain/text.ts';
import type { ArrangedColumn } from './arrange.ts';
import { MOST, SOME, type ColumnsInPlan, type PlanSoFar } from './columns-in-plan.ts';
import { joinDate, singleDatePart, type DatePart } from './date-parts.ts';
import { fieldsOfMeaning, type Meaning } from './header-meaning.ts';
import { partsOfFacts } from './split-facts.ts';
import { readMark } from './status.ts';
import { readDate } from '../values/read-date.ts';
import { inFull, isShortYear, saysYearOnly } from '../values/short-years.ts';
import { yearsOf } from '../values/years.ts';

/** The rank of a column that is its field's only where nothing else is. */
const LAST_RANK = 1000;
/** Parts of one date stand side by side, or with one column between. */
const MOST_APART = 2;

/**
 * Dates whose day, month and year stand in columns of their own. Those that make no date together are whole dates by
 * themselves or, as a month alone, nothing.
 */
export function joinDateParts(columns: ColumnsInPlan): ArrangedColumn[] {
  const { meanings, lastYear } = columns;
  return fieldKeysOf('date').flatMap((field) => runsOf(field, columns).flatMap((run) => {
    const parts = new Set(run.map(({ part }) => part));
    const isDate = parts.size === run.length && parts.has('year') && (parts.has('month') || parts.has('dayMonth')) && !(parts.has('dayMonth') && parts.size > 2);
    for (const { place, part, meaning } of run) {
      const target = meanings[place];
      if (!target) continue;
      if (isDate) target.meaning = { kind: 'none' };
      else if (meaning.kind === 'datePart') target.meaning = part === 'month' ? { kind: 'none' } : { kind: 'field', field, rank: meaning.rank, short: false };
    }
    return isDate ? [joinDate(field, run, lastYear)] : [];
  }));
}

type Part = { place: number; part: DatePart; meaning: Meaning };

/** Parts of one field side by side; none is in a run twice. */
function runsOf(field: FieldKeyOf<'date'>, { meanings, headers, valuesOf }: ColumnsInPlan): Part[][] {
  const found = meanings.flatMap(({ place, meaning }): Part[] => {
    if (meaning.kind === 'datePart') return meaning.field === field ? [{ place, part: meaning.part, meaning }] : [];
    // "NGAY SINH - NAM" without accents is the year where no women have a column.
    if (meaning.kind === 'bySex') return meaning.of === field && !meanings.some((other) => other.meaning.kind === 'bySex' && other.meaning.sex === 'Nữ') ? [{ place, part: 'year', meaning }] : [];
    if (meaning.kind !== 'field' || meaning.field !== field) return [];
    const header = headers[place] ?? '';
    const part = singleDatePart(header) ?? (saysYearOnly(header) ? 'year' : null);
    const values = valuesOf(place);
    const isPart = (pattern: RegExp) => values.filter((value) => pattern.test(value)).length >= values.length * MOST;
    if (part === 'year') return isPart(/^\d{1,2}$|^\d{4}([.,]0+)?$/) ? [{ place, part, meaning }] : [];
    if (part === 'day' && isPart(/^(0?[1-9]|[12]\d|3[01])([.,]0+)?$|^[-.x0]*$/i)) return [{ place, part, meaning }];
    // "15/8" beside a column of years.
    return isPart(/^\d{1,2}\s*[/.-]\s*\d{1,2}$/) && values.length > 0 ? [{ place, part: 'dayMonth', meaning }] : [];
  });
  const runs: Part[][] = [];
  for (const part of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && part.place - last.place <= MOST_APART && !run.some((other) => other.part === part.part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** "Chính thức" and "Dự bị" are dates, or marks for the kind of member. */
export function settleDatesOrMarks({ meanings, valuesOf, isDate }: ColumnsInPlan): void {
  for (const entry of meanings) {
    const { place, meaning } = entry;
    if (meaning.kind !== 'dateOrMark') continue;
    const values = valuesOf(place);
    const [dates, marks] = [values.filter(isDate).length, values.filter((value) => readMark(value) === 'yes').length];
    // In the first column headings of units stand among the values.
    const isDates = (meaning.field === 'officialDate' && values.length === 0) || dates > Math.max(marks, values.length * SOME) || (dates > 0 && marks === 0);
    if (isDates) entry.meaning = { kind: 'field', field: meaning.field, rank: LAST_RANK, short: false };
    else if (marks === 0) entry.meaning = { kind: 'none' };
    else entry.meaning = { kind: 'value', label: meaning.field === 'officialDate' ? 'Chính thức' : 'Dự bị', group: 'memberKind' };
  }
}

/** "Ngày vào Đảng" or "Ngày vào Đảng, chính thức" with both days in its cells, where no other column is about these. */
export function settleTwoDates({ meanings, below, lastYear }: ColumnsInPlan): void {
  const isOf = (field: FieldKeyOf<'date'>) => meanings.some(({ meaning }) => fieldsOfMeaning(meaning).includes(field));
  const [field, other] = isOf('admittedDate') ? ['admittedDate', 'officialDate'] as const : ['officialDate', 'admittedDate'] as const;
  if (isOf(other)) return;
  const years = yearsOf(field, lastYear);
  for (const entry of meanings) {
    if (entry.meaning.kind !== 'field' || entry.meaning.field !== field) continue;
    const cells = below.map((row) => row[entry.place] ?? '').filter((cell) => tidy(cell) !== '');
    const hasDate = (part: string) => readDate(part.replace(/^\D+|[^\d]+$/g, ''), years).date !== null;
    const both = cells.filter((cell) => readDate(cell, years).date === null && partsOfFacts(cell, true).filter(hasDate).length === 2);
    if (both.length >= Math.max(1, cells.length * SOME)) entry.meaning = { kind: 'facts', fields: ['admittedDate', 'officialDate'] };
  }
}

/** Years in which somebody is admitted. */
const LEAST_AGE_YEARS = 16;

/** Years of two digits, where the header says that they are years. */
export function planShortYears({ headers, below, lastYear }: ColumnsInPlan, plan: PlanSoFar): void {
  const admitted = plan.placeOf('admittedDate');
  for (const field of ['birthDate', 'admittedDate'] as const) {
    const place = plan.placeOf(field);
    const made = place < 0 ? null : yearsInFull(field, place, headers[place] ?? '', below, admitted, lastYear);
    if (!made) continue;
    plan.takePlain(place);
    plan.add([made], 'shortYear');
  }
}

/**
 * The years of a column in full, where its header says that it has years only and some are of two digits. Null where there
 * are none, or where they would make most members too young for their admission: then they are rather ages.
 * @param admitted place of the admission date, -1 where there is none
 */
function yearsInFull(field: FieldKeyOf<'date'>, place: number, header: string, below: readonly (readonly string[])[], admitted: number, lastYear: number): ArrangedColumn | null {
  if (!saysYearOnly(header)) return null;
  const years = yearsOf(field, lastYear);
  const short = below.filter((cells) => isShortYear(cells[place] ?? ''));
  if (short.length === 0) return null;
  if (field === 'birthDate' && admitted >= 0) {
    const spans = short.flatMap((cells) => {
      const [birth, joined] = [readDate(inFull(cells[place] ?? '', years), years).date, readDate(cells[admitted] ?? '', yearsOf('admittedDate', lastYear)).date];
      return birth && joined ? [joined.year - birth.year] : [];
    });
    if (spans.filter((span) => span < LEAST_AGE_YEARS).length > spans.length * (1 - MOST)) return null;
  }
  return { field, from: [place], make: (cells) => (cells[place] === undefined ? undefined : inFull(cells[place] ?? '', years)) };
}
