import { charts, isDrawn } from './drawing.ts';

/** The figures of the overview in the order of the page. */
const FIGURES = ['blocs', 'sex', 'qualification'] as const;

/** Something that is pressed to filter: a mark of a figure, a row of the table of organisations, or "clear all". */
export type Press = { figure: (typeof FIGURES)[number]; mark: number } | { organisation: number } | 'clear';

function find(press: Press): Element | undefined {
  if (press === 'clear') {
    return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Bỏ mọi bộ lọc');
  }
  if ('figure' in press) return charts()[FIGURES.indexOf(press.figure)]?.querySelectorAll('[role=button]')[press.mark];
  const rows = document.querySelectorAll('main tbody th button');
  return rows[Math.min(press.organisation, rows.length - 1)];
}

/** The element of a press. */
function found(press: Press): HTMLElement {
  const element = find(press);
  if (!element) throw new Error(`Nothing to press: ${JSON.stringify(press)}`);
  return element as HTMLElement;
}

/** Gives the keyboard to what is to be pressed, without scrolling. */
export function focus(press: Press): void {
  found(press).focus({ preventScroll: true });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Presses one after the other with short and changing pauses, faster than figures follow; then waits for the last. */
export async function pressRapidly(presses: readonly Press[], pausesMs: readonly number[]): Promise<void> {
  for (const [place, press] of presses.entries()) {
    found(press).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await pause(pausesMs[place % pausesMs.length] ?? 0);
  }
  do await pause(500);
  while (!isDrawn());
}
