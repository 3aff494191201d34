import type { Category } from '#domain/field.ts';
import { tidy } from '#domain/text.ts';
import { codesBySpelling, spellingKey } from './spelling.ts';

/** How the values of one field combine with other words; all patterns are matched against folded keys. */
export interface LevelRules {
  /** The better of several values in one cell; null where several must not stand together. */
  better: ((a: number, b: number) => number) | null;
  /** Words before a value that change nothing: "tốt nghiệp". */
  prefix: RegExp | null;
  /** Parts of a cell whose meaning as a whole is known, as the keys of their categories. */
  known?: readonly (readonly [RegExp, string])[];
  /** What may follow a value within its part of the cell: "Đại học" Kinh tế. */
  tail: RegExp;
  /** A part of the cell that says nothing of the level. */
  aside: RegExp;
  /** Words that leave the level open, wherever they stand. */
  unclear: RegExp | null;
  /** Words that make a part speak of another field. */
  foreign: RegExp | null;
  /** Spellings that mean the value only where they stand alone: "CN", but not "CN kỹ thuật". */
  alone: ReadonlySet<string>;
}

const LONGEST = 300;
const NO_MEANINGS: ReadonlyMap<string, number> = new Map();

const PARTS = /[,;/()[\]\r\n&]|\s[-‐‑–—+]\s|\s(?:và|va|kiêm|kiem)\s/i;

/** Not finished, or not at all. Accents count in `đang`: it folds like `Đảng`. */
const UNFINISHED_WORD = /(^|\s)(đang|chưa|không|sắp)(\s|$)/;
const UNFINISHED = /\b(dang (theo )?hoc|ncs|nghien cuu sinh|sinh vien|do dang|bo do|du kien|bo hoc|hoc do|nam thu|nam \d|chua|khong)\b/;
const STUDYING = /^dang (theo )?hoc /;
const FURTHER_STUDY = /\b(ncs|nghien cuu sinh|cao hoc)\b/;
const PART_TIME = /không (tập trung|chính quy)/g;

/** Abbreviations that name a level even inside other words; others (TC, CN) mean too many things there. */
const TELLING_ABBREVIATIONS: ReadonlySet<string> = new Set(['dh', 'cd', 'ts']);

/**
 * A reader for cells that hold a value among other words, or several values: the code, or 0 where the cell is not clear.
 * A level that is still being studied for does not count.
 * @param meanings codes of spellings of `alone` also before other words, where somebody has said so
 */
export function createLevelReader(categories: readonly Category[], rules: LevelRules, meanings: ReadonlyMap<string, number> = NO_MEANINGS): (cell: string) => number {
  const codes = codesBySpelling(categories);
  const longest = Math.max(...[...codes.keys()].map((key) => key.split(' ').length));
  const none = categories.findIndex(({ key }) => key === 'none') + 1;
  const isTelling = (key: string) => codes.has(key) && codes.get(key) !== none && (key.length > 2 || TELLING_ABBREVIATIONS.has(key));

  /** The longest spelling at the start of the words. */
  function leading(words: readonly string[]): { code: number; used: number } | null {
    for (let used = Math.min(longest, words.length); used > 0; used--) {
      const code = codes.get(words.slice(0, used).join(' '));
      if (code) return { code, used };
    }
    return null;
  }

  /** All levels that the words name, anywhere. */
  function namedIn(words: readonly string[]): number[] {
    const named: number[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = Math.min(words.length, from + longest); to > from; to--) {
        const key = words.slice(from, to).join(' ');
        if (!isTelling(key)) continue;
        named.push(codes.get(key) ?? 0);
        from = to - 1;
        break;
      }
    }
    return named;
  }

  /** The code of one part; null for a part that says nothing, 0 for one that is not clear. */
  function readPart(part: string): number | null {
    const key = spellingKey(part);
    if (key === '') return null;
    const exact = codes.get(key);
    if (exact) return exact;
    if (rules.foreign?.test(key)) return null;
    const words = key.replace(rules.prefix ?? /^$/, '').split(' ');
    if (isUnfinished(part, key)) {
      const saysOfWhat = namedIn(words).length > 0 || leading(key.replace(STUDYING, '').split(' ')) !== null || FURTHER_STUDY.test(key);
      return saysOfWhat && /^(dang|ncs|nghien)\b/.test(key) ? null : 0;
    }
    if (rules.unclear?.test(key)) return 0;
    const known = rules.known?.find(([pattern]) => pattern.test(key));
    if (known) return categories.findIndex((category) => category.key === known[1]) + 1;
    const start = leading(words);
    if (!start || start.code === none) return namedIn(words).length === 0 && rules.aside.test(key) ? null : 0;
    const tail = words.slice(start.used);
    if (tail.length === 0) return start.code;
    const word = words.slice(0, start.used).join(' ');
    const code = rules.alone.has(word) ? (meanings.get(word) ?? 0) : start.code;
    const others = namedIn(tail).filter((other) => other !== code);
    return rules.tail.test(tail.join(' ')) && others.every((other) => isSchool(code, other)) ? code : 0;
  }

  /** "Thạc sĩ Đại học Quốc gia": a higher degree may name the university that gave it. */
  function isSchool(code: number, other: number): boolean {
    return categories[other - 1]?.key === 'university' && rules.better?.(code, other) === code;
  }

  return (cell) => {
    if (cell.length > LONGEST) return 0;
    const read = cell.split(PARTS).map(readPart).filter((code) => code !== null);
    if (read.length === 0 || read.includes(0)) return 0;
    const [first = 0, ...others] = new Set(read);
    if (others.length === 0) return first;
    const { better } = rules;
    return better === null || read.includes(none) ? 0 : others.reduce((a, b) => better(a, b), first);
  };
}

function isUnfinished(part: string, key: string): boolean {
  return UNFINISHED_WORD.test(tidy(part).toLowerCase().replace(PART_TIME, '')) || UNFINISHED.test(key.replace(/khong (tap trung|chinh qui)/g, ''));
}
