import { Parser } from 'htmlparser2';
import { checkSize } from '../records/record.ts';
import { sheetOf } from './grid.ts';
import { SHEET_ROWS, type Merge, type Sheet, type SheetRow } from './sheet.ts';
import { damaged } from './zip.ts';

/** A table while it is read. */
interface OpenTable {
  rows: SheetRow[];
  merges: Merge[];
  line: number;
  row: SheetRow | null;
  cell: { text: string; columns: number; rows: number } | null;
  /** Columns that a cell above covers: up to which row. */
  covered: Map<number, number>;
}

const MOST_COLUMNS = 1000;
/** Elements whose text is not shown. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'br']);
/** Stands for a line break until the spaces around it are settled. */
const BREAK = '\u0001';

/**
 * The tables of an HTML page, each as a sheet: what many programs save as .xls. A table within a cell is one of its own.
 * Throws ImportError where the page ends within a table.
 */
export function openHtml(pieces: Iterable<string>): Sheet[] {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  let unseen = 0;

  function openCell(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
    closeCell(table);
    if (!table.row) openRow(table, {});
    table.cell = { text: '', columns: spanOf(attributes['colspan'], MOST_COLUMNS), rows: spanOf(attributes['rowspan'], SHEET_ROWS) };
  }

  function openRow(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
    closeRow(table);
    table.line++;
    table.row = { line: table.line, cells: [], hidden: /display\s*:\s*none/i.test(attributes['style'] ?? ''), uncomputed: 0 };
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const table = open.at(-1);
      if (UNSEEN.has(name)) unseen++;
      else if (name === 'table') open.push({ rows: [], merges: [], line: 0, row: null, cell: null, covered: new Map() });
      else if (name === 'tr' && table) openRow(table, attributes);
      else if ((name === 'td' || name === 'th') && table) openCell(table, attributes);
      else if (table?.cell && BLOCKS.has(name)) table.cell.text += BREAK;
    },
    ontext(text) {
      const cell = unseen === 0 ? open.at(-1)?.cell : null;
      if (cell) cell.text += text;
    },
    onclosetag(name, isImplied) {
      const table = open.at(-1);
      if (UNSEEN.has(name)) unseen--;
      else if (!table) return;
      else if (name === 'td' || name === 'th') closeCell(table);
      else if (name === 'tr') closeRow(table);
      else if (name === 'table') {
        // Nothing but the end of the file closes a table that is left open.
        if (isImplied) throw damaged('');
        closeRow(table);
        open.pop();
        tables.push(table);
      }
    },
  });
  for (const piece of pieces) parser.write(piece);
  parser.end();
  return tables.flatMap(({ rows, merges }, place) => (rows.length > 0 ? [sheetOf(`#${place + 1}`, false, rows, merges)] : []));
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** Puts the open cell into the next free column of its row. */
function closeCell(table: OpenTable): void {
  const { row, cell, covered, merges } = table;
  table.cell = null;
  if (!row || !cell) return;
  skipCovered(row, covered);
  const column = row.cells.length;
  row.cells.push(shown(cell.text));
  for (let more = 1; more < cell.columns; more++) row.cells.push('');
  checkSize(row.cells, row.line);
  if (cell.rows === 1) return;
  const bottom = row.line + cell.rows - 1;
  merges.push({ top: row.line, bottom, left: column });
  for (let more = 0; more < cell.columns; more++) covered.set(column + more, bottom);
}

function skipCovered(row: SheetRow, covered: Map<number, number>): void {
  while ((covered.get(row.cells.length) ?? 0) >= row.line) row.cells.push('');
}

function closeRow(table: OpenTable): void {
  closeCell(table);
  if (table.row?.cells.some((cell) => cell !== '')) table.rows.push(table.row);
  table.row = null;
}

/** The text of a cell as a page shows it: runs of spaces are one, and lines break where elements make them. */
function shown(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').split(BREAK).map((line) => line.trim()).filter((line) => line !== '').join('\n');
}
