import type { Bilingual } from './bilingual.ts';
import { completedYears, daysInMonth, fromEpochDay, toEpochDay, type PartialDate } from './date.ts';

/** What the rules look at, of one member; null is unknown. */
export interface MemberFacts {
  sex: 'female' | 'male' | null;
  birth: PartialDate | null;
  admitted: PartialDate | null;
  official: PartialDate | null;
  exemptSince: PartialDate | null;
  /** Keys of EXEMPTIONS and PARTY_POSTS. */
  exemption: string | null;
  partyPost: string | null;
}

/** The rules by name. */
export type QualityRuleId =
  | 'birth-after-admission' | 'admitted-too-young' | 'official-before-admission' | 'date-in-future' | 'exempt-before-admission' | 'exempt-too-young'
  | 'exempt-secretary' | 'official-early' | 'official-missing' | 'very-old';

/** A day as days since 1970-01-01. */
type EpochDay = number;

/**
 * One rule that a member's data must keep. A rule is broken only where no day that the dates leave open could keep it: a birth
 * known to the year counts as the earliest or the latest day of it, whichever is the kinder.
 */
export interface QualityRule {
  id: QualityRuleId;
  /** One of the committee's four words: đúng (the data contradict each other), đủ (something is missing), sống (likely out of date). */
  concerns: 'valid' | 'complete' | 'live';
  /** `wrong` cannot be; `check` can be, but seldom is. */
  weight: 'wrong' | 'check';
  label: Bilingual;
  explanation: Bilingual;
  isBroken(member: MemberFacts, asOf: EpochDay): boolean;
}

export const LEAST_ADMISSION_AGE_YEARS = 18;
export const PROBATION_MONTHS = 12;
/** Without an official date after so long, the date is missing, or the probation has not been ended. */
export const MOST_PROBATION_MONTHS = 18;
export const EXEMPTION_AGE_YEARS: Readonly<Record<'female' | 'male', number>> = { female: 55, male: 60 };
export const OLDEST_YEARS = 105;

/** The first day that a date leaves open. */
export function earliest(date: PartialDate): EpochDay {
  return toEpochDay(date);
}

/** The last day that a date leaves open. */
export function latest({ year, month, day, precision }: PartialDate): EpochDay {
  if (precision === 'day') return toEpochDay({ year, month, day });
  return precision === 'month' ? toEpochDay({ year, month, day: daysInMonth(year, month) }) : toEpochDay({ year, month: 12, day: 31 });
}

/** The same day some months later, or the last of that month. */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const from = fromEpochDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return toEpochDay({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** Completed years from one day to another. */
function yearsBetween(from: EpochDay, to: EpochDay): number {
  return completedYears({ ...fromEpochDay(from), precision: 'day' }, fromEpochDay(to));
}

function isAfter(date: PartialDate | null, day: EpochDay): boolean {
  return date !== null && earliest(date) > day;
}

function isBefore(date: PartialDate | null, other: PartialDate | null): boolean {
  return date !== null && other !== null && latest(date) < earliest(other);
}

function isExempt({ exemption }: MemberFacts): boolean {
  return exemption !== null && exemption !== 'active';
}

/** The rules, gravest first. */
export const QUALITY_RULES: readonly QualityRule[] = [
  {
    id: 'birth-after-admission', concerns: 'valid', weight: 'wrong',
    label: { vi: 'Ngày sinh sau ngày vào Đảng', en: 'Born after admission' },
    explanation: { vi: 'Ngày sinh không thể sau ngày vào Đảng. Hãy kiểm tra cả hai ngày theo hồ sơ.', en: 'Nobody is born after being admitted. Check both dates in the records.' },
    isBroken: ({ birth, admitted }) => isBefore(admitted, birth),
  },
  {
    id: 'admitted-too-young', concerns: 'valid', weight: 'wrong',
    label: { vi: 'Vào Đảng khi chưa đủ 18 tuổi', en: 'Admitted before the age of 18' },
    explanation: { vi: 'Người vào Đảng phải đủ 18 tuổi. Hãy kiểm tra ngày sinh và ngày vào Đảng theo hồ sơ.', en: 'Members are admitted from the age of 18. Check the birth and the admission in the records.' },
    isBroken: ({ birth, admitted }) =>
      birth !== null && admitted !== null && !isBefore(admitted, birth) && yearsBetween(earliest(birth), Math.max(earliest(birth), latest(admitted))) < LEAST_ADMISSION_AGE_YEARS,
  },
  {
    id: 'official-before-admission', concerns: 'valid', weight: 'wrong',
    label: { vi: 'Ngày chính thức trước ngày vào Đảng', en: 'Official before admission' },
    explanation: { vi: 'Ngày chính thức phải sau ngày vào Đảng. Hãy xem hai ngày có bị đổi chỗ không.', en: 'The official date follows the admission. See whether the two have changed places.' },
    isBroken: ({ admitted, official }) => isBefore(official, admitted),
  },
  {
    id: 'date-in-future', concerns: 'valid', weight: 'wrong',
    label: { vi: 'Ngày sau ngày chốt số liệu', en: 'A date after the day of the list' },
    explanation: {
      vi: 'Ngày sinh, ngày vào Đảng, ngày chính thức hoặc ngày miễn sinh hoạt sau ngày chốt số liệu. Hãy kiểm tra năm của ngày đó.',
      en: 'A birth, admission, official date or exemption lies after the day of the list. Check its year.',
    },
    isBroken: ({ birth, admitted, official, exemptSince }, asOf) => [birth, admitted, official, exemptSince].some((date) => isAfter(date, asOf)),
  },
  {
    id: 'exempt-before-admission', concerns: 'valid', weight: 'wrong',
    label: { vi: 'Miễn sinh hoạt trước khi vào Đảng', en: 'Exempt before admission' },
    explanation: { vi: 'Ngày miễn sinh hoạt phải sau ngày vào Đảng. Hãy kiểm tra cả hai ngày theo hồ sơ.', en: 'An exemption follows the admission. Check both dates in the records.' },
    isBroken: ({ admitted, exemptSince }) => isBefore(exemptSince, admitted),
  },
  {
    id: 'exempt-too-young', concerns: 'valid', weight: 'check',
    label: { vi: 'Miễn vì tuổi cao khi chưa đến tuổi', en: 'Exempt for age, but younger' },
    explanation: {
      vi: 'Được miễn vì tuổi cao, sức khỏe yếu nhưng chưa đến 55 tuổi (nữ) hoặc 60 tuổi (nam). Hãy kiểm tra lý do miễn và ngày sinh.',
      en: 'Exempt for old age and ill health, but under 55 (women) or 60 (men). Check the reason and the birth.',
    },
    isBroken: ({ exemption, birth, sex }, asOf) =>
      // Of somebody whose sex is unknown the lower age is asked.
      exemption === 'ageHealth' && birth !== null && !isAfter(birth, asOf) && yearsBetween(earliest(birth), asOf) < EXEMPTION_AGE_YEARS[sex ?? 'female'],
  },
  {
    id: 'exempt-secretary', concerns: 'valid', weight: 'check',
    label: { vi: 'Được miễn sinh hoạt nhưng giữ chức bí thư', en: 'Exempt, and a secretary' },
    explanation: { vi: 'Người được miễn công tác và sinh hoạt thường không giữ chức bí thư. Hãy kiểm tra cả hai ô.', en: 'Who is exempt from party work is seldom a secretary. Check both cells.' },
    isBroken: (member) => isExempt(member) && member.partyPost === 'secretary',
  },
  {
    id: 'official-early', concerns: 'valid', weight: 'check',
    label: { vi: 'Chính thức sớm hơn 12 tháng dự bị', en: 'Official within 12 months' },
    explanation: { vi: 'Thời gian dự bị là 12 tháng. Hãy kiểm tra ngày vào Đảng và ngày chính thức.', en: 'Probation lasts 12 months. Check the admission and the official date.' },
    isBroken: ({ admitted, official }) =>
      admitted !== null && official !== null && !isBefore(official, admitted) && latest(official) < addMonths(earliest(admitted), PROBATION_MONTHS),
  },
  {
    id: 'official-missing', concerns: 'complete', weight: 'check',
    label: { vi: 'Quá hạn dự bị hoặc thiếu ngày chính thức', en: 'Probation overdue, or no official date' },
    explanation: {
      vi: 'Vào Đảng đã hơn 18 tháng mà chưa có ngày chính thức. Hãy bổ sung ngày, hoặc xem lại việc công nhận chính thức.',
      en: 'Admitted more than 18 months ago, and no official date. Add it, or see to the probation.',
    },
    isBroken: ({ admitted, official }, asOf) => admitted !== null && official === null && addMonths(latest(admitted), MOST_PROBATION_MONTHS) < asOf,
  },
  {
    id: 'very-old', concerns: 'live', weight: 'check',
    label: { vi: 'Trên 105 tuổi', en: 'Older than 105' },
    explanation: { vi: 'Hãy kiểm tra ngày sinh, và đảng viên này còn trong danh sách hay đã từ trần.', en: 'Check the birth, and whether this member is still alive.' },
    isBroken: ({ birth }, asOf) => birth !== null && !isAfter(birth, asOf) && yearsBetween(Math.min(latest(birth), asOf), asOf) > OLDEST_YEARS,
  },
];
