import type { Decisions } from '#domain/decisions.ts';
import { FIELDS, categoriesOf, codeOf, type FieldKeyOf } from '#domain/fields.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { IssueCode } from '#domain/issue.ts';
import { SHORT_LEVEL } from '#domain/short-level.ts';
import { LEVEL_RULES } from './level-rules.ts';
import { createLevelReader } from './read-levels.ts';
import { findSchoolYears, restoreSchoolLevel } from './read-school-years.ts';
import { sexKey } from './sex-digits.ts';
import { codesBySpelling, isPlaceholder, isWrittenEmpty, spellingKey, unwrap } from './spelling.ts';

/** The code that a cell means, 0 where it is unknown, and what is wrong with the cell, if anything. */
export interface ValueReading {
  code: number;
  issue: IssueCode | null;
}

const EMPTY: ValueReading = { code: UNKNOWN, issue: null };
const NOT_UNDERSTOOD: ValueReading = { code: UNKNOWN, issue: 'value-not-understood' };

const LONGEST = 120;

/** "01 - Kinh": the code of a register before its word. */
const CODED = /^\d{1,3}\s*[-–.:]\s*(\p{L}.*)$/u;

/** "dân tộc Tày", "người Kinh". */
const ETHNIC_PREFIX = /^(dan toc|nguoi|dt) /;

/** The key by which the values of a field are told apart and decided on; empty for an empty cell. */
export function valueKey(field: FieldKeyOf<'category'>, cell: string): string {
  const key = spellingKey(unwrap(cell));
  return field === 'sex' ? sexKey(key) : key;
}

/**
 * A reader for the cells of one category field. An empty cell is what the form means by it; everything else must be clear.
 * @param decided what a person has said that values mean, which goes before all rules
 */
export function createValueReader(field: FieldKeyOf<'category'>, decided: Decisions['values'] = []): (cell: string) => ValueReading {
  const { emptyMeans } = { emptyMeans: undefined, ...FIELDS[field] };
  const empty: ValueReading = emptyMeans === undefined ? EMPTY : { code: codeOf(field, emptyMeans), issue: null };
  const codes = codesBySpelling(categoriesOf(field));
  // "None" may be no value or none of the values, unless an empty cell is that too.
  const written: ValueReading = emptyMeans === undefined && categoriesOf(field).some(({ key }) => key === 'none') ? NOT_UNDERSTOOD : empty;
  const decisions = new Map(
    decided.flatMap((decision) => (decision.field === field ? [[decision.spelling, decision.category === null ? UNKNOWN : codeOf(field, decision.category)]] : [])),
  );
  const rules = LEVEL_RULES[field];
  const short = field === SHORT_LEVEL.field ? decisions.get(SHORT_LEVEL.spelling) : undefined;
  const meanings = new Map(short === undefined ? [] : [[spellingKey(SHORT_LEVEL.word), short]]);
  const readLevel = rules ? createLevelReader(categoriesOf(field), rules, meanings) : () => UNKNOWN;
  return (cell) => {
    const key = valueKey(field, cell);
    if (key === '') return empty;
    const decision = decisions.get(key);
    if (decision !== undefined) return { code: decision, issue: null };
    const code = codes.get(key) ?? (field === 'ethnicity' ? codes.get(key.replace(ETHNIC_PREFIX, '')) : undefined);
    if (code !== undefined) return { code, issue: null };
    if (isWrittenEmpty(key)) return key === 'none' ? written : empty;
    if (isPlaceholder(key)) return EMPTY;
    const [, word] = CODED.exec(unwrap(cell)) ?? [];
    const coded = word === undefined ? undefined : codes.get(spellingKey(word));
    if (coded !== undefined) return { code: coded, issue: null };
    if (field === 'generalEducation') {
      const restored = restoreSchoolLevel(unwrap(cell));
      if (restored) return { code: codeOf(field, restored), issue: 'value-restored' };
    }
    const level = readLevel(field === 'generalEducation' ? nameSchoolYears(cell) : cell);
    return level === UNKNOWN ? NOT_UNDERSTOOD : { code: level, issue: null };
  };
}

/** The cell with the name of the level in place of its years, as a part of its own. */
function nameSchoolYears(cell: string): string {
  const years = cell.length > LONGEST ? null : findSchoolYears(unwrap(cell));
  if (!years) return cell;
  const name = categoriesOf('generalEducation')[codeOf('generalEducation', years.level) - 1]?.label.vi.replaceAll(',', '') ?? '';
  return [years.before, name, years.after].filter((part) => /[\p{L}\d]/u.test(part)).join(', ');
}

const MARKING_FIELDS = ['sex', 'ethnicity', 'bloc', 'qualification', 'politicalTheory'] as const;
const MARKING_CODES = MARKING_FIELDS.map((field) => codesBySpelling(categoriesOf(field)));

/** Whether a text is a usual value of a member rather than the name of a column. */
export function looksLikeValue(text: string): boolean {
  const key = spellingKey(text);
  return MARKING_CODES.some((codes) => codes.has(key));
}
