import { UNKNOWN } from '#domain/field.ts';
import type { Decisions } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import { SHORT_LEVEL } from '#domain/short-level.ts';
import { createValueReader } from './read-value.ts';
import type { SeenValue } from './seen-values.ts';

const MOST_EXAMPLES = 3;

/** Decisions by which a short word before other words is read as a level, whatever a person has said of it. */
export function withShortLevel(decided: Decisions['values']): Decisions['values'] {
  const { field, spelling, categories: [category] } = SHORT_LEVEL;
  return [...decided, { field, spelling, category }];
}

/** What "TC" before other words means in a list, where nobody has said so. */
export function askForShortLevel(seen: readonly SeenValue[], decided: Decisions['values']): Question[] {
  const { field, spelling } = SHORT_LEVEL;
  if (decided.some((decision) => decision.field === field && decision.spelling === spelling)) return [];
  const reads = createValueReader(field, withShortLevel(decided));
  const open = seen.filter((value) => !value.decided && value.reading.code === UNKNOWN && value.reading.issue !== null && reads(value.example).code !== UNKNOWN);
  if (open.length === 0) return [];
  const examples = open.toSorted((a, b) => b.count - a.count).slice(0, MOST_EXAMPLES).map(({ example }) => example);
  return [{ kind: 'shortLevel', count: open.reduce((sum, { count }) => sum + count, 0), examples }];
}
