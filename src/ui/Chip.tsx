import type { JSX } from 'react';
import styles from './Chip.module.css';
import { CloseIcon } from './icons.tsx';

export interface ChipProps {
  /** What is filtered, for example "Khối". */
  label: string;
  /** By what, for example "Khu dân cư". */
  value: string;
  /** Accessible name of the remove button; names this chip, not only "remove". */
  removeLabel: string;
  onRemove: () => void;
}

/** One filter that is on, with a button that lifts it. Printed without the button. */
export function Chip({ label, value, removeLabel, onRemove }: ChipProps): JSX.Element {
  return (
    <span className={styles.chip}>
      <span className={styles.text}>
        <span className={styles.label}>{label}:</span> {value}
      </span>
      <button type="button" className={styles.remove} aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <CloseIcon />
      </button>
    </span>
  );
}
