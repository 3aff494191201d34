import type { Outcome } from './use-outcome.ts';
import styles from './OutcomeNote.module.css';

/** What came of an action, told where it was pressed and to readers of the screen. */
export function OutcomeNote({ outcome }: { outcome: Outcome | null }) {
  if (!outcome) return null;
  return <p role={outcome.kind === 'failed' ? 'alert' : 'status'} className={`${styles.note} ${outcome.kind === 'failed' ? styles.failed : ''}`}>{outcome.text}</p>;
}
