import { ShareBar, type ShareBarProps } from '#ui/ShareBar.tsx';
import styles from './ShareCell.module.css';

/** A share with a small bar beside it, of one scale down the column. */
export function ShareCell({ share, text, tone }: { share: number; text: string; tone: ShareBarProps['tone'] }) {
  return (
    <span className={styles.cell}>
      <span className={styles.bar}><ShareBar share={share} tone={tone} /></span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
