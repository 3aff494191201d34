import { NO_DECISIONS } from '#domain/decisions.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW } from '#domain/view.ts';
import duckDbWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { openDuckDb } from '#db/duckdb.ts';
import { Engine } from '#db/engine.ts';
import { TallyMismatchError } from '#db/verify.ts';
import { ImportError } from '#features/import/failure.ts';
import type { OpenFailure } from '#features/import/FailureNotice.tsx';
import type { ImportProgress } from '#features/import/progress.ts';
import { startImport, type ImportedFile, type ImportOptions } from '#features/import/start-import.ts';
import importWorkerUrl from '#features/import/import.worker.ts?worker&url';
import { answersOf } from '#features/overview/answers.ts';
import { askerOf } from '#figures/ask.ts';
import { today } from './today.ts';
import { startWorker } from './trusted-worker.ts';

/** The page's engine. */
export const engine = new Engine((onDeath) => openDuckDb(startWorker(duckDbWorkerUrl), onDeath));

let lastId = 0;

/** An import's worker that waits for its file. */
let ready: Worker | null = null;

function takeWorker(): Worker {
  const worker = ready ?? startWorker(importWorkerUrl, { type: 'module' });
  ready = null;
  return worker;
}

/** A worker that has read more than this ends, with the memory that it took; in bytes. */
const KEPT_UP_TO = 20_000_000;

function keepWorker(worker: Worker, { size }: File): void {
  if (ready || size > KEPT_UP_TO) worker.terminate();
  else ready = worker;
}

/** Reads a file in a worker; a worker that waits already knows its work. */
function read(file: File, options: Omit<ImportOptions, 'today' | 'decisions'> = {}): Promise<ImportedFile> {
  return startImport(file, takeWorker, { today: today(), decisions: NO_DECISIONS, onFree: (worker) => keepWorker(worker, file), ...options });
}

/** Fetches what a first import needs, so that it works without a network later, and goes once all the way with an invented list, so that it is quick. */
export async function prepareImport(): Promise<void> {
  const { rehearsalCsv } = await import('#features/import/template.ts');
  lastId += 1;
  const snapshot: Snapshot = { id: lastId, sample: true, ...(await read(new File([rehearsalCsv()], 'list.csv'))) };
  await engine.hold(snapshot);
  await answersOf(askerOf(engine, snapshot), FIRST_VIEW, snapshot);
  await engine.release(snapshot.id);
}

/**
 * Reads a file, fills it into the engine and verifies it there; a snapshot comes back only when all three are done.
 * @throws DOMException AbortError where the signal stops it; what was filled in is let go.
 */
export async function openFile(file: File, sample: boolean, onProgress: (progress: ImportProgress) => void, signal: AbortSignal): Promise<Snapshot> {
  const imported = await read(file, { onProgress, signal });
  lastId += 1;
  const snapshot: Snapshot = { id: lastId, sample, ...imported };
  await engine.hold(snapshot);
  if (signal.aborted) {
    await engine.release(snapshot.id);
    signal.throwIfAborted();
  }
  return snapshot;
}

/** What to tell of an error of `openFile`. */
export function failureOf(cause: unknown): OpenFailure {
  if (cause instanceof ImportError) return cause.failure;
  return { code: cause instanceof TallyMismatchError ? 'counts-differ' : 'engine-failed' };
}
