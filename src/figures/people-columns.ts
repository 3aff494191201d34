import type { Bilingual } from '#domain/bilingual.ts';
import { DIMENSION_KEYS, dimensionOf, optionsOf, type DimensionKey, type Option, type Scene } from '#domain/dimension.ts';
import { FIELD_KEYS, FIELDS, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import { codeSql, col, precisionCol, yearsSql } from '#db/members.ts';
import { raw, sql, type Sql } from '#db/sql.ts';
import { createFormats } from '#i18n/format.ts';

interface ColumnBase {
  /** Unlike that of any other column; remembered on the device. */
  key: string;
  label: Bilingual;
  /** The fields that the file must have. */
  needs: readonly FieldKey[];
  /** Its value of a member that is selected from; NULL, or for a code 0, is unknown. */
  value(scope: Scope): Sql;
}

/** A name or a number by which a person is known: asked for and shown only when the reader wants to see names. */
export interface PersonalColumn extends ColumnBase {
  kind: 'personal';
}

/** A code with a name for each; a list can be grouped by it. */
export interface CodeColumn extends ColumnBase {
  kind: 'code';
  options(scene: Scene): readonly Option[];
  /** Whether its values stand in dictionary order, and not in an order of their own. */
  byLabel: boolean;
}

/** A date, as far as it is known. */
export interface DateColumn extends ColumnBase {
  kind: 'date';
  precision: Sql;
}

/** Completed years. */
export interface YearsColumn extends ColumnBase {
  kind: 'years';
}

/** One column of a list of people. */
export type PeopleColumn = PersonalColumn | CodeColumn | DateColumn | YearsColumn;

function personal(field: FieldKeyOf<'text'>): PersonalColumn {
  return { key: field, kind: 'personal', label: FIELDS[field].label, needs: [field], value: () => sql`nullif(${col(field)}, '')` };
}

function code(dimension: DimensionKey): CodeColumn {
  const { label, needs } = dimensionOf(dimension);
  return {
    key: dimension, kind: 'code', label, needs, byLabel: dimension === 'organisation' || dimension === 'cell',
    options: (scene) => optionsOf(dimension, scene), value: (scope) => codeSql(dimension, scope),
  };
}

function date(field: FieldKeyOf<'date'>): DateColumn {
  return { key: field, kind: 'date', label: FIELDS[field].label, needs: [field], value: () => col(field), precision: precisionCol(field) };
}

const AGE: YearsColumn = { key: 'age', kind: 'years', label: { vi: 'Tuổi', en: 'Age' }, needs: ['birthDate'], value: () => raw('age_years') };
const PARTY_AGE: YearsColumn = {
  key: 'partyAge', kind: 'years', label: { vi: 'Tuổi Đảng', en: 'Party age' }, needs: ['admittedDate'], value: ({ asOf }) => yearsSql('admittedDate', asOf),
};

/** Dimensions that say again what another column says by itself. */
const SAID_ALREADY: readonly DimensionKey[] = ['ageBand', 'youngAge', 'minority', 'admissionYear'];

function columnsOfField(field: FieldKey): PeopleColumn[] {
  if (field === 'birthDate') return [date(field), AGE];
  if (field === 'admittedDate') return [date(field), PARTY_AGE];
  const { kind } = FIELDS[field];
  if (kind === 'date') return [date(field as FieldKeyOf<'date'>)];
  if (kind === 'text') return [personal(field as FieldKeyOf<'text'>)];
  const dimension = DIMENSION_KEYS.find((key) => key === field && !SAID_ALREADY.includes(key));
  return dimension ? [code(dimension)] : [];
}

/** Every column of a member that a list can show, names first, in the order of the template. */
export const MEMBER_COLUMNS: readonly PeopleColumn[] = FIELD_KEYS.flatMap(columnsOfField);

/** What a list can be grouped by beside its columns. */
export const FURTHER_GROUPS: readonly CodeColumn[] = [code('ageBand'), code('admissionYear')];

/** The columns that this file has the fields for. */
export function columnsIn<C extends PeopleColumn>(columns: readonly C[], { info }: Pick<Scene, 'info'>): C[] {
  return columns.filter(({ needs }) => needs.every((field) => info.fields.includes(field)));
}

const { compare } = createFormats('vi');

/** The options of a column in the order in which a list is sorted and grouped by it, unknown last. */
export function orderedOptions(column: CodeColumn, scene: Scene): readonly Option[] {
  const options = column.options(scene);
  if (!column.byLabel) return options.toSorted((a, b) => Number(a.code === 0) - Number(b.code === 0));
  return options.toSorted((a, b) => Number(a.code === 0) - Number(b.code === 0) || compare(a.label.vi, b.label.vi) || a.code - b.code);
}
