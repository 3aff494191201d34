import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import { settle, type Questions, type Settled } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import { concurrentSecretaries, secretaryAges, unitScope } from '#figures/secretaries.tsx';
import { secretariesSql, secretaryRow, type SecretaryRow } from '#figures/secretary-list.ts';
import type { Figure } from '#figures/figure.ts';
import type { UnitAnswers } from '#figures/unit-tree.ts';
import { TABLE_GROUPINGS, unitRow, unitsSql, type UnitRow } from '#figures/units.ts';

/** A figure of this page with what it is drawn from. */
export interface PageFigure {
  figure: Figure;
  scope: Scope;
  answer: Settled<{ rows: readonly unknown[]; whole: readonly unknown[] }>;
}

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
  figures: readonly PageFigure[];
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

async function askFigure(asker: Asker, figure: Figure, scope: Scope): Promise<PageFigure> {
  const missing = figure.needs.some((field) => !scope.info.fields.includes(field));
  const ask = async () => {
    if (missing) return { rows: [], whole: [] };
    const [rows, whole] = await Promise.all([
      asker.ask(figure.id, figure.query(scope), figure.row),
      asker.ask(`${figure.id} whole`, figure.query(wholeOf(scope)), figure.row),
    ]);
    return { rows, whole };
  };
  return { figure, scope, answer: await settle(ask()) };
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
