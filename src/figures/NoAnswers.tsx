import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Answered.module.css';

/** In place of all figures, where two counts at the view's day disagree or the engine gives no answer: no number is shown. */
export function NoAnswers({ onRetry }: { onRetry(): void }) {
  const { t } = useSpeech();
  return (
    <div className={styles.none}>
      <Notice
        tone="danger"
        title={t({ vi: 'Chưa tính được số liệu, nên không hiện số nào', en: 'The figures could not be computed, so none is shown' })}
        actions={<Button onClick={onRetry}>{t({ vi: 'Tính lại', en: 'Try again' })}</Button>}
      >
        {t({
          vi: 'Hai cách đếm độc lập chưa cho cùng kết quả, hoặc bộ tính không trả lời. Hãy bấm Tính lại; nếu vẫn vậy, mở lại tệp.',
          en: 'Two independent counts disagree, or the engine gave no answer. Try again; if it happens again, open the file again.',
        })}
      </Notice>
    </div>
  );
}
