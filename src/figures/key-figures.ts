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

/** That the value of a field is unknown. */
function unknownSql(field: FieldKeyOf<'category'>): Sql {
  return sql`${col(field)} = 0`;
}

/** That an organisation is of a kind. */
function ofKindSql({ info }: Scope, wanted: OrganisationKind): Sql {
  const codes = info.organisations.flatMap(({ kind }, place) => (kind === wanted ? [sql`${place + 1}`] : []));
  return codes.length === 0 ? raw('FALSE') : sql`organisation IN (${join(codes, ', ')})`;
}

/** Whether a member has a usable value in every field of COMPLETE_FIELDS that the file has. */
export function completeSql({ info }: Scope): Sql {
  const known = COMPLETE_FIELDS.filter((field) => info.fields.includes(field)).map(isKnownSql);
  return known.length === 0 ? raw('TRUE') : join(known, ' AND ');
}

/**
 * The key figures of a scope, one row. Members are counted by organisation first: what counts different organisations is then asked
 * of a few rows and not of every member.
 */
export function keyFiguresSql(scope: Scope): Sql {
  const members: readonly (readonly [name: keyof KeyFigures, condition: Sql])[] = [
    ['women', sql`sex IN (${codesSql('sex', ['female'])})`],
    ['sexUnknown', unknownSql('sex')],
    ['universityUp', sql`qualification IN (${codesSql('qualification', UNIVERSITY_UP)})`],
    ['qualificationUnknown', unknownSql('qualification')],
    ['theoryUp', sql`${col('politicalTheory')} IN (${codesSql('politicalTheory', INTERMEDIATE_UP)})`],
    ['theoryUnknown', unknownSql('politicalTheory')],
    ['exempt', sql`exemption IN (${codesSql('exemption', EXEMPT_KEYS)})`],
    ['exemptionUnknown', unknownSql('exemption')],
    ['complete', completeSql(scope)],
  ];
  const name = (key: string) => raw(`"${key}"`);
  const counts = members.map(([key, condition]) => sql`COUNT(*) FILTER (${condition}) AS ${name(key)}`);
  const sums = ['n', ...members.map(([key]) => key)].map((key) => sql`COALESCE(SUM(${name(key)}), 0)::INT AS ${name(key)}`);
  return sql`SELECT ${join(sums, ', ')},
    (COUNT(*) FILTER (organisation <> 0))::INT AS organisations,
    (COUNT(*) FILTER (${ofKindSql(scope, 'committee')}))::INT AS committees,
    (COUNT(*) FILTER (${ofKindSql(scope, 'cell')}))::INT AS cells
    FROM (SELECT organisation, COUNT(*) AS n, ${join(counts, ', ')} ${fromScope(scope)} GROUP BY ALL)`;
}

/** The key figures of a scope, asked for a place on the page. */
export async function askKeyFigures(asker: Asker, place: string, scope: Scope): Promise<KeyFigures> {
  const [row] = await asker.ask(place, keyFiguresSql(scope), keyFiguresRow);
  if (!row) throw new Error('The key figures came without a row');
  return row;
}
