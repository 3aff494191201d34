import { FIELD_KEYS, fieldOf, type FieldKey } from '#domain/fields.ts';
import { fold, tidy } from '#domain/text.ts';

/** Up to this many letters a header is an abbreviation, and accents tell ĐT (telephone) from DT (ethnic group). */
const ABBREVIATION_LETTERS = 3;

const BRACKETED = /[([{]([^)\]}]*)[)\]}]?/g;

/** Notes in brackets that make another column of it: "Ngày vào Đảng (chính thức)", "Ngày sinh (Nữ)". */
const TELLING_NOTE = /^(nam|nữ)$|chính thức|lý do|lí do|cũ|cha|mẹ|vợ|chồng|trước đây|chuyển đi|chuyển đến|giới thiệu/;

const ORDINALS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu']);

const STATUS = /^((trang thai|tinh trang|hien trang)( (hoat dong|sinh hoat|dang vien|cua dang vien|sinh hoat dang))?|de nghi xoa\b.*)$/;

const FIELD_BY_HEADER = new Map<string, FieldKey>(
  FIELD_KEYS.flatMap((key) => fieldOf(key).headers.map((header) => [comparable(header), key] as const)),
);

/** The key by which two headers are the same: folded, but an abbreviation keeps its accents. */
function comparable(header: string): string {
  const key = headerKey(header);
  return key.length <= ABBREVIATION_LETTERS ? tidy(header).toLowerCase() : key;
}

function headerKey(header: string): string {
  return fold(header).replace(/^(\d+ )+/, '').replace(/^cac /, '').replace(/ neu co$/, '');
}

/**
 * The field that a header names, or null. Stars, line breaks, numbers before it, notes in brackets, "các" and "(nếu có)" do
 * not count, unless the note makes another column of it.
 */
export function fieldOfHeader(cell: string): FieldKey | null {
  const header = tidy(cell.slice(0, 200)).replace(/[*:]/g, ' ');
  const whole = FIELD_BY_HEADER.get(comparable(header));
  if (whole) return whole;
  const notes = [...header.matchAll(BRACKETED)].map(([, note = '']) => tidy(note).toLowerCase());
  if (notes.some((note) => TELLING_NOTE.test(note))) return null;
  return FIELD_BY_HEADER.get(comparable(header.replace(BRACKETED, ' '))) ?? null;
}

/** Whether a header is an abbreviation, which a header in full words beats. */
export function isAbbreviation(cell: string): boolean {
  return headerKey(cell).length <= ABBREVIATION_LETTERS;
}

/** Whether a header is that of the running numbers of the rows. */
export function isOrdinalHeader(cell: string): boolean {
  return ORDINALS.has(headerKey(cell));
}

/** Whether a header is that of who is still a member, which the import does not read. */
export function isStatusHeader(cell: string): boolean {
  return STATUS.test(headerKey(cell.slice(0, 200)));
}

/** How many different fields the cells of a row name. */
export function countFields(cells: readonly string[]): number {
  const fields = new Set(cells.map(fieldOfHeader));
  fields.delete(null);
  return fields.size;
}
