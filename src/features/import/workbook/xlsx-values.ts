import { ImportError } from '../failure.ts';
import { loadFormatter } from './formatter.ts';
import { builtInFormat, createNumberText, needsFormatter, type NumberText } from './number-text.ts';
import { readXml } from './xml.ts';
import { unpack, type ZipPart } from './zip.ts';

/** What the cells of a workbook refer to. */
export interface XlsxValues {
  strings: readonly string[];
  /** How numbers are written, by the style of a cell. */
  numbers: readonly NumberText[];
  /** How a number without a style is written. */
  plain: NumberText;
}

/** Shared texts are held as a whole. */
const STRINGS_LIMIT_BYTES = 512 * 1024 ** 2;

/** Whether an attribute of XML says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The texts that cells share; those in several fonts are put together, and how to pronounce them is left out. */
export async function readStrings(part: ZipPart, pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
  const strings: string[] = [];
  if (part.unpackedBytes > STRINGS_LIMIT_BYTES) throw new ImportError({ code: 'workbook-too-large', params: { what: 'unpacked', limit: STRINGS_LIMIT_BYTES } });
  let string = '';
  let inText = false;
  let phonetic = false;
  await readXml(part.name, pieces, {
    open(name) {
      if (name === 'si') string = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(string));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
    text(text) {
      if (inText) string += text;
    },
  });
  return strings;
}

/** A text without Excel's way of writing characters that XML does not take, `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** How numbers are written, by style. */
export async function readStyles(bytes: Uint8Array<ArrayBuffer>, part: ZipPart | undefined, date1904: boolean): Promise<NumberText[]> {
  if (!part) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readXml(part.name, unpack(bytes, part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const styles = ids.map((id) => codes.get(id) ?? builtInFormat(id));
  const format = styles.some(needsFormatter) ? await loadFormatter() : null;
  const byCode = new Map<string, NumberText>();
  return styles.map((code) => {
    const known = byCode.get(code) ?? createNumberText(code, date1904, format);
    byCode.set(code, known);
    return known;
  });
}
