import { useId, type JSX } from 'react';
import { classNames } from './class-names.ts';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** What is going on. */
  label: string;
  /** From 0 to 1; null while the length is unknown. */
  value: number | null;
  /** How far in words, for example "4.200 / 6.808 dòng"; shown at the right and read with the bar. */
  detail?: string;
}

/** A labelled bar of work under way. */
export function Progress({ label, value, detail }: ProgressProps): JSX.Element {
  const labelId = useId();
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={labelId}
        {...(percent !== null && { 'aria-valuenow': percent })}
        {...(detail && { 'aria-valuetext': detail })}
      >
        <div
          className={classNames(styles.bar, percent === null && styles.unknown)}
          {...(percent !== null && { style: { inlineSize: `${percent}%` } })}
        />
      </div>
    </div>
  );
}
