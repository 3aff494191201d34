import { tidy } from '#domain/text.ts';

/** Beyond the last letter that Vietnamese is written with. */
const LETTERS_END = 0x1f00;
/** Ngang aside: huyền, sắc, ngã, hỏi, nặng as combining marks. */
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
const BARRED_D = /[đðɖ]/;

/** A tone counts in bits of its own, so that the sum of a word's tones says which it has. */
const TONE_BITS = 3;

/** By code unit: the letter in lower case without its tone in the low 16 bits, above them what its tone adds; 0 for what is no letter. */
const letters = new Int32Array(LETTERS_END);
for (const [from, to] of [[0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f], [0x1ea0, 0x1ef9]] as const) {
  for (let code = from; code <= to; code++) {
    const marks = String.fromCharCode(code).toLowerCase().normalize('NFD');
    const tone = [...marks].find((mark) => TONE_MARKS.includes(mark));
    const letter = marks.replace(tone ?? '', '').normalize('NFC').replace(BARRED_D, 'đ');
    letters[code] = letter.charCodeAt(0) + (tone === undefined ? 0 : 2 ** (16 + TONE_MARKS.indexOf(tone) * TONE_BITS));
  }
}

/** The last sign below the letters with marks: all such that are no letter end a word. */
const LAST_SIGN = 0xbf;
const LAST_PLAIN_SIGN = 0xa0;
const PRIME = 16_777_619;

/**
 * A number for a name, 32 bits and never 0: the same for all spellings that differ in case, spaces, signs and the place of the
 * tone (`Hoà`, `Hòa`) only, and nearly always another for another name. 0 for a text without letters. It makes no strings,
 * because every row of a file has one.
 */
export function hashName(name: string): number {
  const hash = hashWords(name, true);
  return hash === NOT_PLAIN ? hashWords(tidy(name), false) : hash;
}

/** No hash: the text has a mark of its own or a sign that is not seen, and is to be composed first. */
const NOT_PLAIN = -0.5;

function hashWords(name: string, plainOnly: boolean): number {
  let hash = 0x811c9dc5 | 0;
  let tones = 0;
  let lettersOfWord = 0;
  let any = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const letter = code < LETTERS_END ? (letters[code] ?? 0) : 0;
    if (letter !== 0) {
      hash = Math.imul(hash ^ (letter & 0xffff), PRIME);
      tones += letter >>> 16;
      lettersOfWord++;
      any = 1;
    } else if (code <= LAST_SIGN) {
      if (plainOnly && code > LAST_PLAIN_SIGN) return NOT_PLAIN;
      if (lettersOfWord > 0) hash = Math.imul(hash ^ tones ^ 0x20, PRIME);
      lettersOfWord = 0;
      tones = 0;
    } else {
      if (plainOnly) return NOT_PLAIN;
      hash = Math.imul(hash ^ code, PRIME);
      lettersOfWord++;
      any = 1;
    }
  }
  if (lettersOfWord > 0) hash = Math.imul(hash ^ tones ^ 0x20, PRIME);
  return any === 0 ? 0 : hash || 1;
}
