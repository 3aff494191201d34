import type { PartialDate } from './date.ts';
import { addMonths, earliest, latest, MOST_PROBATION_MONTHS } from './quality.ts';

/** Official members, and those on probation, as their dates tell. */
export const MEMBER_KINDS = [
  { key: 'official', label: { vi: 'Chính thức', en: 'Official' } },
  { key: 'probationary', label: { vi: 'Dự bị', en: 'On probation' } },
] as const;

/**
 * The code of a member's kind on a day (days since 1970-01-01): 1 official, 2 on probation, 0 unknown. Without an official date a
 * member is on probation for at most 18 months after admission; after that the date is missing, or the probation overdue.
 */
export function memberKindCode(admitted: PartialDate | null, official: PartialDate | null, asOf: number): 0 | 1 | 2 {
  if (official !== null) {
    if (latest(official) <= asOf) return 1;
    return earliest(official) > asOf ? 2 : 0;
  }
  return admitted !== null && latest(admitted) <= asOf && addMonths(earliest(admitted), MOST_PROBATION_MONTHS) >= asOf ? 2 : 0;
}
