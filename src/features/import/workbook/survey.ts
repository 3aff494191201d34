import type { Decisions } from '#domain/decisions.ts';
import { createRecoder } from '../encodings/recoder.ts';
import { ImportError, type ImportFailure } from '../failure.ts';
import type { Issue } from '../issue-log.ts';
import { fieldsRead, findLayout, type Layout } from '../layout/layout.ts';
import type { KnownDays } from '../members/as-of.ts';
import { headOf } from '../records/dialect.ts';
import { checkSize, type RawRecord } from '../records/record.ts';
import { createMergeFiller } from './merges.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** For whom a workbook is read. */
export interface Reader {
  decisions: Decisions;
  days: KnownDays;
}

/** The year of the reader's day. */
export function lastYearOf({ days }: Reader): number {
  return Number(days.today.slice(0, 4));
}

/** What the first rows of a sheet show. */
export interface Survey {
  sheet: Sheet;
  header: Layout | null;
  /** Whether the header names members. */
  names: boolean;
  /** Whether it has lists of people that cannot be read: rows of them above the heading, or several tables. */
  isLost: boolean;
}

const LOST: readonly ImportFailure['code'][] = ['people-above', 'second-table', 'tables-beside'];

/** Rows of a sheet that show its heading and what its columns hold. */
const HEAD_ROWS = 400;

/** Looks at the first rows of a sheet. */
export async function lookAt(sheet: Sheet, reader: Reader): Promise<Survey> {
  const head: RawRecord[] = [];
  for await (const lot of sheet.read()) {
    head.push(...lot.slice(0, HEAD_ROWS));
    if (head.length >= HEAD_ROWS) break;
  }
  const { header, isLost } = findHeader(mended(head.slice(0, HEAD_ROWS), reader), reader);
  return { sheet, header, isLost, names: header !== null && fieldsRead(header.columns).has('fullName') };
}

/** The records with words as they read best, since a header may be in an old encoding. */
function mended(records: readonly RawRecord[], { decisions }: Reader): RawRecord[] {
  const rows = createRecoder(decisions.encoding).mend(records.map(({ cells }) => cells.join(CELL_END)).join(ROW_END)).split(ROW_END);
  return records.map((record, place) => ({ ...record, cells: rows[place]?.split(CELL_END) ?? record.cells }));
}

/** Characters that no text of a cell has. */
const [CELL_END, ROW_END] = ['\u001f', '\u001e'];

function findHeader(records: readonly RawRecord[], reader: Reader): Pick<Survey, 'header' | 'isLost'> {
  try {
    const layout = findLayout(headOf(records), records, lastYearOf(reader), reader.decisions);
    // A header and nothing under it is no list.
    return { header: (layout.rows.at(-1) ?? 0) < records.length - 1 ? layout : null, isLost: false };
  } catch (error) {
    if (error instanceof ImportError) return { header: null, isLost: LOST.includes(error.failure.code) };
    throw error;
  }
}

/** The sheet to read: as chosen, else the first list with names, visible ones first, else the first list, else the first sheet of people that cannot be read, else the first. */
export function chooseSheet(surveys: readonly Survey[], chosen: string | null): Survey | undefined {
  const inOrder = surveys.toSorted((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden));
  return surveys.find(({ sheet }) => sheet.name === chosen) ?? inOrder.find(({ names }) => names) ?? inOrder.find(({ header }) => header) ?? inOrder.find(({ isLost }) => isLost) ?? inOrder[0];
}

/** Whether a sheet looks as much like a list as the one that is read. */
export function isLikeList(other: Survey, best: Survey): boolean {
  return other === best || other.names || (!best.names && other.header !== null);
}

/**
 * The records of a sheet in lots, with what merged cells hold; their lines are the rows of the sheet, counted on from `before`.
 * @param report takes what is wrong with the rows themselves
 */
export async function* recordsOf({ sheet, header }: Survey, before: number, report: (issue: Issue) => void): AsyncGenerator<{ records: RawRecord[]; rows: number }> {
  const atLine = (issue: Issue) => report({ ...issue, line: issue.line + before });
  const fill = header ? createMergeFiller(sheet.merges, header, atLine) : () => true;
  const width = header?.cells ?? 0;
  function recordOf(row: SheetRow): RawRecord[] {
    checkSize(row.cells, row.line);
    const underHeader = header && row.line > header.lastLine;
    if (underHeader && row.hidden) atLine(rowIssue('row-hidden', row.line));
    if (row.uncomputed > 0) atLine(rowIssue('formula-without-value', row.line));
    if (!fill(row)) return [];
    // A sheet is as wide in all its rows: one that ends early has lost no cell.
    while (row.cells.length < width) row.cells.push('');
    return [{ line: row.line + before, cells: row.cells }];
  }
  for await (const lot of sheet.read()) yield { records: lot.flatMap(recordOf), rows: lot.length };
}

function rowIssue(code: 'row-hidden' | 'formula-without-value', line: number) {
  return { code, field: null, value: '', line, column: 0 };
}
