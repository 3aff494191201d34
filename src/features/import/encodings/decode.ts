import type { Encoding } from '#domain/decisions.ts';
import { isRecoding } from './recodings.ts';
import { createTextDecoder } from './text-decoder.ts';
import { transportOfBytes, transportOfMark, transportOfNuls, type Transport } from './transport.ts';
import { ImportError } from '../failure.ts';
import { SNIFF_BYTES, sniff } from './sniff.ts';

/** How a file is decoded. */
export interface DecodeOptions {
  /** What a person says of the file; a byte order mark says more. */
  encoding: Encoding | null;
  onBytes?: (bytesRead: number) => void;
}

/** A file as text. */
export interface DecodedFile {
  /**
   * The text piece by piece, without its byte order mark; pieces end anywhere but inside a character. Throws ImportError for a
   * file that is no text, or where its bytes contradict its encoding: a wrong byte is never replaced.
   */
  text: AsyncGenerator<string>;
  /** How the bytes became letters; UTF-8 as long as all are ASCII. */
  transport(): Transport;
}

/** Bytes that are looked at before the transport is decided, from the first beyond ASCII on. */
const HEAD_BYTES = 262_144;

/** Decodes a file from its stream, never as a whole. */
export function decode(stream: ReadableStream<Uint8Array>, { encoding, onBytes }: DecodeOptions): DecodedFile {
  const decoder = createTextDecoder();
  let transport: Transport | null = null;

  async function* read(): AsyncGenerator<string> {
    let bytesRead = 0;
    let waiting: Uint8Array[] = [];
    let waitingBytes = 0;
    for await (const chunk of withWholeHead(chunksOf(stream))) {
      if (bytesRead === 0) {
        const head = chunk.subarray(0, SNIFF_BYTES);
        const kind = sniff(head);
        if (kind) throw new ImportError({ code: 'foreign', params: { kind } });
        transport = transportOfMark(head) ?? transportOfNuls(head) ?? transportOfDecision(encoding);
        if (transport) decoder.begin(transport);
      }
      bytesRead += chunk.length;
      onBytes?.(bytesRead);
      if (!transport) {
        // ASCII reads alike in all that is left, so that it need not wait.
        if (waitingBytes > 0 || chunk.some(isHigh)) waitingBytes += chunk.length;
        if (waitingBytes > 0 && waitingBytes < HEAD_BYTES) {
          waiting.push(chunk);
          continue;
        }
        if (waitingBytes > 0) yield* settle([...waiting, chunk]);
        else yield decoder.push(chunk);
        waiting = [];
        continue;
      }
      yield decoder.push(chunk);
    }
    if (bytesRead === 0) throw new ImportError({ code: 'empty', params: {} });
    if (waiting.length > 0) yield* settle(waiting);
    yield decoder.finish();
  }

  function* settle(chunks: readonly Uint8Array[]): Generator<string> {
    const head = join(chunks);
    transport = transportOfBytes(head);
    decoder.begin(transport);
    yield decoder.push(head);
  }

  return { text: read(), transport: () => transport ?? 'utf-8' };
}

/** The transport that a person's decision means; null where the bytes say it as well. */
function transportOfDecision(encoding: Encoding | null): Transport | null {
  return encoding === null || isRecoding(encoding) ? null : encoding;
}

function isHigh(byte: number): boolean {
  return byte > 0x7f;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new ImportError({ code: 'unreadable', params: {} }, { cause });
      });
      if (done) return;
      if (value.length > 0) yield value;
    }
  } finally {
    // A refused file is not read to its end; a stream that has already failed has nothing left to release.
    await reader.cancel().catch(() => undefined);
  }
}

/** The chunks, the first of them at least as long as what `sniff` looks at. */
async function* withWholeHead(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] | null = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    length += chunk.length;
    if (length < SNIFF_BYTES) continue;
    yield join(head);
    head = null;
  }
  if (head !== null && length > 0) yield join(head);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
