import type { Decisions } from '#domain/decisions.ts';
import type { KnownDays } from './members/as-of.ts';
import { createCleaner, type Cleaned, type Cleaner } from './members/clean.ts';
import { HEAD_CHARACTERS, findDialect, headOf, isFilled, type Dialect } from './records/dialect.ts';
import { refuseLostLetters } from './encodings/lost-letters.ts';
import { createRecoder, type RecodingOutcome } from './encodings/recoder.ts';
import { ImportError } from './failure.ts';
import { createLineEnds } from './records/line-ends.ts';
import { findLayout, type Layout } from './layout/layout.ts';
import { createRecordParser, type RecordParser } from './records/parse.ts';
import { refuseOtherList } from './other-list.ts';
import type { RawRecord } from './records/record.ts';

/** What a whole text comes to. */
export interface TextRead {
  /** Null where records were given and no text. */
  dialect: Dialect | null;
  layout: Layout;
  cleaned: Cleaned;
  recoding: RecodingOutcome;
}

/** Records, blank ones aside, whose values show what the heading leaves open. */
const SAMPLE_RECORDS = 400;

/** The walk from text or records to members: parse, lay out and clean, fed piece by piece. The pieces may be cut anywhere. */
export interface Reading {
  push(piece: string): void;
  /** Takes records in place of text, as a workbook gives them. */
  take(records: readonly RawRecord[]): void;
  /** Records so far. */
  rowsRead(): number;
  finish(): TextRead;
}

/** The byte order mark of UTF-8 that was read as windows-1252. */
const MARK_READ_TWICE = /^ï»¿/;

/** Begins to read a text, or the records of a workbook. All calls throw ImportError where the text as a whole is refused. */
export function createReading(days: KnownDays, decisions: Decisions): Reading {
  const lineEnds = createLineEnds();
  const recoder = createRecoder(decisions.encoding);
  let head = '';
  let opened: { dialect: Dialect; parser: RecordParser } | null = null;
  let isText = true;
  let first: RawRecord[] = [];
  let filled = 0;
  let matched: { layout: Layout; cleaner: Cleaner } | null = null;

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
    const layout = findLayout(headOf(sample), sample, Number(days.today.slice(0, 4)), decisions);
    refuseOtherList(sample.slice(0, layout.rows[0]), layout.columns);
    const cleaner = createCleaner(layout, sample, days, decisions);
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
    const enough = records.findIndex((record) => isFilled(record) && ++filled === SAMPLE_RECORDS);
    first = first.concat(enough < 0 ? records : records.slice(0, enough + 1));
    if (enough >= 0) {
      match();
      take(records.slice(enough + 1));
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
    finish() {
      const dialect = isText ? finishText() : null;
      take(recoder.finish());
      const { layout, cleaner } = matched ?? match();
      const cleaned = cleaner.finish();
      if (cleaned.rows.kept === 0) throw new ImportError({ code: 'no-rows', params: { headerLine: layout.line } });
      return { dialect, layout, cleaned, recoding: recoder.outcome() };
    },
  };
}
