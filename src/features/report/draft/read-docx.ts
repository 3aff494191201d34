import { damaged, FileError } from '#files/file-error.ts';
import { readXml, type Attributes } from '#files/xml.ts';
import { readZipDirectory, unpack, type ZipParts } from '#files/zip.ts';
import { TEXT_LIMIT_CHARACTERS } from './draft-limits.ts';

/** Pictures are unpacked by nobody, but counted: a draft is no archive. */
const UNPACKED_LIMIT_BYTES = 300 * 1024 ** 2;

const MAIN_PART = 'word/document.xml';
const NOTES = ['footnotes.xml', 'endnotes.xml'];
/** Parts that say again what stands beside them, or what was taken out. */
const UNREAD: ReadonlySet<string> = new Set(['Fallback', 'del', 'moveFrom', 'instrText']);

/**
 * The text of a Word document: its paragraphs as lines, cells of a row with tabs between them, then the notes. Throws FileError
 * for a file that is damaged, protected, too large, or no Word document.
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const parts = readZipDirectory(bytes, { unpackedBytes: UNPACKED_LIMIT_BYTES });
  const main = await mainPart(bytes, parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const texts: string[] = [];
  for (const name of [main, ...NOTES.map((note) => folder + note)]) {
    if (parts.has(name)) texts.push(await textOfPart(bytes, parts, name));
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

/** The part with the text, as the package names it. */
async function mainPart(bytes: Uint8Array<ArrayBuffer>, parts: ZipParts): Promise<string> {
  const relations = parts.get('_rels/.rels');
  let named = '';
  if (relations) {
    await readXml(relations.name, unpack(bytes, relations), {
      open(name, attributes) {
        if (name === 'Relationship' && attributes['Type']?.endsWith('/officeDocument')) named = (attributes['Target'] ?? '').replace(/^\//, '').toLowerCase();
      },
    });
  }
  const main = named.startsWith('word/') && parts.has(named) ? named : MAIN_PART;
  if (!parts.has(main)) throw damaged(main);
  return main;
}

async function textOfPart(bytes: Uint8Array<ArrayBuffer>, parts: ZipParts, name: string): Promise<string> {
  const part = parts.get(name);
  if (!part) throw damaged(name);
  const writer = createWriter();
  await readXml(part.name, unpack(bytes, part), writer);
  return writer.done();
}

/** Takes the elements of a part and gives its text. */
function createWriter() {
  const pieces: string[] = [];
  let length = 0;
  /** Elements open whose text is not the draft's. */
  let unread = 0;
  let inSeparator = false;
  let texts = 0;
  let cells = 0;

  function write(text: string): void {
    if (unread > 0) return;
    length += text.length;
    if (length > TEXT_LIMIT_CHARACTERS) throw new FileError({ code: 'too-large', what: 'unpacked', limit: TEXT_LIMIT_CHARACTERS });
    pieces.push(text);
  }

  return {
    open(name: string, attributes: Attributes): void {
      if (isSeparator(name, attributes)) inSeparator = true;
      if (UNREAD.has(name) || isSeparator(name, attributes)) unread++;
      else if (name === 't') texts++;
      else if (name === 'tc') cells++;
      else if (name === 'tab' && !('val' in attributes) && !('w:val' in attributes)) write('\t');
      else if (name === 'br' || name === 'cr') write(cells > 0 ? ' ' : '\n');
      else if (name === 'noBreakHyphen') write('-');
    },
    text(text: string): void {
      if (texts > 0) write(text);
    },
    close(name: string): void {
      if (UNREAD.has(name)) unread--;
      else if (name === 't') texts--;
      else if (name === 'p') write(cells > 0 ? ' ' : '\n');
      else if (name === 'tc') {
        cells--;
        write('\t');
      } else if (name === 'tr' && cells === 0) write('\n');
      else if (inSeparator && (name === 'footnote' || name === 'endnote')) {
        inSeparator = false;
        unread--;
      }
    },
    /** The text so far, without spaces at the ends of its lines. */
    done: () => pieces.join('').replace(/[ \t]+\n/g, '\n').trim(),
  };
}

/** The lines that Word draws above notes are notes themselves. */
function isSeparator(name: string, attributes: Attributes): boolean {
  return (name === 'footnote' || name === 'endnote') && /separator|continuation/i.test(attributes['w:type'] ?? attributes['type'] ?? '');
}
