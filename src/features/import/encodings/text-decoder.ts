import { ImportError } from '../failure.ts';
import { countLineEnds } from '../records/record.ts';
import type { Transport } from './transport.ts';
import { readWindows1252 } from './windows-1252.ts';

/** Turns bytes into text, chunk by chunk; throws ImportError with its line for a byte that cannot be. */
export interface TextDecoding {
  /** Says how the bytes are to be read; before that all of them are ASCII. */
  begin(transport: Transport): void;
  push(chunk: Uint8Array): string;
  /** What the last character leaves: U+FFFD where the file was cut off within it. */
  finish(): string;
}

const REPLACEMENT = '\ufffd';

/** A decoder for one file. */
export function createTextDecoder(): TextDecoding {
  let transport: Transport = 'utf-8';
  let strict = new TextDecoder(transport, { fatal: true });
  let lines = 0;
  let bytesRead = 0;
  let last = new Uint8Array(0);

  /** The line of the first wrong byte: a second decoder, given what the first has not finished, shows where it is. */
  function refuse(chunk: Uint8Array, cause: unknown): never {
    const lenient = new TextDecoder(transport);
    lenient.decode(last.subarray(last.length % 2 === bytesRead % 2 ? 0 : 1), { stream: true });
    const text = lenient.decode(chunk);
    const line = lines + countLines(text.slice(0, Math.max(0, text.indexOf(REPLACEMENT)))) + 1;
    throw new ImportError({ code: 'bytes-invalid', params: { line } }, { cause });
  }

  return {
    begin(known) {
      transport = known;
      strict = new TextDecoder(transport, { fatal: true });
    },
    push(chunk) {
      let text = '';
      try {
        text = transport === 'windows-1252' ? readWindows1252(chunk) : strict.decode(chunk, { stream: true });
      } catch (cause) {
        refuse(chunk, cause);
      }
      lines += countLines(text);
      bytesRead += chunk.length;
      last = chunk.slice(-4);
      return text;
    },
    finish() {
      try {
        return strict.decode();
      } catch {
        // All bytes before were right, so that nothing but the rest of this character is missing.
        return REPLACEMENT;
      }
    },
  };
}

/** Line ends, be they \n, \r\n or \r alone. */
function countLines(text: string): number {
  const count = countLineEnds(text);
  return count > 0 || !text.includes('\r') ? count : text.split('\r').length - 1;
}
