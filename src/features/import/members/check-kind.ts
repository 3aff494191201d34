import { codeOf } from '#domain/fields.ts';
import type { Layout } from '../layout/layout.ts';
import { remembering } from '../remember.ts';
import { readDate } from '../values/read-date.ts';
import { createValueReader } from '../values/read-value.ts';

const OFFICIAL_YEARS = { from: 1930, to: 2100, short: { from: 1945, to: 2044 } };
const PROBATIONARY = codeOf('memberKind', 'probationary');

/**
 * A check of whether a member is said to be on probation and has an official date of years ago, by their completed cells. A date of
 * this year or later may be one that is only planned.
 */
export function createKindCheck({ read, lastYear }: Layout): (cells: readonly string[]) => boolean {
  const [kind, official] = (['memberKind', 'officialDate'] as const).map((name) => read.findIndex(({ field }) => field === name)) as [number, number];
  if (kind < 0 || official < 0) return () => false;
  const readKind = remembering(createValueReader('memberKind'));
  return (cells) => {
    if (readKind(cells[kind] ?? '').code !== PROBATIONARY) return false;
    const { date } = readDate(cells[official] ?? '', OFFICIAL_YEARS);
    return date !== null && date.year < lastYear;
  };
}
