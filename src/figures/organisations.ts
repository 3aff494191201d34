import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { fromScope } from '#db/members.ts';
import { sql, type Sql } from '#db/sql.ts';
import { EXEMPT_KEYS } from './exemption.tsx';
import { codesSql } from './key-figures.ts';
import { INTERMEDIATE_UP } from './political-theory.tsx';
import { UNIVERSITY_UP } from './qualification.tsx';

/** One organisation under the filters; code 0 holds the members whose organisation is unknown. */
export const organisationRow = z.object({
  code: z.number(),
  n: z.number(),
  women: z.number(),
  universityUp: z.number(),
  theoryUp: z.number(),
  exempt: z.number(),
  /** Years; null where no date of birth is known. */
  medianAgeYears: z.number().nullable(),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

/** What the table of organisations counts, a row each. */
export function organisationsSql(scope: Scope): Sql {
  return sql`SELECT organisation::INT AS code, COUNT(*)::INT AS n,
    (COUNT(*) FILTER (sex IN (${codesSql('sex', ['female'])})))::INT AS women,
    (COUNT(*) FILTER (qualification IN (${codesSql('qualification', UNIVERSITY_UP)})))::INT AS "universityUp",
    (COUNT(*) FILTER (political_theory IN (${codesSql('politicalTheory', INTERMEDIATE_UP)})))::INT AS "theoryUp",
    (COUNT(*) FILTER (exemption IN (${codesSql('exemption', EXEMPT_KEYS)})))::INT AS exempt,
    median(age_years)::DOUBLE AS "medianAgeYears"
    ${fromScope(scope)} GROUP BY organisation ORDER BY organisation`;
}
