import styles from './ShareBar.module.css';

export interface ShareBarProps {
  /** From 0 to 1; null where it is not known. */
  share: number | null;
  tone: 'women' | 'data' | 'exempt';
  /** The shares of the bloc (a dot) and of all (a line) to hold it against. */
  bloc?: number | null;
  all?: number | null;
}

/** A bar of one share, of one scale down the column, with a line at the share of all and a dot at that of the bloc. */
export function ShareBar({ share, tone, bloc = null, all = null }: ShareBarProps) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <svg className={styles.drawing} viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect className={styles.track} y="1" width="100" height="6" />
        {share !== null && <rect className={styles[tone]} y="1" width={share * 100} height="6" />}
      </svg>
      {all !== null && <span className={styles.all} style={{ insetInlineStart: `${all * 100}%` }} />}
      {bloc !== null && <span className={styles.bloc} style={{ insetInlineStart: `${bloc * 100}%` }} />}
    </span>
  );
}
