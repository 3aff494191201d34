import { categoriesOf } from '#domain/fields.ts';
import type { ExcludedRow } from '#domain/snapshot.ts';
import { fold, tidy } from '#domain/text.ts';
import { codesBySpelling, OPEN, spellingKey } from '../values/spelling.ts';
import { findLabelledUnit } from './labelled-units.ts';
import { areHere, leavingAlone, leavingOf } from './leaving-headings.ts';
import { createPeopleState, readPeople, styleOf, type PeopleFacts, type PeopleState } from './people-sections.ts';
import { isAboveUnits, withoutStrayQuotes } from '../units/unit-name.ts';

/** What a heading between the rows is about, from the widest. */
export type SectionLevel = 'bloc' | 'organisation' | 'cell';

/** A heading between the rows. */
export interface Section {
  /** Null for one that names no unit: `isUnclear` where rows below cannot be of the unit before it. */
  level: SectionLevel | null;
  isUnclear: boolean;
  /** Why the people below are no members, where it says so. */
  leaving: ExcludedRow | null;
  /** What it says of the people below; null where it says nothing of them. */
  people: PeopleFacts | null;
  /** Its name without number and count. */
  name: string;
  /** The members that it says are below; null where it does not say. */
  count: number | null;
  /** Its place among those alike: "II" is the second of the roman ones. */
  number: { style: 'roman' | 'letter' | 'digit'; value: number } | null;
}

const BLOC_CODES = codesBySpelling(categoriesOf('bloc'));

/** "I.", "1)", "A -", "II/", "1.2." before a name. */
const NUMBER = /^\(?([ivxl]{1,6}|[a-hđ]|\d{1,3}(?:\.\d{1,3})*)\s*[.)/:-]+\s*(?=[\p{L}"“])/iu;
/** The number of a heading in a cell of its own. */
const ORDINAL = /^\(?([ivxl]{1,6}|[a-hđ]|\d{1,3})(?:\.\d{1,3})*\s*[.):/–-]*$/iu;
const DOTTED_DAY = /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/;
const COUNT = new RegExp(
  '\\s*[([:,–—-]?\\s*(?:có|gồm|tổng số|tổng|sl|số lượng)?\\s*:?\\s*(\\d{1,6})\\s*'
  + '(?:[đd]\\/?c|đồng chí|đảng viên|đv|người|dang vien|dong chi)\\.?\\s*[)\\]]?\\s*$', 'iu',
);
const BARE_COUNT = /\s*[([]\s*(\d{1,6})\s*[)\]]\s*$/u;
/** What stands after the name of a unit and is none of it: "…, trong đó nữ 12", "(92 đ/c, 40 nữ)", "- Bí thư: …". */
const TAIL = new RegExp(
  '\\s*[,;(–—-]\\s*(?:(?:trong đó|trđ|(?:phó )?bí thư|btcb)(?!\\p{L}).*|(?:nữ|nam|dự bị|chính thức|miễn)\\s*:?\\s*\\d.*'
  + '|\\d+\\s*(?:nữ|nam|dự bị|chính thức|miễn)(?!\\p{L}).*)$', 'iu',
);

const CELL = /^(chi bo|cb) (?!dang (ui|bo)\b)|^(khu dan cu|kdc|to dan pho|tdp|khu pho|khoi pho|khoi xom|kp|thon|ap|xom|khom|tieu khu) (so )?\w/;
const ORGANISATION = /^(dang bo|dang ui|db|to chuc (co so )?dang|tccsd)\b/;
const PARTY_GROUP = /^to dang\b/;
/** With accents: "Trương Văn Mẫu" is a person. */
const OFFICE = new RegExp(
  '^(trường (mầm non|mn|mẫu giáo|tiểu học|th|thcs|thpt|ptcs|trung học|trung cấp|cao đẳng|đại học|dạy nghề|chính trị)'
  + '|công ty|tổng công ty|ctcp|trạm|ubnd|htx'
  + '|hợp tác xã|ngân hàng|bệnh viện|trung tâm|công an|quân sự|ban chỉ huy|cơ quan|văn phòng|hội|mặt trận|mttq|doanh nghiệp)(?!\\p{L})', 'u',
);
const SIGNATURE = new RegExp(
  '^(bi thu|pho bi thu|tm|t m|kt|thu truong|chu tich|nguoi|noi nhan|ki|ngai|ha noi|xac nhan|tong|cong|ghi chu|luu i|chu thich|danh sach)\\b'
  + '|\\bngai\\b.*\\bthang\\b',
);

/** Whether a text names a unit by its first words, as hardly a person is called. */
export function namesUnit(text: string): boolean {
  const name = tidy(text.slice(0, 200)).replace(NUMBER, '');
  const key = fold(name);
  return CELL.test(key) || ORGANISATION.test(key) || OFFICE.test(name.toLowerCase());
}

/** Headings about the people below, not about their unit. */
const PEOPLE = /^(so )?(cac )?(dang vien|dv|dong chi|nam|nu|chinh thuc|du bi)\b/;
const LEFT = /\b(chuien di|tu tran|xoa ten|khai tru|ra khoi dang|mien (cong tac|sinh hoat|sh))\b/;

/**
 * Reads a row with words in one cell only as a heading between rows; null where it is none.
 * @param before the number in a cell before it, empty where there is none
 * @param isBare whether no number stands in a cell after it
 */
function readSection(text: string, before: string, isBare: boolean): Section | null {
  const shown = withoutStrayQuotes(tidy(text.slice(0, 300)));
  const unnumbered = shown.replace(NUMBER, '');
  const words = withoutStrayQuotes(unnumbered);
  const whole = namesUnit(words) ? words.replace(TAIL, '') : words;
  const number = numberOf(before || (NUMBER.exec(shown)?.[1] ?? ''));
  // A digit in a cell of its own numbers people too.
  const hasNumber = unnumbered !== shown || (before !== '' && number?.style !== 'digit');
  const counted = COUNT.exec(whole) ?? BARE_COUNT.exec(whole);
  const name = (counted ? whole.slice(0, counted.index) : whole).replace(/[\s:.,;–—-]+$/u, '');
  const key = fold(name);
  const count = counted ? Number(counted[1]) : null;
  if (!/[a-z]/.test(key)) return null;
  // "Đảng viên chuyển đi: 2" is a figure, as is "- Từ trần: 1 đ/c".
  const isFigure = count === 0 || /[:=]\s*\d+$/.test(name);
  const mayBeAlone = isBare && (hasNumber || !counted || /[([]/.test(counted[0]));
  const leaving = isFigure ? null : (leavingOf(name) ?? (mayBeAlone ? leavingAlone(name, hasNumber, SIGNATURE.test(key)) : null));
  const section = (level: SectionLevel | null, isUnclear = false): Section =>
    ({ level, isUnclear, leaving: null, people: null, name, count, number });
  if (leaving) return { ...section(null, true), leaving: leaving === 'unclear' ? null : leaving };
  const people = isFigure ? null : readPeople(name);
  // Without a number of its own it must be no figure ("Dự bị: 2 đồng chí"), and no short name of a person.
  const isHeading = hasNumber || (isBare && !(counted && /[:=–-]/.test(counted[0])) && (before === '' || people?.values.sex === undefined));
  if (people && isHeading) return { ...section(null, people.values.exemptDate === OPEN), people };
  if (isBare && !isFigure && areHere(name) || hasNumber && /^danh sach (cac )?(dang vien|dv)$/.test(key)) return section(null);
  if (SIGNATURE.test(key)) return null;
  if (PEOPLE.test(key)) return LEFT.test(key) ? section(null, true) : hasNumber || (counted && key.includes(' ')) ? section(null) : null;
  // The committee above all organisations stands in the titles of every page.
  if (PARTY_GROUP.test(key) || isAboveUnits(name)) return section(null);
  if (BLOC_CODES.has(spellingKey(name)) && /^khoi\b/.test(key)) return section('bloc');
  if (/^khoi\b(?! (pho|xom)\b)/.test(key)) return /^khoi (\w+ )?(van|thi)\b/.test(key) ? null : section(null, true);
  if (ORGANISATION.test(key)) return section('organisation');
  if (CELL.test(key)) return section('cell');
  if (!hasNumber) return null;
  if (BLOC_CODES.has(spellingKey(name))) return section('bloc');
  if (OFFICE.test(name.toLowerCase())) return section('cell');
  // Words under a roman number that are no unit: the rows below may not be of the unit before. Digits number people too.
  return number?.style === 'digit' ? null : section(null, true);
}

/** Whether more than two cells begin with something other than a digit or a space, as nearly every row of a member has them. */
function hasManyWords(cells: readonly string[]): boolean {
  let words = 0;
  for (let place = 0; place < cells.length; place++) {
    const first = cells[place]?.charCodeAt(0) ?? 0;
    if (first > 0x39 && first < 0x2000 && first !== 0xa0 && ++words > 2) return true;
  }
  return false;
}

/**
 * The heading in a row whose other cells are empty or numbers; null where it has none.
 * @param lastPlace the last place where it may stand: further right it is a value of a member
 */
export function findSection(cells: readonly string[], lastPlace: number): Section | null {
  const labelled = findLabelledUnit(cells, lastPlace, namesUnit);
  if (labelled) return readSection(labelled.text, bareNumber(labelled.before), true) ?? unclearSection(labelled.text);
  if (hasManyWords(cells)) return null;
  let before = '';
  let text = '';
  let isBare = true;
  for (const [place, cell] of cells.entries()) {
    if (cell === '' || /^[\d\s.,]*$/.test(cell)) {
      const number = tidy(cell);
      // A day with dots is that of a member.
      if (DOTTED_DAY.test(number)) return null;
      if (text !== '' && number !== '') isBare = false;
      if (text !== '' || number === '') continue;
      // One number stands before a heading; a mark and a year before words are those of a member.
      if (before !== '') return null;
      before = number;
      continue;
    }
    if (text !== '') return null;
    const words = tidy(cell.slice(0, 400));
    if (words === '') continue;
    if (before === '' && ORDINAL.test(words.replaceAll('"', ''))) before = words;
    else if (place > lastPlace) return null;
    else text = words;
  }
  return text === '' ? null : readSection(text, bareNumber(before), isBare);
}

function bareNumber(text: string): string {
  return text.replace(/[.)(:/–"-]/g, '');
}

function unclearSection(name: string): Section {
  return { level: null, isUnclear: true, leaving: null, people: null, name, count: null, number: null };
}

/** The unit that a row names at the place of names beside other words: "Chi bộ 3", and who is its secretary; null where it names none. */
export function findUnitBeside(cells: readonly string[], namePlace: number): Section | null {
  const section = findSection(cells.slice(0, namePlace + 1), namePlace) ?? findSection([cells[namePlace] ?? ''], 0);
  return section?.level === 'cell' || section?.level === 'organisation' ? section : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function numberOf(text: string): Section['number'] {
  const key = fold(text);
  if (/^\d+$/.test(key)) return { style: 'digit', value: Number(key) };
  if (/^[ivxl]+$/.test(key)) {
    const values = Array.from(key, (sign) => ROMAN[sign] ?? 0);
    return { style: 'roman', value: values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0) };
  }
  return /^[a-h]$/.test(key) ? { style: 'letter', value: key.charCodeAt(0) - 96 } : null;
}

/** Units that headings give to the rows below. */
export interface Carried {
  bloc: string;
  organisation: string;
  cell: string;
}

/** Keeps what headings say for the rows below, and counts these. */
export interface SectionState {
  carried: Readonly<Carried>;
  /** What headings say of the people below. */
  people: PeopleState;
  /** Whether the people below a heading may be of another unit than that of the heading before it. */
  isApart(section: Section): boolean;
  /** Takes a heading; gives those that end here with another number of members than they say. */
  open(section: Section, line: number): SectionEnd[];
  /** A person below, who counts as a member or has left. */
  count(isMember: boolean): void;
  /** The end of the file, or of the list. */
  close(): SectionEnd[];
}

/** A heading that says another number than it has members below. */
export interface SectionEnd {
  name: string;
  line: number;
  stated: number;
  members: number;
}

function follows(before: Section['number'], number: Section['number']): boolean {
  return before !== null && number !== null && before.style === number.style && number.value === before.value + 1;
}

const LEVELS: readonly SectionLevel[] = ['bloc', 'organisation', 'cell'];

/** A cell that is a grassroots organisation itself, so that it is in none: under "Đảng bộ A" it ends that. */
const GRASSROOTS_CELL = /^(chi bo|cb) co so\b/;

/**
 * No heading yet.
 * @param areWithin whether headings over people are known to stand within units
 */
export function createSectionState(areWithin: boolean): SectionState {
  const people = createPeopleState();
  const state: Carried = { bloc: '', organisation: '', cell: '' };
  let open: (SectionEnd & { rank: number; counted: boolean; people: number; number: Section['number'] })[] = [];
  let lastCell: Section['number'] = null;

  /** Ends the headings of a rank and those below it. */
  function end(rank: number): SectionEnd[] {
    const ended = open.filter((section) => section.rank >= rank);
    open = open.filter((section) => section.rank < rank);
    // A heading may count those who have left, or not.
    return ended.filter(({ rank: own, counted, stated, members, people: all }) =>
      counted && stated !== members && stated !== all && (all > 0 || own < LEVELS.length));
  }

  /** A heading over people that may be those of all units: numbered like these, or after people of the last of them. */
  function isApart({ level, isUnclear, people: facts, number }: Section): boolean {
    if (level !== null || isUnclear) return isUnclear;
    const unit = open.findLast(({ rank }) => rank < LEVELS.length);
    if (!unit || facts === null || facts.values.sex !== undefined) return false;
    if (number !== null) return open.some((other) => follows(other.number, number) && other.rank < LEVELS.length);
    return !areWithin && !people.isDivided() && !people.isFresh();
  }
  return {
    carried: state, people, isApart,
    open(section, line) {
      const { level, name, count, number } = section;
      const isUnclear = isApart(section);
      if (level === null) people.open(section.people, styleOf(section.people, number?.style ?? null, name));
      else people.unit(name, number?.style ?? '');
      if (level === null && !isUnclear) {
        const over = end(LEVELS.length);
        open.push({ rank: LEVELS.length, name, line, stated: count ?? 0, counted: count !== null, members: 0, people: 0, number });
        return over;
      }
      const organisation = open.find(({ rank }) => LEVELS[rank] === 'organisation');
      // "2. Chi bộ 5" after "1. Đảng bộ A" stands beside it; after "1. Chi bộ 4" it stands below it.
      const isBoth = level === 'cell' && GRASSROOTS_CELL.test(fold(name));
      const isNext = organisation !== undefined && follows(organisation.number, number) && !follows(lastCell, number);
      const isBeside = isBoth || (level === 'cell' && isNext);
      const rank = level === null ? 0 : LEVELS.indexOf(isBeside ? 'organisation' : level);
      const ended = end(rank);
      for (const lower of LEVELS.slice(rank)) state[lower] = '';
      if (level !== null) state[level] = name;
      if (isBoth) state.organisation = name;
      lastCell = level === 'cell' && !isBeside ? number : null;
      open.push({ rank, name, line, stated: count ?? 0, counted: count !== null, members: 0, people: 0, number });
      return ended;
    },
    count(isMember) {
      people.count();
      for (const section of open) {
        section.people++;
        if (isMember) section.members++;
      }
    },
    close: () => end(0),
  };
}
