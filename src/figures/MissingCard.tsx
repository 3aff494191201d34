import { FIELDS, type FieldKey } from '#domain/fields.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import styles from './FigureCard.module.css';

/** In place of a part that the file has no columns for. */
export function MissingCard({ title, missing, className }: { title: string; missing: readonly FieldKey[]; className?: string | undefined }) {
  const { t } = useSpeech();
  const columns = missing.map((field) => `“${t(FIELDS[field].label)}”`).join(', ');
  return (
    <Card title={title} className={className ?? ''}>
      <p className={styles.missing}>
        {t({
          vi: `Cột ${columns} không có trong tệp, nên phần này không tính được. Hãy xuất lại tệp có cột đó rồi mở lại.`,
          en: `The file has no column ${columns}, so this cannot be computed. Export the file with that column and open it again.`,
        })}
      </p>
    </Card>
  );
}
