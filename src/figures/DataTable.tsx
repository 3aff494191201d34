import type { Filters, Pick } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { numberCell, ScrollTable, totalRow } from '#ui/ScrollTable.tsx';
import { isTotal, type FigureTable, type TableColumn, type TableRow } from './figure.ts';
import { PeopleCount } from './PeopleCount.tsx';
import { cellText } from './table-text.ts';
import styles from './DataTable.module.css';

export interface DataTableProps {
  table: FigureTable;
  caption: string;
  onPick(pick: Pick): void;
  /** The link to the members who are under some filters, of those that the table counts. */
  peopleHref(filters: Filters): string;
}

/** The filters that a number of members is counted by, of those that the table counts; null where the number is none of members, or nobody is behind it. */
export function peopleOf({ people }: TableColumn, { pick, cells }: TableRow, place: number): Filters | null {
  if (!people || !cells[place]) return null;
  return { ...Object.fromEntries(Object.entries(pick ?? {}).map(([dimension, value]) => [dimension, [value]])), ...people };
}

/** A figure's table: the same numbers as its marks; a row with a pick is pressed by its first cell, a number of members leads to them. */
export function DataTable({ table, caption, onPick, peopleHref }: DataTableProps) {
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
                if (place > 0) {
                  const people = peopleOf(column, row, place);
                  return <td key={column.label} className={numberCell}>{people ? <PeopleCount href={peopleHref(people)} text={text} /> : text}</td>;
                }
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
