import { z } from '#domain/schema.ts';
import type { FieldKey } from '#domain/fields.ts';
import { codeOf } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import { col, fromScope } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import { EXEMPT_KEYS } from './exemption.tsx';
import { INTERMEDIATE_UP } from './political-theory.tsx';
import { UNIVERSITY_UP } from './qualification.tsx';

/** The six figures above all others, as numbers of members; shares are of `n`. */
export const keyFiguresRow = z.object({
  n: z.number(),
  organisations: z.number(),
  committees: z.number(),
  women: z.number(),
  universityUp: z.number(),
  theoryUp: z.number(),
  exempt: z.number(),
  /** Members with a usable value in every field of COMPLETE_FIELDS that the file has. */
  complete: z.number(),
});
export type KeyFigures = z.infer<typeof keyFiguresRow>;

/** What a complete record has; fields that the file lacks do not count against it and are named beside the figure. */
export const COMPLETE_FIELDS = [
  'sex', 'birthDate', 'bloc', 'organisation', 'cell', 'qualification', 'politicalTheory', 'admittedDate', 'exemption',
] as const satisfies readonly FieldKey[];

/** Codes of some categories as a list to compare with. */
export function codesSql(field: Parameters<typeof codeOf>[0], keys: readonly string[]): Sql {
  return join(keys.map((key) => sql`${codeOf(field, key)}`), ', ');
}

function isKnownSql(field: (typeof COMPLETE_FIELDS)[number]): Sql {
  return field === 'birthDate' || field === 'admittedDate' ? sql`${col(field)} IS NOT NULL` : sql`${col(field)} <> 0`;
}

/** The key figures of a scope, one row. */
export function keyFiguresSql(scope: Scope): Sql {
  const known = COMPLETE_FIELDS.filter((field) => scope.info.fields.includes(field)).map(isKnownSql);
  const committees = scope.info.organisations.flatMap(({ kind }, place) => (kind === 'committee' ? [sql`${place + 1}`] : []));
  return sql`SELECT COUNT(*)::INT AS n,
    COUNT(DISTINCT nullif(organisation, 0))::INT AS organisations,
    ${committees.length === 0 ? raw('0') : sql`(COUNT(DISTINCT organisation) FILTER (organisation IN (${join(committees, ', ')})))::INT`} AS committees,
    (COUNT(*) FILTER (sex IN (${codesSql('sex', ['female'])})))::INT AS women,
    (COUNT(*) FILTER (qualification IN (${codesSql('qualification', UNIVERSITY_UP)})))::INT AS "universityUp",
    (COUNT(*) FILTER (political_theory IN (${codesSql('politicalTheory', INTERMEDIATE_UP)})))::INT AS "theoryUp",
    (COUNT(*) FILTER (exemption IN (${codesSql('exemption', EXEMPT_KEYS)})))::INT AS exempt,
    (COUNT(*) FILTER (${known.length === 0 ? raw('TRUE') : join(known, ' AND ')}))::INT AS complete
    ${fromScope(scope)}`;
}
