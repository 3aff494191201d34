import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Decisions } from '#domain/decisions.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import type { OpenFailure } from '#features/import/FailureNotice.tsx';
import type { ImportProgress } from '#features/import/progress.ts';
import type { OpenedFile } from './open-file.ts';
import { loadOpening, loadPages, type Pages } from './pages.ts';
import { loadSample, SAMPLE_NAME } from './sample.ts';

/** What is being opened: a person's file, or the sample. */
export type Source = File | 'sample';

/** A file that is open, with the pages that show it. */
export interface ShownFile extends OpenedFile {
  pages: Pages;
}

/** A file being opened, or one that could not be. */
export type Opening =
  | { state: 'none' }
  | { state: 'reading'; fileName: string; sizeBytes: number; progress: ImportProgress | null }
  | { state: 'failed'; fileName: string; failure: OpenFailure };

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
 * The open file and the one being opened. A new file takes the place of the old one only when it has been read whole,
 * filled into the engine and verified there; the newest wins, whichever is ready first. The file before it is kept, so
 * that one press brings it back.
 */
export function useSession() {
  const [current, setCurrent] = useState<ShownFile | null>(null);
  const [before, setBefore] = useState<ShownFile | null>(null);
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const latest = useRef(new AbortController());
  const shown = useRef<number | null>(null);
  const snapshot = current?.snapshot ?? null;

  useEffect(() => {
    const left = shown.current;
    shown.current = snapshot?.id ?? null;
    // Only now is nothing on screen that could still ask for it.
    if (left !== null && left !== shown.current) void loadOpening().then(({ engine }) => engine.release(left));
  }, [snapshot]);

  /** Begins to open something under a name, and gives what tells of it while nothing newer is being opened. */
  const begin = useCallback((fileName: string, sizeBytes: number) => {
    latest.current.abort();
    const controller = new AbortController();
    latest.current = controller;
    const tell = (news: Opening) => {
      if (!controller.signal.aborted) setOpening(news);
    };
    const reading = (size: number, progress: ImportProgress | null) => tell({ state: 'reading', fileName, sizeBytes: size, progress });
    // After what the event itself has begun: the file is then read while the panel is drawn.
    startTransition(() => reading(sizeBytes, null));
    return { signal: controller.signal, reading, fail: (failure: OpenFailure) => tell({ state: 'failed', fileName, failure }) };
  }, []);

  const show = useCallback((next: ShownFile, last: ShownFile | null) => {
    startTransition(() => {
      setCurrent(next);
      setBefore(last);
      setOpening({ state: 'none' });
    });
  }, []);

  const open = useCallback(
    async (source: Source, view: View): Promise<Snapshot | null> => {
      const sample = source === 'sample';
      const task = begin(sample ? SAMPLE_NAME : source.name, sample ? 0 : source.size);
      try {
        const file = sample ? await loadSample(task.signal) : source;
        const [{ openFile }, pages] = await Promise.all([loadOpening(), loadPages()]);
        const next = await openFile(file, { sample, decisions: null, view, signal: task.signal, onProgress: (progress) => task.reading(file.size, progress) });
        show({ ...next, pages }, current);
        return next.snapshot;
      } catch (cause) {
        task.fail(await failureOf(source, cause));
        return null;
      }
    },
    [begin, show, current],
  );

  /** Reads the open file again with other decisions. */
  const decide = useCallback(
    async (decisions: Decisions, view: View): Promise<void> => {
      if (!current) return;
      const { file, pages, snapshot: { sample } } = current;
      const task = begin(file.name, file.size);
      try {
        const { openFile } = await loadOpening();
        const next = await openFile(file, { sample, decisions, view, signal: task.signal, onProgress: (progress) => task.reading(file.size, progress) });
        show({ ...next, pages }, before);
      } catch (cause) {
        task.fail(await failureOf(file, cause));
      }
    },
    [begin, show, current, before],
  );

  /** Brings back the file that was open before the present one. */
  const undo = useCallback(async (): Promise<Snapshot | null> => {
    if (!before) return null;
    const task = begin(before.file.name, before.file.size);
    try {
      const { engine } = await loadOpening();
      await engine.hold(before.snapshot);
      if (task.signal.aborted) {
        await engine.release(before.snapshot.id);
        return null;
      }
      show(before, null);
      return before.snapshot;
    } catch (cause) {
      task.fail(await failureOf(before.file, cause));
      return null;
    }
  }, [begin, show, before]);

  const cancel = useCallback(() => {
    latest.current.abort();
    setOpening({ state: 'none' });
  }, []);

  return { current, before, opening, open, decide, undo, cancel };
}
