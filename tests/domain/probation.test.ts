import { expect, test } from 'vitest';
import { toEpochDay, type PartialDate } from '#domain/date.ts';
import { probationState } from '#domain/probation.ts';
import { QUALITY_RULES } from '#domain/quality.ts';
import { fullDate } from '../support/stored-members.ts';

const AS_OF = toEpochDay({ year: 2026, month: 3, day: 1 });
const month = (year: number, of: number): PartialDate => ({ year, month: of, day: 1, precision: 'month' });

test.each([
  ['2025-03-01', 'overdue'], ['2024-09-01', 'overdue'], ['2024-08-31', 'missing'], ['1990-01-01', 'missing'],
  ['2025-03-02', 'month'], ['2025-04-01', 'month'], ['2025-04-02', 'quarter'], ['2025-06-01', 'quarter'], ['2025-06-02', 'half'],
  ['2025-09-01', 'half'], ['2025-09-02', 'later'], ['2026-03-01', 'later'], ['2026-03-02', null],
])('admitted on %s and not official yet: %s', (day, state) => {
  expect(probationState(fullDate(day), null, 0, AS_OF)).toBe(state);
});

test('an official date ends it; one to come does not', () => {
  expect(probationState(fullDate('2025-02-01'), fullDate('2026-03-01'), 0, AS_OF)).toBeNull();
  expect(probationState(fullDate('2025-02-01'), fullDate('2026-03-02'), 0, AS_OF)).toBe('overdue');
  expect(probationState(null, fullDate('2026-03-02'), 0, AS_OF)).toBe('check-date');
  expect(probationState(null, null, 0, AS_OF)).toBeNull();
});

test('a month or a year of admission is not guessed at', () => {
  expect(probationState(month(2025, 3), null, 0, AS_OF)).toBe('check-date');
  expect(probationState({ year: 2025, month: 1, day: 1, precision: 'year' }, null, 0, AS_OF)).toBe('check-date');
  expect(probationState(month(2024, 8), null, 0, AS_OF)).toBe('missing');
});

test('29 February and the end of a month come round in months of other lengths', () => {
  const on = (admitted: string, asOf: string) => probationState(fullDate(admitted), null, 0, toEpochDay(fullDate(asOf)));
  expect(on('2024-02-29', '2025-02-27')).toBe('month');
  expect(on('2024-02-29', '2025-02-28')).toBe('overdue');
  expect(on('2025-03-31', '2026-02-28')).toBe('quarter');
});

test('“missing” is the rule of the data’s quality', () => {
  const rule = QUALITY_RULES.find(({ id }) => id === 'official-missing');
  for (const day of ['2024-08-30', '2024-08-31', '2024-09-01', '2010-05-05']) {
    const member = { sex: null, birth: null, admitted: fullDate(day), official: null, exemptSince: null, exemption: null, partyPost: null };
    expect(probationState(member.admitted, null, 0, AS_OF) === 'missing').toBe(rule?.isBroken(member, AS_OF));
  }
});
