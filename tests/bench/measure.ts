import type { Page } from '@playwright/test';
import { closePage, drawBaseline, giveData, importInApp, openApp, openBaseline, openStock, pressInApp, readRaw } from './pages.ts';
import type { Ready } from './prepare.ts';
import type { Timing } from './probe/clock.ts';
import { STEPS } from './steps.ts';

/** Addresses of the app and of the page of the baselines. */
export interface Addresses {
  app: string;
  alone: string;
}

/** One filter step, in the app, with its charts alone, and with Recharts alone. */
export interface StepTimes {
  app: Timing;
  alone: Timing;
  /** The same numbers drawn by Recharts' own charts. */
  stock: Timing;
  /** Whether both show the same marks with the same numbers. */
  agree: boolean;
  /** Changes inside of each chart of the app that has nothing new to draw. */
  idleChartChanges: readonly number[];
}

/** One repetition, each in fresh pages; times in ms. */
export interface Repetition {
  importApp: Timing;
  /** `read_csv` into columns of text, and into typed ones in another engine. */
  readText: number;
  readTyped: number;
  mount: Timing;
  steps: readonly StepTimes[];
}

/** Runs both, in the one order or the other. */
async function inTurns<A, B>(swapped: boolean, a: () => Promise<A>, b: () => Promise<B>): Promise<[A, B]> {
  if (!swapped) return [await a(), await b()];
  const second = await b();
  return [await a(), second];
}

async function readTyped(open: (address: string) => Promise<Page>, alone: string): Promise<number> {
  const page = await openBaseline(open, alone, 'typed');
  const ms = await readRaw(page);
  await closePage(page);
  return ms;
}

/** Measures the import and all filter steps in the app and in the baselines by turns; `swapped` begins with these. */
export async function measureRepetition(open: (address: string) => Promise<Page>, addresses: Addresses, ready: Ready, swapped: boolean): Promise<Repetition> {
  const typed = await readTyped(open, addresses.alone);
  const app = await openApp(open, addresses.app);
  const alone = await openBaseline(open, addresses.alone, 'text');
  await giveData(alone, ready.data, ready.boxes);
  const [importApp, [readText, mount]] = await inTurns(
    swapped,
    () => importInApp(app),
    async () => [await readRaw(alone), await drawBaseline(alone, 0)] as const,
  );
  const stock = await openStock(open, addresses.alone, ready.data, ready.boxes);
  const steps: StepTimes[] = [];
  for (const [place, press] of STEPS.entries()) {
    const view = place + 1;
    const [inApp, inAlone] = await inTurns(swapped !== (place % 2 === 1), () => pressInApp(app, press), () => drawBaseline(alone, view));
    const inStock = await drawBaseline(stock, view);
    const [shown, expected] = await Promise.all([app.evaluate(() => window.probe.marks()), alone.evaluate(() => window.probe.marks())]);
    const idle = await alone.evaluate((drawn) => window.bench.unchanged(drawn), view);
    steps.push({
      app: inApp,
      alone: inAlone,
      stock: inStock,
      agree: JSON.stringify(shown) === JSON.stringify(expected),
      idleChartChanges: idle.map((chart) => inApp.chartChanges[chart] ?? NaN),
    });
  }
  await closePage(app);
  await closePage(alone);
  await closePage(stock);
  return { importApp, readText, readTyped: typed, mount, steps };
}
