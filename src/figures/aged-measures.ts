import type { FieldKey } from '#domain/fields.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { fromScope, whereSql } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import type { Asker } from './ask.ts';
import { measureNeeds, type Measure } from './measures.ts';

/** A measure of members of some ages, in completed years, both ends included. */
export interface AgedMeasure extends Measure {
  age: { fromYears: number; toYears: number } | null;
}

/** The fields without which such a measure would be a guess. */
export function agedMeasureNeeds(measure: AgedMeasure): FieldKey[] {
  return [...new Set([...measureNeeds(measure), ...(measure.age ? (['birthDate'] as const) : [])])];
}

/** How many measures go into one query: its text must stay below what the engine takes. */
const MEASURES_AT_ONCE = 120;

const column = (place: number) => raw(`measure_${place}`);

function membersSql({ filters, age }: AgedMeasure, scope: Scope): Sql {
  const where = whereSql({ ...scope, filters });
  return age ? sql`${where} AND age_years BETWEEN ${age.fromYears} AND ${age.toYears}` : where;
}

const row = z.record(z.string(), z.number().nullable());

async function askAll(asker: Asker, place: string, scope: Scope, measures: readonly AgedMeasure[], valueSql: (members: Sql) => Sql): Promise<Map<string, number | null>> {
  const told = measures.filter((measure) => agedMeasureNeeds(measure).every((field) => scope.info.fields.includes(field)));
  const values = new Map<string, number | null>();
  for (let from = 0; from < told.length; from += MEASURES_AT_ONCE) {
    const lot = told.slice(from, from + MEASURES_AT_ONCE);
    const columns = lot.map((measure, index) => sql`${valueSql(membersSql(measure, scope))} AS ${column(index)}`);
    const [answer] = await asker.ask(`${place} ${from}`, sql`SELECT ${join(columns, ', ')} ${fromScope(scope)}`, row);
    lot.forEach(({ key }, index) => {
      const value = answer?.[column(index).text];
      if (value === undefined) throw new Error(`The measure ${key} came without a number`);
      values.set(key, value);
    });
  }
  return values;
}

/** The numbers of members of measures that the file has the fields for, by key; the others are left out, they are not 0. */
export function askAgedMeasures(asker: Asker, place: string, scope: Scope, measures: readonly AgedMeasure[]): Promise<ReadonlyMap<string, number | null>> {
  return askAll(asker, place, scope, measures, (members) => sql`(COUNT(*) FILTER (${members}))::INT`);
}

/** The mean ages in years of those whose age is known, likewise; null where none is. Nothing without a column of birth dates. */
export async function askMeanAges(asker: Asker, place: string, scope: Scope, measures: readonly AgedMeasure[]): Promise<ReadonlyMap<string, number | null>> {
  if (!scope.info.fields.includes('birthDate')) return new Map();
  return askAll(asker, place, scope, measures, (members) => sql`(AVG(age_years) FILTER (${members}))::DOUBLE`);
}
