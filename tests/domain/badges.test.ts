import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardRounds, BADGE_YEARS, badgeDue } from '#domain/badges.ts';
import { fromEpochDay, toEpochDay, toIsoDay, type PartialDate } from '#domain/date.ts';
import { fullDate } from '../support/stored-members.ts';

const AS_OF = '2026-03-01';
const ROUNDS = awardRounds(AS_OF);
const OFFICIAL = fullDate('1990-01-01');
const month = (year: number, of: number): PartialDate => ({ year, month: of, day: 1, precision: 'month' });
const year = (of: number): PartialDate => ({ year: of, month: 1, day: 1, precision: 'year' });

describe('the next award days', () => {
  it('are four, in order, after the day itself, wherever the year stands', () => {
    expect(ROUNDS.map(({ day }) => day)).toEqual(['2026-05-19', '2026-09-02', '2026-11-07', '2027-02-03']);
    expect(ROUNDS.map(({ previous }) => previous)).toEqual(['2026-02-03', '2026-05-19', '2026-09-02', '2026-11-07']);
    expect(awardRounds('2026-02-03')[0]).toEqual({ day: '2026-05-19', previous: '2026-02-03' });
    expect(awardRounds('2026-02-02')[0]).toEqual({ day: '2026-02-03', previous: '2025-11-07' });
    expect(awardRounds('2026-11-07').map(({ day }) => day)).toEqual(['2027-02-03', '2027-05-19', '2027-09-02', '2027-11-07']);
    expect(awardRounds('2026-12-31')[0]).toEqual({ day: '2027-02-03', previous: '2026-11-07' });
  });
});

describe('the badge that is due', () => {
  it('falls on the first award day at which it is reached, that day itself included', () => {
    expect(badgeDue(fullDate('1996-05-19'), OFFICIAL, ROUNDS)).toEqual({ state: 'due', years: 30, round: 1 });
    expect(badgeDue(fullDate('1996-05-20'), OFFICIAL, ROUNDS)).toEqual({ state: 'due', years: 30, round: 2 });
    expect(badgeDue(fullDate('1996-02-04'), OFFICIAL, ROUNDS)).toEqual({ state: 'due', years: 30, round: 1 });
    expect(badgeDue(fullDate('1996-02-03'), OFFICIAL, ROUNDS)).toBeNull();
    expect(badgeDue(fullDate('1997-02-03'), OFFICIAL, ROUNDS)).toEqual({ state: 'due', years: 30, round: 4 });
    expect(badgeDue(fullDate('1997-02-04'), OFFICIAL, ROUNDS)).toBeNull();
  });

  it('is one of twelve; there is none of 35 years', () => {
    for (const years of BADGE_YEARS) expect(badgeDue(fullDate(`${2026 - years}-09-02`), fullDate('1930-01-01'), ROUNDS)).toEqual({ state: 'due', years, round: 2 });
    for (const years of [29, 31, 35, 89, 91, 95]) expect(badgeDue(fullDate(`${2026 - years}-09-02`), fullDate('1930-01-01'), ROUNDS)).toBeNull();
  });

  it('of a 29 February comes on 1 March in other years, never on 28 February', () => {
    const leap = fullDate('1996-02-29');
    const on = (day: string, previous: string) => badgeDue(leap, OFFICIAL, [{ day, previous }]);
    expect(on('2026-02-28', '2026-02-03')).toBeNull();
    expect(on('2026-03-01', '2026-02-28')).toEqual({ state: 'due', years: 30, round: 1 });
    expect(badgeDue(leap, OFFICIAL, ROUNDS)).toEqual({ state: 'due', years: 30, round: 1 });
    expect(badgeDue(fullDate('1956-02-29'), OFFICIAL, awardRounds('2096-02-10'))).toBeNull();
    expect(badgeDue(fullDate('1988-02-29'), OFFICIAL, [{ day: '2028-02-29', previous: '2028-02-28' }])).toEqual({ state: 'due', years: 40, round: 1 });
  });

  it('needs an official date by then; without that column nothing is said of it', () => {
    const admitted = fullDate('1996-06-01');
    expect(badgeDue(admitted, null, ROUNDS)).toEqual({ state: 'check-official', years: 30, round: 2 });
    expect(badgeDue(admitted, fullDate('2026-09-03'), ROUNDS)).toEqual({ state: 'check-official', years: 30, round: 2 });
    expect(badgeDue(admitted, fullDate('2026-09-02'), ROUNDS)).toEqual({ state: 'due', years: 30, round: 2 });
    expect(badgeDue(admitted, month(2026, 9), ROUNDS)).toEqual({ state: 'check-official', years: 30, round: 2 });
    expect(badgeDue(admitted, year(1997), ROUNDS)).toEqual({ state: 'due', years: 30, round: 2 });
    expect(badgeDue(admitted, undefined, ROUNDS)).toEqual({ state: 'due', years: 30, round: 2 });
  });

  it('is to be checked, not guessed, where only a month or a year of admission is known', () => {
    expect(badgeDue(month(1996, 6), OFFICIAL, ROUNDS)).toEqual({ state: 'check-date', years: 30, round: null });
    expect(badgeDue(year(1996), null, ROUNDS)).toEqual({ state: 'check-date', years: 30, round: null });
    expect(badgeDue(year(1997), OFFICIAL, ROUNDS)).toEqual({ state: 'check-date', years: 30, round: null });
    expect(badgeDue(month(1997, 2), OFFICIAL, ROUNDS)).toEqual({ state: 'check-date', years: 30, round: null });
    expect(badgeDue(month(1997, 3), OFFICIAL, ROUNDS)).toBeNull();
    expect(badgeDue(month(1996, 2), OFFICIAL, ROUNDS)).toEqual({ state: 'check-date', years: 30, round: null });
    expect(badgeDue(month(1996, 1), OFFICIAL, ROUNDS)).toBeNull();
    expect(badgeDue(year(1995), OFFICIAL, ROUNDS)).toBeNull();
    expect(badgeDue(null, OFFICIAL, ROUNDS)).toBeNull();
  });
});

/** The day a badge is reached, by walking the calendar: the same day and month, or 1 March where the year has no such day. */
function reachDay(admitted: PartialDate, years: number): string {
  const leap = new Date(Date.UTC(admitted.year + years, 1, 29)).getUTCMonth() === 1;
  const day = admitted.month === 2 && admitted.day === 29 && !leap ? { month: 3, day: 1 } : { month: admitted.month, day: admitted.day };
  return toIsoDay({ year: admitted.year + years, ...day });
}

it('every day of admission gives each badge on exactly one award day of its life', () => {
  const first = toEpochDay({ year: 1936, month: 1, day: 1 });
  fc.assert(
    fc.property(fc.integer({ min: first, max: first + 33_000 }), fc.constantFrom(...BADGE_YEARS), (epochDay, years) => {
      const admitted: PartialDate = { ...fromEpochDay(epochDay), precision: 'day' };
      const reached = reachDay(admitted, years);
      const found = [-1, 0, 1].flatMap((offset) => {
        const asOf = `${Number(reached.slice(0, 4)) + offset}-01-10`;
        const due = badgeDue(admitted, undefined, awardRounds(asOf));
        return due?.years === years ? [awardRounds(asOf)[(due.round ?? 0) - 1]] : [];
      });
      expect(found).toHaveLength(1);
      expect((found[0]?.previous ?? '') < reached && reached <= (found[0]?.day ?? '')).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
