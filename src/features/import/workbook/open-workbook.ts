import type { Transport } from '../encodings/transport.ts';
import { ImportError } from '../failure.ts';
import { decodePage } from './page-text.ts';
import type { Sheet } from './sheet.ts';
import { createXmlFeed } from './xml.ts';
import { openXlsx } from './xlsx.ts';
import { readZipDirectory, unpack, type ZipParts } from './zip.ts';

/** What the first bytes of a file say that may be a workbook. */
export type WorkbookKind = 'zip' | 'ole' | 'html';

/** What a zip file is that is no workbook, by parts that only it has. */
const OTHERS: readonly (readonly ['word' | 'slides' | 'opendocument', string])[] = [['word', 'word/'], ['slides', 'ppt/'], ['opendocument', 'meta-inf/manifest.xml']];

/** A binary workbook is unpacked as a whole. */
const BINARY_LIMIT_BYTES = 300 * 1024 ** 2;

const XML_2003 = /<(\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
const HEAD_CHARACTERS = 4096;

/** The sheets of a workbook. */
export interface OpenedWorkbook {
  sheets: Sheet[];
  transport: Transport;
}

/**
 * The sheets of a workbook, by its content. Throws ImportError where it is none, is damaged, or opens with a password.
 * @param onShare called now and then with the share that is looked through, 0–1, where the form of the workbook allows it
 */
export async function openWorkbook(kind: WorkbookKind, bytes: Uint8Array<ArrayBuffer>, onShare: (share: number) => void): Promise<OpenedWorkbook> {
  if (kind === 'zip') return { sheets: await openZip(bytes, readZipDirectory(bytes), onShare), transport: 'utf-8' };
  if (kind === 'ole') return { sheets: (await import('./sheetjs.ts')).openXls(bytes), transport: 'utf-8' };
  const { text, transport } = decodePage(bytes);
  if (XML_2003.test(text.slice(0, HEAD_CHARACTERS))) {
    const check = createXmlFeed('', { open: () => undefined });
    for (const piece of piecesOf(text)) check.push(new TextEncoder().encode(piece));
    check.finish();
    return { sheets: (await import('./sheetjs.ts')).openXml2003(text), transport };
  }
  const sheets = (await import('./html.ts')).openHtml(piecesOf(text));
  if (sheets.length === 0) throw new ImportError({ code: 'foreign', params: { kind: 'html' } });
  return { sheets, transport };
}

async function openZip(bytes: Uint8Array<ArrayBuffer>, parts: ZipParts, onShare: (share: number) => void): Promise<Sheet[]> {
  const names = [...parts.keys()];
  if (parts.has('xl/workbook.bin')) {
    let unpacked = 0;
    for (const { unpackedBytes } of parts.values()) unpacked += unpackedBytes;
    if (unpacked > BINARY_LIMIT_BYTES) throw new ImportError({ code: 'workbook-too-large', params: { what: 'unpacked', limit: BINARY_LIMIT_BYTES } });
    for (const part of parts.values()) await drain(unpack(bytes, part));
    return (await import('./sheetjs.ts')).openXlsb(bytes);
  }
  if (names.some((name) => name.startsWith('xl/') && name.endsWith('.xml'))) return openXlsx(bytes, parts, onShare);
  const other = OTHERS.find(([, start]) => names.some((name) => name.startsWith(start)));
  throw new ImportError({ code: 'foreign', params: { kind: other?.[0] ?? 'zip' } });
}

/** Unpacks a part only to see that it is whole. */
async function drain(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const all = pieces[Symbol.asyncIterator]();
  while (!(await all.next()).done);
}

const PIECE_CHARACTERS = 65_536;

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE_CHARACTERS) yield text.slice(at, at + PIECE_CHARACTERS);
}
