import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import { settle, type Questions, type Settled } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import { qualityRow, qualitySql, type QualityRow } from '#figures/quality.ts';
import type { UnitAnswers } from '#figures/unit-tree.ts';
import { peopleParts, unitPeopleRow, unitPeopleSql, type UnitPeopleRow } from '#figures/unit-people.ts';
import { SHEET_GROUPINGS, unitRow, unitsSql } from '#figures/units.ts';
import { askSecretaries } from '../answers.ts';

/** What the sheets are made from; `rows` and `whole` are of `SHEET_GROUPINGS`. */
export interface SheetData extends UnitAnswers {
  people: readonly UnitPeopleRow[];
  quality: readonly QualityRow[];
}

/** The sheets of one view. */
export interface SheetsAnswers {
  view: View;
  /** The view without its filters on units: these choose the sheets, the others whom they count. */
  scope: Scope;
  data: Settled<SheetData>;
}

async function askData(asker: Asker, scope: Scope): Promise<SheetData> {
  const parts = peopleParts(scope);
  const [rows, whole, secretaries, people, quality] = await Promise.all([
    asker.ask('sheets', unitsSql(scope, SHEET_GROUPINGS), unitRow),
    asker.ask('sheets whole', unitsSql(wholeOf(scope), SHEET_GROUPINGS), unitRow),
    askSecretaries(asker, 'secretaries whole', wholeOf(scope)),
    parts.length === 0 ? [] : asker.ask('sheets people', unitPeopleSql(scope, parts), unitPeopleRow),
    asker.ask('sheets quality', qualitySql(scope), qualityRow),
  ]);
  return { scope, rows, whole, secretaries, people, quality };
}

async function askAll(asker: Asker, view: View, snapshot: Snapshot): Promise<SheetsAnswers> {
  const scope = scopeFor(view, snapshot, UNIT_DIMENSIONS);
  return { view, scope, data: await settle(askData(asker, scope)) };
}

/** What the sheets of the organisations ask. */
export const SHEETS: Questions<SheetsAnswers> = { page: 'organisation sheets', ask: askAll };
