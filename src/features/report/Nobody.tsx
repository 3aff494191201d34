import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** In place of a report about nobody. */
export function Nobody({ onClear }: { onClear(): void }) {
  const { t } = useSpeech();
  return (
    <Notice
      title={t({ vi: 'Không có đảng viên nào khớp với bộ lọc', en: 'No member fits the filter' })}
      actions={<Button onClick={onClear}>{t({ vi: 'Bỏ mọi bộ lọc', en: 'Clear all filters' })}</Button>}
    >
      {t({ vi: 'Không có số liệu để viết báo cáo.', en: 'There is nothing to report on.' })}
    </Notice>
  );
}
