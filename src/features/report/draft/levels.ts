import { GENERAL_EDUCATION, POLITICAL_THEORY, QUALIFICATIONS } from '#domain/categories.ts';
import { groupOf, type Group } from './group.ts';

/** The fields whose levels share words: "trung cấp" is one of two. */
export const LEVEL_FIELDS = ['qualification', 'politicalTheory', 'generalEducation'] as const;
export type LevelField = (typeof LEVEL_FIELDS)[number];

/** A level as a draft names it: in which fields, and whether those above or below count too. */
export interface Level {
  /** The level's key in each field that has it; several keys where one word means several levels. */
  keys: Readonly<Partial<Record<LevelField, readonly string[]>>>;
  reach: 'only' | 'up' | 'down';
}

/** Keys from the lowest to the highest; unknown is none of them. */
const ORDERED: Readonly<Record<LevelField, readonly string[]>> = {
  qualification: QUALIFICATIONS.map(({ key }) => key).toReversed(),
  politicalTheory: POLITICAL_THEORY.map(({ key }) => key).toReversed(),
  generalEducation: GENERAL_EDUCATION.map(({ key }) => key),
};

/** The members of a level in one field; null where the field has no such level. */
export function levelGroup({ keys, reach }: Level, field: LevelField): Group | null {
  const wanted = keys[field];
  if (!wanted) return null;
  const order = ORDERED[field];
  const places = wanted.map((key) => order.indexOf(key));
  if (reach === 'only') return groupOf({ [field]: wanted });
  const reached = reach === 'up' ? order.slice(Math.min(...places)) : order.slice(0, Math.max(...places) + 1);
  return groupOf({ [field]: reached });
}

/** The words of the levels, the longer before those that they contain. */
const WORDS: readonly (readonly [words: string, keys: Level['keys']])[] = [
  ['tiến sĩ|ts(?! )', { qualification: ['doctorate'] }],
  ['thạc sĩ|ths', { qualification: ['masters'] }],
  ['(?:trên|sau) đại học', { qualification: ['masters', 'doctorate'] }],
  ['đại học|đh', { qualification: ['university'] }],
  ['cao đẳng|cđ', { qualification: ['college'] }],
  ['cao cấp,? (?:và |hoặc )?(?:cử nhân|cn)(?: chính trị)?|cử nhân,? (?:và |hoặc )?cao cấp|cao cấp|cclc|cử nhân chính trị', { politicalTheory: ['advanced'] }],
  ['trung cấp|tc', { qualification: ['intermediate'], politicalTheory: ['intermediate'] }],
  ['sơ cấp|sc', { qualification: ['elementary'], politicalTheory: ['elementary'] }],
  ['trung học phổ thông|phổ thông trung học|thpt|ptth', { generalEducation: ['upperSecondary'] }],
  ['trung học cơ sở|thcs', { generalEducation: ['lowerSecondary'] }],
  ['tiểu học', { generalEducation: ['primary'] }],
  ['chưa qua đào tạo', { qualification: ['none'], politicalTheory: ['none'] }],
];

const TOPIC = '(?: (?:về )?(?:lý luận chính trị|lý luận|llct|chính trị|chuyên môn))?';

/** A pattern of the lexicon and the level that it names. */
export interface LevelWord {
  words: string;
  level: Level;
}

/** "đại học", "đại học trở lên", "từ trung cấp lý luận chính trị trở lên", "đại học và trên đại học". */
export const LEVEL_WORDS: readonly LevelWord[] = [
  { words: `đại học(?:,| và|,? hoặc)? (?:trên|sau) đại học`, level: { keys: { qualification: ['university'] }, reach: 'up' } },
  ...WORDS.flatMap(([words, keys]): LevelWord[] => [
    { words: `(?:từ )?(?:${words})${TOPIC} trở lên`, level: { keys, reach: 'up' } },
    { words: `(?:từ )?(?:${words})${TOPIC} trở xuống`, level: { keys, reach: 'down' } },
    { words: `dưới (?:${words})`, level: belowOf(keys) },
    { words, level: { keys, reach: 'only' } },
  ]),
];

/** The levels below one, each by its key. */
function belowOf(keys: Level['keys']): Level {
  const below = LEVEL_FIELDS.flatMap((field) => {
    const wanted = keys[field];
    return wanted ? [[field, ORDERED[field].slice(0, Math.min(...wanted.map((key) => ORDERED[field].indexOf(key))))] as const] : [];
  });
  return { keys: Object.fromEntries(below), reach: 'only' };
}
