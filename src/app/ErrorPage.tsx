import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** What stands in place of the page when the page itself has failed: never a white one. */
export function ErrorPage() {
  const { t } = useSpeech();
  return (
    <main>
      <Notice
        tone="danger"
        title={t({ vi: 'Trang gặp lỗi và không hiện tiếp được', en: 'The page has failed and cannot go on' })}
        actions={<Button variant="primary" onClick={() => location.reload()}>{t({ vi: 'Tải lại trang', en: 'Reload the page' })}</Button>}
      >
        {t({
          vi: 'Tệp của anh/chị không bị thay đổi. Hãy tải lại trang rồi mở lại tệp. Bộ lọc đang chọn vẫn còn.',
          en: 'Your file is unchanged. Reload the page and open the file again. Your filters are kept.',
        })}
      </Notice>
    </main>
  );
}
