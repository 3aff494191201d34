import type { Decisions } from '#domain/decisions.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { linesText } from '../line-text.ts';
import styles from './DataPage.module.css';

export interface DuplicatesCardProps {
  info: SnapshotInfo;
  draft: Decisions;
  onDraft(draft: Decisions): void;
}

/** Members who stand in the file more than once, and whether they are counted once; nothing where there are none. */
export function DuplicatesCard({ info, draft, onDraft }: DuplicatesCardProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const { duplicates, cells } = info;
  const { extra, groups } = duplicates;
  if (extra === 0) return null;
  const by = {
    card: t({ vi: 'cùng số thẻ đảng', en: 'same card number' }),
    person: t({ vi: 'cùng họ tên, ngày sinh, chi bộ', en: 'same name, date of birth and cell' }),
  };
  const cellName = (code: number) => cells[code - 1]?.name ?? t(WORDS.unknown);
  return (
    <Card
      title={t({ vi: `${f.count(extra)} dòng lặp lại một đảng viên đã có`, en: `${f.count(extra)} lines repeat a member` })}
      subtitle={t({
        vi: 'Sạch: mỗi đảng viên một dòng. Cho tới khi anh/chị chọn, mọi dòng đều được đếm.',
        en: 'Clean: one line a member. Until you choose, every line is counted.',
      })}
      actions={
        <Segmented
          label={t({ vi: 'Đếm các dòng lặp lại', en: 'Count repeated lines' })}
          value={draft.duplicates ?? 'keep'}
          onChange={(choice) => onDraft({ ...draft, duplicates: choice })}
          options={[
            { value: 'keep', label: t({ vi: 'Đếm mọi dòng', en: 'Count every line' }) },
            { value: 'once', label: t({ vi: 'Mỗi người một lần', en: 'Each person once' }) },
          ]}
        />
      }
      footer={groups.length > 0 && groups.reduce((sum, { lines }) => sum + lines.length - 1, 0) < extra
        ? t({ vi: `Bảng gồm ${f.count(groups.length)} người đầu tiên.`, en: `The table has the first ${f.count(groups.length)} people.` })
        : undefined}
    >
      <ScrollTable label={t({ vi: 'Bảng các dòng lặp lại', en: 'Table of repeated lines' })} tall>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Ở dòng', en: 'Lines' })}</th>
            <th scope="col">{t({ vi: 'Giống nhau ở', en: 'Alike in' })}</th>
            <th scope="col">{t({ vi: 'Chi bộ', en: 'Cells' })}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.lines.join(' ')}>
              <th scope="row" className={styles.decided}>{linesText(info, group.lines, speech)}</th>
              <td>{by[group.by]}</td>
              <td>{[...new Set(group.cells.map(cellName))].join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Card>
  );
}
