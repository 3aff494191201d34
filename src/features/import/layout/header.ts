import { FIELD_KEYS, fieldOf, type FieldKey } from '#domain/fields.ts';
import { fold as foldText, tidy } from '#domain/text.ts';
import { shorten } from '../values/spelling.ts';
import { remembering } from '../remember.ts';

/** `fold` of what may be a header: each is looked at in many ways. */
export const fold = remembering(foldText);

/** Up to this many letters a header is an abbreviation, and accents tell ĐT (telephone) from DT (ethnic group). */
const ABBREVIATION_LETTERS = 3;

/** Of a header that is longer no more is looked at. */
const HEADER_CHARACTERS = 200;
/** Characters of a header that the page shows. */
export const SHOWN_CHARACTERS = 80;

const BRACKETED = /[([{]([^)\]}]*)[)\]}]?/g;

/** The number of a column after its name: "Giới tính (3)". */
const NUMBER_AFTER = /(?<=\S)\s*[([{]\d{1,3}[)\]}]\s*$/;

/** Folded notes in brackets that say how to fill in a column, not of whom or of what it is; all others make another column of it. */
const HARMLESS_NOTE = new RegExp(
  '^((dinh dang|ghi( ro)?|theo) )?(((d|dd|ngai) )?(m|mm|thang) )?(i|ii|iiii|nam)( (d|dd|m|mm|ngai|thang))*$'
  + '|^(neu co|khong sua|(khong )?bat buoc|ghi ro|x|(danh dau|ghi) x|co khong)?$'
  + '|^\\d+( (so|chu so|ki tu)( .*)?)?$|^theo mo hinh \\d cap$|^(vd|vi du) |^(cua )?(dang vien|dv|dong chi)$',
);
/** Notes that belong to one field alone. */
const FIELD_NOTES: Readonly<Partial<Record<FieldKey, RegExp>>> = {
  fullName: /^((viet |ghi )?(chu )?in( hoa)?( co dau)?|viet hoa|chu hoa|khai sinh|theo (giai )?khai sinh|theo cccd|dang dung)$/,
  birthDate: /^(duong lich|theo (giai )?khai sinh|theo cccd)$/,
  admittedDate: /^(du bi|db|ket nap)$/,
  // "(1: Nam, 0: Nữ)" says what is under it.
  sex: /^(nam nu|nu nam)$|^(?=.*\d)(\d|nam|nu|la|ghi|so| )+$/,
  exemptDate: /^(tu )?ngai$/,
  generalEducation: /^(lop|he|he \d+ nam|lop .*|10 10 12 12)$/,
};

const ORDINALS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu']);

/** A number before an abbreviation ("5. VH"), and signs after it ("VH."). */
const AROUND = /^\d+[\s.)/-]+(?=\p{L})|[^\p{L}\p{N}]+$/gu;

const HEADERS = new Map(
  FIELD_KEYS.flatMap((field) => fieldOf(field).headers.map((header, rank) => [comparable(header), { field, rank }] as const)),
);

/** The key by which two headers are the same: folded, but an abbreviation keeps its accents. */
function comparable(header: string): string {
  const key = headerKey(header);
  return key.length <= ABBREVIATION_LETTERS ? tidy(header).toLowerCase().replace(AROUND, '') : key;
}

function headerKey(header: string): string {
  return fold(header).replace(/^(\d+ )+/, '').replace(/^cac /, '').replace(/^(dang vien|dv) (?=(duoc )?mien\b)/, '').replace(/ neu co$/, '').replace(/ cua (dang vien|dv|dong chi)$/, '');
}

/** "Trình độ chuyên môn hiện nay". */
const TODAY = /^(.*\S)\s+hi[êệe]n\s+(?:nay|t[ạa]i)$/i;

/** The field that a header names, and the place of that name among the field's headers: the first is its own. */
export interface HeaderReading {
  field: FieldKey;
  rank: number;
}

/**
 * The field that a header names, or null. Stars, line breaks, numbers before it, "các" and notes in brackets that only say how
 * to fill it in do not count, nor does the same name once more in another language; a note that says more makes another column
 * of it.
 */
export function readHeader(cell: string): HeaderReading | null {
  const header = withoutStars(cell);
  const whole = HEADERS.get(comparable(header));
  if (whole) return whole;
  const bare = HEADERS.get(comparable(header.replace(BRACKETED, ' ')));
  if (bare && notesOf(header).every((note) => isHarmless(fold(note), bare.field) || HEADERS.get(comparable(note))?.field === bare.field)) return bare;
  const [, today = ''] = TODAY.exec(header.trim()) ?? [];
  if (today !== '') return HEADERS.get(comparable(today)) ?? null;
  const names = header.split(/[/|]|\s[-–—]\s/).map((name) => HEADERS.get(comparable(name)));
  return names.length > 1 && names[0] && names.every((name) => name?.field === names[0]?.field) ? names[0] : null;
}

/** A header without notes in brackets, where these only say how to fill it in; else null. */
export function withoutNotes(cell: string): string | null {
  const header = withoutStars(cell);
  return notesOf(header).every((note) => isHarmless(fold(note), null)) ? tidy(header.replace(BRACKETED, ' ')) : null;
}

/** A header without the number of its column after it. */
export function withoutNumber(header: string): string {
  return header.replace(NUMBER_AFTER, '');
}

function withoutStars(cell: string): string {
  return withoutNumber(tidy(cell.slice(0, HEADER_CHARACTERS))).replace(/[*:]/g, ' ');
}

function notesOf(header: string): string[] {
  return [...header.matchAll(BRACKETED)].map(([, note = '']) => note);
}

function isHarmless(note: string, field: FieldKey | null): boolean {
  return HARMLESS_NOTE.test(note) || (field !== null && FIELD_NOTES[field]?.test(note) === true);
}

/** The field that a header names, or null. */
export function fieldOfHeader(cell: string): FieldKey | null {
  return readOnce(cell).field;
}

// The first rows of a file are looked at for its header under every delimiter.
const readOnce = remembering((cell) => ({ field: readHeader(cell)?.field ?? null }));

/** Whether a column is read together with another one of its field, by the place of its header among those of the field. */
export function isReadTogether(field: FieldKey, rank: number): boolean {
  const { readTogether = [] } = { readTogether: undefined, ...fieldOf(field) };
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

/** The key by which a person's decision on a column finds it again: its header, case and composition aside, as the page shows it. */
export function columnKey(header: string): string {
  return shorten(header, SHOWN_CHARACTERS).toLowerCase();
}

/** How many different fields the cells of a row name. */
export function countFields(cells: readonly string[]): number {
  const fields = new Set(cells.map((cell) => (cell === '' ? null : fieldOfHeader(cell))));
  fields.delete(null);
  return fields.size;
}

/** Fields that a heading of people names, their names among them. */
const LEAST_FIELDS = 3;

/** Whether a row is a heading over people, as no row of a member is: it names the names and other fields. */
export function isHeadingOfPeople(cells: readonly string[]): boolean {
  return cells.some((cell) => fieldOfHeader(cell) === 'fullName') && countFields(cells) >= LEAST_FIELDS;
}
