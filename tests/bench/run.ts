import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, LAUNCH_ARGUMENTS } from '../browser/find-chromium.ts';
import { ROOT } from '../browser/support/headers.ts';
import { checkFacts } from './facts.ts';
import { scriptsAtStart, weigh } from './first-screen.ts';
import { measureRepetition, type Repetition } from './measure.ts';
import { pageOpener } from './pages.ts';
import { prepare } from './prepare.ts';
import { printResults } from './results.ts';
import { buildProbe, serveBuilt } from './serve.ts';

/** Repetitions that count; one more before them warms up. */
const REPETITIONS = 4;

const [app, alone, probe] = [await serveBuilt(ROOT), await serveBuilt(path.join(import.meta.dirname, 'page')), await buildProbe()];
const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_ARGUMENTS] });
try {
  const open = pageOpener(browser, probe);
  const ready = await prepare(open, app.address, alone.address);
  const repetitions: Repetition[] = [];
  for (let place = 0; place <= REPETITIONS; place += 1) {
    const repetition = await measureRepetition(open, { app: app.address, alone: alone.address }, ready, place % 2 === 1);
    if (place > 0) repetitions.push(repetition);
  }
  const facts = await checkFacts(open, app.address, alone.address, ready);
  const first = await browser.newPage();
  const asked = await scriptsAtStart(first, app.address);
  printResults({ version: browser.version(), repetitions, facts, weights: weigh(app.files), asked });
} finally {
  await browser.close();
  await app.close();
  await alone.close();
}
