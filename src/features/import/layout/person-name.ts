import { tidy } from '#domain/text.ts';

const NAME = /^\p{Lu}\p{L}*( \p{Lu}\p{L}*)+$/u;

/** Whether a text is written as the name of a person is: words that each begin with a capital, and nothing else. */
export function isPersonName(text: string): boolean {
  return NAME.test(tidy(text));
}
