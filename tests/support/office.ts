import { CFB, read, type WorkBook } from '@e965/xlsx';
import { SaxesParser } from 'saxes';

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

/** An element of an XML part; names as they are written, with their prefixes. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Text directly in it. */
  text: string;
}

/** An XML part as a tree. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** Every element of a name below another, in order. */
export function elementsOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

function wordText(element: Element): string {
  return elementsOf(element, 'w:t').map(({ text }) => text).join('');
}

/** A Word document as a reader sees it: its paragraphs outside of tables, and its tables. */
export function readDocx(bytes: Uint8Array): { body: Element; paragraphs: string[]; tables: string[][][] } {
  const body = elementsOf(parseXml(partsOf(bytes).get('word/document.xml') ?? ''), 'w:body')[0];
  if (!body) throw new Error('The document has no body');
  return {
    body,
    paragraphs: body.children.filter(({ name }) => name === 'w:p').map(wordText),
    tables: body.children.filter(({ name }) => name === 'w:tbl').map((table) =>
      elementsOf(table, 'w:tr').map((row) => elementsOf(row, 'w:tc').map((cell) => elementsOf(cell, 'w:p').map(wordText).join('\n'))),
    ),
  };
}
