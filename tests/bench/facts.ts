import type { Page } from '@playwright/test';
import { closePage, giveData, hashOf, importInApp, openApp } from './pages.ts';
import type { Ready } from './prepare.ts';
import { RAPID, RAPID_PAUSES_MS } from './steps.ts';

/** What holds or does not, whatever the time. */
export interface Facts {
  /** Rapid runs whose last figures are those of the last view. */
  rapidRuns: number;
  rapidRight: number;
}

const RUNS = 3;

/** Presses faster than the figures follow, and holds what then stands against the charts of the last view alone. */
export async function checkFacts(open: (address: string) => Promise<Page>, app: string, alone: string, ready: Ready): Promise<Facts> {
  const reference = await open(alone);
  await giveData(reference, ready.rapid, ready.boxes);
  await reference.evaluate(() => window.bench.showNow(0));
  await reference.waitForFunction(() => window.probe.isDrawn());
  const expected = JSON.stringify(await reference.evaluate(() => window.probe.marks()));
  await closePage(reference);

  let rapidRight = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openApp(open, app);
    await importInApp(page);
    const pauses = RAPID_PAUSES_MS.map((ms) => ms * (run + 1));
    await page.evaluate(({ presses, ms }) => window.probe.pressRapidly(presses, ms), { presses: RAPID, ms: pauses });
    const shown = JSON.stringify(await page.evaluate(() => window.probe.marks()));
    if (shown === expected && (await hashOf(page)) === ready.rapidHash) rapidRight += 1;
    await closePage(page);
  }
  return { rapidRuns: RUNS, rapidRight };
}
