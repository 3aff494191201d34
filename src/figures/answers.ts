import { scopeFor } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { toHash, type View } from '#domain/view.ts';
import type { Asker } from './ask.ts';

/** An answer, or why there is none: the error of one part stays in that part. */
export type Settled<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** Turns a failure into a value. */
export function settle<T>(answer: Promise<T>): Promise<Settled<T>> {
  return answer.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, error }),
  );
}

/** What a page asks of a view; what it asks at one moment goes to the engine as one batch. */
export interface Questions<T> {
  /** Unlike that of any other page. */
  page: string;
  ask(asker: Asker, view: View, snapshot: Snapshot): Promise<T>;
}

const batches = new WeakMap<Asker, Map<string, Promise<unknown>>>();
const BATCHES_KEPT = 30;

/** Forgets the answers, so that those that failed are asked again. */
export function forgetAnswers(asker: Asker): void {
  batches.delete(asker);
}

/**
 * A page's answers of a view; the same promise for the same view, so that it can be used while rendering. Rejected where
 * the engine's count at the view's day is not the reading's own: then nothing may be shown.
 */
export function answersTo<T>(questions: Questions<T>, asker: Asker, view: View, snapshot: Snapshot): Promise<T> {
  const kept = batches.get(asker) ?? new Map<string, Promise<unknown>>();
  batches.set(asker, kept);
  const key = batchKey(questions, view, snapshot);
  const known = kept.get(key);
  if (known) return known as Promise<T>;
  const verified = asker.verify(scopeFor(view, snapshot));
  const asked = Promise.all([questions.ask(asker, view, snapshot), verified]).then(([answers]) => answers);
  asked.catch(() => {
    // Told where it is used; a view that the person has left by then is not missed.
  });
  kept.set(key, asked);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > BATCHES_KEPT) kept.delete(oldest);
  return asked;
}

/**
 * Asks what a view that may come would ask. Its answers stay with the asker only: they take no place among the batches, which
 * hold what is shown.
 */
export function askAhead<T>(questions: Questions<T>, asker: Asker, view: View, snapshot: Snapshot): void {
  if (batches.get(asker)?.has(batchKey(questions, view, snapshot))) return;
  questions.ask(asker, view, snapshot).catch(() => {
    // Asked again, and told, when the view comes.
  });
}

function batchKey<T>({ page }: Questions<T>, view: View, snapshot: Snapshot): string {
  return `${page} ${snapshot.id} ${toHash(view)}`;
}
