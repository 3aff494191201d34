import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Scope } from '#domain/scope.ts';
import type { Filters, View } from '#domain/view.ts';
import type { Unit } from '#figures/unit-tree.ts';
import { useSpeech } from '#i18n/language.tsx';
import { classNames } from '#ui/class-names.ts';
import { useScrollable } from '#ui/scrollable.ts';
import { numberColumnsOf, SECRETARY_COLUMN } from './column-specs.ts';
import type { Names } from './secretary-text.ts';
import { UnitRowView } from './UnitRowView.tsx';
import { usePrinting } from './use-printing.ts';
import type { UnitsTableModel } from './use-units-table.ts';
import styles from './UnitsTable.module.css';

/** The rows that are drawn at once; beyond these only those in sight are. */
const DRAWN_ROWS = 300;
const NAME_WIDTH = 16;
/** A row before it is measured, in px. */
const ROW_HEIGHT = 56;

export interface UnitsTableProps {
  table: UnitsTableModel;
  units: readonly Unit[];
  /** The rows above all others, which no sorting moves: the whole, and the picked units together. */
  sums: readonly Unit[];
  scope: Scope;
  /** The view of the page, and the one that the table is counted under. */
  view: View;
  counted: View;
  filters: Filters;
  names: Names;
  onPress(unit: Unit): void;
}

/** The blocs, organisations and cells with their numbers, as groups that open; in a file of many units only rows in sight are drawn. */
export function UnitsTable(props: UnitsTableProps) {
  const { table, units, sums, scope } = props;
  const { t } = useSpeech();
  const printing = usePrinting();
  const { rows } = table.getRowModel();
  const specs = useMemo(() => new Map(numberColumnsOf(scope).map((column) => [column.id, column])), [scope]);
  const shown = [...table.getPinnedVisibleLeafColumns('start'), ...table.getPinnedVisibleLeafColumns('center')].map(({ id }) => id);
  const widthOf = (id: string) => (id === 'name' ? NAME_WIDTH : (specs.get(id)?.width ?? SECRETARY_COLUMN.width));
  const pinned = pinnedPlaces(table.getPinnedVisibleLeafColumns('start').map(({ id }) => id), widthOf);
  const whole = sums.find(({ level }) => level === 'total')?.row ?? null;
  const blocs = new Map(units.filter(({ level }) => level === 'bloc').map(({ path, row }) => [path.bloc, row]));

  const row = (unit: Unit, place: number | null, measure?: (element: HTMLTableRowElement | null) => void): ReactNode => (
    <UnitRowView
      key={unit.id}
      unit={unit}
      columns={shown}
      specs={specs}
      pinned={pinned}
      compared={{ bloc: unit.level === 'bloc' ? null : (blocs.get(unit.path.bloc) ?? null), all: unit.level === 'total' ? null : whole }}
      open={unit.children.length === 0 ? null : table.getRow(unit.id).getIsExpanded()}
      onToggle={() => table.getRow(unit.id).toggleExpanded()}
      place={place}
      measure={measure}
      {...props}
    />
  );

  const heads = shown.map((id) => {
    const column = table.getColumn(id);
    const direction = column?.getIsSorted();
    const label = String(column?.columnDef.header ?? '');
    return (
      <th
        key={id}
        scope="col"
        aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'}
        className={classNames(id !== 'name' && id !== SECRETARY_COLUMN.id && styles.number, pinned.has(id) && styles.pinned)}
        style={pinned.has(id) ? { insetInlineStart: pinned.get(id) } : undefined}
      >
        <button type="button" className={`${styles.sort} print-hide`} onClick={column?.getToggleSortingHandler()}>
          {label}
          <span aria-hidden="true">{direction === 'asc' ? ' ↑' : direction === 'desc' ? ' ↓' : ''}</span>
        </button>
        {/* Browsers leave buttons out of a head that they repeat on every sheet. */}
        <span className="print-only">{label}</span>
      </th>
    );
  });

  return (
    <Scrolled
      label={t({ vi: 'Bảng khối, tổ chức và chi bộ', en: 'Table of blocs, organisations and cells' })}
      heads={heads}
      widths={shown.map(widthOf)}
      sums={sums.map((unit) => row(unit, null))}
      count={rows.length}
      whole={printing || rows.length <= DRAWN_ROWS}
      keyOf={(place) => rows[place]?.id ?? String(place)}
      draw={(place, measure) => {
        const unit = rows[place]?.original;
        return unit ? row(unit, place, measure) : null;
      }}
    />
  );
}

/** How far from the left each kept column stands, in rem. */
function pinnedPlaces(ids: readonly string[], widthOf: (id: string) => number): Map<string, string> {
  const places = new Map<string, string>();
  let left = 0;
  for (const id of ids) {
    places.set(id, `${left}rem`);
    left += widthOf(id);
  }
  return places;
}

interface ScrolledProps {
  label: string;
  heads: ReactNode;
  widths: readonly number[];
  sums: ReactNode;
  count: number;
  /** Whether all rows are drawn. */
  whole: boolean;
  keyOf(place: number): string;
  draw(place: number, measure?: (element: HTMLTableRowElement | null) => void): ReactNode;
}

/** A table in a box that scrolls; the rows out of sight are left out where there are many. */
function Scrolled({ label, heads, widths, sums, count, whole, keyOf, draw }: ScrolledProps) {
  const [watch, scrollable] = useScrollable();
  const box = useRef<HTMLElement | null>(null);
  const [, setReady] = useState(false);
  const onBox = useCallback((element: HTMLElement | null) => {
    box.current = element;
    setReady(element !== null);
    return watch(element);
  }, [watch]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: whole ? 0 : count, getScrollElement: () => box.current, estimateSize: () => ROW_HEIGHT, overscan: 12, getItemKey: keyOf,
  });
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div ref={onBox} className={styles.box} role="region" aria-label={label} {...(scrollable && { tabIndex: 0 })}>
      <table className={styles.table} style={{ width: `max(100%, ${total}rem)` }} {...(!whole && { 'aria-rowcount': count + 1 })}>
        <colgroup>{widths.map((width, place) => <col key={place} style={{ width: `${width}rem` }} />)}</colgroup>
        <thead><tr>{heads}</tr></thead>
        <tbody>{sums}</tbody>
        <tbody>
          {whole
            ? Array.from({ length: count }, (_, place) => draw(place))
            : (
              <>
                {before > 0 && <tr aria-hidden="true"><td colSpan={widths.length} className={styles.gap} style={{ height: before }} /></tr>}
                {items.map(({ index }) => draw(index, virtual.measureElement))}
                {after > 0 && <tr aria-hidden="true"><td colSpan={widths.length} className={styles.gap} style={{ height: after }} /></tr>}
              </>
            )}
        </tbody>
      </table>
    </div>
  );
}
