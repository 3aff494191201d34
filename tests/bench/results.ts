import type { Facts } from './facts.ts';
import { START_KB, type Weights } from './first-screen.ts';
import type { Repetition } from './measure.ts';
import { SAMPLE_ROWS } from './pages.ts';
import type { Timing } from './probe/clock.ts';
import { median, printTable, spread } from './statistics.ts';

/** All that one run of the bench has found. */
export interface Results {
  version: string;
  repetitions: readonly Repetition[];
  facts: Facts;
  weights: Weights;
  /** The scripts that a browser has really asked for before the start page is painted. */
  asked: readonly string[];
}

const TARGET = 1.5;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The ratio of the medians, with the least and the most of single repetitions. */
function ratio(pairs: readonly (readonly [app: readonly number[], baseline: readonly number[]])[]): string {
  const all = (side: 0 | 1) => pairs.flatMap((pair) => pair[side]);
  const single = pairs.map(([app, baseline]) => median(app) / median(baseline));
  return `${(median(all(0)) / median(all(1))).toFixed(2)} (${Math.min(...single).toFixed(2)}–${Math.max(...single).toFixed(2)})`;
}

/** Where the time of some measurements goes, as medians. */
function parts(timings: readonly Timing[]): string {
  const middle = (pick: (timing: Timing) => number | null) => median(timings.flatMap((timing) => pick(timing) ?? [])).toFixed(0);
  return `first question to the engine after ${middle((timing) => timing.askedMs)} ms, last answer ${middle((timing) => timing.answeredMs)} ms, last change of the page ${middle((timing) => timing.changedMs)} ms, painted ${middle((timing) => timing.ms)} ms`;
}

/** Prints the table of ratios, and below it what stands behind them. */
export function printResults({ version, repetitions, facts, weights, asked }: Results): void {
  const steps = repetitions.flatMap((repetition) => repetition.steps);
  const importApp = repetitions.map(({ importApp: { ms } }) => ms);
  const importAlone = repetitions.map(({ readText, mount }) => readText + mount.ms);
  const filterPairs = (baseline: 'alone' | 'stock') =>
    repetitions.map(({ steps: own }) => [own.map(({ app }) => app.ms), own.map((step) => step[baseline].ms)] as const);
  console.log(`\nChromium ${version}, ${SAMPLE_ROWS} rows, ${repetitions.length} repetitions after one to warm up; medians (least–most)\n`);
  printTable([
    ['measure', 'app', 'baseline', 'ratio', 'target'],
    ['file chosen → all figures painted', spread(importApp), spread(importAlone), ratio(repetitions.map(({ importApp: app, readText, mount }) => [[app.ms], [readText + mount.ms]])), `≤ ${TARGET}`],
    [`filter → all figures painted (${steps.length})`, spread(steps.map(({ app }) => app.ms)), spread(steps.map(({ stock }) => stock.ms)), ratio(filterPairs('stock')), `≤ ${TARGET}`],
    ['scripts before the start page, gzip', kb(weights.start.js), `${START_KB} kB`, (weights.start.js / 1000 / START_KB).toFixed(2), '≤ 1'],
  ]);

  console.log('\nBehind the import');
  console.log(`  baseline: read_csv, all columns as text ${spread(repetitions.map(({ readText }) => readText))} + mounting the charts ${spread(repetitions.map(({ mount }) => mount.ms))}`);
  console.log(`  against read_csv with typed columns ${spread(repetitions.map(({ readTyped }) => readTyped))}: ratio ${ratio(repetitions.map(({ importApp: app, readTyped, mount }) => [[app.ms], [readTyped + mount.ms]]))}`);
  console.log(`  app: ${parts(repetitions.map((repetition) => repetition.importApp))}`);
  console.log('Behind the filter');
  console.log(`  app: ${parts(steps.map(({ app }) => app))}`);
  console.log(`  baseline: Recharts' own charts of the same numbers, ${spread(steps.map(({ stock }) => stock.changedMs))} to the last change of the page`);
  console.log(`  against the app's own charts alone ${spread(steps.map(({ alone }) => alone.ms))}: ratio ${ratio(filterPairs('alone'))}`);

  const idle = steps.flatMap(({ idleChartChanges }) => idleChartChanges);
  console.log('Facts');
  console.log(`  the app shows the marks of the charts alone: ${steps.filter(({ agree }) => agree).length} of ${steps.length} steps`);
  console.log(`  charts with nothing new to draw: ${idle.length}, changes inside of them: ${idle.reduce((sum, changes) => sum + changes, 0)}`);
  console.log(`  rapid presses end with the last view's numbers: ${facts.rapidRight} of ${facts.rapidRuns} runs`);
  console.log(`  scripts asked for before the start page is painted: ${asked.join(', ')}`);
  console.log('Weight after gzip');
  console.log(`  start page: scripts ${kb(weights.start.js)} (${weights.start.scripts.join(', ')}), style sheets ${kb(weights.start.css)}; fonts, as they are, ${kb(weights.fonts)}`);
  console.log(`  later: scripts ${kb(weights.later.js)}, workers ${kb(weights.later.workers)}, style sheets ${kb(weights.later.css)}, WebAssembly ${kb(weights.later.wasm)}`);
}
