import { memo, useId, useMemo } from 'react';
import { useXAxisScale } from 'recharts';
import { BarRow, valueRoom } from './BarRow.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { largestOf, type Mark, type PickMark } from './mark.ts';
import { layoutRows, type RowLayout } from './row-layout.ts';
import { sameProps } from '#domain/same-props.ts';

/** What every chart takes: `width` in px (see useWidth), `label` names the chart for assistive technology. */
export interface BarsChartProps {
  marks: readonly Mark[];
  width: number;
  onPick?: PickMark | undefined;
  /** The pointer is a finger: rows are at least 44 px high. */
  coarse?: boolean;
  label: string;
}

/** Horizontal bars from zero, one a category, with count and share at each, in the order given. */
export const BarsChart = memo(function BarsChart({ marks, width, onPick, coarse = false, label }: BarsChartProps) {
  const hatch = useId();
  const layout = useMemo(() => layoutRows(marks.map((mark) => mark.label), width, coarse), [marks, width, coarse]);
  return (
    <ChartFrame
      width={width}
      height={marks.length * layout.pitch}
      label={label}
      axis="right"
      room={{ left: layout.gutter, right: valueRoom(marks) }}
      hatch={hatch}
      hatched={marks.some((mark) => mark.tone === 'unknown')}
    >
      <Bars marks={marks} width={width} layout={layout} hatch={hatch} onPick={onPick} />
    </ChartFrame>
  );
}, sameProps);

function Bars(props: {
  marks: readonly Mark[];
  width: number;
  layout: RowLayout;
  hatch: string;
  onPick: PickMark | undefined;
}) {
  const { marks, width, layout, hatch, onPick } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const largest = largestOf(marks);
  const zero = scale(0) ?? 0;
  const length = (value: number) => (scale(value / largest) ?? 0) - zero;
  return (
    <>
      {!layout.stacked && (
        <rect className={styles.axis} x={layout.gutter - 1} y={2} width={1} height={marks.length * layout.pitch - 4} />
      )}
      {marks.map((mark, index) => (
        <BarRow
          key={mark.key}
          mark={mark}
          index={index}
          layout={layout}
          top={0}
          width={width}
          length={length(mark.value)}
          tick={mark.tick === undefined ? undefined : length(mark.tick)}
          hatch={hatch}
          onPick={onPick}
        />
      ))}
    </>
  );
}
