import { SaxesParser } from 'saxes';
import { damaged, FileError } from './file-error.ts';

/** Attributes of an element by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text. Names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Characters that may stand between two tags. */
const UNBROKEN_LIMIT = 8_000_000;

/** An XML text that is read piece by piece. Both calls throw FileError where it is not well formed or defines entities. */
export interface XmlFeed {
  push(piece: Uint8Array): void;
  finish(): void;
}

/**
 * Reads an XML text.
 * @param part its name in the file
 */
export function createXmlFeed(part: string, { open, close, text }: XmlListener): XmlFeed {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let decoder: TextDecoder | null = null;
  let unbroken = 0;
  parser.on('error', (error) => {
    throw damaged(part, error);
  });
  // Entities of a definition can grow without measure or name other files; Office files have none.
  parser.on('doctype', () => {
    throw damaged(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    unbroken = 0;
    open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    unbroken = 0;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  function write(piece?: Uint8Array): void {
    try {
      decoder ??= new TextDecoder(encodingOfXml(piece ?? new Uint8Array(0)), { fatal: true });
      const decoded = decoder.decode(piece, { stream: piece !== undefined });
      unbroken += decoded.length;
      parser.write(decoded);
      if (piece === undefined) parser.close();
    } catch (error) {
      throw error instanceof FileError ? error : damaged(part, error);
    }
    if (unbroken > UNBROKEN_LIMIT) throw damaged(part);
  }
  return { push: write, finish: () => write() };
}

/** Reads a whole XML text. */
export async function readXml(part: string, pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const feed = createXmlFeed(part, listener);
  for await (const piece of pieces) feed.push(piece);
  feed.finish();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The encoding of an XML text by its first bytes: Office writes UTF-8; UTF-16 begins with its mark. */
export function encodingOfXml(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}
