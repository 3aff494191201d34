import { memo, useId, useMemo } from 'react';
import { useXAxisScale } from 'recharts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './charts.module.css';
import type { Mark, PickMark } from './mark.ts';
import { ToneHead } from './marks.tsx';
import { layoutRows, type RowLayout } from './row-layout.ts';
import { sameProps } from '#domain/same-props.ts';
import { ShareRow, WholeLine } from './ShareRow.tsx';
import { layoutSegments } from './shares-layout.ts';
import { LINE, SMALL_TEXT, TEXT, textWidth, widestOf, wrapText } from './text-fit.ts';

const FOOT = 26;
const UNKNOWN_GAP = 10;
const MAX_HEAD_WIDTH = 72;

/** One 100 % bar. */
export interface SharesRow {
  key: string;
  label: string;
  /** Stands quietly after the label, e.g. "n = 5.358". */
  detail?: string | undefined;
  /** Two parts, and as third the unknown ones, if the chart knows any. */
  parts: readonly Mark[];
}

export interface SharesChartProps {
  rows: readonly SharesRow[];
  /** What each part is: "Nữ", "Nam" and a short word for unknown. */
  heads: readonly string[];
  /** The share (0 to 1) of the first part in the whole committee, and its sentence under the bars. */
  whole?: { share: number; text: string } | undefined;
  width: number;
  onPick?: PickMark | undefined;
  coarse?: boolean;
  label: string;
}

/** A detail is one word to the line breaker, so that it stays in one piece. */
function fullLabel(row: Pick<SharesRow, 'label' | 'detail'>): string {
  return row.detail ? `${row.label} ${row.detail.replaceAll(' ', '\u00a0')}` : row.label;
}

function heightOf(count: number, layout: RowLayout, headLines: number, hasWhole: boolean): number {
  return headLines * LINE + 6 + count * layout.pitch + (hasWhole ? FOOT : 0);
}

/** 100 % bars of two parts a row, with every share printed, and a dashed line at the whole's share. */
export const SharesChart = memo(function SharesChart(props: SharesChartProps) {
  const { rows, heads, whole, width, coarse = false, label } = props;
  const hatch = useId();
  const layout = useMemo(() => layoutRows(rows.map(fullLabel), width, coarse, 'thick'), [rows, width, coarse]);
  const unknown = rows.flatMap((row) => row.parts[2] ?? []);
  const knowsAll = unknown.every((part) => part.value === 0);
  const unknownHead = knowsAll ? [] : wrapText(heads[2] ?? '', MAX_HEAD_WIDTH, SMALL_TEXT, 2);
  const unknownWidth = knowsAll
    ? 0
    : Math.max(widestOf(unknownHead, SMALL_TEXT, true), widestOf(unknown.map((part) => part.shareText), TEXT, true)) +
      UNKNOWN_GAP;
  const headLines = Math.max(1, unknownHead.length);
  return (
    <ChartFrame
      width={width}
      height={heightOf(rows.length, layout, headLines, whole !== undefined)}
      label={label}
      axis="right"
      room={{ left: layout.gutter, right: unknownWidth }}
      hatch={hatch}
      hatched={rows.some((row) => row.parts.some((part) => part.tone === 'unknown'))}
    >
      <Shares {...props} layout={layout} hatch={hatch} unknownHead={unknownHead} top={headLines * LINE + 6} />
    </ChartFrame>
  );
}, sameProps);

function Shares(
  props: SharesChartProps & { layout: RowLayout; hatch: string; unknownHead: readonly string[]; top: number },
) {
  const { rows, heads, whole, width, onPick, layout, hatch, unknownHead, top } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const at = (share: number) => scale(share) ?? 0;
  const edge = { right: at(1), end: width };
  const shownParts = unknownHead.length > 0 ? 3 : 2;
  const segments = rows.map((row) => layoutSegments(row.parts.slice(0, shownParts), at, edge));
  const headY = top - 10;
  const wholeText = whole ? textWidth(whole.text, SMALL_TEXT) / 2 : 0;
  return (
    <>
      <g fontSize={SMALL_TEXT}>
        <ToneHead text={heads[0]} tone={rows[0]?.parts[0]?.tone} x={at(0)} y={headY} direction={1} />
        <ToneHead text={heads[1]} tone={rows[0]?.parts[1]?.tone} x={at(1)} y={headY} direction={-1} />
        {unknownHead.map((line, index) => (
          <text
            key={line}
            x={width}
            y={headY - (unknownHead.length - 1 - index) * LINE}
            textAnchor="end"
            className={styles.quiet}
          >
            {line}
          </text>
        ))}
      </g>
      {rows.map((row, index) => (
        <ShareRow
          key={row.key}
          parts={row.parts}
          segments={segments[index] ?? []}
          lines={layout.lines[index] ?? []}
          detail={row.detail?.replaceAll(' ', '\u00a0')}
          layout={layout}
          y={top + index * layout.pitch}
          hatch={hatch}
          onPick={onPick}
        />
      ))}
      {whole && (
        <>
          <WholeLine x={at(whole.share)} top={top} segments={segments} layout={layout} />
          <text
            x={Math.min(Math.max(at(whole.share), wholeText), width - wholeText)}
            y={top + rows.length * layout.pitch + 17}
            textAnchor="middle"
            fontSize={SMALL_TEXT}
            className={styles.quiet}
          >
            {whole.text}
          </text>
        </>
      )}
    </>
  );
}
