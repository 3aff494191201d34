import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, LAUNCH_ARGUMENTS } from '../browser/find-chromium.ts';
import { ROOT } from '../browser/support/headers.ts';
import { measureInApp } from './in-app.ts';
import { writeList } from './large-list.ts';
import { megabytes, peakMemory } from './memory.ts';
import { drawBaseline, giveData, openBaseline, pageOpener, readRaw } from './pages.ts';
import { prepare, type Ready } from './prepare.ts';
import { buildProbe, serveBuilt } from './serve.ts';
import { median, printTable, spread } from './statistics.ts';

/** Rows of the list, from the command line. */
const ROWS = Number(process.argv[2] ?? 1_000_000);
const TARGET = 2.5;
/** Up to so many rows the floors are the raw reading and the mounting of the charts. */
const FEW_ROWS = 100_000;
const TARGET_FEW = 2;

const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
const file = path.join(folder, 'dang-vien-2026-03-01.csv');
await writeList(file, ROWS);
const [app, alone, probe] = [await serveBuilt(ROOT), await serveBuilt(path.join(import.meta.dirname, 'page')), await buildProbe()];
const launch = () => chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_ARGUMENTS] });

/** The data of the charts, from a browser that is closed again: the ones that are measured have nothing warm. */
async function prepareAlone(): Promise<Ready> {
  const browser = await launch();
  const ready = await prepare(pageOpener(browser, probe), app.address, alone.address);
  await browser.close();
  return ready;
}

try {
  const ready = ROWS <= FEW_ROWS ? await prepareAlone() : null;
  const raw = await launch();
  const rawPage = await openBaseline(pageOpener(raw, probe), alone.address, 'text');
  if (ready) await giveData(rawPage, ready.data, ready.boxes);
  const rawMs = await readRaw(rawPage, file, ROWS);
  const rawMemory = await peakMemory(raw);
  const mountMs = ready ? (await drawBaseline(rawPage, 0)).ms : null;
  await raw.close();

  const { importMs, longestTaskMs, importMemory, answerMs } = await measureInApp(await launch(), probe, app.address, file);
  const answers = answerMs.filter((ms) => ms !== null);

  console.log(`\n${ROWS} rows, ${megabytes(statSync(file).size)}, one run\n`);
  printTable([
    ['measure', 'app', 'raw read_csv, columns as text', 'ratio', 'target'],
    mountMs === null
      ? ['file chosen → figures painted', `${Math.round(importMs)} ms`, `${Math.round(rawMs)} ms`, (importMs / rawMs).toFixed(2), `≤ ${TARGET}`]
      : ['file chosen → figures painted', `${Math.round(importMs)} ms`, `${Math.round(rawMs)} ms + mounting the charts ${Math.round(mountMs)} ms`, (importMs / (rawMs + mountMs)).toFixed(2), `≤ ${TARGET_FEW}`],
    ['peak memory of the page', megabytes(importMemory), megabytes(rawMemory), (importMemory / rawMemory).toFixed(2), '≤ 1'],
    ['longest task of the page', `${Math.round(longestTaskMs)} ms`, '', '', '≤ 50 ms'],
    [`filter → all answers (${answers.length})`, spread(answers), '', '', median(answers) <= 50 ? 'met' : '≤ 50 ms'],
  ]);
} finally {
  await app.close();
  await alone.close();
  rmSync(folder, { recursive: true });
}
