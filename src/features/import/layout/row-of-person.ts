import { categoriesOf, fieldKeysOf } from '#domain/fields.ts';
import { fold, tidy } from '#domain/text.ts';
import { fieldOfHeader } from './header.ts';
import { isFullName } from './person-name.ts';
import { remembering } from '../remember.ts';
import { codesBySpelling, spellingKey } from '../values/spelling.ts';

const VALUES = fieldKeysOf('category').map((field) => codesBySpelling(categoriesOf(field)));
/** Names of columns that are values of others. */
const VALUE_TOO = /^(dang vien )?(chinh thuc|du bi)$|^mien$|^(co|khong|chua|x)$/;
/** Words of headings that begin as a family name does. */
const NO_NAME = /^(ho (va )?(ten|dem|chu|lot)|li (luan|lich|do)|dao tao|cao (dang|cap|hoc)|luong|ha tang|mai tang|vo chong|phan loai|le phi|du bi|to (dan|dang|chuc|truong)|vu viec|ho so|ho khau|lich su|chu (ki|vu|dem|lot))\b/;

/** Whether a text is a value of some field: "Nam", "Kinh", "Chính thức", "Miễn". */
export const isValue = remembering((text: string) => VALUE_TOO.test(fold(text)) || VALUES.some((codes) => codes.has(spellingKey(text))));

/** Whether a text is a value or the name of a column, and so no name of a person. */
export function countsAsValue(text: string): boolean {
  return isValue(text) || fieldOfHeader(text) !== null;
}

/** Whether a cell is the name of a person by its family name, and no words of a heading. */
export const isNameOfPerson = remembering((cell: string) => {
  const text = tidy(cell.slice(0, 200));
  return isFullName(text) && !NO_NAME.test(fold(text)) && !countsAsValue(text);
});

const DAY_OR_YEAR = /^\D{0,3}(\d{1,2}[/.-]){0,2}(19|20)\d\d$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;
/** Whether a cell is a day or a year. */
export function isDayOrYear(cell: string): boolean {
  return DAY_OR_YEAR.test(tidy(cell));
}

/** Days, years and values beside a name that no note and no signature has. */
const LEAST_FACTS = 2;

/** Whether a row names a person with at least two days, years or values: it is one of a list, and no title or heading. */
export function saysBirthOrSex(cells: readonly string[]): boolean {
  if (!cells.some(isNameOfPerson)) return false;
  return cells.filter((cell) => isDayOrYear(cell) || (cell !== '' && isValue(cell))).length >= LEAST_FACTS;
}
