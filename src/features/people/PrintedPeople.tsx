import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { personText } from '#figures/people-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import type { PeopleList } from './answers.ts';
import { Masked } from './Masked.tsx';
import type { RowWindows } from './row-windows.ts';
import { cellClass, groupTitle } from './table-parts.ts';
import styles from './PeopleTable.module.css';

/** About fifty sheets; a longer list is for a file. */
export const MOST_PRINTED = 2_000;
/** The rows for paper are fetched when the list has stood for so long. */
const SETTLED_MS = 400;

export interface PrintedPeopleProps {
  list: PeopleList;
  windows: RowWindows;
  names: boolean;
  caption: string;
}

/** The list on paper: all of its rows, up to `MOST_PRINTED`, under a head that every sheet repeats. On the page only while it is printed. */
export function PrintedPeople({ list, windows, names, caption }: PrintedPeopleProps) {
  const [printing, setPrinting] = useState(false);
  const [ready, setReady] = useState<RowWindows | null>(null);
  const count = Math.min(list.lines.length, MOST_PRINTED);
  useEffect(() => {
    const timer = setTimeout(() => {
      windows.load(count).then(
        () => setReady(windows),
        () => {
          // The page says so when the list itself cannot be shown; on paper it stays a sentence.
        },
      );
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [windows, count]);
  useEffect(() => {
    const print = () => flushSync(() => setPrinting(true));
    const done = () => setPrinting(false);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', done);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', done);
    };
  }, []);
  return (
    <div className={styles.paper} data-ready={ready === windows}>
      {printing && <Sheets list={list} windows={windows} names={names} caption={caption} count={count} />}
    </div>
  );
}

function Sheets({ list, windows, names, caption, count }: PrintedPeopleProps & { count: number }) {
  const speech = useSpeech();
  const { t, f } = speech;
  if (!windows.has(count)) return <p>{t({ vi: 'Danh sách chưa tải xong. Hãy đợi vài giây rồi in lại.', en: 'The list is still loading. Wait a moment and print again.' })}</p>;
  const heads = new Map<number, string>();
  if (list.order.group) {
    let place = 0;
    for (const group of list.groups) {
      heads.set(place, groupTitle(group, list, speech));
      place += group.lines.length;
    }
  }
  const width = list.columns.length + 1;
  return (
    <>
      {count < list.lines.length && (
        <p className={styles.cut}>
          {t({
            vi: `Chỉ in ${f.count(count)} người đầu trong danh sách ${membersText(speech, list.lines.length)}. Hãy lọc theo tổ chức hoặc chi bộ rồi in, hoặc tải tệp Excel để có đủ.`,
            en: `Only the first ${f.count(count)} of ${membersText(speech, list.lines.length)} are printed. Filter by organisation or cell and print again, or download the workbook for all.`,
          })}
        </p>
      )}
      <table className={styles.printed}>
        <thead>
          <tr><th colSpan={width} className={styles.caption}>{caption}</th></tr>
          <tr>
            <th scope="col" className={styles.number}>{t({ vi: 'TT', en: 'No.' })}</th>
            {list.columns.map((column) => <th key={column.key} scope="col" className={cellClass(column)}>{t(column.label)}</th>)}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, place) => {
            const row = windows.at(place);
            const head = heads.get(place);
            return [
              head !== undefined && <tr key={`head ${place}`} className={styles.head}><th colSpan={width} scope="rowgroup">{head}</th></tr>,
              <tr key={place}>
                <td className={styles.number}>{f.count(place + 1)}</td>
                {list.columns.map((column) => (
                  <td key={column.key} className={cellClass(column)}>
                    {column.kind === 'personal' && !names ? <Masked /> : row && personText(row, column, list.scope, speech)}
                  </td>
                ))}
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </>
  );
}
