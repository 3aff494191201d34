import { beforeAll, describe, expect, test, vi } from 'vitest';
import { scopeFor } from '#domain/scope.ts';
import { askMeasures, type Measure } from '#figures/measures.ts';
import { bothFilters } from '#figures/people-link.ts';
import { membersUnder } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { openSample, viewOf, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 30_000 });

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);

function measures(): Measure[] {
  return FILTER_SETS.map(({ name, filters }) => ({ key: name, filters: filters(sample.snapshot.info) }));
}

describe('measures', () => {
  test.each(['nothing', 'women', 'residential areas', 'four dimensions'])('all in one question equal the oracle’s, under: %s', async (name) => {
    const filters = FILTER_SETS.find((set) => set.name === name)?.filters(sample.snapshot.info) ?? {};
    const scope = scopeFor(viewOf(filters), sample.snapshot);
    const seen = { ...scope, members: sample.members };
    const under = new Set(membersUnder(filters, seen));
    const expected = measures().map((measure) => [measure.key, membersUnder(measure.filters, seen).filter((member) => under.has(member)).length]);
    expect([...(await askMeasures(sample.asker, name, scope, measures()))]).toEqual(expected);
  });

  test('the people behind a measure are those whom the narrowed filters leave', () => {
    const view = viewOf({ bloc: ['residential', 'police'], sex: ['female'] });
    const seen = { ...scopeFor(view, sample.snapshot), members: sample.members };
    const under = new Set(membersUnder(view.filters, seen));
    const people = measures().map(({ key, filters }) => [key, membersUnder(bothFilters(view.filters, filters), seen)]);
    expect(people).toEqual(measures().map(({ key, filters }) => [key, membersUnder(filters, seen).filter((member) => under.has(member))]));
  });

  test('what the file has no column for is left out', async () => {
    const scope = scopeFor(viewOf(), sample.snapshot);
    const info = { ...scope.info, fields: scope.info.fields.filter((field) => field !== 'sex') };
    const told = await askMeasures(sample.asker, 'without sex', { ...scope, info }, [{ key: 'women', filters: { sex: ['female'] } }, { key: 'all', filters: {} }]);
    expect([...told.keys()]).toEqual(['all']);
  });
});
