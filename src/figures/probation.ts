import { parseIsoDay, PRECISION_CODES, toEpochDay, toIsoDay, fromEpochDay } from '#domain/date.ts';
import { PROBATION_AHEAD_MONTHS, PROBATION_STATES, type ProbationState } from '#domain/probation.ts';
import { addMonths, MOST_PROBATION_MONTHS, PROBATION_MONTHS } from '#domain/quality.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { codeSql, col, fromScope, latestSql, precisionCol } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import type { CodeColumn, DateColumn } from './people-columns.ts';
import type { PeopleSource } from './people.ts';

const [ADMITTED, OFFICIAL] = [col('admittedDate'), col('officialDate')];

function codeOfState(state: ProbationState): Sql {
  return raw(String(PROBATION_STATES.findIndex(({ key }) => key === state) + 1));
}

/** `probationState` of the domain in SQL: the members of a scope with the code of their state as `probation`, 0 of all others. */
function withProbation(scope: Scope): Sql {
  const day = parseIsoDay(scope.asOf);
  if (!day) throw new Error(`${scope.asOf} is not a day`);
  const asOf = sql`${raw(`DATE '${scope.asOf}'`)}`;
  const due = sql`${ADMITTED} + to_months(${PROBATION_MONTHS})`;
  const ahead = (['month', 'quarter', 'half'] as const).map((state) => {
    const until = toIsoDay(fromEpochDay(addMonths(toEpochDay(day), PROBATION_AHEAD_MONTHS[state])));
    return sql`WHEN ${due} <= ${raw(`DATE '${until}'`)} THEN ${codeOfState(state)}`;
  });
  return sql`FROM (SELECT *, CASE
      WHEN ${OFFICIAL} IS NULL AND ${latestSql('admittedDate')} + to_months(${MOST_PROBATION_MONTHS}) < ${asOf} THEN ${codeOfState('missing')}
      WHEN (${codeSql('memberKind', scope)}) <> 2 THEN 0
      WHEN ${ADMITTED} IS NULL OR ${precisionCol('admittedDate')} <> ${PRECISION_CODES.day} THEN ${codeOfState('check-date')}
      WHEN ${due} <= ${asOf} THEN ${codeOfState('overdue')} ${join(ahead, ' ')} ELSE ${codeOfState('later')} END AS probation ${fromScope(scope)})`;
}

/** How many are in a state. */
export const probationCountRow = z.object({ state: z.number(), n: z.number() });

/** How many probations are in which state. */
export function probationCountsSql(scope: Scope): Sql {
  return sql`SELECT probation::INT AS state, COUNT(*)::INT AS n ${withProbation(scope)} WHERE probation > 0 GROUP BY ALL ORDER BY state`;
}

/** The members on probation, and those without an official date for longer; of one state where it is picked. */
export function probationSource(scope: Scope, state: number | null): PeopleSource {
  return { scope, from: sql`${withProbation(scope)} WHERE ${state === null ? raw('probation > 0') : sql`probation = ${state}`}` };
}

/** The columns that only the list of probations has. */
export const PROBATION_COLUMNS = {
  due: {
    key: 'due', kind: 'date', label: { vi: 'Đến hạn', en: 'Due' }, needs: ['admittedDate'],
    value: () => sql`(${ADMITTED} + to_months(${PROBATION_MONTHS}))::DATE`, precision: precisionCol('admittedDate'),
  } as DateColumn,
  state: {
    key: 'probation', kind: 'code', label: { vi: 'Thời hạn', en: 'Standing' }, needs: ['admittedDate', 'officialDate'], byLabel: false, value: () => raw('probation'),
    options: () => PROBATION_STATES.map(({ key, label }, place) => ({ key, label, code: place + 1 })),
  } as CodeColumn,
};
