import type { FieldKey } from '#domain/fields.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { toHash, type View } from '#domain/view.ts';
import { FIGURES } from '#figures/all.ts';
import type { Asker } from '#figures/ask.ts';
import type { Figure } from '#figures/figure.ts';
import { keyFiguresRow, keyFiguresSql, type KeyFigures } from '#figures/key-figures.ts';
import { organisationRow, organisationsSql, type OrganisationRow } from '#figures/organisations.ts';

/** An answer, or why there is none: one figure's error stays in its own card. */
export type Settled<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** A figure with what it is drawn from; `missing` are fields that the file has no column for, in place of an answer. */
export interface FigureAnswer {
  figure: Figure;
  scope: Scope;
  missing: readonly FieldKey[];
  answer: Settled<{ rows: readonly unknown[]; whole: readonly unknown[] }>;
}

/** Everything that the overview shows of one view, answered as one batch. */
export interface OverviewAnswers {
  view: View;
  snapshot: Snapshot;
  scope: Scope;
  /** The scope of the table of organisations, which shows them all. */
  tableScope: Scope;
  keyFigures: Settled<{ shown: KeyFigures; whole: KeyFigures }>;
  figures: readonly FigureAnswer[];
  organisations: Settled<readonly OrganisationRow[]>;
}

function settle<T>(answer: Promise<T>): Promise<Settled<T>> {
  return answer.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, error }),
  );
}

async function askFigure(asker: Asker, figure: Figure, view: View, snapshot: Snapshot): Promise<FigureAnswer> {
  const scope = scopeFor(view, snapshot, figure.dimensions);
  const missing = figure.needs.filter((field) => !snapshot.info.fields.includes(field));
  const ask = async () => {
    if (missing.length > 0) return { rows: [], whole: [] };
    const [rows, whole] = await Promise.all([
      asker.ask(figure.id, figure.query(scope), figure.row),
      asker.ask(`${figure.id} whole`, figure.query(wholeOf(scope)), figure.row),
    ]);
    return { rows, whole };
  };
  return { figure, scope, missing, answer: await settle(ask()) };
}

async function askKeyFigures(asker: Asker, place: string, scope: Scope): Promise<KeyFigures> {
  const [row] = await asker.ask(place, keyFiguresSql(scope), keyFiguresRow);
  if (!row) throw new Error('The key figures came without a row');
  return row;
}

async function askAll(asker: Asker, view: View, snapshot: Snapshot): Promise<OverviewAnswers> {
  const scope = scopeFor(view, snapshot);
  const tableScope = scopeFor(view, snapshot, ['organisation']);
  const verified = asker.verify(scope);
  const [keyFigures, figures, organisations] = await Promise.all([
    settle(
      Promise.all([askKeyFigures(asker, 'key figures', scope), askKeyFigures(asker, 'key figures whole', wholeOf(scope))]).then(
        ([shown, whole]) => ({ shown, whole }),
      ),
    ),
    Promise.all(FIGURES.map((figure) => askFigure(asker, figure, view, snapshot))),
    settle(asker.ask('organisations', organisationsSql(tableScope), organisationRow)),
  ]);
  await verified;
  return { view, snapshot, scope, tableScope, keyFigures, figures, organisations };
}

const batches = new WeakMap<Asker, Map<string, Promise<OverviewAnswers>>>();
const BATCHES_KEPT = 30;

/** Forgets the answers, so that those that failed are asked again. */
export function forgetAnswers(asker: Asker): void {
  batches.delete(asker);
}

/**
 * The answers of a view; the same promise for the same view, so that it can be used while rendering. Rejected where
 * the engine's count at the view's day is not the reading's own: then nothing may be shown.
 */
export function answersOf(asker: Asker, view: View, snapshot: Snapshot): Promise<OverviewAnswers> {
  const kept = batches.get(asker) ?? new Map<string, Promise<OverviewAnswers>>();
  batches.set(asker, kept);
  const key = `${snapshot.id} ${toHash(view)}`;
  const known = kept.get(key);
  if (known) return known;
  const asked = askAll(asker, view, snapshot);
  asked.catch(() => {
    // Told where it is used; a view that the person has left by then is not missed.
  });
  kept.set(key, asked);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > BATCHES_KEPT) kept.delete(oldest);
  return asked;
}
