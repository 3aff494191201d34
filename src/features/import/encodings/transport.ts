/** How bytes become letters. Encodings of single bytes are all read as windows-1252 first: what lies under it is found in the text. */
export type Transport = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly (readonly [Transport, ...(readonly number[])])[] = [['utf-8', 0xef, 0xbb, 0xbf], ['utf-16le', 0xff, 0xfe], ['utf-16be', 0xfe, 0xff]];

/** The transport that a byte order mark names. */
export function transportOfMark(head: Uint8Array): Transport | null {
  return MARKS.find(([, ...bytes]) => bytes.every((byte, place) => head[place] === byte))?.[0] ?? null;
}

/** UTF-16 without a mark has its NULs on one side of every pair: after Latin letters (little endian) or before them. */
export function transportOfNuls(head: Uint8Array): Transport | null {
  const nuls: [even: number, odd: number] = [0, 0];
  for (let place = 0; place < head.length; place++) if (head[place] === 0) nuls[place % 2 === 0 ? 0 : 1]++;
  const [even, odd] = nuls;
  const pairs = head.length / 2;
  if (Math.max(even, odd) <= pairs * 0.3 || Math.min(even, odd) >= pairs * 0.05) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * The transport of bytes without a mark, the first of them beyond ASCII among them. What is mostly UTF-8 is UTF-8, though
 * damaged: the texts of single bytes have next to nothing that could be.
 */
export function transportOfBytes(bytes: Uint8Array): Transport {
  let [valid, invalid] = [0, 0];
  for (let place = 0; place < bytes.length; ) {
    const length = lengthOfCharacter(bytes, place);
    if (length > 1) valid++;
    // A character that the end cuts off says nothing.
    else if (length === 0 && !isCutOff(bytes, place)) invalid++;
    place += Math.max(1, length);
  }
  return valid > invalid || invalid === 0 ? 'utf-8' : 'windows-1252';
}

/** Second bytes that would make an overlong form, half a pair, or a number that is no character. */
const SECONDS_FROM = new Map([[0xe0, 0xa0], [0xf0, 0x90]]);
const SECONDS_TO = new Map([[0xed, 0x9f], [0xf4, 0x8f]]);

/** Bytes of the UTF-8 character at a place; 0 where there is no whole one. */
function lengthOfCharacter(bytes: Uint8Array, place: number): number {
  const first = bytes[place] ?? 0;
  if (first < 0x80) return 1;
  const length = lengthOfLead(first);
  const second = bytes[place + 1] ?? 0;
  if (length === 0 || second < (SECONDS_FROM.get(first) ?? 0x80) || second > (SECONDS_TO.get(first) ?? 0xbf)) return 0;
  for (let at = 2; at < length; at++) if (((bytes[place + at] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Whether the bytes from a place on can only be the beginning of a character. */
function isCutOff(bytes: Uint8Array, place: number): boolean {
  const rest = bytes.subarray(place);
  return rest.length < lengthOfLead(rest[0] ?? 0) && rest.subarray(1).every((byte) => (byte & 0xc0) === 0x80);
}

/** Bytes of the character that a byte beyond ASCII begins; 0 where it begins none. */
function lengthOfLead(byte: number): number {
  return byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
}
