import { FIELDS } from '#domain/fields.ts';
import type { IssueCode, IssueGroup } from '#domain/issue.ts';
import { placeOfLine } from '#domain/line-place.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { download } from '#figures/download.ts';
import type { FigureTable } from '#figures/figure.ts';
import { tableCsv } from '#figures/table-text.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon } from '#ui/icons.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { hasSheets, linesText } from '../line-text.ts';
import { issueSentence } from '../sentences.ts';
import styles from './DataPage.module.css';

/** Problems of a sheet as a whole. */
const OF_SHEETS: ReadonlySet<IssueCode> = new Set(['sheet-not-read', 'sheet-repeats', 'sheet-of-others', 'sheet-of-left', 'sheet-second-table', 'sheet-refused']);

/** How many places of one problem are named in the list. */
const PLACES_SHOWN = 8;

/** Everything that was not understood or looks wrong: what, how often, where, and what to do. */
export function IssuesCard({ info }: { info: SnapshotInfo }) {
  const speech = useSpeech();
  const { t, f, language } = speech;
  const count = info.issueTotal;
  const title = count === 0
    ? t({ vi: 'Mọi ô có chữ đều đã hiểu', en: 'Every filled cell is understood' })
    : t({ vi: `${f.count(count)} ô cần kiểm tra lại`, en: `${f.count(count)} cells to be checked` });
  const save = () => {
    const text = tableCsv(placesTable(info, speech), language, [title], []);
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), t({ vi: 'cho-can-kiem-tra.csv', en: 'places-to-check.csv' }));
  };
  const listed = info.issues.reduce((sum, group) => sum + group.count, 0);
  return (
    <Card
      title={title}
      subtitle={t({
        vi: 'Ô chưa hiểu được đếm là “chưa có thông tin”: không bỏ, không đoán. Sửa trong tệp gốc rồi mở lại tệp.',
        en: 'A value that is not understood counts as “unknown”: it is neither dropped nor guessed. Correct the original and open the file again.',
      })}
      actions={count > 0 && <Button size="small" icon={<DownloadIcon />} onClick={save}>{t({ vi: 'Tải danh sách (CSV)', en: 'Download the list (CSV)' })}</Button>}
      footer={listed < count ? t({ vi: `Danh sách gồm ${f.count(listed)} chỗ đầu tiên.`, en: `The list has the first ${f.count(listed)} places.` }) : undefined}
    >
      {count > 0 && (
        <ScrollTable label={t({ vi: 'Bảng các chỗ cần xem lại', en: 'Table of places to be checked' })}>
            <thead>
              <tr>
                <th scope="col">{t({ vi: 'Cột', en: 'Column' })}</th>
                <th scope="col">{t({ vi: 'Trong tệp ghi', en: 'In the file' })}</th>
                <th scope="col">{t({ vi: 'Vấn đề và cách sửa', en: 'Problem and what to do' })}</th>
                <th scope="col" className={numberCell}>{t({ vi: 'Số chỗ', en: 'Places' })}</th>
                <th scope="col">{t({ vi: 'Ở dòng', en: 'Lines' })}</th>
              </tr>
            </thead>
            <tbody>
              {info.issues.map((group) => <IssueRow key={`${group.code} ${group.field} ${group.value}`} info={info} group={group} />)}
            </tbody>
        </ScrollTable>
      )}
    </Card>
  );
}

function IssueRow({ info, group }: { info: SnapshotInfo; group: IssueGroup }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const lines = group.places.slice(0, PLACES_SHOWN).map(({ line }) => line);
  return (
    <tr>
      <th scope="row">{group.field ? t(FIELDS[group.field].label) : OF_SHEETS.has(group.code) ? t({ vi: 'Cả trang tính', en: 'Whole sheet' }) : t({ vi: 'Cả dòng', en: 'Whole line' })}</th>
      <td className={styles.value}>{group.value || '–'}</td>
      <td>{t(issueSentence(group))}</td>
      <td className={numberCell}>{f.count(group.count)}</td>
      <td>{linesText(info, lines, speech)}{group.count > lines.length && ' …'}</td>
    </tr>
  );
}

/** A line a place, to be worked off in the original; one for a problem that has no place, such as that of a whole sheet. */
function placesTable(info: SnapshotInfo, { t }: Speech): FigureTable {
  const text = (vi: string, en: string) => ({ label: t({ vi, en }), format: 'text' as const });
  const inSheets = hasSheets(info);
  return {
    columns: [
      ...(inSheets ? [text('Trang tính', 'Sheet')] : []), text('Dòng', 'Line'), text('Cột thứ', 'Column'), text('Trường', 'Field'), text('Trong tệp ghi', 'In the file'),
      text('Vấn đề và cách sửa', 'Problem and what to do'),
    ],
    rows: info.issues.flatMap((group, which) => {
      const said = [group.field ? t(FIELDS[group.field].label) : '', group.value, t(issueSentence(group))];
      const placed = group.places.map(({ line, column }, place) => {
        const { sheet, row } = placeOfLine(info, line);
        return { key: `${which} ${place}`, cells: [...(inSheets ? [sheet ?? ''] : []), String(row), column === 0 ? '' : String(column), ...said] };
      });
      return placed.length > 0 ? placed : [{ key: `${which}`, cells: [...(inSheets ? [''] : []), '', '', ...said] }];
    }),
  };
}
