import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { growing } from './growing.ts';
import { createValueReader, type ValueReading } from './read-value.ts';
import { remembering } from './remember.ts';

/** One category field of all members: a code each. */
export interface CategoryColumn {
  /** Reads a cell without keeping it; undefined for a cell that the row does not have, which is unknown. */
  read(cell: string | undefined): ValueReading;
  keep(code: number): void;
  all(): { codes: Uint8Array; tally: number[] };
}

const MISSING: ValueReading = { code: UNKNOWN, issue: null };

/** An empty column of a category field. */
export function createCategoryColumn(field: FieldKeyOf<'category'>): CategoryColumn {
  const read = remembering(createValueReader(field));
  const codes = growing(Uint8Array);
  const tally = Array.from({ length: categoriesOf(field).length + 1 }, () => 0);
  return {
    read: (cell) => (cell === undefined ? MISSING : read(cell)),
    keep(code) {
      codes.push(code);
      tally[code] = (tally[code] ?? 0) + 1;
    },
    all: () => ({ codes: codes.all(), tally }),
  };
}

