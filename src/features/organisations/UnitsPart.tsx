import type { ExpandedState } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { optionsOf } from '#domain/dimension.ts';
import { FIELDS } from '#domain/fields.ts';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import type { Scope } from '#domain/scope.ts';
import { MARK_RULES, type MarkId } from '#domain/unit-marks.ts';
import { filtersWithout, isFiltered, type Filters, type View } from '#domain/view.ts';
import type { TableDocument } from '#figures/export/document.ts';
import { TableMenu } from '#figures/export/TableMenu.tsx';
import { filterText } from '#figures/filter-text.ts';
import { allUnits, sumUnit, unitTree, type Unit, type UnitAnswers } from '#figures/unit-tree.ts';
import { NOBODY, type UnitRow } from '#figures/units.ts';
import type { SecretaryRow } from '#figures/secretary-list.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText, sourceLines, WORDS } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { UnitColumns } from './UnitColumns.tsx';
import { useColumnChoice } from './column-choice.ts';
import { hasSecretaries, lackingColumns, numberColumnsOf, SECRETARY_COLUMN } from './column-specs.ts';
import { NamesButton } from './NamesButton.tsx';
import type { ShownNames } from './shown-names.ts';
import { unitFigureTable } from './unit-table.ts';
import { foundUnits, holdersOf, holdersOfPicked, isSearching } from './unit-filter.ts';
import { UnitsTable } from './UnitsTable.tsx';
import { useUnitsTable } from './use-units-table.ts';
import styles from './UnitsTable.module.css';

export interface UnitsPartProps {
  view: View;
  answers: UnitAnswers;
  /** The numbers under all filters. */
  picked: UnitRow | null;
  shownNames: ShownNames;
  onPress(unit: Unit): void;
}

/** Whether a secretary belongs to the picked units, filters on people aside. */
function isOfUnits(secretary: SecretaryRow, filters: Filters, scope: Scope): boolean {
  return UNIT_DIMENSIONS.every((dimension) => {
    const picked = filters[dimension];
    return !picked || optionsOf(dimension, scope).some(({ key, code }) => code === secretary[dimension] && picked.includes(key));
  });
}

/** The rows that stand above all others: the whole, and while units are picked these together. */
function sumsOf({ view, answers, picked }: UnitsPartProps, units: readonly Unit[], { t }: Speech): Unit[] {
  const { rows, secretaries, scope } = answers;
  const total = rows.find(({ bloc, organisation, cell }) => bloc === null && organisation === null && cell === null);
  const name = isFiltered(scope.filters) ? t({ vi: 'Tổng số theo bộ lọc', en: 'All under the filter' }) : t(WORDS.total);
  const unitsPicked = UNIT_DIMENSIONS.some((dimension) => view.filters[dimension]);
  return [
    sumUnit('total', name, total ?? NOBODY, secretaries, units),
    ...(unitsPicked ? [sumUnit('picked', t({ vi: 'Phần đang chọn', en: 'Picked units' }), picked ?? NOBODY, secretaries && secretaries.filter((one) => isOfUnits(one, view.filters, scope)), [])] : []),
  ];
}

/** The card with the table of all units: search, marks, columns, names, and below it what its signs mean. */
export function UnitsPart(props: UnitsPartProps) {
  const { view, answers, shownNames, onPress } = props;
  const { scope } = answers;
  const speech = useSpeech();
  const { t, f } = speech;
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(false);
  const [choice, choose] = useColumnChoice();
  const units = useMemo(() => unitTree(answers, speech), [answers, speech]);
  const [expanded, setExpanded] = useState<ExpandedState>(() =>
    Object.fromEntries([...units.filter(({ level }) => level === 'bloc').map(({ id }) => id), ...holdersOfPicked(units, view.filters)].map((id) => [id, true])),
  );
  const search = useMemo(() => ({ query, marked }), [query, marked]);
  const found = useMemo(() => (isSearching(search) ? foundUnits(units, search) : units), [units, search]);
  const opened = useMemo(
    () => (isSearching(search) && expanded !== true ? { ...expanded, ...Object.fromEntries(holdersOf(found, search).map((id) => [id, true])) } : expanded),
    [expanded, found, search],
  );
  const every = useMemo(() => allUnits(units), [units]);
  const holders = every.filter(({ children }) => children.length > 0);
  const allOpen = holders.every(({ id }) => opened === true || opened[id]);
  const table = useUnitsTable({ units: found, scope, choice, expanded: opened, onExpanded: setExpanded });
  const sums = sumsOf(props, units, speech);
  const counted = useMemo(() => ({ ...view, filters: scope.filters }), [view, scope]);
  const organisations = every.filter(({ level, path }) => level === 'organisation' && path.organisation !== 'unknown').length;
  const cells = every.filter(({ isCell }) => isCell).length;
  const title = t({ vi: `${f.count(organisations)} tổ chức cơ sở đảng, ${f.count(cells)} chi bộ`, en: `${f.count(organisations)} grassroots organisations, ${f.count(cells)} cells` });
  const columns = [...numberColumnsOf(scope), ...(hasSecretaries(scope) ? [SECRETARY_COLUMN] : [])].map(({ id, label }) => ({ id, label: t(label) }));
  const markedCells = every.filter(({ marks }) => marks.length > 0).length;

  // The picked units together are no part of the sums that a table in a file closes by.
  const total = sums.slice(0, 1);
  const visible = [...total, ...table.getRowModel().rows.map(({ original }) => original)];
  const documentOf = (shown: readonly Unit[]): TableDocument => ({
    title,
    lines: [
      ...scopeLines(scope, sums[0]?.row.n ?? 0, speech),
      t({ vi: 'Dấu nhắc và bí thư được xét trên cả chi bộ, không theo bộ lọc', en: 'Marks and secretaries are of the whole cell, whatever the filter' }),
    ],
    fileName: `organisations-cells-${scope.asOf}`,
    plainLines: scopeLines(scope, sums[0]?.row.n ?? 0, speech),
    table: unitFigureTable(shown, scope, speech),
    counts: unitFigureTable(shown, scope, speech, 'counts'),
    people: true,
  });

  return (
    <Card
      title={title}
      className={styles.card ?? ''}
      subtitle={
        <span className="print-hide">
          {t({ vi: 'Bấm tên để lọc toàn trang, bấm một số để xem danh sách, bấm tiêu đề cột để sắp xếp', en: 'Press a name to filter the page, a number to see its members, a heading to sort' })}
        </span>
      }
      actions={
        <>
          <SearchField
            label={t({ vi: 'Tìm tổ chức, chi bộ, không cần gõ dấu', en: 'Find an organisation or cell' })}
            placeholder={t({ vi: 'Tìm tổ chức, chi bộ', en: 'Find a unit' })}
            value={query}
            onChange={setQuery}
          />
          {markedCells > 0 && (
            <Button size="small" aria-pressed={marked} className={styles.toggleButton} onClick={() => setMarked(!marked)}>
              {t({ vi: `Chỉ hiện ${f.count(markedCells)} chi bộ có dấu nhắc`, en: `Only the ${f.count(markedCells)} marked cells` })}
            </Button>
          )}
          {holders.length > 0 && (
            <Button size="small" onClick={() => setExpanded(allOpen ? {} : Object.fromEntries(holders.map(({ id }) => [id, true])))}>
              {allOpen ? t({ vi: 'Thu gọn tất cả', en: 'Close all' }) : t({ vi: 'Mở tất cả', en: 'Open all' })}
            </Button>
          )}
          <UnitColumns columns={columns} choice={choice} onChange={choose} />
          <NamesButton shownNames={shownNames} />
          <TableMenu title={title} current={() => documentOf(visible)} currentRows={visible.length} whole={{ rows: total.length + every.length, make: async () => documentOf([...total, ...every]) }} />
        </>
      }
      footer={<Legend scope={scope} view={view} every={every} n={sums[0]?.row.n ?? 0} />}
    >
      <UnitsTable
        table={table} units={found} sums={sums} scope={scope} view={view} counted={counted} filters={view.filters} names={shownNames.names} onPress={onPress}
      />
      {found.length === 0 && <p className={styles.quiet} role="status">{t({ vi: 'Không tìm thấy đơn vị nào.', en: 'No unit found.' })}</p>}
    </Card>
  );
}

/** Of whom and of which day the table tells. */
function scopeLines(scope: Scope, n: number, speech: Speech): string[] {
  const { t, f } = speech;
  return [
    ...sourceLines(scope, speech),
    `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(scope.filters, scope, speech)}`,
    t({ vi: `Tính trên ${membersText(speech, n)}`, en: `Of ${membersText(speech, n)}` }),
    t({ vi: `số liệu đến ${f.day(scope.asOf)}`, en: `as of ${f.day(scope.asOf)}` }),
  ];
}

/** What the table counts, what its signs mean, and what it cannot show. */
function Legend({ scope, view, every, n }: { scope: Scope; view: View; every: readonly Unit[]; n: number }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const countOf = (id: MarkId) => every.filter(({ marks }) => marks.some((mark) => mark.id === id)).length;
  const rules = MARK_RULES.map(({ id, label }) => ({ id, label: t(label), count: countOf(id) })).filter(({ count }) => count > 0);
  const unitFilters = Object.fromEntries(UNIT_DIMENSIONS.flatMap((dimension) => (view.filters[dimension] ? [[dimension, view.filters[dimension]]] : [])));
  const peopleFiltered = isFiltered(filtersWithout(view.filters, UNIT_DIMENSIONS));
  return (
    <div className={styles.legend}>
      <p>{scopeLines(scope, n, speech).join(' · ')}</p>
      {isFiltered(unitFilters) && <p>{t({ vi: 'Phần đang chọn', en: 'Picked' })}: {filterText(unitFilters, scope, speech)}; {t({ vi: 'bảng vẫn hiện các đơn vị khác để so sánh', en: 'the other units stay to compare' })}</p>}
      <p className="print-hide">
        <span className={styles.dot} aria-hidden="true" /> {t({ vi: 'chấm: tỷ lệ của khối', en: 'dot: the share in the bloc' })} · <span className={styles.line} aria-hidden="true" /> {t({ vi: 'vạch đứng: tỷ lệ ở hàng Tổng số', en: 'line: the share in the row of all' })}
      </p>
      {rules.length > 0 && (
        <p>
          {t({ vi: 'Dấu nhắc', en: 'Marks' })}: {rules.map(({ label, count }) => t({ vi: `${label} (${f.count(count)} chi bộ)`, en: `${label} (${f.count(count)} cells)` })).join(' · ')}.
          {peopleFiltered && t({ vi: ' Dấu nhắc và bí thư được xét trên cả chi bộ, không theo bộ lọc.', en: ' Marks and secretaries are of the whole cell, whatever the filter.' })}
        </p>
      )}
      {hasSecretaries(scope) && every.every(({ secretaries }) => secretaries?.length === 0) && (
        <p>{t({ vi: 'Trong tệp không có ai ghi chức vụ bí thư, nên không xét dấu nhắc về bí thư.', en: 'Nobody in the file is given as secretary, so no mark tells of one.' })}</p>
      )}
      {lackingColumns(scope).map(({ label, fields }) => (
        <p key={label.vi}>
          {t({
            vi: `Không có cột “${label.vi}” vì tệp thiếu: ${fields.map((field) => FIELDS[field].label.vi).join(', ')}.`,
            en: `No column “${label.en}”: the file lacks ${fields.map((field) => FIELDS[field].label.en).join(', ')}.`,
          })}
        </p>
      ))}
    </div>
  );
}
