import { ImportError } from './failure.ts';
import { SNIFF_BYTES, sniff } from './sniff.ts';

/** The encoding that `decode` reads, as the page names it. */
export const ENCODING = 'UTF-8';

/**
 * The text of a file, piece by piece, without its byte order mark; pieces end anywhere but inside a character.
 * Throws ImportError for a file that is no text, or not UTF-8: a wrong byte is never replaced.
 */
export async function* decode(stream: ReadableStream<Uint8Array>, onBytes?: (bytesRead: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytesRead = 0;
  for await (const chunk of withWholeHead(chunksOf(stream))) {
    if (bytesRead === 0) {
      const kind = sniff(chunk.subarray(0, SNIFF_BYTES));
      if (kind) throw new ImportError({ code: 'foreign', params: { kind } });
    }
    bytesRead += chunk.length;
    onBytes?.(bytesRead);
    yield decodeStrictly(decoder, chunk);
  }
  if (bytesRead === 0) throw new ImportError({ code: 'empty', params: {} });
  yield decodeStrictly(decoder);
}

function decodeStrictly(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (cause) {
    throw new ImportError({ code: 'not-utf-8', params: {} }, { cause });
  }
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
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    const joined: Uint8Array = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined;
    if (head.length >= SNIFF_BYTES) {
      yield head;
      head = null;
    }
  }
  if (head !== null && head.length > 0) yield head;
}
