import type { Bilingual } from './bilingual.ts';

/** A band of ages in completed years, both ends included. */
export interface AgeBand {
  key: string;
  label: Bilingual;
  from: number;
  to: number;
}

function band(from: number, to: number): AgeBand {
  return { key: `${from}-${to}`, label: { vi: `${from}–${to}`, en: `${from}–${to}` }, from, to };
}

/**
 * The official bands 18–30 … 56–60, then the committee's own parts of "over 60"; a band's code is its place from 1.
 * Below 18 nobody can be a member: the band is there so that a wrong date of birth is seen, not lost.
 */
export const AGE_BANDS: readonly AgeBand[] = [
  band(18, 30), band(31, 35), band(36, 40), band(41, 45), band(46, 50), band(51, 55), band(56, 60), band(61, 70), band(71, 80),
  { key: 'over-80', label: { vi: 'Trên 80', en: 'Over 80' }, from: 81, to: Infinity },
  { key: 'under-18', label: { vi: 'Dưới 18', en: 'Under 18' }, from: -Infinity, to: 17 },
];

/** The code of the band of an age in completed years. */
export function ageBandCode(ageYears: number): number {
  return AGE_BANDS.findIndex(({ from, to }) => ageYears >= from && ageYears <= to) + 1;
}

/** How many of the latest years are shown one by one; all before them are one group. */
export const YEARS_SHOWN = 12;

/** The first year that is shown by itself at a snapshot's year. */
export function firstYearShown(asOfYear: number): number {
  return asOfYear - YEARS_SHOWN + 1;
}
