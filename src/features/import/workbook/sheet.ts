/** Cells that are one, by rows from 1 and columns from 0. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
}

/** A row of a sheet that has something in it. */
export interface SheetRow {
  /** Number of the row in the sheet, from 1. */
  line: number;
  /** What the cells show, up to the last that shows something. */
  cells: string[];
  /** Hidden or filtered away in the workbook. */
  hidden: boolean;
  /** Formulas whose value was never computed and stored; their cells say that it is not available. */
  uncomputed: number;
}

/** One sheet of a workbook, or one table of a page saved as a workbook. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Rows with something in them. */
  rows: number;
  /** Cells merged over more than one row. */
  merges: readonly Merge[];
  /** Its rows from the top, in lots. Throws ImportError where the sheet is damaged. */
  read(): AsyncGenerator<readonly SheetRow[]>;
}

/** Columns of a sheet, as many as Excel has. */
export const SHEET_COLUMNS = 16_384;

/** Rows of a sheet, as many as Excel has. */
export const SHEET_ROWS = 1_048_576;

/** What Excel shows for a value that is not available. */
export const NOT_AVAILABLE = '#N/A';
