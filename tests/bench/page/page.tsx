import '#ui/tokens.css';
import '#ui/global.css';
import { isValidElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { PickMark } from '#charts/mark.ts';
import { sameProps } from '#domain/same-props.ts';
import { FIGURES } from '#figures/all.ts';
import type { Presentation } from '#figures/figure.ts';
import type { Box } from '../probe/drawing.ts';
import { answerViews, presentViews, type ReadyData } from './answers.ts';
import { StockCharts } from './stock.tsx';
import { openRawEngine, type RawEngine, type Reading } from './raw-engine.ts';

const onPick: PickMark = () => {};
const chosen = document.querySelector('input');
const place = document.getElementById('charts');
if (!chosen || !place) throw new Error('The page lacks its parts');

let rawEngine: RawEngine | null = null;
let presented: Presentation[][] = [];
let drawings: ReactNode[][] = [];
let stock = false;
let boxes: readonly Box[] = [];
let root: Root | null = null;
let next = 0;
let read: Promise<{ ms: number; rows: number }> | null = null;

function chosenFile(): File {
  const file = chosen?.files?.[0];
  if (!file) throw new Error('No file was chosen');
  return file;
}

function draw(presentation: Presentation, index: number): ReactNode {
  const width = boxes[index]?.width ?? 0;
  return presentation.draw({ label: FIGURES[index]?.title.vi ?? '', width, coarse: false, onPick });
}

function Charts({ drawn }: { drawn: readonly ReactNode[] }) {
  return drawn.map((drawing, index) => {
    const { x, y, width } = boxes[index] ?? { x: 0, y: 0, width: 0 };
    return <div key={FIGURES[index]?.id} style={{ position: 'absolute', left: x, top: y, width }}>{drawing}</div>;
  });
}

/** Draws the charts of a view. */
function show(view: number): void {
  const drawn = drawings[view];
  const presentations = presented[view];
  if (!drawn || !presentations || !place) throw new Error(`There is no view ${view}`);
  root ??= createRoot(place);
  root.render(stock ? <StockCharts presentations={presentations} boxes={boxes} /> : <Charts drawn={drawn} />);
}

/** What a chart is drawn from, to compare. */
function propsOf(drawing: ReactNode): unknown {
  return isValidElement(drawing) ? drawing.props : null;
}

/** The page of the baselines: duckdb-wasm alone reads a file, and charts alone are drawn from ready data. */
const bench = {
  /** Reads the chosen file as the app does and answers the views of some links. */
  answer: (hashes: readonly string[]) => answerViews(chosenFile(), hashes),
  /** Takes the data of all views; the first one is drawn by the next press. */
  take(data: ReadyData, where: readonly Box[]): void {
    boxes = where;
    presented = presentViews(data);
    drawings = presented.map((presentations) => presentations.map(draw));
    next = 0;
  },
  /** From now on Recharts' own charts are drawn, in place of the app's. */
  drawStock(): void {
    stock = true;
  },
  /** Lets the next press of a key draw this view. */
  aim(view: number): void {
    next = view;
  },
  /** Draws a view at once. */
  showNow: (view: number) => flushSync(() => show(view)),
  /** Which charts of a view are drawn from the same as in the view before. */
  unchanged: (view: number) =>
    (drawings[view] ?? []).flatMap((drawing, index) => (sameProps(propsOf(drawing), propsOf(drawings[view - 1]?.[index])) ? [index] : [])),
  /** Starts an engine of its own and lets the next file chosen be read into it. */
  async openEngine(reading: Reading): Promise<void> {
    rawEngine = await openRawEngine();
    const engine = rawEngine;
    chosen.addEventListener(
      'change',
      ({ timeStamp }) => {
        read = engine.readCsv(chosenFile(), reading).then((rows) => ({ ms: performance.now() - timeStamp, rows }));
      },
      { once: true },
    );
  },
  /** After a file was chosen: how long its reading took and how many rows it gave. */
  reading: () => read,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

document.addEventListener('keydown', () => show(next));
window.bench = bench;
