import type { IsoDay } from '#domain/date.ts';
import type { Decisions } from '#domain/decisions.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { ImportError } from './failure.ts';
import { importMessageSchema, type ImportRequest } from './messages.ts';
import type { ImportProgress } from './progress.ts';

/** What a finished import gives to the page. */
export interface ImportedFile {
  info: SnapshotInfo;
  /** The members as one Arrow IPC stream. */
  members: Blob;
}

/** How an import runs. */
export interface ImportOptions {
  /** The reader's own day; bounds the years of dates and the proposed as-of day. */
  today: IsoDay;
  decisions: Decisions;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
  /** Takes the worker of a finished import, which can read another file; without it the worker ends. */
  onFree?: (worker: Worker) => void;
}

/**
 * Imports a file in a worker, which ends with the import unless it is taken by `onFree`. Rejects with ImportError where the file is refused or
 * the worker dies, and with the signal's reason (an AbortError) where the import is called off.
 */
export async function startImport(file: File, createWorker: () => Worker, options: ImportOptions): Promise<ImportedFile> {
  options.signal?.throwIfAborted();
  const worker = createWorker();
  const listening = new AbortController();
  try {
    const imported = await runIn(worker, file, options, listening.signal);
    listening.abort();
    if (options.onFree) options.onFree(worker);
    else worker.terminate();
    return imported;
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

function runIn(worker: Worker, file: File, { today, decisions, onProgress, signal }: ImportOptions, listening: AbortSignal): Promise<ImportedFile> {
  return new Promise((resolve, reject) => {
    const died = (cause: unknown) => reject(new ImportError({ code: 'worker-died', params: {} }, { cause }));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = importMessageSchema.safeParse(data);
      if (signal?.aborted) return;
      if (!message.success) died(message.error);
      else if (message.data.type === 'progress') onProgress?.(message.data.progress);
      else if (message.data.type === 'refused') reject(new ImportError(message.data.failure));
      else resolve({ info: message.data.info, members: message.data.members });
    }, { signal: listening });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      died(event.message);
    }, { signal: listening });
    worker.addEventListener('messageerror', () => died('a message could not be read'), { signal: listening });
    worker.postMessage({ file, name: file.name, today, decisions } satisfies ImportRequest, []);
  });
}
