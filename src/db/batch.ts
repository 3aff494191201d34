import type { AnswerRow } from './connection.ts';
import { join, raw, sql, type Sql } from './sql.ts';

/**
 * Several questions as one, since every question is a way to the engine's worker and back. Each has its rows in a column
 * of its own, as structures: columns of one name but of two types would otherwise be cast to one.
 */
export function batchSql(queries: readonly Sql[]): Sql {
  const parts = queries.map((query, place) => sql`SELECT ${raw(String(place))} AS place, answer AS ${raw(columnOf(place))} FROM (${query}) answer`);
  return join(parts, ' UNION ALL BY NAME ');
}

function columnOf(place: number): string {
  return `answer_${place}`;
}

/** The rows of each of so many questions, from the answer to all of them. */
export function splitBatch(rows: readonly AnswerRow[], count: number): AnswerRow[][] {
  const answers = Array.from({ length: count }, (): AnswerRow[] => []);
  for (const row of rows) {
    const place = Number(row['place']);
    answers[place]?.push({ ...(row[columnOf(place)] as { toJSON(): AnswerRow }).toJSON() });
  }
  return answers;
}
