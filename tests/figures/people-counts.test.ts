import { beforeAll, expect, test } from 'vitest';
import { scopeFor } from '#domain/scope.ts';
import { fromHash, isFiltered } from '#domain/view.ts';
import { peopleOf } from '#figures/DataTable.tsx';
import { peopleHref } from '#figures/people-link.ts';
import { secretaryAges } from '#figures/secretaries.tsx';
import { createSpeech } from '#i18n/language.tsx';
import { membersUnder } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { presentedUnder, type Presented } from '../support/presented.ts';
import { openSample, viewOf, type Sample } from '../support/sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 60_000);

/** The figures of the overview, and that of the secretaries' ages, under some filters. */
async function everyFigure(filters: Parameters<typeof viewOf>[0]): Promise<Presented[]> {
  const scope = scopeFor(viewOf(filters), sample.snapshot, secretaryAges.dimensions);
  const rows = await sample.asker.ask('ages', secretaryAges.query(scope), secretaryAges.row);
  const speech = createSpeech('vi');
  const data = { rows, whole: rows, scene: scope, filters: filters ?? {}, compared: isFiltered(scope.filters), speech };
  return [...(await presentedUnder(sample, filters ?? {}, 'vi')), { figure: secretaryAges, data, shown: secretaryAges.present(data), speech }];
}

test.each(FILTER_SETS.filter((_, place) => place % 3 === 0))('under $name: behind every number that leads to people are as many', async ({ filters }) => {
  const view = viewOf(filters(sample.snapshot.info));
  let numbers = 0;
  for (const { figure, shown: { table } } of await everyFigure(view.filters)) {
    const scope = scopeFor(view, sample.snapshot, figure.dimensions);
    for (const row of table.rows) {
      for (const [place, column] of table.columns.entries()) {
        const people = peopleOf(column, row, place);
        if (!people) continue;
        numbers += 1;
        const { filters: under } = fromHash(peopleHref({ ...view, filters: scope.filters }, people));
        expect.soft(membersUnder(under, { ...scope, members: sample.members }).length).toBe(row.cells[place]);
      }
    }
  }
  expect(numbers).toBeGreaterThan(0);
}, 60_000);
