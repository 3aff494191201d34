import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { fromScope } from '#db/members.ts';
import { sql, type Sql } from '#db/sql.ts';

/** The members of one cell who are in one bloc; codes of bloc, organisation and cell, 0 for unknown. */
export const unitRow = z.object({ bloc: z.number(), organisation: z.number(), cell: z.number(), n: z.number() });
export type UnitRow = z.infer<typeof unitRow>;

/** The units that have members in a scope. */
export function unitsSql(scope: Scope): Sql {
  return sql`SELECT bloc::INT AS bloc, organisation::INT AS organisation, cell::INT AS cell, COUNT(*)::INT AS n
    ${fromScope(scope)} GROUP BY ALL ORDER BY bloc, organisation, cell`;
}
