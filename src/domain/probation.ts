import type { Bilingual } from './bilingual.ts';
import type { PartialDate } from './date.ts';
import { memberKindCode } from './member-kind.ts';
import { addMonths, earliest, latest, MOST_PROBATION_MONTHS, PROBATION_MONTHS } from './quality.ts';

/** Where a probation stands on a day; a state's code is its place, from 1, in the order in which they are seen to. */
export const PROBATION_STATES = [
  { key: 'overdue', label: { vi: 'Đã đến hạn', en: 'Due already' } },
  { key: 'month', label: { vi: 'Đến hạn trong 1 tháng tới', en: 'Due within 1 month' } },
  { key: 'quarter', label: { vi: 'Đến hạn sau 1 đến 3 tháng', en: 'Due in 1 to 3 months' } },
  { key: 'half', label: { vi: 'Đến hạn sau 3 đến 6 tháng', en: 'Due in 3 to 6 months' } },
  { key: 'later', label: { vi: 'Đến hạn sau hơn 6 tháng', en: 'Due later' } },
  { key: 'check-date', label: { vi: 'Cần kiểm tra ngày vào Đảng', en: 'Admission date to be checked' } },
  { key: 'missing', label: { vi: 'Quá 18 tháng chưa có ngày chính thức', en: 'No official date after 18 months' } },
] as const satisfies readonly { key: string; label: Bilingual }[];

/** The key of a state. */
export type ProbationState = (typeof PROBATION_STATES)[number]['key'];

/** The months ahead up to which the states "month", "quarter" and "half" reach. */
export const PROBATION_AHEAD_MONTHS = { month: 1, quarter: 3, half: 6 } as const;

/**
 * Where a member's probation stands on a day (days since 1970-01-01), null for one who is not on probation. Twelve months after
 * admission a member is due to be made official; a month or a year of admission is not guessed at. Who has no official date after
 * 18 months is on probation no more: the date is missing, or the probation was not ended (`missing`, the rule `official-missing`).
 */
export function probationState(admitted: PartialDate | null, official: PartialDate | null, stated: 0 | 1 | 2, asOf: number): ProbationState | null {
  if (admitted !== null && official === null && addMonths(latest(admitted), MOST_PROBATION_MONTHS) < asOf) return 'missing';
  if (memberKindCode(admitted, official, stated, asOf) !== 2) return null;
  if (admitted === null || admitted.precision !== 'day') return 'check-date';
  const due = addMonths(earliest(admitted), PROBATION_MONTHS);
  if (due <= asOf) return 'overdue';
  const ahead = (['month', 'quarter', 'half'] as const).find((state) => due <= addMonths(asOf, PROBATION_AHEAD_MONTHS[state]));
  return ahead ?? 'later';
}
