import type { Language } from '#domain/bilingual.ts';
import { createFormats, type Formats } from '#i18n/format.ts';
import type { FigureTable, TableColumn } from './figure.ts';

/** One cell as it is read on the page; a dash where there is no number. */
export function cellText(cell: string | number | null, { format }: TableColumn, f: Formats): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return format === 'date' ? f.day(cell) : cell;
  if (format === 'share') return f.share(cell, 1);
  return format === 'mean' ? f.mean(cell) : f.count(cell);
}

/** What a sheet takes as the beginning of a formula, also behind spaces that it passes over. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A text as a sheet may have it, in CSV, XLSX and the clipboard alike: a sheet never runs what a file brought, so a text
 * that it would take as a formula is marked as text. NUL goes, behind which a formula could hide.
 */
export function neutral(text: string): string {
  const whole = text.replaceAll('\0', '');
  return FORMULA.test(whole) ? `'${whole}` : whole;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number as the language's Excel reads it: as on the page, but never grouped. */
function csvNumber(value: number, column: TableColumn, f: Formats): string {
  return column.format === 'count' ? String(value) : cellText(value, column, f);
}

/**
 * A table as CSV for Excel: UTF-8 with BOM and CRLF; for Vietnamese with semicolons and decimal commas, as Excel
 * expects in that region. Above the table stand the lines of `head`, below it those of `foot`.
 */
export function tableCsv(table: FigureTable, language: Language, head: readonly string[], foot: readonly string[]): string {
  const separator = language === 'vi' ? ';' : ',';
  const f = createFormats(language);
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, separator)).join(separator);
  const rows = table.rows.map(({ cells }) =>
    table.columns.map((column, place) => {
      const cell = cells[place] ?? null;
      if (cell === null) return '';
      return typeof cell === 'number' ? csvNumber(cell, column, f) : neutral(cellText(cell, column, f));
    }),
  );
  const lines = [
    ...head.map((text) => line([neutral(text)])),
    line(table.columns.map(({ label }) => neutral(label))),
    ...rows.map(line),
    ...foot.map((text) => line([neutral(text)])),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
