import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';

/** In place of a part that could not be computed; the others stay. */
export function FailedCard({ title, className, onRetry }: { title: string; className?: string | undefined; onRetry(): void }) {
  const { t } = useSpeech();
  return (
    <Card title={title} className={className ?? ''}>
      <Notice
        tone="danger"
        title={t({ vi: 'Chưa tính được số liệu này', en: 'This figure could not be computed' })}
        actions={<Button onClick={onRetry}>{t({ vi: 'Tính lại', en: 'Try again' })}</Button>}
      >
        {t({ vi: 'Các số liệu khác trên trang vẫn đúng. Nếu vẫn lỗi, hãy mở lại tệp.', en: 'The other figures are right. If it fails again, open the file again.' })}
      </Notice>
    </Card>
  );
}
