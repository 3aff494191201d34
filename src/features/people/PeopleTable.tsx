import { createColumnHelper, rowSortingFeature, tableFeatures, useTable, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Answering } from '#db/verify.ts';
import type { PersonRow } from '#figures/people.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import type { PeopleList } from './answers.ts';
import { layoutOf } from './layout.ts';
import { PersonLine } from './PersonLine.tsx';
import { PrintedPeople } from './PrintedPeople.tsx';
import { RowWindows } from './row-windows.ts';
import { cellClass, groupTitle } from './table-parts.ts';
import styles from './PeopleTable.module.css';

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, PersonRow>();
/** Before it is measured. */
const ROW_PX = 39;
/** The heads, which lie over the rows. */
const HEAD_PX = 80;
const OVERSCAN = 10;
/** The box is scrolled by keyboard too. */
const FOCUSABLE = { tabIndex: 0 };

export interface PeopleTableProps {
  list: PeopleList;
  engine: Answering;
  /** Whether names are shown; without them they are not even asked for. */
  names: boolean;
  title: string;
  /** What is counted and of which day, for every sheet of paper. */
  caption: string;
  onSort(column: string, descending: boolean): void;
}

/** The heads, by which the list is sorted; its rows are drawn by themselves, so that scrolling draws only those that come. */
function columnsOf({ columns }: PeopleList, { t }: Speech) {
  return helper.columns(columns.map((column) => helper.accessor(({ values }) => values[column.key] ?? null, { id: column.key, header: t(column.label), sortDescFirst: false })));
}

const NO_ROWS: PersonRow[] = [];

/** The list itself: as many rows as are in sight are on the page, the others come when they are scrolled to. */
export function PeopleTable({ list, engine, names, title, caption, onSort }: PeopleTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const windows = useMemo(() => new RowWindows(list, engine, names, redraw), [list, engine, names]);
  const layout = useMemo(() => layoutOf(list.groups, list.order.group !== null), [list]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: layout.count, getScrollElement: () => box.current, estimateSize: () => ROW_PX, overscan: OVERSCAN, scrollPaddingEnd: HEAD_PX, useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];

  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [list.key]);
  useEffect(() => {
    const element = box.current;
    // The heights of rows that were never in sight are estimates: the browser's own End would stop short of the last.
    const jump = (event: KeyboardEvent) => {
      if (event.key !== 'End' || event.target !== element) return;
      event.preventDefault();
      virtualizer.scrollToIndex(layout.count - 1, { align: 'end' });
    };
    element?.addEventListener('keydown', jump);
    return () => element?.removeEventListener('keydown', jump);
  }, [virtualizer, layout]);
  const [from, to] = [first?.index ?? 0, last?.index ?? 0];
  useEffect(() => {
    // Heads stand among the members, so that a member's place is at most its row's.
    windows.want(from - list.groups.length, to);
  }, [windows, from, to, list.groups.length]);

  const columns = useMemo(() => columnsOf(list, speech), [list, speech]);
  const { sort } = list.order;
  const sorting: SortingState = [{ id: sort.column.key, desc: sort.descending }];
  const table = useTable({
    features, columns, data: NO_ROWS, state: { sorting }, manualSorting: true, enableSortingRemoval: false,
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      if (next) onSort(next.id, next.desc);
    },
  });
  const classes = new Map(list.columns.map((column) => [column.key, cellClass(column)]));
  const width = list.columns.length + 1;
  const topIndex = virtualizer.scrollOffset ? (items.find(({ end }) => end > (virtualizer.scrollOffset ?? 0))?.index ?? 0) : null;
  const stuck = topIndex === null ? null : layout.groupAt(topIndex);

  return (
    <>
      <div ref={box} className={`${styles.box} print-hide`} role="region" aria-label={title} {...FOCUSABLE}>
        <table className={styles.table} aria-rowcount={layout.count + 1} aria-label={title}>
          <colgroup>
            <col className={styles.number} />
            {list.columns.map((column) => <col key={column.key} className={classes.get(column.key)} />)}
          </colgroup>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                <th scope="col" className={styles.number}>{t({ vi: 'TT', en: 'No.' })}</th>
                {group.headers.map((header) => {
                  const direction = header.column.getIsSorted();
                  return (
                    <th key={header.id} scope="col" aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'} className={classes.get(header.id)}>
                      <button type="button" className={styles.sort} onClick={header.column.getToggleSortingHandler()}>
                        <table.FlexRender header={header} />
                        <span aria-hidden="true">{direction === 'asc' ? ' ↑' : direction === 'desc' ? ' ↓' : ''}</span>
                      </button>
                    </th>
                  );
                })}
              </tr>
            ))}
            {stuck && (
              <tr className={styles.stuck} aria-hidden="true"><td colSpan={width}>{groupTitle(stuck, list, speech)}</td></tr>
            )}
          </thead>
          <tbody>
            {first && first.start > 0 && <Spacer height={first.start} width={width} />}
            {items.map(({ index, key }) => {
              const item = layout.itemAt(index);
              if ('head' in item) return <tr key={key} data-index={index} aria-rowindex={index + 2} ref={virtualizer.measureElement} className={styles.head}><th colSpan={width} scope="rowgroup">{groupTitle(item.head, list, speech)}</th></tr>;
              return <PersonLine key={key} index={index} place={item.place} row={windows.at(item.place)} list={list} names={names} measure={virtualizer.measureElement} />;
            })}
            {last && <Spacer height={virtualizer.getTotalSize() - last.end} width={width} />}
          </tbody>
        </table>
      </div>
      <PrintedPeople list={list} windows={windows} names={names} caption={caption} />
    </>
  );
}

/** The height of the rows that are not on the page. */
function Spacer({ height, width }: { height: number; width: number }) {
  return <tr aria-hidden="true" className={styles.spacer}><td colSpan={width} style={{ height }} /></tr>;
}
