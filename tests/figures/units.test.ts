import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { IsoDay } from '#domain/date.ts';
import { optionsOf } from '#domain/dimension.ts';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { asOfDay, scopeFor } from '#domain/scope.ts';
import { filtersWithout, type Filters } from '#domain/view.ts';
import { ORGANISATIONS, type OrganisationsAnswers } from '#features/organisations/answers.ts';
import { answersTo, type Settled } from '#figures/answers.ts';
import { allUnits, unitTree, type Unit } from '#figures/unit-tree.ts';
import { NOBODY, type UnitRow } from '#figures/units.ts';
import { createSpeech } from '#i18n/language.tsx';
import { ageOn } from '../oracle/dates.ts';
import type { OracleMember } from '../oracle/members.ts';
import { isExempt, medianOf, membersUnder, oracleDay, oracleValue, type Seen } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { openSample, viewOf, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 30_000 });

const SPEECH = createSpeech('vi');
const LOOKS: readonly (IsoDay | null)[] = [null, '2025-06-15'];

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);

function valueOf<T>(settled: Settled<T>): T {
  if (!settled.ok) throw settled.error;
  return settled.value;
}

async function look(filters: Filters, day: IsoDay | null = null): Promise<{ answers: OrganisationsAnswers; units: Unit[]; seen: Seen }> {
  const view = viewOf(filters, day);
  const answers = await answersTo(ORGANISATIONS, sample.asker, view, sample.snapshot);
  const seen = { info: sample.snapshot.info, sample: false, asOf: asOfDay(view, sample.snapshot), members: sample.members };
  return { answers, units: unitTree(valueOf(answers.units), SPEECH), seen };
}

/** The numbers of some members as the oracle counts them. */
function expectedRow(members: readonly OracleMember[], asOf: IsoDay): Omit<UnitRow, 'bloc' | 'organisation' | 'cell'> {
  const count = (fits: (member: OracleMember) => boolean) => members.filter(fits).length;
  const ages = members.flatMap(({ birth }) => ageOn(birth, oracleDay(asOf)) ?? []);
  const partyYears = members.flatMap(({ admitted }) => ageOn(admitted, oracleDay(asOf)) ?? []).filter((years) => years >= 0);
  const is = (dimension: 'youngAge' | 'memberKind' | 'minority', value: string) => count((member) => oracleValue(member, dimension, asOf) === value);
  const complete = ({ sex, birth, bloc, organisation, cell, qualification, politicalTheory, admitted, exemption }: OracleMember) =>
    birth !== null && admitted !== null && organisation !== '' && cell !== '' && ![sex, bloc, qualification, politicalTheory, exemption].includes('unknown');
  return {
    n: members.length,
    women: count(({ sex }) => sex === 'female'), sexUnknown: count(({ sex }) => sex === 'unknown'),
    minority: is('minority', 'minority'), minorityUnknown: is('minority', 'unknown'),
    under35: is('youngAge', 'under-35'), under35Unknown: is('youngAge', 'unknown'),
    ageKnown: ages.length, over60: ages.filter((years) => years > 60).length, medianAgeYears: medianOf(ages),
    partyYears: partyYears.reduce((sum, years) => sum + years, 0), partyKnown: partyYears.length,
    universityUp: count(({ qualification }) => ['university', 'masters', 'doctorate'].includes(qualification)), qualificationUnknown: count(({ qualification }) => qualification === 'unknown'),
    theoryUp: count(({ politicalTheory }) => ['intermediate', 'advanced'].includes(politicalTheory)), theoryUnknown: count(({ politicalTheory }) => politicalTheory === 'unknown'),
    exempt: count(isExempt), active: count(({ exemption }) => exemption === 'active'), exemptionUnknown: count(({ exemption }) => exemption === 'unknown'),
    official: is('memberKind', 'official'), kindUnknown: is('memberKind', 'unknown'),
    complete: count(complete),
  };
}

function numbersOf({ bloc: _bloc, organisation: _organisation, cell: _cell, ...numbers }: UnitRow) {
  return numbers;
}

/** Sums of members, which close at every level; a median does not. */
function additive(row: UnitRow) {
  const { medianAgeYears: _median, ...counts } = numbersOf(row);
  return counts;
}

function sumOf(units: readonly Unit[]) {
  return units.map(({ row }) => additive(row)).reduce((sum, row) => Object.fromEntries(Object.entries(row).map(([key, n]) => [key, n + (sum[key as keyof typeof sum] ?? 0)])) as typeof row);
}

describe.each(LOOKS)('as of %s', (day) => {
  test.each(FILTER_SETS.map(({ name, filters }) => [name, filters] as const))('every unit has the oracle’s numbers, under: %s', async (_name, filtersOf) => {
    const filters = filtersOf(sample.snapshot.info);
    const { answers, units, seen } = await look(filters, day);
    const counted = filtersWithout(filters, UNIT_DIMENSIONS);
    const expected = (path: Unit['path']) => membersUnder({ ...counted, ...Object.fromEntries(Object.entries(path).map(([dimension, key]) => [dimension, [key]])) }, seen);
    for (const { path, row, name } of allUnits(units)) expect({ [name]: numbersOf(row) }).toEqual({ [name]: expectedRow(expected(path), seen.asOf) });
    const [picked] = valueOf(answers.picked);
    // Of nobody there may be no row.
    expect(numbersOf(picked ?? NOBODY)).toEqual(expectedRow(membersUnder(filters, seen), seen.asOf));
  });

  test.each(['nothing', 'women', 'unknown age', 'secretaries'])('the rows of every level sum to the row above, under: %s', async (name) => {
    const filters = FILTER_SETS.find((set) => set.name === name)?.filters(sample.snapshot.info) ?? {};
    const { answers, units } = await look(filters, day);
    const total = valueOf(answers.units).rows.find(({ bloc }) => bloc === null);
    expect(sumOf(units)).toEqual(additive(total as UnitRow));
    const holders = allUnits(units).filter(({ children }) => children.length > 0);
    expect(holders.length).toBeGreaterThan(2);
    for (const { name: unitName, row, children } of holders) expect({ [unitName]: sumOf(children) }).toEqual({ [unitName]: additive(row) });
  });
});

test('the whole tree has 5 blocs, 84 organisations and every cell once', async () => {
  const { units, seen } = await look({});
  const all = allUnits(units);
  const count = (level: string) => all.filter((unit) => unit.level === level).length;
  expect([count('bloc'), count('organisation')]).toEqual([5, 84]);
  expect(all.filter(({ isCell }) => isCell)).toHaveLength(new Set(seen.members.map(({ organisation, cell }) => `${organisation} › ${cell}`)).size);
  // A chi bộ cơ sở is organisation and cell at once.
  expect(all.filter(({ level, isCell, children }) => level === 'organisation' && isCell && children.length === 0)).toHaveLength(74);
  expect(all.map(({ id }) => id).length).toBe(new Set(all.map(({ id }) => id)).size);
  expect(optionsOf('bloc', scopeFor(viewOf(), sample.snapshot)).map(({ key }) => key)).toEqual(expect.arrayContaining(units.map(({ path }) => path.bloc)));
});
