import Papa from 'papaparse';
import { endAtLine, splitBrokenLine } from './broken-quotes.ts';
import { ImportError } from '../failure.ts';
import { CELL_LIMIT, COLUMN_LIMIT, checkSize, countLineEnds, type RawRecord } from './record.ts';
import { holdsJoinedCells, holdsStartOfRow, lookForRows, mayFollow } from './swallowed.ts';

/** Turns text into records, piece by piece. */
export interface RecordParser {
  /** The records that the piece completes. Lines must end with \n. */
  push(piece: string): RawRecord[];
  /** The last record, where no line end follows it. */
  finish(): RawRecord[];
}

const RECORD_LIMIT = 8 * CELL_LIMIT;
/** Text that is parsed at once: less while quotes are broken. */
const WINDOW_CHARACTERS = { least: 1024, most: 65_536 };
/** Records before one with which its lines are compared. */
const LOOK_BACK = 3;

interface PapaError {
  code: string;
  row: number;
  index: number;
}

/** A record that must not be believed; its quote opens at a place of the text, or after some line ends of the record. */
interface RunOn {
  row: number;
  index: number;
  lines?: number;
}

/** What is to be told of records whose quotes pair, by their place. */
type Doubts = Map<number, Pick<RawRecord, 'broken' | 'spread'>>;

interface PapaResult {
  data: string[][];
  errors: PapaError[];
  meta: { cursor: number };
}

/**
 * A parser for one text. Throws ImportError for a quote that nothing closes, a cell or a row without measure.
 * @param firstLine physical line of the first character, from 1
 */
export function createRecordParser(delimiter: string, firstLine: number): RecordParser {
  const papa = new Papa.Parser({ delimiter, newline: '\n', header: false });
  let line = firstLine;
  /** What has been taken of the text and is not parsed yet. */
  let rest = '';
  let piece = '';
  let taken = 0;
  let window = WINDOW_CHARACTERS.most;
  // A long unfinished record is parsed again only when it has doubled, so that the work stays in proportion to the text.
  let parseFrom = 0;
  let width = 0;
  let recent: string[][] = [];

  /** Cells of the last whole record with more than one. */
  function widthOf(records: readonly RawRecord[]): number {
    return records.findLast(({ cells, broken }) => !broken && cells.length > 1)?.cells.length ?? width;
  }

  /** The last few records with more than one cell, of these and those of pieces before. */
  function lastRows(records: readonly RawRecord[]): string[][] {
    const rows = rowsBefore(records.length, (at) => records[at]?.cells);
    return [...recent, ...rows].slice(-LOOK_BACK);
  }

  /**
   * Looks for what wrong quotes have done in the records before some row, though they pair: the first record with a cell that has
   * taken in rows, and what is doubtful before it.
   */
  function lookWithin(
    { data, meta }: PapaResult, end = data.length, { records, isLast }: { records: readonly RawRecord[]; isLast: boolean },
  ): { doubts: Doubts; takenIn?: RunOn } {
    const doubts: Doubts = new Map();
    if (!rest.includes('"')) return { doubts };
    // Where there are no more lines than records no cell has several.
    const hasLines = isLast || countLineEnds(rest, meta.cursor) > data.length;
    const first = lastRows(records);
    const before = (row: number) => [...first, ...rowsBefore(row, (at) => data[at])].slice(-LOOK_BACK);
    let usual = first.at(-1)?.length ?? 0;
    for (let row = 0; row < end; row++) {
      const cells = data[row] ?? [];
      const isShort = cells.length < usual;
      if (cells.length > 1) usual = cells.length;
      if (holdsStartOfRow(cells, delimiter) || (isShort && holdsJoinedCells(cells, delimiter, before(row)))) doubts.set(row, { broken: true });
      if (!hasLines || !cells.some((cell) => cell.includes('\n'))) continue;
      const found = lookForRows(cells, delimiter, () => before(row));
      if (found && found.swallowedAfter !== null) return { doubts, takenIn: { row, index: 0, lines: found.swallowedAfter } };
      if (found) doubts.set(row, { ...doubts.get(row), spread: found.cells });
    }
    return { doubts };
  }

  /** Parses what was taken, to its end where `last`, else as far as records are whole. */
  function drain(records: RawRecord[], last: boolean): void {
    while (rest !== '') {
      const result = papa.parse(rest, 0, !last) as PapaResult;
      const unpaired = findRunOn(result, rest, last);
      const { doubts, takenIn } = lookWithin(result, unpaired?.row, { records, isLast: last });
      const runOn = takenIn ?? unpaired;
      const start = line;
      line = runOn ? take(records, { ...result, data: result.data.slice(0, runOn.row) }, line, doubts) : takeAll(records, result, { text: rest, firstLine: line, doubts });
      if (!runOn) {
        rest = last ? '' : rest.slice(result.meta.cursor);
        return;
      }
      const at = skipLines(rest, line - start);
      const openedIn = line + (runOn.lines ?? countLineEnds(rest.slice(at, runOn.index)));
      rest = rest.slice(at);
      const end = rest.indexOf('\n');
      if (end < 0 && !last) return;
      const { cells, open } = splitBrokenLine(end < 0 ? rest : rest.slice(0, end), delimiter);
      const next = end < 0 ? -1 : rest.indexOf('\n', end + 1);
      if (end >= 0 && next < 0 && !last) return;
      const after = end < 0 ? '' : rest.slice(end + 1, next < 0 ? rest.length : next);
      const ended = open && end >= 0 ? endAtLine(cells, after, { delimiter, width: widthOf(records) }) : null;
      // In the very last line the file may have been cut off; with more lines after it the quote would swallow rows.
      const isTorn = open ? end >= 0 && !ended : !mayFollow(splitBrokenLine(after, delimiter).cells, [...lastRows(records), cells]);
      if (isTorn) throw new ImportError({ code: 'quote-not-closed', params: { line: openedIn } });
      checkSize(cells, line);
      records.push(open && !ended ? { line, cells, unended: 'quote' } : { line, cells: ended ?? cells, broken: true });
      rest = end < 0 ? '' : rest.slice(end + 1);
      line++;
      giveBack();
    }
  }

  /** Where one row is broken the next may be too: gives back most of the text, not to parse all of it again for every row. */
  function giveBack(): void {
    window = WINDOW_CHARACTERS.least;
    const back = Math.min(taken, Math.max(0, rest.length - window));
    taken -= back;
    rest = rest.slice(0, rest.length - back);
  }

  /** Refuses an unfinished record that has grown beyond measure. */
  function checkUnfinished(): void {
    parseFrom = rest.length > WINDOW_CHARACTERS.most ? rest.length * 2 : 0;
    if (rest.length <= CELL_LIMIT) return;
    const { data } = papa.parse(rest, 0, false) as PapaResult;
    checkSize(data.at(-1) ?? [], line);
    if (rest.length > RECORD_LIMIT) throw new ImportError({ code: 'cell-too-large', params: { line, limit: CELL_LIMIT } });
  }

  function push(text: string): RawRecord[] {
    const records: RawRecord[] = [];
    piece = text;
    taken = 0;
    while (taken < piece.length) {
      rest += piece.slice(taken, taken + window);
      taken = Math.min(piece.length, taken + window);
      window = Math.min(window * 2, WINDOW_CHARACTERS.most);
      if (rest.length < parseFrom) continue;
      drain(records, false);
      checkUnfinished();
    }
    width = widthOf(records);
    recent = lastRows(records);
    return records;
  }

  return {
    push,
    finish() {
      const unparsed = rest;
      rest = '';
      parseFrom = 0;
      const records = push(unparsed);
      drain(records, true);
      const ending = records.at(-1);
      if (ending && !unparsed.endsWith('\n')) ending.unended ??= ending.cells.at(-1)?.endsWith('\ufffd') ? 'letter' : 'line';
      return records;
    },
  };
}

/** Adds all records of a text, and gives the line after them. */
function takeAll(records: RawRecord[], result: PapaResult, { text, firstLine, doubts }: { text: string; firstLine: number; doubts: Doubts }): number {
  const { data, errors, meta } = result;
  const width = data[0]?.length ?? 0;
  // As many lines as records, in a text shorter than a cell may be: no cell can have more than one line, or too many letters.
  const isPlain = errors.length === 0 && doubts.size === 0 && meta.cursor <= CELL_LIMIT && width <= COLUMN_LIMIT && countLineEnds(text, meta.cursor) === data.length;
  if (!isPlain) return take(records, result, firstLine, doubts);
  let line = firstLine;
  for (const cells of data) {
    if (cells.length > width) checkSize(cells, line);
    records.push({ line, cells });
    line++;
  }
  return line;
}

/** Adds whole records, and gives the line after them. */
function take(records: RawRecord[], { data, errors }: PapaResult, firstLine: number, doubts: Doubts): number {
  const broken = new Set(errors.map(({ row }) => row));
  let line = firstLine;
  for (const [row, cells] of data.entries()) {
    records.push({ line, cells, ...(broken.has(row) && { broken: true }), ...doubts.get(row) });
    line = checkSize(cells, line) + 1;
  }
  return line;
}

/**
 * The first record whose quotes do not pair and that takes in more than its own line, or may do so: with it the parser
 * swallows rows up to some other quote, so that it must not be believed.
 */
function findRunOn({ data, errors }: PapaResult, text: string, last: boolean): RunOn | undefined {
  return errors.find(({ code, row }) => {
    if (code === 'MissingQuotes') return true;
    const cells = data[row];
    return cells ? cells.some((cell) => cell.includes('\n')) : !last && isCertain(text);
  });
}

/** Whether an error of the unfinished record stays one whatever follows: a quote and spaces at the very end may yet close. */
function isCertain(text: string): boolean {
  return text.slice(text.lastIndexOf('"') + 1).trim() !== '';
}

/** The last few rows with more than one cell before a place. */
function rowsBefore(end: number, rowAt: (place: number) => string[] | undefined): string[][] {
  const rows: string[][] = [];
  for (let at = end - 1; at >= 0 && rows.length < LOOK_BACK; at--) {
    const cells = rowAt(at) ?? [];
    if (cells.length > 1) rows.unshift(cells);
  }
  return rows;
}

/** The place after a number of line ends. */
function skipLines(text: string, lines: number): number {
  let at = 0;
  for (let skipped = 0; skipped < lines; skipped++) at = text.indexOf('\n', at) + 1;
  return at;
}
