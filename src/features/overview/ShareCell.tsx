import styles from './ShareCell.module.css';

/** A share with a small bar beside it, of one scale down the column. */
export function ShareCell({ share, text, tone }: { share: number; text: string; tone: 'women' | 'data' | 'exempt' }) {
  return (
    <span className={styles.cell}>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} width="100" height="8" />
        <rect className={styles[tone]} width={share * 100} height="8" />
      </svg>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
