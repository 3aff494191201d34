import { describe, expect, test } from 'vitest';
import { passingAge, passingDate } from '#domain/passing-ages.ts';
import { toEpochDay } from '#domain/date.ts';
import { AGED_SHARE, LEAST_OFFICIAL, MARK_RULES, marksOf, OLD_SECRETARY_YEARS, type MarkFacts } from '#domain/unit-marks.ts';

const share = (part: number, whole: number) => `${Math.round((part / whole) * 100)}%`;
/** A cell of which nothing is to be said. */
const QUIET: MarkFacts = { official: { certain: 20, possible: 20 }, age: { known: 20, over60: 5 }, secretaries: [54] };

function idsOf(changes: Partial<MarkFacts>) {
  return marksOf({ ...QUIET, ...changes }, share).map(({ id }) => id);
}

describe('the marks of a cell', () => {
  test('a cell of which nothing is to be said has none', () => {
    expect(idsOf({})).toEqual([]);
  });

  test('nobody, one or several secretaries', () => {
    expect(idsOf({ secretaries: [] })).toEqual(['no-secretary']);
    expect(idsOf({ secretaries: [50, 51] })).toEqual(['several-secretaries']);
    expect(marksOf({ ...QUIET, secretaries: [50, 51] }, share)[0]?.says.vi).toBe('2 người cùng ghi là bí thư');
  });

  test('an old secretary is one above the threshold, of known age', () => {
    expect(idsOf({ secretaries: [OLD_SECRETARY_YEARS] })).toEqual([]);
    expect(idsOf({ secretaries: [OLD_SECRETARY_YEARS + 1] })).toEqual(['old-secretary']);
    expect(idsOf({ secretaries: [null] })).toEqual([]);
    expect(marksOf({ ...QUIET, secretaries: [74] }, share)[0]?.says).toEqual({ vi: 'bí thư 74 tuổi', en: 'secretary aged 74' });
  });

  test('an aged cell is told with its own share, of those of known age', () => {
    expect(marksOf({ ...QUIET, age: { known: 50, over60: 31 } }, share).map(({ says }) => says.vi)).toEqual(['62% trên 60 tuổi']);
    expect(idsOf({ age: { known: 100, over60: AGED_SHARE * 100 } })).toEqual(['aged']);
    expect(idsOf({ age: { known: 100, over60: AGED_SHARE * 100 - 1 } })).toEqual([]);
    expect(idsOf({ age: { known: 0, over60: 0 } })).toEqual([]);
  });

  test('few official members only where those of unknown kind cannot make up for it', () => {
    expect(idsOf({ official: { certain: 2, possible: LEAST_OFFICIAL } })).toEqual([]);
    expect(idsOf({ official: { certain: 2, possible: 2 } })).toEqual(['few-official']);
  });

  test('what the file cannot tell is not marked', () => {
    expect(idsOf({ official: null, age: null, secretaries: null })).toEqual([]);
  });

  test('the most pressing stands first, and every rule can hold', () => {
    const marks = [...idsOf({ secretaries: [], official: { certain: 1, possible: 1 }, age: { known: 5, over60: 5 } }), ...idsOf({ secretaries: [80, 90] })];
    expect(marks).toEqual(['no-secretary', 'few-official', 'aged', 'several-secretaries', 'old-secretary']);
    expect(new Set(marks)).toEqual(new Set(MARK_RULES.map(({ id }) => id)));
  });
});

describe('who passes an age within a year', () => {
  test('is who reaches it at the next birthday', () => {
    expect([58, 59, 60, 63, 64, 65, 69, 70, null].map(passingAge)).toEqual([null, 60, null, null, 65, null, 70, null, null]);
  });

  test('on a day, in a month or in a year, as far as the birth is known', () => {
    const birth = toEpochDay({ year: 1966, month: 4, day: 9 });
    expect(passingDate(birth, 3, 60)).toEqual({ year: 2026, month: 4, day: 9 });
    expect(passingDate(birth, 2, 60)).toEqual({ year: 2026, month: 4, day: null });
    expect(passingDate(toEpochDay({ year: 1967, month: 1, day: 1 }), 1, 60)).toEqual({ year: 2027, month: null, day: null });
  });
});
