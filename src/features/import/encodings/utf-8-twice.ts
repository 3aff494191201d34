import { windows1252Byte } from './windows-1252.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** À as it stands where the no-break space of its second byte became a space, or was cut off at the end of the cell. */
const SPACE_LOST = /Ã( |$)/g;
/** Đ as it stands where its second byte, which windows-1252 does not know, was dropped; đ and all others keep theirs. */
const BAR_LOST = /Ä(?![\u0080-\u00bf\u0152-\u2122])/g;

/** The text that was read once as windows-1252 though it was UTF-8, as it was before; null where it is no such text. */
export function recodeUtf8Twice(text: string): string | null {
  const mended = text.replace(SPACE_LOST, 'Ã\u00a0').replace(BAR_LOST, 'Ä\u0090');
  const bytes = new Uint8Array(mended.length);
  for (let place = 0; place < mended.length; place++) {
    const byte = windows1252Byte(mended.charCodeAt(place));
    if (byte === undefined) return null;
    bytes[place] = byte;
  }
  try {
    return DECODER.decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}
