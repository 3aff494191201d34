import { useState } from 'react';
import type { PeopleColumn } from '#figures/people-columns.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './PeopleCard.module.css';

export interface ColumnsDialogProps {
  columns: readonly PeopleColumn[];
  chosen: readonly string[];
  /** Null goes back to the columns of the beginning. */
  onChoose(keys: readonly string[] | null): void;
}

/** The button that opens the choice of columns; a choice holds at once and is remembered on the device. */
export function ColumnsDialog({ columns, chosen, onChoose }: ColumnsDialogProps) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const shown = columns.filter(({ key }) => chosen.includes(key));
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{t({ vi: 'Chọn cột', en: 'Columns' })}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t({ vi: 'Chọn cột của danh sách', en: 'Columns of the list' })}
        description={t({ vi: 'Lựa chọn được nhớ trên máy này.', en: 'The choice is remembered on this device.' })}
        closeLabel={t({ vi: 'Đóng', en: 'Close' })}
        actions={
          <>
            <Button onClick={() => onChoose(null)}>{t({ vi: 'Về mặc định', en: 'Reset' })}</Button>
            <Button variant="primary" onClick={() => setOpen(false)}>{t({ vi: 'Xong', en: 'Done' })}</Button>
          </>
        }
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
      </Dialog>
    </>
  );
}
