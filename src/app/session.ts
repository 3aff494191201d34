import { startTransition, useCallback, useRef, useState } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import type { OpenFailure } from '#features/import/FailureNotice.tsx';
import type { ImportProgress } from '#features/import/progress.ts';

/** A file being opened, or one that could not be. */
export type Opening =
  | { state: 'none' }
  | { state: 'reading'; fileName: string; sizeBytes: number; progress: ImportProgress | null }
  | { state: 'failed'; fileName: string; failure: OpenFailure };

/** The reading, the engine and what they need: not part of the first screen. */
export const loadOpening = () => import('./open-file.ts');

/**
 * The open snapshot and the file being opened. A new file takes the place of the old one only when it has been read
 * whole, filled into the engine and verified there; the newest file wins, whichever is ready first.
 */
export function useSession() {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const latest = useRef<{ controller: AbortController; snapshotId: number | null }>({ controller: new AbortController(), snapshotId: null });

  const open = useCallback(async (file: File): Promise<Snapshot | null> => {
    latest.current.controller.abort();
    const controller = new AbortController();
    const { signal } = controller;
    latest.current.controller = controller;
    const tell = (news: Opening) => {
      if (!signal.aborted) setOpening(news);
    };
    const reading = { state: 'reading', fileName: file.name, sizeBytes: file.size } as const;
    tell({ ...reading, progress: null });
    try {
      const { engine, openFile } = await loadOpening();
      const next = await openFile(file, (progress) => tell({ ...reading, progress }), signal);
      const old = latest.current.snapshotId;
      latest.current.snapshotId = next.id;
      startTransition(() => {
        setSnapshot(next);
        setOpening({ state: 'none' });
      });
      if (old !== null) void engine.release(old);
      return next;
    } catch (cause) {
      const failure = await loadOpening().then(({ failureOf }) => failureOf(cause), (): OpenFailure => ({ code: 'engine-failed' }));
      tell({ state: 'failed', fileName: file.name, failure });
      return null;
    }
  }, []);

  const cancel = useCallback(() => {
    latest.current.controller.abort();
    setOpening({ state: 'none' });
  }, []);

  /** Tells that a file could not even be had. */
  const fail = useCallback(() => setOpening({ state: 'failed', fileName: '', failure: { code: 'unreadable', params: {} } }), []);

  return { snapshot, opening, open, cancel, fail };
}
