import { tidy } from '#domain/text.ts';

const NAME = /^\p{Lu}\p{L}*( \p{Lu}\p{L}*)+$/u;

/** Whether a text is written as the name of a person is: words that each begin with a capital, and nothing else. */
export function isPersonName(text: string): boolean {
  return NAME.test(tidy(text));
}

/** Words that a name has in full; a longer one may go on in a second line. */
const FULL_NAME_WORDS = 3;

/** Whether the lines of a cell are the full names of more than one person. */
export function holdsSeveralNames(cell: string): boolean {
  return cell.includes('\n') && cell.split('\n').filter((line) => isPersonName(line) && tidy(line).split(' ').length >= FULL_NAME_WORDS).length > 1;
}
