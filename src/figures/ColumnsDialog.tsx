import { useState, type ReactNode } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

export interface ColumnsDialogProps {
  title: string;
  description: string;
  /** Whether the columns are those of the beginning. */
  isFirst: boolean;
  onReset(): void;
  /** The choice of columns; it holds at once. */
  children: ReactNode;
}

/** The button that opens the choice of columns of a table. */
export function ColumnsDialog({ title, description, isFirst, onReset, children }: ColumnsDialogProps) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{t({ vi: 'Chọn cột', en: 'Columns' })}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        description={description}
        closeLabel={t({ vi: 'Đóng', en: 'Close' })}
        actions={
          <>
            <Button disabled={isFirst} onClick={onReset}>{t({ vi: 'Về mặc định', en: 'Reset' })}</Button>
            <Button variant="primary" onClick={() => setOpen(false)}>{t({ vi: 'Xong', en: 'Done' })}</Button>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  );
}
