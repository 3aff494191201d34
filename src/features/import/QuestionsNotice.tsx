import { toHash, type View } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './OpeningPanel.module.css';

/** Above the figures, as long as the file leaves something open that they depend on. */
export function QuestionsNotice({ count, view }: { count: number; view: View }) {
  const { t, f } = useSpeech();
  if (count === 0) return null;
  return (
    <div className={styles.panel}>
      <Notice
        tone="warning"
        title={t({ vi: `Số liệu chưa chắc đủ: còn ${f.count(count)} điều về tệp này cần anh/chị trả lời`, en: `The figures may not be complete: ${f.count(count)} things about this file are to be answered` })}
        actions={<a className={buttonClass('primary')} href={toHash({ ...view, page: 'data' })}>{t({ vi: 'Trả lời', en: 'Answer' })}</a>}
      >
        {t({ vi: 'Trả lời xong, số liệu được tính lại ngay.', en: 'With the answers the figures are computed again.' })}
      </Notice>
    </div>
  );
}
