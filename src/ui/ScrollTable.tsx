import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useScrollable } from './scrollable.ts';
import styles from './ScrollTable.module.css';

/** Class of a cell with a number: at the right, in one piece. */
export const numberCell = styles.number;
/** Class of a row that sums up the others. */
export const totalRow = styles.total;

export interface ScrollTableProps {
  /** Accessible name of the box that scrolls; another one than that of the card around it. */
  label: string;
  /** On large screens the table scrolls in its own box under a head that stays; on paper it is whole. */
  tall?: boolean;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

/** How long a tall table stays as it is before it is laid out although it is out of sight, in ms. */
const REST_MS = 1_000;

/** A table that scrolls sideways in its own box where it is too wide; the box takes the focus only then. */
export function ScrollTable({ label, tall = false, children }: ScrollTableProps): JSX.Element {
  const [box, scrollable] = useScrollable();
  const [rested, setRested] = useState<ReactNode>(null);
  useEffect(() => {
    if (!tall) return undefined;
    const rest = setTimeout(() => setRested(children), REST_MS);
    return () => clearTimeout(rest);
  }, [tall, children]);
  return (
    <div ref={box} className={classNames(styles.scroll, tall && styles.tall, tall && rested !== children && styles.changing)} role="region" aria-label={label} {...(scrollable && { tabIndex: 0 })}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
