import type { FigureTable } from '#figures/figure.ts';
import { roundingNotes } from '#figures/rounding.ts';
import { tableCsv } from '#figures/table-text.ts';
import type { Speech } from '#i18n/language.tsx';

/** A table as it leaves the app: with all that a reader needs who does not have the page before them. */
export interface TableDocument {
  title: string;
  /** The title for a table without identities, where the other tells of persons, as by a name that was searched for. */
  plainTitle?: string;
  /** Sample mark, scope or filter, n, as-of date and notes, a line each. */
  lines: readonly string[];
  /** The lines for a table without identities, where others tell of persons or of further counts; else the same. */
  plainLines?: readonly string[];
  /** Without extension and without anything personal. */
  fileName: string;
  table: FigureTable;
  /** Whether its rows name persons. */
  people: boolean;
  /** Counts that stand in place of the persons in a table without identities; else their number alone does. */
  counts?: FigureTable;
}

/** The lines of a document, with the remark on rounding where its shares need it. */
export function documentLines({ lines, table }: TableDocument, speech: Speech): string[] {
  return [...new Set([...lines, ...roundingNotes(table, speech)])];
}

/** A table as a CSV file for the language's Excel. */
export function documentCsv(document: TableDocument, speech: Speech): Blob {
  const text = tableCsv(document.table, speech.language, [document.title, ...documentLines(document, speech)], []);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
