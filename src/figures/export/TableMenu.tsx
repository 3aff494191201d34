import { useState } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { DownloadIcon } from '#ui/icons.tsx';
import { Menu } from '#ui/Menu.tsx';
import { AnonymousSwitch } from './AnonymousSwitch.tsx';
import type { TableDocument } from './document.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { tableItems, type MakeDocument } from './table-actions.ts';
import { useOutcome } from './use-outcome.ts';

export interface TableMenuProps {
  /** Of the table, to tell its menu from others. */
  title: string;
  /** The table as it stands: filtered, searched and sorted. */
  current: MakeDocument;
  currentRows: number;
  /** The whole of which the current rows are a part; left out where they are all. */
  whole?: { rows: number; make: () => Promise<TableDocument> };
}

/** The one menu of a table that is taken away: as a workbook, as CSV, to be pasted; what is seen or all of it. */
export function TableMenu({ title, current, currentRows, whole }: TableMenuProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const [anonymous, setAnonymous] = useState(false);
  const [outcome, attempt] = useOutcome(t({ vi: 'Chưa tải được. Hãy thử lại.', en: 'The download failed. Try again.' }));
  const rowsText = (rows: number) => t({ vi: `${f.count(rows)} dòng`, en: rows === 1 ? '1 row' : `${f.count(rows)} rows` });
  const parts = whole
    ? [
        { key: 'current', make: current, text: t({ vi: `đang xem (${rowsText(currentRows)})`, en: `as shown (${rowsText(currentRows)})` }) },
        { key: 'whole', make: whole.make, text: t({ vi: `toàn bộ (${rowsText(whole.rows)})`, en: `everything (${rowsText(whole.rows)})` }) },
      ]
    : [{ key: 'current', make: current, text: rowsText(currentRows) }];
  return (
    <>
      <Menu
        label={t({ vi: 'Tải về', en: 'Download' })}
        name={t({ vi: `Tải về: ${title}`, en: `Download: ${title}` })}
        icon={<DownloadIcon />}
        size="small"
        items={parts.flatMap((part) => tableItems({ ...part, anonymous }, speech, attempt))}
        after={<AnonymousSwitch checked={anonymous} onChange={setAnonymous} />}
      />
      <OutcomeNote outcome={outcome} />
    </>
  );
}
