import { fold, tidy } from '#domain/text.ts';
import type { RawRecord } from '../records/record.ts';
import { findSection, type Section } from '../layout/sections.ts';
import { numberOf, withoutKind, wordsOf } from '../units/unit-name.ts';

/** What Excel writes behind the name of a copy, and what people write of a number of members. */
const BEHIND = /\s*[([]\s*\d+\s*([đd]\/?c|đv|đảng viên|người)?\s*[)\]]\s*$/iu;
/** "CB1", "TDP12". */
const GLUED = /(?<!\p{L})(cb|chi bộ|kdc|tdp|kp|khu|tổ|thôn|ấp|xóm|số)(?=\d)/giu;
const SCHOOL = /^(mn|mg|th|thcs|thpt|tiểu học|mầm non)\s+\p{L}/iu;
/** Short for parts of a ward that have a cell each. */
const QUARTER = /^(tổ|khu|xóm)\s+(số\s+)?\d/iu;
/** What stands before the unit in the title of its list, and what may follow. */
const LIST = /^(danh sách|ds)\s+(trích ngang\s+)?(lý lịch\s+)?((các\s+)?(đảng viên|đv|đồng chí)\s+)?((của|thuộc|tại|đang sinh hoạt tại)\s+)?/iu;
const FOLLOWING = /[\s,;:(–—-]+(năm|quý|tháng|kỳ|đến|tính đến|đợt|6 tháng|\d{4}).*$/iu;

/** The unit that the name of a sheet is: "CB1", "TDP 12", "MN Hoa Sen"; null for any other name. */
export function unitInName(name: string): Section | null {
  const words = tidy(name.replace(/[_-]+/g, ' ')).replace(BEHIND, '').replace(GLUED, '$1 ');
  return unitIn(QUARTER.test(words) ? `Chi bộ ${words}` : SCHOOL.test(words) ? `Trường ${words}` : words);
}

/** The one cell that the lines above a heading name; null where there is none or more than one. */
export function unitInTitles(titles: readonly RawRecord[]): Section | null {
  const lines = titles.flatMap(({ cells }) => cells.flatMap((cell) => cell.slice(0, 400).split('\n')));
  const units = lines.flatMap((line) => unitIn(tidy(line).replace(LIST, '').replace(FOLLOWING, '')) ?? []);
  const [first] = units;
  return first && units.every((unit) => isSameUnit(unit.name, first.name)) ? first : null;
}

/** A unit as a heading names it, without the number of its members, which is that of the whole sheet. */
function unitIn(text: string): Section | null {
  const section = findSection(['I', text], 1);
  return section?.level === 'cell' ? { ...section, count: null, number: null } : null;
}

/** Whether two names are those of one unit, as far as their words say. */
export function isSameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

/** What tells a unit from others by the words of its name alone. */
export function unitKey(name: string): string {
  const words = withoutKind(wordsOf(name)).filter((word) => fold(word) !== 'so').map((word) => numberOf(word) ?? fold(word));
  return words.join(' ');
}

/** Whether two names have numbers, and not the same ones: "CB4" over a list of "Chi bộ số 3". */
export function hasOtherNumbers(a: string, b: string): boolean {
  const [own, other] = [a, b].map((name) => wordsOf(name).flatMap((word) => numberOf(word) ?? []).join(' '));
  return own !== '' && other !== '' && own !== other;
}
