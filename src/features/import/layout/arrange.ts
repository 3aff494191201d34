import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf, fieldOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import { tidy } from '#domain/text.ts';
import type { Issue } from '../issue-log.ts';
import { readDate } from '../values/read-date.ts';
import { createValueReader } from '../values/read-value.ts';
import { isPlaceholder, OPEN, spellingKey, unwrap } from '../values/spelling.ts';
import { remembering } from '../remember.ts';
import { isMixedLabel } from './header-meaning.ts';
import { readMark } from './status.ts';
import { splitUnits } from './split-units.ts';
import { yearsOf } from '../values/years.ts';

/** A column that the file does not have as such: its cell is made of other cells of the row. */
export interface ArrangedColumn {
  field: FieldKey;
  /** Places of the columns that it is made of, from 0. */
  from: readonly number[];
  /** The cell of one row; undefined for a row that ends before. What is wrong goes to `report`. */
  make(cells: readonly string[], report: ArrangeReport): string | undefined;
}

/** Takes what is wrong with the cells that are put together; the line is added by who calls. */
export type ArrangeReport = (issue: Omit<Issue, 'line'>) => void;

/** The parts of a name, in the order in which Vietnamese names have them. */
export function joinNames(from: readonly number[]): ArrangedColumn {
  return { field: 'fullName', from, make: (cells) => from.map((place) => tidy(cells[place] ?? '')).filter((part) => part !== '').join(' ') };
}

/** The higher of two levels by their codes; other fields have one value a member. */
const HIGHEST: Readonly<Partial<Record<FieldKey, (a: number, b: number) => number>>> = {
  qualification: Math.min, politicalTheory: Math.min, generalEducation: Math.max,
};

/** One column of a group of marks. */
export interface MarkColumn {
  place: number;
  label: string;
}

/** The value of a group of columns: that under whose name a mark stands, the highest of several levels. */
export function readMarks(field: FieldKeyOf<'category'>, columns: readonly MarkColumn[], decided: Decisions['values']): ArrangedColumn {
  const readValue = remembering(createValueReader(field, decided));
  const mark = remembering(readMark);
  const mixed = columns.map(({ label }) => isMixedLabel(field, label));
  const codes = columns.map(({ label }, at) => (mixed[at] ? UNKNOWN : readValue(label).code));
  const better = HIGHEST[field] ?? null;
  const none = categoriesOf(field).findIndex(({ key }) => key === 'none') + 1;
  const from = columns.map(({ place }) => place);
  return {
    field, from,
    make(cells, report) {
      let made = '';
      let marked = 0;
      for (const [at, { place, label }] of columns.entries()) {
        const cell = cells[place];
        if (cell === undefined || cell === '') continue;
        const sign = mark(cell);
        if (sign === 'blank' || sign === 'no') continue;
        marked++;
        if (sign === 'yes' && mixed[at]) {
          report({ code: 'value-not-understood', field, value: label, column: place + 1 });
          return OPEN;
        }
        const value = sign === 'yes' ? label : valueOf(cell, label, codes[at] ?? UNKNOWN);
        const chosen = value === null || marked === 1 ? value : betterOf(made, value);
        if (chosen === null) {
          report({ code: 'columns-disagree', field, value: cell, column: place + 1 });
          return OPEN;
        }
        made = chosen;
      }
      return made === '' && (from[0] ?? 0) >= cells.length ? undefined : made;
    },
  };

  /** The better of two levels; null where they cannot both be true. */
  function betterOf(first: string, second: string): string | null {
    const [a, b] = [readValue(first).code, readValue(second).code];
    if (better === null || a === UNKNOWN || b === UNKNOWN || a === none || b === none) return null;
    return better(a, b) === a ? first : second;
  }

  /** What words under a name mean in place of a mark; null where they contradict it. */
  function valueOf(cell: string, label: string, code: number): string | null {
    const own = readValue(cell).code;
    if (own !== UNKNOWN) return own === code || code === UNKNOWN ? cell : null;
    // "Kinh tế" under "Đại học" says of what.
    return readValue(`${label}, ${cell}`).code === code ? label : cell;
  }
}

/** Sex by which of two columns is filled. */
export function sexOfTwo(male: number, female: number): ArrangedColumn {
  return {
    field: 'sex', from: [male, female],
    make(cells, report) {
      const [man, woman] = [cells[male], cells[female]].map((cell) => isGiven(cell) && saysBirth(cell ?? ''));
      if (man !== woman) return man ? 'Nam' : 'Nữ';
      if (Math.max(male, female) >= cells.length && !man) return undefined;
      report({ code: 'columns-disagree', field: 'sex', value: '', column: male + 1 });
      // A row with neither, such as a signature, is no fuller by this column.
      return man ? OPEN : '';
    },
  };
}

/** The date that stands in one of two columns. */
export function dateOfTwo(field: FieldKeyOf<'date'>, male: number, female: number): ArrangedColumn {
  return {
    field, from: [male, female],
    make(cells) {
      const [man, woman] = [cells[male] ?? '', cells[female] ?? ''];
      if (isGiven(man) && isGiven(woman)) return '';
      return isGiven(man) ? man : isGiven(woman) ? woman : '';
    },
  };
}

function isGiven(cell: string | undefined): boolean {
  return cell !== undefined && !/^[\s\u00a0\u200b-]*$/.test(cell) && !['no', 'blank'].includes(readMark(cell));
}

/** A date or a mark, or that the date is not known; the words of a signature below the list are no birth. */
function saysBirth(cell: string): boolean {
  return /\d/.test(cell) || readMark(cell) === 'yes' || isPlaceholder(spellingKey(unwrap(cell)));
}

/** One sex by a mark under its name; what an empty cell means is not said here. */
export function sexOfMark(place: number, sex: 'Nam' | 'Nữ', decided: Decisions['values']): ArrangedColumn {
  const readValue = remembering(createValueReader('sex', decided.filter(({ spelling }) => !/^\d$/.test(spelling))));
  const mark = remembering(readMark);
  return {
    field: 'sex', from: [place],
    make(cells) {
      const cell = cells[place];
      if (cell === undefined) return undefined;
      const sign = readValue(cell).code === UNKNOWN ? mark(cell) : 'other';
      if (sign === 'yes') return sex;
      return sign === 'no' ? otherSex(sex) : sign === 'blank' ? '' : cell;
    },
  };
}

/** The other of the two. */
export function otherSex(sex: 'Nam' | 'Nữ'): 'Nam' | 'Nữ' {
  return sex === 'Nam' ? 'Nữ' : 'Nam';
}

/** Whether a text is a value of a field, or a date that it may have. */
export function understands(field: FieldKey, lastYear: number, decided: Decisions['values']): (text: string) => boolean {
  const { kind } = fieldOf(field);
  if (kind === 'date') {
    const years = yearsOf(field as FieldKeyOf<'date'>, lastYear);
    return remembering((text) => readDate(text, years).date !== null);
  }
  if (kind !== 'category') return () => false;
  const read = createValueReader(field as FieldKeyOf<'category'>, decided);
  return remembering((text) => {
    const { code, issue } = read(text);
    return code !== UNKNOWN && (issue === null || issue === 'value-restored');
  });
}

/** A reader of category values that says whether one is understood. */
export function understandsValue(field: FieldKeyOf<'category'>, decided: Decisions['values']): (text: string) => boolean {
  return understands(field, 0, decided);
}

/** Organisation and cell from a path in one column; a single name stays what its column is. */
export function splitPaths(place: number, own: 'organisation' | 'cell'): ArrangedColumn[] {
  const split = remembering((cell: string) => splitUnits(cell) ?? { organisation: '', cell: '', [own]: cell });
  return (['organisation', 'cell'] as const).map((field) => ({
    field, from: [place],
    make: (cells) => (cells[place] === undefined ? undefined : split(cells[place] ?? '')[field]),
  }));
}

/** A remark where it is a reason for exemption and the row says that there is one. */
export function reasonInRemark(place: number, isExempt: (cells: readonly string[]) => boolean, decided: Decisions['values']): ArrangedColumn {
  const isReason = understands('exemptReason', 0, decided);
  return { field: 'exemptReason', from: [place], make: (cells) => (isReason(cells[place] ?? '') && isExempt(cells) ? cells[place] : '') };
}
