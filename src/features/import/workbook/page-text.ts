import { transportOfBytes, transportOfMark, transportOfNuls, type Transport } from '../encodings/transport.ts';
import { readWindows1252 } from '../encodings/windows-1252.ts';
import { damaged } from './zip.ts';

/** The text of a page, and how its bytes became letters. What the page says of its encoding is not believed: many state another than they write. */
export function decodePage(bytes: Uint8Array): { text: string; transport: Transport } {
  const head = bytes.subarray(0, HEAD_BYTES);
  const transport = transportOfMark(head) ?? transportOfNuls(head) ?? transportOfBytes(bytes);
  if (transport === 'windows-1252') return { text: readWindows1252(bytes), transport };
  try {
    return { text: new TextDecoder(transport, { fatal: true }).decode(bytes), transport };
  } catch (error) {
    throw damaged('', error);
  }
}

const HEAD_BYTES = 4096;
