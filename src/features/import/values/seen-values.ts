import type { ValueReading } from './read-value.ts';
import { shorten, unwrap } from './spelling.ts';

/** One way in which the file writes a value of a field. */
export interface SeenValue {
  /** Its key: all spellings of one key are read alike. */
  spelling: string;
  /** As the file has it first, shortened. */
  example: string;
  reading: ValueReading;
  decided: boolean;
  /** Members kept who have it. */
  count: number;
}

/** The distinct values of one field, counted. */
export interface SeenValues {
  /** The entry of a value, new or known; null where there are too many to tell apart. Called once a remembered cell, not once a row. */
  see(spelling: string, cell: string, reading: ValueReading, decided: boolean): SeenValue | null;
  all(): readonly SeenValue[];
}

/** A column of more different values is none of a closed list. */
const MOST_VALUES = 20_000;
const EXAMPLE_CHARACTERS = 80;

/** No values yet. */
export function createSeenValues(): SeenValues {
  const values = new Map<string, SeenValue>();
  return {
    see(spelling, cell, reading, decided) {
      const known = values.get(spelling);
      if (known) return known;
      if (values.size >= MOST_VALUES) return null;
      const seen = { spelling, example: shorten(unwrap(cell), EXAMPLE_CHARACTERS), reading, decided, count: 0 };
      values.set(spelling, seen);
      return seen;
    },
    all: () => [...values.values()],
  };
}
