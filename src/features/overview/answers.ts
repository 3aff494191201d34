import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import { FIGURES } from '#figures/all.ts';
import { settle, type Questions, type Settled } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import { askFigure, type FigureAnswer } from '#figures/figure-answer.ts';
import { askKeyFigures, type KeyFigures } from '#figures/key-figures.ts';
import { organisationRow, organisationsSql, type OrganisationRow } from '#figures/organisations.ts';

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

async function askAll(asker: Asker, view: View, snapshot: Snapshot): Promise<OverviewAnswers> {
  const scope = scopeFor(view, snapshot);
  const tableScope = scopeFor(view, snapshot, ['organisation']);
  const [keyFigures, figures, organisations] = await Promise.all([
    settle(
      Promise.all([askKeyFigures(asker, 'key figures', scope), askKeyFigures(asker, 'key figures whole', wholeOf(scope))]).then(
        ([shown, whole]) => ({ shown, whole }),
      ),
    ),
    Promise.all(FIGURES.map((figure) => askFigure(asker, figure, scopeFor(view, snapshot, figure.dimensions)))),
    settle(asker.ask('organisations', organisationsSql(tableScope), organisationRow)),
  ]);
  return { view, snapshot, scope, tableScope, keyFigures, figures, organisations };
}

/** What the overview asks. */
export const OVERVIEW: Questions<OverviewAnswers> = { page: 'overview', ask: askAll };
