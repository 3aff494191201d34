import { understandsValue } from './arrange.ts';
import { MOST, SOME, type ColumnsInPlan, type PlanSoFar } from './columns-in-plan.ts';
import { labelCode, LEVEL_FIELDS } from './header-meaning.ts';
import { ABBREVIATION_WEIGHT } from './match-plain.ts';
import { partsOfFacts } from './split-facts.ts';

/** "Trình độ học vấn" is what its values are. */
export function settleEducation(inPlan: ColumnsInPlan, tell: PlanSoFar['tell']): void {
  const { all, meanings, headers, valuesOf, decided } = inPlan;
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
    const together = levelsTogether(inPlan, entry.place);
    if (together.length > 1) target.meaning = { kind: 'facts', fields: together };
    else if (!field || schools + levels < values.length * SOME) {
      target.meaning = { kind: 'none' };
      if (values.length > 0) tell({ code: 'column-unclear', field: null, value: headers[entry.place] ?? '', column: entry.place + 1 });
    } else if (free.length > 1) target.meaning = { kind: 'facts', fields: free };
    // After every header that names the field by itself.
    else target.meaning = { kind: 'field', field, rank: ABBREVIATION_WEIGHT * 2, short: false };
  }
}

/**
 * The fields that "Trình độ" has together in its cells, as "12/12; ĐH Luật; CCLLCT": those that no column has by itself, and
 * that alone understand some part, where theory of politics is among them. School and qualification alone follow from the whole cells.
 */
function levelsTogether({ meanings, below, decided }: ColumnsInPlan, place: number): (typeof LEVEL_FIELDS)[number][] {
  const cells = below.map((row) => partsOfFacts(row[place] ?? '')).filter((parts) => parts.length > 0);
  const several = cells.filter((parts) => parts.length > 1);
  if (several.length < cells.length * SOME) return [];
  const free = LEVEL_FIELDS.filter((field) => !meanings.some(({ meaning }) => meaning.kind === 'field' && meaning.field === field));
  const readers = free.map((field) => ({ field, reads: understandsValue(field, decided) }));
  const found = new Set(several.flat().map((part) => readers.filter(({ reads }) => reads(part))).flatMap(([one, other]) => (one && !other ? [one.field] : [])));
  return found.has('politicalTheory') ? (['generalEducation', 'qualification', 'politicalTheory'] as const).filter((field) => found.has(field)) : [];
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
