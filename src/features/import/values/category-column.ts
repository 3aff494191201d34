import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { growing } from './growing.ts';
import { valueKey, type ValueReading } from './read-value.ts';
import { remembering } from '../remember.ts';
import { createSeenValues, type SeenValue } from './seen-values.ts';

/** One category field of all members: a code each. */
export interface CategoryColumn {
  /** Reads a cell without keeping it; undefined for a cell that the row does not have, which is unknown. */
  read(cell: string | undefined): ValueReading;
  /** Reads the cells of several columns as one value; `unclear` are the places of those among them that are not understood. */
  readTogether(cells: readonly (string | undefined)[]): { code: number; unclear: number[] };
  /** Keeps the code of a row, and counts the values that were read last. */
  keep(code: number): void;
  /** The distinct values of the members kept. */
  seen(): readonly SeenValue[];
  all(): { codes: Uint8Array; tally: number[] };
}

interface CellReading {
  reading: ValueReading;
  /** Null for an empty cell, and where there are too many values to tell apart. */
  seen: SeenValue | null;
}

const MISSING: CellReading = { reading: { code: UNKNOWN, issue: null }, seen: null };

/**
 * An empty column of a category field.
 * @param readValue what a cell means
 * @param decided keys of the values that a person, or the file itself, has said the meaning of
 */
export function createCategoryColumn(field: FieldKeyOf<'category'>, readValue: (cell: string) => ValueReading, decided: ReadonlySet<string>): CategoryColumn {
  const values = createSeenValues();
  const readCell = remembering((cell): CellReading => {
    const key = valueKey(field, cell);
    const reading = readValue(cell);
    return { reading, seen: key === '' ? null : values.see(key, cell, reading, decided.has(key)) };
  });
  const codes = growing(Uint8Array);
  const tally = Array.from({ length: categoriesOf(field).length + 1 }, () => 0);
  const none = categoriesOf(field).findIndex(({ key }) => key === 'none') + 1;
  let last = MISSING;
  /** Where several columns were read as one value: those after the last. */
  let others: readonly CellReading[] = [];
  const look = (cell: string | undefined) => (cell === undefined ? MISSING : readCell(cell));
  return {
    read(cell) {
      last = look(cell);
      return last.reading;
    },
    readTogether(cells) {
      const found = cells.map(look);
      [last = MISSING, ...others] = found;
      const readings = found.map(({ reading: { code, issue } }, place) => ({ cell: cells[place], place, code, issue }));
      const known = readings.filter(({ code }) => code !== UNKNOWN);
      const unclear = readings.filter(({ issue }) => issue !== null);
      if (unclear.length === 0) return { code: known.length === 0 ? UNKNOWN : Math.min(...known.map(({ code }) => code)), unclear: [] };
      // What says nothing by itself ("Kinh tế") may stand beside a level, as it may in one cell ("Đại học, Kinh tế").
      const joint = look([...known.filter(({ code }) => code !== none), ...unclear].map(({ cell }) => cell).join('; ')).reading;
      return { code: joint.code, unclear: joint.code === UNKNOWN ? unclear.map(({ place }) => place) : [] };
    },
    keep(code) {
      codes.push(code);
      tally[code] = (tally[code] ?? 0) + 1;
      if (last.seen) last.seen.count++;
      for (const { seen } of others) if (seen) seen.count++;
    },
    seen: () => values.all().filter(({ count }) => count > 0),
    all: () => ({ codes: codes.all(), tally }),
  };
}
