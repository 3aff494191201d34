import type { JSX, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FilterIcon } from './icons.tsx';
import styles from './KeyFigures.module.css';

export interface KeyFigure {
  key: string;
  label: string;
  /** Already formatted, for example "43,58%". */
  value: string;
  /** What stands behind the value, for example "2.967 đồng chí". */
  detail?: ReactNode;
  /** Makes it a button, for example one that filters. */
  onPress?: () => void;
  pressed?: boolean;
  /** A quiet link below it, beside what a press does. */
  link?: { href: string; text: string; label: string };
}

export interface KeyFiguresProps {
  /** Accessible name of the strip. */
  label: string;
  figures: readonly KeyFigure[];
}

/** The strip of main numbers: in one row where there is room, three or two a row elsewhere. */
export function KeyFigures({ label, figures }: KeyFiguresProps): JSX.Element {
  return (
    <section className={styles.strip} aria-label={label}>
      <ul className={styles.list}>
        {figures.map((figure) => (
          <li key={figure.key} className={styles.item}>
            {figure.onPress ? (
              <button
                type="button"
                className={classNames(styles.figure, styles.pressable)}
                aria-pressed={figure.pressed ?? false}
                onClick={figure.onPress}
              >
                <Content figure={figure} />
              </button>
            ) : (
              <div className={styles.figure}>
                <Content figure={figure} />
              </div>
            )}
            {figure.link && <a className={styles.link} href={figure.link.href} aria-label={figure.link.label}>{figure.link.text}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Content({ figure }: { figure: KeyFigure }): JSX.Element {
  return (
    <>
      <span className={styles.label}>
        {figure.label} {figure.onPress && <FilterIcon />}
      </span>
      <span className={styles.value}>{figure.value} </span>
      {figure.detail && <span className={styles.detail}>{figure.detail}</span>}
    </>
  );
}
