import { fromEpochDay, PRECISION_CODES, toIsoDay, type IsoDay } from '#domain/date.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { Scene } from '#domain/dimension.ts';
import type { Speech } from '#i18n/language.tsx';
import type { CodeColumn, PeopleColumn } from './people-columns.ts';
import { precisionKey, type PersonRow } from './people.ts';

/** What stands where nothing is known. */
export const NOTHING = '–';

const names = new WeakMap<Scene, Map<string, string>>();

/** The name of a code, looked up once a scene and language. */
export function codeText(column: CodeColumn, code: number, scene: Scene, { t, language }: Speech): string {
  const known = names.get(scene) ?? new Map<string, string>();
  names.set(scene, known);
  if (!known.has(`${language} ${column.key}`)) {
    known.set(`${language} ${column.key}`, '');
    for (const option of column.options(scene)) known.set(`${language} ${column.key} ${option.code}`, t(option.label));
  }
  return known.get(`${language} ${column.key} ${code}`) ?? String(code);
}

/** A day in days since 1970-01-01 as far as it is known: 05/06/1996, 06/1996 or 1996. */
export function dateText(epochDay: number, precision: number, { f }: Speech): string {
  const { year, month, day } = fromEpochDay(epochDay);
  if (precision === PRECISION_CODES.year) return String(year);
  const text = f.day(toIsoDay({ year, month, day }));
  return precision === PRECISION_CODES.month ? text.slice(text.indexOf('/') + 1) : text;
}

/** What a list shows of a member in a column; a dash where nothing is known. */
export function personText({ values }: PersonRow, column: PeopleColumn, scene: Scene, speech: Speech): string {
  const value = values[column.key] ?? null;
  if (value === null || (column.kind === 'code' && value === UNKNOWN)) return NOTHING;
  if (typeof value === 'string') return value;
  if (column.kind === 'code') return codeText(column, value, scene, speech);
  return column.kind === 'date' ? dateText(value, Number(values[precisionKey(column.key)]), speech) : speech.f.count(value);
}

/** The same for a file: a day known to the day as such, years as a number. */
export function personCell(row: PersonRow, column: PeopleColumn, scene: Scene, speech: Speech): string | number | IsoDay | null {
  const value = row.values[column.key] ?? null;
  if (value === null) return null;
  if (column.kind === 'years') return value;
  if (column.kind === 'date' && typeof value === 'number' && row.values[precisionKey(column.key)] === PRECISION_CODES.day) return toIsoDay(fromEpochDay(value));
  const text = personText(row, column, scene, speech);
  return text === NOTHING ? null : text;
}
