import type { Decisions } from '#domain/decisions.ts';
import { FIELDS, fieldOf, type FieldKey } from '#domain/fields.ts';
import { earliest, latest } from '#domain/quality.ts';
import { fold, tidy } from '#domain/text.ts';
import { remembering } from '../remember.ts';
import { readDate } from '../values/read-date.ts';
import { withShortLevel } from '../values/short-levels.ts';
import { yearsOf } from '../values/years.ts';
import { isWrittenEmpty, OPEN } from '../values/spelling.ts';
import { understands, type ArrangedColumn } from './arrange.ts';

const PARTS = /[,;\n]|\s\/\s|\s[-–—]\s|(?<=\d{4})\s+(?=\d)/;
/** Between two dates brackets and arrows stand too: "03/02/1985 (CT 03/02/1986)", and a label begins a new one: "DB 3/2/1985 CT 3/2/1986". */
const DATED_PARTS = new RegExp(
  '[,;\\n()]|\\s\\/\\s|\\s[-–—]\\s|(?<=\\d{4})\\s+(?=[\\d\\p{L}])|[-=]{0,2}>|→'
  + '|(?<=[/.-]\\d{4})\\s*[-–—/]\\s*(?=\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-])', 'u',
);
/** "- 3/2/1985", "1. 3/2/1985": a date in a list of them. */
const LIST_MARK = /^\s*(?:[-–+•*]|\d\s*[.)](?=\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]))\s*/;
/** Longer cells are no dates. */
const LONGEST = 200;
/** Before the second date alone: the first line, or what stands before the sign, is empty. */
const SECOND_ONLY = /^\s*[-–—,;/\n]\s*\S/;
/** A word before a date that says which it is: "DB: 03/02/1985", "CT 3/2/1986". */
const LABELLED = /^(\p{L}[\p{L}. ]*?)\s*[:.-]?\s*(?=\d)/u;
const LABELS: readonly (readonly [FieldKey, RegExp])[] = [
  ['birthDate', /^((ngai|nam) )?(sinh|sn)( (ngai|nam))?$/],
  ['admittedDate', /^((ngai )?(du bi|db|ket nap|kn|vao dang|vd)|kn db)$/],
  ['officialDate', /^(ngai )?(vao dang )?(chinh thuc|ct)$/],
];
/** The field that a word alone names, as one after a date: "3/2/1986 CT". */
function named(part: string): FieldKey | null {
  return /\d/.test(part) ? null : (LABELS.find(([, pattern]) => pattern.test(fold(part)))?.[0] ?? null);
}

/** What dates are read with, and yet another day than that of the column: "03/02/1985 (từ 1990)". */
const OTHER_DAY = /^tu\b/;

/** The parts of a cell that holds several facts. */
export function partsOfFacts(cell: string, isDated = false): string[] {
  const parts = cell.split(isDated ? DATED_PARTS : PARTS);
  return (isDated ? parts.map((part) => part.replace(LIST_MARK, '')) : parts).map(tidy).filter((part) => part !== '');
}

/** Which field a part names by a word before its date, and the date itself. */
function labelled(part: string): { field: FieldKey; value: string } | null {
  const [before = '', words = ''] = LABELLED.exec(part) ?? [];
  const [field] = words === '' ? [] : (LABELS.find(([, pattern]) => pattern.test(fold(words))) ?? []);
  return field ? { field, value: part.slice(before.length) } : null;
}

/** The dates of a life, one after the other. */
const IN_ORDER = ['birthDate', 'admittedDate', 'officialDate'] as const;

/** Whether dates that no word tells apart stand in an order in which they cannot have come: "03/02/1986 - 03/02/1985". */
function isOutOfOrder(found: ReadonlyMap<FieldKey, string>, lastYear: number): boolean {
  const dates = IN_ORDER.flatMap((field) => readDate(found.get(field) ?? '', yearsOf(field, lastYear)).date ?? []);
  return dates.some((date, at) => dates.slice(at + 1).some((later) => latest(later) < earliest(date)));
}

/**
 * Columns for the facts that stand together in the cells of one column. A date goes where the word before it says. A part belongs
 * to the fact at its place where all parts are understood so, else to the one fact that alone understands it; a cell with another
 * part, or with dates in an order in which they cannot have come, is unknown.
 * @param fields facts in the order of the header, null for one that is not read
 */
export function splitFacts(place: number, fields: readonly (FieldKey | null)[], lastYear: number, decided: Decisions['values']): ArrangedColumn[] {
  const readers = fields.map((field) => (field === null ? null : understands(field, lastYear, withShortLevel(decided))));
  const known = fields.filter((field) => field !== null);
  const isDated = known.every((field) => fieldOf(field).kind === 'date');
  const split = remembering((cell: string): ReadonlyMap<FieldKey, string> | null => {
    if (isDated && cell.length > LONGEST) return null;
    const parts = partsOfFacts(cell, isDated);
    if (isDated && parts.length === 1 && SECOND_ONLY.test(cell)) return null;
    const inPlace = parts.length === fields.length && parts.every((part, at) => readers[at]?.(part) ?? true);
    const found = new Map<FieldKey, string>();
    let last: FieldKey | null = null;
    let others = fields.length - known.length;
    let isNamed = true;
    for (const [at, part] of parts.entries()) {
      const said = labelled(part);
      const after = isDated ? named(part) : null;
      if (after !== null && last !== null && known.includes(after)) {
        if (after !== last && found.has(after)) return null;
        const value = found.get(last) ?? '';
        found.delete(last);
        found.set(after, value);
        last = null;
        continue;
      }
      last = null;
      if (said && known.includes(said.field)) {
        if (found.has(said.field)) return null;
        found.set(said.field, said.value);
        continue;
      }
      const takers = said || OTHER_DAY.test(fold(part)) ? [] : inPlace ? [fields[at] ?? null]
        : fields.filter((field, which) => field !== null && !found.has(field) && readers[which]?.(part) === true);
      // Two dates stand in their order.
      const isDates = takers.length > 1 && takers.every((field) => field !== null && fieldOf(field).kind === 'date');
      const taker = takers.length === 1 || isDates ? takers[0] : undefined;
      if (taker) {
        found.set(taker, part);
        last = taker;
        isNamed = false;
      } else if (taker === undefined && (takers.length > 0 || beginsLikeMissing(part, found) || others-- <= 0)) return null;
    }
    return isDated && !isNamed && isOutOfOrder(found, lastYear) ? null : found;
  });

  /** "TC Y" begins as the level does that nothing has given yet, and is hardly the fact that is not read. */
  function beginsLikeMissing(part: string, found: ReadonlyMap<FieldKey, string>): boolean {
    const [word = ''] = part.split(' ');
    const begins = (field: FieldKey | null, which: number) =>
      field !== null && !found.has(field) && fieldOf(field).kind === 'category' && readers[which]?.(word) === true;
    return word !== part && fields.some(begins);
  }

  return known.map((field, at) => ({
    field, from: [place],
    make(cells, report) {
      const cell = cells[place];
      if (cell === undefined) return undefined;
      if (tidy(cell) === '' || isWrittenEmpty(tidy(cell))) return '';
      const found = split(cell);
      if (found === null && at === 0) report({ code: 'value-not-understood', field, value: cell, column: place + 1 });
      // One cell that tells nothing does not fill the row with several values.
      return found?.get(field) ?? (hasMeaningOfEmpty(field) ? OPEN : '');
    },
  }));
}

function hasMeaningOfEmpty(field: FieldKey): boolean {
  return 'emptyMeans' in FIELDS[field];
}
