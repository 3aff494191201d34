import { LINE, SMALL_TEXT, TEXT, wrapText } from './text-fit.ts';

/** What stands around an exported chart: a picture travels without its page. */
export interface ExportFrame {
  title: string;
  subtitle: string;
  /** Filter, as-of date, n, unknown: a line each, wrapped where needed. */
  notes: readonly string[];
}

/** One line of text in an exported picture; `x` and `y` are the start of its baseline, in px. */
export interface FrameLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  fill: string;
}

/** Size of the picture, the place of the chart in it, and the lines around it. */
export interface FrameLayout {
  width: number;
  height: number;
  chartX: number;
  chartY: number;
  lines: FrameLine[];
}

const PADDING = 24;
const TITLE = 18;
const TITLE_LINE = 26;
const GAP = 16;
const MAX_LINES = 8;

/** Lays out the frame around a chart of this size. */
export function layoutFrame(
  frame: ExportFrame,
  chart: { width: number; height: number },
  colours: { ink: string; muted: string },
): FrameLayout {
  const lines: FrameLine[] = [];
  let y = PADDING;
  const add = (text: string, size: number, lineHeight: number, weight: 400 | 600, fill: string) => {
    if (text === '') return;
    for (const line of wrapText(text, chart.width, size, MAX_LINES)) {
      y += lineHeight;
      lines.push({ text: line, x: PADDING, y: y - lineHeight * 0.28, size, weight, fill });
    }
  };
  add(frame.title, TITLE, TITLE_LINE, 600, colours.ink);
  add(frame.subtitle, TEXT, LINE + 3, 400, colours.muted);
  const chartY = y + GAP;
  y = chartY + chart.height + GAP;
  for (const note of frame.notes) add(note, SMALL_TEXT, LINE + 2, 400, colours.muted);
  return { width: chart.width + PADDING * 2, height: Math.ceil(y + PADDING), chartX: PADDING, chartY, lines };
}
