import type { Encoding } from '#domain/decisions.ts';
import type { RawRecord } from '../records/record.ts';
import { remembering } from '../remember.ts';
import { CLEAR, chooseRecoding, createWordCount, kindOfColumn, type ColumnKind, type Evidence, type WordCount } from './choose-recoding.ts';
import { gainOf, hasForeignLetters, lacksVietnamese, replaceHighWords, worthOf } from './evidence.ts';
import { RECODE, isRecoding, type Recoding } from './recodings.ts';
import { refuseUnread } from './unread-letters.ts';

/** Finds the encoding that lies under the letters of a text, column by column, and takes it away. */
export interface Recoder {
  /** The start of the text with all words as they read best, of the same lines and cells: to find headers by. */
  mend(text: string): string;
  /**
   * The records, in order, as they are to be read; some wait until enough is seen to decide.
   * @param text what was parsed to come to these records, or other text with the same letters
   */
  push(records: readonly RawRecord[], text: string): readonly RawRecord[];
  /** The records that wait. */
  finish(): readonly RawRecord[];
  outcome(): RecodingOutcome;
}

/** How the letters of a text were read; null is as they stand. */
export interface RecodingOutcome {
  recoding: Recoding | null;
  /** Columns that were read otherwise, by their place from 0. */
  columns: ReadonlyMap<number, Recoding | null>;
  /** Another way to read them that would do nearly as well; undefined where there is none. */
  rival: Recoding | null | undefined;
  /** Records as the text has them, the first that are not plain. */
  sample: readonly RawRecord[];
}

/** Text that is looked at before anything is decided. */
const ENOUGH_CHARACTERS = 65_536;
/** Foreign signs that turn out to be nothing are looked into so often. */
const MOST_TRIES = 20;
const SAMPLE_RECORDS = 60;
/** Cells that make the reading of a column one to be told. */
const TELLING_CELLS = 2;
const HIGH = /[^\u0000-\u007f]/;

interface Column {
  recoding: Recoding;
  kind: ColumnKind;
  read(cell: string): { text: string | null; gain: number };
  /** Cells read either way so far. */
  recoded: number;
  plain: number;
}

function surplusOf({ won, gained, lost }: Evidence): number {
  return won + gained - lost;
}

function createColumn(recoding: Recoding, kind: ColumnKind): Column {
  const read = remembering((cell) => ({ text: RECODE[recoding](cell), gain: gainOf(cell, recoding) }));
  return { recoding, kind, read, recoded: 0, plain: 0 };
}

/**
 * A recoder for one text.
 * @param encoding what a person says of the file: null to find out; one that lies under no other letters leaves them as they are
 */
export function createRecoder(encoding: Encoding | null): Recoder {
  const decided = encoding === null ? undefined : isRecoding(encoding) ? encoding : null;
  let main: Recoding | null = decided ?? null;
  let rival: Recoding | null | undefined;
  let columns: Column[] | null = null;
  /** Whether every record is to be looked at, and not only those with foreign letters. */
  let readsAll = decided !== undefined;
  let tries = 0;
  let waiting: RawRecord[] = [];
  let waitingCharacters = 0;
  let sample: readonly RawRecord[] = [];
  /** Records with letters beyond ASCII that passed without a look, since none of these is foreign. */
  let passed = 0;
  let isForeign = false;

  /** Decides on the records that wait, and lets them go. */
  function release(): readonly RawRecord[] {
    const held = waiting;
    waiting = [];
    waitingCharacters = 0;
    if (!columns) decide(held);
    return columns ? held.map(recodeRecord) : held;
  }

  function decide(records: readonly RawRecord[]): void {
    tries++;
    const counts: WordCount[] = [];
    for (const { cells } of records) {
      for (const [place, cell] of cells.entries()) if (HIGH.test(cell)) (counts[place] ??= createWordCount()).add(cell);
    }
    const found = Array.from(counts, (count) => (count ?? createWordCount()).evidences());
    const choice = chooseRecoding(found);
    if (tries === 1 || choice.best) [rival, sample] = [decided === undefined ? choice.rival : undefined, records.slice(0, SAMPLE_RECORDS)];
    const best = decided ?? choice.best;
    if (tries === 1 && decided === undefined) refuseUnread(counts, records);
    if (!best) return;
    main = best;
    columns = found.map((evidences, place) => {
      // The few words of one column may do in two encodings: then it is in that of the file. Bytes of UTF-8 are no chance.
      const isOfFile = decided !== undefined || (best === 'utf-8-twice' && counts[place]?.canBe(best));
      const own = isOfFile ? null : chooseRecoding([evidences]).best;
      const recoding = decided ?? (own && surplusOf(evidences[own]) > surplusOf(evidences[best]) ? own : best);
      const kind = kindOfColumn(evidences[recoding]) ?? 'recoded';
      // Rows that passed before had nothing foreign: what comes now is here and there.
      return createColumn(recoding, kind === 'recoded' && passed > 0 ? 'mixed' : kind);
    });
    readsAll = columns.some(({ kind }) => kind === 'recoded');
  }

  function columnAt(place: number): Column {
    const known = columns ?? [];
    return (known[place] ??= createColumn(main ?? 'tcvn3', 'mixed'));
  }

  /** A row is mostly of one encoding: where a column has both, the row decides. */
  function recodeRecord(record: RawRecord): RawRecord {
    const found = record.cells.flatMap((cell, place) => {
      if (!HIGH.test(cell)) return [];
      const column = columnAt(place);
      return [{ place, column, ...column.read(cell) }];
    });
    const leans = { plain: 0, other: 0 };
    for (const { gain, column } of found) leans[column.kind === 'plain' ? 'plain' : 'other'] += Math.max(gain, -CLEAR);
    let cells = record.cells;
    for (const { place, column, text, gain } of found) {
      if (text === null || !isRecoded(column.kind, gain, leans)) {
        column.plain++;
        continue;
      }
      column.recoded++;
      if (cells === record.cells) cells = [...record.cells];
      cells[place] = text;
    }
    return cells === record.cells ? record : { ...record, cells };
  }

  function pass(records: readonly RawRecord[], text: string): readonly RawRecord[] {
    if (records.length > 0 && HIGH.test(text)) passed += records.length;
    return records;
  }

  return {
    mend(text) {
      if (decided === null || !(decided || hasForeignLetters(text) || lacksVietnamese(text))) return text;
      const count = createWordCount();
      count.add(text);
      const best = decided ?? chooseRecoding([count.evidences()]).best;
      return best ? mendWords(text, best) : text;
    },
    push(records, text) {
      if (decided === null) return records;
      // A record may have begun in the text before this one, and the end of this one may begin the next.
      const isForeignHere = readsAll || hasForeignLetters(text) || (passed === 0 && lacksVietnamese(text));
      const needsLook = isForeign || isForeignHere;
      isForeign = records.length === 0 ? needsLook : isForeignHere;
      if (waiting.length === 0) {
        if (records.length === 0 || !needsLook || (!columns && tries >= MOST_TRIES)) return pass(records, text);
        if (columns) return records.map(recodeRecord);
      }
      waiting = waiting.concat(records);
      waitingCharacters += text.length;
      return waitingCharacters >= ENOUGH_CHARACTERS ? release() : [];
    },
    finish: release,
    outcome() {
      const all = columns ?? [];
      const recoded = all.reduce((sum, column) => sum + (column?.recoded ?? 0), 0);
      const plain = all.reduce((sum, column) => sum + (column?.plain ?? 0), passed);
      const recoding = recoded > plain ? main : null;
      const others = all.flatMap((column, place): [number, Recoding | null][] => {
        const own = column.recoded > column.plain + passed ? column.recoding : null;
        return column.recoded + column.plain >= TELLING_CELLS && own !== recoding ? [[place, own]] : [];
      });
      return { recoding, columns: new Map(others), rival, sample };
    },
  };
}

/**
 * Whether a cell is read as the encoding of its column.
 * @param gain by how much it reads better so
 * @param leans the same of its row, for the columns that are plain and for the others
 */
function isRecoded(kind: ColumnKind, gain: number, leans: { plain: number; other: number }): boolean {
  if (gain >= CLEAR) return true;
  // A header that was typed anew stands over a column of the old font, and the other way round.
  if (kind === 'plain') return gain > 0 && leans.plain >= 2 * CLEAR;
  if (kind === 'mixed') return gain > 1 - CLEAR && leans.other >= CLEAR;
  return gain > 0 || (gain > 1 - CLEAR && leans.other > -CLEAR);
}

/** Every word as it reads best: as it stands, or as the encoding under its letters. */
function mendWords(text: string, recoding: Recoding): string {
  return replaceHighWords(text, (word) => (worthOf(word, recoding) > worthOf(word, null) ? (RECODE[recoding](word) ?? word) : word));
}
