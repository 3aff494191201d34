import { fold, tidy } from '#domain/text.ts';
import { isFullName } from './person-name.ts';
import { looksLikeValue } from '../values/read-value.ts';

/** What a unit is called by, in a cell of its own before its name. */
const LABEL = /^((ten )?(chi bo|cb|dang bo|db)( co so| bo phan| truc thuoc)?|to dang|khoi|to dan pho|tdp|khu dan cu|kdc|khu pho|thon|ap)$/;
/** What may be any unit. */
const OF_ANY = /^(ten )?(don vi|to chuc( co so)? dang|tccsd)$/;
/** Names that say by themselves what they are of. */
const NAMED = /^(chi bo|cb|dang bo|dang ui|db|to dang)\b/;
const NUMBER = /^\(?([ivxl]{1,6}|[a-hđ]|\d{1,3})\s*[.):/–-]*$/iu;
const LONGEST_LABEL = 40;
/** What the row of a member has beside the name of a unit. */
const DATED = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|^(19|20)\d\d$/;

/** Whether a row is that of a member beside "Chi bộ:" in a column of its own: a person's name, and values that no other label names. */
function isMember(name: string, others: readonly string[]): boolean {
  if (others.some((cell) => cell.endsWith(':'))) return false;
  const values = others.filter((cell) => DATED.test(cell) || looksLikeValue(cell)).length;
  return others.some(isFullName) ? values > 0 : isFullName(name) && values > 1;
}

/** A unit named in two cells. */
export interface LabelledUnit {
  /** Its name with the word before it. */
  text: string;
  /** The number in a cell before the two, empty where there is none. */
  before: string;
}

/**
 * The unit of a row with "Chi bộ:" in one cell and its name in the next filled one; null where it has none. With the colon
 * other words may stand in the row, but no person with values; without it nothing else may, and the name must be that of a unit.
 * @param lastPlace the last place where the word may stand
 * @param namesUnit whether a text names a unit by its first words
 */
export function findLabelledUnit(cells: readonly string[], lastPlace: number, namesUnit: (text: string) => boolean): LabelledUnit | null {
  let before = '';
  let label = -1;
  for (let place = 0; place <= lastPlace && label < 0; place++) {
    const cell = cells[place] ?? '';
    if (cell === '') continue;
    if (cell.length > LONGEST_LABEL) return null;
    if (before === '' && NUMBER.test(tidy(cell))) before = tidy(cell);
    else if (tidy(cell) !== '') label = place;
  }
  const word = tidy(cells[label] ?? '');
  const key = fold(word);
  const isOfAny = OF_ANY.test(key);
  if (!isOfAny && !LABEL.test(key)) return null;
  const [name = '', ...others] = cells.slice(label + 1).map((cell) => tidy(cell.slice(0, 300))).filter((cell) => cell !== '');
  if (!/[\p{L}\d]/u.test(name)) return null;
  const isMarked = word.endsWith(':');
  if (isMarked ? isMember(name, others) : others.length > 0 || !namesUnit(name)) return null;
  if (NAMED.test(fold(name)) || isOfAny) return { text: name, before };
  const unit = word.replace(/\s*:$/, '').replace(/^tên\s+(.)/iu, (_, first: string) => first.toUpperCase());
  return { text: `${unit} ${name}`, before };
}
