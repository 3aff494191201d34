import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { ImportFailure } from './failure.ts';
import { failureSentence, type FailureSentence } from './sentences.ts';
import styles from './OpeningPanel.module.css';

/** Why a file that was read whole is not shown: the engine counts otherwise, or does not run. */
export type EngineFailure = { code: 'counts-differ' } | { code: 'engine-failed' };

/** Why a file could not be opened. */
export type OpenFailure = ImportFailure | EngineFailure;

const ENGINE_SENTENCES: Readonly<Record<EngineFailure['code'], FailureSentence>> = {
  'counts-differ': {
    what: {
      vi: 'Hai cách đếm độc lập cho kết quả khác nhau, nên không số nào của tệp này được hiện ra.',
      en: 'Two independent counts disagree, so no figure of this file is shown.',
    },
    todo: { vi: 'Hãy tải lại trang rồi mở lại tệp. Nếu vẫn vậy, xin báo cho người phụ trách trang.', en: 'Reload the page and open the file again. If it happens again, please tell whoever looks after this page.' },
  },
  'engine-failed': {
    what: { vi: 'Bộ tính số liệu trong trình duyệt không chạy được.', en: 'The browser could not run the part that counts.' },
    todo: { vi: 'Hãy tải lại trang, hoặc dùng Chrome, Edge hay Firefox bản mới.', en: 'Reload the page, or use a recent Chrome, Edge or Firefox.' },
  },
};

export interface FailureNoticeProps {
  fileName: string;
  failure: OpenFailure;
  /** Whether an earlier file is still on screen. */
  kept: boolean;
  onClose(): void;
}

/** Why a file could not be opened: what, where, and what to do. */
export function FailureNotice({ fileName, failure, kept, onClose }: FailureNoticeProps) {
  const { t } = useSpeech();
  const { what, todo } = failure.code === 'counts-differ' || failure.code === 'engine-failed' ? ENGINE_SENTENCES[failure.code] : failureSentence(failure);
  return (
    <div className={styles.panel}>
      <Notice
        tone="danger"
        title={t({ vi: `Chưa mở được ${fileName}`, en: `${fileName} could not be opened` })}
        actions={<Button onClick={onClose}>{t({ vi: 'Đóng', en: 'Close' })}</Button>}
      >
        {t(what)} {t(todo)} {kept && t({ vi: 'Số liệu đang xem vẫn giữ nguyên.', en: 'What is on screen is unchanged.' })}
      </Notice>
    </div>
  );
}
