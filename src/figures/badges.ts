import { awardRounds, BADGE_STATES, BADGE_YEARS, type AwardRound } from '#domain/badges.ts';
import { parseIsoDay, PRECISION_CODES, type IsoDay } from '#domain/date.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { col, fromScope, latestSql, precisionCol } from '#db/members.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import { createFormats } from '#i18n/format.ts';
import type { CodeColumn, YearsColumn } from './people-columns.ts';
import type { PeopleSource } from './people.ts';

/** Completed years from a date to a day; 29 February comes round on 1 March, as in `completedYears`. */
function yearsTo(date: Sql, to: IsoDay): Sql {
  const day = parseIsoDay(to);
  if (!day) throw new Error(`${to} is not a day`);
  return sql`(${day.year} - year(${date}) - (month(${date}) * 100 + day(${date}) > ${day.month * 100 + day.day})::INT)`;
}

const ADMITTED = col('admittedDate');
const BADGES = raw(BADGE_YEARS.join(', '));
const CODES = { due: BADGE_STATES.indexOf('due') + 1, official: BADGE_STATES.indexOf('check-official') + 1, date: BADGE_STATES.indexOf('check-date') + 1 };

/** The party age on an award day; place 0 is the one before the next. */
function ageOn(place: number): Sql {
  return raw(`party_years_${place}`);
}

/** A value for each round, chosen by a condition or a code. */
function byRound(rounds: readonly AwardRound[], part: (round: AwardRound, place: number) => Sql): Sql {
  return join(rounds.map((round, index) => part(round, index + 1)), ' ');
}

/**
 * `badgeDue` of the domain in SQL: the members of a scope with `badge_years`, `badge_round` (0 where it is not certain) and
 * `badge_state`, NULL of those who are due none. From one award day to the next a party age grows by one year at most.
 */
function withBadges(scope: Scope, rounds: readonly AwardRound[]): Sql {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last) throw new Error('There are no award days');
  const exact = sql`${precisionCol('admittedDate')} = ${PRECISION_CODES.day}`;
  const ages = [first.previous, ...rounds.map(({ day }) => day)].map((day, place) => sql`${yearsTo(ADMITTED, day)} AS ${ageOn(place)}`);
  const reached = byRound(rounds, (_, place) => sql`WHEN ${ageOn(place)} > ${ageOn(place - 1)} AND ${ageOn(place)} IN (${BADGES}) THEN ${place}`);
  const [least, most] = [yearsTo(latestSql('admittedDate'), first.previous), ageOn(rounds.length)];
  const possible = join(BADGE_YEARS.map((years) => sql`WHEN ${least} < ${years} AND ${most} >= ${years} THEN ${years}`), ' ');
  const official = scope.info.fields.includes('officialDate')
    ? sql`COALESCE(${latestSql('officialDate')} <= CASE badge_round ${byRound(rounds, ({ day }, place) => sql`WHEN ${place} THEN ${raw(`DATE '${day}'`)}`)} END, FALSE)`
    : raw('TRUE');
  return sql`FROM (SELECT *, CASE WHEN badge_years IS NULL THEN NULL WHEN badge_round = 0 THEN ${CODES.date} WHEN ${official} THEN ${CODES.due} ELSE ${CODES.official} END AS badge_state
    FROM (SELECT *, CASE WHEN ${exact} THEN CASE badge_round ${byRound(rounds, (_, place) => sql`WHEN ${place} THEN ${ageOn(place)}`)} END ELSE CASE ${possible} END END AS badge_years
    FROM (SELECT *, CASE WHEN ${exact} THEN CASE ${reached} END ELSE 0 END AS badge_round FROM (SELECT *, ${join(ages, ', ')} ${fromScope(scope)}))))`;
}

/** One number of the table of badges: members due a badge on an award day, 0 where the day is not certain. */
export const badgeCountRow = z.object({ state: z.number(), round: z.number(), years: z.number(), n: z.number() });
export type BadgeCount = z.infer<typeof badgeCountRow>;

/** How many are due which badge on which award day. */
export function badgeCountsSql(scope: Scope): Sql {
  return sql`SELECT badge_state::INT AS state, badge_round::INT AS round, badge_years::INT AS years, COUNT(*)::INT AS n
    ${withBadges(scope, awardRounds(scope.asOf))} WHERE badge_state IS NOT NULL GROUP BY ALL ORDER BY state, round, years`;
}

/** How many members have no admission date at all, of whom nothing can be told. */
export function admissionUnknownSql(scope: Scope): Sql {
  return sql`SELECT COUNT(*)::INT AS n ${fromScope(scope)} AND ${ADMITTED} IS NULL ORDER BY n`;
}
export const nRow = z.object({ n: z.number() });

/** Of the members due a badge those to be listed: of one state, award day or badge, where these are picked. */
export interface BadgePick {
  state?: number;
  round?: number;
  years?: number;
}

/** The members who are due a badge on one of the next award days. */
export function badgeSource(scope: Scope, { state, round, years }: BadgePick): PeopleSource {
  const conditions = [
    raw('badge_state IS NOT NULL'),
    ...(state === undefined ? [] : [sql`badge_state = ${state}`]),
    ...(round === undefined ? [] : [sql`badge_round = ${round}`]),
    ...(years === undefined ? [] : [sql`badge_years = ${years}`]),
  ];
  return { scope, from: sql`${withBadges(scope, awardRounds(scope.asOf))} WHERE ${join(conditions, ' AND ')}` };
}

const { day: dayText } = createFormats('vi');

/** The columns that only the list of badges has. */
export const BADGE_COLUMNS = {
  years: { key: 'badge', kind: 'years', label: { vi: 'Huy hiệu (năm)', en: 'Badge (years)' }, needs: ['admittedDate'], value: () => raw('badge_years') } as YearsColumn,
  round: {
    key: 'award', kind: 'code', label: { vi: 'Đợt trao', en: 'Award day' }, needs: ['admittedDate'], byLabel: false, value: () => raw('badge_round'),
    options: ({ asOf }) => [
      ...awardRounds(asOf).map(({ day }, place) => ({ key: day, code: place + 1, label: { vi: dayText(day), en: dayText(day) } })),
      { key: 'unknown', code: 0, label: { vi: 'Chưa rõ đợt', en: 'Not certain' } },
    ],
  } as CodeColumn,
  state: {
    key: 'badgeState', kind: 'code', label: { vi: 'Ghi chú', en: 'Remark' }, needs: ['admittedDate'], byLabel: false, value: () => raw('badge_state'),
    options: () => [
      { key: 'due', code: CODES.due, label: { vi: 'Tạm tính', en: 'Provisional' } },
      { key: 'check-official', code: CODES.official, label: { vi: 'Cần kiểm tra ngày chính thức', en: 'Official date to be checked' } },
      { key: 'check-date', code: CODES.date, label: { vi: 'Cần kiểm tra ngày vào Đảng', en: 'Admission date to be checked' } },
    ],
  } as CodeColumn,
};
