import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type SortingState } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Scope } from '#domain/scope.ts';
import { matchesSearch } from '#domain/text.ts';
import { isPicked, pickKey, type Pick, type View } from '#domain/view.ts';
import { TableMenu } from '#figures/export/TableMenu.tsx';
import { peopleHref } from '#figures/people-link.ts';
import { PeopleCount } from '#figures/PeopleCount.tsx';
import type { OrganisationRow } from '#figures/organisations.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { organisationDocument, organisationTitle, scopeLines } from './organisation-document.ts';
import { organisationLines, shareColumnsOf, type OrganisationLine } from './organisation-rows.ts';
import { ShareCell } from './ShareCell.tsx';
import styles from './OrganisationTable.module.css';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, OrganisationLine>();

/** Text cells in dictionary order, numbers by value, unknown ones last in the rising order. */
function columnsOf(scope: Scope, view: View, { t, f }: Speech) {
  const byText = (id: 'name' | 'bloc') => (a: { original: OrganisationLine }, b: { original: OrganisationLine }) => f.compare(a.original[id], b.original[id]);
  const byNumber = (id: 'medianAgeYears') => (a: { original: OrganisationLine }, b: { original: OrganisationLine }) =>
    (a.original[id] ?? Infinity) - (b.original[id] ?? Infinity);
  const { fields } = scope.info;
  return helper.columns([
    helper.accessor('name', { header: t({ vi: 'Tổ chức', en: 'Organisation' }), sortFn: byText('name'), sortDescFirst: false }),
    ...(fields.includes('bloc') ? [helper.accessor('bloc', { header: t({ vi: 'Khối', en: 'Bloc' }), sortFn: byText('bloc'), sortDescFirst: false })] : []),
    helper.accessor('members', { header: t({ vi: 'Đảng viên', en: 'Members' }), cell: ({ row: { original } }) => <PeopleCount href={peopleHref({ ...view, filters: scope.filters }, { organisation: [original.key] })} text={f.count(original.members)} />, sortDescFirst: true }),
    ...shareColumnsOf(scope).map(({ id, label, tone }) =>
      helper.accessor(id, {
        header: t(label),
        cell: ({ getValue }) => <ShareCell share={getValue()} text={f.share(getValue(), 1)} tone={tone} />,
        sortDescFirst: true,
      }),
    ),
    ...(fields.includes('birthDate')
      ? [helper.accessor('medianAgeYears', {
          header: t({ vi: 'Tuổi trung vị', en: 'Median age' }),
          cell: ({ getValue }) => medianText(getValue(), f),
          sortFn: byNumber('medianAgeYears'),
          sortDescFirst: true,
        })]
      : []),
  ]);
}

function medianText(years: number | null, f: Speech['f']): string {
  if (years === null) return '–';
  return Number.isInteger(years) ? f.count(years) : f.mean(years);
}

export interface OrganisationTableProps {
  rows: readonly OrganisationRow[];
  /** Of the table, which shows all organisations. */
  scope: Scope;
  view: View;
  onPick(pick: Pick): void;
}

/** The grassroots organisations: sorted by any column, searched without accents, and a row filters the app. */
export function OrganisationTable({ rows, scope, view, onPick }: OrganisationTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [sorting, setSorting] = useState<SortingState>([{ id: 'members', desc: true }]);
  const [search, setSearch] = useState('');
  const lines = useMemo(() => organisationLines(rows, scope, speech), [rows, scope, speech]);
  const columns = useMemo(() => columnsOf(scope, view, speech), [scope, view, speech]);
  const table = useTable({ features, columns, data: lines, state: { sorting }, onSortingChange: setSorting, enableSortingRemoval: false });
  const tableName = t({ vi: 'Bảng tổ chức cơ sở đảng', en: 'Table of organisations' });
  const ordered = table.getRowModel().rows;
  const sorted = useMemo(() => ordered.filter(({ original }) => matchesSearch(original.name, search)), [ordered, search]);
  const found = sorted.map(({ original }) => original);
  const title = organisationTitle(found, lines, search, speech);

  const everyLine = async () => organisationDocument(ordered.map(({ original }) => original), organisationTitle(lines, lines, '', speech), scope, speech);

  return (
    <Card
      title={title}
      subtitle={
        <span className="print-hide">
          {t({ vi: 'Bấm tiêu đề cột để sắp xếp, bấm tên tổ chức để lọc toàn trang', en: 'Press a heading to sort, an organisation to filter the page' })}
        </span>
      }
      actions={
        <>
          <SearchField
            label={t({ vi: 'Tìm tổ chức, không cần gõ dấu', en: 'Find an organisation' })}
            placeholder={t({ vi: 'Tìm tổ chức', en: 'Find an organisation' })}
            value={search}
            onChange={setSearch}
          />
          <TableMenu
            title={tableName}
            current={() => organisationDocument(found, title, scope, speech)}
            currentRows={found.length}
            {...(found.length < lines.length && { whole: { rows: lines.length, make: everyLine } })}
          />
        </>
      }
      footer={<p className={styles.note}>{scopeLines(found, scope, speech).join(' · ')}</p>}
    >
      <ScrollTable label={tableName} tall>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const direction = header.column.getIsSorted();
                  return (
                    <th key={header.id} scope="col" aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'} className={isText(header.id) ? undefined : numberCell}>
                      <button type="button" className={`${styles.sort} print-hide`} onClick={header.column.getToggleSortingHandler()}>
                        <table.FlexRender header={header} />
                        <span aria-hidden="true">{direction === 'asc' ? ' ↑' : direction === 'desc' ? ' ↓' : ''}</span>
                      </button>
                      {/* Browsers leave buttons out of a head that they repeat on every sheet. */}
                      <span className="print-only"><table.FlexRender header={header} /></span>
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {sorted.map((row) => {
              const picked = isPicked(view.filters, 'organisation', row.original.key);
              return (
                <tr key={row.id} className={picked ? styles.picked : undefined}>
                  {row.getAllCells().map((cell) =>
                    cell.column.id === 'name' ? (
                      <th key={cell.id} scope="row">
                        <button type="button" className={styles.name} aria-pressed={picked} data-pick={pickKey({ organisation: row.original.key })} onClick={() => onPick({ organisation: row.original.key })}>
                          {row.original.name}
                        </button>
                      </th>
                    ) : (
                      <td key={cell.id} className={isText(cell.column.id) ? styles.bloc : numberCell}>
                        <table.FlexRender cell={cell} />
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
      </ScrollTable>
      {sorted.length === 0 && <p className={styles.note} role="status">{t({ vi: 'Không tìm thấy tổ chức nào.', en: 'No organisation found.' })}</p>}
    </Card>
  );
}

function isText(column: string): boolean {
  return column === 'name' || column === 'bloc';
}
