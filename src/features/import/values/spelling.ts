import type { Category } from '#domain/field.ts';
import { fold, tidy } from '#domain/text.ts';

const UNKNOWN_WORDS = [
  '?', '??', '???', 'N/A', '#N/A', 'Không rõ', 'Chưa rõ', 'K rõ', 'Ko rõ', 'Không có thông tin', 'Chưa có thông tin', 'Chưa cập nhật',
  'Chưa xác định', 'Không xác định', 'Unknown',
];
const PLACEHOLDERS: ReadonlySet<string> = new Set(UNKNOWN_WORDS.map(spellingKey));

/**
 * The key by which a value is compared with the spellings of a closed list: folded, and where folding leaves nothing
 * (marks such as `×`, `✓`, `-`) the sign itself. Empty for an empty cell.
 */
export function spellingKey(text: string): string {
  return fold(text).replace(/ ?\+ ?/g, '+') || tidy(text).replace(/^[-‐‑‒–—−]+$/, '-');
}

/** The cell of a value that is known to be unknown, and no mistake of the file. */
export const OPEN = '?';

/** Whether a key says in words that the value is not known, or is what programs write for that; neither is a mistake of the file. */
export function isPlaceholder(key: string): boolean {
  return PLACEHOLDERS.has(key) || isWrittenEmpty(key);
}

/** Whether a text or its key is what programs write for an empty cell. Under "Political theory" people write "None" too, for no training. */
export function isWrittenEmpty(text: string): boolean {
  return /^(nan|nat|none|null)$/i.test(text);
}

const codesOfLists = new WeakMap<readonly Category[], ReadonlyMap<string, number>>();

/** The code of every spelling of a closed list, by spelling key; the same map for the same list. */
export function codesBySpelling(categories: readonly Category[]): ReadonlyMap<string, number> {
  const known = codesOfLists.get(categories);
  if (known) return known;
  const codes = new Map(categories.flatMap(({ spellings }, place) => spellings.map((spelling) => [spellingKey(spelling), place + 1] as const)));
  codesOfLists.set(categories, codes);
  return codes;
}

/**
 * What a cell holds, without what programs wrap around it: the apostrophe and `="…"` by which Excel keeps a text a text, and
 * quotes left over from a space before them.
 */
export function unwrap(cell: string): string {
  const text = tidy(cell);
  const wrapped = /^=?"(.*)"$/.exec(text);
  if (wrapped) return tidy(wrapped[1] ?? '');
  return text.startsWith("'") ? text.slice(1).trim() : text;
}

/** The text cut to a number of characters, with an ellipsis where something is missing. */
export function shorten(text: string, characters: number): string {
  // Whole characters only: half of a pair of code units is no text.
  const whole = Array.from(tidy(text.slice(0, characters * 8)));
  return whole.length <= characters ? whole.join('') : `${whole.slice(0, characters - 1).join('').trimEnd()}…`;
}
