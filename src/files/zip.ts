import { damaged, FileError } from './file-error.ts';
import { createPauses } from './pauses.ts';

/** One part of a zip file. */
export interface ZipPart {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packedBytes: number;
  unpackedBytes: number;
  crc: number;
  /** Where its own header begins. */
  at: number;
}

/** The parts of a zip file, by their names in small letters with `/`, since writers differ in both. */
export type ZipParts = ReadonlyMap<string, ZipPart>;

/** The most that a file may unpack to, all its parts together. */
export interface ZipLimits {
  unpackedBytes: number;
}

const PARTS_LIMIT = 10_000;
/** Nothing below is worth a bomb; blank formatted rows pack well. */
const RATIO_FREE_BYTES = 64 * 1024 ** 2;
const RATIO_LIMIT = 250;

const END = { signature: 0x06054b50, bytes: 22, comment: 65_535 };
const END_64 = { signature: 0x06064b50, locator: 0x07064b50, locatorBytes: 20 };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const SIZE_IN_EXTRA = 0xffffffff;
const ENCRYPTED = 1;

/**
 * The parts of a zip file as its directory lists them, before anything is unpacked. Throws FileError for a damaged or
 * encrypted file, and for one that would unpack without measure.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, bytes, limits);
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) throw damaged('', error);
    throw error;
  }
}

function readEntries(view: DataView, bytes: Uint8Array, limits: ZipLimits): ZipParts {
  const { count, at: start } = findDirectory(view);
  if (count > PARTS_LIMIT) throw new FileError({ code: 'too-large', what: 'parts', limit: PARTS_LIMIT });
  const parts = new Map<string, ZipPart>();
  const names = new TextDecoder();
  let at = start;
  let unpacked = 0;
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw damaged('');
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new FileError({ code: 'protected' });
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const name = names.decode(bytes.subarray(at + ENTRY.bytes, at + ENTRY.bytes + nameBytes));
    const part = withLargeSizes(view, at + ENTRY.bytes + nameBytes, extraBytes, {
      name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true), unpackedBytes: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    });
    const key = name.replaceAll('\\', '/').toLowerCase();
    if (parts.has(key)) throw damaged(name);
    parts.set(key, part);
    unpacked += part.unpackedBytes;
    at += ENTRY.bytes + nameBytes + extraBytes + commentBytes;
  }
  checkUnpacked(unpacked, bytes.length, limits);
  return parts;
}

/** Where the directory begins, and how many parts it lists; it is found from the end of the file. */
function findDirectory(view: DataView): { count: number; at: number } {
  const last = view.byteLength - END.bytes;
  for (let end = last; end >= Math.max(0, last - END.comment); end--) {
    if (view.getUint32(end, true) !== END.signature || end + END.bytes + view.getUint16(end + 20, true) > view.byteLength) continue;
    const locator = end - END_64.locatorBytes;
    if (locator >= 0 && view.getUint32(locator, true) === END_64.locator) {
      const end64 = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end64, true) !== END_64.signature) throw damaged('');
      return { count: Number(view.getBigUint64(end64 + 32, true)), at: Number(view.getBigUint64(end64 + 48, true)) };
    }
    return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  }
  throw damaged('');
}

/** Sizes that need more than four bytes stand in the extra field 1, in this order, as far as they do. */
function withLargeSizes(view: DataView, extra: number, extraBytes: number, part: ZipPart): ZipPart {
  const large = { ...part };
  for (let at = extra; at + 4 <= extra + extraBytes; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const size of ['unpackedBytes', 'packedBytes', 'at'] as const) {
      if (large[size] !== SIZE_IN_EXTRA) continue;
      large[size] = Number(view.getBigUint64(place, true));
      place += 8;
    }
  }
  return large;
}

function checkUnpacked(unpacked: number, packed: number, limits: ZipLimits): void {
  if (unpacked > limits.unpackedBytes) throw new FileError({ code: 'too-large', what: 'unpacked', limit: limits.unpackedBytes });
  if (unpacked > RATIO_FREE_BYTES && unpacked > packed * RATIO_LIMIT) {
    throw new FileError({ code: 'too-large', what: 'ratio', limit: RATIO_LIMIT });
  }
}

/**
 * The content of a part, piece by piece. Throws FileError where it is not what the directory says: cut off, changed, or
 * larger.
 */
export async function* unpack(bytes: Uint8Array<ArrayBuffer>, part: ZipPart): AsyncGenerator<Uint8Array> {
  const reader = openPart(bytes, part).getReader();
  const pauseIfDue = createPauses();
  let size = 0;
  let crc = 0;
  try {
    for (;;) {
      await pauseIfDue();
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw damaged(part.name, cause);
      });
      if (done) break;
      size += value.length;
      if (size > part.unpackedBytes) throw damaged(part.name);
      crc = addToCrc(crc, value);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (size !== part.unpackedBytes || crc !== part.crc) throw damaged(part.name);
}

const PIECE_BYTES = 262_144;

function openPart(bytes: Uint8Array<ArrayBuffer>, { name, method, packedBytes, at }: ZipPart): ReadableStream<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL.bytes > bytes.length || view.getUint32(at, true) !== LOCAL.signature) throw damaged(name);
  const start = at + LOCAL.bytes + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + packedBytes;
  if (end > bytes.length || (method !== 0 && method !== 8)) throw damaged(name);
  let from = start;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (from < end) controller.enqueue(bytes.subarray(from, Math.min(end, from + PIECE_BYTES)));
      else controller.close();
      from += PIECE_BYTES;
    },
  });
  return method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function addToCrc(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  for (let place = 0; place < bytes.length; place++) crc = (CRC_TABLE[(crc ^ (bytes[place] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
