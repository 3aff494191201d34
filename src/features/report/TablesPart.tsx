import { memo, use } from 'react';
import { download } from '#figures/download.ts';
import { OutcomeNote } from '#figures/export/OutcomeNote.tsx';
import { useOutcome } from '#figures/export/use-outcome.ts';
import { loadExports } from '#figures/load-exports.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { DownloadIcon, PrintIcon } from '#ui/icons.tsx';
import { tableDocument, tablesDocument } from './documents.ts';
import { Nobody } from './Nobody.tsx';
import type { ReportAnswers } from './report-numbers.ts';
import { OfficialTableCard } from './OfficialTableCard.tsx';
import { officialTables } from './tables/all-tables.ts';
import styles from './Report.module.css';

/** The official tables, each by itself, and all of them as one file. */
export const TablesPart = memo(function TablesPart({ answers, onClear }: { answers: Promise<ReportAnswers>; onClear(): void }) {
  const { view, numbers } = use(answers);
  const speech = useSpeech();
  const { t } = speech;
  const [outcome, attempt] = useOutcome(t({ vi: 'Chưa tải được. Hãy thử lại.', en: 'The download failed. Try again.' }));
  if (numbers.n === 0) return <Nobody onClear={onClear} />;
  const tables = officialTables({ now: numbers, before: null }, speech);
  const made = tables.filter(({ rows }) => rows.length > 0);
  const saveWord = async () => {
    const document = tablesDocument(tables, numbers, speech);
    const { reportDocx } = await loadExports();
    download(await reportDocx(document, speech), `${document.fileName}.docx`);
    return null;
  };
  const saveSheets = async () => {
    const { tablesXlsx } = await loadExports();
    download(await tablesXlsx(made.map((table) => tableDocument(table, numbers, speech)), speech), `report-tables-${numbers.scope.asOf}.xlsx`);
    return null;
  };
  return (
    <>
      <div className={styles.bar}>
        <p>{t({ vi: `${made.length} biểu theo thứ tự của biểu mẫu thống kê cơ bản. Bấm vào số để xem danh sách.`, en: `${made.length} tables in the order of the official forms. Press a number for its list.` })}</p>
        <div className={styles.actions}>
          <Button size="small" icon={<DownloadIcon />} onClick={attempt(saveWord)}>{t({ vi: 'Tải Word', en: 'Download Word' })}</Button>
          <Button size="small" icon={<DownloadIcon />} onClick={attempt(saveSheets)}>{t({ vi: 'Tải Excel', en: 'Download Excel' })}</Button>
          <Button size="small" icon={<PrintIcon />} onClick={() => print()}>{t({ vi: 'In', en: 'Print' })}</Button>
          <OutcomeNote outcome={outcome} />
        </div>
      </div>
      <div className={styles.tables}>
        {tables.map((table) => <OfficialTableCard key={table.key} table={table} numbers={numbers} view={view} />)}
      </div>
    </>
  );
});
