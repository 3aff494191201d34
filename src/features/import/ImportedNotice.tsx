import type { SnapshotInfo } from '#domain/snapshot.ts';
import { toHash, type View } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { asOfText, rowsText } from './row-sentences.ts';
import styles from './OpeningPanel.module.css';

/** What was read of a file, right after it was opened; the whole account is a press away. */
export function ImportedNotice({ info, othersLeft, view, onClose }: { info: SnapshotInfo; othersLeft: number; view: View; onClose(): void }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const issues = info.issueTotal;
  const organisations = info.fields.includes('organisation')
    ? t({ vi: `, ${f.count(info.organisations.length)} tổ chức`, en: `, ${f.count(info.organisations.length)} organisations` })
    : '';
  return (
    <div className={styles.panel}>
      <Notice
        tone={issues > 0 ? 'warning' : 'info'}
        title={`${membersText(speech, info.rows.kept)}${organisations}; ${
          issues === 0 ? t({ vi: 'mọi ô có chữ đều đã hiểu', en: 'every filled cell is understood' }) : t({ vi: `${f.count(issues)} ô cần kiểm tra lại`, en: `${f.count(issues)} cells to be checked` })
        }`}
        actions={
          <>
            <a className={buttonClass()} href={toHash({ ...view, page: 'data' })}>{issues > 0 ? t({ vi: 'Xem danh sách', en: 'See the list' }) : t({ vi: 'Xem tệp đã đọc', en: 'See what was read' })}</a>
            <Button variant="quiet" onClick={onClose}>{t({ vi: 'Đóng', en: 'Close' })}</Button>
          </>
        }
      >
        {asOfText(info, speech)} {rowsText(info, speech)}
        {othersLeft > 0 && ` ${t({ vi: `Chỉ mở tệp đầu tiên; ${f.count(othersLeft)} tệp khác chưa mở.`, en: `Only the first file was opened; ${f.count(othersLeft)} more were not.` })}`}
      </Notice>
    </div>
  );
}
