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
  ['binary', 0x1f, 0x8b],
  ['binary', 0x37, 0x7a, 0xbc, 0xaf],
  ['binary', 0x52, 0x61, 0x72, 0x21, 0x1a],
  ['binary', 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** So many NULs may have strayed into a text. */
const STRAY_NULS = 4;

const HTML = /^\s*(<!--[^]*?-->\s*)*<(!doctype html|\?xml|html|head|body|meta|table|style|script|div)\b/i;

/** What the first bytes of a file say that it is, or null where it may be text; the name of the file does not count. */
export function sniff(head: Uint8Array): ForeignKind | null {
  for (const [kind, ...bytes] of SIGNATURES) {
    if (bytes.every((byte, place) => head[place] === byte)) return kind;
  }
  const pairs = transportOfMark(head) ?? transportOfNuls(head);
  if (pairs !== 'utf-16le' && pairs !== 'utf-16be' && hasManyNuls(head)) return 'binary';
  return HTML.test(new TextDecoder(pairs ?? 'utf-8').decode(head)) ? 'html' : null;
}

function hasManyNuls(head: Uint8Array): boolean {
  let nuls = 0;
  for (const byte of head) if (byte === 0) nuls++;
  return nuls > Math.max(STRAY_NULS, head.length * 0.05);
}
