import { transportOfMark, transportOfNuls } from './transport.ts';
import type { FOREIGN_KINDS } from '../failure.ts';

/** What a file can be that is no plain text; `zip`, `ole` and `html` may be workbooks. */
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

/** Bytes that `sniff` should be given, where the file has as many. */
export const SNIFF_BYTES = 4096;

const SIGNATURES: readonly (readonly [ForeignKind, ...(readonly number[])])[] = [
  ['image', 0x89, 0x50, 0x4e, 0x47],
  ['image', 0xff, 0xd8, 0xff],
  ['image', 0x47, 0x49, 0x46, 0x38],
  ['pdf', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  ['zip', 0x50, 0x4b, 0x07, 0x08],
  ['ole', 0xd0, 0xcf, 0x11, 0xe0],
  ['image', 0x49, 0x49, 0x2a, 0x00],
  ['image', 0x4d, 0x4d, 0x00, 0x2a],
  ['binary', 0x1f, 0x8b],
  ['binary', 0x42, 0x5a, 0x68],
  ['binary', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['binary', 0x28, 0xb5, 0x2f, 0xfd],
  ['binary', 0x37, 0x7a, 0xbc, 0xaf],
  ['binary', 0x52, 0x61, 0x72, 0x21, 0x1a],
  ['binary', 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** What pictures and films of today have after four bytes of length. */
const PICTURE_AT_8 = /^(RIFF....WEBP|....ftyp(hei|hev|mif|avif))/s;
const FILM_AT_4 = /^....(ftyp|moov)/s;

/** So many NULs, or other controls, may have strayed into a text. */
const STRAY_NULS = 4;
const STRAY_CONTROLS = 8;
/** In UTF-16 hardly more than half of the bytes are NUL, in UTF-32 most. */
const MOST_NULS = 0.6;

const HTML = /^\s*(<!--[^]*?-->\s*)*<(!doctype html|\?xml|html|head|body|meta|table|style|script|div)\b/i;

/** What the first bytes of a file say that it is, or null where it may be text; the name of the file does not count. */
export function sniff(head: Uint8Array): ForeignKind | null {
  for (const [kind, ...bytes] of SIGNATURES) {
    if (bytes.every((byte, place) => head[place] === byte)) return kind;
  }
  const start = String.fromCharCode(...head.subarray(0, 12));
  if (PICTURE_AT_8.test(start)) return 'image';
  if (FILM_AT_4.test(start)) return 'binary';
  const pairs = transportOfMark(head) ?? transportOfNuls(head);
  const isOfPairs = pairs === 'utf-16le' || pairs === 'utf-16be';
  const nuls = countBytes(head, (byte) => byte === 0);
  if (nuls > (isOfPairs ? head.length * MOST_NULS : Math.max(STRAY_NULS, head.length * 0.05))) return 'binary';
  if (!isOfPairs && countBytes(head, isControl) > Math.max(STRAY_CONTROLS, head.length * 0.02)) return 'binary';
  return HTML.test(new TextDecoder(pairs ?? 'utf-8').decode(head)) ? 'html' : null;
}

function countBytes(head: Uint8Array, counts: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of head) if (counts(byte)) count++;
  return count;
}

/** A control that no text has: not a NUL, which may be half of a letter, a tab, an end of line or page, nor an end of file. */
function isControl(byte: number): boolean {
  return (byte > 0 && byte < 0x09) || (byte > 0x0d && byte < 0x20 && byte !== 0x1a) || byte === 0x7f;
}
