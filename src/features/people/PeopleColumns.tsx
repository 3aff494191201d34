import { ColumnsDialog } from '#figures/ColumnsDialog.tsx';
import type { PeopleColumn } from '#figures/people-columns.ts';
import { useSpeech } from '#i18n/language.tsx';
import styles from './PeopleCard.module.css';

export interface PeopleColumnsProps {
  columns: readonly PeopleColumn[];
  chosen: readonly string[];
  /** Whether nobody has chosen. */
  isFirst: boolean;
  /** Null goes back to the columns of the beginning. */
  onChoose(keys: readonly string[] | null): void;
}

/** Which columns of a list are shown. */
export function PeopleColumns({ columns, chosen, isFirst, onChoose }: PeopleColumnsProps) {
  const { t } = useSpeech();
  const shown = columns.filter(({ key }) => chosen.includes(key));
  return (
    <ColumnsDialog
      title={t({ vi: 'Chọn cột của danh sách', en: 'Columns of the list' })}
      description={t({ vi: 'Lựa chọn được nhớ trên máy này.', en: 'The choice is remembered on this computer.' })}
      isFirst={isFirst}
      onReset={() => onChoose(null)}
    >
      <ul className={styles.columns}>
        {columns.map(({ key, label }) => {
          const checked = chosen.includes(key);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={checked}
                  // A list without columns would show nothing.
                  disabled={checked && shown.length === 1}
                  onChange={() => onChoose(checked ? chosen.filter((one) => one !== key) : [...chosen, key])}
                />
                {t(label)}
              </label>
            </li>
          );
        })}
      </ul>
    </ColumnsDialog>
  );
}
