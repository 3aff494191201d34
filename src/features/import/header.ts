import { FIELD_KEYS, fieldOf, type FieldKey } from '#domain/fields.ts';
import { fold, tidy } from '#domain/text.ts';

/** Up to this many letters a header is an abbreviation, and accents tell ĐT (telephone) from DT (ethnic group). */
const ABBREVIATION_LETTERS = 3;

const BRACKETED = /[([{]([^)\]}]*)[)\]}]?/g;

/** Folded notes in brackets that say how to fill in a column, not of whom or of what it is; all others make another column of it. */
const HARMLESS_NOTE = new RegExp(
  '^((dinh dang|ghi( ro)?|theo) )?(((d|dd|ngai) )?(m|mm|thang) )?(i|ii|iiii|nam)( (d|dd|m|mm|ngai|thang))*$'
  + '|^(neu co|khong sua|(khong )?bat buoc|ghi ro|x|(danh dau|ghi) x|co khong)?$'
  + '|^\\d+( (so|chu so|ki tu)( .*)?)?$|^theo mo hinh \\d cap$|^(vd|vi du) ',
);
/** Notes that belong to one field alone. */
const FIELD_NOTES: Readonly<Partial<Record<FieldKey, RegExp>>> = {
  admittedDate: /^(du bi|db|ket nap)$/,
  // "(1: Nam, 0: Nữ)" says what is under it.
  sex: /^(nam nu|nu nam)$|^(?=.*\d)(\d|nam|nu|la|ghi|so| )+$/,
  exemptDate: /^(tu )?ngai$/,
};

const ORDINALS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu']);

const STATUS = /^((trang thai|tinh trang|hien trang)( (hoat dong|sinh hoat|dang vien|cua dang vien|sinh hoat dang))?|de nghi xoa\b.*)$/;
/** "Ngày chuyển đi", "Ngày từ trần, lý do", "Ngày ra khỏi Đảng, hình thức", "Ngày mất"; not "Ngày chuyển đến", "Ngày mất thẻ". */
const LEAVING = new RegExp(
  '^(ngai |ngai thang nam |thoi gian |nam |li do |hinh thuc |da |noi )?'
  + '(chuien di|chuien (sinh hoat|sh)( dang)?( chinh thuc)?( di\\b|$)|tu tran|qua doi|ra khoi dang|roi khoi|xoa ten|khai tru|xin ra( khoi)? dang)'
  + '|^(ngai |nam |da )(mat|chet)( (li do|ngai)\\b|$)',
);

const HEADERS = new Map(
  FIELD_KEYS.flatMap((field) => fieldOf(field).headers.map((header, rank) => [comparable(header), { field, rank }] as const)),
);

/** The key by which two headers are the same: folded, but an abbreviation keeps its accents. */
function comparable(header: string): string {
  const key = headerKey(header);
  return key.length <= ABBREVIATION_LETTERS ? tidy(header).toLowerCase() : key;
}

function headerKey(header: string): string {
  return fold(header).replace(/^(\d+ )+/, '').replace(/^cac /, '').replace(/ neu co$/, '');
}

/** The field that a header names, and the place of that name among the field's headers: the first is its own. */
export interface HeaderReading {
  field: FieldKey;
  rank: number;
}

/**
 * The field that a header names, or null. Stars, line breaks, numbers before it, "các" and notes in brackets that only say how
 * to fill it in do not count; a note that says more makes another column of it.
 */
export function readHeader(cell: string): HeaderReading | null {
  const header = tidy(cell.slice(0, 200)).replace(/[*:]/g, ' ');
  const whole = HEADERS.get(comparable(header));
  if (whole) return whole;
  const bare = HEADERS.get(comparable(header.replace(BRACKETED, ' ')));
  if (!bare) return null;
  const notes = [...header.matchAll(BRACKETED)].map(([, note = '']) => fold(note));
  return notes.every((note) => HARMLESS_NOTE.test(note) || FIELD_NOTES[bare.field]?.test(note)) ? bare : null;
}

/** The field that a header names, or null. */
export function fieldOfHeader(cell: string): FieldKey | null {
  return readHeader(cell)?.field ?? null;
}

/** Whether the column of a header is read together with another one of its field. */
export function isReadTogether(cell: string, field: FieldKey): boolean {
  const { readTogether = [] } = { readTogether: undefined, ...fieldOf(field) };
  const rank = readHeader(cell)?.rank;
  return readTogether.some((header) => readHeader(header)?.rank === rank);
}

/** Whether a header is an abbreviation, which a header in full words beats. */
export function isAbbreviation(cell: string): boolean {
  return headerKey(cell).length <= ABBREVIATION_LETTERS;
}

/** Whether a header is that of the running numbers of the rows. */
export function isOrdinalHeader(cell: string): boolean {
  return ORDINALS.has(headerKey(cell));
}

/** Whether a header is that of who is still a member or of who has left, which the import does not read. */
export function isStatusHeader(cell: string): boolean {
  const key = headerKey(cell.slice(0, 200));
  return (STATUS.test(key) || LEAVING.test(key)) && !fieldOfHeader(cell);
}

/** How many different fields the cells of a row name. */
export function countFields(cells: readonly string[]): number {
  const fields = new Set(cells.map(fieldOfHeader));
  fields.delete(null);
  return fields.size;
}
