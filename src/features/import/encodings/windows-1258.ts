import { windows1252Byte } from './windows-1252.ts';

/** The bytes by which windows-1258 differs from windows-1252: letters, and tones as marks that follow their letter. */
const DIFFERENT: ReadonlyMap<number, string> = new Map([
  [0xc3, 'Ă'], [0xcc, '\u0300'], [0xd0, 'Đ'], [0xd2, '\u0309'], [0xd5, 'Ơ'], [0xdd, 'Ư'], [0xde, '\u0303'],
  [0xe3, 'ă'], [0xec, '\u0301'], [0xf0, 'đ'], [0xf2, '\u0323'], [0xf5, 'ơ'], [0xfd, 'ư'], [0xfe, '₫'],
]);

const HIGH = /[\u0080-\uffff]/g;

/** The text that stands in windows-1258 under the letters of windows-1252, composed; null where a sign of it is none of windows-1252. */
export function recodeWindows1258(text: string): string | null {
  let fits = true;
  const recoded = text.replace(HIGH, (sign) => {
    const byte = windows1252Byte(sign.charCodeAt(0));
    if (byte === undefined) fits = false;
    return DIFFERENT.get(byte ?? 0) ?? sign;
  });
  return fits ? recoded.normalize('NFC') : null;
}
