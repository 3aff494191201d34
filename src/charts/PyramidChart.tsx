import { memo, useId, useMemo } from 'react';
import { useXAxisScale } from 'recharts';
import { BarRow, valueRoom } from './BarRow.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { largestOf, type Mark, type PickMark } from './mark.ts';
import { ToneHead } from './marks.tsx';
import { layoutRows, type RowLayout } from './row-layout.ts';
import { sameProps } from '#domain/same-props.ts';
import { SideBar } from './SideBar.tsx';
import { SMALL_TEXT, TEXT, widestOf } from './text-fit.ts';

const HEAD = 28;
const UNKNOWN_GAP = 10;
/** Wider halves are harder to compare, not easier. */
const MAX_PLOT = 900;

/** One band: the same category on both sides. */
export interface PyramidRow {
  key: string;
  label: string;
  left: Mark;
  right: Mark;
}

export interface PyramidChartProps {
  /** In the order from top to bottom. */
  rows: readonly PyramidRow[];
  /** What the left and the right side are: "Nữ", "Nam". */
  heads: readonly [left: string, right: string];
  /** What is on neither side (unknown sex or age), as bars of the same scale below. */
  unknown?: readonly Mark[];
  width: number;
  onPick?: PickMark | undefined;
  coarse?: boolean;
  label: string;
}

const pitchOf = (coarse: boolean) => (coarse ? 44 : 28);
const NONE: readonly Mark[] = [];

function heightOf(rowCount: number, coarse: boolean, unknownCount: number, unknown: RowLayout): number {
  return HEAD + rowCount * pitchOf(coarse) + (unknownCount > 0 ? UNKNOWN_GAP + unknownCount * unknown.pitch : 0);
}

/** Bars to both sides of the bands in the middle, on one scale, with every count printed. */
export const PyramidChart = memo(function PyramidChart(props: PyramidChartProps) {
  const { rows, unknown = NONE, width, coarse = false, label } = props;
  const hatch = useId();
  const layout = useMemo(() => layoutRows(unknown.map((mark) => mark.label), width, coarse), [unknown, width, coarse]);
  const sides = rows.flatMap((row) => [row.left, row.right]);
  const middle = widestOf(rows.map((row) => row.label), SMALL_TEXT, true) + 20;
  const values = widestOf(sides.map((mark) => mark.valueText), TEXT, true) + 10;
  const idle = Math.max(0, (width - 2 * values - middle - MAX_PLOT) / 2);
  return (
    <ChartFrame
      width={width}
      height={heightOf(rows.length, coarse, unknown.length, layout)}
      label={label}
      axis="both"
      room={{ left: values + idle, right: values + middle + idle }}
      hatch={hatch}
      hatched={[...sides, ...unknown].some((mark) => mark.tone === 'unknown')}
    >
      <Pyramid {...props} coarse={coarse} unknown={unknown} layout={layout} middle={middle} hatch={hatch} />
    </ChartFrame>
  );
}, sameProps);

function Pyramid(
  props: PyramidChartProps & {
    coarse: boolean;
    unknown: readonly Mark[];
    layout: RowLayout;
    middle: number;
    hatch: string;
  },
) {
  const { rows, heads, unknown, width, onPick, coarse, layout, middle, hatch } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const left = scale(0) ?? 0;
  const right = left + middle;
  const largest = largestOf([...rows.flatMap((row) => [row.left, row.right]), ...unknown]);
  const half = left - (scale(-1) ?? 0);
  const room = width - layout.gutter - valueRoom(unknown);
  const unknownLength = (value: number) => Math.min((value / largest) * half, room);
  const pitch = pitchOf(coarse);
  const below = HEAD + rows.length * pitch + UNKNOWN_GAP;
  return (
    <>
      <ToneHead text={heads[0]} tone={rows[0]?.left.tone} x={left} y={15} direction={-1} />
      <ToneHead text={heads[1]} tone={rows[0]?.right.tone} x={right} y={15} direction={1} />
      {rows.map((row, index) => {
        const y = HEAD + index * pitch;
        const shared = { y, pitch, width, largest, half, hatch, onPick };
        const picked = row.left.state === 'picked' || row.right.state === 'picked';
        return (
          <g key={row.key}>
            <text
              x={left + middle / 2}
              y={y + pitch / 2 + 5}
              textAnchor="middle"
              fontSize={SMALL_TEXT}
              className={picked ? styles.strong : styles.quiet}
            >
              {row.label}
            </text>
            <SideBar mark={row.left} from={left} direction={-1} {...shared} />
            <SideBar mark={row.right} from={right} direction={1} {...shared} />
          </g>
        );
      })}
      {unknown.map((mark, index) => (
        <BarRow
          key={mark.key}
          mark={mark}
          index={index}
          layout={layout}
          top={below}
          width={width}
          length={unknownLength(mark.value)}
          tick={mark.tick === undefined ? undefined : unknownLength(mark.tick)}
          hatch={hatch}
          onPick={onPick}
        />
      ))}
    </>
  );
}
