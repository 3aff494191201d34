import { charts, isDrawn } from './drawing.ts';
import { engine } from './engine-watch.ts';

/** One measurement, in ms from the event to the frame after the last change of the page that it led to. */
export interface Timing {
  ms: number;
  /** From the event to the first question to the engine and to its last answer; null where it was asked nothing. */
  askedMs: number | null;
  answeredMs: number | null;
  /** From the event to the last change of the page. */
  changedMs: number;
  /** Changes of the page inside of each chart. */
  chartChanges: number[];
}

const LIMIT_MS = 600_000;
let measured: Promise<Timing> | null = null;

/** Begins to wait for an event of the page and then for the last frame that it leads to. */
export function arm(event: 'change' | 'keydown'): void {
  measured = new Promise((resolve, reject) => {
    document.addEventListener(event, ({ timeStamp }) => follow(timeStamp, resolve), { capture: true, once: true });
    setTimeout(() => reject(new Error('The figures were not drawn in time')), LIMIT_MS);
  });
}

/** After `arm` and the event: what was measured. */
export function measure(): Promise<Timing> {
  if (!measured) throw new Error('The clock was not armed');
  return measured;
}

/**
 * Waits until everything is drawn and two frames have gone by without another change: the first of them is then
 * painted. What changed where is counted only afterwards, outside of the time.
 */
function follow(start: number, resolve: (timing: Timing) => void): void {
  const changes: MutationRecord[] = [];
  let changed = start;
  let run = 0;
  engine.begin();
  const observer = new MutationObserver((records) => {
    changes.push(...records);
    changed = performance.now();
    run += 1;
    const own = run;
    if (!isDrawn()) return;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (own !== run) return;
      const ms = performance.now() - start;
      observer.disconnect();
      const since = (time: number | null) => (time === null ? null : time - start);
      resolve({ ms, askedMs: since(engine.asked), answeredMs: since(engine.answered), changedMs: changed - start, chartChanges: countByChart(changes) });
    }));
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

function countByChart(changes: readonly MutationRecord[]): number[] {
  return charts().map((chart) => changes.filter(({ target }) => chart.contains(target)).length);
}
