import { memo, useId, useMemo } from 'react';
import { useYAxisScale } from 'recharts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { layoutColumns, valueHeight, type ColumnsLayout } from './columns-layout.ts';
import { largestOf, type Mark, type PickMark } from './mark.ts';
import { barLength, labelClass, MarkButton, MarkRect, TickRect } from './marks.tsx';
import { sameProps } from '#domain/same-props.ts';
import { SMALL_TEXT, textWidth } from './text-fit.ts';

const HEIGHT = 330;
const GAP = 6;

export interface ColumnsChartProps {
  /** In the order from left to right; labels of four digits are years and may be shortened. */
  marks: readonly Mark[];
  width: number;
  onPick?: PickMark | undefined;
  /** Taken for the sake of one contract; columns are high enough for a finger. */
  coarse?: boolean;
  label: string;
}

/** Vertical columns from zero with the count above each (and the share where it fits) and the label below. */
export const ColumnsChart = memo(function ColumnsChart({ marks, width, onPick, label }: ColumnsChartProps) {
  const hatch = useId();
  const layout = useMemo(() => layoutColumns(marks, width), [marks, width]);
  return (
    <ChartFrame
      width={width}
      height={HEIGHT}
      label={label}
      axis="up"
      room={{ top: layout.top, bottom: layout.bottom }}
      hatch={hatch}
      hatched={marks.some((mark) => mark.tone === 'unknown')}
    >
      <Columns marks={marks} width={width} layout={layout} hatch={hatch} onPick={onPick} />
    </ChartFrame>
  );
}, sameProps);

function Columns(props: {
  marks: readonly Mark[];
  width: number;
  layout: ColumnsLayout;
  hatch: string;
  onPick: PickMark | undefined;
}) {
  const { marks, width, layout, hatch, onPick } = props;
  const scale = useYAxisScale();
  if (!scale) return null;
  const zero = scale(0) ?? 0;
  const largest = largestOf(marks);
  const height = (value: number) => zero - (scale(value / largest) ?? 0);
  return (
    <>
      <rect className={styles.axis} x={0} y={zero} width={width} height={1} />
      {marks.map((mark, index) => (
        <Column
          key={mark.key}
          mark={mark}
          index={index}
          layout={layout}
          zero={zero}
          length={barLength(mark.value, height(mark.value))}
          tick={mark.tick === undefined ? undefined : height(mark.tick)}
          hatch={hatch}
          onPick={onPick}
        />
      ))}
    </>
  );
}

function Column(props: {
  mark: Mark;
  index: number;
  layout: ColumnsLayout;
  zero: number;
  length: number;
  tick: number | undefined;
  hatch: string;
  onPick: PickMark | undefined;
}) {
  const { mark, index, layout, zero, length, tick, hatch, onPick } = props;
  const { pitch, columnWidth, values, countSize, labelsTurned } = layout;
  const left = index * pitch;
  const middle = left + pitch / 2;
  const textHeight = valueHeight(values, textWidth(mark.valueText, countSize, true));
  const tickMeetsText = tick !== undefined && tick > length - 2 && tick < length + GAP * 2 + textHeight;
  const valueY = zero - (tickMeetsText ? tick : length) - GAP;
  const label = layout.labels[index];
  return (
    <MarkButton mark={mark} onPick={onPick} hit={{ x: left, y: 0, width: pitch, height: HEIGHT }}>
      <MarkRect
        mark={mark}
        hatch={hatch}
        x={middle - columnWidth / 2}
        y={zero - length}
        width={columnWidth}
        height={length}
      />
      {tick !== undefined && (
        <TickRect x={middle - columnWidth / 2 - 3} y={zero - tick - 1.25} width={columnWidth + 6} height={2.5} />
      )}
      {values === 'turned' ? (
        <text className={styles.strong} transform={upwards(middle + 5, valueY)} fontSize={countSize}>
          {mark.valueText}
        </text>
      ) : (
        <text
          className={styles.strong}
          x={middle}
          y={valueY - (values === 'both' ? 18 : 0)}
          textAnchor="middle"
          fontSize={countSize}
        >
          {mark.valueText}
        </text>
      )}
      {values === 'both' && (
        <text className={styles.quiet} x={middle} y={valueY} textAnchor="middle" fontSize={SMALL_TEXT}>
          {mark.shareText}
        </text>
      )}
      <text
        className={labelClass(mark)}
        fontSize={SMALL_TEXT}
        {...(labelsTurned
          ? { transform: upwards(middle + 4.5, zero + 7), textAnchor: 'end' }
          : { x: middle, y: zero + 18, textAnchor: 'middle' })}
      >
        {label}
      </text>
    </MarkButton>
  );
}

/** Places a text that reads upwards; its origin is then (0, 0). */
function upwards(x: number, y: number): string {
  return `translate(${x} ${y}) rotate(-90)`;
}
