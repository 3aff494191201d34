import { isAboveUnits, kindOf, withoutCode, withoutKind, wordsOf } from './unit-name.ts';

/** What the text of one cell names: "Chi bộ 1 - ĐB Công an", "Đảng bộ phường > Đảng bộ Công an > Chi bộ 1". */
export interface UnitPath {
  /** The committee below the ward's that the cell belongs to, or that the whole text names; null where it names none. */
  committee: string | null;
  /** Whether the text is a committee and nothing in it. */
  whole: boolean;
  /** Whether the text names the ward's own committee, or one above it, and no other: the unit stands right under it. */
  underWard: boolean;
}

const UNIT_WORD = '(?=(?:đảng bộ|đảng ủy|đảng uỷ|đb|chi bộ|cb|dang bo|dang uy|chi bo)(?!\\p{L}))';
/** Signs that part every path, and those that part one only before the word for a unit. */
const SEPARATOR = new RegExp(
  `\\s*[>\\\\|;»→/]\\s*|\\s+(?:trực\\s+|truc\\s+)?(?:thuộc|thuoc)\\s+|\\s*[-–—,(]\\s*${UNIT_WORD}|(?<=\\d)\\s+(?=(?:đảng bộ|đb|dang bo)(?!\\p{L}))`, 'iu',
);
const PART_OF_COMMITTEE = /^(đảng bộ|đb|dang bo|db) (bộ phận|bo phan|bp)(?!\p{L})/iu;

/** The committee that the name of a unit mentions. "Chi bộ Văn phòng Đảng ủy" mentions none: the word begins no part of it. */
export function readPath(name: string): UnitPath {
  const parts = withoutCode(name).split(SEPARATOR).map((part) => part.replace(/^\s+|[\s),.-]+$/g, '')).filter((part) => part !== '');
  const committees = parts.filter((part) => kindOf(part) === 'committee' && withoutKind(wordsOf(part)).length > 0);
  const own = committees.filter((part) => !isAboveUnits(part) && !PART_OF_COMMITTEE.test(part));
  const others = parts.length - committees.length;
  // From the whole to the part, or from the part to the whole: the committee next to the ward's is meant.
  const downwards = kindOf(parts[0] ?? '') === 'committee';
  const committee = (downwards ? own[0] : own.at(-1)) ?? null;
  return { committee, whole: committee !== null && others === 0, underWard: committee === null && committees.length > 0 && others > 0 };
}
