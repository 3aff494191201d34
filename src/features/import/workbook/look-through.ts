import type { PartialDate } from '#domain/date.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import { ImportError, type ImportFailure } from '../failure.ts';
import type { Layout } from '../layout/layout.ts';
import type { Section } from '../layout/sections.ts';
import { saysLeft } from '../left-list.ts';
import { createRowCleaner, type CleanInto } from '../members/clean.ts';
import { createDayListener } from '../members/told-days.ts';
import { createMemberColumns } from '../members/member-columns.ts';
import { hashName } from '../members/name-hash.ts';
import { mixInto } from '../members/repeats.ts';
import { createListReading, type ListRead } from '../reading.ts';
import type { RawRecord } from '../records/record.ts';
import { remembering } from '../remember.ts';
import { growing } from '../values/growing.ts';
import { readDate } from '../values/read-date.ts';
import { yearsOf } from '../values/years.ts';
import { unitInName, unitInTitles } from './sheet-unit.ts';
import { lastYearOf, recordsOf, type Reader, type Survey } from './survey.ts';

/** What a whole sheet comes to as one list among others. */
export interface LookedThrough {
  survey: Survey;
  /** Row of the last that has something in it. */
  lastRow: number;
  /** Null where it is refused. */
  layout: Layout | null;
  /** Why it cannot be one of several lists; lines are rows of the sheet. */
  failure: ImportFailure | null;
  /** The cell that its title names, and the unit that its own name is. */
  titled: Section | null;
  named: Section | null;
  /** Whether its name or title says that its people have left. */
  hasLeft: boolean;
  members: number;
  /** Whether nearly all of them have a name and a year of birth. */
  hasBirths: boolean;
  /** A number for each: by the name, and by the name with the year of birth. */
  names: Int32Array;
  people: Int32Array;
}

/** The share of members with a year of birth from which two lists can be compared by it. */
const NEARLY_ALL = 0.9;

/** How the rows of a sheet are taken as one list among others. */
export interface TakeOptions {
  /** Lines of the sheets before it. */
  before: number;
  reader: Reader;
  into(layout: Layout, sample: readonly RawRecord[]): CleanInto;
  /** Called with the number of rows now and then. */
  onRows(rows: number): void;
}

/** Takes all rows of a sheet. Throws ImportError where it cannot be one of several lists; its line is counted on from `before`. */
export async function takeSheet(sheet: Survey, { before, reader, into, onRows }: TakeOptions) {
  const { decisions } = reader;
  const { name } = sheet.sheet;
  let log: CleanInto['log'] | null = null;
  let cleaner: ReturnType<typeof createRowCleaner> | null = null;
  const early: Parameters<CleanInto['log']['add']>[0][] = [];
  const list = createListReading({
    lastYear: lastYearOf(reader), decisions,
    open(layout, sample) {
      const target = into(layout, sample);
      log = target.log;
      for (const issue of early) log.add(issue);
      return (cleaner = createRowCleaner(layout, sample, decisions, target));
    },
    unitOf: (titles) => unitInTitles(titles) ?? unitInName(name),
  });
  const report = (issue: Parameters<CleanInto['log']['add']>[0]) => void (log ? log.add(issue) : early.push(issue));
  for await (const { records, rows } of recordsOf(sheet, before, report)) {
    list.take(records);
    onRows(rows);
  }
  const read: ListRead = list.complete();
  return { read, closed: (cleaner as ReturnType<typeof createRowCleaner> | null)?.close() ?? null };
}

/** Reads a sheet as if it were one of several lists, and keeps of its people only by what they are found again. */
export async function lookThrough(survey: Survey, reader: Reader, onRows: (rows: number) => void): Promise<LookedThrough> {
  const [names, people] = [growing(Int32Array), growing(Int32Array)];
  const found = { members: 0, births: 0, lastRow: 0 };
  let layout: Layout | null = null;
  let titled: Section | null = null;
  let hasLeft = false;
  let failure: ImportFailure | null = null;
  const into = (opened: Layout, sample: readonly RawRecord[]): CleanInto => {
    const titles = sample.slice(0, opened.rows[0]);
    titled = opened.titled && opened.titled.line < opened.line ? opened.titled.section : unitInTitles(titles);
    hasLeft = saysLeft(survey.sheet.name, titles);
    const columns = createMemberColumns(opened.read, lastYearOf(reader), reader.decisions);
    const personIn = personReader(opened.read, lastYearOf(reader));
    let row: readonly string[] = [];
    return {
      log: { add: () => undefined }, nameSamples: { add: () => undefined, all: () => [] }, toldDays: createDayListener(reader.days.today),
      columns: {
        read(cells, line) {
          row = cells;
          return columns.read(cells, line);
        },
        keep() {
          const { name, year } = personIn(row);
          found.members++;
          if (name === 0) return;
          if (year > 0) found.births++;
          names.push(name);
          people.push(personKey({ name, year }));
        },
      },
    };
  };
  try {
    const { read } = await takeSheet(lastRowSeen(survey, found), { before: 0, reader, into, onRows });
    layout = read.layout;
  } catch (error) {
    // What is wrong with the workbook itself is no matter of one sheet.
    if (!(error instanceof ImportError) || error.failure.code.startsWith('workbook-')) throw error;
    failure = error.failure;
  }
  return {
    survey, layout, failure, titled, hasLeft, named: unitInName(survey.sheet.name), lastRow: Math.max(found.lastRow, survey.sheet.rows),
    members: failure ? 0 : found.members, hasBirths: found.births >= NEARLY_ALL * found.members, names: names.all(), people: people.all(),
  };
}

/** The same sheet, with the row noted that was read last. */
function lastRowSeen(survey: Survey, seen: { lastRow: number }): Survey {
  const { sheet } = survey;
  return {
    ...survey,
    sheet: {
      ...sheet,
      async *read() {
        for await (const lot of sheet.read()) {
          seen.lastRow = lot.at(-1)?.line ?? seen.lastRow;
          yield lot;
        }
      },
    },
  };
}

/** By what a member is found in another sheet, whose dates may be written otherwise. */
export interface PersonMark {
  /** The hash of the name, 0 for none. */
  name: number;
  /** Of birth; 0 where it is not known. */
  year: number;
}

/** One number for both. */
export function personKey({ name, year }: PersonMark): number {
  return mixInto(name, year);
}

/** Reads who stands in a row. */
export function personReader(columns: readonly ColumnMatch[], lastYear: number): (cells: readonly string[]) => PersonMark {
  const names = columns.flatMap(({ field }, place) => (field === 'fullName' ? [place] : []));
  const birth = columns.findIndex(({ field }) => field === 'birthDate');
  const years = yearsOf('birthDate', lastYear);
  const yearIn = remembering((cell: string): number => yearOf(readDate(cell, years).date));
  return (cells) => ({ name: hashName(names.map((place) => cells[place] ?? '').join(' ')), year: birth < 0 ? 0 : yearIn(cells[birth] ?? '') });
}

function yearOf(date: PartialDate | null): number {
  return date === null ? 0 : date.year;
}
