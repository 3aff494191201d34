import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { optionsOf } from '#domain/dimension.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { fromHash } from '#domain/view.ts';
import { findChromium, LAUNCH_ARGUMENTS } from '../browser/find-chromium.ts';
import { ROOT } from '../browser/support/headers.ts';
import { writeCoded, type CodedList } from './coded-list.ts';
import { CODED, type ComparedView, type Counts } from './compare-page/codes.ts';
import type { SystemName } from './compare-page/page.ts';
import { measureInApp } from './in-app.ts';
import { writeList } from './large-list.ts';
import { megabytes, peakMemory } from './memory.ts';
import { buildProbe, serveBuilt } from './serve.ts';
import { median, printTable, spread } from './statistics.ts';

/** Rows of the list, from the command line: as many members as the Party has. */
const ROWS = Number(process.argv[2] ?? 5_600_000);

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
const versions = manifest.devDependencies;

const SYSTEMS: readonly { name: SystemName; title: string }[] = [
  { name: 'app', title: 'the app’s engine and questions, no page around' },
  { name: 'mosaic', title: `Mosaic ${versions['@uwdata/mosaic-core']}` },
  { name: 'mosaicAhead', title: `Mosaic ${versions['@uwdata/mosaic-core']}, told of the column ahead` },
  { name: 'crossfilter', title: `crossfilter2 ${versions['crossfilter2']}` },
  { name: 'arquero', title: `arquero ${versions['arquero']}` },
];

/** How long a system may take for all views. */
const LIMIT_MS = 1_800_000;

/** What one system did, in a browser of its own: times in ms, memory in bytes. */
interface Measured {
  loadMs: number;
  memory: number;
  /** Of the first view, and of the view after each step. */
  counts: readonly Counts[];
  /** Of each step. */
  answerMs: readonly number[];
}

function comparedViews(hashes: readonly string[], info: SnapshotInfo): ComparedView[] {
  return hashes.map((hash) => {
    const { filters } = fromHash(hash);
    const scene = { info, sample: false, asOf: info.asOf.day };
    const others = Object.keys(filters).filter((dimension) => !(CODED as readonly string[]).includes(dimension));
    if (others.length > 0) throw new Error(`There is no column of codes of ${others.join(', ')}`);
    const picked = CODED.flatMap((dimension) => {
      const keys = filters[dimension];
      if (!keys) return [];
      return [[dimension, optionsOf(dimension, scene).filter(({ key }) => keys.includes(key)).map(({ code }) => code)] as const];
    });
    return { hash, picked: Object.fromEntries(picked) };
  });
}

/** @throws where the system fails, its page dies, or it takes longer than the limit. */
async function measureSystem(address: string, name: SystemName, list: CodedList, views: readonly ComparedView[]): Promise<Measured> {
  const { info, members, codes } = list;
  const browser = await launch();
  const limit = setTimeout(() => void browser.close({ reason: `no answers in ${seconds(LIMIT_MS)}` }), LIMIT_MS);
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.goto(address);
    await page.locator('input').setInputFiles([members, codes]);
    const [first, ...others] = views;
    if (!first) throw new Error('There is no view to compare');
    const opened = await page.evaluate((what) => window.compare.open(what.name, what.info, what.first), { name, info, first });
    const counts = [opened.counts];
    const answerMs: number[] = [];
    for (const view of others) {
      const answered = await page.evaluate((what) => window.compare.ask(what), view);
      counts.push(answered.counts);
      answerMs.push(answered.ms);
    }
    return { loadMs: opened.ms, memory: await peakMemory(browser), counts, answerMs };
  } finally {
    clearTimeout(limit);
    await browser.close();
  }
}

/** @throws where two systems count otherwise at any view. */
function holdAgainst(expected: readonly Counts[], counts: readonly Counts[], title: string, views: readonly ComparedView[]): void {
  views.forEach(({ hash }, place) => {
    for (const [figure, rows] of Object.entries(expected[place] ?? {})) {
      const [wanted, own] = [JSON.stringify(rows), JSON.stringify(counts[place]?.[figure])];
      if (own !== wanted) throw new Error(`${title} counts ${figure} otherwise at ${hash}: ${own} in place of ${wanted}`);
    }
  });
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const launch = () => chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_ARGUMENTS] });
const folder = mkdtempSync(path.join(tmpdir(), 'compare-'));
const file = path.join(folder, 'dang-vien-2026-03-01.csv');
const comparePage = path.join(import.meta.dirname, 'compare-page');
const [app, page, probe] = [await serveBuilt(ROOT), await serveBuilt(comparePage, 'withoutPolicy'), await buildProbe()];
try {
  await writeList(file, ROWS);
  const sizeBytes = statSync(file).size;
  const inApp = await measureInApp(await launch(), probe, app.address, file);
  console.log(`\n${ROWS} rows, ${megabytes(sizeBytes)}, one run\n`);
  printTable([
    ['measure', 'app'],
    ['file chosen → figures painted', seconds(inApp.importMs)],
    ['peak memory of the page until then', megabytes(inApp.importMemory)],
    ['longest task of the page', `${Math.round(inApp.longestTaskMs)} ms`],
  ]);

  const list = await writeCoded(file);
  rmSync(file);
  const views = comparedViews(inApp.hashes, list.info);
  /** The steps at which the app asks its engine: the answers to the others it has kept. */
  const asked = inApp.answerMs.flatMap((ms, step) => (ms === null ? [] : [{ step, ms }]));
  const own = asked.map(({ ms }) => ms);
  const rows = [
    ['filter → data for all figures', 'median (least–most)', 'app’s ratio to it', 'peak memory of the page', 'until the first view is answered'],
    ['the app, first question → last answer', spread(own), '', megabytes(inApp.memory), `${seconds(inApp.importMs)} from the file itself`],
  ];
  let expected: readonly Counts[] | null = null;
  for (const { name, title } of SYSTEMS) {
    const measured = await measureSystem(page.address, name, list, views).catch((cause: unknown) => {
      // Another engine that cannot hold so many rows is a result; the app's own must.
      if (!expected) throw cause;
      console.error(`${title}: ${String(cause)}`);
      return null;
    });
    if (!measured) {
      rows.push([title, 'gave no answers', '', '', '']);
      continue;
    }
    const { counts, answerMs, memory, loadMs } = measured;
    expected ??= counts;
    holdAgainst(expected, counts, title, views);
    const times = asked.map(({ step }) => answerMs[step] ?? NaN);
    rows.push([title, spread(times), (median(own) / median(times)).toFixed(2), megabytes(memory), seconds(loadMs)]);
  }
  console.log(`\n${asked.length} of ${inApp.answerMs.length} steps, those at which the app asks its engine;`);
  console.log(`at all ${views.length} views all systems that answer count the same\n`);
  printTable(rows);
  console.log('\nThe app also answers its key figures, organisations by bloc, sums and medians of ages, and computes ages at the day of the view;');
  console.log('the others get members ready, as columns of codes with the bands of ages and years of admission at one day.');
} finally {
  await app.close();
  await page.close();
  rmSync(folder, { recursive: true });
}
