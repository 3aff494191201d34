import { windows1252Byte } from './windows-1252.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** À as it stands where the no-break space of its second byte became a space, or was cut off at the end of the cell. */
const SPACE_LOST = /Ã( |$)/g;
/** Đ as it stands where its second byte, which windows-1252 does not know, was dropped; đ and all others keep theirs. */
const BAR_LOST = /Ä(?![\u0080-\u00bf\u0152-\u2122])/g;

const HIGH = /[^\u0000-\u007f]/;
/** A file may have been saved so by one program after another. */
const MOST_TIMES = 3;

/** The text that was read once or more as windows-1252 though it was UTF-8, as it was before; null where it is no such text. */
export function recodeUtf8Twice(text: string): string | null {
  let read = recodeOnce(text.replace(SPACE_LOST, 'Ã\u00a0').replace(BAR_LOST, 'Ä\u0090'));
  // Vietnamese is never such a text again.
  for (let times = 1; times < MOST_TIMES && read !== null && HIGH.test(read); times++) {
    const before = recodeOnce(read);
    if (before === null) break;
    read = before;
  }
  return read?.normalize('NFC') ?? null;
}

function recodeOnce(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) {
    const byte = windows1252Byte(text.charCodeAt(place));
    if (byte === undefined) return null;
    bytes[place] = byte;
  }
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}
