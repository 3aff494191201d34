/** Signs and letters in dictionary order, lowest first; tones aside. */
const LETTERS = ` _-–—,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz`;
/** Vowels that carry a tone. */
const VOWELS = 'aăâeêioôơuưy';
/** Grave, hook, tilde, acute, dot below: the order of the tones, after none. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** Letters of other languages in names of this country, beside the letter that they are sorted with. */
const FOREIGN = 'åaäaçcčcĕeëeĭiïiñnŏoöoøoŭuüu';
/** Curly quotes beside the straight ones that they are sorted with; left as they are in the keys of tones, they come after these. */
const QUOTES = `‘'’'“"”"`;
/** Above every letter, so that a letter without a tone comes before one with. */
const TONE_SIGNS = '①②③④⑤⑥';
const FIRST_SIGN = 0x21;

/** Letters, and what each is replaced by, place by place. */
export interface Replacement {
  from: string;
  to: string;
}

interface Variant {
  letter: string;
  base: string;
  /** A place in TONE_SIGNS. */
  tone: number;
}

function pairs(text: string): string[][] {
  return (text.match(/../gu) ?? []).map((pair) => [...pair]);
}

function variants(): Variant[] {
  const toned = [...VOWELS].flatMap((base) => TONES.map((mark, tone) => ({ letter: (base + mark).normalize('NFC'), base, tone })));
  return [...toned, ...pairs(FOREIGN).map(([letter = '', base = '']) => ({ letter, base, tone: TONES.length }))];
}

function quotes(): Pick<Variant, 'letter' | 'base'>[] {
  return pairs(QUOTES).map(([letter = '', base = '']) => ({ letter, base }));
}

function rankSign(letter: string): string {
  return String.fromCharCode(FIRST_SIGN + LETTERS.indexOf(letter));
}

/**
 * The two replacements that turn a lower-case name (composed) into keys whose plain order is the dictionary's: by letters
 * a ă â b c d đ e ê …, and where these are equal by the tones ngang, huyền, hỏi, ngã, sắc, nặng, the first that differs. That is
 * the order of `Intl.Collator('vi')` at sensitivity "accent", but for letters beyond these: foreign ones of FOREIGN stand after all
 * tones of their letter, any other after z.
 */
export const LETTER_KEYS: Replacement = {
  from: LETTERS + [...variants(), ...quotes()].map(({ letter }) => letter).join(''),
  to: [...LETTERS, ...[...variants(), ...quotes()].map(({ base }) => base)].map(rankSign).join(''),
};
export const TONE_KEYS: Replacement = {
  from: variants().map(({ letter }) => letter).join(''),
  to: variants().map(({ tone }) => TONE_SIGNS[tone]).join(''),
};
