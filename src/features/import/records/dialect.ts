import { ImportError } from '../failure.ts';
import { tidy } from '#domain/text.ts';
import { countFields } from '../layout/header.ts';
import { createRecordParser } from './parse.ts';
import type { RawRecord } from './record.ts';

/** How the file separates its cells, and where its records begin. */
export interface Dialect {
  delimiter: string;
  /** Physical line of the first record, from 1. */
  firstLine: number;
  /** Characters before the first record: the `sep=;` line that Excel writes and reads. */
  skip: number;
}

/** Characters from the start of the text that `findDialect` should be given, where the text has as many. */
export const HEAD_CHARACTERS = 262_144;

/** Records, blank ones aside, among which the heading is looked for. */
export const HEADER_RECORDS = 100;

/** The same where these have none, as below pages of a regulation. */
export const FURTHER_HEADER_RECORDS = 300;

const HEAD_RECORDS = 320;
/** With blank ones. */
const MOST_RECORDS = 1000;
const DELIMITERS = [',', ';', '\t', '|'];
const SEPARATOR_LINE = /^sep=(.)\n/i;

/**
 * The delimiter under which a row names the most fields, then the one that gives the most rows of one width. What a
 * `sep=` line says holds, unless only another delimiter finds a header.
 * @param head start of the text, lines ending with \n; the whole of it where `complete`
 */
export function findDialect(head: string, complete: boolean): Dialect {
  const stated = SEPARATOR_LINE.exec(head);
  const skip = stated?.[0].length ?? 0;
  const text = head.slice(skip);
  const candidates = [...new Set([...(stated?.[1] ? [stated[1]] : []), ...DELIMITERS])].map((delimiter) => {
    const records = readHead(text, delimiter, complete);
    return { delimiter, fields: mostFields(headOf(records)), further: mostFields(headOf(records, FURTHER_HEADER_RECORDS)), ...measure(records) };
  });
  const [first, ...others] = candidates as [(typeof candidates)[0], ...typeof candidates];
  const best = stated && first.fields > 1 ? first : others.reduce((a, b) => (compare(b, a) > 0 ? b : a), first);
  return { delimiter: best.delimiter, firstLine: stated ? 2 : 1, skip };
}

/** The first records, up to so many that are not blank, as the heading is looked for in them. */
export function headOf(records: readonly RawRecord[], most = HEADER_RECORDS): readonly RawRecord[] {
  let filled = 0;
  const end = records.findIndex((record) => isFilled(record) && ++filled > most);
  return end < 0 ? records : records.slice(0, end);
}

/** Whether a record has something to see. */
export function isFilled({ cells }: RawRecord): boolean {
  return cells.some((cell) => cell !== '' && tidy(cell) !== '');
}

/** The most fields that a row names. */
function mostFields(records: readonly RawRecord[]): number {
  return records.reduce((most, { cells }) => Math.max(most, cells.length > 1 ? countFields(cells) : 0), 0);
}

type Evidence = { fields: number; further: number; steady: number; width: number };

function compare(a: Evidence, b: Evidence): number {
  return a.fields - b.fields || (a.fields > 1 ? 0 : a.further - b.further) || a.steady - b.steady || a.width - b.width;
}

/** The records at the start of the text, up to the first that this delimiter cannot read. */
function readHead(text: string, delimiter: string, complete: boolean): RawRecord[] {
  const parser = createRecordParser(delimiter, 1);
  const records: RawRecord[] = [];
  let filled = 0;
  try {
    for (let from = 0; from < text.length && filled < HEAD_RECORDS && records.length < MOST_RECORDS; ) {
      const end = text.indexOf('\n', from);
      if (end < 0 && !complete) break;
      for (const record of parser.push(text.slice(from, end < 0 ? text.length : end + 1))) {
        records.push(record);
        if (isFilled(record)) filled++;
      }
      from = end < 0 ? text.length : end + 1;
    }
    if (complete) records.push(...parser.finish());
  } catch (error) {
    // A refusal here is about this delimiter only; the chosen one is parsed again and says where it fails.
    if (!(error instanceof ImportError)) throw error;
  }
  return records;
}

/** The commonest number of cells above one, and the share of records that have it. */
function measure(records: readonly RawRecord[]): { steady: number; width: number } {
  const counts = new Map<number, number>();
  for (const { cells } of records) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number]);
  return { steady: records.length === 0 ? 0 : count / records.length, width };
}
