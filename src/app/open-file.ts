import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW, type View } from '#domain/view.ts';
import duckDbWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { openDuckDb } from '#db/duckdb.ts';
import { Engine } from '#db/engine.ts';
import { TallyMismatchError } from '#db/verify.ts';
import { ImportError } from '#features/import/failure.ts';
import type { OpenFailure } from '#features/import/FailureNotice.tsx';
import type { ImportProgress } from '#features/import/progress.ts';
import { decisionsFor, decisionsForAny, remember } from '#features/import/remembered.ts';
import { startImport, type ImportedFile, type ImportOptions } from '#features/import/start-import.ts';
import importWorkerUrl from '#features/import/import.worker.ts?worker&url';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo, forgetAnswers } from '#figures/answers.ts';
import { askerOf } from '#figures/ask.ts';
import { today } from './today.ts';
import { startWorker } from './trusted-worker.ts';

/** The page's engine. */
export const engine = new Engine((onDeath) => openDuckDb(startWorker(duckDbWorkerUrl), onDeath));

let lastId = 0;
/** Whether a person has opened a file. */
let isInUse = false;

/** How often the way of a file is gone ahead of the first one, since code is compiled well only after it has run for a while, and the rest between, in ms. */
const REHEARSALS = 8;
const REST_MS = 250;
/** Views under filters are asked for too: the engine compiles what they need as it runs. */
const REHEARSED_FILTERS = [{ sex: ['female'] }, { sex: ['female'], bloc: ['residential'] }] as const;

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
function readWith(file: File, decisions: Decisions, options: Pick<ImportOptions, 'onProgress' | 'signal'> = {}): Promise<ImportedFile> {
  return startImport(file, takeWorker, { today: today(), decisions, onFree: (worker) => keepWorker(worker, file), ...options });
}

/** Fetches what a first import needs, so that it works without a network later, and goes all the way with an invented list, so that it is quick; it ends where a person opens a file. */
export async function prepareImport(): Promise<void> {
  const { rehearsalCsv } = await import('#features/import/template.ts');
  const list = new File([rehearsalCsv()], 'list.csv');
  for (let time = 0; time < REHEARSALS; time += 1) {
    if (isInUse) return;
    const snapshot = await hold(await readWith(list, NO_DECISIONS), true, FIRST_VIEW);
    for (const filters of REHEARSED_FILTERS) await answersTo(OVERVIEW, askerOf(engine, snapshot), { ...FIRST_VIEW, filters }, snapshot);
    await engine.release(snapshot.id);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

/** Fills what was read into the engine, has it verified there, and asks the questions of a view right behind. */
async function hold(imported: ImportedFile, sample: boolean, view: View): Promise<Snapshot> {
  lastId += 1;
  const snapshot: Snapshot = { id: lastId, sample, ...imported };
  const asker = askerOf(engine, snapshot);
  let answered: Promise<unknown> = Promise.resolve();
  await engine.hold(snapshot, () => {
    answered = answersTo(OVERVIEW, asker, view, snapshot).catch(() => forgetAnswers(asker));
  });
  // With its answers at hand the page is drawn at once; one that shows a skeleton first is held back by React for 300 ms.
  await answered;
  return snapshot;
}

/** How a file is opened. */
export interface OpenOptions {
  sample: boolean;
  /** What the person has decided about it; null to follow what this device remembers of files with its headers. */
  decisions: Decisions | null;
  /** What will be looked at: its questions are asked as soon as the engine has the members. */
  view: View;
  onProgress(progress: ImportProgress): void;
  signal: AbortSignal;
}

/** A file as it was opened. */
export interface OpenedFile {
  snapshot: Snapshot;
  file: File;
  decisions: Decisions;
}

/**
 * Reads a file, fills it into the engine and verifies it there; a snapshot comes back only when all three are done.
 * @throws DOMException AbortError where the signal stops it; what was filled in is let go.
 */
export async function openFile(file: File, { sample, decisions, view, onProgress, signal }: OpenOptions): Promise<OpenedFile> {
  isInUse = true;
  const how = { onProgress, signal };
  const opened = decisions ? { imported: await readWith(file, decisions, how), decisions } : await readAsRemembered(file, sample, how);
  const snapshot = await hold(opened.imported, sample, { ...view, sample });
  if (signal.aborted) {
    await engine.release(snapshot.id);
    signal.throwIfAborted();
  }
  if (decisions && !sample) remember(snapshot.info, decisions);
  return { snapshot, file, decisions: opened.decisions };
}

/** Reads a file, and once more where this device remembers decisions on files with its headers that fit it. */
async function readAsRemembered(file: File, sample: boolean, how: Pick<ImportOptions, 'onProgress' | 'signal'>): Promise<{ imported: ImportedFile; decisions: Decisions }> {
  const first = sample ? NO_DECISIONS : decisionsForAny();
  const imported = await readWith(file, first, how);
  const known = sample ? null : decisionsFor(imported.info);
  if (!known) return { imported, decisions: first };
  try {
    return { imported: await readWith(file, known, how), decisions: known };
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    return { imported, decisions: first };
  }
}

/** What to tell of an error of `openFile`. */
export function failureOf(cause: unknown): OpenFailure {
  if (cause instanceof ImportError) return cause.failure;
  return { code: cause instanceof TallyMismatchError ? 'counts-differ' : 'engine-failed' };
}
