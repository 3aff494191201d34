import type { IssueCode, IssueGroup } from '#domain/issue.ts';
import type { OfferedSheet, Question } from '#domain/question.ts';
import type { SheetPart, WorkbookInfo } from '#domain/snapshot.ts';
import type { Transport } from '../encodings/transport.ts';
import { ImportError } from '../failure.ts';
import { createIssueLog } from '../issue-log.ts';
import { createReading, type TextRead } from '../reading.ts';
import { shorten } from '../values/spelling.ts';
import { lookThrough, type LookedThrough } from './look-through.ts';
import { openWorkbook, type WorkbookKind } from './open-workbook.ts';
import { isLostList, isOfOthers, offerOf, planTogether, type PlannedSheet, type TogetherPlan } from './plan-together.ts';
import { readTogether } from './read-together.ts';
import { MOST_SHEETS } from './repeated-sheets.ts';
import { chooseSheet, isLikeList, lookAt, recordsOf, type Reader, type Survey } from './survey.ts';

/** What a workbook comes to. */
export interface WorkbookRead {
  info: WorkbookInfo;
  /** How its bytes became letters. */
  transport: Transport;
  read: TextRead;
  /** What is to be told of rows and sheets beside what the reading tells. */
  issues: IssueGroup[];
  issueTotal: number;
  /** Which sheets are to be read, where more than one looks like a list and nobody has said. */
  question: Question | null;
}

/** The most bytes of a workbook, which must be held as a whole. */
const FILE_LIMIT_BYTES = 200 * 1024 ** 2;

const NAME_CHARACTERS = 80;

/** What opening a workbook, and looking through several lists, take of the time of reading it. */
const OPENING_SHARE = 0.3;
const LOOKING_SHARE = 0.35;

/** Takes how far the reading is: the share of the work that is done, 0–1, and the rows read. */
export type OnShare = (share: number, rows: number) => void;

/**
 * Reads a workbook to members: of the sheet or sheets that the person chose; else of all lists, where these are plainly those of
 * several units; else of the first sheet that looks like a list of members. Throws ImportError where there is none.
 */
export async function readWorkbook(kind: WorkbookKind, bytes: Uint8Array<ArrayBuffer>, reader: Reader, onShare: OnShare): Promise<WorkbookRead> {
  const { sheets: all, transport } = await openWorkbook(kind, bytes, (share) => onShare(share * OPENING_SHARE, 0));
  const surveys: Survey[] = [];
  for (const sheet of all) if (sheet.rows > 0) surveys.push(await lookAt(sheet, reader));
  const { sheet: decided } = reader.decisions;
  const first = chooseSheet(surveys, null);
  if (!first) throw new ImportError({ code: 'empty', params: {} });
  const chosen = typeof decided === 'string' ? surveys.find(({ sheet }) => sheet.name === decided) : undefined;
  const isDecided = decided !== null && typeof decided === 'object';
  const book: Book = { surveys, first, lists: surveys.filter((other) => isLikeList(other, chosen ?? first)) };
  const compared = book.lists.filter(({ sheet }) => !sheet.hidden || (isDecided && decided.with.includes(sheet.name)));
  const plan = !chosen && compared.length > 1 && compared.length <= MOST_SHEETS ? await planOf(compared, reader, onShare) : null;
  const rest = { from: plan ? OPENING_SHARE + LOOKING_SHARE : OPENING_SHARE, onShare };
  const isOne = plan !== null && plan.together.length > 0 && (isDecided || (plan.isEvident && !surveys.some(isLostList)));
  return { transport, ...(isOne ? await readAll(book, plan, reader, rest) : await readOne(book, chosen ?? null, plan, reader, rest)) };
}

/** A workbook whose sheets have been looked at. */
interface Book {
  surveys: readonly Survey[];
  /** The sheet that is read where nothing else is said. */
  first: Survey;
  /** The sheets that look like lists of members, hidden ones too. */
  lists: readonly Survey[];
}

/** The share of the work that is done before. */
interface Rest {
  from: number;
  onShare: OnShare;
}

async function readAll(book: Book, plan: TogetherPlan, reader: Reader, rest: Rest): Promise<Omit<WorkbookRead, 'transport'>> {
  const { together, lists } = plan;
  const { read, issues } = await readTogether(plan, reader, progressOf(together.reduce((sum, list) => sum + list.survey.sheet.rows, 0), rest));
  const looked = new Set(lists.map(({ survey: { sheet } }) => sheet));
  const apart = [
    ...lists.filter((list) => !together.includes(list)).map(apartIssue),
    ...book.lists.filter(({ sheet }) => !looked.has(sheet)).map(({ sheet }) => sheetIssue('sheet-not-read', sheet)),
    ...book.surveys.filter(isLostList).map(({ sheet }) => sheetIssue('sheet-refused', sheet)),
  ];
  const parts = lists.map((list) => partOf(list, together.includes(list)));
  return { read, info: describe(book, together[0]?.survey.sheet.name ?? '', parts), question: null, ...told([...issues, ...apart]) };
}

async function readOne(book: Book, chosen: Survey | null, plan: TogetherPlan | null, reader: Reader, rest: Rest): Promise<Omit<WorkbookRead, 'transport'>> {
  const planned = new Map(plan?.lists.map((list) => [list.survey, list]));
  const isRefused = (list: Survey) => (planned.get(list)?.failure ?? null) !== null;
  /** Whether it is read only if a person says so. */
  const isAside = (list: Survey) => {
    const own = planned.get(list);
    return own !== undefined && (own.failure !== null || isOfOthers(own));
  };
  const inOrder = [book.first, ...book.lists.filter(({ sheet }) => !sheet.hidden)];
  const best = chosen ?? inOrder.find((list) => !isAside(list)) ?? inOrder.find((list) => !isRefused(list)) ?? book.first;
  const { read, issues } = await readSingle(best, chosen !== null, reader, progressOf(best.sheet.rows, rest));
  const unread = book.lists.filter((list) => list !== best).map((list): IssueGroup => {
    const aside = isAside(list) ? planned.get(list) : undefined;
    // The lines of other sheets are not those of this one.
    return aside ? { ...apartIssue(aside), places: [] } : sheetIssue('sheet-not-read', list.sheet);
  });
  const lost = book.surveys.filter((survey) => survey.isLost && isLostList(survey) && survey !== best).map(({ sheet }) => sheetIssue('sheet-refused', sheet));
  const visible = book.lists.filter((list) => list === best || !list.sheet.hidden);
  const isOpen = !chosen && visible.filter((list) => list === best || !isAside(list)).length > 1;
  const question = isOpen ? sheetQuestion(visible.filter((list) => !isRefused(list)), best, plan) : null;
  return { read, info: describe(book, best.sheet.name, []), question, ...told([...issues, ...unread, ...lost]) };
}

function describe({ surveys, first, lists }: Book, read: string, parts: readonly SheetPart[]): WorkbookInfo {
  return {
    sheet: read, parts, headings: first.header?.columns.map(({ header }) => header) ?? [],
    sheets: surveys.map((survey) => {
      const { sheet: { name, hidden, rows }, header } = survey;
      return { name, hidden, rows, isList: header !== null && lists.includes(survey) };
    }),
  };
}

function told(issues: IssueGroup[]): Pick<WorkbookRead, 'issues' | 'issueTotal'> {
  return { issues, issueTotal: issues.reduce((sum, { count }) => sum + count, 0) };
}

/** Turns rows that are read into the share of all work that is done. */
function progressOf(rows: number, { from, onShare }: Rest): (more: number) => void {
  let read = 0;
  return (more) => {
    read += more;
    onShare(from + (1 - from) * Math.min(1, read / Math.max(1, rows)), read);
  };
}

async function planOf(lists: readonly Survey[], reader: Reader, onShare: OnShare): Promise<TogetherPlan> {
  const rows = lists.reduce((sum, { sheet }) => sum + sheet.rows, 0);
  const report = progressOf(rows, { from: 0, onShare: (done) => onShare(OPENING_SHARE + LOOKING_SHARE * done, 0) });
  const looked: LookedThrough[] = [];
  for (const list of lists) looked.push(await lookThrough(list, reader, report));
  return planTogether(looked, reader.decisions.sheet);
}

async function readSingle(list: Survey, isChosen: boolean, { days, decisions }: Reader, onRows: (rows: number) => void): Promise<{ read: TextRead; issues: IssueGroup[] }> {
  const reading = createReading(days, decisions, { name: list.sheet.name, isChosen });
  const log = createIssueLog();
  for await (const { records, rows } of recordsOf(list, 0, log.add)) {
    reading.take(records);
    onRows(rows);
  }
  return { read: reading.finish(), issues: log.groups() };
}

function partOf({ survey: { sheet }, before, layout, members, apart }: PlannedSheet, isRead: boolean): SheetPart {
  return { name: sheet.name, before, isRead, apart, members, headerRow: layout?.line ?? 0 };
}

function sheetIssue(code: IssueCode, { name, rows }: { name: string; rows: number }): IssueGroup {
  return { code, field: null, value: shorten(name, NAME_CHARACTERS), count: rows, places: [] };
}

const APART: Readonly<Record<Exclude<PlannedSheet['apart'], null>, IssueCode>> = {
  hidden: 'sheet-not-read', left: 'sheet-of-left', repeats: 'sheet-repeats', otherPeople: 'sheet-of-others', refused: 'sheet-refused',
};

/** Why a list is not read with the others, and where that is seen. */
function apartIssue({ survey: { sheet }, apart, failure, before }: PlannedSheet): IssueGroup {
  const code = failure?.code === 'second-table' ? 'sheet-second-table' : apart === null ? 'sheet-not-read' : APART[apart];
  const line = failure && 'line' in failure.params ? failure.params.line : 0;
  return { ...sheetIssue(code, sheet), places: line > 0 ? [{ line: before + line, column: 0 }] : [] };
}

/** Asks which sheets are to be read. */
function sheetQuestion(offered: readonly Survey[], best: Survey, plan: TogetherPlan | null): Question {
  const sheets = offered.map((survey): OfferedSheet => {
    const list = plan?.lists.find((planned) => planned.survey === survey);
    return { name: survey.sheet.name, rows: survey.sheet.rows, members: list?.members ?? null, repeats: list?.repeats ?? [] };
  });
  return { kind: 'sheet', read: best.sheet.name, sheets, together: plan && offerOf(plan) };
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
