import type { Decisions } from '#domain/decisions.ts';
import type { KnownDays } from './members/as-of.ts';
import { createCleaner, type Cleaner, type RowCleaner } from './members/clean.ts';
import type { Cleaned } from './members/conclude.ts';
import { HEAD_CHARACTERS, findDialect, headOf, isFilled, type Dialect } from './records/dialect.ts';
import { describeEncoding, type EncodingDescription } from './encodings/describe-encoding.ts';
import { refuseLostLetters } from './encodings/lost-letters.ts';
import { refuseTypedMarks } from './encodings/unread-letters.ts';
import { createRecoder, type RecodingOutcome } from './encodings/recoder.ts';
import type { Transport } from './encodings/transport.ts';
import { ImportError } from './failure.ts';
import { createLineEnds } from './records/line-ends.ts';
import { findLayout, type Layout } from './layout/layout.ts';
import type { Section } from './layout/sections.ts';
import { createRecordParser, type RecordParser } from './records/parse.ts';
import { refuseAllLeft, refuseLeftList } from './left-list.ts';
import { refuseOtherList } from './other-list.ts';
import type { RawRecord } from './records/record.ts';

/** What a whole text comes to. */
export interface TextRead {
  /** Null where records were given and no text. */
  dialect: Dialect | null;
  /** Line of the heading, from 1. */
  headerLine: number;
  cleaned: Cleaned;
  /** How its letters are stored, by how its bytes became letters. */
  encoding(transport: Transport): EncodingDescription;
}

/** How one list of records was taken. */
export interface ListRead {
  dialect: Dialect | null;
  layout: Layout;
  recoding: RecodingOutcome;
}

/** Records, blank ones aside, whose values show what the heading leaves open. */
const SAMPLE_RECORDS = 400;
/** With blank ones, of which a sheet may have a million below its list. */
const MOST_SAMPLE_RECORDS = 10_000;

/** How a list of records is taken. */
export interface ListOptions {
  lastYear: number;
  decisions: Decisions;
  /** Begins to clean, when the first records have shown the layout; these are not added yet. */
  open(layout: Layout, sample: readonly RawRecord[]): RowCleaner;
  /** The unit of all members by what stands around the list, where neither a column nor a title of its own names a cell. */
  unitOf?(titles: readonly RawRecord[]): Section | null;
}

/** The walk from text or records to a list: parse, lay out and clean, fed piece by piece. The pieces may be cut anywhere. */
export interface ListReading {
  push(piece: string): void;
  /** Takes records in place of text, as a workbook gives them. */
  take(records: readonly RawRecord[]): void;
  /** Records so far. */
  rowsRead(): number;
  /** Takes what waits; the cleaner then has all records. */
  complete(): ListRead;
}

/** The walk from the only list of a file to its members. */
export interface Reading extends Omit<ListReading, 'complete'> {
  finish(): TextRead;
}

/** The byte order mark of UTF-8 that was read as windows-1252, once or twice. */
const MARK_READ_TWICE = /^(ï»¿|Ã¯Â»Â¿)/;

/** A sheet that is read alone; `isChosen` where a person wants it, whatever its name and title say. */
export interface OnlySheet {
  name: string;
  isChosen: boolean;
}

/**
 * Begins to read a text, or the records of a workbook. All calls throw ImportError where the text as a whole is refused.
 * @param sheet that of a workbook which is read alone
 */
export function createReading(days: KnownDays, decisions: Decisions, sheet: OnlySheet | null = null): Reading {
  let cleaner: Cleaner | null = null;
  const list = createListReading({
    lastYear: Number(days.today.slice(0, 4)), decisions,
    open(layout, sample) {
      const [titles, below] = [sample.slice(0, layout.rows[0]), sample.slice((layout.rows.at(-1) ?? 0) + 1)];
      if (!sheet?.isChosen) refuseLeftList(sheet?.name ?? '', titles, layout, below);
      return (cleaner = createCleaner(layout, sample, days, decisions));
    },
  });
  return {
    push: list.push, take: list.take, rowsRead: list.rowsRead,
    finish() {
      const { dialect, layout, recoding } = list.complete();
      const cleaned = (cleaner as Cleaner | null)?.finish();
      if (cleaned?.rows.kept === 0) refuseAllLeft(cleaned.rows);
      if (!cleaned || cleaned.rows.kept === 0) throw new ImportError({ code: 'no-rows', params: { headerLine: layout.line } });
      const header = { columns: cleaned.columns, line: layout.line };
      return { dialect, headerLine: layout.line, cleaned, encoding: (transport) => describeEncoding(recoding, transport, header) };
    },
  };
}

/** Begins to read one list. All calls throw ImportError where the list as a whole is refused. */
export function createListReading({ lastYear, decisions, open: openCleaner, unitOf }: ListOptions): ListReading {
  const lineEnds = createLineEnds();
  const recoder = createRecoder(decisions.encoding);
  let head = '';
  let opened: { dialect: Dialect; parser: RecordParser } | null = null;
  let isText = true;
  let first: RawRecord[] = [];
  let filled = 0;
  let matched: { layout: Layout; cleaner: RowCleaner } | null = null;

  /** The first text shows how the file separates its cells. */
  function open(complete: boolean) {
    head = head.replace(MARK_READ_TWICE, '');
    const dialect = findDialect(recoder.mend(head.slice(0, HEAD_CHARACTERS)), complete && head.length <= HEAD_CHARACTERS);
    const parser = createRecordParser(dialect.delimiter, dialect.firstLine);
    opened = { dialect, parser };
    const text = head.slice(dialect.skip);
    head = '';
    const records = complete ? parser.push(text).concat(parser.finish()) : parser.push(text);
    if (text.includes('?') || text.includes('\ufffd')) refuseLostLetters(records);
    if (text.includes('^')) refuseTypedMarks(records);
    take(recoder.push(records, text));
    return opened;
  }

  /** The first records show where the heading is, and what its columns hold. */
  function match() {
    const sample = first;
    first = [];
    if (filled === 0) throw new ImportError({ code: 'empty', params: {} });
    const [only] = sample;
    if (sample.length === 1 && only?.unended === 'quote') throw new ImportError({ code: 'quote-not-closed', params: { line: only.line } });
    const layout = findLayout(headOf(sample), sample, lastYear, decisions, unitOf);
    refuseOtherList(sample.slice(0, layout.rows[0]), layout.columns);
    const cleaner = openCleaner(layout, sample);
    matched = { layout, cleaner };
    for (const record of sample.slice((layout.rows.at(-1) ?? 0) + 1)) cleaner.add(record);
    return matched;
  }

  function take(records: readonly RawRecord[]): void {
    if (matched) {
      for (const record of records) matched.cleaner.add(record);
      return;
    }
    // As many as it takes and no more: what a file comes to must not depend on how it is cut into pieces.
    for (const [place, record] of records.entries()) {
      first.push(record);
      if (isFilled(record)) filled++;
      if (filled < SAMPLE_RECORDS && (filled === 0 || first.length < MOST_SAMPLE_RECORDS)) continue;
      match();
      take(records.slice(place + 1));
      return;
    }
  }

  function finishText(): Dialect {
    const end = lineEnds.finish();
    if (opened) take(recoder.push(opened.parser.push(end), end));
    else head += end;
    const { dialect, parser } = opened ?? open(true);
    take(recoder.push(parser.finish(), ''));
    return dialect;
  }

  return {
    push(piece) {
      const text = lineEnds.push(piece);
      if (opened) {
        take(recoder.push(opened.parser.push(text), text));
        return;
      }
      head += text;
      if (head.length >= HEAD_CHARACTERS) open(false);
    },
    take(records) {
      if (isText) refuseLostLetters(records);
      isText = false;
      take(recoder.push(records, records.map(({ cells }) => cells.join('\n')).join('\n')));
    },
    rowsRead: () => matched?.cleaner.rowsRead() ?? first.length,
    complete() {
      const dialect = isText ? finishText() : null;
      take(recoder.finish());
      const { layout } = matched ?? match();
      return { dialect, layout, recoding: recoder.outcome() };
    },
  };
}
