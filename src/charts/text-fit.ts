/** Size of labels and values, in px of the drawing. */
export const TEXT = 14;
/** Size of heads and notes; nothing is smaller. */
export const SMALL_TEXT = 13;
/** Distance of two lines of a label: at less, stacked Vietnamese marks touch. */
export const LINE = 18;

/** Advance widths of Inter with tabular digits, in thousandths of the text size, rounded up. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    280: "ijlI ,.:;’·!'",
    380: 'tfr`|/\\',
    400: '()[]{}“”',
    530: '"^_–?s',
    580: 'kxzJLacvy≥≤',
    610: 'Fehnou',
    650: 'EbdgpqđPZ#$&*+-0123456789<=>BRST~−×',
    700: 'AKVXY',
    750: 'CDĐGHNU',
    830: 'OQw',
    1000: '%@MWm…—→',
  }).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)),
);
const WIDEST = 1000;
/** Semibold letters are up to this much wider (tabular digits are not). */
const BOLD = 1.05;
/** A substitute font may be a little wider. */
const SAFETY = 1.03;

/**
 * Estimated width of a text in px. An estimate from Inter's own widths and not `measureText`, which answers with
 * the substitute font until Inter has loaded, and knows no tabular digits.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD')) {
    if (character === '\u031b') thousandths += 30;
    else if (!/\p{M}/u.test(character)) {
      const width = WIDTHS.get(character === '\u00a0' ? ' ' : character) ?? WIDEST;
      thousandths += bold && !/\d/.test(character) ? width * BOLD : width;
    }
  }
  return (thousandths / 1000) * size * SAFETY;
}

/** The widest of several texts, in whole px; 0 for none. */
export function widestOf(texts: readonly string[], size: number, bold = false): number {
  return Math.ceil(texts.reduce((widest, text) => Math.max(widest, textWidth(text, size, bold)), 0));
}

/** Cuts a text that is too wide, and ends it with "…". */
function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size, true) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, true) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function fill(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, true) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text into lines that fit `width` even in semibold: after its commas where that takes no more lines, else
 * into lines of about equal length. Only a text that needs more than `maxLines` is shortened.
 */
export function wrapText(text: string, width: number, size: number, maxLines: number): string[] {
  const words = text.split(' ');
  let lines = fill(words, width, size);
  if (lines.length > maxLines) {
    const last = cut(lines.slice(maxLines - 1).join(' '), width, size);
    return [...lines.slice(0, maxLines - 1), last];
  }
  const phrases = text.split(/(?<=,) /);
  const fits = (line: string) => textWidth(line, size, true) <= width;
  if (phrases.length === lines.length && phrases.every(fits)) return phrases;
  for (let narrower = width - 4; narrower > 40; narrower -= 4) {
    const balanced = fill(words, narrower, size);
    if (balanced.length > lines.length || !balanced.every(fits)) break;
    lines = balanced;
  }
  return lines.map((line) => cut(line, width, size));
}
