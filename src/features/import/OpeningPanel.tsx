import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import type { ImportProgress } from './progress.ts';
import styles from './OpeningPanel.module.css';

/** A file on its way in: what is happening, how far it is, and a way to stop. */
export function OpeningPanel({ fileName, sizeBytes, progress, onCancel }: { fileName: string; sizeBytes: number; progress: ImportProgress | null; onCancel(): void }) {
  const { t, f } = useSpeech();
  const saving = progress?.stage === 'saving';
  return (
    <div className={styles.panel}>
      <Notice
        announce="off"
        title={t({ vi: `Đang đọc ${fileName}`, en: `Reading ${fileName}` })}
        actions={<Button onClick={onCancel}>{t({ vi: 'Dừng', en: 'Stop' })}</Button>}
      >
        <Progress
          label={saving ? t({ vi: 'Đang đưa vào bảng và kiểm tra lại số đếm', en: 'Filling the table and checking the counts' }) : t({ vi: 'Đang đọc từng dòng', en: 'Reading the lines' })}
          value={progress && !saving && sizeBytes > 0 ? progress.bytesRead / sizeBytes : null}
          detail={t({ vi: `${f.count(progress?.rows ?? 0)} dòng`, en: `${f.count(progress?.rows ?? 0)} lines` })}
        />
      </Notice>
    </div>
  );
}
