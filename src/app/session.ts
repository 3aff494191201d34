import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import type { OpenFailure } from '#features/import/FailureNotice.tsx';
import type { ImportProgress } from '#features/import/progress.ts';
import { loadSample, SAMPLE_NAME } from './sample.ts';

/** What is being opened: a person's file, or the sample. */
export type Source = File | 'sample';

/** A file being opened, or one that could not be. */
export type Opening =
  | { state: 'none' }
  | { state: 'reading'; fileName: string; sizeBytes: number; progress: ImportProgress | null }
  | { state: 'failed'; fileName: string; failure: OpenFailure };

/** The reading, the engine and what they need: not part of the first screen. */
export const loadOpening = () => import('./open-file.ts');

/** Why opening a source failed, to be told. */
async function failureOf(source: Source, cause: unknown): Promise<OpenFailure> {
  if (source === 'sample' && cause instanceof TypeError) return { code: 'sample-unavailable' };
  try {
    return (await loadOpening()).failureOf(cause);
  } catch {
    // The code that would tell could not be loaded itself: the network is gone.
    return { code: 'engine-failed' };
  }
}

/**
 * The open snapshot and the file being opened. A new file takes the place of the old one only when it has been read
 * whole, filled into the engine and verified there; the newest file wins, whichever is ready first.
 */
export function useSession() {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const latest = useRef(new AbortController());
  const shown = useRef<number | null>(null);

  useEffect(() => {
    const before = shown.current;
    shown.current = snapshot?.id ?? null;
    // Only now is nothing on screen that could still ask for it.
    if (before !== null && before !== shown.current) void loadOpening().then(({ engine }) => engine.release(before));
  }, [snapshot]);

  const open = useCallback(async (source: Source): Promise<Snapshot | null> => {
    latest.current.abort();
    const controller = new AbortController();
    const { signal } = controller;
    latest.current = controller;
    const tell = (news: Opening) => {
      if (!signal.aborted) setOpening(news);
    };
    const sample = source === 'sample';
    const reading = { state: 'reading', fileName: sample ? SAMPLE_NAME : source.name, sizeBytes: sample ? 0 : source.size } as const;
    tell({ ...reading, progress: null });
    try {
      const file = sample ? await loadSample(signal) : source;
      const { openFile } = await loadOpening();
      const next = await openFile(file, sample, (progress) => tell({ ...reading, sizeBytes: file.size, progress }), signal);
      startTransition(() => {
        setSnapshot(next);
        setOpening({ state: 'none' });
      });
      return next;
    } catch (cause) {
      tell({ state: 'failed', fileName: reading.fileName, failure: await failureOf(source, cause) });
      return null;
    }
  }, []);

  const cancel = useCallback(() => {
    latest.current.abort();
    setOpening({ state: 'none' });
  }, []);

  return { snapshot, opening, open, cancel };
}
