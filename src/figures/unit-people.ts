import type { DimensionKey } from '#domain/dimension.ts';
import { dimensionOf } from '#domain/dimension.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { codeSql, fromScope } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';

/** What the people of an organisation are told by in short. */
export const PEOPLE_PARTS = ['sex', 'ageBand', 'qualification', 'politicalTheory', 'exemption', 'memberKind'] as const satisfies readonly DimensionKey[];
export type PeoplePart = (typeof PEOPLE_PARTS)[number];

/** Members of one organisation with one value of a part. */
export const unitPeopleRow = z.object({ organisation: z.number(), part: z.enum(PEOPLE_PARTS), code: z.number(), n: z.number() });
export type UnitPeopleRow = z.infer<typeof unitPeopleRow>;

/** The parts that the file has the fields for. */
export function peopleParts({ info }: Scope): PeoplePart[] {
  return PEOPLE_PARTS.filter((part) => dimensionOf(part).needs.every((field) => info.fields.includes(field)));
}

/** The members of each organisation by the values of each part. */
export function unitPeopleSql(scope: Scope, parts: readonly PeoplePart[]): Sql {
  const counts = parts.map((part) =>
    sql`SELECT organisation::INT AS organisation, ${raw(`'${part}'`)} AS part, (${codeSql(part, scope)})::INT AS code, COUNT(*)::INT AS n ${fromScope(scope)} GROUP BY ALL`);
  return sql`SELECT organisation, part, code, n FROM (${join(counts, ' UNION ALL ')}) ORDER BY organisation, part, code`;
}
