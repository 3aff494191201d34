import { CFB, read, type WorkBook } from '@e965/xlsx';

/** An archive as SheetJS unzips it. */
interface Archive {
  FileIndex: { content: Uint8Array; size: number }[];
  FullPaths: string[];
}

/** The parts of a package (XLSX, DOCX) by their names, unzipped by SheetJS. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const { FileIndex, FullPaths } = CFB.read(Buffer.from(bytes), { type: 'buffer' }) as Archive;
  const named = FileIndex.map(({ content, size }, place) => ({ name: (FullPaths[place] ?? '').replace(/^Root Entry\//, ''), content, size }));
  return new Map(named.filter(({ size }) => size > 0).map(({ name, content }) => [name, Buffer.from(content).toString('utf8')]));
}

/** A workbook as SheetJS reads it, with formats and formulas. */
export function workbookOf(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: true });
}

export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
