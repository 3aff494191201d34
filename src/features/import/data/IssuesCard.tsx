import { FIELDS } from '#domain/fields.ts';
import type { IssueGroup } from '#domain/issue.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { download } from '#figures/download.ts';
import type { FigureTable } from '#figures/figure.ts';
import { tableCsv } from '#figures/table-text.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon } from '#ui/icons.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { issueSentence } from '../sentences.ts';
import styles from './DataPage.module.css';

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
              {info.issues.map((group) => <IssueRow key={`${group.code} ${group.field} ${group.value}`} group={group} />)}
            </tbody>
        </ScrollTable>
      )}
    </Card>
  );
}

function IssueRow({ group }: { group: IssueGroup }) {
  const { t, f } = useSpeech();
  const lines = group.places.slice(0, PLACES_SHOWN).map(({ line }) => f.count(line));
  return (
    <tr>
      <th scope="row">{group.field ? t(FIELDS[group.field].label) : t({ vi: 'Cả dòng', en: 'Whole line' })}</th>
      <td className={styles.value}>{group.value || '–'}</td>
      <td>{t(issueSentence(group))}</td>
      <td className={numberCell}>{f.count(group.count)}</td>
      <td>{lines.join(', ')}{group.count > lines.length && ' …'}</td>
    </tr>
  );
}

/** A line a place, to be worked off in the original. */
function placesTable({ issues }: SnapshotInfo, { t }: Speech): FigureTable {
  const text = (vi: string, en: string) => ({ label: t({ vi, en }), format: 'text' as const });
  return {
    columns: [text('Dòng', 'Line'), text('Cột thứ', 'Column'), text('Trường', 'Field'), text('Trong tệp ghi', 'In the file'), text('Vấn đề và cách sửa', 'Problem and what to do')],
    rows: issues.flatMap((group, which) =>
      group.places.map(({ line, column }, place) => ({
        key: `${which} ${place}`,
        cells: [String(line), column === 0 ? '' : String(column), group.field ? t(FIELDS[group.field].label) : '', group.value, t(issueSentence(group))],
      })),
    ),
  };
}
