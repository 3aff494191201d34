import type { Mark } from './mark.ts';
import { SMALL_TEXT, TEXT, textWidth, widestOf } from './text-fit.ts';

const MAX_COLUMN = 56;
const TEXT_GAP = 6;

/** How the texts of equally wide columns are written so that neighbours never touch. */
export interface ColumnsLayout {
  /** Distance from one column to the next, and its width, in px. */
  pitch: number;
  columnWidth: number;
  /** Count and share above each other, the count alone, or the count turned upwards. */
  values: 'both' | 'count' | 'turned';
  /** Size of the counts, in px. */
  countSize: number;
  labels: readonly string[];
  labelsTurned: boolean;
  /** Space above the highest column and below the lowest, in px. */
  top: number;
  bottom: number;
}

/** "2015" becomes "’15"; anything else stays. */
function shortYear(label: string): string {
  return /^\d{4}$/.test(label) ? `’${label.slice(2)}` : label;
}

/** Decides what fits `width`. */
export function layoutColumns(marks: readonly Mark[], width: number): ColumnsLayout {
  const pitch = width / Math.max(marks.length, 1);
  const countsAt = (size: number) => widestOf(marks.map((mark) => mark.valueText), size, true);
  const countSize = countsAt(TEXT) + 4 <= pitch ? TEXT : SMALL_TEXT;
  const counts = countsAt(countSize);
  const shares = widestOf(marks.map((mark) => mark.shareText), SMALL_TEXT);
  const values = Math.max(counts, shares) + 10 <= pitch ? 'both' : counts + 2 <= pitch ? 'count' : 'turned';
  const long = marks.map((mark) => mark.label);
  const short = long.map(shortYear);
  const fits = (labels: readonly string[]) => labels.every((label) => textWidth(label, SMALL_TEXT, true) + 3 <= pitch);
  const labels = fits(long) || !fits(short) ? long : short;
  const labelsTurned = !fits(labels);
  return {
    pitch,
    columnWidth: Math.min(pitch * 0.68, MAX_COLUMN),
    values,
    countSize,
    labels,
    labelsTurned,
    top: TEXT_GAP * 2 + valueHeight(values, counts),
    bottom: labelsTurned ? widestOf(labels, SMALL_TEXT, true) + 10 : 24,
  };
}

/** Height of the text above a column, in px; `counts` is the width of the widest count. */
export function valueHeight(values: ColumnsLayout['values'], counts: number): number {
  return values === 'both' ? 34 : values === 'count' ? 16 : counts;
}
