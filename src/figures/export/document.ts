import type { Speech } from '#i18n/language.tsx';
import type { FigureTable } from '#figures/figure.ts';
import { tableCsv } from '#figures/table-text.ts';

/** A table as it leaves the app: with all that a reader needs who does not have the page before them. */
export interface TableDocument {
  title: string;
  /** Sample mark, scope or filter, n, as-of date and notes, a line each. */
  lines: readonly string[];
  /** Without extension and without anything personal. */
  fileName: string;
  table: FigureTable;
  /** Whether its rows name persons. */
  people: boolean;
}

/** A table as a CSV file for the language's Excel. */
export function documentCsv({ title, lines, table }: TableDocument, { language }: Speech): Blob {
  return new Blob([tableCsv(table, language, [title, ...lines], [])], { type: 'text/csv;charset=utf-8' });
}
