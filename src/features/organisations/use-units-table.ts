import {
  columnPinningFeature, columnVisibilityFeature, createColumnHelper, createExpandedRowModel, createSortedRowModel, rowExpandingFeature, rowSortingFeature,
  tableFeatures, useTable, type ExpandedState, type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Scope } from '#domain/scope.ts';
import type { Unit } from '#figures/unit-tree.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import type { ColumnChoice } from './column-choice.ts';
import { hasSecretaries, numberColumnsOf, SECRETARY_COLUMN, valueOf } from './column-specs.ts';
import { oldestYears } from './secretary-text.ts';

const features = tableFeatures({
  rowSortingFeature, sortedRowModel: createSortedRowModel(), rowExpandingFeature, expandedRowModel: createExpandedRowModel(), columnVisibilityFeature, columnPinningFeature,
});
const helper = createColumnHelper<typeof features, Unit>();

function columnsOf(scope: Scope, { t, f }: Speech) {
  return helper.columns([
    helper.accessor('name', {
      header: t({ vi: 'Khối, tổ chức, chi bộ', en: 'Bloc, organisation, cell' }), sortDescFirst: false,
      sortFn: (a, b) => f.compare(a.original.name, b.original.name),
    }),
    ...numberColumnsOf(scope).map((column) =>
      helper.accessor((unit) => valueOf(column, unit.row) ?? undefined, { id: column.id, header: t(column.label), sortDescFirst: true, sortUndefined: 'last', sortFn: byNumber(column.id) }),
    ),
    ...(hasSecretaries(scope)
      ? [helper.accessor(({ secretaries }) => oldestYears(secretaries), {
          id: SECRETARY_COLUMN.id, header: t(SECRETARY_COLUMN.label), sortDescFirst: true, sortUndefined: 'last', sortFn: byNumber(SECRETARY_COLUMN.id),
        })]
      : []),
  ]);
}

function byNumber(id: string) {
  return (a: { getValue(id: string): unknown }, b: { getValue(id: string): unknown }) => Number(a.getValue(id)) - Number(b.getValue(id));
}

/** What the table of units is made of. */
export interface UnitsTableOptions {
  units: readonly Unit[];
  scope: Scope;
  choice: ColumnChoice;
  expanded: ExpandedState;
  onExpanded(change: ExpandedState | ((before: ExpandedState) => ExpandedState)): void;
}

/** The table of units: largest first, unknown values last whichever way a column is sorted. */
export function useUnitsTable({ units, scope, choice, expanded, onExpanded }: UnitsTableOptions) {
  const speech = useSpeech();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'members', desc: true }]);
  const columns = useMemo(() => columnsOf(scope, speech), [scope, speech]);
  return useTable({
    features, columns, data: units as Unit[],
    getRowId: ({ id }) => id,
    getSubRows: ({ children }) => children as Unit[],
    state: {
      sorting, expanded,
      columnVisibility: Object.fromEntries(choice.hidden.map((id) => [id, false])),
      columnPinning: { start: ['name', ...choice.pinned.filter((id) => columns.some((column) => column.id === id))], end: [] },
    },
    onSortingChange: setSorting, onExpandedChange: onExpanded, enableSortingRemoval: false, autoResetExpanded: false,
  });
}

/** The table that `useUnitsTable` makes. */
export type UnitsTableModel = ReturnType<typeof useUnitsTable>;
