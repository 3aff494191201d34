import type { Cell, Row, SheetData } from 'write-excel-file/universal';
import { parseIsoDay } from '#domain/date.ts';
import type { Formats } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.tsx';
import { isTotal, type FigureTable, type TableColumn, type TableRow } from '#figures/figure.ts';
import { cellText, neutral } from '#figures/table-text.ts';
import { documentLines, type TableDocument } from './document.ts';

const FORMATS: Readonly<Record<TableColumn['format'], string>> = {
  text: '@', count: '#,##0', share: '0.00%', mean: '0.0', date: 'dd/mm/yyyy',
};
/** Sheets count days from 1900 and have one too many in February of that year. */
const FIRST_YEAR = 1901;

const RULE = '#c9c4be';
const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#efece8', borderStyle: 'thin', borderColor: RULE } as const;
const BODY = { alignVertical: 'top', borderStyle: 'thin', borderColor: RULE } as const;

/** Widths in digits of the sheet's font; a text that is wider goes on in the next line of its cell. */
const NARROWEST = 8;
const WIDEST = 48;
/** The least width of the lines above a table, and the width of a column of which nothing is said. */
const LEAST_TOP = 80;
const EMPTY_COLUMN = 9;
/** A text of more letters is not shown where the cell is said to be text. */
const MOST_TEXT = 255;
const TITLE_SIZE = 14;
const LINE_POINTS = 17;
const TITLE_POINTS = 20;

/** A text that a workbook may have: the writer looks texts up in an object, where the names of its own methods are taken. */
function sheetText(text: string): string {
  const safe = neutral(text);
  return safe in Object.prototype ? `${safe} ` : safe;
}

function dayCell(day: string): Date | null {
  const date = parseIsoDay(day);
  return date && date.year >= FIRST_YEAR ? new Date(Date.UTC(date.year, date.month - 1, date.day)) : null;
}

/** A number as a number, a day as a day, all else as text, never as a formula. */
function bodyCell(cell: string | number | null, column: TableColumn, row: TableRow, first: boolean, f: Formats): Cell {
  const style = {
    ...BODY,
    ...(isTotal(row) && { fontWeight: 'bold' as const }),
    ...(first && row.level && { align: 'left' as const, indent: row.level }),
  };
  if (typeof cell === 'number') return { ...style, type: Number, value: cell, format: FORMATS[column.format === 'text' ? 'count' : column.format] };
  if (cell === null || cell === '') return style;
  const day = column.format === 'date' ? dayCell(cell) : null;
  if (day) return { ...style, type: Date, value: day, format: FORMATS.date };
  const value = sheetText(cellText(cell, column, f));
  const side = column.format === 'text' ? {} : { align: 'right' as const };
  return { ...style, ...side, type: String, value, wrap: true, ...(value.length <= MOST_TEXT && { format: FORMATS.text }) };
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(({ length }) => length));
}

/** Widths that fit the columns' cells, in digits; of a head its longest word fits. */
export function columnWidths({ columns, rows }: FigureTable, f: Formats): number[] {
  return columns.map((column, place) => {
    const widest = rows.reduce((longest, { cells, level = 0 }) => {
      const text = cellText(cells[place] ?? null, column, f);
      return Math.max(longest, text.length + (place === 0 ? level * 2 : 0));
    }, longestWord(column.label));
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 3));
  });
}

/** The columns over which the lines above the table run: those of the table, and empty ones beside one that is narrow. */
function topSpan(widths: readonly number[]): { columns: number; width: number } {
  const table = widths.reduce((sum, width) => sum + width, 0);
  const more = Math.max(0, Math.ceil((LEAST_TOP - table) / EMPTY_COLUMN));
  return { columns: widths.length + more, width: table + more * EMPTY_COLUMN };
}

/** A line above the table; a sheet does not find the height of a line over several columns itself. */
function topRow(text: string, title: boolean, { columns, width }: { columns: number; width: number }): Row {
  const lines = Math.ceil(text.length / (title ? width * 0.8 : width));
  const cell: Cell = {
    type: String, value: sheetText(text), wrap: true, alignVertical: 'top', height: lines * (title ? TITLE_POINTS : LINE_POINTS),
    ...(columns > 1 && { columnSpan: columns }),
    ...(title && { fontWeight: 'bold' as const, fontSize: TITLE_SIZE }),
  };
  return [cell, ...Array.from({ length: columns - 1 }, () => null)];
}

/** The cells of a sheet, and where its table begins and ends; rows count from 1. */
export interface SheetCells {
  data: SheetData;
  widths: number[];
  headRow: number;
  lastRow: number;
}

/** A document as the cells of a sheet: title, lines, an empty row, the table. */
export function sheetCells(document: TableDocument, speech: Speech): SheetCells {
  const { title, table } = document;
  const { columns, rows } = table;
  const { f } = speech;
  const widths = columnWidths(table, f);
  const span = topSpan(widths);
  const top = [title, ...documentLines(document, speech)].filter((text) => text !== '').map((text, place) => topRow(text, place === 0, span));
  const head = columns.map(({ label, format }): Cell => ({
    ...HEAD, type: String, value: sheetText(label), align: format === 'text' ? 'left' : 'center',
  }));
  const body = rows.map((row) => columns.map((column, place) => bodyCell(row.cells[place] ?? null, column, row, place === 0, f)));
  return { data: [...top, [], head, ...body], widths, headRow: top.length + 2, lastRow: top.length + 2 + rows.length };
}
