import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { growing } from './growing.ts';
import { createValueReader, type ValueReading } from './read-value.ts';
import { remembering } from './remember.ts';

/** One category field of all members: a code each. */
export interface CategoryColumn {
  /** Reads a cell without keeping it; undefined for a cell that the row does not have, which is unknown. */
  read(cell: string | undefined): ValueReading;
  /** Reads the cells of several columns as one value; `unclear` are the places of those among them that are not understood. */
  readTogether(cells: readonly (string | undefined)[]): { code: number; unclear: number[] };
  keep(code: number): void;
  all(): { codes: Uint8Array; tally: number[] };
}

const MISSING: ValueReading = { code: UNKNOWN, issue: null };

/** An empty column of a category field. */
export function createCategoryColumn(field: FieldKeyOf<'category'>, decided: Decisions['values']): CategoryColumn {
  const readCell = remembering(createValueReader(field, decided));
  const codes = growing(Uint8Array);
  const tally = Array.from({ length: categoriesOf(field).length + 1 }, () => 0);
  const none = categoriesOf(field).findIndex(({ key }) => key === 'none') + 1;
  const read = (cell: string | undefined) => (cell === undefined ? MISSING : readCell(cell));
  return {
    read,
    readTogether(cells) {
      const readings = cells.map((cell, place) => ({ cell, place, ...read(cell) }));
      const known = readings.filter(({ code }) => code !== UNKNOWN);
      const unclear = readings.filter(({ issue }) => issue !== null);
      if (unclear.length === 0) return { code: known.length === 0 ? UNKNOWN : Math.min(...known.map(({ code }) => code)), unclear: [] };
      // What says nothing by itself ("Kinh tế") may stand beside a level, as it may in one cell ("Đại học, Kinh tế").
      const joint = read([...known.filter(({ code }) => code !== none), ...unclear].map(({ cell }) => cell).join('; '));
      return { code: joint.code, unclear: joint.code === UNKNOWN ? unclear.map(({ place }) => place) : [] };
    },
    keep(code) {
      codes.push(code);
      tally[code] = (tally[code] ?? 0) + 1;
    },
    all: () => ({ codes: codes.all(), tally }),
  };
}
