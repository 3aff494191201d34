import { BLOCS } from '#domain/categories.ts';
import { codeOf } from '#domain/fields.ts';
import type { Filters } from '#domain/view.ts';
import { derivedNotes } from '#figures/by-bloc.ts';
import type { TableColumn } from '#figures/figure.ts';
import type { BlocUnits } from '#figures/official-tables.ts';
import type { Speech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { missingFor, unknownOf, type ReportNumbers } from '../report-numbers.ts';
import { missingNote, periodCells, type Periods } from './split-table.ts';
import { roundingNote, type Check, type OfficialCell, type OfficialRow, type OfficialTable } from './table-model.ts';

const EMPTY: BlocUnits = { bloc: null, n: 0, organisations: 0, committees: 0, cells: 0, otherKinds: 0, cellsUnder: 0, unplaced: 0 };

function blocOf({ blocs }: ReportNumbers, bloc: number | null): BlocUnits {
  return blocs.find((row) => row.bloc === bloc) ?? { ...EMPTY, bloc };
}

/** What the table counts of units: none of it where the file names no organisations. */
function unitColumns({ now }: Periods, { t }: Speech): { label: string; value(row: BlocUnits): number }[] {
  if (missingFor('organisation', now.scope).length > 0) return [];
  return [
    { label: t({ vi: 'Tổng số TCCSĐ', en: 'Organisations' }), value: ({ organisations }) => organisations },
    { label: t({ vi: 'Đảng bộ cơ sở', en: 'Committees' }), value: ({ committees }) => committees },
    { label: t({ vi: 'Chi bộ cơ sở', en: 'Cells' }), value: ({ cells }) => cells },
    ...(now.blocs.some(({ otherKinds }) => otherKinds > 0) ? [{ label: t({ vi: 'TCCSĐ chưa rõ loại', en: 'Of unknown kind' }), value: ({ otherKinds }: BlocUnits) => otherKinds }] : []),
    ...(missingFor('cell', now.scope).length > 0 ? [] : [{ label: t({ vi: 'Chi bộ trực thuộc ĐBCS', en: 'Cells under committees' }), value: ({ cellsUnder }: BlocUnits) => cellsUnder }]),
  ];
}

function columnsOf(periods: Periods, speech: Speech): TableColumn[] {
  const { t } = speech;
  return [
    { label: t({ vi: 'Khối', en: 'Bloc' }), format: 'text' },
    ...unitColumns(periods, speech).map(({ label }) => ({ label, format: 'count' as const })),
    { label: t(WORDS.members), format: 'count' },
    { label: t(WORDS.share), format: 'share' },
    ...(periods.before === null ? [] : [
      { label: t({ vi: 'Đảng viên cùng kỳ', en: 'Members, same period before' }), format: 'count' as const },
      { label: t({ vi: 'So cùng kỳ (%)', en: 'Of the period before (%)' }), format: 'share' as const },
    ]),
  ];
}

function rowOf(row: Pick<OfficialRow, 'key' | 'label' | 'kind'> & { bloc: number | null; filters: Filters }, periods: Periods, speech: Speech): OfficialRow {
  const { now, before } = periods;
  const { bloc, filters, ...named } = row;
  const own = blocOf(now, bloc);
  const units = unitColumns(periods, speech).map(({ value }): OfficialCell => ({ value: value(own), filters, of: 'organisations' }));
  return { ...named, level: 0, cells: [...units, ...periodCells(own.n, now.n, before ? blocOf(before, bloc).n : undefined, filters)] };
}

/** Columns sum up to the total, and đảng bộ and chi bộ cơ sở to the organisations of their row. */
function checksOf(shown: readonly BlocUnits[], whole: BlocUnits, periods: Periods, { t }: Speech): Check[] {
  const sum = (value: (row: BlocUnits) => number) => shown.reduce((total, row) => total + value(row), 0);
  const members: Check = { what: t({ vi: 'Đảng viên: tổng các dòng', en: 'Members: sum of the rows' }), sum: sum(({ n }) => n), expected: whole.n };
  if (missingFor('organisation', periods.now.scope).length > 0) return [members];
  const organisations: Check = {
    what: t({ vi: 'Tổ chức cơ sở đảng: tổng các dòng', en: 'Organisations: sum of the rows' }), sum: sum((row) => row.organisations), expected: whole.organisations,
    because: t({ vi: 'tổ chức có đảng viên ở nhiều khối được tính ở từng khối', en: 'an organisation with members in several blocs counts in each' }),
  };
  const kinds: Check = {
    what: t({ vi: 'Đảng bộ cơ sở và chi bộ cơ sở: tổng các cột', en: 'Committees and cells: sum of the columns' }),
    sum: whole.committees + whole.cells + whole.otherKinds, expected: whole.organisations,
  };
  return [members, organisations, kinds];
}

/** Organisations, cells and members by bloc: the form by kinds of organisation. */
export function unitTable(periods: Periods, speech: Speech): OfficialTable {
  const { now } = periods;
  const { t, f } = speech;
  const { scope } = now;
  const frame = {
    key: 'units',
    title: t({ vi: 'Tổ chức đảng và đảng viên theo khối', en: 'Organisations and members by bloc' }),
    counted: t({
      vi: 'Số tổ chức cơ sở đảng (TCCSĐ), chi bộ trực thuộc đảng bộ cơ sở (ĐBCS) và đảng viên', en: 'Grassroots organisations, cells under committees, and members',
    }),
    columns: columnsOf(periods, speech),
  };
  const missing = missingFor('bloc', scope);
  if (missing.length > 0) return { ...frame, rows: [], checks: [], notes: [missingNote(missing, '', speech)], rounding: [], unknown: null };
  const blocs = BLOCS.map(({ key, label }) => ({ key, label: t(label), kind: 'part' as const, bloc: codeOf('bloc', key), filters: { bloc: [key] } }));
  const unknown = { key: 'bloc-unknown', label: t({ vi: 'Chưa xếp khối', en: 'No bloc' }), kind: 'unknown' as const, bloc: 0, filters: unknownOf('bloc') };
  // A filter on blocs leaves rows that are empty by it alone.
  const told = [...blocs.filter(({ bloc }) => !scope.filters.bloc || blocOf(now, bloc).n > 0), ...(blocOf(now, 0).n > 0 ? [unknown] : [])];
  const whole = blocOf(now, null);
  const shown = told.map(({ bloc }) => blocOf(now, bloc));
  const rounding = roundingNote(shown.map(({ n }) => n), now.n, '', speech);
  const unplaced = missingFor('organisation', scope).length > 0 ? 0 : whole.unplaced;
  return {
    ...frame,
    rows: [...told.map((row) => rowOf(row, periods, speech)), rowOf({ key: 'total', label: t(WORDS.total), kind: 'total', bloc: null, filters: {} }, periods, speech)],
    checks: checksOf(shown, whole, periods, speech),
    notes: [
      ...(unplaced === 0 ? [] : [t({ vi: `${f.count(unplaced)} đảng viên chưa rõ tổ chức cơ sở đảng`, en: `${f.count(unplaced)} members of unknown organisation` })]),
      ...(missingFor('organisation', scope).length > 0 ? [missingNote(missingFor('organisation', scope), '', speech)] : []),
      ...derivedNotes({ scene: scope, speech }),
    ],
    rounding: rounding === null ? [] : [rounding],
    unknown: blocOf(now, 0).n,
  };
}
