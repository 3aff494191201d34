import { useCallback, useEffect, useState } from 'react';

/** The printing of many sheets: how many are laid out, and whether all are, so that the browser can print them. */
export interface PrintAll {
  state: 'idle' | 'preparing' | 'ready';
  /** Sheets drawn so far. */
  done: number;
  start(): void;
  /** Stops, or takes the sheets away again. */
  stop(): void;
}

/** The sheets drawn in one go: few, so that the page answers in between. */
const CHUNK = 2;

/** Draws all sheets a few at a time and then opens the browser's printing; they go when it closes. */
export function usePrintAll(total: number): PrintAll {
  const [job, setJob] = useState<{ state: PrintAll['state']; done: number }>({ state: 'idle', done: 0 });
  const stop = useCallback(() => setJob({ state: 'idle', done: 0 }), []);
  const start = useCallback(() => setJob({ state: 'preparing', done: 0 }), []);

  useEffect(() => {
    if (job.state !== 'preparing') return undefined;
    const timer = setTimeout(() => {
      const done = Math.min(total, job.done + CHUNK);
      setJob({ state: done === total ? 'ready' : 'preparing', done });
    });
    return () => clearTimeout(timer);
  }, [job, total]);

  const ready = job.state === 'ready';
  useEffect(() => {
    if (!ready) return undefined;
    window.addEventListener('afterprint', stop);
    // The last sheets and the words about them are painted first.
    const frame = requestAnimationFrame(() => setTimeout(() => window.print()));
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', stop);
    };
  }, [ready, stop]);

  return { ...job, start, stop };
}
