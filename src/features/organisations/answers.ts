import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import { settle, type Questions, type Settled } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import { concurrentSecretaries, secretaryAges, unitScope } from '#figures/secretaries.tsx';
import { secretariesSql, secretaryRow, type SecretaryRow } from '#figures/secretary-list.ts';
import { askFigure, type FigureAnswer } from '#figures/figure-answer.ts';
import type { UnitAnswers } from '#figures/unit-tree.ts';
import { TABLE_GROUPINGS, unitRow, unitsSql, type UnitRow } from '#figures/units.ts';

/** Everything that the page of organisations shows of one view. */
export interface OrganisationsAnswers {
  view: View;
  /** The scope of the table, which shows all units: the view without its filters on them. */
  scope: Scope;
  units: Settled<UnitAnswers>;
  /** The numbers under all filters of the view, for the row of the picked units. */
  picked: Settled<readonly UnitRow[]>;
  /** The secretaries under all filters. */
  secretaries: Settled<readonly SecretaryRow[]>;
  figures: readonly FigureAnswer[];
}

/** The secretaries of a scope; null where the file has no column of posts. */
export async function askSecretaries(asker: Asker, place: string, scope: Scope): Promise<readonly SecretaryRow[] | null> {
  if (!scope.info.fields.includes('partyPost')) return null;
  return asker.ask(place, secretariesSql(scope), secretaryRow);
}

async function askUnits(asker: Asker, scope: Scope): Promise<UnitAnswers> {
  const [rows, whole, secretaries] = await Promise.all([
    asker.ask('units', unitsSql(scope, TABLE_GROUPINGS), unitRow),
    asker.ask('units whole', unitsSql(wholeOf(scope), TABLE_GROUPINGS), unitRow),
    askSecretaries(asker, 'secretaries whole', wholeOf(scope)),
  ]);
  return { scope, rows, whole, secretaries };
}

async function askAll(asker: Asker, view: View, snapshot: Snapshot): Promise<OrganisationsAnswers> {
  const scope = scopeFor(view, snapshot, UNIT_DIMENSIONS);
  const all = scopeFor(view, snapshot);
  const [units, picked, secretaries, figures] = await Promise.all([
    settle(askUnits(asker, scope)),
    settle(asker.ask('units picked', unitsSql(all, [[]]), unitRow)),
    settle(askSecretaries(asker, 'secretaries', all).then((rows) => rows ?? [])),
    Promise.all([
      askFigure(asker, secretaryAges, scopeFor(view, snapshot, secretaryAges.dimensions)),
      askFigure(asker, concurrentSecretaries, unitScope(scopeFor(view, snapshot, concurrentSecretaries.dimensions))),
    ]),
  ]);
  return { view, scope, units, picked, secretaries, figures };
}

/** What the page of organisations asks. */
export const ORGANISATIONS: Questions<OrganisationsAnswers> = { page: 'organisations', ask: askAll };
