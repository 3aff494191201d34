import { dateOfTwo, otherSex, readMarks, sexOfMark, sexOfTwo, type ArrangedColumn } from './arrange.ts';
import { MOST, SOME, type ColumnsInPlan, type PlanSoFar } from './columns-in-plan.ts';
import { readMark } from './status.ts';
import { inFull, saysYearOnly } from '../values/short-years.ts';
import { yearsOf } from '../values/years.ts';

/** A column whose empty cells mean a value. */
export interface BlankMeaning {
  column: ArrangedColumn;
  value: string;
}

/** Two columns, one a sex, with birth dates or marks; or one column of marks, whose empty cells are then the other sex. */
export function planSexes(columns: ColumnsInPlan, plan: PlanSoFar): BlankMeaning | null {
  const { all, valuesOf, isDate, isMarked, below, decided } = columns;
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
      const own = plan.placeOf('sex');
      if (own >= 0 && below.length > 0 && valuesOf(own).length === 0) plan.takePlain(own);
      if (plan.isFree('sex')) plan.add([sexOfTwo(man.place, woman.place)], 'bySex');
      if (plan.isFree('birthDate')) plan.add([birthOfTwo(man.place, woman.place, columns)], 'bySex');
    } else if (plan.isFree('sex')) {
      plan.add([readMarks('sex', [{ place: man.place, label: 'Nam' }, { place: woman.place, label: 'Nữ' }], decided)], 'mark');
    }
  }
  const [single] = columnsOf;
  if (!single || columnsOf.length > 1 || single.meaning.of === 'birthDate' || !plan.isFree('sex')) return null;
  const values = valuesOf(single.place);
  if (values.filter(isDate).length > values.length * SOME) return null;
  const column = sexOfMark(single.place, single.meaning.sex, decided);
  plan.add([column], 'mark');
  const other = otherSex(single.meaning.sex);
  // Without a single mark the column is not filled in, and empty cells say nothing.
  if (!values.some((value) => readMark(value) === 'yes')) return null;
  plan.tell({ code: 'blank-means', field: 'sex', value: other, column: single.place + 1 });
  return { column, value: other };
}

/** The birth date of two columns, with its year in full. */
function birthOfTwo(man: number, woman: number, { headers, lastYear }: ColumnsInPlan): ArrangedColumn {
  const column = dateOfTwo('birthDate', man, woman);
  if (!saysYearOnly(headers[man] ?? '')) return column;
  const years = yearsOf('birthDate', lastYear);
  return { ...column, make: (cells, report) => inFull(column.make(cells, report) ?? '', years) };
}
