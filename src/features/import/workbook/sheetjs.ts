import * as XLSX from '@e965/xlsx';
import { ImportError } from '../failure.ts';
import { sheetOf } from './grid.ts';
import { createNumberText, type FormatNumber, type NumberText } from './number-text.ts';
import { NOT_AVAILABLE, type Sheet, type SheetRow } from './sheet.ts';
import { damaged } from './zip.ts';

const OPTIONS: XLSX.ParsingOptions = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false, cellStyles: true };

/** What Excel shows for its errors, by their codes. */
const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!' };

const BEGIN_OF_PART: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const END_OF_PART = 0x000a;
const ENCRYPTED = 0x002f;

/**
 * The sheets of an old Excel workbook (.xls). Throws ImportError for one that is damaged or opens with a password, and for
 * other old Office files.
 */
export function openXls(bytes: Uint8Array): Sheet[] {
  const container = openContainer(bytes);
  const has = (name: string) => container.FullPaths.some((path) => path.endsWith(`/${name}`));
  if (has('EncryptedPackage')) throw new ImportError({ code: 'workbook-protected', params: {} });
  const book = ['Workbook', 'Book'].find(has);
  if (!book) throw new ImportError({ code: 'foreign', params: { kind: has('WordDocument') ? 'word' : has('PowerPoint Document') ? 'slides' : 'ole' } });
  const entry = read(() => XLSX.CFB.find(container as never, `/${book}`) as { content: Uint8Array } | null);
  checkRecords(Uint8Array.from(entry?.content ?? []));
  return sheetsOf(read(() => XLSX.read(bytes, { ...OPTIONS, type: 'array' })));
}

/** The sheets of a binary workbook (.xlsb), whose parts are known to be whole. */
export function openXlsb(bytes: Uint8Array): Sheet[] {
  return sheetsOf(read(() => XLSX.read(bytes, { ...OPTIONS, type: 'array', WTF: true })));
}

/** The sheets of a workbook as one XML text (Excel 2003), which is known to be well formed. */
export function openXml2003(text: string): Sheet[] {
  return sheetsOf(read(() => XLSX.read(text, { ...OPTIONS, type: 'string' })));
}

/** The result of the reader; its errors are the file's. */
function read<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new ImportError({ code: 'workbook-protected', params: {} }, { cause: error });
    throw damaged('', error);
  }
}

/** The parts of an old file; a header that is not one's own says nothing of a password. */
function openContainer(bytes: Uint8Array): { FullPaths: string[] } {
  try {
    return XLSX.CFB.read(bytes, { type: 'array' }) as { FullPaths: string[] };
  } catch (error) {
    throw damaged('', error);
  }
}

/** Walks the records of an old workbook: the reader would take a workbook that is cut off for a shorter one. */
function checkRecords(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer);
  let depth = 0;
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const type = view.getUint16(at, true);
    if (depth === 0 && !BEGIN_OF_PART.has(type)) break;
    if (BEGIN_OF_PART.has(type)) depth++;
    else if (type === END_OF_PART) depth--;
    else if (type === ENCRYPTED) throw new ImportError({ code: 'workbook-protected', params: {} });
    at += 4 + view.getUint16(at + 2, true);
  }
  if (depth !== 0 || at === 0 || at > view.byteLength) throw damaged('');
}

function sheetsOf(book: XLSX.WorkBook): Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const format = (XLSX.SSF as { format: FormatNumber }).format;
  const numbers = new Map<string, NumberText>();
  function textOf(cell: XLSX.CellObject): string {
    switch (cell.t) {
      case 's': return String(cell.v ?? '');
      case 'b': return cell.v ? 'TRUE' : 'FALSE';
      case 'e': return ERRORS[Number(cell.v)] ?? NOT_AVAILABLE;
      case 'n': {
        const code = String(cell.z ?? 'General');
        const number = numbers.get(code) ?? createNumberText(code, date1904, format);
        numbers.set(code, number);
        return number(Number(cell.v));
      }
      default: return '';
    }
  }
  return book.SheetNames.flatMap((name, place) => {
    const sheet = book.Sheets[name] as XLSX.DenseWorkSheet | undefined;
    if (!sheet) throw damaged(name);
    if (!Array.isArray(sheet['!data'])) return [];
    const rows: SheetRow[] = [];
    for (const [index, cells] of sheet['!data'].entries()) {
      const row: SheetRow = { line: index + 1, cells: [], hidden: sheet['!rows']?.[index]?.hidden ?? false, uncomputed: 0 };
      for (const [column, cell] of (cells ?? []).entries()) {
        const text = cell ? textOf(cell) : '';
        if (text === '') continue;
        while (row.cells.length < column) row.cells.push('');
        row.cells[column] = text;
      }
      if (row.cells.length > 0) rows.push(row);
    }
    const merges = (sheet['!merges'] ?? []).flatMap(({ s, e }: XLSX.Range) => (e.r > s.r ? [{ top: s.r + 1, bottom: e.r + 1, left: s.c }] : []));
    return [sheetOf(name, (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0, rows, merges)];
  });
}
