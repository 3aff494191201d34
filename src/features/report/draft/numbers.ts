import { placesOf, Taken, type Span } from './plain.ts';

/** How a person has written a number, to write the right one alike. */
export interface NumberStyle {
  /** Between thousands; empty for none. */
  thousands: '' | '.' | ',' | ' ';
  /** Before decimals. */
  comma: ',' | '.';
  decimals: number;
  /** Whether counts below ten begin with a 0. */
  padded: boolean;
  /** What stands after the digits of a share, with its space. */
  sign: string;
}

/** A number of a draft. */
export interface NumberToken extends Span {
  kind: 'count' | 'decimal' | 'percent' | 'fraction';
  /** Of a fraction its first number; of a share its percent. */
  value: number;
  /** The second number of a fraction. */
  of: number;
  style: NumberStyle;
}

/** What in a draft looks like a number and counts nothing: dates, numbers of documents, ordinals, money. */
export interface NotCounted extends Span {
  /** Whether it names a unit or a thing, so that what is said of it is not said of all members. */
  names: boolean;
}

export interface DraftNumbers {
  numbers: NumberToken[];
  notCounted: NotCounted[];
}

const YEAR = '(?:19|20)\\d{2}';
const MEMBERS = 'đảng viên|đồng chí|đ/c|đv|tổ chức|tccsđ|đảng bộ|chi bộ';
const NOT_MEMBERS = `(?![\\d%]|[.,]\\d|\\s*(?:${MEMBERS}))`;
/** After these words a number says which one, not how many. */
const WHICH = 'điều|khoản|mục|điểm|chương|phần|phụ lục|biểu|bảng|mẫu|hình|trang|(?<!tổng )(?<!trong )(?<!thiểu )số|thứ|khóa|đợt|ngõ|ngách|đường|phố|cụm|nhóm|loại|hạng|'
  + '(?<!cao )(?<!trung )(?<!sơ )cấp|bậc|lớp|quận|tiêu chí|câu|vòng|kỳ|quyển|tập|nghị quyết|chỉ thị|quy định|kế hoạch|kết luận|hướng dẫn|thông tri|công văn|báo cáo|'
  + 'chương trình|đề án|quyết định|tờ trình';
const NAMED_UNIT = 'chi bộ|tổ dân phố|khu dân cư|tdp|kdc|tổ đảng|tổ|khu phố|khu|phường';

/** Patterns over the plain text. */
const PLAIN_PATTERNS: readonly RegExp[] = [
  /(?<=^|\n)[ ]*(?:\d{1,2}[.)](?=\s)|\d{1,2}(?:\.\d{1,2})+[.)]?(?=\s)|[a-zđ]\)|[ivx]+\.(?=\s))/g,
  /[([]\d{1,2}[)\]](?![%\d])/g,
  new RegExp(`(?:ngày\\s+)?(?<!\\d)\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}\\s?[/-]\\s?${YEAR}(?![\\d.])`, 'g'),
  /(?:ngày|mùng|sáng|chiều|tối|đêm|trước|sau)\s+\d{1,2}\s?[/-]\s?\d{1,2}(?![\d/])/g,
  /(?:ngày|mùng)\s+\d{1,2}(?:\s+tháng\s+\d{1,2})?(?:\s+năm\s+\d{4})?(?![\d%])/g,
  /tháng\s+\d{1,2}(?:\s*(?:năm|[/-])\s*\d{4})?(?![\d%])/g,
  new RegExp(`(?:năm|nhiệm kỳ|giai đoạn|niên khóa|từ năm|đến năm)\\s+(?:học\\s+)?${YEAR}(?:\\s*[-/]\\s*\\d{2,4})?(?!\\d)`, 'g'),
  new RegExp(`(?<![\\d.,])${YEAR}\\s*-\\s*${YEAR}(?![\\d.,])`, 'g'),
  new RegExp(`(?:đến|từ|trước|sau|đầu|cuối)\\s+(?:đầu\\s+|cuối\\s+|hết\\s+)?${YEAR}(?!\\d|[.,]\\d|\\s*(?:${MEMBERS}))`, 'g'),
  /quý\s+[ivx\d]+(?:\s*(?:năm|[/-])\s*\d{4})?/g,
  /(?<![\d.,/])\d+(?:[.,]\d+)?\s+(?:tháng|năm|ngày|tuần|giờ|phút|buổi|quý|lần|đợt|kỳ|nhiệm kỳ)(?!\p{L})(?:\s+(?:đầu|cuối)\s+năm)?(?:\s+\d{4})?/gu,
  /(?<![\d/.,])(?:0?3\/0?2|19\/0?5|0?2\/0?9|0?7\/11|30\/0?4|0?1\/0?5|0?8\/0?3|20\/10|27\/0?7|22\/12|26\/0?3)(?![\d/.,]|\s*(?:đảng viên|đồng chí|chi bộ))/g,
  /(?<![\d.,])\+?(?:84|0)\d(?:[ .-]?\d){7,9}(?!\d)/g,
  /\d[\d.,]*\s*(?:triệu|tỷ(?!\s*lệ)|nghìn|ngàn|vạn)?\s*(?:đồng(?!\s+chí)|vnđ|usd|đô la)(?!\p{L})/gu,
  /\d[\d.,]*\s*(?:tỷ(?!\s*(?:lệ|trọng))|triệu)(?!\p{L})/gu,
  /(?<![\d.,])\d{1,2}\s*(?:h|giờ|g)\s*\d{0,2}(?![\p{L}\d])/gu,
  /(?<![\d.,])\d+(?:,\d+)?\s*%?\s*-\s*\d+(?:,\d+)?\s*%/g,
  new RegExp(`(?<!\\p{L})(?:${WHICH})\\s+(?:số\\s+)?\\d+(?:[./-]\\d+)*[a-z]?${NOT_MEMBERS}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<![\\d.,/])${YEAR}(?![\\d.,/%]|\\s*(?:${MEMBERS}|người|\\())`, 'g'),
];

const NAMING_PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${NAMED_UNIT})\\s+(?:số\\s+)?\\d{1,3}[a-z]?(?:\\s*[,-]\\s*\\d{1,3}(?!\\s*\\p{L}))*${NOT_MEMBERS}(?!\\p{L})`, 'gu'),
  /(?<!\d)(?:10\/10|12\/12|7\/10|8\/10)(?!\d)/g,
];

/** The number of a row, in a table that was copied. */
const ROW = /(?<=^|\n)[ ]*\d{1,3}\.?\t/g;

/** Numbers of documents, by their capitals: 21-NQ/TW, 12/2023/NĐ-CP. */
const DOCUMENT = /(?<![\d.,])\d+(?:\/\d{4})?\s?[-/–]\s?\p{Lu}[\p{L}.]*(?:[-/–][\p{L}\d.]+)*/gu;

const WHOLE = '\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+|\\d+';
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}/]|\\d[.,]|\\p{L}-)(?:(${WHOLE})\\s?/\\s?(${WHOLE})(?!\\s?[/\\d])|(${WHOLE})(?:([.,])(\\d+))?(\\s?%|\\s+phần trăm)?)(?![\\p{L}\\p{N}])`, 'giu');

function wholeOf(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}

function styleOf(digits: string, comma: ',' | '.', decimals: number, sign: string): NumberStyle {
  const thousands = digits.includes('.') ? '.' : /\s/.test(digits) ? ' ' : '';
  return { thousands, comma, decimals, padded: /^0\d/.test(digits), sign };
}

function tokenOf({ start, end, match }: Span & { match: RegExpExecArray }): NumberToken | null {
  const [, first, second, whole = '', mark, part = '', sign = ''] = match;
  const comma = mark === '.' ? '.' : ',';
  if (first !== undefined && second !== undefined) {
    return { start, end, kind: 'fraction', value: wholeOf(first), of: wholeOf(second), style: styleOf(first.length > second.length ? first : second, ',', 0, '') };
  }
  const value = Number(`${wholeOf(whole)}.${part || '0'}`);
  if (sign !== '') return { start, end, kind: 'percent', value, of: 0, style: styleOf(whole, comma, part.length, sign) };
  // 6,808 with the comma of English between its thousands.
  if (mark === ',' && part.length === 3 && !whole.includes('.')) {
    return { start, end, kind: 'count', value: wholeOf(whole + part), of: 0, style: { ...styleOf(whole, '.', 0, ''), thousands: ',' } };
  }
  if (part !== '') return { start, end, kind: 'decimal', value, of: 0, style: styleOf(whole, comma, part.length, '') };
  return whole.length > 9 ? null : { start, end, kind: 'count', value, of: 0, style: styleOf(whole, ',', 0, '') };
}

/**
 * The numbers of a text, and what only looks like one.
 * @param plain the same text by `plainText`
 */
export function readNumbers(text: string, plain: string): DraftNumbers {
  const notCounted: NotCounted[] = [
    ...[...placesOf(DOCUMENT, text), ...placesOf(ROW, text)].map(({ start, end }) => ({ start, end, names: false })),
    ...NAMING_PATTERNS.flatMap((pattern) => placesOf(pattern, plain)).map(({ start, end }) => ({ start, end, names: true })),
    ...PLAIN_PATTERNS.flatMap((pattern) => placesOf(pattern, plain)).map(({ start, end }) => ({ start, end, names: false })),
  ];
  const taken = new Taken(text.length, notCounted);
  const numbers = placesOf(NUMBER, text)
    .filter((place) => !taken.touches(place))
    .flatMap((place) => tokenOf(place) ?? []);
  return { numbers, notCounted };
}

/** A number as it is written in a style; a share as percent. */
export function writeNumber(value: number, style: NumberStyle): string {
  const fixed = rounded(value, style.decimals).toFixed(style.decimals);
  const [whole = '', part = ''] = fixed.split('.');
  const grouped = style.thousands === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, style.thousands);
  const padded = style.padded && style.decimals === 0 && grouped.length === 1 && value !== 0 ? `0${grouped}` : grouped;
  return `${padded}${part === '' ? '' : style.comma + part}${style.sign}`;
}

/** A number to so many decimals, halves up as one rounds by hand. */
export function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;
}
