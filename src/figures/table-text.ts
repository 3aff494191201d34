import type { Language } from '#domain/bilingual.ts';
import { createFormats, type Formats } from '#i18n/format.ts';
import type { FigureTable, TableColumn } from './figure.ts';

/** One cell as it is read on the page; a dash where there is no number. */
export function cellText(cell: string | number | null, { format }: TableColumn, f: Formats): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (format === 'share') return f.share(cell, 1);
  return format === 'mean' ? f.mean(cell) : f.count(cell);
}

/** A sheet never runs what a file brought: a text that a sheet would take as a formula is marked as text. */
function neutral(text: string): string {
  return /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
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
      return typeof cell === 'number' ? csvNumber(cell, column, f) : neutral(cell ?? '');
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
