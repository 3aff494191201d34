import type { Browser, Page } from '@playwright/test';
import { peakMemory } from './memory.ts';
import { closePage, drawnAfterChoosing, hashOf, openApp, pageOpener, pressInApp } from './pages.ts';
import { STEPS } from './steps.ts';

/** How the app reads a list and answers the filter steps, in a browser of its own; times in ms, memory in bytes. */
export interface InApp {
  importMs: number;
  /** The longest task of the page's own thread while it reads. */
  longestTaskMs: number;
  /** The most memory of the page until all figures are painted, and until the last filter step. */
  importMemory: number;
  memory: number;
  /** The link of the first view, and of the view after each step. */
  hashes: readonly string[];
  /** Of each step: from the first question to the engine to its last answer; null where it is asked nothing. */
  answerMs: readonly (number | null)[];
}

/** Follows the longest task of the page's own thread. */
function watchTasks(): void {
  const tasks = { longest: 0 };
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (tasks.longest = Math.max(tasks.longest, duration))));
  observer.observe({ type: 'longtask' });
  (window as unknown as { tasks: typeof tasks }).tasks = tasks;
}

const longestTask = (page: Page) => page.evaluate(() => (window as unknown as { tasks: { longest: number } }).tasks.longest);

/** Chooses a list in the app and presses all filter steps; the browser is closed at the end. */
export async function measureInApp(browser: Browser, probe: string, address: string, file: string): Promise<InApp> {
  const page = await openApp(pageOpener(browser, probe), address);
  await page.evaluate(watchTasks);
  const { ms: importMs } = await drawnAfterChoosing(page, file);
  const [longestTaskMs, importMemory] = [await longestTask(page), await peakMemory(browser)];
  const hashes = [await hashOf(page)];
  const answerMs: (number | null)[] = [];
  for (const press of STEPS) {
    const { askedMs, answeredMs } = await pressInApp(page, press);
    answerMs.push(askedMs === null || answeredMs === null ? null : answeredMs - askedMs);
    hashes.push(await hashOf(page));
  }
  const memory = await peakMemory(browser);
  await closePage(page);
  await browser.close();
  return { importMs, longestTaskMs, importMemory, memory, hashes, answerMs };
}
