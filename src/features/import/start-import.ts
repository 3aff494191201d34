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
}

/**
 * Imports a file in a worker of its own, which ends with the import. Rejects with ImportError where the file is refused or
 * the worker dies, and with the signal's reason (an AbortError) where the import is called off.
 */
export async function startImport(file: File, createWorker: () => Worker, options: ImportOptions): Promise<ImportedFile> {
  options.signal?.throwIfAborted();
  const worker = createWorker();
  try {
    return await runIn(worker, file, options);
  } finally {
    worker.terminate();
  }
}

function runIn(worker: Worker, file: File, { today, decisions, onProgress, signal }: ImportOptions): Promise<ImportedFile> {
  return new Promise((resolve, reject) => {
    const died = (cause: unknown) => reject(new ImportError({ code: 'worker-died', params: {} }, { cause }));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = importMessageSchema.safeParse(data);
      if (signal?.aborted) return;
      if (!message.success) died(message.error);
      else if (message.data.type === 'progress') onProgress?.(message.data.progress);
      else if (message.data.type === 'refused') reject(new ImportError(message.data.failure));
      else resolve({ info: message.data.info, members: new Blob([message.data.arrow]) });
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      died(event.message);
    });
    worker.addEventListener('messageerror', () => died('a message could not be read'));
    worker.postMessage({ file, name: file.name, today, decisions } satisfies ImportRequest, []);
  });
}
