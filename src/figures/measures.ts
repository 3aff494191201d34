import { dimensionOf, type DimensionKey } from '#domain/dimension.ts';
import type { FieldKey } from '#domain/fields.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import type { Filters } from '#domain/view.ts';
import { fromScope, whereSql } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import type { Asker } from './ask.ts';

/** A number of members that is told by itself, in a sentence or a row: those of a scope who fit these filters too. */
export interface Measure {
  /** Unlike that of any other measure that is asked with it. */
  key: string;
  filters: Filters;
}

/** The fields without which a measure would be a guess. */
export function measureNeeds({ filters }: Measure): FieldKey[] {
  return [...new Set((Object.keys(filters) as DimensionKey[]).flatMap((dimension) => dimensionOf(dimension).needs))];
}

/** Whether a file has all that a measure counts by. */
export function canMeasure(measure: Measure, { info }: Pick<Scope, 'info'>): boolean {
  return measureNeeds(measure).every((field) => info.fields.includes(field));
}

const column = (place: number) => `measure_${place}`;

/** All measures of a scope in one row. */
export function measuresSql(scope: Scope, measures: readonly Measure[]): Sql {
  const counts = measures.map(({ filters }, place) => sql`(COUNT(*) FILTER (${whereSql({ ...scope, filters })}))::INT AS ${raw(column(place))}`);
  return sql`SELECT ${join(counts, ', ')} ${fromScope(scope)}`;
}

const measuresRow = z.record(z.string(), z.number());

/** The numbers of the measures that the file has the fields for, by key; the others are left out, they are not 0. */
export async function askMeasures(asker: Asker, place: string, scope: Scope, measures: readonly Measure[]): Promise<ReadonlyMap<string, number>> {
  const told = measures.filter((measure) => canMeasure(measure, scope));
  if (told.length === 0) return new Map();
  const [row] = await asker.ask(place, measuresSql(scope, told), measuresRow);
  return new Map(told.map(({ key }, index) => {
    const n = row?.[column(index)];
    if (n === undefined) throw new Error(`The measure ${key} came without a number`);
    return [key, n];
  }));
}
