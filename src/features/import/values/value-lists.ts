import { UNKNOWN } from '#domain/field.ts';
import type { FieldKeyOf } from '#domain/fields.ts';
import type { ValueList, ValueSpelling } from '#domain/snapshot.ts';
import { createProposer } from './proposals.ts';
import type { SeenValue } from './seen-values.ts';

const MOST_SPELLINGS = 400;

/** The values of one field as the page shows them to be matched: those not understood first, then by how many members have them. */
export function listValues(field: FieldKeyOf<'category'>, seen: readonly SeenValue[]): ValueList {
  const propose = createProposer(field);
  const order = seen.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.count - a.count || (a.spelling < b.spelling ? -1 : 1));
  const spellings = order.slice(0, MOST_SPELLINGS).map((value): ValueSpelling => ({
    spelling: value.spelling, example: value.example, code: value.reading.code, count: value.count, decided: value.decided,
    understood: value.reading.issue !== 'value-not-understood', proposals: isOpen(value) ? propose(value.spelling) : [],
  }));
  return { field, spellings, more: Math.max(0, seen.length - MOST_SPELLINGS) };
}

function isOpen({ reading, decided }: SeenValue): boolean {
  return !decided && reading.code === UNKNOWN && reading.issue !== null;
}
