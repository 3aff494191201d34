/**
 * The cells of one physical line whose quotes do not pair by the rules: text after a closing quote belongs to the cell.
 * `open` is whether a quote is still open at the end of the line, so that the row may go on in the next.
 */
export function splitBrokenLine(line: string, delimiter: string): { cells: string[]; open: boolean } {
  const cells: string[] = [];
  let place = 0;
  for (;;) {
    let cell = '';
    if (line[place] === '"') {
      const quoted = readQuoted(line, place + 1);
      if (quoted === null) return { cells: [...cells, line.slice(place + 1)], open: true };
      cell = quoted.text;
      place = quoted.next;
    }
    const end = line.indexOf(delimiter, place);
    cells.push(cell + line.slice(place, end < 0 ? line.length : end));
    if (end < 0) return { cells, open: false };
    place = end + delimiter.length;
  }
}

/**
 * The cells of a line whose last one is open, as if it closed at the line's end; null where that may be wrong. It is so only if the
 * line then has as many cells as rows have, and the next line is a row again. Where a doubled quote may have been the one that
 * closes, what follows it may be further cells.
 * @param cells of the line, the open one last and without its quote
 * @param next the line after it, empty at the end of the text
 * @param width cells of a row
 */
export function endAtLine(cells: readonly string[], next: string, { delimiter, width }: { delimiter: string; width: number }): string[] | null {
  const text = cells.at(-1) ?? '';
  const ended = [...cells.slice(0, -1), ...(text.includes('""') ? text.replaceAll('""', '"').split(delimiter) : [text])];
  const isRowNext = next.trim() === '' || splitBrokenLine(next, delimiter).cells.length === width;
  return ended.length === width && isRowNext ? ended : null;
}

/** The text from a place up to the quote that closes it, doubled quotes as one; null where none closes it. */
function readQuoted(line: string, from: number): { text: string; next: number } | null {
  let text = '';
  for (let place = from; ; ) {
    const quote = line.indexOf('"', place);
    if (quote < 0) return null;
    text += line.slice(place, quote);
    if (line[quote + 1] !== '"') return { text, next: quote + 1 };
    text += '"';
    place = quote + 2;
  }
}
