import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { IsoDay } from '#domain/date.ts';
import { optionsOf } from '#domain/dimension.ts';
import { asOfDay } from '#domain/scope.ts';
import { filtersWithout, type View } from '#domain/view.ts';
import { OVERVIEW, type OverviewAnswers } from '#features/overview/answers.ts';
import { answersTo, type Settled } from '#figures/answers.ts';
import { FIGURES } from '#figures/all.ts';
import { expectedKeyFigures, expectedOrganisations, EXPECTATIONS, type Counts } from '../support/expected-figures.ts';
import { membersUnder, oracleName, type Seen } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { CURRENT, EARLIER, openSamples, viewOf, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 30_000 });

/** A snapshot looked at from a day: the exports on their own days, and the later one from half a year before. */
const LOOKS: readonly { fileName: string; asOf: IsoDay | null; sets: RegExp }[] = [
  { fileName: CURRENT, asOf: null, sets: /./ },
  { fileName: CURRENT, asOf: '2025-06-15', sets: /nothing|age|admitted|committee|old|year|residential/ },
  { fileName: EARLIER, asOf: null, sets: /nothing|age|admitted|twice|two|unknown|exempt|women|dimensions|nobody/ },
];

let samples: ReadonlyMap<string, Sample> = new Map();
beforeAll(async () => {
  samples = await openSamples(CURRENT, EARLIER);
}, 120_000);

function sampleOf(fileName: string): Sample {
  const sample = samples.get(fileName);
  if (!sample) throw new Error(`${fileName} was not opened`);
  return sample;
}

function valueOf<T>(settled: Settled<T>): T {
  if (!settled.ok) throw settled.error;
  return settled.value;
}

/** The overview of a sample, and the sample as the oracle sees it on the same day. */
async function look(fileName: string, view: View): Promise<{ answers: OverviewAnswers; seen: Seen }> {
  const { snapshot, asker, members } = sampleOf(fileName);
  const answers = await answersTo(OVERVIEW, asker, view, snapshot);
  return { answers, seen: { info: snapshot.info, sample: false, asOf: asOfDay(view, snapshot), members } };
}

const counted = new Map<string, Counts>();

/** What the oracle counts in the whole committee, counted once for each figure and look. */
function wholeCounts(figureId: string, fileName: string, { members, asOf }: Seen): Counts {
  const key = `${figureId} ${fileName} ${asOf}`;
  const counts = counted.get(key) ?? EXPECTATIONS[figureId]?.count(members, asOf) ?? {};
  counted.set(key, counts);
  return counts;
}

/** Every look with the filters that it is tried under. */
const CASES = LOOKS.flatMap(({ sets, ...seenFrom }) => FILTER_SETS.filter(({ name }) => sets.test(name)).map((set) => ({ ...seenFrom, ...set })));

describe.each(CASES)('$fileName as of $asOf under “$name”', ({ fileName, asOf, filters: filtersOf }) => {
  const lookUnder = async () => {
    const filters = filtersOf(sampleOf(fileName).snapshot.info);
    return { filters, ...(await look(fileName, viewOf(filters, asOf))) };
  };

  test('every figure counts what the oracle counts', async () => {
    const { filters, answers, seen } = await lookUnder();
    expect(answers.figures.map(({ figure }) => figure.id)).toEqual(FIGURES.map(({ id }) => id));
    for (const { figure, missing, answer } of answers.figures) {
      const expectation = EXPECTATIONS[figure.id];
      if (!expectation) throw new Error(`The figure ${figure.id} has no expectation`);
      expect(missing).toEqual([]);
      const { rows, whole } = valueOf(answer);
      const members = membersUnder(filtersWithout(filters, figure.dimensions), seen);
      expect({ [figure.id]: expectation.read(rows, seen) }).toEqual({ [figure.id]: expectation.count(members, seen.asOf) });
      expect({ [figure.id]: expectation.read(whole, seen) }).toEqual({ [figure.id]: wholeCounts(figure.id, fileName, seen) });
    }
  });

  test('the key figures are the oracle’s', async () => {
    const { filters, answers, seen } = await lookUnder();
    const { shown, whole } = valueOf(answers.keyFigures);
    expect(shown).toEqual(expectedKeyFigures(membersUnder(filters, seen)));
    expect(whole).toEqual(expectedKeyFigures(seen.members));
  });

  test('the table of organisations is the oracle’s', async () => {
    const { filters, answers, seen } = await lookUnder();
    const keys = new Map(optionsOf('organisation', seen).map(({ code, key }) => [code, key]));
    const named = valueOf(answers.organisations).map(({ code, ...numbers }) => [oracleName('organisation', keys.get(code) ?? '', seen), numbers] as const);
    const members = membersUnder(filtersWithout(filters, ['organisation']), seen);
    expect(Object.fromEntries(named)).toEqual(expectedOrganisations(members, seen.asOf));
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });
});

test('the sets mean something: each leaves members out, and only two leave nobody', () => {
  const { snapshot, members } = sampleOf(CURRENT);
  const seen = { info: snapshot.info, sample: false, asOf: snapshot.info.asOf.day, members };
  const sizes = FILTER_SETS.map(({ name, filters }) => ({ name, n: membersUnder(filters(snapshot.info), seen).length }));
  expect(sizes.filter(({ n }) => n === members.length).map(({ name }) => name)).toEqual(['nothing']);
  expect(sizes.filter(({ n }) => n === 0).every(({ name }) => name.startsWith('nobody'))).toBe(true);
});

test('the snapshots’ own days are those of their names', () => {
  expect(sampleOf(CURRENT).snapshot.info.asOf.day).toBe('2026-03-01');
  expect(sampleOf(EARLIER).snapshot.info.asOf.day).toBe('2025-12-31');
});
