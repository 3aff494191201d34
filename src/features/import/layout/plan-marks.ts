import type { FieldKey, FieldKeyOf } from '#domain/fields.ts';
import { readMarks, type MarkColumn } from './arrange.ts';
import type { ColumnsInPlan, PlanSoFar } from './columns-in-plan.ts';
import { labelCode, LEVEL_FIELDS, valueCode } from './header-meaning.ts';
import { spellingKey } from '../values/spelling.ts';

type Marks = [field: FieldKeyOf<'category'>, columns: MarkColumn[]];

/** Columns of marks under a group, or side by side with names of levels that cannot be mistaken. */
export function planMarks(columns: ColumnsInPlan, plan: PlanSoFar): void {
  const groups = new Map<FieldKeyOf<'category'>, MarkColumn[]>();
  for (const { place, meaning } of columns.all('value')) {
    if (meaning.group === null) continue;
    const belongs = valueCode(meaning.group, meaning.label) > 0 || columns.isMarked(place);
    if (belongs) groups.set(meaning.group, [...(groups.get(meaning.group) ?? []), { place, label: meaning.label }]);
  }
  for (const [field, marks] of [...groups, ...ungrouped(columns, plan)]) {
    const known = marks.filter(({ label }) => labelCode(field, label) > 0);
    // Of a group of exemption one reason that is known is enough: marks under others are told.
    const least = field === 'exemptReason' ? 1 : 2;
    if (plan.isFree(field) && marks.length > 1 && known.length >= least) plan.add([readMarks(field, marks, columns.decided)], 'mark');
  }
}

/** Runs of level names side by side; a level that the run has already, or that it does not know, begins the next. */
function ungrouped(columns: ColumnsInPlan, plan: PlanSoFar): Marks[] {
  const runs: Marks[] = [];
  let last = -2;
  for (const { place, meaning } of columns.all('value')) {
    if (meaning.group !== null) continue;
    const run = runs.at(-1);
    const code = run && valueCode(run[0], meaning.label);
    const isKnown = run && last === place - 1 && (code === 0 ? !LEVEL_FIELDS.some((field) => valueCode(field, meaning.label) > 0)
      : !run[1].some(({ label }) => spellingKey(label) === spellingKey(meaning.label)) && !startsTheory(run[0], place, columns));
    if (run && isKnown) run[1].push({ place, label: meaning.label });
    else {
      const field = startsTheory('qualification', place, columns) ? 'politicalTheory' : LEVEL_FIELDS.find((level) => valueCode(level, meaning.label) > 0);
      if (field) runs.push([field, [{ place, label: meaning.label }]]);
    }
    last = place;
  }
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (next) for (const place of takeDoubtful(run, next)) plan.tell({ code: 'column-unclear', field: null, value: columns.headers[place] ?? '', column: place + 1 });
  }
  // Trung cấp and sơ cấp alone could be of either kind.
  const isOfOne = (field: FieldKey, label: string) => LEVEL_FIELDS.every((other) => other === field || valueCode(other, label) === 0);
  return runs.filter(([field, marks]) =>
    marks.length > 1 && marks.some(({ label }) => isOfOne(field, label)) && marks.every(({ place }) => columns.isMarked(place)));
}

/**
 * Takes from a run of qualifications and the run of theory right after it the names between them that could be of either, and
 * gives their places: "SC" in "CĐ, TC, SC, TC, CC", but not in "CĐ, TC, SC, CC, TC, SC", where theory has its own.
 */
function takeDoubtful([field, marks]: Marks, [nextField, nextMarks]: Marks): number[] {
  const [end, start] = [marks.at(-1), nextMarks[0]];
  if (field !== 'qualification' || nextField !== 'politicalTheory' || !end || !start || end.place !== start.place - 1) return [];
  const isEither = ({ label }: MarkColumn) => valueCode('qualification', label) > 0 && valueCode('politicalTheory', label) > 0;
  const lacks = (level: 'qualification' | 'politicalTheory', list: readonly MarkColumn[], { label }: MarkColumn) =>
    !list.some((other) => valueCode(level, other.label) === valueCode(level, label));
  const [before, after] = [marks.slice(), nextMarks.slice()];
  const taken: number[] = [];
  for (let last = marks.at(-1); last && isEither(last) && lacks('politicalTheory', after, last); last = marks.at(-1)) taken.push(marks.pop()?.place ?? 0);
  for (let [first] = nextMarks; first && isEither(first) && lacks('qualification', before, first); [first] = nextMarks) taken.push(nextMarks.shift()?.place ?? 0);
  return taken;
}

/** "Cử nhân" before "Cao cấp" is one of theory; "SC" is not where theory has another one. */
function startsTheory(field: FieldKeyOf<'category'>, place: number, { meanings }: ColumnsInPlan): boolean {
  const [own, next] = [meanings[place]?.meaning, meanings[place + 1]?.meaning];
  return field === 'qualification' && own?.kind === 'value' && next?.kind === 'value' && valueCode('politicalTheory', own.label) > 0
    && valueCode('politicalTheory', next.label) > 0 && valueCode('qualification', next.label) === 0
    && (valueCode('politicalTheory', own.label) === valueCode('politicalTheory', next.label) || !comesAgain(own.label, place, meanings));
}

/** Whether a level of theory comes once more among the names of levels right after it. */
function comesAgain(label: string, place: number, meanings: ColumnsInPlan['meanings']): boolean {
  for (let at = place + 1; ; at++) {
    const meaning = meanings[at]?.meaning;
    if (meaning?.kind !== 'value') return false;
    if (valueCode('politicalTheory', meaning.label) === valueCode('politicalTheory', label)) return true;
  }
}
