import { useSpeech } from '#i18n/language.tsx';
import styles from './OverviewPage.module.css';
import skeleton from './OverviewSkeleton.module.css';

/** The overview's cards before the first answer, of about their final height. */
export function OverviewSkeleton() {
  const { t } = useSpeech();
  return (
    <div className={styles.page} role="status" aria-label={t({ vi: 'Đang tính số liệu', en: 'Computing the figures' })}>
      <div className={skeleton.strip} />
      <div className={styles.grid}>
        {['blocs', 'sex', 'qualification', 'political-theory', 'exemption', 'exemption-by-bloc', 'age', 'admissions'].map((figure) => (
          <div key={figure} className={`${skeleton.card} ${styles[figure]}`} />
        ))}
      </div>
    </div>
  );
}
