import styles from './charts.module.css';
import type { Mark, PickMark } from './mark.ts';
import { LabelLines, MarkButton, MarkRect } from './marks.tsx';
import type { RowLayout } from './row-layout.ts';
import { crossesText, type Segment } from './shares-layout.ts';
import { LINE } from './text-fit.ts';

/** White between two segments. */
const SEAM = 1;

/** The text colour that is readable on a mark. */
function textClass(segment: Segment, index: number): string | undefined {
  if (index > 1) return styles.quiet;
  const { mark, ground } = segment;
  const dark = ground.tone === 'women' || ground.tone === 'data' || ground.tone === 'exempt';
  const weight = mark.state === 'picked' ? styles.strong : '';
  return `${weight} ${dark && ground.state !== 'dimmed' ? styles.onDark : ''}`;
}

/** One 100 % bar with its label; each segment is a button. */
export function ShareRow(props: {
  parts: readonly Mark[];
  segments: readonly Segment[];
  lines: readonly string[];
  detail: string | undefined;
  layout: RowLayout;
  y: number;
  hatch: string;
  onPick: PickMark | undefined;
}) {
  const { parts, segments, lines, detail, layout, y, hatch, onPick } = props;
  const { stacked, gutter, pitch, barTop, barHeight } = layout;
  const picked = parts.some((part) => part.state === 'picked');
  const dimmed = parts.every((part) => part.state === 'dimmed');
  const textY = y + barTop + barHeight / 2 + 5;
  const last = segments.length - 1;
  return (
    <g>
      <LabelLines
        lines={lines}
        x={stacked ? 0 : gutter - 12}
        y={stacked ? y + barTop - 4 - (lines.length * LINE) / 2 : y + pitch / 2}
        anchor={stacked ? 'start' : 'end'}
        className={picked ? styles.strong : dimmed ? styles.quiet : undefined}
        detail={detail}
      />
      {segments.map((segment, index) => {
        const { mark, x, width, hit } = segment;
        const from = index > 0 && width > 4 ? x + SEAM : x;
        const to = index < last && width > 4 ? x + width - SEAM : x + width;
        return (
          <MarkButton key={mark.key} mark={mark} onPick={onPick} hit={{ ...hit, y, height: pitch }}>
            <MarkRect mark={mark} hatch={hatch} x={from} y={y + barTop} width={to - from} height={barHeight} />
          </MarkButton>
        );
      })}
      <g className={styles.over}>
        {segments.map((segment, index) => (
          <text
            key={segment.mark.key}
            x={segment.textX}
            y={textY}
            textAnchor={segment.anchor}
            className={textClass(segment, index)}
          >
            {segment.mark.shareText}
          </text>
        ))}
        {segments.length === 0 && (
          <text x={gutter} y={textY} className={styles.quiet}>{parts[0]?.valueText}</text>
        )}
      </g>
    </g>
  );
}

/** The dashed line of the whole's share, with gaps where it would run through a printed share. */
export function WholeLine(props: {
  x: number;
  top: number;
  segments: readonly (readonly Segment[])[];
  layout: RowLayout;
}) {
  const { x, top, segments, layout } = props;
  const { pitch, barTop, barHeight } = layout;
  const path = segments
    .map((row, index) => {
      const bar = top + index * pitch + barTop;
      const through = !row.some((segment) => crossesText(segment, x));
      return through ? `M${x} ${bar - 4}v${barHeight + 8}` : `M${x} ${bar - 4}v6m0 ${barHeight - 4}v6`;
    })
    .join('');
  return (
    <g className={styles.over}>
      <path className={styles.wholeHalo} strokeWidth={4} d={path} />
      <path className={styles.whole} strokeWidth={2} strokeDasharray="4 3" d={path} />
    </g>
  );
}
