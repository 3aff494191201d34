import { beforeAll, expect, test } from 'vitest';
import { scopeFor } from '#domain/scope.ts';
import { askAgedMeasures, askMeanAges, type AgedMeasure } from '#figures/aged-measures.ts';
import { ageOn } from '../oracle/dates.ts';
import { membersUnder, oracleDay } from '../support/expected.ts';
import { openSample, viewOf, type Sample } from '../support/sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);

/** More than go into one query. */
const MEASURES: readonly AgedMeasure[] = [null, 'female', 'male'].flatMap((sex) =>
  [null, ...Array.from({ length: 60 }, (_, place) => ({ fromYears: 18 + place, toYears: 25 + place }))].map((age) => ({
    key: `${sex} ${age?.fromYears}`, filters: sex === null ? {} : { sex: [sex] }, age,
  })));

test.each([{}, { bloc: ['residential'] }])('counts and mean ages by exact years equal the oracle’s, under %j', async (filters) => {
  const scope = scopeFor(viewOf(filters), sample.snapshot);
  const ages = ({ filters: more, age }: AgedMeasure) => membersUnder({ ...filters, ...more }, { ...scope, members: sample.members })
    .map(({ birth }) => ageOn(birth, oracleDay(scope.asOf)))
    .filter((years) => age === null || (years !== null && years >= age.fromYears && years <= age.toYears));
  const expected = MEASURES.map((measure) => [measure.key, ages(measure).length]);
  expect([...(await askAgedMeasures(sample.asker, 'aged', scope, MEASURES))]).toEqual(expected);
  const means = await askMeanAges(sample.asker, 'means', scope, MEASURES.slice(0, 5));
  for (const measure of MEASURES.slice(0, 5)) {
    const known = ages(measure).filter((years) => years !== null);
    expect(means.get(measure.key)).toBeCloseTo(known.reduce((sum, years) => sum + years, 0) / known.length, 9);
  }
});

test('what the file has no column for is left out, and the mean age of nobody is none', async () => {
  const scope = scopeFor(viewOf(), sample.snapshot);
  const info = { ...scope.info, fields: scope.info.fields.filter((field) => field !== 'birthDate') };
  const told = await askAgedMeasures(sample.asker, 'aged without', { ...scope, info }, [
    { key: 'aged', filters: {}, age: { fromYears: 18, toYears: 30 } }, { key: 'banded', filters: { ageBand: ['18-30'] }, age: null }, { key: 'all', filters: {}, age: null },
  ]);
  expect([...told.keys()]).toEqual(['all']);
  expect([...(await askMeanAges(sample.asker, 'means without', { ...scope, info }, [{ key: 'all', filters: {}, age: null }]))]).toEqual([]);
  expect((await askMeanAges(sample.asker, 'mean of nobody', scope, [{ key: 'none', filters: { sex: ['nobody'] }, age: null }])).get('none')).toBeNull();
});
