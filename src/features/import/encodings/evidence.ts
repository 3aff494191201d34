import { remembering } from '../remember.ts';
import { isKnownWord } from './known-words.ts';
import { RECODE, RECODINGS, type Recoding } from './recodings.ts';
import { isSyllable } from './syllable.ts';

/**
 * Letters and signs that Vietnamese in Unicode does not have, and that every legacy text of a few words does: `§`, `µ`, `¸`
 * of TCVN3, `ñ`, `ø`, `ö` of VNI, `ð`, `þ` of windows-1258, `á»` and `Ä` of UTF-8 read twice. All text of all files is
 * searched for them, which takes a quarter of the time while the pattern stays within one byte.
 */
const FOREIGN_LETTERS =
  /[\u0080-\u009f\u00a1-\u00ac\u00ae\u00af\u00b2-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** Words with a sign beyond ASCII; a no-break space may be half of a letter and does not end one. */
const WORDS = /[A-Za-z]*[^\u0000-\u007f][A-Za-z\u0080-\uffff]*/g;
const LETTERS = /[\p{L}\p{M}]+/gu;
const LETTER = /\p{L}/u;
const HIGH = /[^\u0000-\u007f]/;

/** How well a word reads: as one that lists are full of, as some syllable, as no Vietnamese, or not at all. */
const WORTH = { known: 3, syllable: 1, strange: -2, impossible: -3 };

/** Whether a text has letters or signs that Vietnamese in Unicode does not have. */
export function hasForeignLetters(text: string): boolean {
  return FOREIGN_LETTERS.test(text);
}

/** Letters and marks of Vietnamese beyond the one byte of older encodings. */
const VIETNAMESE = /[\u0102-\u0323\u1ea0-\u1ef9]/;

/** Whether a text has letters beyond ASCII and none that only Vietnamese in Unicode has: few words of it go without. */
export function lacksVietnamese(text: string): boolean {
  return HIGH.test(text) && !VIETNAMESE.test(text);
}

/** The words of a text that are not all ASCII: the only ones on which encodings differ. */
export function highWords(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** The text with each of its `highWords` replaced. */
export function replaceHighWords(text: string, replace: (word: string) => string): string {
  return text.replace(WORDS, replace);
}

/** Signs without a letter, such as × for a mark, say nothing. */
const worthAsItStands = remembering((word) => (LETTER.test(word) && hasForeignLetters(word) ? WORTH.strange : worthOfText(word.normalize('NFC'))));
const worthRecoded = Object.fromEntries(
  RECODINGS.map((recoding) => [
    recoding,
    remembering((word) => {
      const recoded = RECODE[recoding](word);
      return recoded === null ? WORTH.impossible : recoded === word ? worthAsItStands(word) : worthOfText(recoded);
    }),
  ]),
) as Record<Recoding, (word: string) => number>;

/** How well a word reads as it stands (null) or as an encoding under its letters; more is better, below 0 is no Vietnamese. */
export function worthOf(word: string, recoding: Recoding | null): number {
  return recoding === null ? worthAsItStands(word) : worthRecoded[recoding](word);
}

function worthOfText(text: string): number {
  const words = (text.match(LETTERS) ?? []).filter((word) => HIGH.test(word));
  if (words.length === 0) return 0;
  return Math.min(...words.map((word) => (isKnownWord(word) ? WORTH.known : isSyllable(word) ? WORTH.syllable : WORTH.strange)));
}

/** "Chi bộ" and "Cộng" in TCVN3: syllables as they stand, but hardly anybody is called the one, and nobody writes the other. */
const MISREAD = /(?<!\p{L})(?:chi "?bé|céng)(?!\p{L})/iu;
/** What one well-known word that makes no sense as it stands would say. */
const CLEAR_WORD = WORTH.known - WORTH.strange;

/** By how much a text reads better as an encoding under its letters than as it stands; minus infinity where it cannot be one or is no text. */
export function gainOf(text: string, recoding: Recoding): number {
  if (!LETTER.test(text) || RECODE[recoding](text) === null) return Number.NEGATIVE_INFINITY;
  return highWords(text).reduce((gain, word) => gain + worthOf(word, recoding) - worthOf(word, null), recoding === 'tcvn3' && MISREAD.test(text) ? CLEAR_WORD : 0);
}
