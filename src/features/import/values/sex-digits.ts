import type { Decisions } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import { fold } from '#domain/text.ts';
import type { SeenValue } from './seen-values.ts';

/** A digit as programs write it: `1`, `01`, and `1.0` where a sheet had a column of numbers. */
const DIGIT = /^0?(\d)( 0+)?$/;

/** The most digits that one question names: more are no code of two sexes. */
const MOST_DIGITS = 6;

/** The key of a value of the column of sex, with one spelling for one digit. */
export function sexKey(key: string): string {
  return key.replace(DIGIT, '$1');
}

/**
 * What the note of a header says of the digits under it: "Giới tính (1: Nam, 0: Nữ)", "Nam=1; Nữ=2". Empty where the header says
 * nothing, or not beyond doubt.
 */
export function readSexNote(header: string): Decisions['values'] {
  const words = fold(header).replace(/\b(?:la|ghi|bang|tuc|so|neu)\b/g, ' ').split(/[ +]+/).filter((word) => /^(\d|nam|nu|male|female|trai|gai)$/.test(word));
  // The name of the column itself may say "Nam/Nữ" or "Nam, nữ".
  const pairs = words.join(' ').replace(/^(nam nu|nu nam) (?=.*\d.*\d)/, '').split(' ');
  if (pairs.length !== 4) return [];
  const [a = '', b = '', c = '', d = ''] = pairs;
  const read = isDigit(a) ? [[a, b], [c, d]] : [[b, a], [d, c]];
  const values = read.map(([digit = '', sex = '']) => ({ field: 'sex' as const, spelling: digit, category: sexOf(sex) }));
  const [first, second] = values;
  const clear = values.every(({ spelling, category }) => isDigit(spelling) && category !== null) && first?.spelling !== second?.spelling && first?.category !== second?.category;
  return clear ? values : [];
}

function isDigit(word: string): boolean {
  return /^\d$/.test(word);
}

function sexOf(word: string): 'male' | 'female' | null {
  if (/^(nam|male|trai)$/.test(word)) return 'male';
  return /^(nu|female|gai)$/.test(word) ? 'female' : null;
}

/** What 1, 0 and other digits mean in the column of sex, where nobody has said so: both 1 = Nam and 1 = Nữ are in use. */
export function askForSexDigits(seen: readonly SeenValue[]): Question[] {
  const digits = seen.filter(({ spelling, count }) => count > 0 && isDigit(spelling));
  if (digits.every(({ decided }) => decided)) return [];
  const shown = digits.toSorted((a, b) => b.count - a.count).slice(0, MOST_DIGITS);
  return [{ kind: 'sexDigits', digits: shown.map(({ spelling, count }) => ({ spelling, count })) }];
}
