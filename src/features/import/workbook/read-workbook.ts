import type { Decisions } from '#domain/decisions.ts';
import type { IssueGroup } from '#domain/issue.ts';
import type { Question } from '#domain/question.ts';
import type { WorkbookInfo } from '#domain/snapshot.ts';
import { headOf } from '../records/dialect.ts';
import type { Transport } from '../encodings/transport.ts';
import { ImportError } from '../failure.ts';
import { createIssueLog } from '../issue-log.ts';
import { fieldsRead, findLayout, type Layout } from '../layout/layout.ts';
import { createRecoder } from '../encodings/recoder.ts';
import { checkSize, type RawRecord } from '../records/record.ts';
import { shorten } from '../values/spelling.ts';
import { createMergeFiller } from './merges.ts';
import { openWorkbook, type WorkbookKind } from './open-workbook.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** What a workbook says beside its records. */
export interface WorkbookRead {
  info: WorkbookInfo;
  /** How its bytes became letters. */
  transport: Transport;
  issues: IssueGroup[];
  issueTotal: number;
  /** Which sheet is to be read, where more than one looks like a list and nobody has said. */
  question: Question | null;
}

/** For whom a workbook is read. */
export interface Reader {
  decisions: Decisions;
  /** The year of the reader's day. */
  lastYear: number;
}

/** The most bytes of a workbook, which must be held as a whole. */
const FILE_LIMIT_BYTES = 200 * 1024 ** 2;

/** Rows of a sheet that show its heading and what its columns hold. */
const HEAD_ROWS = 400;

const NAME_CHARACTERS = 80;

/** What looking through a workbook takes of the time of reading it. */
const OPENING_SHARE = 0.3;

/**
 * Reads a workbook to the records of one of its sheets: the one that the person chose, else the first that looks like a list
 * of members. Throws ImportError where there is none.
 * @param take takes the records, with the row of the sheet as their line
 * @param onShare called now and then with the share of the work that is done, 0–1
 */
export async function readWorkbook(
  kind: WorkbookKind, bytes: Uint8Array<ArrayBuffer>, reader: Reader, take: (records: readonly RawRecord[]) => void, onShare: (share: number) => void,
): Promise<WorkbookRead> {
  const { sheets: all, transport } = await openWorkbook(kind, bytes, (share) => onShare(share * OPENING_SHARE));
  const sheets = all.filter(({ rows }) => rows > 0);
  const surveys: Survey[] = [];
  for (const sheet of sheets) surveys.push(await survey(sheet, reader));
  const best = chooseSheet(surveys, reader.decisions.sheet);
  if (!best) throw new ImportError({ code: 'empty', params: {} });
  const log = createIssueLog();
  const fill = best.header ? createMergeFiller(best.sheet.merges, best.header, log.add) : () => true;
  const width = best.header?.cells ?? 0;
  let rows = 0;
  for await (const lot of best.sheet.read()) {
    take(lot.flatMap((row) => recordOf(row)));
    rows += lot.length;
    onShare(OPENING_SHARE + (1 - OPENING_SHARE) * Math.min(1, rows / best.sheet.rows));
  }

  function recordOf(row: SheetRow): RawRecord[] {
    checkSize(row.cells, row.line);
    const underHeader = best?.header && row.line > best.header.lastLine;
    if (underHeader && row.hidden) log.add(rowIssue('row-hidden', row.line));
    if (row.uncomputed > 0) log.add(rowIssue('formula-without-value', row.line));
    if (!fill(row)) return [];
    // A sheet is as wide in all its rows: one that ends early has lost no cell.
    while (row.cells.length < width) row.cells.push('');
    return [{ line: row.line, cells: row.cells }];
  }

  const unread = surveys.filter((other) => other !== best && isLikeList(other, best)).map(({ sheet }): IssueGroup => (
    { code: 'sheet-not-read', field: null, value: shorten(sheet.name, NAME_CHARACTERS), count: sheet.rows, places: [] }
  ));
  return {
    transport,
    info: { sheet: best.sheet.name, sheets: sheets.map(({ name, hidden, rows: count }) => ({ name, hidden, rows: count })) },
    issues: [...log.groups(), ...unread],
    question: sheetQuestion(surveys, best, reader),
    issueTotal: log.total() + unread.reduce((sum, { count }) => sum + count, 0),
  };
}

function sheetQuestion(surveys: readonly Survey[], best: Survey, { decisions }: Reader): Question | null {
  const lists = surveys.filter((other) => other === best || (!other.sheet.hidden && isLikeList(other, best)));
  if (lists.length < 2 || best.sheet.name === decisions.sheet) return null;
  return { kind: 'sheet', read: best.sheet.name, sheets: lists.map(({ sheet: { name, rows } }) => ({ name, rows })) };
}

/** All bytes of a workbook. Throws ImportError where there are too many. */
export async function collect(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new ImportError({ code: 'workbook-too-large', params: { what: 'file', limit: FILE_LIMIT_BYTES } });
  if (size > FILE_LIMIT_BYTES) {
    await stream.cancel();
    throw tooLarge();
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.length;
    if (length > FILE_LIMIT_BYTES) throw tooLarge();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What the first rows of a sheet show. */
interface Survey {
  sheet: Sheet;
  header: Layout | null;
  /** Whether the header names members. */
  names: boolean;
}

async function survey(sheet: Sheet, reader: Reader): Promise<Survey> {
  const head: RawRecord[] = [];
  for await (const lot of sheet.read()) {
    head.push(...lot.slice(0, HEAD_ROWS));
    if (head.length >= HEAD_ROWS) break;
  }
  const header = findHeader(mended(head.slice(0, HEAD_ROWS), reader), reader);
  return { sheet, header, names: header !== null && fieldsRead(header.columns).has('fullName') };
}

/** The records with words as they read best, since a header may be in an old encoding. */
function mended(records: readonly RawRecord[], { decisions }: Reader): RawRecord[] {
  const rows = createRecoder(decisions.encoding).mend(records.map(({ cells }) => cells.join(CELL_END)).join(ROW_END)).split(ROW_END);
  return records.map((record, place) => ({ ...record, cells: rows[place]?.split(CELL_END) ?? record.cells }));
}

/** Characters that no text of a cell has. */
const [CELL_END, ROW_END] = ['\u001f', '\u001e'];

function findHeader(records: readonly RawRecord[], { lastYear, decisions }: Reader): Layout | null {
  try {
    const layout = findLayout(headOf(records), records, lastYear, decisions);
    // A header and nothing under it is no list.
    return (layout.rows.at(-1) ?? 0) < records.length - 1 ? layout : null;
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

/** The sheet to read: as chosen, else the first list with names, visible ones first, else the first list, else the first sheet. */
function chooseSheet(surveys: readonly Survey[], chosen: string | null): Survey | undefined {
  const inOrder = surveys.toSorted((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden));
  return surveys.find(({ sheet }) => sheet.name === chosen) ?? inOrder.find(({ names }) => names) ?? inOrder.find(({ header }) => header) ?? inOrder[0];
}

/** Whether a sheet looks as much like a list as the one that is read. */
function isLikeList(other: Survey, best: Survey): boolean {
  return other.names || (!best.names && other.header !== null);
}

function rowIssue(code: 'row-hidden' | 'formula-without-value', line: number) {
  return { code, field: null, value: '', line, column: 0 };
}
