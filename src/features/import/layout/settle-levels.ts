import { understandsValue } from './arrange.ts';
import { MOST, SOME, type ColumnsInPlan, type PlanSoFar } from './columns-in-plan.ts';
import { labelCode } from './header-meaning.ts';
import { ABBREVIATION_WEIGHT } from './match-plain.ts';

/** "Trình độ học vấn" is what its values are. */
export function settleEducation({ all, meanings, headers, valuesOf, decided }: ColumnsInPlan, tell: PlanSoFar['tell']): void {
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
      if (values.length > 0) tell({ code: 'column-unclear', field: null, value: headers[entry.place] ?? '', column: entry.place + 1 });
    } else if (free.length > 1) target.meaning = { kind: 'facts', fields: free };
    // After every header that names the field by itself.
    else target.meaning = { kind: 'field', field, rank: ABBREVIATION_WEIGHT * 2, short: false };
  }
}

/** "LLCT (sơ cấp, trung cấp, cao cấp)" is a column of values and no mark for one. */
export function settleNoted({ all, meanings, valuesOf, decided }: ColumnsInPlan): void {
  for (const { place, meaning } of all('value')) {
    const [{ group, label }, target] = [meaning, meanings[place]];
    if (!target || group === null || labelCode(group, label) > 0 || all('value').filter((other) => other.meaning.group === group).length > 1) continue;
    const [values, reads] = [valuesOf(place), understandsValue(group, decided)];
    if (values.filter(reads).length >= Math.max(1, values.length * MOST)) target.meaning = { kind: 'field', field: group, rank: ABBREVIATION_WEIGHT, short: false };
  }
}
