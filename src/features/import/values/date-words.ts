/** Months by their English name or its beginning. */
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Months as Vietnamese says them: the first and the last also by their old names. */
const VIETNAMESE = [
  ['một', 'giêng'], ['hai'], ['ba'], ['tư', 'bốn'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'], ['mười'], ['mười một'], ['mười hai', 'chạp'],
];

/** The words of a month in a pattern: `tháng ba`, `Thg 3`, `Mar`. Whether they name a month is for `monthOf` to say. */
export const MONTH_WORDS = '(?:th[áa]ng\\s*|thg\\.?\\s?|th\\.?\\s?)(?:\\d{1,2}|mười một|mười hai|\\p{L}+)|sept|[a-z]{3,9}';

/** Words before a date that say what it is the date of, or which day of the week. */
const LEAD = /^(?:(?:th[ứu]\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*,?\s+|(?:sinh|từ)?\s*ng[àa]y\s*[:.]?\s+|(?:năm )?sinh\s*[:.]?\s+|sn\s*[:.]?\s+|từ\s+)(?=\S)/i;

/** The text without the words before its date, and without a full stop after it. */
export function stripDateWords(text: string): string {
  return text.replace(LEAD, '').replace(LEAD, '').replace(/\s*[.,;]$/, '');
}

/** The month of a word, 1–12; null where it names none. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/^(?:th[áa]ng|thg\.?|th\.?)\s*/, '');
  if (/^\d{1,2}$/.test(name)) return Number(name);
  const place = VIETNAMESE.findIndex((names) => names.includes(name.normalize('NFC')));
  if (place >= 0) return place + 1;
  if (name.length < 3) return null;
  const english = MONTHS.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name));
  return english < 0 ? null : english + 1;
}
