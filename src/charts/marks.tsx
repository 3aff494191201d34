import type { KeyboardEvent, ReactNode } from 'react';
import styles from './charts.module.css';
import type { Mark, MarkTone, PickMark } from './mark.ts';
import { LINE, SMALL_TEXT } from './text-fit.ts';

/** A rectangle in px of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest length that a value above 0 is drawn with. */
const MIN_BAR = 2;

/** A mark as a toggle button that covers `hit`; without `onPick` just a group. */
export function MarkButton(props: { mark: Mark; onPick: PickMark | undefined; hit: Box; children?: ReactNode }) {
  const { mark, onPick, hit, children } = props;
  if (!onPick) return <g>{children}</g>;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) onPick(mark);
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={mark.state === 'picked'}
      aria-label={mark.tickText ? `${mark.pressText}. ${mark.tickText}` : mark.pressText}
      className={styles.button}
      data-pick={mark.key}
      onClick={() => onPick(mark)}
      onKeyDown={press}
    >
      <rect data-screen-only="" className={styles.hit} rx={4} {...hit} />
      {mark.tickText && <title>{mark.tickText}</title>}
      {children}
    </g>
  );
}

/** The length of a bar: a value above 0 is never invisible, 0 has none. */
export function barLength(value: number, length: number): number {
  return value > 0 ? Math.max(length, MIN_BAR) : 0;
}

/** The bar itself, in the mark's colour and state. The outline lies inside the box. */
export function MarkRect({ mark, hatch, x, y, width, height }: Box & { mark: Mark; hatch: string }) {
  if (mark.value <= 0 || width <= 0) return null;
  const inset = Math.min(0.5, width / 4);
  return (
    <rect
      className={`${styles[mark.tone]} ${mark.state === 'dimmed' ? styles.dimmed : ''}`}
      fill={mark.tone === 'unknown' ? `url(#${hatch})` : undefined}
      strokeWidth={inset * 2}
      rx={Math.min(2, width / 2)}
      x={x + inset}
      y={y + 0.5}
      width={width - inset * 2}
      height={height - 1}
    />
  );
}

/** The thin tick of the whole committee; its pale edge keeps it visible on a dark bar. */
export function TickRect({ x, y, width, height }: Box) {
  return <rect className={styles.tick} strokeWidth={1} x={x} y={y} width={width} height={height} />;
}

/** The class of a label's text: what is picked is bold, what is dimmed or unknown is quiet. */
export function labelClass(mark: Pick<Mark, 'state' | 'tone'>): string | undefined {
  if (mark.state === 'picked') return styles.strong;
  return mark.state === 'dimmed' || mark.tone === 'unknown' ? styles.quiet : undefined;
}

/** A label in lines; `y` is the middle of them. A line that ends with `detail` shows that part quietly. */
export function LabelLines(props: {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
  className: string | undefined;
  detail?: string | undefined;
}) {
  const { lines, x, y, anchor, className, detail } = props;
  const first = y + 5 - ((lines.length - 1) * LINE) / 2;
  return (
    <text x={x} y={first} textAnchor={anchor} className={className}>
      {lines.map((line, index) => {
        const body = detail && line.endsWith(detail) ? line.slice(0, -detail.length) : line;
        const text = body === line ? line : <>{body}<tspan className={styles.detail}>{detail}</tspan></>;
        if (lines.length === 1) return body === line ? line : <tspan key={index}>{text}</tspan>;
        return <tspan key={index} x={x} y={first + index * LINE}>{text}</tspan>;
      })}
    </text>
  );
}

/** The head over a side, with a swatch of its colour, growing from `x` to the left (-1) or the right (1). */
export function ToneHead(props: {
  text: string | undefined;
  tone: MarkTone | undefined;
  x: number;
  y: number;
  direction: 1 | -1;
}) {
  const { text, tone, x, y, direction } = props;
  const anchor = direction > 0 ? 'start' : 'end';
  return (
    <>
      {tone && (
        <rect
          className={styles[tone]}
          strokeWidth={0}
          x={direction > 0 ? x : x - 10}
          y={y - 10}
          width={10}
          height={10}
          rx={2}
        />
      )}
      <text x={x + direction * 16} y={y} textAnchor={anchor} fontSize={SMALL_TEXT} className={styles.strong}>
        {text}
      </text>
    </>
  );
}
