import { countDecisions } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { toHash, type View } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { isAnybodysList } from './party-fields.ts';
import { asOfText, countedAnywayText, excludedText, rowsText, sheetsText } from './row-sentences.ts';
import styles from './OpeningPanel.module.css';

export interface ImportedNoticeProps {
  info: SnapshotInfo;
  /** What it was read with: decisions on earlier files. */
  decisions: Decisions;
  /** Files that were dropped with this one and not opened. */
  othersLeft: number;
  view: View;
  /** The file that was open before, which one press brings back. */
  undo: { fileName: string; onUndo(): void } | null;
  onClose(): void;
}

/** What was read of a file, right after it was opened; the whole account is a press away. */
export function ImportedNotice({ info, decisions, othersLeft, view, undo, onClose }: ImportedNoticeProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const issues = info.issueTotal;
  // Those on units hold in every file, and are told where the units are.
  const remembered = countDecisions({ ...decisions, blocs: [], merges: [] });
  const doubtful = isAnybodysList(info.fields);
  const organisations = info.fields.includes('organisation')
    ? t({ vi: `, ${f.count(info.organisations.length)} tổ chức`, en: `, ${f.count(info.organisations.length)} organisations` })
    : '';
  return (
    <div className={styles.panel}>
      <Notice
        tone={issues > 0 || doubtful ? 'warning' : 'info'}
        title={`${membersText(speech, info.rows.kept)}${organisations}; ${
          issues === 0 ? t({ vi: 'mọi ô có chữ đều đã hiểu', en: 'every filled cell is understood' }) : t({ vi: `${f.count(issues)} ô cần kiểm tra lại`, en: `${f.count(issues)} cells to be checked` })
        }`}
        actions={
          <>
            {view.page !== 'data' && <a className={buttonClass()} href={toHash({ ...view, page: 'data' })}>{issues > 0 ? t({ vi: 'Xem các ô ấy', en: 'See these cells' }) : t({ vi: 'Xem tệp đã đọc', en: 'See what was read' })}</a>}
            {undo && <Button onClick={undo.onUndo}>{t({ vi: `Mở lại ${undo.fileName}`, en: `Back to ${undo.fileName}` })}</Button>}
            <Button variant="quiet" onClick={onClose}>{t({ vi: 'Đóng', en: 'Close' })}</Button>
          </>
        }
      >
        {doubtful && `${t({
          vi: 'Tệp không có cột nào chỉ danh sách đảng viên mới có (ngày vào Đảng, chi bộ, số thẻ đảng, lý luận chính trị…), nhưng mọi người trong tệp đều được đếm là đảng viên: xin xem lại đây có phải danh sách đảng viên không.',
          en: 'No column is one that only a list of members has (admission, cell, card number, political theory …), yet everybody in the file counts as a member: make sure that it is a list of members.',
        })} `}
        {countedAnywayText(info, speech)} {sheetsText(info, speech)} {asOfText(info, speech)} {rowsText(info, speech)} {excludedText(info, speech)}
        {info.derived.bloc > 0 && ` ${t({
          vi: `Khối của ${membersText(speech, info.derived.bloc)} suy từ tên tổ chức: xin xem lại ở trang Dữ liệu, bước Tổ chức.`,
          en: `The bloc of ${membersText(speech, info.derived.bloc)} follows from the names of their organisations: look it over on the page Data, step Organisations.`,
        })}`}
        {info.derived.organisation > 0 && ` ${t({
          vi: `Tổ chức cơ sở đảng của ${membersText(speech, info.derived.organisation)} suy từ tên chi bộ.`,
          en: `The organisation of ${membersText(speech, info.derived.organisation)} follows from the names of their cells.`,
        })}`}
        {remembered > 0 && ` ${t({
          vi: `Đã dùng ${f.count(remembered)} lựa chọn ghi nhớ từ những lần trước: xem hoặc bỏ ở trang Dữ liệu, bước Tệp.`,
          en: remembered === 1 ? 'One remembered choice of an earlier file was used: see or forget it on the page Data, step File.' : `${f.count(remembered)} remembered choices of earlier files were used: see or forget them on the page Data, step File.`,
        })}`}
        {info.alike.length > 0 && ` ${t({ vi: `Có ${f.count(info.alike.length)} nhóm tên đơn vị gần giống nhau.`, en: `There are ${f.count(info.alike.length)} groups of units with names nearly alike.` })}`}
        {othersLeft > 0 && ` ${t({ vi: `Chỉ mở tệp đầu tiên; ${f.count(othersLeft)} tệp khác chưa mở.`, en: `Only the first file was opened; ${f.count(othersLeft)} more were not.` })}`}
      </Notice>
    </div>
  );
}
