import { codeOf, type FieldKey } from '#domain/fields.ts';
import { scopeFor, type Scope } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import { agedMeasureNeeds, askAgedMeasures, askMeanAges, type AgedMeasure } from '#figures/aged-measures.ts';
import type { Questions } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import { unitRow, unitsSql, type UnitRow } from '#figures/unit-rows.ts';
import type { Claim, Units } from './claims.ts';
import { groupsAsked, type Facts } from './facts.ts';
import { groupKey, type Group } from './group.ts';

/** What a draft is held against: of the view that it was asked for. */
export interface DraftAnswers {
  view: View;
  snapshot: Snapshot;
  facts: Facts;
  /** Members under the filters. */
  n: number;
}

const measureOf = (group: Group): AgedMeasure => ({ key: groupKey(group), ...group });

/** What the claims of a draft ask of the data. */
export function draftQuestions(claims: readonly Claim[]): Questions<DraftAnswers> {
  const { counted, means } = groupsAsked(claims);
  return {
    page: `draft ${[...counted, ...means].map(groupKey).join(';')}`,
    async ask(asker, view, snapshot) {
      const scope = scopeFor(view, snapshot);
      const facts = await askFacts(asker, scope, counted, means);
      return { view, snapshot, facts, n: facts.members({ filters: {}, age: null }) ?? 0 };
    },
  };
}

/** The facts of a scope about some groups. */
export async function askFacts(asker: Asker, scope: Scope, counted: readonly Group[], means: readonly Group[]): Promise<Facts> {
  const [members, ages, units] = await Promise.all([
    askAgedMeasures(asker, 'draft members', scope, counted.map(measureOf)),
    means.length === 0 ? new Map<string, number | null>() : askMeanAges(asker, 'draft ages', scope, means.map(measureOf)),
    asker.ask('draft units', unitsSql(scope), unitRow),
  ]);
  return {
    asOf: scope.asOf,
    members: (group) => members.get(groupKey(group)) ?? null,
    meanAge: (group) => ages.get(groupKey(group)) ?? null,
    units: (wanted) => countUnits(wanted, units, scope),
    missing: (group) => agedMeasureNeeds(measureOf(group)).filter((field) => !scope.info.fields.includes(field)),
  };
}

function lacks(scope: Scope, ...fields: readonly FieldKey[]): boolean {
  return fields.some((field) => !scope.info.fields.includes(field));
}

/** The numbers that units can be counted as; null where the file does not name them. */
function countUnits({ unit, bloc, below }: Units, rows: readonly UnitRow[], scope: Scope): number[] | null {
  if (lacks(scope, 'organisation') || (bloc !== null && lacks(scope, 'bloc'))) return null;
  const within = rows.filter((row) => row.organisation > 0 && (bloc === null || row.bloc === codeOf('bloc', bloc)));
  const kindOf = (row: UnitRow) => scope.info.organisations[row.organisation - 1]?.kind ?? 'unknown';
  const organisations = (members: readonly UnitRow[]) => new Set(members.map(({ organisation }) => organisation)).size;
  if (unit === 'organisation') return [organisations(within)];
  // Where the name of a unit does not say its kind, none of a kind can be counted.
  if (within.some((row) => kindOf(row) === 'unknown')) return null;
  const ofCommittees = within.filter((row) => kindOf(row) === 'committee');
  if (unit === 'committee') return [organisations(ofCommittees)];
  const cells = (members: readonly UnitRow[]) => new Set(members.filter(({ cell }) => cell > 0).map(({ cell }) => cell)).size;
  const under = lacks(scope, 'cell') ? [] : [cells(ofCommittees), ...[...new Set(ofCommittees.map(({ organisation }) => organisation))].map((code) => cells(ofCommittees.filter((row) => row.organisation === code)))];
  if (below) return under.length === 0 ? null : [...new Set(under)];
  const own = organisations(within.filter((row) => kindOf(row) === 'cell'));
  return [...new Set([own, ...(lacks(scope, 'cell') ? [] : [cells(within), ...(own === 0 ? under : under.slice(0, 1))])])];
}
