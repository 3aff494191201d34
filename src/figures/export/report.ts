import type { FigureTable } from '#figures/figure.ts';

/** A part of a report. */
export type ReportBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; caption: string; table: FigureTable; notes?: readonly string[] };

/** A report as it leaves the app: text and tables in the order in which they are read. */
export interface ReportDocument {
  title: string;
  /** Sample mark, scope or filter, n, as-of date and notes, a line each. */
  lines: readonly string[];
  blocks: readonly ReportBlock[];
  /** Without extension and without anything personal. */
  fileName: string;
}
