import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { ROOT } from '../browser/support/headers.ts';
import type { ReadyData } from './page/answers.ts';
import type { Reading } from './page/raw-engine.ts';
import type { Timing } from './probe/clock.ts';
import type { Box } from './probe/drawing.ts';
import type { Press } from './probe/presses.ts';

/** The file that is read, and its members. */
export const SAMPLE = path.join(ROOT, 'sample-data/dang-vien-2026-03-01.csv');
export const SAMPLE_ROWS = readFileSync(SAMPLE, 'utf8').trimEnd().split('\r\n').length - 1;

/** Opens pages that know nothing of each other, each with the probe. */
export function pageOpener(browser: Browser, probe: string): (address: string) => Promise<Page> {
  return async (address) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    await context.addInitScript({ content: probe });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
    await page.goto(address, { waitUntil: 'networkidle' });
    return page;
  };
}

/** Closes a page with everything it has kept. */
export async function closePage(page: Page): Promise<void> {
  await page.context().close();
}

async function warm(page: Page): Promise<void> {
  await page.waitForFunction(() => window.probe.isWarm());
}

/** Opens the app and waits until its engine has started by itself. */
export async function openApp(open: (address: string) => Promise<Page>, address: string): Promise<Page> {
  const page = await open(address);
  await warm(page);
  return page;
}

/** Chooses a file in the app: from the change of the file input to the frame with all figures. */
export async function drawnAfterChoosing(page: Page, file: string): Promise<Timing> {
  await page.evaluate(() => window.probe.arm('change'));
  await page.locator('main input[type=file]').setInputFiles(file);
  return page.evaluate(() => window.probe.measure());
}

/** Chooses the sample in the app. */
export function importInApp(page: Page): Promise<Timing> {
  return drawnAfterChoosing(page, SAMPLE);
}

/** Presses something in the app with the keyboard: from the event to the frame with all figures. */
export async function pressInApp(page: Page, press: Press): Promise<Timing> {
  await page.evaluate((what) => {
    window.probe.focus(what);
    window.probe.arm('keydown');
  }, press);
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.probe.measure());
}

/** The link of the view that the app shows. */
export function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

/** Opens the page of the baselines with an engine of its own, ready to read. */
export async function openBaseline(open: (address: string) => Promise<Page>, address: string, reading: Reading): Promise<Page> {
  const page = await open(address);
  await page.evaluate((how) => window.bench.openEngine(how), reading);
  await warm(page);
  return page;
}

/** Opens the page of the baselines so that it draws Recharts' own charts; the first view is drawn. */
export async function openStock(open: (address: string) => Promise<Page>, address: string, data: ReadyData, boxes: readonly Box[]): Promise<Page> {
  const page = await open(address);
  await giveData(page, data, boxes);
  await page.evaluate(() => window.bench.drawStock());
  await drawBaseline(page, 0);
  return page;
}

/** Gives the page of the baselines its data and places. */
export async function giveData(page: Page, data: ReadyData, boxes: readonly Box[]): Promise<void> {
  await page.evaluate(({ ready, where }) => window.bench.take(ready, where), { ready: data, where: boxes });
}

/** Reads a file into the raw engine, the sample if none is named: ms from the change of the file input to the table. */
export async function readRaw(page: Page, file = SAMPLE, rows = SAMPLE_ROWS): Promise<number> {
  await page.locator('input[type=file]').setInputFiles(file);
  const read = await page.evaluate(() => window.bench.reading());
  if (read?.rows !== rows) throw new Error(`read_csv read ${read?.rows} of ${rows} rows`);
  return read.ms;
}

/** Draws a view of the page of the baselines: from the event to the frame with all charts. */
export async function drawBaseline(page: Page, view: number): Promise<Timing> {
  await page.evaluate((place) => {
    window.bench.aim(place);
    window.probe.arm('keydown');
  }, view);
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.probe.measure());
}
