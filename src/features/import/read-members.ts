import type { IsoDay } from '#domain/date.ts';
import type { Decisions, Encoding } from '#domain/decisions.ts';
import { FIELD_KEYS } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { findDayInName } from './members/as-of.ts';
import { decode } from './encodings/decode.ts';
import type { Transport } from './encodings/transport.ts';
import type { ImportProgress } from './progress.ts';
import { fieldsRead } from './layout/layout.ts';
import { isFileOfLeft } from './left-list.ts';
import { peek } from './encodings/peek.ts';
import { createReading, type Reading, type TextRead } from './reading.ts';
import { saveMembers } from './members/save.ts';
import { SNIFF_BYTES, sniff } from './encodings/sniff.ts';
import { countExempt } from './values/read-exemption.ts';
import type { OnShare, WorkbookRead } from './workbook/read-workbook.ts';
import type { Reader } from './workbook/survey.ts';

/** A file to read, as the browser's File gives it. */
export interface MemberSource {
  name: string;
  /** Bytes. */
  size: number;
  stream: ReadableStream<Uint8Array>;
}

/** What a file gives: its description and its members as one Arrow IPC stream. */
export interface ReadMembers {
  info: SnapshotInfo;
  members: Blob;
}

/** How a file is read. */
export interface ReadOptions {
  /** The reader's own day: no date may lie after its year, and no as-of day after it. */
  today: IsoDay;
  decisions: Decisions;
  /** Called at most about every 50 ms. */
  onProgress?: (progress: ImportProgress) => void;
}

const PROGRESS_MS = 50;

/**
 * Reads a file to its members: a text from its stream and never as a whole, a workbook as a whole. Throws ImportError where
 * the file as a whole is refused; what is wrong with single rows and values is counted in `info`.
 */
export async function readMembers({ name, size, stream }: MemberSource, { today, decisions, onProgress }: ReadOptions): Promise<ReadMembers> {
  const days = { dayInName: findDayInName(name, today), today };
  let bytesRead = 0;
  let lastReport = performance.now();
  function report(bytes: number, rows: number): void {
    bytesRead = bytes;
    const now = performance.now();
    if (!onProgress || now - lastReport < PROGRESS_MS) return;
    lastReport = now;
    onProgress({ stage: 'reading', bytesRead, rows });
  }
  const { head, whole } = await peek(stream, SNIFF_BYTES);
  const kind = sniff(head);
  const { read, form } = kind === 'zip' || kind === 'ole' || kind === 'html'
    ? await takeWorkbook(kind, { size, stream: whole }, { decisions, days }, (share, rows) => report(Math.round(size * share), rows))
    : await takeText(whole, decisions.encoding, createReading(days, decisions), report);
  onProgress?.({ stage: 'saving', bytesRead, rows: read.cleaned.rows.read });
  const info = { fileName: name, sizeBytes: size, ...describe(read, form) };
  const names = [name, ...(info.workbook ? [info.workbook.sheet] : [])];
  return { info: names.some(isFileOfLeft) ? withNameOfLeft(info) : info, members: await saveMembers(read.cleaned.members) };
}

/** Tells of the name of the file or its sheet, where no title has been told of already. */
function withNameOfLeft(info: SnapshotInfo): SnapshotInfo {
  if (info.issues.some(({ code }) => code === 'title-of-leaving')) return info;
  return { ...info, issueTotal: info.issueTotal + 1, issues: [...info.issues, { code: 'title-of-leaving', field: null, value: '', count: 1, places: [] }] };
}

/** What is known of a file beside its records. */
interface FileForm {
  transport: Transport;
  workbook: WorkbookRead | null;
}

interface FileRead {
  read: TextRead;
  form: FileForm;
}

async function takeText(stream: ReadableStream<Uint8Array>, encoding: Encoding | null, reading: Reading, onBytes: (bytes: number, rows: number) => void): Promise<FileRead> {
  let bytesRead = 0;
  const decoded = decode(stream, { encoding, onBytes: (bytes) => (bytesRead = bytes) });
  for await (const piece of decoded.text) {
    reading.push(piece);
    onBytes(bytesRead, reading.rowsRead());
  }
  const transport = decoded.transport();
  return { read: reading.finish(), form: { transport, workbook: null } };
}

/** The part that reads workbooks is loaded only for one. */
async function takeWorkbook(
  kind: 'zip' | 'ole' | 'html', { size, stream }: Omit<MemberSource, 'name'>, reader: Reader, onShare: OnShare,
): Promise<FileRead> {
  const { collect, readWorkbook } = await import('./workbook/read-workbook.ts');
  const workbook = await readWorkbook(kind, await collect(stream, size), reader, onShare);
  return { read: workbook.read, form: { transport: workbook.transport, workbook } };
}

function describe({ dialect, headerLine, cleaned, encoding: encodingOf }: TextRead, { transport, workbook }: FileForm): Omit<SnapshotInfo, 'fileName' | 'sizeBytes'> {
  const { members, rows, questions, duplicates, values, nameSamples, asOf } = cleaned;
  const { encoding, columns, question, isPlain } = encodingOf(transport);
  const found = new Set(fieldsRead(columns));
  if (found.has('exemptDate') || (found.has('exemptReason') && countExempt(members.tally.categories.exemption) > 0)) found.add('exemption');
  // The dates tell it as well.
  if (found.has('admittedDate') && found.has('officialDate')) found.add('memberKind');
  for (const field of ['bloc', 'organisation', 'cell'] as const) if (members.derived[field] > 0) found.add(field);
  return {
    encoding, nameSamples: isPlain ? [] : nameSamples, delimiter: dialect?.delimiter ?? null, workbook: workbook?.info ?? null, headerLine, columns,
    fields: FIELD_KEYS.filter((key) => found.has(key)),
    issues: [...cleaned.issues, ...(workbook?.issues ?? [])], issueTotal: cleaned.issueTotal + (workbook?.issueTotal ?? 0),
    rows, duplicates, values, questions: [workbook?.question ?? null, question, ...questions].filter((asked) => asked !== null),
    organisations: members.organisations, cells: members.cells, alike: members.alike, derived: members.derived, tally: members.tally, asOf,
  };
}
