import { createNumberText } from './number-text.ts';
import type { Sheet } from './sheet.ts';
import { readSheet, surveySheet } from './xlsx-sheet.ts';
import { isTrue, readStrings, readStyles, type XlsxValues } from './xlsx-values.ts';
import { readXml } from './xml.ts';
import { damaged, unpack, type ZipPart, type ZipParts } from './zip.ts';

interface Book {
  date1904: boolean;
  sheets: { name: string; hidden: boolean; id: string }[];
}

const WORKSHEET = /\/worksheet$/;

/**
 * The sheets of an XLSX workbook, in its order; charts are left out. Throws ImportError where it is damaged.
 * @param onShare called now and then with the share of the large parts that is looked through, 0–1
 */
export async function openXlsx(bytes: Uint8Array<ArrayBuffer>, parts: ZipParts, onShare: (share: number) => void): Promise<Sheet[]> {
  const bookPath = await findBook(bytes, parts);
  const book = await readBook(bytes, needPart(parts, bookPath));
  const relations = await readRelations(bytes, parts, bookPath);
  const pathOf = (type: string) => [...relations.values()].find((relation) => relation.type.endsWith(type))?.path;
  const texts = parts.get(pathOf('/sharedStrings') ?? '');
  const worksheets = [...relations.values()].filter(({ type }) => WORKSHEET.test(type)).map(({ path }) => parts.get(path));
  const onBytes = shareOf([texts, ...worksheets], onShare);
  const values: XlsxValues = {
    strings: texts ? await readStrings(texts, counted(unpack(bytes, texts), onBytes)) : [],
    numbers: await readStyles(bytes, parts.get(pathOf('/styles') ?? ''), book.date1904),
    plain: createNumberText('General', book.date1904, null),
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, id } of book.sheets) {
    const relation = relations.get(id);
    if (relation && !WORKSHEET.test(relation.type)) continue;
    const part = needPart(parts, relation?.path ?? name);
    const { rows, merges } = await surveySheet(part, counted(unpack(bytes, part), onBytes));
    sheets.push({ name, hidden, rows, merges, read: () => readSheet(part, unpack(bytes, part), values) });
  }
  return sheets;
}

/** Turns bytes looked through into the share of all bytes of some parts. */
function shareOf(parts: readonly (ZipPart | undefined)[], onShare: (share: number) => void): (bytes: number) => void {
  const all = parts.reduce((sum, part) => sum + (part?.unpackedBytes ?? 0), 0);
  let done = 0;
  return (bytes) => {
    done += bytes;
    onShare(Math.min(1, done / all));
  };
}

async function* counted(pieces: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    onBytes(piece.length);
    yield piece;
  }
}

function needPart(parts: ZipParts, path: string): ZipPart {
  const part = parts.get(path);
  if (!part) throw damaged(path);
  return part;
}

/** The path of the workbook's own part, as the package names it. */
async function findBook(bytes: Uint8Array<ArrayBuffer>, parts: ZipParts): Promise<string> {
  const relations = await readRelations(bytes, parts, '');
  return [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml';
}

/** What a part refers to: paths and types by id. */
async function readRelations(bytes: Uint8Array<ArrayBuffer>, parts: ZipParts, path: string): Promise<Map<string, { type: string; path: string }>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations = new Map<string, { type: string; path: string }>();
  if (!part) return relations;
  await readXml(part.name, unpack(bytes, part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = (attributes['Target'] ?? '').replaceAll('\\', '/');
      relations.set(attributes['Id'] ?? '', { type: attributes['Type'] ?? '', path: resolvePath(folder, target) });
    },
  });
  return relations;
}

/** A path as the parts are named: without `..`, in small letters. */
function resolvePath(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/').toLowerCase();
}

async function readBook(bytes: Uint8Array<ArrayBuffer>, part: ZipPart): Promise<Book> {
  const book: Book = { date1904: false, sheets: [] };
  await readXml(part.name, unpack(bytes, part), {
    open(name, attributes) {
      if (name === 'workbookPr') book.date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? attributes['id'] ?? '';
      book.sheets.push({ name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible', id });
    },
  });
  return book;
}
