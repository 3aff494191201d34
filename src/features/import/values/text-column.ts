import { tidy } from '#domain/text.ts';
import { growing } from './growing.ts';
import { unwrap } from './spelling.ts';

/** The texts of one field of all members as one run of UTF-8; the text of row n lies between offsets n and n + 1. */
export interface Texts {
  bytes: Uint8Array;
  offsets: Int32Array;
}

/** One text field of all members. */
export interface TextColumn {
  /** Keeps the text of a row as it is shown, cut to a length that a name or a number has. */
  keep(cell: string): void;
  all(): Texts;
}

const FIRST_BYTES = 65_536;
const MOST_CHARACTERS = 120;
const MOST_BYTES_A_CHARACTER = 3;
const REPLACEMENT = 0xfffd;
const SPACE = 0x20;

/** An empty column of texts, which makes no string and no object a row. */
export function createTextColumn(): TextColumn {
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  const offsets = growing(Int32Array);
  offsets.push(0);

  /** Writes a text that is as it is shown already, as nearly all are; false, with nothing written, for any other. */
  function writeShown(text: string): boolean {
    if (!mayBeShown(text)) return false;
    let end = length;
    let before = SPACE;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > SPACE && unit < 0x7f) bytes[end++] = unit;
      else if (unit === SPACE && before !== SPACE) bytes[end++] = SPACE;
      else if ((unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1ea0 && unit <= 0x1ef9)) end = writeSign(bytes, end, unit);
      else return false;
      before = unit;
    }
    if (before === SPACE && text !== '') return false;
    length = end;
    return true;
  }

  function writeTidy(text: string): void {
    const end = Math.min(text.length, MOST_CHARACTERS);
    for (let at = 0; at < end; at++) {
      const code = text.codePointAt(at) ?? REPLACEMENT;
      // The two halves of a sign beyond the first 65,536 are one, also where the cut lies between them.
      if (code > 0xffff) at++;
      length = writeSign(bytes, length, code);
    }
  }

  return {
    keep(cell) {
      if (length + (MOST_CHARACTERS + 1) * MOST_BYTES_A_CHARACTER > bytes.length) {
        const longer = new Uint8Array(bytes.length * 2);
        longer.set(bytes);
        bytes = longer;
      }
      if (!writeShown(cell)) writeTidy(tidy(unwrap(cell)));
      offsets.push(length);
    },
    all: () => ({ bytes: bytes.subarray(0, length), offsets: offsets.all() }),
  };
}

/** Whether nothing has to be cut from a text or unwrapped: what programs wrap around one begins with a quote or `=`. */
function mayBeShown(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length <= MOST_CHARACTERS && first !== 0x22 && first !== 0x27 && first !== 0x3d;
}

function writeSign(bytes: Uint8Array, start: number, code: number): number {
  let at = start;
  // Half of a sign is none.
  const sign = code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code;
  if (sign < 0x80) {
    bytes[at++] = sign;
    return at;
  }
  if (sign < 0x800) {
    bytes[at++] = 0xc0 | (sign >> 6);
  } else if (sign < 0x10000) {
    bytes[at++] = 0xe0 | (sign >> 12);
    bytes[at++] = 0x80 | ((sign >> 6) & 0x3f);
  } else {
    bytes[at++] = 0xf0 | (sign >> 18);
    bytes[at++] = 0x80 | ((sign >> 12) & 0x3f);
    bytes[at++] = 0x80 | ((sign >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (sign & 0x3f);
  return at;
}

/** The texts of the rows that are not out. */
export function textsWithout({ bytes, offsets }: Texts, isOut: Uint8Array): Texts {
  const rest = new Uint8Array(bytes.length);
  const restOffsets = growing(Int32Array);
  let length = 0;
  restOffsets.push(0);
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (isOut[row] !== 0) continue;
    const text = bytes.subarray(offsets[row], offsets[row + 1]);
    rest.set(text, length);
    length += text.length;
    restOffsets.push(length);
  }
  return { bytes: rest.subarray(0, length), offsets: restOffsets.all() };
}
