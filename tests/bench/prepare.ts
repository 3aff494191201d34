import type { Page } from '@playwright/test';
import { closePage, hashOf, importInApp, openApp, pressInApp, SAMPLE } from './pages.ts';
import type { ReadyData } from './page/answers.ts';
import type { Box } from './probe/drawing.ts';
import { RAPID, STEPS } from './steps.ts';

/** What the page of the baselines draws: the same views at the same places as the app. */
export interface Ready {
  /** The first view, and one after each step. */
  data: ReadyData;
  boxes: readonly Box[];
  /** The view after the rapid presses, as the only one, and its link. */
  rapid: ReadyData;
  rapidHash: string;
}

/** The links of the views that some presses lead to, pressed one by one from the first view; and the charts' places. */
async function walk(open: (address: string) => Promise<Page>, app: string): Promise<{ hashes: string[]; rapidHash: string; boxes: Box[] }> {
  const page = await openApp(open, app);
  await importInApp(page);
  const hashes = [await hashOf(page)];
  const boxes = await page.evaluate(() => window.probe.boxes());
  for (const press of STEPS) {
    await pressInApp(page, press);
    hashes.push(await hashOf(page));
  }
  await pressInApp(page, 'clear');
  for (const press of RAPID) await pressInApp(page, press);
  const rapidHash = await hashOf(page);
  await closePage(page);
  return { hashes, rapidHash, boxes };
}

/** Walks through all views in the app, and has each answered for the page of the baselines. */
export async function prepare(open: (address: string) => Promise<Page>, app: string, alone: string): Promise<Ready> {
  const { hashes, rapidHash, boxes } = await walk(open, app);
  const page = await open(alone);
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  const answered = await page.evaluate((links) => window.bench.answer(links), [...hashes, rapidHash]);
  await closePage(page);
  return {
    data: { ...answered, views: answered.views.slice(0, -1) },
    boxes,
    rapid: { ...answered, views: answered.views.slice(-1) },
    rapidHash,
  };
}
