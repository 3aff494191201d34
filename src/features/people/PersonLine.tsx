import { memo, type Ref } from 'react';
import { personText } from '#figures/people-text.ts';
import type { PersonRow } from '#figures/people.ts';
import { useSpeech } from '#i18n/language.tsx';
import type { PeopleList } from './answers.ts';
import { Masked } from './Masked.tsx';
import { cellClass } from './table-parts.ts';
import styles from './PeopleTable.module.css';

export interface PersonLineProps {
  /** Of the row among all rows, heads of groups among them. */
  index: number;
  /** Of the member in the list, from 0. */
  place: number;
  /** Undefined while it is on its way. */
  row: PersonRow | undefined;
  list: PeopleList;
  names: boolean;
  /** Takes the height of the row. */
  measure: Ref<HTMLTableRowElement>;
}

/** One member of the list; drawn once, however often it is scrolled over. */
export const PersonLine = memo(function PersonLine({ index, place, row, list, names, measure }: PersonLineProps) {
  const speech = useSpeech();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td className={styles.number}>{speech.f.count(place + 1)}</td>
      {row
        ? list.columns.map((column) => {
            const text = column.kind === 'personal' && !names ? <Masked /> : personText(row, column, list.scope, speech);
            return column.key === 'fullName'
              ? <th key={column.key} scope="row" className={cellClass(column)}>{text}</th>
              : <td key={column.key} className={cellClass(column)}>{text}</td>;
          })
        : <td colSpan={list.columns.length} className={styles.waiting}>…</td>}
    </tr>
  );
});
