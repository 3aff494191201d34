import type { FieldKey } from '#domain/fields.ts';
import { FIELDS } from '#domain/fields.ts';
import type { DimensionKey } from '#domain/dimension.ts';
import type { Filters } from '#domain/view.ts';
import type { TableColumn } from '#figures/figure.ts';
import type { Speech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { countOf, EVERYBODY, missingFor, unknownOf, type ReportNumbers } from '../report-numbers.ts';
import { roundingNote, type Check, type OfficialCell, type OfficialRow, type OfficialTable } from './table-model.ts';

/** The numbers of the period, and of the one that it is held against where there is one. */
export interface Periods {
  now: ReportNumbers;
  before: ReportNumbers | null;
}

/** A row by what it counts. */
export interface RowSpec {
  key: string;
  label: string;
  /** Whom it counts, or a number that no filter tells. */
  counts: Filters | ((numbers: ReportNumbers) => number);
  /** Shown only where it has members: no row of the form. */
  rare?: true;
  /** All parts of this row, which must sum up to it. */
  parts?: readonly RowSpec[];
}

/** Rows that share out all members, the unknown ones among them. */
export interface GroupSpec {
  dimension: DimensionKey;
  /** What the rows share out all members by, where a table has several groups. */
  label: string | null;
  rows: readonly RowSpec[];
}

/** A table that shares out the members in one way, or in several below each other. */
export interface SplitSpec {
  key: string;
  title: string;
  counted: string;
  heading: string;
  groups: readonly GroupSpec[];
  notes?: readonly string[];
}

function valueOf({ counts }: RowSpec, numbers: ReportNumbers): number | null {
  return typeof counts === 'function' ? counts(numbers) : countOf(numbers, counts);
}

/** The columns of a period, and those of the one before it only where there is one. */
function columnsOf(heading: string, { before }: Periods, { t }: Speech): TableColumn[] {
  return [
    { label: heading, format: 'text' },
    { label: t({ vi: 'Kỳ này', en: 'This period' }), format: 'count' },
    { label: t(WORDS.share), format: 'share' },
    ...(before === null ? [] : [
      { label: t({ vi: 'Cùng kỳ', en: 'Same period before' }), format: 'count' as const },
      { label: t({ vi: 'So cùng kỳ (%)', en: 'Of the period before (%)' }), format: 'share' as const },
    ]),
  ];
}

/** A number of the period, its share, and what it is held against. */
export function periodCells(now: number | null, whole: number, before: number | null | undefined, filters: Filters | null): OfficialCell[] {
  const share = now === null || whole === 0 ? null : now / whole;
  const compared = now === null || before === null || before === undefined || before === 0 ? null : now / before;
  return [
    { value: now, filters },
    { value: share, filters: null },
    ...(before === undefined ? [] : [{ value: before, filters: null }, { value: compared, filters: null }]),
  ];
}

function rowOf(spec: RowSpec, kind: OfficialRow['kind'], level: number, { now, before }: Periods): OfficialRow {
  const filters = typeof spec.counts === 'function' ? null : spec.counts;
  return { key: spec.key, label: spec.label, kind, level, cells: periodCells(valueOf(spec, now), now.n, before ? valueOf(spec, before) : undefined, filters) };
}

function unknownRow(dimension: DimensionKey, label: string): RowSpec {
  return { key: `${dimension}-unknown`, label, counts: unknownOf(dimension), rare: true };
}

function isShown(spec: RowSpec, { now, before }: Periods): boolean {
  return !spec.rare || (valueOf(spec, now) ?? 0) > 0 || (before !== null && (valueOf(spec, before) ?? 0) > 0);
}

function sumOf(specs: readonly RowSpec[], numbers: ReportNumbers): number {
  return specs.reduce((sum, spec) => sum + (valueOf(spec, numbers) ?? 0), 0);
}

interface Group {
  rows: OfficialRow[];
  checks: Check[];
  rounding: string | null;
  unknown: number;
}

function groupOf({ dimension, label, rows }: GroupSpec, periods: Periods, speech: Speech): Group {
  const { now } = periods;
  const { t } = speech;
  const unknown = unknownRow(dimension, t(WORDS.unknown));
  const all = [...rows, unknown];
  const shown = all.filter((spec) => isShown(spec, periods));
  const sumText = label === null ? t({ vi: 'Tổng các dòng', en: 'Sum of the rows' }) : t({ vi: `${label}: tổng các dòng`, en: `${label}: sum of the rows` });
  // Of a row without anybody there are no parts to be summed up.
  const inside = rows.filter((spec) => spec.parts && sumOf([spec, ...spec.parts], now) > 0).map((spec): Check => ({
    what: t({ vi: `${spec.label}: tổng các dòng “trong đó”`, en: `${spec.label}: sum of its parts` }), sum: sumOf(spec.parts ?? [], now), expected: valueOf(spec, now) ?? 0,
  }));
  const level = label === null ? 0 : 1;
  return {
    rows: [
      ...(label === null ? [] : [rowOf({ key: dimension, label, counts: EVERYBODY }, 'group', 0, periods)]),
      ...shown.flatMap((spec) => [
        rowOf(spec, spec === unknown ? 'unknown' : 'part', level, periods),
        ...(spec.parts ?? []).filter((part) => isShown(part, periods)).map((part) => rowOf(part, 'part', level + 1, periods)),
      ]),
    ],
    checks: [{ what: sumText, sum: sumOf(all, now), expected: now.n }, ...inside],
    rounding: roundingNote(shown.map((spec) => valueOf(spec, now) ?? 0), now.n, label ?? '', speech),
    unknown: valueOf(unknown, now) ?? 0,
  };
}

/** That a column is not in the file, where a table would need it. */
export function missingNote(fields: readonly FieldKey[], about: string, { t }: Speech): string {
  const columns = [...new Set(fields)].map((field) => `“${t(FIELDS[field].label)}”`).join(', ');
  const subject = about === '' ? '' : `${about}: `;
  return t({ vi: `${subject}tệp không có cột ${columns}`, en: `${subject}the file has no column ${columns}` }).replace(/^./, (first) => first.toLocaleUpperCase('vi'));
}

/** Makes the table; what the file has no column for is said and not counted. */
export function splitTable({ key, title, counted, heading, groups, notes = [] }: SplitSpec, periods: Periods, speech: Speech): OfficialTable {
  const { now } = periods;
  const present = groups.filter(({ dimension }) => missingFor(dimension, now.scope).length === 0);
  const missing = groups.filter((group) => !present.includes(group)).map(({ dimension, label }) => missingNote(missingFor(dimension, now.scope), label ?? '', speech));
  const made = present.map((group) => groupOf(group, periods, speech));
  // Several groups have each their own sum.
  const total = made.length === 0 || groups.length > 1 ? [] : [rowOf({ key: 'total', label: speech.t(WORDS.total), counts: EVERYBODY }, 'total', 0, periods)];
  const [only] = made;
  return {
    key, title, counted,
    columns: columnsOf(heading, periods, speech),
    rows: [...made.flatMap(({ rows }) => rows), ...total],
    checks: made.flatMap(({ checks }) => checks),
    notes: [...(made.length === 0 ? [] : notes), ...missing],
    rounding: made.flatMap(({ rounding }) => rounding ?? []),
    unknown: only && groups.length === 1 ? only.unknown : null,
  };
}
