/** The bytes 0x80–0x9f of windows-1252 as code points; five of them mean nothing there and stay control characters. */
const EXTRAS = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

const BYTES = new Map(EXTRAS.map((code, place) => [code, 0x80 + place]));

/** Code units taken at once: more may be too many arguments for a call. */
const STRETCH = 8192;

/** The text of bytes in windows-1252; every byte has a character of its own. */
export function readWindows1252(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? (EXTRAS[byte - 0x80] ?? byte) : byte));
  let text = '';
  for (let from = 0; from < codes.length; from += STRETCH) text += String.fromCharCode(...codes.subarray(from, from + STRETCH));
  return text;
}

/** The byte from which a code unit was read as windows-1252 or ISO 8859-1; undefined where none gives it. */
export function windows1252Byte(code: number): number | undefined {
  return code <= 0xff ? code : BYTES.get(code);
}
