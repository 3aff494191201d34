import { expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { categoriesOf, columnName, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { IssueCode } from '#domain/issue.ts';
import type { Question } from '#domain/question.ts';
import type { ExcludedRow, LeftOutRow } from '#domain/snapshot.ts';
import { ImportError, type ImportFailure } from '#features/import/failure.ts';
import { readBytes, rowsOf, utf8, type ReadFile } from '../support.ts';

type CategoryKey = FieldKeyOf<'category'>;
type DateKey = FieldKeyOf<'date'>;

/** What a careful clerk reads in a list. What is not named here is not judged, but for what has a default. */
export interface Clerk {
  kept: number;
  /** Members by category; what is not named has none, `unknown` too. */
  counts?: Partial<Record<CategoryKey, Readonly<Record<string, number>>>>;
  /** Dates of the members in their order, as far as they are known: "1950-03-05 1950-03 1950 -". */
  dates?: Partial<Record<DateKey, string>>;
  /** Members by the name of their cell, in the order of the file. */
  cells?: Readonly<Record<string, number>>;
  organisations?: Readonly<Record<string, number>>;
  /** Whether the list has a field at all, by itself or by what it follows from. */
  fields?: Partial<Record<FieldKey, boolean>>;
  /** People whom the list itself says to have left; nobody where not given. */
  excluded?: Partial<Record<ExcludedRow, number>>;
  /** Rows that are told as perhaps members; none where not given. */
  leftOut?: Partial<Record<LeftOutRow, number>>;
  /** Kinds of questions; none where not given. */
  questions?: readonly Question['kind'][];
  /** Problems that must be told, among others. */
  tells?: readonly IssueCode[];
  /** All problems that are told. */
  tellsOnly?: readonly IssueCode[];
  encoding?: string;
}

/** A list as an office makes it, and what it says. */
export interface ListCase {
  name: string;
  file: string | Uint8Array;
  fileName?: string;
  decisions?: Partial<Decisions>;
  clerk: Clerk | { refused: ImportFailure['code'] };
}

/** How a table is written as a text. */
export interface Writing {
  delimiter?: string;
  /** Whether rows are filled up with empty cells, as Excel does. */
  isPadded?: boolean;
  lineEnd?: string;
}

/**
 * The rows of a table: a line each, cells between bars, spaces around them dropped; `⏎` is a line break inside a cell, `·` a
 * space at its edge. Empty lines within are blank rows.
 */
export function cellsOf(table: string): string[][] {
  const lines = table.replace(/^\n/, '').replace(/\n\s*$/, '').split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n').replaceAll('·', ' ')));
}

/** A table written as Excel writes a CSV. */
export function csv(table: string, { delimiter = ',', isPadded = true, lineEnd = '\r\n' }: Writing = {}): string {
  const rows = cellsOf(table);
  const width = isPadded ? Math.max(...rows.map((row) => row.length)) : 0;
  const quote = (cell: string) => (cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => '')].map(quote).join(delimiter) + lineEnd).join('');
}

/** A test for each list. */
export function judge(topic: string, cases: readonly ListCase[]): void {
  test.each(cases.map((each) => [`${topic}: ${each.name}`, each] as const))('%s', async (_, each) => {
    expect(await judged(each)).toEqual('refused' in each.clerk ? each.clerk : expected(each.clerk));
  });
}

async function judged({ file, fileName, decisions, clerk }: ListCase): Promise<object> {
  const bytes = typeof file === 'string' ? utf8(file) : file;
  try {
    const read = await readBytes(bytes, fileName, undefined, { ...NO_DECISIONS, ...decisions });
    return 'refused' in clerk ? { kept: read.info.rows.kept } : seen(read, clerk);
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.failure.code };
    throw error;
  }
}

function expected({ excluded = {}, leftOut = {}, questions = [], tellsOnly, ...clerk }: Clerk) {
  return { ...clerk, excluded, leftOut, questions, ...(tellsOnly && { tellsOnly: tellsOnly.toSorted() }) };
}

/** The same of what was read. */
function seen(read: ReadFile, clerk: Clerk) {
  const { info } = read;
  const rows = rowsOf(read);
  const codes = new Set(info.issues.map(({ code }) => code));
  const mapped = <K extends string, V>(keys: Partial<Record<K, unknown>>, of: (key: K) => V) => Object.fromEntries((Object.keys(keys) as K[]).map((key) => [key, of(key)]));
  return {
    kept: rows.length,
    excluded: aboveZero(info.rows.excluded),
    leftOut: aboveZero(info.rows.leftOut),
    questions: info.questions.map(({ kind }) => kind),
    ...(clerk.counts && { counts: mapped(clerk.counts, (field: CategoryKey) => countsOf(rows, field)) }),
    ...(clerk.dates && { dates: mapped(clerk.dates, (field: DateKey) => datesOf(rows, field)) }),
    ...(clerk.cells && { cells: Object.fromEntries(info.cells.map(({ name, members }) => [name, members])) }),
    ...(clerk.organisations && { organisations: Object.fromEntries(info.organisations.map(({ name, members }) => [name, members])) }),
    ...(clerk.fields && { fields: mapped(clerk.fields, (field: FieldKey) => info.fields.includes(field)) }),
    ...(clerk.encoding !== undefined && { encoding: info.encoding }),
    ...(clerk.tells && { tells: clerk.tells.filter((code) => codes.has(code)) }),
    ...(clerk.tellsOnly && { tellsOnly: [...codes].toSorted() }),
  };
}

function aboveZero(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}

function countsOf(rows: readonly Record<string, unknown>[], field: CategoryKey): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const code = Number(row[columnName(field)]);
    const key = code === 0 ? 'unknown' : (categoriesOf(field)[code - 1]?.key ?? `code ${code}`);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function datesOf(rows: readonly Record<string, unknown>[], field: DateKey): string {
  return rows.map((row) => {
    const length = [0, 4, 7, 10][Number(row[`${columnName(field)}_precision`])] ?? 0;
    return length === 0 ? '-' : new Date(Number(row[columnName(field)])).toISOString().slice(0, length);
  }).join(' ');
}
