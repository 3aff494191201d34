import type { Language } from '#domain/bilingual.ts';
import { parseIsoDay, type IsoDay } from '#domain/date.ts';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** How numbers and dates are written in one language. */
export interface Formats {
  /** A whole number: 6.808 in Vietnamese, 6,808 in English. */
  count(value: number): string;
  /** A share of a whole, with two decimals as the committee's reports have them: 43,58%; a dash where the whole is 0. */
  share(part: number, whole: number): string;
  /** A mean or a median, with one decimal. */
  mean(value: number): string;
  /** A day: 01/03/2026. */
  day(day: IsoDay): string;
  /** A size in bytes as KB or MB. */
  size(sizeBytes: number): string;
  /** Texts in dictionary order, numbers in them by value: Chi bộ 2 before Chi bộ 10. */
  compare(a: string, b: string): number;
}

/** The formats of a language; make them once, they hold Intl objects. */
export function createFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const collator = new Intl.Collator('vi', { numeric: true });
  return {
    count: (value) => whole.format(value),
    share: (part, total) => (total === 0 ? '–' : percent.format(part / total)),
    mean: (value) => oneDecimal.format(value),
    day(day) {
      const date = parseIsoDay(day);
      return date ? `${String(date.day).padStart(2, '0')}/${String(date.month).padStart(2, '0')}/${date.year}` : day;
    },
    size: (sizeBytes) => (sizeBytes < 1e6 ? `${whole.format(Math.ceil(sizeBytes / 1e3))} KB` : `${oneDecimal.format(sizeBytes / 1e6)} MB`),
    compare: (a, b) => collator.compare(a, b),
  };
}
