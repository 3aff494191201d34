import type { Pick } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { numberCell, ScrollTable, totalRow } from '#ui/ScrollTable.tsx';
import { isTotal, type FigureTable } from './figure.ts';
import { cellText } from './table-text.ts';
import styles from './DataTable.module.css';

/** A figure's table: the same numbers as its marks; a row with a pick is pressed by its first cell. */
export function DataTable({ table, caption, onPick }: { table: FigureTable; caption: string; onPick(pick: Pick): void }) {
  const { t, f } = useSpeech();
  return (
    <ScrollTable label={t({ vi: `Bảng: ${caption}`, en: `Table: ${caption}` })}>
        <thead>
          <tr>
            {table.columns.map(({ label, format }) => (
              <th key={label} scope="col" className={format === 'text' ? undefined : numberCell}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className={isTotal(row) ? totalRow : undefined}>
              {table.columns.map((column, place) => {
                const { cells, pick } = row;
                const text = cellText(cells[place] ?? null, column, f);
                if (place > 0) return <td key={column.label} className={numberCell}>{text}</td>;
                return (
                  <th key={column.label} scope="row">
                    {pick ? <button type="button" className={styles.pick} onClick={() => onPick(pick)}>{text}</button> : text}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
    </ScrollTable>
  );
}
