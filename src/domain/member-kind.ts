import type { PartialDate } from './date.ts';
import { addMonths, earliest, latest, MOST_PROBATION_MONTHS } from './quality.ts';

/**
 * The code of a member's kind on a day (days since 1970-01-01): 1 official, 2 on probation, 0 unknown. The official date goes before
 * what the list says by itself (`stated`, as the code). Without either a member is on probation for at most 18 months after admission;
 * after that the date is missing, or the probation overdue.
 */
export function memberKindCode(admitted: PartialDate | null, official: PartialDate | null, stated: 0 | 1 | 2, asOf: number): 0 | 1 | 2 {
  if (official !== null && latest(official) <= asOf) return 1;
  if (official !== null && earliest(official) > asOf) return 2;
  if (stated !== 0 || official !== null) return stated;
  return admitted !== null && latest(admitted) <= asOf && addMonths(earliest(admitted), MOST_PROBATION_MONTHS) >= asOf ? 2 : 0;
}
