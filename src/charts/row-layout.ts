import { LINE, TEXT, widestOf, wrapText } from './text-fit.ts';

/** From this width on, a row's label stands left of its bar; below, above it. */
const SIDE_LABELS_FROM = 420;
/** So few rows are set wider apart, to stand beside charts of more rows. */
const FEW_ROWS = 5;
const MAX_LINES = 3;
const LABEL_GAP = 12;

/** Where the parts of equally high rows stand, in px. */
export interface RowLayout {
  /** The label stands above the bar. */
  stacked: boolean;
  /** The lines of each row's label. */
  lines: string[][];
  /** Space left of the bars for the labels; 0 when stacked. */
  gutter: number;
  /** Distance from one row to the next. */
  pitch: number;
  /** From the top of a row to its bar. */
  barTop: number;
  barHeight: number;
}

/** Lays out labelled rows; `barHeight` is that of a thin or (shares) thick bar. */
export function layoutRows(
  labels: readonly string[],
  width: number,
  coarse: boolean,
  bar: 'thin' | 'thick' = 'thin',
): RowLayout {
  const stacked = width < SIDE_LABELS_FROM;
  const room = stacked ? width : Math.min(Math.max(width * 0.34, 150), 300);
  const lines = labels.map((label) => wrapText(label, room, TEXT, MAX_LINES));
  const lineCount = lines.reduce((most, own) => Math.max(most, own.length), 1);
  if (stacked) {
    const barHeight = bar === 'thin' ? 18 : 26;
    const barTop = lineCount * LINE + 6;
    return { stacked, lines, gutter: 0, pitch: barTop + barHeight + 11, barTop, barHeight };
  }
  const few = labels.length <= FEW_ROWS && bar === 'thin';
  const pitch = Math.max(few ? 54 : coarse ? 44 : 40, lineCount * LINE + 6);
  const barHeight = few ? 30 : bar === 'thin' ? 24 : 28;
  const gutter = widestOf(lines.flat(), TEXT, true) + LABEL_GAP;
  return { stacked, lines, gutter, pitch, barTop: (pitch - barHeight) / 2, barHeight };
}

