import { fieldOf, FIELDS, type FieldKey } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import styles from './DataPage.module.css';

/** What each column of the file was read as. */
export function ColumnsCard({ info }: { info: SnapshotInfo }) {
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
