import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { batchSql, splitBatch } from '#db/batch.ts';
import type { AnswerRow } from '#db/connection.ts';
import type { Sql } from '#db/sql.ts';
import { verifyDay, type Answering } from '#db/verify.ts';

/** How many answers are kept; a filter that is lifted again is then answered at once. */
const ANSWERS_KEPT = 400;

/** Asks the engine, checks the shape of the rows, and keeps the answers. */
export class Asker {
  readonly #engine: Answering;
  readonly #verified = new Map<string, Promise<void>>();
  readonly #asked = new Map<string, Promise<AnswerRow[]>>();
  /** Questions of this moment that are not asked yet, and the answers that they will have. */
  readonly #waiting: Sql[] = [];
  #batch: Promise<readonly AnswerRow[][]> = Promise.resolve([]);
  readonly #answers = new Map<string, Promise<readonly unknown[]>>();
  readonly #latest = new Map<string, { text: string; rows: readonly unknown[] }>();

  constructor(engine: Answering) {
    this.#engine = engine;
  }

  /**
   * The rows of a query. Rows equal to the last ones of the same place are the same array, so that what shows them
   * need not draw again.
   * @param place where the answer is shown, for example a figure's id.
   * @throws z.ZodError where the rows have another shape than `row`.
   */
  ask<Row>(place: string, query: Sql, row: z.ZodType<Row>): Promise<readonly Row[]> {
    const key = JSON.stringify([place, query.text, query.params]);
    const known = this.#answers.get(key);
    if (known) return known as Promise<readonly Row[]>;
    const answer = this.#query(query).then((rows) => this.#settled(place, z.array(row).parse(rows)));
    keep(this.#answers, key, answer);
    return answer;
  }

  /** One question to the engine, however many places show its answer; those of one moment go to it together. */
  #query(query: Sql): Promise<AnswerRow[]> {
    const key = JSON.stringify([query.text, query.params]);
    const known = this.#asked.get(key);
    if (known) return known;
    if (this.#waiting.length === 0) this.#batch = Promise.resolve().then(() => this.#askTogether(this.#waiting.splice(0)));
    const place = this.#waiting.push(query) - 1;
    const asked = this.#batch.then((answers) => answers[place] ?? this.#engine.query(query));
    keep(this.#asked, key, asked);
    return asked;
  }

  /** The answers to several questions; none where one of them fails, so that each is then asked alone. */
  async #askTogether(queries: readonly Sql[]): Promise<readonly AnswerRow[][]> {
    if (queries.length < 2) return [];
    try {
      return splitBatch(await this.#engine.query(batchSql(queries)), queries.length);
    } catch {
      return [];
    }
  }

  /** Holds what depends on the day of a scope against the reading's own count, once a snapshot and day. */
  verify(scope: Scope): Promise<void> {
    const key = `${scope.snapshotId} ${scope.asOf}`;
    const known = this.#verified.get(key);
    if (known) return known;
    const verified = verifyDay(this.#engine, scope);
    this.#verified.set(key, verified);
    verified.catch(() => this.#verified.delete(key));
    return verified;
  }

  #settled<Row>(place: string, rows: readonly Row[]): readonly Row[] {
    const text = JSON.stringify(rows);
    const latest = this.#latest.get(place);
    if (latest?.text === text) return latest.rows as readonly Row[];
    this.#latest.set(place, { text, rows });
    return rows;
  }
}

/** Keeps an answer until it fails or is the oldest of too many. */
function keep<T>(answers: Map<string, Promise<T>>, key: string, answer: Promise<T>): void {
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size > ANSWERS_KEPT) answers.delete(oldest);
}

const askers = new WeakMap<Snapshot, Asker>();

/** The asker of a snapshot: its answers go when the snapshot goes. */
export function askerOf(engine: Answering, snapshot: Snapshot): Asker {
  const known = askers.get(snapshot);
  if (known) return known;
  const made = new Asker(engine);
  askers.set(snapshot, made);
  return made;
}
