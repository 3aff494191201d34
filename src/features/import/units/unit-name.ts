import { fold, nameKey, tidy } from '#domain/text.ts';
import type { OrganisationKind } from '#domain/unit.ts';

/** A code before the name, "HN.01.023 - Chi bộ 5", "1. Chi bộ 5", "I. Chi bộ 5": only where the word for a unit follows it. */
const CODE = /^\(?(?:[\p{L}./_-]{0,12}\d[\p{L}\d./_-]*|[ivx]{1,5}(?=\s*[.):]))\s*[-–—:.)]*\s*(?=(?:chi bộ|chi bo|đảng bộ|dang bo|đảng ủy|đảng uỷ|dang uy|đb|cb)(?![\p{L}]))/iu;
const BRACKETED = /\([^)]*\)?|\[[^\]]*\]?/g;
const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;

/** No name of a unit is longer; what comes after is not looked at. */
const NAME_CHARACTERS = 500;

/** Stands for a sign between words that may join two names. */
export const JOINT = ',';

/** The text in lower case with accents, `y` beside other letters as `i` (`Ủy`, `Uỷ`, `Ủi`): what words are compared by. */
export function lettersOf(text: string): string {
  return nameKey(text).replace(/[ðɖ]/g, 'đ').normalize('NFD').replace(/(?<=\p{L}\p{M}*)y|y(?=\p{M}*\p{L})/gu, 'i').normalize('NFC');
}

/** The words of a name without a code before it: lower case, `y` as `i`, the sign between two names as JOINT. */
export function wordsOf(name: string): string[] {
  return lettersOf(withoutCode(name.slice(0, NAME_CHARACTERS)))
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    // CBKDC7, KDC12, CB7.
    .replace(/(?<![\p{L}\d])(cb|đb|db)(?=kdc|tdp|kp|số|\d)/gu, '$1 ')
    .replace(/(?<!\p{L})(kdc|tdp|kp|ktt|số|so|khu|khối|tổ)(?=\d)/gu, '$1 ')
    .replace(/(?<=\p{L}|\d)\s*(?:[-–—,;&+/|>()]|(?<!\p{L})và(?!\p{L}))+\s*(?=\p{L}|\d)/gu, ` ${JOINT} `)
    .match(/[\p{L}\p{N}]+|(?<= ),(?= )/gu) ?? [];
}

/** The words after those that only say what a unit is: "Chi bộ", "ĐB", "Đảng bộ bộ phận". */
export function withoutKind(words: readonly string[]): readonly string[] {
  let from = 0;
  for (;;) {
    const [first = '', second = ''] = words.slice(from, from + 2).map(fold);
    const pair = `${first} ${second}`;
    if (/^(chi bo|dang bo|dang ui)$/.test(pair)) from += 2;
    else if (from > 0 && /^(bo phan|co so|truc thuoc)$/.test(pair)) from += 2;
    else if (/^(cb|db)$/.test(first) || (from > 0 && words[from] === JOINT)) from += 1;
    else return words.slice(from);
  }
}

/** What a word says as a number, roman ones too; null for other words. A letter beside it counts: 5A is not 5B. */
export function numberOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const digits = /^0*(\d+\p{L}?)$/u.exec(word)?.[1];
  if (digits !== undefined) return digits;
  const [roman, tens = '', ones = ''] = ROMAN.exec(word) ?? [];
  if (roman === undefined) return null;
  return String(tens.length * 10 + ({ ix: 9, iv: 4 }[ones] ?? ones.length + (ones.startsWith('v') ? 4 : 0)));
}

/** The name without a code before it. */
export function withoutCode(name: string): string {
  return tidy(name).replace(CODE, '');
}

/** A quote before the whole name, two side by side, or one within the words that say what a unit is: `Chi "bộ 5"`. */
const STRAY_QUOTE = /^[^\p{L}"]*"|""|(?<!\p{L})(?:chi|đảng|dang|tổ|to|khu|dân|dan)\s*"\s*(?:bộ|bo|ủy|uỷ|uy|đảng|dang|dân|dan|phố|pho|cư|cu)(?!\p{L})/iu;

/** The name without quotes that damage has left in it: one alone, or a pair around more than a name of its own. */
export function withoutStrayQuotes(name: string): string {
  if (!name.includes('"')) return name;
  const isPaired = name.split('"').length % 2 === 1;
  return isPaired && !STRAY_QUOTE.test(name) ? name : tidy(name.replaceAll('"', ''));
}

/** The name without notes in brackets: "Chi bộ KDC số 3 (92 đ/c)". */
export function withoutNotes(name: string): string {
  return tidy(name.replace(BRACKETED, ' ')) || tidy(name);
}

/** The kind as the name begins, a code before it aside: "Văn phòng Đảng ủy" is no committee. */
export function kindOf(name: string): OrganisationKind {
  const [, word] = /^(?:(?=\w*\d)\w+ )*(dang bo|dang ui|chi bo|db|cb)(?![a-z])/.exec(fold(withoutCode(name))) ?? [];
  if (word === undefined) return 'unknown';
  return word === 'chi bo' || word === 'cb' ? 'cell' : 'committee';
}

const ABOVE = /^(phường|phuong|p|xã|xa|thị trấn|thi tran|tt|quận|q|huiện|huien|thị xã|thi xa|thành phố|thanh pho|tp|tỉnh|tinh|đặc khu|dac khu)( |$)/;

/** Whether a committee is the ward's own or one above it, which are no grassroots organisations: "Đảng bộ phường Mẫu". */
export function isAboveUnits(name: string): boolean {
  return kindOf(name) === 'committee' && ABOVE.test(withoutKind(wordsOf(name)).join(' '));
}
