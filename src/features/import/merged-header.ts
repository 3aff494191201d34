import { categoriesOf, fieldKeysOf } from '#domain/fields.ts';
import { tidy } from '#domain/text.ts';
import { fieldOfHeader } from './header.ts';
import type { HeaderMatch } from './match.ts';
import { codesBySpelling, spellingKey } from './spelling.ts';

const VALUE_KEYS = fieldKeysOf('category').map((field) => codesBySpelling(categoriesOf(field)));
/** What stands under a group of columns and is neither a header nor a value of its own. */
const SUB_HEADERS: ReadonlySet<string> = new Set(['du bi', 'chinh thuc', 'con lai', 'khac', 'ngai', 'nganh', 'ho', 'ten', 'ngai cap']);

/**
 * Whether a row right under the header is its second row, as merged cells leave it: words of headers and values, some of them
 * under a column without a name of its own, and neither a name nor a running number.
 */
export function isSecondHeaderRow(cells: readonly string[], { columns, ordinal }: HeaderMatch): boolean {
  const filled = cells.flatMap((cell, place) => (tidy(cell) === '' ? [] : [{ cell, column: columns[place] }]));
  if (filled.length < 2 || filled.some(({ cell }) => /\d/.test(cell))) return false;
  if (filled.some(({ column }) => column && (column.field === 'fullName' || column.column === ordinal + 1))) return false;
  const isUnnamed = filled.some(({ column }) => !column || column.header === '' || column.duplicateOf);
  return isUnnamed && filled.filter(({ cell }) => isHeaderWord(cell)).length * 2 >= filled.length;
}

function isHeaderWord(cell: string): boolean {
  const key = spellingKey(cell.slice(0, 200));
  return SUB_HEADERS.has(key) || fieldOfHeader(cell) !== null || VALUE_KEYS.some((codes) => codes.has(key));
}
