import { CELL_LIMIT } from '../records/record.ts';
import { NOT_AVAILABLE, SHEET_COLUMNS, SHEET_ROWS, type Merge, type SheetRow } from './sheet.ts';
import { isTrue, unescapeText, type XlsxValues } from './xlsx-values.ts';
import { createXmlFeed, encodingOfXml, type Attributes } from './xml.ts';
import { damaged, type ZipPart } from './zip.ts';

/** The row and the column of a reference such as `AB12`, from 1 and from 0; null where it is none. */
function placeOf(reference: string): { row: number; column: number } | null {
  let column = 0;
  let row = 0;
  for (let place = 0; place < reference.length; place++) {
    const code = reference.charCodeAt(place);
    if (code >= ZERO && code <= NINE && column > 0) row = row * 10 + code - ZERO;
    else if (code >= LETTER_A && code <= LETTER_Z && row === 0) column = column * 26 + code - LETTER_A + 1;
    else return null;
  }
  return row < 1 || row > SHEET_ROWS || column > SHEET_COLUMNS ? null : { row, column: column - 1 };
}

const [ZERO, NINE, LETTER_A, LETTER_Z] = [48, 57, 65, 90];

/** Characters of a tag and the text after it. */
const TAG_LIMIT = 8 * CELL_LIMIT;

/**
 * What must be known of a sheet before its rows: its merged cells, which stand after them, and how many rows have something
 * in them. The text is only searched, not parsed, since that is several times as fast.
 */
export async function surveySheet(part: ZipPart, pieces: AsyncIterable<Uint8Array>): Promise<{ rows: number; merges: Merge[] }> {
  let decoder: TextDecoder | null = null;
  const merges: Merge[] = [];
  let rows = 0;
  let rest = '';
  let rowOpen = false;
  function search(text: string): void {
    for (const [, name, reference] of text.matchAll(/<(?:[^\s<>/:]+:)?(?:(row|v|is)(?=[\s>/])|mergeCell\s[^<>]*?ref\s*=\s*["']([^"'<>]*))/g)) {
      if (name === 'row') rowOpen = true;
      else if (name && rowOpen) {
        rows++;
        rowOpen = false;
      } else if (reference) addMerge(merges, reference, part);
    }
  }
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOfXml(piece));
    const text = decoder.decode(piece, { stream: true });
    // A tag may be cut by the end of the piece.
    const end = text.lastIndexOf('<');
    if (end >= 0) search(rest + text.slice(0, end));
    rest = end < 0 ? rest + text : text.slice(end);
    if (rest.length > TAG_LIMIT) throw damaged(part.name);
  }
  search(rest);
  return { rows, merges };
}

function addMerge(merges: Merge[], reference: string, part: ZipPart): void {
  const [from, to] = reference.split(':').map(placeOf);
  if (!from || to === null) throw damaged(part.name);
  if (to && to.row > from.row) merges.push({ top: from.row, bottom: to.row, left: from.column });
}

/** The cell while its elements are read. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  /** The text of its `v` or of its own string. */
  value: string;
  formula: boolean;
}

/** The rows of a sheet that have something in them, in lots. Throws ImportError where the sheet is damaged. */
export async function* readSheet(part: ZipPart, pieces: AsyncIterable<Uint8Array>, values: XlsxValues): AsyncGenerator<readonly SheetRow[]> {
  let lot: SheetRow[] = [];
  let row: SheetRow = { line: 0, cells: [], hidden: false, uncomputed: 0 };
  const cell: OpenCell = { column: -1, type: 'n', style: -1, value: '', formula: false };
  let taking = false;
  let phonetic = false;
  let inData = false;

  function openRow(attributes: Attributes): void {
    const line = attributes['r'] === undefined ? row.line + 1 : Number(attributes['r']);
    if (!(line > row.line && line <= SHEET_ROWS)) throw damaged(part.name);
    row = { line, cells: [], hidden: isTrue(attributes['hidden']), uncomputed: 0 };
    cell.column = -1;
  }

  function openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    const place = reference === undefined ? { column: cell.column + 1 } : placeOf(reference);
    if (!place || place.column >= SHEET_COLUMNS) throw damaged(part.name);
    cell.column = place.column;
    cell.type = attributes['t'] ?? 'n';
    cell.style = Number(attributes['s'] ?? -1);
    cell.value = '';
    cell.formula = false;
  }

  function closeCell(): void {
    const text = textOf(cell, values, part);
    if (text === '') return;
    if (cell.formula && cell.value === '') row.uncomputed++;
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = text;
  }

  const feed = createXmlFeed(part.name, {
    open(name, attributes) {
      if (name === 'sheetData') inData = true;
      if (!inData) return;
      if (name === 'c') openCell(attributes);
      else if (name === 'v' || name === 't') taking = !phonetic;
      else if (name === 'row') openRow(attributes);
      else if (name === 'f') cell.formula = true;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (!inData) return;
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'c') closeCell();
      else if (name === 'row' && row.cells.length > 0) lot.push(row);
      else if (name === 'rPh') phonetic = false;
      else if (name === 'sheetData') inData = false;
    },
    text(text) {
      if (taking) cell.value += text;
    },
  });
  for await (const piece of pieces) {
    feed.push(piece);
    if (lot.length === 0) continue;
    yield lot;
    lot = [];
  }
  feed.finish();
  if (lot.length > 0) yield lot;
}

/** What a cell shows. */
function textOf({ type, style, value, formula }: OpenCell, { strings, numbers, plain }: XlsxValues, part: ZipPart): string {
  switch (type) {
    case 's': {
      const string = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : value === '' ? '' : undefined;
      if (string === undefined) throw damaged(part.name);
      return string;
    }
    case 'str':
    case 'inlineStr': return unescapeText(value);
    case 'b': return value === '' ? '' : isTrue(value.trim()) ? 'TRUE' : 'FALSE';
    case 'e': return value;
    case 'd': return dayFirst(value);
    case 'n': {
      if (value.trim() === '') return formula ? NOT_AVAILABLE : '';
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(part.name);
      return (numbers[style] ?? plain)(number);
    }
    default: throw damaged(part.name);
  }
}

/** A date in ISO form, as some programs store dates, in the form of Vietnamese lists. */
function dayFirst(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso.trim());
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}
