import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type SortingState } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Scope } from '#domain/scope.ts';
import { matchesSearch } from '#domain/text.ts';
import { isPicked, type Filters, type Pick } from '#domain/view.ts';
import { download } from '#figures/download.ts';
import { filterText } from '#figures/filter-text.ts';
import type { OrganisationRow } from '#figures/organisations.ts';
import { tableCsv } from '#figures/table-text.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText, WORDS } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { DownloadIcon, SearchIcon } from '#ui/icons.tsx';
import { organisationLines, organisationTable, shareColumnsOf, type OrganisationLine } from './organisation-rows.ts';
import { ShareCell } from './ShareCell.tsx';
import styles from './OrganisationTable.module.css';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, OrganisationLine>();

/** Text cells in dictionary order, numbers by value, unknown ones last in the rising order. */
function columnsOf(scope: Scope, { t, f }: Speech) {
  const byText = (id: 'name' | 'bloc') => (a: { original: OrganisationLine }, b: { original: OrganisationLine }) => f.compare(a.original[id], b.original[id]);
  const byNumber = (id: 'medianAgeYears') => (a: { original: OrganisationLine }, b: { original: OrganisationLine }) =>
    (a.original[id] ?? Infinity) - (b.original[id] ?? Infinity);
  const { fields } = scope.info;
  return helper.columns([
    helper.accessor('name', { header: t({ vi: 'Tổ chức', en: 'Organisation' }), sortFn: byText('name'), sortDescFirst: false }),
    ...(fields.includes('bloc') ? [helper.accessor('bloc', { header: t({ vi: 'Khối', en: 'Bloc' }), sortFn: byText('bloc'), sortDescFirst: false })] : []),
    helper.accessor('members', { header: t({ vi: 'Đảng viên', en: 'Members' }), cell: ({ getValue }) => f.count(getValue()), sortDescFirst: true }),
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
  scope: Scope;
  filters: Filters;
  onPick(pick: Pick): void;
}

/** The grassroots organisations: sorted by any column, searched without accents, and a row filters the app. */
export function OrganisationTable({ rows, scope, filters, onPick }: OrganisationTableProps) {
  const speech = useSpeech();
  const { t, f, language } = speech;
  const [sorting, setSorting] = useState<SortingState>([{ id: 'members', desc: true }]);
  const [search, setSearch] = useState('');
  const lines = useMemo(() => organisationLines(rows, scope, speech), [rows, scope, speech]);
  const data = useMemo(() => lines.filter(({ name }) => matchesSearch(name, search)), [lines, search]);
  const columns = useMemo(() => columnsOf(scope, speech), [scope, speech]);
  const table = useTable({ features, columns, data, state: { sorting }, onSortingChange: setSorting, enableSortingRemoval: false });
  const [found, all] = [data, lines].map((some) => f.count(some.filter(({ key }) => key !== 'unknown').length));
  const title = data.length === lines.length
    ? t({ vi: `${all} tổ chức cơ sở đảng`, en: `${all} grassroots organisations` })
    : t({ vi: `${found} trên ${all} tổ chức cơ sở đảng có tên khớp “${search}”`, en: `${found} of ${all} grassroots organisations with “${search}” in their name` });
  const n = data.reduce((sum, { members }) => sum + members, 0);
  const scopeLine = [
    ...(scope.sample ? [t(WORDS.sample)] : []),
    `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(scope.filters, scope, speech)}`,
    t({ vi: `Tính trên ${membersText(speech, n)}`, en: `Of ${membersText(speech, n)}` }),
    t({ vi: `số liệu đến ${f.day(scope.asOf)}`, en: `as of ${f.day(scope.asOf)}` }),
  ].join(' · ');
  const sorted = table.getRowModel().rows;

  const save = () => {
    const text = tableCsv(organisationTable(sorted.map(({ original }) => original), scope, speech), language, [title, scopeLine], []);
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `organisations-${scope.asOf}.csv`);
  };

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
          <label className={styles.search}>
            <SearchIcon />
            <input
              type="search"
              value={search}
              placeholder={t({ vi: 'Tìm tổ chức', en: 'Find an organisation' })}
              aria-label={t({ vi: 'Tìm tổ chức, không cần gõ dấu', en: 'Find an organisation' })}
              onChange={(event) => setSearch(event.target.value)}
            />
          </label>
          <Button size="small" icon={<DownloadIcon />} onClick={save}>{t({ vi: 'Tải CSV', en: 'Download CSV' })}</Button>
        </>
      }
      footer={<p className={styles.note}>{scopeLine}</p>}
    >
      <ScrollTable label={t({ vi: 'Bảng tổ chức cơ sở đảng', en: 'Table of organisations' })} tall>
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
              const picked = isPicked(filters, 'organisation', row.original.key);
              return (
                <tr key={row.id} className={picked ? styles.picked : undefined}>
                  {row.getAllCells().map((cell) =>
                    cell.column.id === 'name' ? (
                      <th key={cell.id} scope="row">
                        <button type="button" className={styles.name} aria-pressed={picked} onClick={() => onPick({ organisation: row.original.key })}>
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
