import { useState } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { DownloadIcon } from '#ui/icons.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { download } from '#figures/download.ts';
import { loadExports } from '#figures/load-exports.ts';
import { documentCsv, type TableDocument } from './document.ts';
import styles from './TableMenu.module.css';

export interface TableMenuProps {
  /** Of the table, to tell its menu from others. */
  title: string;
  /** The table as it stands: filtered, searched and sorted. */
  current: () => TableDocument | Promise<TableDocument>;
  currentRows: number;
  /** The whole of which the current rows are a part; left out where they are all. */
  whole?: { rows: number; make: () => Promise<TableDocument> };
}

type Make = () => TableDocument | Promise<TableDocument>;

/** The one menu of a table that is taken away: as a workbook or as CSV, what is seen or all of it. */
export function TableMenu({ title, current, currentRows, whole }: TableMenuProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const [failed, setFailed] = useState(false);
  const attempt = (act: () => Promise<void>) => () => {
    setFailed(false);
    act().catch(() => setFailed(true));
  };
  const saveXlsx = (make: Make) => async () => {
    const [document, { tablesXlsx }] = await Promise.all([make(), loadExports()]);
    download(await tablesXlsx([document], speech), `${document.fileName}.xlsx`);
  };
  const saveCsv = (make: Make) => async () => {
    const document = await make();
    download(documentCsv(document, speech), `${document.fileName}.csv`);
  };
  const rowsText = (rows: number) => t({ vi: `${f.count(rows)} dòng`, en: rows === 1 ? '1 row' : `${f.count(rows)} rows` });
  const parts = [
    { key: 'current', make: current as Make, text: whole ? `${t({ vi: 'đang xem', en: 'as shown' })} (${rowsText(currentRows)})` : rowsText(currentRows) },
    ...(whole ? [{ key: 'whole', make: whole.make as Make, text: `${t({ vi: 'toàn bộ', en: 'everything' })} (${rowsText(whole.rows)})` }] : []),
  ];
  const items: MenuItem[] = parts.flatMap(({ key, make, text }) => [
    { key: `xlsx-${key}`, label: t({ vi: 'Tải Excel (XLSX)', en: 'Download Excel (XLSX)' }), description: text, onSelect: attempt(saveXlsx(make)) },
    { key: `csv-${key}`, label: t({ vi: 'Tải CSV', en: 'Download CSV' }), description: text, onSelect: attempt(saveCsv(make)) },
  ]);
  return (
    <>
      <Menu
        label={t({ vi: 'Tải về', en: 'Download' })}
        name={t({ vi: `Tải về: ${title}`, en: `Download: ${title}` })}
        icon={<DownloadIcon />}
        size="small"
        items={items}
      />
      {failed && (
        <p role="alert" className={styles.failed}>{t({ vi: 'Chưa tải được. Hãy thử lại.', en: 'The download failed. Try again.' })}</p>
      )}
    </>
  );
}
