import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium, LAUNCH_ARGUMENTS } from '../browser/find-chromium.ts';
import { ROOT } from '../browser/support/headers.ts';
import { writeList } from './large-list.ts';
import { drawnAfterChoosing, openApp, pageOpener } from './pages.ts';
import type { ListStep } from './people-page/page.ts';
import type { Sign } from './probe/list-clock.ts';
import { buildProbe, serveBuilt } from './serve.ts';
import { median, printTable, spread } from './statistics.ts';

/** Rows of the list, from the command line. */
const ROWS = Number(process.argv[2] ?? 100_000);
/** Fresh pages of each, likewise. */
const REPETITIONS = Number(process.argv[3] ?? 5);
const TARGET = 2;
const LONG_FRAME_MS = 50;

async function measured(page: Page, event: 'click' | 'input', sign: Sign, act: () => Promise<void>): Promise<number> {
  await page.evaluate((what) => window.probe.armList(what), { event, sign });
  await act();
  return page.evaluate(() => window.probe.measureList());
}

interface Frames {
  frames: number;
  long: number;
}

/** Scrolls through the list, where there is one, and counts the frames that took too long: what a page without a list has of them is the machine's. */
async function scrollThrough(page: Page): Promise<Frames> {
  const frames = page.evaluate(async (limit) => {
    let [last, count, long] = [performance.now(), 0, 0];
    const box = document.querySelector('table[aria-rowcount]')?.parentElement;
    for (let step = 0; step < 300; step += 1) {
      if (box) box.scrollTop += 240;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      count += 1;
      if (now - last > limit) long += 1;
      last = now;
    }
    return { frames: count, long };
  }, LONG_FRAME_MS);
  return frames;
}

const STEPS: readonly { name: string; step: ListStep }[] = [
  { name: 'first rows by name', step: { sort: 'fullName', search: '' } },
  { name: 'sort by day of birth', step: { sort: 'birthDate', search: '' } },
  { name: 'search “hai”', step: { sort: 'fullName', search: 'hai' } },
];

async function inApp(open: (address: string) => Promise<Page>, address: string, file: string): Promise<{ times: number[]; scroll: Frames }> {
  const page = await openApp(open, address);
  await drawnAfterChoosing(page, file);
  const link = page.locator('a[href^="#people"]').first();
  const title = { selector: 'h2', text: 'đảng viên' };
  const first = await measured(page, 'click', title, () => link.click());
  const sorted = await measured(page, 'click', { selector: 'th[aria-sort=ascending]', text: 'Ngày sinh' }, () => page.locator('th button', { hasText: 'Ngày sinh' }).click());
  await page.locator('th button', { hasText: 'Họ và tên' }).click();
  await page.waitForSelector('th[aria-sort=ascending]:has-text("Họ và tên")');
  const searched = await measured(page, 'input', { selector: 'h2', text: '“hai”' }, () => page.locator('input[type=search]').fill('hai'));
  await page.locator('input[type=search]').fill('');
  await page.waitForFunction(() => !document.querySelector('h2')?.textContent?.includes('“'));
  const scroll = await scrollThrough(page);
  await page.context().close();
  return { times: [first, sorted, searched], scroll };
}

async function alone(open: (address: string) => Promise<Page>, address: string, file: string): Promise<{ times: number[]; scroll: Frames }> {
  const page = await open(address);
  await page.locator('input[type=file]').setInputFiles(file);
  const rows = await page.evaluate(() => window.listBench.open());
  if (rows !== ROWS) throw new Error(`${rows} of ${ROWS} members were read`);
  const times: number[] = [];
  for (const { step } of STEPS) times.push(await page.evaluate((what) => window.listBench.list(what), step));
  const scroll = await scrollThrough(page);
  await page.context().close();
  return { times, scroll };
}

const folder = mkdtempSync(path.join(tmpdir(), 'people-'));
const file = path.join(folder, 'dang-vien-2026-03-01.csv');
await writeList(file, ROWS);
const [app, list, probe] = [await serveBuilt(ROOT), await serveBuilt(path.join(import.meta.dirname, 'people-page')), await buildProbe()];
const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_ARGUMENTS] });
try {
  const open = pageOpener(browser, probe);
  const appTimes: number[][] = [];
  const aloneTimes: number[][] = [];
  const scrolls: Frames[] = [];
  const idle: Frames[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const without = await alone(open, list.address, file);
    aloneTimes.push(without.times);
    idle.push(without.scroll);
    const { times, scroll } = await inApp(open, app.address, file);
    appTimes.push(times);
    scrolls.push(scroll);
  }
  const at = (times: readonly number[][], place: number) => times.map((one) => one[place] ?? NaN);
  const longShare = (some: readonly Frames[]) => `${((some.reduce((sum, { long }) => sum + long, 0) / some.reduce((sum, { frames }) => sum + frames, 0)) * 100).toFixed(1)} %`;
  console.log(`\n${ROWS} members, ${REPETITIONS} fresh pages each: the app against the same questions and one frame of 60 rows\n`);
  printTable([
    ['measure', 'app', 'questions and frame alone', 'ratio', 'target'],
    ...STEPS.map(({ name }, place) => [
      name, spread(at(appTimes, place)), spread(at(aloneTimes, place)), (median(at(appTimes, place)) / median(at(aloneTimes, place))).toFixed(2), `≤ ${TARGET}`,
    ]),
    ['frames over 50 ms while scrolling', longShare(scrolls), `${longShare(idle)} (no list)`, '', '≤ 5 %'],
  ]);
} finally {
  await browser.close();
  await app.close();
  await list.close();
  rmSync(folder, { recursive: true });
}
