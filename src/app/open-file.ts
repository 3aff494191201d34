import { NO_DECISIONS } from '#domain/decisions.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import duckDbWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { openDuckDb } from '#db/duckdb.ts';
import { Engine } from '#db/engine.ts';
import { TallyMismatchError } from '#db/verify.ts';
import { ImportError } from '#features/import/failure.ts';
import type { OpenFailure } from '#features/import/FailureNotice.tsx';
import type { ImportProgress } from '#features/import/progress.ts';
import { startImport } from '#features/import/start-import.ts';
import importWorkerUrl from '#features/import/import.worker.ts?worker&url';
import { today } from './today.ts';
import { startWorker } from './trusted-worker.ts';

/** The page's engine. */
export const engine = new Engine((onDeath) => openDuckDb(startWorker(duckDbWorkerUrl), onDeath));

let lastId = 0;

/** An import's worker that has started and waits for its file. */
let ready: Worker | null = null;

function startReading(): Worker {
  return startWorker(importWorkerUrl, { type: 'module' });
}

/** Starts the worker of the next import ahead of need; one that fails while it waits is forgotten. */
function readyWorker(): void {
  if (ready) return;
  const worker = startReading();
  worker.addEventListener('error', () => {
    if (ready === worker) ready = null;
  });
  ready = worker;
}

function takeWorker(): Worker {
  const worker = ready ?? startReading();
  ready = null;
  return worker;
}

/** Fetches and starts what a first import needs, so that it is quick and works without a network later. */
export async function prepareImport(): Promise<void> {
  readyWorker();
  await import('#features/import/template.ts');
}

/**
 * Reads a file, fills it into the engine and verifies it there; a snapshot comes back only when all three are done.
 * @throws DOMException AbortError where the signal stops it; what was filled in is let go.
 */
export async function openFile(file: File, sample: boolean, onProgress: (progress: ImportProgress) => void, signal: AbortSignal): Promise<Snapshot> {
  const imported = await startImport(file, takeWorker, { today: today(), decisions: NO_DECISIONS, onProgress, signal });
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
