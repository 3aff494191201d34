import { codeOf } from '#domain/fields.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { col, fromScope, precisionCol } from '#db/members.ts';
import { sql, type Sql } from '#db/sql.ts';

/**
 * One member who is a secretary, of a committee or of a cell: the list names the post, not of what; so it is told by
 * the unit that the member belongs to.
 */
export const secretaryRow = z.object({
  /** The line of the file: stands for the member where the name is not to be shown. */
  line: z.number(),
  bloc: z.number(),
  organisation: z.number(),
  cell: z.number(),
  sex: z.number(),
  politicalTheory: z.number(),
  concurrentPost: z.number(),
  /** Completed years on the as-of day. */
  ageYears: z.number().nullable(),
  /** The date of birth as far as it is known: days since 1970-01-01 and the precision's code; null without one. */
  birthDay: z.number().nullable(),
  birthPrecision: z.number(),
});
export type SecretaryRow = z.infer<typeof secretaryRow>;

const isSecretary = () => sql`${col('partyPost')} = ${codeOf('partyPost', 'secretary')}`;

/** The secretaries of a scope, in the order of the file. */
export function secretariesSql(scope: Scope): Sql {
  return sql`SELECT line::INT AS line, bloc::INT AS bloc, organisation::INT AS organisation, cell::INT AS cell, sex::INT AS sex,
    ${col('politicalTheory')}::INT AS "politicalTheory", ${col('concurrentPost')}::INT AS "concurrentPost", age_years::INT AS "ageYears",
    (${col('birthDate')} - DATE '1970-01-01')::INT AS "birthDay", ${precisionCol('birthDate')}::INT AS "birthPrecision"
    ${fromScope(scope)} AND ${isSecretary()} ORDER BY line`;
}

/** The name of one secretary; asked only when the person wants to see names. */
export const secretaryName = z.object({ line: z.number(), name: z.string() });

/** The names of the secretaries of a scope by their lines. */
export function secretaryNamesSql(scope: Scope): Sql {
  return sql`SELECT line::INT AS line, ${col('fullName')} AS name ${fromScope(scope)} AND ${isSecretary()} ORDER BY line`;
}

/** The concurrent posts by which a secretary also heads the unit or the residents: nhất thể hóa. */
export const HEADING_POSTS = ['groupHead', 'frontHead', 'unitHead'] as const;
const HEADING_CODES: readonly number[] = HEADING_POSTS.map((post) => codeOf('concurrentPost', post));

/** Whether a secretary also heads the unit; null where the file does not say. */
export function headsUnit({ concurrentPost }: Pick<SecretaryRow, 'concurrentPost'>): boolean | null {
  if (concurrentPost === 0) return null;
  return HEADING_CODES.includes(concurrentPost);
}
