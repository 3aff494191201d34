import { useSpeech } from '#i18n/language.tsx';
import styles from './DueTable.module.css';

export interface DuePickProps {
  n: number;
  /** What the number counts, for those who cannot see the heads of its row and column. */
  label: string;
  pressed: boolean;
  onPress(): void;
}

/** A number of members that leaves only these in the list below it; pressed again it lets go. */
export function DuePick({ n, label, pressed, onPress }: DuePickProps) {
  const { f } = useSpeech();
  if (n === 0) return <span className={styles.none}>0</span>;
  return <button type="button" className={styles.pick} aria-pressed={pressed} aria-label={`${f.count(n)}, ${label}`} onClick={onPress}>{f.count(n)}</button>;
}
