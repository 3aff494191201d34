import { ColumnsDialog } from '#figures/ColumnsDialog.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { FIRST_CHOICE, type ColumnChoice } from './column-choice.ts';
import styles from './UnitsTable.module.css';

export interface UnitColumnsProps {
  columns: readonly { id: string; label: string }[];
  choice: ColumnChoice;
  onChange(choice: ColumnChoice): void;
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** Which columns of the table are shown, and which stay in sight at the left. */
export function UnitColumns({ columns, choice, onChange }: UnitColumnsProps) {
  const { t } = useSpeech();
  const show = t({ vi: 'Hiện', en: 'Show' });
  const pin = t({ vi: 'Ghim bên trái', en: 'Keep at the left' });
  return (
    <ColumnsDialog
      title={t({ vi: 'Chọn cột của bảng', en: 'Columns of the table' })}
      description={t({ vi: 'Cột được ghim luôn hiện khi cuộn bảng sang ngang. Lựa chọn được nhớ trên máy này.', en: 'A kept column stays while the table scrolls sideways. The choice is remembered on this computer.' })}
      isFirst={choice === FIRST_CHOICE}
      onReset={() => onChange(FIRST_CHOICE)}
    >
      <table className={styles.choice}>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Cột', en: 'Column' })}</th>
            <th scope="col">{show}</th>
            <th scope="col">{pin}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <label className={styles.tick}>
                  <input type="checkbox" aria-label={`${show}: ${label}`} checked={!choice.hidden.includes(id)} onChange={() => onChange({ ...choice, hidden: toggled(choice.hidden, id) })} />
                </label>
              </td>
              <td>
                <label className={styles.tick}>
                  <input
                    type="checkbox" aria-label={`${pin}: ${label}`} checked={choice.pinned.includes(id)} disabled={choice.hidden.includes(id)}
                    onChange={() => onChange({ ...choice, pinned: toggled(choice.pinned, id) })}
                  />
                </label>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ColumnsDialog>
  );
}
