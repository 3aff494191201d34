import { fold, tidy } from '#domain/text.ts';
import { unwrap } from '../values/spelling.ts';
import { isAboveUnits, withoutCode } from '../units/unit-name.ts';

/** The units that a path names: the organisation and its cell, empty where the path ends before. */
export interface SplitUnits {
  organisation: string;
  cell: string;
}

const ARROWS = /\s*(?:>|»|→|›|\\)+\s*/;
/** Signs that separate units only where a unit begins on both sides of each: a name may have them too. */
const OTHERS = /\s*[/;]\s*/;
const UNIT = /^((\w*\d\w*|[a-z]{1,4}\d[\w ]*) )?(dang bo|dang ui|chi bo|chi ui|cb|db)\b/;
const CELL = /^(chi bo|cb)\b/;

/** The units in a cell that holds a path ("Đảng bộ A > Chi bộ 1"), from the top or from the cell; null for a single name. */
export function splitUnits(text: string): SplitUnits | null {
  const whole = unwrap(text);
  const arrows = whole.split(ARROWS).map(nameOf).filter((name) => name !== '');
  const names = arrows.length > 1 ? arrows : whole.split(OTHERS).map(nameOf).filter((name) => name !== '');
  if (names.length < 2 || (arrows.length < 2 && !names.every((name) => UNIT.test(fold(name))))) return null;
  const fromTop = isCell(names[0]) && !isCell(names.at(-1)) ? names.toReversed() : names;
  const below = fromTop.filter((name, place) => place > 0 || !isAboveUnits(name));
  const last = below.at(-1) ?? '';
  if (!isCell(last)) return { organisation: last, cell: '' };
  // A cell right under the ward is an organisation of its own.
  return { organisation: below.at(-2) ?? last, cell: last };
}

function nameOf(part: string): string {
  return withoutCode(tidy(part));
}

function isCell(name: string | undefined): boolean {
  return name !== undefined && CELL.test(fold(name));
}
