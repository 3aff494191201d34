import type { FieldKey } from '#domain/fields.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import { FIGURES } from '#figures/all.ts';
import { settle, type Questions, type Settled } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import type { Figure } from '#figures/figure.ts';
import { askKeyFigures, type KeyFigures } from '#figures/key-figures.ts';
import { organisationRow, organisationsSql, type OrganisationRow } from '#figures/organisations.ts';

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

async function askAll(asker: Asker, view: View, snapshot: Snapshot): Promise<OverviewAnswers> {
  const scope = scopeFor(view, snapshot);
  const tableScope = scopeFor(view, snapshot, ['organisation']);
  const [keyFigures, figures, organisations] = await Promise.all([
    settle(
      Promise.all([askKeyFigures(asker, 'key figures', scope), askKeyFigures(asker, 'key figures whole', wholeOf(scope))]).then(
        ([shown, whole]) => ({ shown, whole }),
      ),
    ),
    Promise.all(FIGURES.map((figure) => askFigure(asker, figure, view, snapshot))),
    settle(asker.ask('organisations', organisationsSql(tableScope), organisationRow)),
  ]);
  return { view, snapshot, scope, tableScope, keyFigures, figures, organisations };
}

/** What the overview asks. */
export const OVERVIEW: Questions<OverviewAnswers> = { page: 'overview', ask: askAll };
