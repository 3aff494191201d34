import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium, LAUNCH_ARGUMENTS } from '../browser/find-chromium.ts';
import { ROOT } from '../browser/support/headers.ts';
import { writeList } from './large-list.ts';
import { peakMemory } from './memory.ts';
import { closePage, drawnAfterChoosing, openApp, openBaseline, pageOpener, pressInApp, readRaw } from './pages.ts';
import { buildProbe, serveBuilt } from './serve.ts';
import { median, printTable, spread } from './statistics.ts';
import { STEPS } from './steps.ts';

/** Rows of the list, from the command line. */
const ROWS = Number(process.argv[2] ?? 1_000_000);
const TARGET = 2.5;

/** The longest task of the page's own thread so far, in ms. */
function watchTasks(): void {
  const tasks = { longest: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (tasks.longest = Math.max(tasks.longest, duration)))).observe({ type: 'longtask' });
  (window as unknown as { tasks: typeof tasks }).tasks = tasks;
}

const longestTask = (page: Page) => page.evaluate(() => (window as unknown as { tasks: { longest: number } }).tasks.longest);

const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
const file = path.join(folder, 'dang-vien-2026-03-01.csv');
await writeList(file, ROWS);
const [app, alone, probe] = [await serveBuilt(ROOT), await serveBuilt(path.join(import.meta.dirname, 'page')), await buildProbe()];
const launch = () => chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_ARGUMENTS] });
try {
  const raw = await launch();
  const rawPage = await openBaseline(pageOpener(raw, probe), alone.address, 'text');
  const rawMs = await readRaw(rawPage, file, ROWS);
  const rawMemory = await peakMemory(raw);
  await raw.close();

  const browser = await launch();
  const page = await openApp(pageOpener(browser, probe), app.address);
  await page.evaluate(watchTasks);
  const { ms } = await drawnAfterChoosing(page, file);
  const [task, memory] = [await longestTask(page), await peakMemory(browser)];
  const answers: number[] = [];
  for (const press of STEPS) {
    const { askedMs, answeredMs } = await pressInApp(page, press);
    if (askedMs !== null && answeredMs !== null) answers.push(answeredMs - askedMs);
  }
  await closePage(page);
  await browser.close();

  const mb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  console.log(`\n${ROWS} rows, ${mb(statSync(file).size)}, one run\n`);
  printTable([
    ['measure', 'app', 'raw read_csv, columns as text', 'ratio', 'target'],
    ['file chosen → figures painted', `${Math.round(ms)} ms`, `${Math.round(rawMs)} ms`, (ms / rawMs).toFixed(2), `≤ ${TARGET}`],
    ['peak memory of the page', mb(memory), mb(rawMemory), (memory / rawMemory).toFixed(2), '≤ 1'],
    ['longest task of the page', `${Math.round(task)} ms`, '', '', '≤ 50 ms'],
    [`filter → all answers (${answers.length})`, spread(answers), '', '', median(answers) <= 50 ? 'met' : '≤ 50 ms'],
  ]);
} finally {
  await app.close();
  await alone.close();
  rmSync(folder, { recursive: true });
}
