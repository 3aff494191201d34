import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { ImportFailure } from './failure.ts';
import { failureSentence, type FailureSentence } from './sentences.ts';
import styles from './OpeningPanel.module.css';

/** Why nothing is shown though no file was refused: the engine counts otherwise, does not run, or the sample is not to be had. */
export type EngineFailure = { code: 'counts-differ' } | { code: 'engine-failed' } | { code: 'sample-unavailable' };

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
  'sample-unavailable': {
    what: { vi: 'Không tải được dữ liệu mẫu vì không có mạng.', en: 'The sample could not be loaded, since there is no network.' },
    todo: { vi: 'Tệp của anh/chị vẫn mở được. Muốn xem dữ liệu mẫu, hãy nối mạng rồi bấm lại.', en: 'Your own files can still be opened. For the sample, connect and press again.' },
  },
};

export interface FailureNoticeProps {
  fileName: string;
  failure: OpenFailure;
  /** Whether an earlier file is still on screen. */
  kept: boolean;
  onClose(): void;
}

function isEngineFailure(failure: OpenFailure): failure is EngineFailure {
  return failure.code in ENGINE_SENTENCES;
}

/** Why a file could not be opened: what, where, and what to do. */
export function FailureNotice({ fileName, failure, kept, onClose }: FailureNoticeProps) {
  const { t } = useSpeech();
  const { what, todo } = isEngineFailure(failure) ? ENGINE_SENTENCES[failure.code] : failureSentence(failure);
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
