import type { IsoDay } from './date.ts';
import type { DateCounts } from './date-counts.ts';
import type { Encoding } from './decisions.ts';
import type { FieldKey, FieldKeyOf } from './fields.ts';
import type { IssueGroup } from './issue.ts';
import type { Question } from './question.ts';
import type { AlikeUnits, Cell, Organisation } from './unit.ts';

/**
 * How a column is read where it is not the plain value of one field: a part of a name; a mark under the name of a value; filled
 * for one sex only; several facts in one cell; an organisation and its cell as a path; who has left; headings between the rows;
 * remarks that count only where they are reasons for exemption; a day, month or year of a date; years of two digits.
 */
export type ColumnUse = 'namePart' | 'mark' | 'bySex' | 'severalFacts' | 'path' | 'status' | 'sections' | 'remark' | 'datePart' | 'shortYear';

/** How one column of the file was read. */
export interface ColumnMatch {
  /** Place in the file, from 1; 0 for what headings between the rows give. */
  column: number;
  /** The sheet that has it, where several are read and it is not in the first. */
  sheet?: string;
  /** As the file has it; of a heading in several rows, from the top: "Ngày vào Đảng - Dự bị". */
  header: string;
  /** The field it is, or null for a column that was not read at all. Two columns have one field where both are read for it. */
  field: FieldKey | null;
  /** Further fields that it is read for: sex beside the birth date where men and women have a column each. */
  also?: readonly FieldKey[];
  use?: ColumnUse;
  /** The field that this column is too, where another column of the file gives it already and this one is not read. */
  duplicateOf?: FieldKey;
  /** How its letters are stored, where that differs from the file. */
  encoding?: Encoding;
}

/** Why rows of the file are not members. */
export type IgnoredRow = 'title' | 'blank' | 'total' | 'note' | 'section' | 'repeatedHeader';

/**
 * Why a row that may be a member was left out: cells that may be shifted, a name and nothing else, signs of both a member and
 * another row, the end of a file that was cut off within it, or a member who stands there already and whom a person has decided to
 * count once.
 */
export type LeftOutRow = 'tooLong' | 'nameOnly' | 'unclear' | 'cutOff' | 'duplicate';

/** Why a member of the list is none of this committee's any more: moved, died, removed, left by themselves, to be deleted, here for a time only. */
export const EXCLUDED_ROWS = ['moved', 'died', 'removed', 'left', 'deletion', 'temporary'] as const;

/** Why a member of the list is not counted. */
export type ExcludedRow = (typeof EXCLUDED_ROWS)[number];

/** read = kept + all of leftOut + all of ignored + all of excluded + headerRows. */
export interface RowCounts {
  read: number;
  kept: number;
  /** Rows of the heading itself; its repetitions are ignored rows. */
  headerRows: number;
  /** By what the list itself says of them; these are whole rows of people, so they are always told. */
  excluded: Readonly<Record<ExcludedRow, number>>;
  /** Lines of the excluded rows (from 1), the first 50 of each kind. */
  excludedLines: Readonly<Record<ExcludedRow, readonly number[]>>;
  leftOut: Readonly<Record<LeftOutRow, number>>;
  ignored: Readonly<Record<IgnoredRow, number>>;
  /** Lines of the ignored rows (from 1), the first 50 of each kind. */
  ignoredLines: Readonly<Record<IgnoredRow, readonly number[]>>;
}

/** One way in which the file writes a value. */
export interface ValueSpelling {
  /** Its key in a decision: all spellings of one key are read alike. */
  spelling: string;
  /** As the file has it first, shortened. */
  example: string;
  /** The category that it is read as, 0 for unknown. */
  code: number;
  /** Members who have it, those left out as duplicates among them. */
  count: number;
  /** Whether a person, or the heading, has said what it means. */
  decided: boolean;
  /** False where the value is unknown because nothing says what it means. */
  understood: boolean;
  /** Keys of the categories that a value not understood may mean, likeliest first. */
  proposals: readonly string[];
}

/** The values of one field with a column: those not understood first, then by members; the first 400. */
export interface ValueList {
  field: FieldKeyOf<'category'>;
  spellings: readonly ValueSpelling[];
  /** Values beyond the first 400. */
  more: number;
}

/** Members who stand in the file more than once, whether their further rows are counted or left out. */
export interface Duplicates {
  /** Rows beyond the first of a member, known by the card (under the same name and birth), or else by name, birth and cell. */
  byCard: number;
  byPerson: number;
  /** The two together. */
  extra: number;
  /** The first 200 such members: the lines of their rows (at most 50), and the code of the cell in each. */
  groups: readonly { by: 'card' | 'person'; lines: readonly number[]; cells: readonly number[] }[];
}

/** Counts made in plain TypeScript while cleaning, to be held against the engine's. */
export interface Tally {
  /** Per category field, also one that the file has no column for: members by code, index 0 being unknown. */
  categories: Readonly<Partial<Record<FieldKey, readonly number[]>>>;
  /** Per date field, likewise: members by day and precision. */
  dates: Readonly<Partial<Record<FieldKey, DateCounts>>>;
}

/**
 * Why a sheet that looks like a list of members is not read with the others: hidden, a list of other people or of members who have
 * left, mostly people of other sheets, or refused.
 */
export type SheetApart = 'hidden' | 'otherPeople' | 'left' | 'repeats' | 'refused';

/** A sheet of a workbook that has something in it. */
export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  /** Rows with something in them. */
  rows: number;
  /** Whether it looks like a list of members. */
  isList: boolean;
}

/** A sheet among several whose lines are counted on from one to the next: row r of it is the line `before` + r of the file. */
export interface SheetPart {
  name: string;
  before: number;
  isRead: boolean;
  /** Why it stays apart unless a person has it read. */
  apart: SheetApart | null;
  /** Row of its heading, 0 where it is refused. */
  headerRow: number;
  /** Those whom it has by itself. */
  members: number;
}

/** A workbook, and which of its sheets were read. */
export interface WorkbookInfo {
  /** The one that was read, or the first of several. */
  sheet: string;
  /** The headings of the first list, whichever was read: what the workbook is known by. */
  headings: readonly string[];
  /** In their order. */
  sheets: readonly WorkbookSheet[];
  /** The lists, where several sheets were read as one list; else empty. */
  parts: readonly SheetPart[];
}

/** What one imported file is, without its members. */
export interface SnapshotInfo {
  fileName: string;
  sizeBytes: number;
  /** How most of its letters are stored; `columns` say which differ. */
  encoding: Encoding;
  /** Up to five full names as they were read, to see the encoding by; none where all is plain UTF-8. In memory only. */
  nameSamples: readonly string[];
  /** What separates the cells of a text; null for a workbook. */
  delimiter: string | null;
  /** Null for a text. */
  workbook: WorkbookInfo | null;
  /** Line of the header row, from 1; in a workbook the row of the sheet (`placeOfLine`). */
  headerLine: number;
  columns: readonly ColumnMatch[];
  /** The fields that the file has a column for, or that follow from others: `exemption`, and those in `derived`. */
  fields: readonly FieldKey[];
  rows: RowCounts;
  issues: readonly IssueGroup[];
  /** Problems in all, also those whose group is not kept because there are too many groups. */
  issueTotal: number;
  /** What the file leaves open. */
  questions: readonly Question[];
  duplicates: Duplicates;
  /** How the file writes the values of its category fields, to be matched by a person. */
  values: readonly ValueList[];
  organisations: readonly Organisation[];
  cells: readonly Cell[];
  /** Units that may be one, for a person to join or to keep apart. */
  alike: readonly AlikeUnits[];
  /** Members whose bloc, organisation or cell follows from a name or a decision, and not from a column of its own. */
  derived: Readonly<Record<'bloc' | 'organisation' | 'cell', number>>;
  tally: Tally;
  /** The day that the export describes, as proposed from the file, and from what. */
  asOf: { day: IsoDay; from: 'title' | 'fileName' | 'signature' | 'newestDate' | 'newestPart' | 'today' };
}

/** The members of one file as of one day. */
export interface Snapshot {
  /** Unlike that of any other snapshot of this page: names its table in the engine. */
  id: number;
  info: SnapshotInfo;
  /** Whether the members are the invented ones of the sample; every file and sheet then says so. */
  sample: boolean;
  /** The members as an Arrow IPC stream, kept so that a new engine can be filled. */
  members: Blob;
}
