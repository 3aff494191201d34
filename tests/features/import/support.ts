import { tableFromIPC } from 'apache-arrow';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { ImportError, type ImportFailure } from '#features/import/failure.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { readMembers } from '#features/import/read-members.ts';
import { createReading } from '#features/import/reading.ts';

/** The reader's day in all tests. */
export const TODAY = '2026-11-22';

/** A stream of the given pieces. */
export function streamOf(...pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What a file gives, the Arrow IPC stream of its members as bytes. */
export interface ReadFile {
  info: SnapshotInfo;
  arrow: Uint8Array<ArrayBuffer>;
}

/** Reads bytes as a file. */
export async function readBytes(bytes: Uint8Array, name = 'danh-sach.csv', pieces: Uint8Array[] = [bytes], decisions: Decisions = NO_DECISIONS): Promise<ReadFile> {
  const { info, members } = await readMembers({ name, size: bytes.length, stream: streamOf(...pieces) }, { today: TODAY, decisions });
  return { info, arrow: new Uint8Array(await members.arrayBuffer()) };
}

/** Reads a text as a file. */
export function readText(text: string, name?: string, decisions?: Partial<Decisions>): Promise<ReadFile> {
  return readBytes(utf8(text), name, undefined, { ...NO_DECISIONS, ...decisions });
}

/** The failure with which a file is refused; an error where it is not. */
export async function refusal(read: Promise<unknown>): Promise<ImportFailure> {
  try {
    await read;
  } catch (error) {
    if (error instanceof ImportError) return error.failure;
    throw error;
  }
  throw new Error('The file was not refused');
}

/** The stored members as plain rows: name of the column to value. */
export function rowsOf({ arrow }: ReadFile): Record<string, unknown>[] {
  return tableFromIPC(arrow).toArray().map((row) => ({ ...row.toJSON() }));
}

/** Reads pieces of text as they are, without bytes. */
export function readPieces(pieces: readonly string[]) {
  const reading = createReading({ dayInName: null, today: TODAY }, NO_DECISIONS);
  for (const piece of pieces) reading.push(piece);
  return reading.finish();
}

/** Members by the key of their category; those that nobody has are left out. */
export function countsOf({ info }: ReadFile, field: FieldKeyOf<'category'>): Record<string, number> {
  const tally = info.tally.categories[field] ?? [];
  return Object.fromEntries([['unknown', tally[0] ?? 0] as const, ...categoriesOf(field).map(({ key }, place) => [key, tally[place + 1] ?? 0] as const)].filter(([, n]) => n > 0));
}

/** The codes of the problems, each once. */
export function codesOf({ info }: ReadFile): string[] {
  return info.issues.map(({ code }) => code);
}

/** Rows as CSV. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n') + '\n';
}
