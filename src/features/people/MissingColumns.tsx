import { FIELDS, type FieldKey } from '#domain/fields.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import styles from './PeopleCard.module.css';

/** What stands in place of a list that the file has no columns for. */
export function MissingColumns({ title, fields }: { title: string; fields: readonly FieldKey[] }) {
  const { t } = useSpeech();
  const columns = fields.map((field) => `“${t(FIELDS[field].label)}”`).join(', ');
  return (
    <Card title={title}>
      <p className={styles.note}>
        {t({
          vi: `Cột ${columns} không có trong tệp, nên danh sách này không tính được. Hãy xuất lại tệp có cột đó rồi mở lại.`,
          en: `The file has no column ${columns}, so this list cannot be made. Export the file with that column and open it again.`,
        })}
      </p>
    </Card>
  );
}
