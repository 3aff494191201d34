import type { IsoDay } from '#domain/date.ts';
import type { Decisions } from '#domain/decisions.ts';
import { FIELD_KEYS } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { findDayInName } from './as-of.ts';
import { decode } from './decode.ts';
import { describeEncoding } from './describe-encoding.ts';
import type { Transport } from './encodings/transport.ts';
import type { ImportProgress } from './progress.ts';
import { createReading, type TextRead } from './reading.ts';
import { saveMembers } from './save.ts';

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
  arrow: Uint8Array<ArrayBuffer>;
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
 * Reads a file to its members, from its stream and never as a whole. Throws ImportError where the file as a whole is
 * refused; what is wrong with single rows and values is counted in `info`.
 */
export async function readMembers({ name, size, stream }: MemberSource, { today, decisions, onProgress }: ReadOptions): Promise<ReadMembers> {
  const reading = createReading({ dayInName: findDayInName(name, today), today }, decisions);
  let bytesRead = 0;
  let lastReport = performance.now();
  const decoded = decode(stream, { encoding: decisions.encoding, onBytes: (bytes) => (bytesRead = bytes) });
  for await (const piece of decoded.text) {
    reading.push(piece);
    const now = performance.now();
    if (!onProgress || now - lastReport < PROGRESS_MS) continue;
    lastReport = now;
    onProgress({ stage: 'reading', bytesRead, rows: reading.rowsRead() });
  }
  const read = reading.finish();
  onProgress?.({ stage: 'saving', bytesRead, rows: read.cleaned.rows.read });
  return { info: { fileName: name, sizeBytes: size, ...describe(read, decoded.transport()) }, arrow: saveMembers(read.cleaned.members) };
}

function describe({ dialect, header, cleaned, recoding }: TextRead, transport: Transport): Omit<SnapshotInfo, 'fileName' | 'sizeBytes'> {
  const { members, rows, issues, issueTotal, questions, nameSamples, asOf } = cleaned;
  const { encoding, columns, question, isPlain } = describeEncoding(recoding, transport, header);
  const found = new Set(header.columns.map(({ field }) => field));
  if (found.has('exemptDate')) found.add('exemption');
  for (const field of ['bloc', 'organisation', 'cell'] as const) if (members.derived[field] > 0) found.add(field);
  return {
    encoding, nameSamples: isPlain ? [] : nameSamples, delimiter: dialect.delimiter, headerLine: header.line, columns,
    fields: FIELD_KEYS.filter((key) => found.has(key)),
    rows, issues, issueTotal, questions: question ? [question, ...questions] : questions,
    organisations: members.organisations, cells: members.cells, alike: members.alike, derived: members.derived, tally: members.tally, asOf,
  };
}
