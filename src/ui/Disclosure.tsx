import type { JSX, ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { ChevronIcon } from '#ui/icons.tsx';

export interface DisclosureProps {
  summary: ReactNode;
  /** Open when first shown. */
  startsOpen?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Further text that opens on a press. */
export function Disclosure({ summary, startsOpen = false, onToggle, children }: DisclosureProps): JSX.Element {
  return (
    <details
      className={styles.details}
      // React writes the attribute only when the prop changes, so the reader's own presses stay.
      open={startsOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <ChevronIcon />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
