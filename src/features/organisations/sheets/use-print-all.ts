import { useCallback, useEffect, useState } from 'react';

/** The printing of many sheets: how many are laid out, and whether all are, so that the browser can print them. */
export interface PrintAll {
  state: 'idle' | 'preparing' | 'ready';
  /** The places of the first sheet to be printed and of the one after the last, and of the one after the last drawn. */
  from: number;
  to: number;
  drawn: number;
  start(from: number, to: number): void;
  /** Stops, or takes the sheets away again. */
  stop(): void;
}

/** The sheets drawn in one go: few, so that the page answers in between. */
const CHUNK = 2;

const IDLE = { state: 'idle', from: 0, to: 0, drawn: 0 } as const;

/** Draws sheets a few at a time and then opens the browser's printing; they go when it closes. */
export function usePrintAll(): PrintAll {
  const [job, setJob] = useState<Omit<PrintAll, 'start' | 'stop'>>(IDLE);
  const stop = useCallback(() => setJob(IDLE), []);
  const start = useCallback((from: number, to: number) => setJob({ state: 'preparing', from, to, drawn: from }), []);

  useEffect(() => {
    if (job.state !== 'preparing') return undefined;
    const timer = setTimeout(() => {
      // The last ones too are laid out and measured before they are put away for printing.
      if (job.drawn === job.to) setJob({ ...job, state: 'ready' });
      else setJob({ ...job, drawn: Math.min(job.to, job.drawn + CHUNK) });
    });
    return () => clearTimeout(timer);
  }, [job]);

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
