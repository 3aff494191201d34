import type { Bilingual } from '#domain/bilingual.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import type { Filters } from '#domain/view.ts';
import { EXEMPT_KEYS } from '#figures/exemption.tsx';
import { COMPLETE_FIELDS } from '#figures/key-figures.ts';
import { INTERMEDIATE_UP } from '#figures/political-theory.tsx';
import { UNIVERSITY_UP } from '#figures/qualification.tsx';
import type { UnitRow } from '#figures/units.ts';

interface ColumnBase {
  id: string;
  label: Bilingual;
  /** The fields without which the column would be a guess. */
  needs: readonly FieldKey[];
  /** In rem of the screen. */
  width: number;
  /** Left out until the person picks it, so that the usual columns fit an office screen. */
  rare?: true;
}

/** Members of a unit, or a part of them with its share. */
export interface CountColumn extends ColumnBase {
  /** A share is of the unit's members. */
  kind: 'count' | 'share';
  tone: 'women' | 'data' | 'exempt';
  count(row: UnitRow): number;
  /** Members of whom it is not known. */
  unknown(row: UnitRow): number;
  /** Whom the count counts; null where no filter says it. */
  filters: Filters | null;
}

/** Years, of the members who have them. */
export interface YearsColumn extends ColumnBase {
  kind: 'years';
  years(row: UnitRow): number | null;
}

/** A column of numbers of the table of units. */
export type NumberColumn = CountColumn | YearsColumn;

/** Average party age in completed years; null where no admission is known. */
export function partyAge({ partyYears, partyKnown }: UnitRow): number | null {
  return partyKnown === 0 ? null : partyYears / partyKnown;
}

const SHARE = 7.25;

/** The columns of numbers, in the order of the table. */
export const NUMBER_COLUMNS: readonly NumberColumn[] = [
  { id: 'members', kind: 'count', label: { vi: 'Đảng viên', en: 'Members' }, needs: [], width: 5, tone: 'data', count: ({ n }) => n, unknown: () => 0, filters: {} },
  {
    id: 'women', kind: 'share', label: { vi: 'Nữ', en: 'Women' }, needs: ['sex'], width: SHARE, tone: 'women',
    count: ({ women }) => women, unknown: ({ sexUnknown }) => sexUnknown, filters: { sex: ['female'] },
  },
  {
    id: 'minority', kind: 'share', label: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' }, needs: ['ethnicity'], width: SHARE, tone: 'data', rare: true,
    count: ({ minority }) => minority, unknown: ({ minorityUnknown }) => minorityUnknown, filters: { minority: ['minority'] },
  },
  {
    id: 'under35', kind: 'share', label: { vi: 'Dưới 35 tuổi', en: 'Under 35' }, needs: ['birthDate'], width: SHARE, tone: 'data',
    count: ({ under35 }) => under35, unknown: ({ under35Unknown }) => under35Unknown, filters: { youngAge: ['under-35'] },
  },
  { id: 'medianAge', kind: 'years', label: { vi: 'Tuổi trung vị', en: 'Median age' }, needs: ['birthDate'], width: 4.5, years: ({ medianAgeYears }) => medianAgeYears },
  { id: 'partyAge', kind: 'years', label: { vi: 'Tuổi đảng bình quân', en: 'Average party age' }, needs: ['admittedDate'], width: 5, years: partyAge },
  {
    id: 'universityUp', kind: 'share', label: { vi: 'Đại học trở lên', en: 'University and above' }, needs: ['qualification'], width: SHARE, tone: 'data',
    count: ({ universityUp }) => universityUp, unknown: ({ qualificationUnknown }) => qualificationUnknown, filters: { qualification: UNIVERSITY_UP },
  },
  {
    id: 'theoryUp', kind: 'share', label: { vi: 'LLCT trung cấp trở lên', en: 'Theory intermediate +' }, needs: ['politicalTheory'], width: SHARE, tone: 'data',
    count: ({ theoryUp }) => theoryUp, unknown: ({ theoryUnknown }) => theoryUnknown, filters: { politicalTheory: INTERMEDIATE_UP },
  },
  {
    id: 'exempt', kind: 'share', label: { vi: 'Miễn sinh hoạt', en: 'Exempt' }, needs: ['exemption'], width: SHARE, tone: 'exempt',
    count: ({ exempt }) => exempt, unknown: ({ exemptionUnknown }) => exemptionUnknown, filters: { exemption: EXEMPT_KEYS },
  },
  {
    id: 'active', kind: 'share', label: { vi: 'Đang sinh hoạt', en: 'Active' }, needs: ['exemption'], width: SHARE, tone: 'data', rare: true,
    count: ({ active }) => active, unknown: ({ exemptionUnknown }) => exemptionUnknown, filters: { exemption: ['active'] },
  },
  {
    id: 'complete', kind: 'share', label: { vi: 'Dữ liệu đầy đủ', en: 'Complete records' }, needs: [], width: SHARE, tone: 'data', rare: true,
    count: ({ complete }) => complete, unknown: () => 0, filters: null,
  },
];

/** The column of secretaries; it is no number. */
export const SECRETARY_COLUMN = { id: 'secretary', label: { vi: 'Bí thư', en: 'Secretary' }, needs: ['partyPost'], width: 12 } as const satisfies ColumnBase;

function fits({ needs }: ColumnBase, { info }: Scope): boolean {
  return needs.every((field) => info.fields.includes(field));
}

/** The columns of numbers that this file has the fields for. */
export function numberColumnsOf(scope: Scope): NumberColumn[] {
  const some = COMPLETE_FIELDS.some((field) => scope.info.fields.includes(field));
  return NUMBER_COLUMNS.filter((column) => fits(column, scope) && (column.id !== 'complete' || some));
}

/** Whether the file tells who is a secretary. */
export function hasSecretaries(scope: Scope): boolean {
  return fits(SECRETARY_COLUMN, scope);
}

/** The columns that cannot be shown, with the fields that the file lacks for them. */
export function lackingColumns(scope: Scope): { label: Bilingual; fields: FieldKey[] }[] {
  return [...NUMBER_COLUMNS, SECRETARY_COLUMN]
    .filter((column) => !fits(column, scope))
    .map(({ label, needs }) => ({ label, fields: needs.filter((field: FieldKey) => !scope.info.fields.includes(field)) }));
}

/** Whether nothing is known of what a column counts. */
export function isUnknown(column: CountColumn, row: UnitRow): boolean {
  return row.n > 0 && column.unknown(row) === row.n;
}

/** What a column says of a unit as a number to sort by and to compare: its share, its years or its members; null where unknown. */
export function valueOf(column: NumberColumn, row: UnitRow): number | null {
  if (column.kind === 'years') return column.years(row);
  if (column.kind === 'count') return column.count(row);
  return row.n === 0 || isUnknown(column, row) ? null : column.count(row) / row.n;
}
