import { useState } from 'react';
import { tidy } from '#domain/text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './AsOfDialog.module.css';

const LONGEST = 120;

/** Asks for the name of the committee, which no list says for certain; it is remembered on this device. */
export function CommitteeDialog({ onClose }: { onClose(): void }) {
  const { t, committee, nameCommittee } = useSpeech();
  const [name, setName] = useState(committee);
  const save = () => {
    nameCommittee(tidy(name));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t({ vi: 'Tên đảng bộ', en: 'Name of the committee' })}
      description={t({
        vi: 'Tên này đứng đầu mọi bản in, tệp Excel, Word và ảnh tải về. Chỉ lưu trên máy này; để trống nếu không cần.',
        en: 'It stands on every print and every Excel, Word and picture file. It is kept on this computer only; leave it empty if it is not needed.',
      })}
      closeLabel={t({ vi: 'Đóng', en: 'Close' })}
      actions={
        <>
          <Button onClick={onClose}>{t({ vi: 'Hủy', en: 'Cancel' })}</Button>
          <Button variant="primary" onClick={save}>{t({ vi: 'Lưu', en: 'Save' })}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className={`${styles.field} ${styles.wide}`}>
          {t({ vi: 'Tên, như “Đảng bộ phường …”', en: 'Name' })}
          <input value={name} maxLength={LONGEST} onChange={(event) => setName(event.target.value)} />
        </label>
      </form>
    </Dialog>
  );
}
