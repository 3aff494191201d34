import { AGE_BANDS, firstYearShown, YEARS_SHOWN } from './bands.ts';
import type { Bilingual } from './bilingual.ts';
import { parseIsoDay, type IsoDay } from './date.ts';
import { UNKNOWN } from './field.ts';
import { categoriesOf, FIELDS, type FieldKey, type FieldKeyOf } from './fields.ts';
import type { SnapshotInfo } from './snapshot.ts';
import type { Cell, Organisation } from './unit.ts';

/** One value that members can be counted and filtered by; `key` stands in links, `code` in the data. */
export interface Option {
  key: string;
  label: Bilingual;
  code: number;
}

/** What the options of a dimension can depend on: the file's organisations, and the day that the view looks from. */
export interface Scene {
  info: SnapshotInfo;
  sample: boolean;
  asOf: IsoDay;
}

/** Something that members are counted and filtered by: a field, or what follows from one. */
export interface Dimension {
  label: Bilingual;
  /** The fields that must be in the file. */
  needs: readonly FieldKey[];
  /** All values but unknown, in their official order. */
  options(scene: Scene): readonly Option[];
  /** The name of a value that can be filtered by but is no option of the scene, or null. */
  otherLabel?(key: string): Bilingual | null;
}

/** The option of members without a usable value. */
export const UNKNOWN_OPTION: Option = { key: 'unknown', label: { vi: 'Chưa có thông tin', en: 'Unknown' }, code: UNKNOWN };

/** The name of "unknown" where it has a word of its own. */
const UNKNOWN_LABELS: Readonly<Partial<Record<string, Bilingual>>> = {
  bloc: { vi: 'Chưa xếp khối', en: 'No bloc' },
};

function ofCategories(field: FieldKeyOf<'category'>): Dimension {
  const options = categoriesOf(field).map(({ key, label }, place) => ({ key, label, code: place + 1 }));
  return { label: FIELDS[field].label, needs: [field], options: () => options };
}

function ofUnits(field: FieldKeyOf<'unit'>, list: 'organisations' | 'cells', nameOf: (unit: Cell | Organisation, info: SnapshotInfo) => string): Dimension {
  return {
    label: FIELDS[field].label,
    needs: [field],
    options: ({ info }) =>
      info[list].map((unit, place) => {
        const name = nameOf(unit, info);
        return { key: unit.key, label: { vi: name, en: name }, code: place + 1 };
      }),
  };
}

/** A cell under a committee carries its organisation's name, since two of them may each have a "Chi bộ 1"; once is enough. */
function fullName(unit: Cell | Organisation, info: SnapshotInfo): string {
  const parent = 'organisation' in unit ? info.organisations[unit.organisation - 1] : undefined;
  return parent && !unit.name.includes(parent.name) ? `${unit.name} – ${parent.name}` : unit.name;
}

/** The years that a key of the year of admission stands for, both ends included: `2016`, `before-2015`, `after-2026`. */
export function yearsOf(key: string): { from: number; to: number } | null {
  const match = /^(before-|after-)?(\d{4})$/.exec(key);
  if (!match) return null;
  const year = Number(match[2]);
  if (match[1] === 'before-') return { from: -Infinity, to: year - 1 };
  return match[1] === 'after-' ? { from: year + 1, to: Infinity } : { from: year, to: year };
}

function yearsLabel(key: string): Bilingual | null {
  const years = yearsOf(key);
  if (!years) return null;
  if (years.from === -Infinity) return { vi: `Trước ${years.to + 1}`, en: `Before ${years.to + 1}` };
  if (years.to === Infinity) return { vi: `Sau ${years.from - 1}`, en: `After ${years.from - 1}` };
  return { vi: key, en: key };
}

/** A dimension with a few values of its own, coded by their places from 1. */
function ofValues(label: Bilingual, needs: readonly FieldKey[], values: readonly Omit<Option, 'code'>[]): Dimension {
  const options = values.map(({ key, label: name }, place) => ({ key, label: name, code: place + 1 }));
  return { label, needs, options: () => options };
}

const AGE_OPTIONS = AGE_BANDS.map(({ key, label }, place) => ({ key, label, code: place + 1 }));

/** Every dimension by its key, which also stands in links. */
export const DIMENSIONS = {
  bloc: ofCategories('bloc'),
  organisation: ofUnits('organisation', 'organisations', ({ name }) => name),
  cell: ofUnits('cell', 'cells', fullName),
  sex: ofCategories('sex'),
  ageBand: { label: { vi: 'Độ tuổi', en: 'Age' }, needs: ['birthDate'], options: () => AGE_OPTIONS },
  youngAge: ofValues({ vi: 'Dưới 35 tuổi', en: 'Under 35' }, ['birthDate'], [
    { key: 'under-35', label: { vi: 'Dưới 35 tuổi', en: 'Under 35' } },
    { key: 'from-35', label: { vi: 'Từ 35 tuổi trở lên', en: '35 and older' } },
  ]),
  ethnicity: ofCategories('ethnicity'),
  minority: ofValues({ vi: 'Dân tộc thiểu số', en: 'Ethnic minority' }, ['ethnicity'], [
    { key: 'minority', label: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' } },
    { key: 'kinh', label: { vi: 'Dân tộc Kinh', en: 'Kinh' } },
  ]),
  religion: ofCategories('religion'),
  generalEducation: ofCategories('generalEducation'),
  qualification: ofCategories('qualification'),
  politicalTheory: ofCategories('politicalTheory'),
  exemption: ofCategories('exemption'),
  admissionYear: {
    label: { vi: 'Năm vào Đảng', en: 'Year of admission' },
    needs: ['admittedDate'],
    options({ asOf }) {
      const first = firstYearShown(parseIsoDay(asOf)?.year ?? 0);
      const years = Array.from({ length: YEARS_SHOWN }, (_, place) => String(first + place));
      return [`before-${first}`, ...years, `after-${first + YEARS_SHOWN - 1}`].map((key, place) => ({
        key, label: yearsLabel(key) ?? UNKNOWN_OPTION.label, code: place + 1,
      }));
    },
    otherLabel: yearsLabel,
  },
  memberKind: ofCategories('memberKind'),
  partyPost: ofCategories('partyPost'),
  concurrentPost: ofCategories('concurrentPost'),
  workingAway: ofCategories('workingAway'),
} as const satisfies Record<string, Dimension>;

/** The key of a dimension. */
export type DimensionKey = keyof typeof DIMENSIONS;

/** All dimension keys, in the order in which filters are shown. */
export const DIMENSION_KEYS = Object.keys(DIMENSIONS) as DimensionKey[];

/** The definition of a dimension, by its general type. */
export function dimensionOf(key: DimensionKey): Dimension {
  return DIMENSIONS[key];
}

/** The options of a dimension with unknown as the last. */
export function optionsOf(key: DimensionKey, scene: Scene): readonly Option[] {
  return [...dimensionOf(key).options(scene), { ...UNKNOWN_OPTION, label: UNKNOWN_LABELS[key] ?? UNKNOWN_OPTION.label }];
}
