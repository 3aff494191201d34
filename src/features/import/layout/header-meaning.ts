import { categoriesOf, fieldKeysOf, fieldOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import { tidy } from '#domain/text.ts';
import { datePartOf, fieldOfPart, singleDatePart, type DatePart } from './date-parts.ts';
import { fold, isAbbreviation, isOrdinalHeader, readHeader, withoutNotes, withoutNumber } from './header.ts';
import { codesBySpelling, spellingKey } from '../values/spelling.ts';
import { statusKindOf, type StatusKind } from './status.ts';

/** What the header of one column says, before any value is looked at. */
export type Meaning =
  | { kind: 'field'; field: FieldKey; rank: number; short: boolean }
  /** Under it a mark means a value; of the group that it stands in, where it stands in one. */
  | { kind: 'value'; label: string; group: FieldKeyOf<'category'> | null }
  /** Filled for men or for women only: with a birth date, or a mark; null where only the values show which. */
  | { kind: 'bySex'; sex: 'Nam' | 'Nữ'; of: 'birthDate' | 'sex' | null }
  | { kind: 'namePart'; part: 'family' | 'middle' | 'given' }
  /** Several facts in each cell; null for one that is not read. */
  | { kind: 'facts'; fields: readonly (FieldKey | null)[] }
  /** "Dự bị", "Chính thức": a date of the member's, or a mark for the kind of member, as the values show. */
  | { kind: 'dateOrMark'; field: FieldKeyOf<'date'> }
  /** A part of a date, or the date itself where no others stand beside it; `rank` is that of the words above it. */
  | { kind: 'datePart'; field: FieldKeyOf<'date'>; part: DatePart; rank: number }
  /** General education or qualification, as the values show. */
  | { kind: 'education' }
  | { kind: 'status'; status: StatusKind }
  | { kind: 'arrival' }
  | { kind: 'remark' }
  | { kind: 'ordinal' }
  | { kind: 'none' };

const NONE: Meaning = { kind: 'none' };

const NAME_PARTS: Readonly<Record<string, 'family' | 'middle' | 'given'>> = {
  'ho dem': 'family', 'ho va dem': 'family', 'ho va ten dem': 'family', 'ho ten dem': 'family', 'ho lot': 'family', 'ho va chu lot': 'family', 'ho chu dem': 'family',
  'ho va chu dem': 'family', ho: 'family', 'last name': 'family', surname: 'family', 'family name': 'family',
  dem: 'middle', 'ten dem': 'middle', 'chu dem': 'middle', 'chu lot': 'middle', lot: 'middle', 'ten lot': 'middle', 'middle name': 'middle',
  ten: 'given', 'ten goi': 'given', 'first name': 'given', 'given name': 'given',
};
const DATE_OR_MARK = /^((?:la )?(?:dang vien|dv) )?(du bi|chinh thuc)$/;
const EDUCATION = /^(trinh do )?hoc van$|^(td hoc van|tdhv|trinh do|education|education level|level of education)$/;
const REMARK = /^(ghi chu|note|notes|remark|remarks)$/;
const ARRIVAL = /^(ngai )?(chuien( sinh hoat)?( dang)? den|tiep nhan)$/;
const SEX_MARK = /^((gioi tinh|phai|gt|dang vien|dv|la) )?(nam|nu)$/;
/** Groups and columns of other people than the member. */
const FOREIGN = /\b(cha|bo|me|vo|chong|con|gia dinh|nguoi gioi thieu|gioi thieu)\b|^(noi )?(chuien den|chuien di)\b/;
/** What a group of its own says about the columns below without changing what they are. */
const DAY_WORDS = /^((tu )?ngai|ngai thang nam|ngai thang|nam|thoi gian|thang nam)$/;
const ADMISSION = /\b(vao dang|ket nap)\b/;
/** "Ngày vào Đảng (dự bị/chính thức)". */
const BOTH_DAYS = /\b(du bi|db)\b.*\b(chinh thuc|ct)\b/;

const VALUE_FIELDS = fieldKeysOf('category').filter((field) => !['sex', 'exemption', 'workingAway'].includes(field));
const VALUE_CODES = new Map(VALUE_FIELDS.map((field) => [field, codesBySpelling(categoriesOf(field))]));
/** Levels that one-hot columns may have without a group above them. */
export const LEVEL_FIELDS = ['qualification', 'politicalTheory', 'generalEducation'] as const satisfies readonly FieldKeyOf<'category'>[];
/** "Còn lại", "Khác", "Sau đại học": columns of a group that are no value of their own. */
const REST = /^(con lai|khac|trinh do khac|(sau|tren|duoi) (dai hoc|dh))$/;
/** Columns within a group of levels that are about something else. */
const BESIDE_LEVELS = /\b(nganh|truong|nam|noi|hinh thuc|ghi chu|so(?! cap)|he|loai)\b/;

/** Columns within a group of exemption that are no reasons. */
const BESIDE_REASONS = /\b(ngai|nam|so|qd|quiet dinh|noi|ghi chu|thoi gian|thoi han|don|mien|giam|dang phi|tu|den)\b|^(khong|chua)?$/;
const YES = /^(co|duoc|da|duoc mien|da mien|mien)$/;

/** The code of a header as a value of a field; 0 where it is none. */
export function valueCode(field: FieldKeyOf<'category'>, label: string): number {
  return VALUE_CODES.get(field)?.get(spellingKey(label)) ?? 0;
}

/** The code of the name of a column of marks: one value, or several words for the same ("Sơ cấp, CNKT"); 0 for "TC, CĐ", which may be either. */
export function labelCode(field: FieldKeyOf<'category'>, label: string): number {
  const whole = valueCode(field, label);
  const codes = partCodes(field, label);
  return whole > 0 || codes.size !== 1 ? whole : Math.max(...codes);
}

/** Whether the name of a column of marks names several values. */
export function isMixedLabel(field: FieldKeyOf<'category'>, label: string): boolean {
  return valueCode(field, label) === 0 && [...partCodes(field, label)].filter((code) => code > 0).length > 1;
}

function partCodes(field: FieldKeyOf<'category'>, label: string): ReadonlySet<number> {
  return new Set(label.split(/[,;/&+]|\s[-–]\s|\s(?:và|hoặc)\s/).map((part) => valueCode(field, part)));
}

/** "Giới tính (Nữ: x)", "Phái (nữ ghi x)". */
const SEX_IN_NOTE = /^(?:giới tính|giới|phái|gt)\s*\(\s*(nam|nữ)\s*(?:[:=]|thì|là)?\s*(?:ghi|đánh)?\s*(?:dấu)?\s*["']?x["']?\s*\)\s*\*?$/i;

/** What a column is called: its own words last, those of the groups above it before. */
export function readMeaning(named: readonly string[]): Meaning {
  const parts = named.map(withoutNumber);
  const own = parts.at(-1) ?? '';
  if (parts.length > 1) return readInGroups(parts.slice(0, -1), own, parts);
  const [, sex = ''] = SEX_IN_NOTE.exec(own) ?? [];
  if (sex !== '') return { kind: 'bySex', sex: /^nữ$/i.test(sex) ? 'Nữ' : 'Nam', of: 'sex' };
  const split = splitSingle(own);
  // "Năm sinh (Nam)": without its tone a note about the year would be one about men. "(1: Nam, 0: Nữ)" is about digits.
  const bySex = split && /^(nam|nữ)$/i.test(split[1]) && !/[([:]/.test(split[0]) ? readInGroup(split[0], split[1]) : null;
  if (bySex?.kind === 'bySex') return bySex;
  const birth = split && statusKindOf(split[1]) === 'died' ? readSingle(split[0]) : null;
  // "Năm sinh - năm mất": who has no second year is alive.
  if (birth?.kind === 'field' && birth.field === 'birthDate') return birth;
  const inParts = split && datePartOf(split[1]) ? readDatePart([split[0]], split[1]) : null;
  if (inParts) return inParts;
  const single = readSingle(own);
  if (single.kind !== 'none') return single;
  return split ? readInGroups([split[0]], split[1], split) : NONE;
}

/** "Trình độ chuyên môn - Tiến sĩ", "Ngày sinh (Nữ)": a group and its column in one cell. */
function splitSingle(header: string): [string, string] | null {
  const text = tidy(header.slice(0, 200));
  const [, group = '', own = ''] = /^(.+?)\s*(?:\s[-–—]\s|[([:]\s*[-–—]?)\s*([^()[\]:]+?)[)\]]?$/.exec(text) ?? [];
  return group !== '' && own !== '' ? [group, own] : null;
}

function readSingle(header: string): Meaning {
  const [, , dateOrMark] = DATE_OR_MARK.exec(fold(withoutNotes(header) ?? '')) ?? [];
  if (dateOrMark !== undefined) return { kind: 'dateOrMark', field: dateOrMark === 'du bi' ? 'admittedDate' : 'officialDate' };
  const read = readHeader(header);
  if (read) return { kind: 'field', ...read, short: isAbbreviation(header) };
  const dated = fieldOfPart(header);
  if (dated) return { kind: 'datePart', field: dated, part: singleDatePart(header) ?? 'month', rank: 0 };
  const status = statusKindOf(header);
  if (status) return { kind: 'status', status };
  if (isOrdinalHeader(header)) return { kind: 'ordinal' };
  const whole = fold(header);
  if (ADMISSION.test(whole) && BOTH_DAYS.test(whole)) return { kind: 'facts', fields: ['admittedDate', 'officialDate'] };
  const bare = withoutNotes(header);
  if (bare === null || bare === '') return NONE;
  const key = fold(bare).replace(/^(\d+ )+/, '');
  if (Object.hasOwn(NAME_PARTS, key)) return { kind: 'namePart', part: NAME_PARTS[key] ?? 'given' };
  if (EDUCATION.test(key)) return { kind: 'education' };
  if (REMARK.test(key)) return { kind: 'remark' };
  if (ARRIVAL.test(key)) return { kind: 'arrival' };
  // "Năm" is a year.
  if (SEX_MARK.test(key) && !/nă/i.test(bare)) return { kind: 'bySex', sex: key.endsWith('nam') ? 'Nam' : 'Nữ', of: /^(nam|nu)$/.test(key) ? null : 'sex' };
  const facts = readFacts(bare) ?? readFacts(betweenNames(bare));
  if (facts) return facts;
  if (LEVEL_FIELDS.some((field) => valueCode(field, bare) > 0) || REST.test(key)) return { kind: 'value', label: bare, group: null };
  return NONE;
}

/** "Nam, nữ, dân tộc, tôn giáo": each part a fact of its own, two of them read at least. */
function readFacts(header: string): Meaning | null {
  const names = header.replace(/nam\s*[,/]\s*nữ/i, 'Giới tính').split(/[,;\n/]|\s(?:và|va)\s/i).map(tidy).filter((name) => name !== '');
  // "Trình độ VH, CM, LLCT": the word before the first is that of all.
  const fields = names.map((name) => (readHeader(name) ?? readHeader(name.replace(/^trình độ /i, '')))?.field ?? null);
  const known = fields.filter((field) => field !== null);
  if (known.length < 2 || new Set(known).size < known.length || known.some((field) => ['text', 'unit'].includes(fieldOf(field).kind))) return null;
  return { kind: 'facts', fields };
}

/** "Ngày vào Đảng Ngày chính thức": two names without a sign between them, which a line break was. "Vào Đảng - Chính thức" is one. */
function betweenNames(header: string): string {
  const words = header.split(' ');
  const isName = (name: string) => /^\p{Lu}/u.test(name) && !fold(name).startsWith('chinh thuc') && readHeader(name) !== null;
  const at = words.findIndex((_, place) => place > 0 && readHeader(words.slice(0, place).join(' ')) !== null && isName(words.slice(place).join(' ')));
  return at < 0 ? '' : `${words.slice(0, at).join(' ')}, ${words.slice(at).join(' ')}`;
}

function readInGroups(groups: readonly string[], own: string, parts: readonly string[]): Meaning {
  const part = readDatePart(groups, own);
  if (part) return part;
  const joined = readHeader(parts.join(' '));
  if (joined) return { kind: 'field', ...joined, short: false };
  for (const group of groups.toReversed()) {
    const meaning = readInGroup(group, own);
    if (meaning) return meaning;
  }
  if (groups.some((group) => FOREIGN.test(fold(group)))) return NONE;
  const single = readSingle(own);
  return single.kind === 'bySex' ? NONE : single;
}

/** "Ngày", "Tháng" or "Năm" under the name of a date; null where it is none of them. */
function readDatePart(groups: readonly string[], own: string): Meaning | null {
  const part = datePartOf(withoutNotes(own) ?? own);
  if (!part) return null;
  const above = readMeaning(groups);
  if (above.kind === 'dateOrMark') return { kind: 'datePart', field: above.field, part, rank: 0 };
  if (above.kind !== 'field' || fieldOf(above.field).kind !== 'date') return null;
  return { kind: 'datePart', field: above.field as FieldKeyOf<'date'>, part, rank: above.rank };
}

/** What a column is by the group that it stands in; null where the group does not say. */
function readInGroup(group: string, own: string): Meaning | null {
  const bare = withoutNotes(own) ?? tidy(own);
  const key = fold(bare).replace(/^(\d+ )+/, '');
  const groupMeaning = readSingle(group);
  const field = groupMeaning.kind === 'field' ? groupMeaning.field : null;
  if (/^(nam|nu)$/.test(key) && (field === 'birthDate' || field === 'sex')) return { kind: 'bySex', sex: key === 'nam' ? 'Nam' : 'Nữ', of: field };
  if (ADMISSION.test(fold(group)) || field === 'admittedDate') {
    if (/^(ngai )?(du bi|db|ket nap|vao dang)( ngai)?$/.test(key)) return { kind: 'field', field: 'admittedDate', rank: 0, short: false };
    if (/^(ngai )?(chinh thuc|ct|cong nhan chinh thuc)( ngai)?$/.test(key)) return { kind: 'field', field: 'officialDate', rank: 0, short: false };
  }
  if (field === 'exemptDate' && /^li do( mien)?$/.test(key)) return { kind: 'field', field: 'exemptReason', rank: 0, short: false };
  // "Tuổi cao, sức yếu" and "Ốm đau" under "Miễn sinh hoạt": a mark under one not known must be told.
  if (field === 'exemptDate' && YES.test(key)) return groupMeaning;
  if (field === 'exemptDate' && !DAY_WORDS.test(key) && !readHeader(own) && !BESIDE_REASONS.test(key)) return { kind: 'value', label: bare, group: 'exemptReason' };
  if (field === 'fullName' && Object.hasOwn(NAME_PARTS, key)) return { kind: 'namePart', part: NAME_PARTS[key] ?? 'given' };
  if (field === 'cardNumber' && key === 'so') return groupMeaning;
  if (field && DAY_WORDS.test(key) && fieldOf(field).kind === 'date') return groupMeaning;
  if (field && fieldOf(field).kind === 'category' && field !== 'sex' && field !== 'exemption') {
    const category = field as FieldKeyOf<'category'>;
    if (labelCode(category, bare) > 0 || REST.test(key)) return { kind: 'value', label: bare, group: category };
    if (/^(trinh do|muc|cap|bac)( cao nhat)?$/.test(key)) return groupMeaning;
    const alone = readHeader(own);
    if (!alone && LEVEL_FIELDS.some((level) => level === category) && !BESIDE_LEVELS.test(key)) return { kind: 'value', label: bare, group: category };
    // A group "Trình độ chuyên môn" may stand over levels of another kind; what it does not know is not guessed.
    return alone ? { kind: 'field', ...alone, short: isAbbreviation(own) } : NONE;
  }
  if (groupMeaning.kind === 'status' && DAY_WORDS.test(key)) return groupMeaning;
  if (groupMeaning.kind === 'education' || /^trinh do\b/.test(fold(group))) {
    const read = readHeader(`Trình độ ${bare}`) ?? readHeader(bare);
    if (read) return { kind: 'field', ...read, short: false };
  }
  return null;
}

/** The fields that columns of a meaning may give. */
export function fieldsOfMeaning(meaning: Meaning): readonly FieldKey[] {
  switch (meaning.kind) {
    case 'field':
    case 'datePart':
    case 'dateOrMark': return [meaning.field];
    case 'value': return [meaning.group ?? LEVEL_FIELDS.find((field) => valueCode(field, meaning.label) > 0) ?? 'qualification'];
    case 'bySex': return meaning.of === 'birthDate' ? ['sex', 'birthDate'] : ['sex'];
    case 'namePart': return ['fullName'];
    case 'facts': return meaning.fields.filter((field) => field !== null);
    case 'education': return ['generalEducation'];
    default: return [];
  }
}
