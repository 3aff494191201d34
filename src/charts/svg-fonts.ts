import latinUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnameseUrl from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';

/** The page's font in its two parts that Vietnamese and English need, as `ui/global.css` has them. */
const PARTS = [
  {
    url: vietnameseUrl,
    range: 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    url: latinUrl,
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
] as const;

async function fontFace({ url, range }: (typeof PARTS)[number]): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The font came with ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(letters)}) format('woff2');unicode-range:${range}}`;
}

let loaded: Promise<string> | null = null;

/** The page's font as rules of style that hold it whole, for a drawing that leaves the page; read once. */
export function loadFontFaces(): Promise<string> {
  loaded ??= Promise.all(PARTS.map(fontFace)).then((faces) => faces.join(''));
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}
