import { understandsValue, type ArrangedColumn } from './arrange.ts';
import type { ColumnsInPlan, PlanSoFar } from './columns-in-plan.ts';
import type { BlankMeaning } from './plan-sexes.ts';
import { readMark } from './status.ts';

const [OFFICIAL, PROBATIONARY] = ['Chính thức', 'Dự bị'] as const;

/** "Loại đảng viên" may also have other classes, such as ratings; then it is no kind. */
export function settleKinds({ all, meanings, valuesOf, decided }: ColumnsInPlan): void {
  const reads = understandsValue('memberKind', decided);
  for (const { place, meaning } of all('field')) {
    const [values, target] = [valuesOf(place), meanings[place]];
    // What a person has decided has a rank below all.
    if (target && meaning.field === 'memberKind' && meaning.rank >= 0 && values.length > 0 && !values.some(reads)) target.meaning = { kind: 'none' };
  }
}

/**
 * The kind of member by marks in one column, or in the words of a status, where no column names it. Of a list that marks who is on
 * probation the others are official; a list that marks the official alone leaves open what the others are.
 */
export function planKinds(columns: ColumnsInPlan, plan: PlanSoFar): BlankMeaning | null {
  if (!plan.isFree('memberKind')) return null;
  const single = columns.all('value').filter(({ meaning }) => meaning.group === 'memberKind');
  const [marked] = single;
  if (marked && single.length === 1) {
    const isProbation = marked.meaning.label === PROBATIONARY;
    const column = kindOfMark(marked.place, marked.meaning.label);
    plan.add([column], 'mark');
    if (!isProbation) return null;
    plan.tell({ code: 'blank-means', field: 'memberKind', value: OFFICIAL, column: marked.place + 1 });
    return { column, value: OFFICIAL };
  }
  const reads = understandsValue('memberKind', columns.decided);
  const status = columns.all('status').find(({ place, meaning }) => meaning.status === 'any' && columns.valuesOf(place).some(reads));
  if (status) plan.add([{ field: 'memberKind', from: [status.place], make: (cells) => (reads(cells[status.place] ?? '') ? cells[status.place] : '') }], 'status');
  return null;
}

function kindOfMark(place: number, label: string): ArrangedColumn {
  return {
    field: 'memberKind', from: [place],
    make(cells) {
      const cell = cells[place];
      if (cell === undefined) return undefined;
      const sign = readMark(cell);
      if (sign === 'yes') return label;
      return sign === 'no' && label === PROBATIONARY ? OFFICIAL : sign === 'other' ? cell : '';
    },
  };
}
