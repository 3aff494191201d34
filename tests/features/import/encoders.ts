/** Writers of the legacy encodings, made from the byte tables of the field and sharing nothing with the readers. */

const TCVN3 = new Map<string, number>();
for (const [, byte = '', letter = ''] of (
  'A1 Ă A2 Â A3 Ê A4 Ô A5 Ơ A6 Ư A7 Đ A8 ă A9 â AA ê AB ô AC ơ AD ư AE đ B5 à B6 ả B7 ã B8 á B9 ạ BB ằ BC ẳ BD ẵ BE ắ C6 ặ C7 ầ C8 ẩ C9 ẫ CA ấ CB ậ CC è CE ẻ CF ẽ D0 é D1 ẹ'
  + ' D2 ề D3 ể D4 ễ D5 ế D6 ệ D7 ì D8 ỉ DC ĩ DD í DE ị DF ò E1 ỏ E2 õ E3 ó E4 ọ E5 ồ E6 ổ E7 ỗ E8 ố E9 ộ EA ờ EB ở EC ỡ ED ớ EE ợ EF ù F1 ủ F2 ũ F3 ú F4 ụ F5 ừ F6 ử F7 ữ F8 ứ F9 ự'
  + ' FA ỳ FB ỷ FC ỹ FD ý FE ỵ'
).normalize('NFC').matchAll(/([0-9A-F]{2}) (.)/gu)) TCVN3.set(letter, Number.parseInt(byte, 16));

const VNI = new Map<string, string>();
{
  const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const rows: [letter: string, written: string[]][] = [
    ...[...'aeouy'].map((base): [string, string[]] => [base, [base, ...[...'øùûõï'].map((sign) => base + sign)]]),
    ['ơ', ['ô', 'ôø', 'ôù', 'ôû', 'ôõ', 'ôï']], ['ư', ['ö', 'öø', 'öù', 'öû', 'öõ', 'öï']],
    ['â', ['aâ', 'aà', 'aá', 'aå', 'aã', 'aä']], ['ê', ['eâ', 'eà', 'eá', 'eå', 'eã', 'eä']], ['ô', ['oâ', 'oà', 'oá', 'oå', 'oã', 'oä']],
    ['ă', ['aê', 'aè', 'aé', 'aú', 'aü', 'aë']], ['i', ['i', 'ì', 'í', 'æ', 'ó', 'ò']], ['đ', ['ñ']],
  ];
  for (const [letter, written] of rows) {
    for (const [place, signs] of written.entries()) {
      const whole = (letter + (place === 0 ? '' : (tones[place - 1] ?? ''))).normalize('NFC');
      VNI.set(whole, whole === 'ỵ' ? 'î' : signs);
      VNI.set(whole.toUpperCase(), whole === 'ỵ' ? 'Î' : signs.toUpperCase());
    }
  }
}

const W1258: Readonly<Record<string, number>> = {
  Ă: 0xc3, '\u0300': 0xcc, Đ: 0xd0, '\u0309': 0xd2, Ơ: 0xd5, Ư: 0xdd, '\u0303': 0xde, ă: 0xe3, '\u0301': 0xec, đ: 0xf0, '\u0323': 0xf2, ơ: 0xf5, ư: 0xfd, '₫': 0xfe,
};
const W1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf1252(sign: string): number {
  const place = W1252.indexOf(sign);
  const byte = place >= 0 ? 0x80 + place : sign.charCodeAt(0);
  if (byte > 0xff) throw new Error(`${sign} is not in windows-1252`);
  return byte;
}

/** A text in TCVN3, which has no capitals with a tone: they become small. */
export function toTcvn3(text: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? byteOf1252(letter));
}

/** A text in VNI-Windows. */
export function toVni(text: string): Uint8Array {
  return to1252(Array.from(text.normalize('NFC'), (letter) => VNI.get(letter) ?? letter).join(''));
}

/** A text in windows-1258: letter, then tone; with letters that windows-1252 has too as one byte where `short`. */
export function to1258(text: string, short = true): Uint8Array {
  return Uint8Array.from(Array.from(text.normalize('NFC')).flatMap((letter) => {
    const parts = letter.normalize('NFD');
    if (short && /^[àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ]$/.test(letter)) return [byteOf1252(letter)];
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
    return [...parts.replace(tone, '').normalize('NFC'), ...tone].map((sign) => W1258[sign] ?? byteOf1252(sign));
  }));
}

/** A text in windows-1252; what it lacks is a question mark where `lossy`, as Excel writes it. */
export function to1252(text: string, lossy = false): Uint8Array {
  return Uint8Array.from(text, (sign) => (lossy && sign.charCodeAt(0) > 0xff && !W1252.includes(sign) ? 0x3f : byteOf1252(sign)));
}

/** The text of bytes as a program shows them that takes them for windows-1252. */
export function as1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? (W1252[byte - 0x80] ?? '') : String.fromCharCode(byte))).join('');
}

/** A text in UTF-16. */
export function toUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
  return Uint8Array.from([...(mark ? [0xfeff] : []), ...units].flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}
