import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { BarChart, usePlotArea, XAxis, YAxis } from 'recharts';
import styles from './charts.module.css';
import { mountInTurn } from './in-turn.ts';
import { TEXT } from './text-fit.ts';

const FROM_ZERO: [number, number] = [0, 1];
const BOTH_SIDES: [number, number] = [-1, 1];

/** The space around the plot, in px. */
export interface Room {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}

/**
 * The Recharts chart around all drawings: its surface and its value axis. The axis is always from 0 to 1 (or from
 * -1 to 1), and drawings ask it where a share of the longest bar ends: so a new filter changes no axis, and the
 * marks, drawn from props, never stand on an older scale. `compact` leaves out the mouse and tooltip machinery,
 * which costs time on every move and serves nothing here. Heights are in rem, so that a larger text setting
 * magnifies the drawing.
 */
export function ChartFrame(props: {
  width: number;
  height: number;
  label: string;
  axis: 'right' | 'both' | 'up';
  room: Room;
  hatch: string;
  hatched: boolean;
  children: ReactNode;
}) {
  const { width, height, label, axis, hatch, hatched, children } = props;
  const { left = 0, right = 0, top = 0, bottom = 0 } = props.room;
  const margin = useMemo(() => ({ left, right, top, bottom }), [left, right, top, bottom]);
  const [isMounted, setMounted] = useState(false);
  useEffect(() => mountInTurn(() => setMounted(true)), []);
  return (
    <div className={styles.chart} style={{ height: `${height / 16}rem` }}>
      {isMounted && width > 0 && (
        <BarChart
          compact
          layout={axis === 'up' ? 'horizontal' : 'vertical'}
          width={width}
          height={height}
          margin={margin}
          accessibilityLayer={false}
          role="group"
          aria-label={label}
        >
          {axis === 'up' ? (
            <YAxis type="number" hide allowDataOverflow domain={FROM_ZERO} />
          ) : (
            <XAxis type="number" hide allowDataOverflow domain={axis === 'both' ? BOTH_SIDES : FROM_ZERO} />
          )}
          {hatched && (
            <defs>
              <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect className={styles.hatchGround} width={6} height={6} />
                <path className={styles.hatchLine} d="M0 0V6" strokeWidth={2} />
              </pattern>
            </defs>
          )}
          <g fontSize={TEXT}>
            <Plot x={left} y={top} width={width - left - right} height={height - top - bottom}>
              {children}
            </Plot>
          </g>
        </BarChart>
      )}
    </div>
  );
}

/**
 * Recharts learns a new size and new margins only after it has rendered once more. Until its plot is the one that
 * the marks are laid out for, the former marks stay.
 */
function Plot(props: { x: number; y: number; width: number; height: number; children: ReactNode }) {
  const { x, y, width, height, children } = props;
  const plot = usePlotArea();
  const [shown, setShown] = useState<ReactNode>(null);
  const isCurrent =
    plot?.x === x && plot.y === y && plot.width === Math.max(width, 0) && plot.height === Math.max(height, 0);
  if (isCurrent && shown !== children) setShown(children);
  return isCurrent ? children : shown;
}
