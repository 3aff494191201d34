import { completedYears, fromEpochDay, parseIsoDay, toEpochDay, toIsoDay, type IsoDay, type PartialDate } from './date.ts';
import { earliest, latest } from './quality.ts';

/** The party ages for which a badge (Huy hiệu Đảng) is given, in years. */
export const BADGE_YEARS = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90] as const;

/** The four days of the year on which badges are handed out: 3/2, 19/5, 2/9, 7/11. */
const AWARD_DAYS = [{ month: 2, day: 3 }, { month: 5, day: 19 }, { month: 9, day: 2 }, { month: 11, day: 7 }] as const;
const ROUNDS = 4;

/** A day on which badges are handed out, to those who have reached one since the day before it of that kind. */
export interface AwardRound {
  day: IsoDay;
  previous: IsoDay;
}

/** The next four award days after a day. */
export function awardRounds(asOf: IsoDay): readonly AwardRound[] {
  const year = parseIsoDay(asOf)?.year ?? 0;
  const days = [year - 1, year, year + 1, year + 2].flatMap((each) => AWARD_DAYS.map((day) => toIsoDay({ year: each, ...day })));
  const next = days.findIndex((day) => day > asOf);
  return Array.from({ length: ROUNDS }, (_, place) => ({ day: days[next + place] ?? asOf, previous: days[next + place - 1] ?? asOf }));
}

/**
 * What a member is due: a badge on an award day (`round` from 1), or one that has to be looked into first, since the admission is
 * known to the month or the year only (`check-date`), or since nothing says that the member is official by then (`check-official`).
 */
export interface BadgeDue {
  state: BadgeState;
  years: (typeof BADGE_YEARS)[number];
  /** Null where the award day is not certain. */
  round: number | null;
}

/** The states of a badge that is due; their codes are their places, from 1. */
export const BADGE_STATES = ['due', 'check-official', 'check-date'] as const;
export type BadgeState = (typeof BADGE_STATES)[number];

/** Completed years from an epoch day to a day; who was admitted on 29 February completes a year on 1 March of other years. */
function yearsTo(from: number, to: IsoDay): number {
  return completedYears({ ...fromEpochDay(from), precision: 'day' }, parseIsoDay(to) ?? fromEpochDay(from));
}

/**
 * The badge that falls due for a member on one of the next award days: party age runs from admission, and the member must be official
 * by then. Interruptions of membership are not known, so every such day is provisional.
 * @param official `undefined` where the list has no column of official dates: the condition is then not looked at.
 */
export function badgeDue(admitted: PartialDate | null, official: PartialDate | null | undefined, rounds: readonly AwardRound[]): BadgeDue | null {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!admitted || !first || !last) return null;
  if (admitted.precision !== 'day') {
    const years = BADGE_YEARS.find((badge) => yearsTo(latest(admitted), first.previous) < badge && yearsTo(earliest(admitted), last.day) >= badge);
    return years === undefined ? null : { state: 'check-date', years, round: null };
  }
  for (const [place, { day, previous }] of rounds.entries()) {
    const years = BADGE_YEARS.find((badge) => yearsTo(toEpochDay(admitted), previous) < badge && yearsTo(toEpochDay(admitted), day) >= badge);
    if (years === undefined) continue;
    const isOfficial = official === undefined || (official !== null && latest(official) <= toEpochDay(parseIsoDay(day) ?? admitted));
    return { state: isOfficial ? 'due' : 'check-official', years, round: place + 1 };
  }
  return null;
}
