import { FIELDS, fieldOf, type FieldKey } from '#domain/fields.ts';
import type { IssueGroup } from '#domain/issue.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { asOfText, delimiterText, rowParts, rowsText } from './row-sentences.ts';
import { issueSentence } from './sentences.ts';
import styles from './DataPage.module.css';

/** How many places of one problem are named in the list. */
const PLACES_SHOWN = 8;

/** What was read of the file: its rows, its columns, and every value that was not understood. */
export function DataPage({ info }: { info: SnapshotInfo }) {
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t({ vi: 'Dữ liệu đã đọc', en: 'What was read' })}</h1>
      <FileCard info={info} />
      <IssuesCard info={info} />
      <ColumnsCard info={info} />
    </div>
  );
}

function FileCard({ info }: { info: SnapshotInfo }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const facts: [string, string][] = [
    [t({ vi: 'Dung lượng', en: 'Size' }), f.size(info.sizeBytes)],
    [t({ vi: 'Bảng mã', en: 'Encoding' }), info.encoding],
    [t({ vi: 'Dấu phân cách', en: 'Delimiter' }), delimiterText(info.delimiter, speech)],
    [t({ vi: 'Dòng tiêu đề', en: 'Heading line' }), f.count(info.headerLine)],
    ...rowParts(info, speech),
  ];
  return (
    <Card title={info.fileName} subtitle={`${asOfText(info, speech)} ${rowsText(info, speech)}`}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function IssuesCard({ info }: { info: SnapshotInfo }) {
  const { t, f } = useSpeech();
  const count = info.issueTotal;
  const title = count === 0
    ? t({ vi: 'Mọi ô có chữ đều đã hiểu', en: 'Every filled cell is understood' })
    : t({ vi: `${f.count(count)} ô cần kiểm tra lại`, en: `${f.count(count)} cells to be checked` });
  const listed = info.issues.reduce((sum, group) => sum + group.count, 0);
  return (
    <Card
      title={title}
      subtitle={t({
        vi: 'Ô chưa hiểu được đếm là “chưa có thông tin”: không bỏ, không đoán. Sửa trong tệp gốc rồi mở lại tệp.',
        en: 'A value that is not understood counts as “unknown”: it is neither dropped nor guessed. Correct the original and open the file again.',
      })}
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

function ColumnsCard({ info }: { info: SnapshotInfo }) {
  const { t, f } = useSpeech();
  return (
    <Card
      title={t({ vi: 'Các cột', en: 'Columns' })}
      subtitle={t({
        vi: 'Chỉ những cột cần để thống kê được đọc. Cột khác, như số căn cước, địa chỉ, điện thoại, bị bỏ ngay khi đọc.',
        en: 'Only the columns that the figures need are read. Others, such as identity numbers, addresses and phones, are dropped while reading.',
      })}
    >
      <ScrollTable label={t({ vi: 'Bảng các cột', en: 'Table of columns' })}>
          <thead>
            <tr>
              <th scope="col" className={numberCell}>{t({ vi: 'Cột', en: 'Column' })}</th>
              <th scope="col">{t({ vi: 'Tiêu đề trong tệp', en: 'Heading in the file' })}</th>
              <th scope="col">{t({ vi: 'Hiểu là', en: 'Read as' })}</th>
            </tr>
          </thead>
          <tbody>
            {info.columns.map(({ column, header, field, duplicateOf }) => (
              <tr key={column}>
                <td className={numberCell}>{f.count(column)}</td>
                <th scope="row">{header || '–'}</th>
                <td>{field ? `${t(fieldOf(field).label)}${emptyText(field)}` : <span className={styles.dropped}>{droppedText(duplicateOf)}</span>}</td>
              </tr>
            ))}
          </tbody>
      </ScrollTable>
    </Card>
  );

  function droppedText(duplicateOf: FieldKey | undefined): string {
    if (!duplicateOf) return t({ vi: 'không đọc', en: 'not read' });
    const name = t(FIELDS[duplicateOf].label);
    return t({ vi: `không đọc: đã có cột khác là “${name}”`, en: `not read: another column is “${name}” already` });
  }

  function emptyText(field: NonNullable<SnapshotInfo['columns'][number]['field']>): string {
    const definition = fieldOf(field);
    const meaning = definition.kind === 'category' && definition.emptyMeans && definition.categories.find(({ key }) => key === definition.emptyMeans);
    if (definition.kind === 'text') return t({ vi: ' (để nhận ra dòng, không lưu lại)', en: ' (to tell lines apart, not kept)' });
    if (meaning) return t({ vi: ` (ô trống hiểu là “${meaning.label.vi}”)`, en: ` (an empty cell means “${meaning.label.en}”)` });
    return field === 'exemptDate' ? t({ vi: ' (ô trống hiểu là đang sinh hoạt)', en: ' (an empty cell means active)' }) : '';
  }
}
