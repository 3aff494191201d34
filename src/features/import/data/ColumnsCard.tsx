import type { Bilingual } from '#domain/bilingual.ts';
import { decideColumn } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { FIELD_KEYS, fieldOf, FIELDS, type FieldKey } from '#domain/fields.ts';
import type { ColumnMatch, ColumnUse, SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { Select } from '#ui/Select.tsx';
import { encodingLabel } from '../encodings/encoding-label.ts';
import { columnKey } from '../layout/header.ts';
import styles from './DataPage.module.css';

const NOT_READ = 'not-read';
const CHOICES = FIELD_KEYS.filter((key) => fieldOf(key).headers.length > 0);

const USES: Readonly<Record<ColumnUse, Bilingual>> = {
  namePart: { vi: 'một phần của họ tên', en: 'a part of the name' },
  mark: { vi: 'ô đánh dấu: có dấu là thuộc mục này', en: 'a mark: a marked cell means this' },
  bySex: { vi: 'chỉ ghi cho nam hoặc chỉ cho nữ, nên biết giới tính', en: 'filled for one sex only, so it tells the sex' },
  severalFacts: { vi: 'một ô có nhiều thông tin, được tách ra', en: 'several facts in one cell, taken apart' },
  path: { vi: 'tổ chức và chi bộ trong một ô, được tách ra', en: 'organisation and cell in one, taken apart' },
  status: { vi: 'tình trạng: người đã chuyển đi, từ trần, ra khỏi Đảng không tính vào số liệu', en: 'status: those who moved, died or left are not counted' },
  sections: { vi: 'lấy từ các dòng tên nhóm ở giữa danh sách', en: 'taken from the headings between the rows' },
  datePart: { vi: 'ngày, tháng, năm ở các cột riêng, được ghép lại', en: 'day, month and year in columns of their own, put together' },
  shortYear: { vi: 'năm ghi hai chữ số được hiểu theo thế kỷ hợp với tuổi, như 49 là 1949', en: 'years of two digits, in the century that suits the age: 49 is 1949' },
  remark: { vi: 'chỉ đọc chỗ ghi lý do miễn sinh hoạt', en: 'read only where it gives a reason for exemption' },
};

export interface ColumnsCardProps {
  info: SnapshotInfo;
  draft: Decisions;
  onDraft(draft: Decisions): void;
}

/** What each column of the file was read as, and a way to change it. */
export function ColumnsCard({ info, draft, onDraft }: ColumnsCardProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const decided = new Map(draft.columns.map(({ header, field }) => [header, field ?? NOT_READ]));
  return (
    <Card
      title={t({ vi: 'Các cột', en: 'Columns' })}
      subtitle={t({
        vi: 'Chỉ những cột cần để thống kê được đọc. Cột khác, như số căn cước, địa chỉ, điện thoại, bị bỏ ngay khi đọc. Chỗ nào hiểu sai thì chọn lại.',
        en: 'Only the columns that the figures need are read. Others, such as identity numbers, addresses and phones, are dropped while reading. Choose again where it is wrong.',
      })}
    >
      <ScrollTable label={t({ vi: 'Bảng các cột', en: 'Table of columns' })}>
        <thead>
          <tr>
            <th scope="col" className={numberCell}>{t({ vi: 'Cột', en: 'Column' })}</th>
            <th scope="col">{t({ vi: 'Tiêu đề trong tệp', en: 'Heading in the file' })}</th>
            <th scope="col">{t({ vi: 'Hiểu là', en: 'Read as' })}</th>
            <th scope="col">{t({ vi: 'Cách hiểu', en: 'How' })}</th>
          </tr>
        </thead>
        <tbody>
          {info.columns.map((match) => {
            const { column, header, field } = match;
            const read = field ?? NOT_READ;
            const value = decided.get(columnKey(header)) ?? read;
            const fixed = field ? t(fieldOf(field).label) : '–';
            return (
              <tr key={`${match.sheet ?? ''} ${column} ${header} ${read}`}>
                <td className={numberCell}>{column === 0 ? '' : f.count(column)}</td>
                <th scope="row" className={styles.decided}>{header || '–'}</th>
                <td>
                  {header === '' || match.use === 'sections' ? fixed : (
                    <Select
                      label={t({ vi: `Hiểu cột ${header} là`, en: `Read the column ${header} as` })}
                      value={value}
                      marked={value !== read}
                      options={[
                        { value: NOT_READ, label: t({ vi: 'không đọc', en: 'not read' }) },
                        ...CHOICES.map((key) => ({ value: key, label: t(FIELDS[key].label) })),
                      ]}
                      onChange={(next) => onDraft(decideColumn(draft, columnKey(header), CHOICES.find((key) => key === next) ?? null))}
                    />
                  )}
                </td>
                <td className={styles.dropped}>{howText(match, info, speech)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </Card>
  );
}

/** What else there is to say of a column. */
function howText({ sheet, field, also = [], duplicateOf, use, encoding }: ColumnMatch, { fields }: SnapshotInfo, { t }: Speech): string {
  const parts = [
    ...(sheet ? [t({ vi: `ở trang “${sheet}”`, en: `in the sheet “${sheet}”` })] : []),
    ...(use ? [t(USES[use])] : []),
    ...also.map((other) => t({ vi: `đọc cả “${FIELDS[other].label.vi}”`, en: `read for “${FIELDS[other].label.en}” too` })),
    ...(field ? emptyText(field, t) : []),
    ...(field === 'exemptReason' && fields.includes('exemption') && !fields.includes('exemptDate')
      ? [t({ vi: 'không có cột ngày miễn: có lý do là được miễn, ô trống là đang sinh hoạt', en: 'without a column of dates: a reason means exempt, an empty cell active' })] : []),
    ...(duplicateOf ? [t({ vi: `đã có cột khác là “${FIELDS[duplicateOf].label.vi}”`, en: `another column is “${FIELDS[duplicateOf].label.en}” already` })] : []),
    ...(encoding ? [t({ vi: `đọc theo ${encodingLabel(encoding).vi}`, en: `read as ${encodingLabel(encoding).en}` })] : []),
  ];
  return parts.join('; ');
}

function emptyText(field: FieldKey, t: Speech['t']): string[] {
  const definition = fieldOf(field);
  const meaning = definition.kind === 'category' && definition.emptyMeans && definition.categories.find(({ key }) => key === definition.emptyMeans);
  if (definition.kind === 'text') return [t({ vi: 'chỉ giữ trong trang này, đóng trang là mất', en: 'kept in this page only, gone when it is closed' })];
  if (meaning) return [t({ vi: `ô trống hiểu là “${meaning.label.vi}”`, en: `an empty cell means “${meaning.label.en}”` })];
  return field === 'exemptDate' ? [t({ vi: 'ô trống hiểu là đang sinh hoạt', en: 'an empty cell means active' })] : [];
}
