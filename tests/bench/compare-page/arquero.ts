import { op, table, type ColumnTable } from 'arquero';
import { CODED, type Counts, type Picked } from './codes.ts';
import { readCodes } from './columns.ts';
import { GROUPINGS, type Grouping } from './groupings.ts';
import { inOrder, type Source, type System } from './system.ts';

/** That a member has one of some codes, as arquero compiles it. */
function isOneOf(dimension: string, codes: readonly number[]): string {
  return codes.length === 0 ? 'false' : `(${codes.map((code) => `d.${dimension} === ${code}`).join(' || ')})`;
}

/** The condition of all filters but those on what a figure counts by, likewise. */
function conditionOf({ by }: Grouping, picked: Picked): string {
  return CODED.flatMap((dimension) => (picked[dimension] && !by.includes(dimension) ? [isOneOf(dimension, picked[dimension])] : [])).join(' && ');
}

function rolledUp(members: ColumnTable, { by, parts }: Grouping): ColumnTable {
  const counts = parts.map(({ name, dimension, codes }) => [name, `d => op.sum(${isOneOf(dimension, codes)} ? 1 : 0)`] as const);
  return members.groupby(...by).rollup({ n: op.count(), ...Object.fromEntries(counts) });
}

function rowsOf({ by, parts }: Grouping, counted: ColumnTable): number[][] {
  const names = [...by, 'n', ...parts.map(({ name }) => name)];
  return inOrder((counted.objects() as Record<string, number>[]).map((row) => names.map((name) => row[name] ?? NaN)));
}

/** arquero over columns of codes: figures under the same filters share one filtered table; every grouping is made anew. */
export async function openArquero(source: Source): Promise<System> {
  const members = table(await readCodes(source));
  return {
    answer({ picked }) {
      const filtered = new Map([['', members]]);
      const counted = GROUPINGS.map((grouping) => {
        const condition = conditionOf(grouping, picked);
        const under = filtered.get(condition) ?? members.filter(`d => ${condition}`);
        filtered.set(condition, under);
        return { grouping, rows: rolledUp(under, grouping) };
      });
      return Promise.resolve((): Counts => Object.fromEntries(counted.map(({ grouping, rows }) => [grouping.figure, rowsOf(grouping, rows)])));
    },
  };
}
