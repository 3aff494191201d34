import { useState } from 'react';
import { isCalendarDay, toIsoDay, type IsoDay } from '#domain/date.ts';
import { today } from './today.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './AsOfDialog.module.css';

/** The day of a text like 1/3/2026 or 01.03.2026, or null. */
function parseDay(text: string): IsoDay | null {
  const match = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDay(year, month, day) ? toIsoDay({ year, month, day }) : null;
}

export interface AsOfDialogProps {
  asOf: IsoDay;
  /** What the present day was taken from, in words. */
  source: string;
  onClose(): void;
  onChange(day: IsoDay): void;
}

/** Changes the day that ages and party ages are computed at. */
export function AsOfDialog({ asOf, source, onClose, onChange }: AsOfDialogProps) {
  const { t, f } = useSpeech();
  const [text, setText] = useState(f.day(asOf));
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const day = parseDay(text);
    if (day && day <= today()) onChange(day);
    else setWrong(true);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t({ vi: 'Ngày chốt số liệu', en: 'As-of date' })}
      description={t({ vi: `${source} Nếu tệp được xuất vào ngày khác, hãy sửa: tuổi được tính đến ngày này, danh sách đảng viên không đổi.`, en: `${source} If the file was exported on another day, correct it: ages are computed on this day, the members stay the same.` })}
      closeLabel={t({ vi: 'Đóng', en: 'Close' })}
      actions={
        <>
          <Button onClick={onClose}>{t({ vi: 'Hủy', en: 'Cancel' })}</Button>
          <Button variant="primary" onClick={save}>{t({ vi: 'Dùng ngày này', en: 'Use this day' })}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className={styles.field}>
          {t({ vi: 'Ngày/tháng/năm', en: 'Day/month/year' })}
          <input value={text} inputMode="numeric" aria-invalid={wrong} aria-describedby="as-of-error" onChange={(event) => setText(event.target.value)} />
        </label>
        <p id="as-of-error" role="alert" className={styles.error}>
          {wrong && t({ vi: `“${text}” không phải là một ngày đã qua. Hãy gõ như 01/03/2026.`, en: `“${text}” is not a day up to today. Type it like 01/03/2026.` })}
        </p>
      </form>
    </Dialog>
  );
}
