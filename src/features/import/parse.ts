import Papa from 'papaparse';
import { splitBrokenLine } from './broken-quotes.ts';
import { ImportError } from './failure.ts';

/** One record of the file. */
export interface RawRecord {
  /** Physical line on which it begins, from 1. */
  line: number;
  cells: string[];
  /** Its quotes do not pair; the cells are what its one line shows. */
  broken?: true;
}

/** Turns text into records, piece by piece. */
export interface RecordParser {
  /** The records that the piece completes. Lines must end with \n. */
  push(piece: string): RawRecord[];
  /** The last record, where no line end follows it. */
  finish(): RawRecord[];
}

/** The most characters of one cell; more is a quote that was never closed, or no list of members. */
export const CELL_LIMIT = 1_000_000;

/** The most columns of one record. */
export const COLUMN_LIMIT = 2000;

const RECORD_LIMIT = 8 * CELL_LIMIT;
const SLICE_CHARACTERS = 65_536;

interface PapaError {
  code: string;
  row: number;
  index: number;
}

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
  let rest = '';
  let line = firstLine;
  // A long unfinished record is parsed again only when it has doubled, so that the work stays in proportion to the text.
  let parseFrom = 0;

  function drain(last: boolean): RawRecord[] {
    const records: RawRecord[] = [];
    while (rest !== '') {
      const result = papa.parse(rest, 0, !last) as PapaResult;
      const runOn = findRunOn(result, rest, last);
      const start = line;
      line = take(records, runOn ? { ...result, data: result.data.slice(0, runOn.row) } : result, line);
      if (!runOn) {
        rest = last ? '' : rest.slice(result.meta.cursor);
        break;
      }
      const at = skipLines(rest, line - start);
      const openedIn = line + countLineEnds(rest.slice(at, runOn.index));
      rest = rest.slice(at);
      const end = rest.indexOf('\n');
      if (end < 0 && !last) break;
      const { cells, open } = splitBrokenLine(end < 0 ? rest : rest.slice(0, end), delimiter);
      if (open) throw new ImportError({ code: 'quote-not-closed', params: { line: openedIn } });
      checkSize(cells, line);
      records.push({ line, cells, broken: true });
      rest = end < 0 ? '' : rest.slice(end + 1);
      line++;
    }
    return records;
  }

  /** Refuses an unfinished record that has grown beyond measure. */
  function checkUnfinished(): void {
    parseFrom = rest.length > SLICE_CHARACTERS ? rest.length * 2 : 0;
    if (rest.length <= CELL_LIMIT) return;
    const { data } = papa.parse(rest, 0, false) as PapaResult;
    checkSize(data.at(-1) ?? [], line);
    if (rest.length > RECORD_LIMIT) throw new ImportError({ code: 'cell-too-large', params: { line, limit: CELL_LIMIT } });
  }

  return {
    push(piece) {
      const records: RawRecord[] = [];
      for (let from = 0; from < piece.length; from += SLICE_CHARACTERS) {
        rest += piece.slice(from, from + SLICE_CHARACTERS);
        if (rest.length < parseFrom) continue;
        for (const record of drain(false)) records.push(record);
        checkUnfinished();
      }
      return records;
    },
    finish: () => drain(true),
  };
}

/** Adds the whole records of a result, and gives the line after them. */
function take(records: RawRecord[], { data, errors }: PapaResult, firstLine: number): number {
  const broken = new Set(errors.map(({ row }) => row));
  let line = firstLine;
  for (const [row, cells] of data.entries()) {
    records.push(broken.has(row) ? { line, cells, broken: true } : { line, cells });
    line = checkSize(cells, line) + 1;
  }
  return line;
}

/**
 * The first record whose quotes do not pair and that takes in more than its own line, or may do so: with it the parser
 * swallows rows up to some other quote, so that it must not be believed.
 */
function findRunOn({ data, errors }: PapaResult, text: string, last: boolean): PapaError | undefined {
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

/** Refuses a record without measure, and gives the line on which it ends. */
function checkSize(cells: readonly string[], firstLine: number): number {
  if (cells.length > COLUMN_LIMIT) throw new ImportError({ code: 'too-many-columns', params: { line: firstLine, limit: COLUMN_LIMIT } });
  let line = firstLine;
  for (const cell of cells) {
    if (cell.length > CELL_LIMIT) throw new ImportError({ code: 'cell-too-large', params: { line, limit: CELL_LIMIT } });
    line += countLineEnds(cell);
  }
  return line;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The place after a number of line ends. */
function skipLines(text: string, lines: number): number {
  let at = 0;
  for (let skipped = 0; skipped < lines; skipped++) at = text.indexOf('\n', at) + 1;
  return at;
}
