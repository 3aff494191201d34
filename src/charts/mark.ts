/** What a mark counts; it decides the colour. */
export type MarkTone = 'data' | 'women' | 'men' | 'exempt' | 'unknown' | 'muted';

/** One bar, column or segment of a chart, ready to draw: all its texts are already formatted. */
export interface Mark {
  key: string;
  label: string;
  /** In the unit of the chart, never negative. */
  value: number;
  /** The formatted count. */
  valueText: string;
  /** The formatted share, e.g. "78,70%". */
  shareText: string;
  /** The whole committee's share of this category, scaled to this chart's n, in the unit of `value`. */
  tick?: number;
  /** What the tick says, e.g. "Toàn Đảng bộ: 78,70%"; read after `pressText` and shown on hover. */
  tickText?: string;
  tone: MarkTone;
  /** `dimmed`: another category of this chart is picked. */
  state: 'plain' | 'picked' | 'dimmed';
  /** Accessible name of the mark as a button, e.g. "Khu dân cư: 5.358 đảng viên, 78,70%. Bấm để lọc". */
  pressText: string;
}

/** Called with the mark that was pressed. Keep its identity: a new function draws the chart again. */
export type PickMark = (mark: Mark) => void;

/** The largest value or tick, at least 1, so that an empty chart has a scale too. */
export function largestOf(marks: readonly Mark[]): number {
  return marks.reduce((largest, mark) => Math.max(largest, mark.value, mark.tick ?? 0), 0) || 1;
}
