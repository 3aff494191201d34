import styles from './charts.module.css';
import type { Mark, PickMark } from './mark.ts';
import { barLength, MarkButton, MarkRect, TickRect } from './marks.tsx';
import { TEXT, textWidth } from './text-fit.ts';

const GAP = 6;

/** One bar of a pyramid, growing from `from` to the left (-1) or the right (1), with its count at the end. */
export function SideBar(props: {
  mark: Mark;
  from: number;
  direction: 1 | -1;
  y: number;
  pitch: number;
  width: number;
  largest: number;
  /** Length in px of a bar of the value `largest`. */
  half: number;
  hatch: string;
  onPick: PickMark | undefined;
}) {
  const { mark, from, direction, y, pitch, width, largest, half, hatch, onPick } = props;
  const length = barLength(mark.value, (mark.value / largest) * half);
  const tick = mark.tick === undefined ? undefined : (mark.tick / largest) * half;
  const text = textWidth(mark.valueText, TEXT, true);
  const tickMeetsText = tick !== undefined && tick > length - 2 && tick < length + GAP * 2 + text;
  const barHeight = Math.min(pitch - 8, 24);
  const barY = y + (pitch - barHeight) / 2;
  const hit = direction > 0 ? { x: from - 2, width: width - from + 2 } : { x: 0, width: from + 2 };
  return (
    <MarkButton mark={mark} onPick={onPick} hit={{ ...hit, y, height: pitch }}>
      <MarkRect
        mark={mark}
        hatch={hatch}
        x={direction > 0 ? from : from - length}
        y={barY}
        width={length}
        height={barHeight}
      />
      {tick !== undefined && (
        <TickRect x={from + direction * tick - 1.25} y={barY - 2} width={2.5} height={barHeight + 4} />
      )}
      <text
        x={from + direction * ((tickMeetsText ? tick : length) + GAP)}
        y={y + pitch / 2 + 5}
        textAnchor={direction > 0 ? 'start' : 'end'}
        className={mark.state === 'dimmed' ? styles.quiet : mark.state === 'picked' ? styles.strong : undefined}
      >
        {mark.valueText}
      </text>
    </MarkButton>
  );
}
