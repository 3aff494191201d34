import { z } from '#domain/schema.ts';
import { codeOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import type { OrganisationKind } from '#domain/unit.ts';
import { col, fromScope } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import type { Asker } from './ask.ts';
import { EXEMPT_KEYS } from './exemption.tsx';
import { INTERMEDIATE_UP } from './political-theory.tsx';
import { UNIVERSITY_UP } from './qualification.tsx';

/** The six figures above all others, as numbers of members; shares are of `n`. */
export const keyFiguresRow = z.object({
  n: z.number(),
  organisations: z.number(),
  /** Of the organisations: đảng bộ cơ sở, and chi bộ cơ sở; the names of the others do not say. */
  committees: z.number(),
  cells: z.number(),
  women: z.number(),
  sexUnknown: z.number(),
  universityUp: z.number(),
  qualificationUnknown: z.number(),
  theoryUp: z.number(),
  theoryUnknown: z.number(),
  exempt: z.number(),
  exemptionUnknown: z.number(),
  /** Members with a usable value in every field of COMPLETE_FIELDS that the file has. */
  complete: z.number(),
});
export type KeyFigures = z.infer<typeof keyFiguresRow>;

/** What a complete record has, as far as the file has these columns. */
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

function unknownSql(field: FieldKeyOf<'category'>): Sql {
  return sql`(COUNT(*) FILTER (${col(field)} = 0))::INT`;
}

function organisationsOfKind({ info }: Scope, wanted: OrganisationKind): Sql {
  const codes = info.organisations.flatMap(({ kind }, place) => (kind === wanted ? [sql`${place + 1}`] : []));
  return codes.length === 0 ? raw('0') : sql`(COUNT(DISTINCT organisation) FILTER (organisation IN (${join(codes, ', ')})))::INT`;
}

/** Whether a member has a usable value in every field of COMPLETE_FIELDS that the file has. */
export function completeSql({ info }: Scope): Sql {
  const known = COMPLETE_FIELDS.filter((field) => info.fields.includes(field)).map(isKnownSql);
  return known.length === 0 ? raw('TRUE') : join(known, ' AND ');
}

/** The key figures of a scope, one row. */
export function keyFiguresSql(scope: Scope): Sql {
  return sql`SELECT COUNT(*)::INT AS n,
    COUNT(DISTINCT nullif(organisation, 0))::INT AS organisations,
    ${organisationsOfKind(scope, 'committee')} AS committees,
    ${organisationsOfKind(scope, 'cell')} AS cells,
    (COUNT(*) FILTER (sex IN (${codesSql('sex', ['female'])})))::INT AS women,
    ${unknownSql('sex')} AS "sexUnknown",
    (COUNT(*) FILTER (qualification IN (${codesSql('qualification', UNIVERSITY_UP)})))::INT AS "universityUp",
    ${unknownSql('qualification')} AS "qualificationUnknown",
    (COUNT(*) FILTER (political_theory IN (${codesSql('politicalTheory', INTERMEDIATE_UP)})))::INT AS "theoryUp",
    ${unknownSql('politicalTheory')} AS "theoryUnknown",
    (COUNT(*) FILTER (exemption IN (${codesSql('exemption', EXEMPT_KEYS)})))::INT AS exempt,
    ${unknownSql('exemption')} AS "exemptionUnknown",
    (COUNT(*) FILTER (${completeSql(scope)}))::INT AS complete
    ${fromScope(scope)}`;
}

/** The key figures of a scope, asked for a place on the page. */
export async function askKeyFigures(asker: Asker, place: string, scope: Scope): Promise<KeyFigures> {
  const [row] = await asker.ask(place, keyFiguresSql(scope), keyFiguresRow);
  if (!row) throw new Error('The key figures came without a row');
  return row;
}
