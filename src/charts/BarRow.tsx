import styles from './charts.module.css';
import type { Mark, PickMark } from './mark.ts';
import { barLength, LabelLines, labelClass, MarkButton, MarkRect, TickRect } from './marks.tsx';
import type { RowLayout } from './row-layout.ts';
import { LINE, TEXT, textWidth } from './text-fit.ts';

const GAP = 8;
/** The target is a little wider than the drawing. */
const HIT_MARGIN = 4;

function valueWidth(mark: Mark): number {
  return textWidth(mark.valueText, TEXT, true) + GAP + textWidth(mark.shareText, TEXT);
}

/** Space that count and share need right of the longest bar, in px. */
export function valueRoom(marks: readonly Mark[]): number {
  return marks.reduce((room, mark) => Math.max(room, Math.ceil(valueWidth(mark))), 0) + GAP + 2;
}

/** One row: label, bar from zero, count and share at its end, tick of the whole. */
export function BarRow(props: {
  mark: Mark;
  index: number;
  layout: RowLayout;
  /** Top of the first row. */
  top: number;
  width: number;
  /** Lengths in px of the bar and of the way from zero to the tick. */
  length: number;
  tick: number | undefined;
  hatch: string;
  onPick: PickMark | undefined;
}) {
  const { mark, index, layout, top, width, tick, hatch, onPick } = props;
  const { stacked, gutter, pitch, barTop, barHeight } = layout;
  const y = top + index * pitch;
  const lines = layout.lines[index] ?? [];
  const length = barLength(mark.value, props.length);
  const tickMeetsText = tick !== undefined && tick > length - 2 && tick < length + GAP * 2 + valueWidth(mark);
  const textX = gutter + (tickMeetsText ? tick : length) + GAP;
  const overhang = stacked ? 3 : 4;
  const hit = { x: -HIT_MARGIN, y, width: width + HIT_MARGIN * 2, height: pitch };
  return (
    <MarkButton mark={mark} onPick={onPick} hit={hit}>
      <LabelLines
        lines={lines}
        x={stacked ? 0 : gutter - 12}
        y={stacked ? y + barTop - 4 - (lines.length * LINE) / 2 : y + pitch / 2}
        anchor={stacked ? 'start' : 'end'}
        className={labelClass(mark)}
      />
      <MarkRect mark={mark} hatch={hatch} x={gutter} y={y + barTop} width={length} height={barHeight} />
      {tick !== undefined && (
        <TickRect x={gutter + tick - 1.25} y={y + barTop - overhang} width={2.5} height={barHeight + overhang * 2} />
      )}
      <text x={textX} y={y + barTop + barHeight / 2 + 5}>
        <tspan className={styles.strong}>{mark.valueText}</tspan>
        <tspan className={styles.quiet} dx={GAP}>{mark.shareText}</tspan>
      </text>
    </MarkButton>
  );
}

