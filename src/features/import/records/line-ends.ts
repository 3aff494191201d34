/** Makes every line end a single \n, piece by piece. */
export interface LineEnds {
  /** The piece with \n for \r\n and \r; a \r at its end waits for the next piece. */
  push(piece: string): string;
  /** What waited at the end of the text. */
  finish(): string;
}

/** A fresh normaliser of line ends for one text. */
export function createLineEnds(): LineEnds {
  let waiting = '';
  return {
    push(piece) {
      let text = waiting + piece;
      waiting = '';
      if (text.endsWith('\r')) {
        waiting = '\r';
        text = text.slice(0, -1);
      }
      return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    },
    finish() {
      const rest = waiting === '' ? '' : '\n';
      waiting = '';
      return rest;
    },
  };
}
