import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { sql, type Sql } from '#db/sql.ts';
import { DIMENSION_KEYS, optionsOf } from '#domain/dimension.ts';
import type { Scope } from '#domain/scope.ts';
import { FIGURES } from '#figures/all.ts';
import { keyFiguresSql } from '#figures/key-figures.ts';
import { organisationsSql } from '#figures/organisations.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';
import { bareInfo, bareScope, storeMembers } from '../support/stored-members.ts';

const QUESTIONS: readonly { id: string; query(scope: Scope): Sql }[] = [
  ...FIGURES,
  { id: 'key figures', query: keyFiguresSql },
  { id: 'organisations', query: organisationsSql },
];

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeDuckDb();
  await storeMembers(connection, 1, [{}]);
}, 60_000);
afterAll(() => connection.close());

/** A query without what stands in its parentheses: the order of rows that are only summed up says nothing. */
function outermost(text: string): string {
  const without = text.replace(/\([^()]*\)/g, '');
  return without === text ? text : outermost(without);
}

/** What keeps a query from being run; nothing where it binds with its parameters. */
async function problemsOf({ text, params }: Sql): Promise<string[]> {
  const marks = text.match(/\?/g)?.length ?? 0;
  if (params.length !== marks) return [`${marks} places for ${params.length} parameters`];
  return connection.query(sql`EXPLAIN ${{ text, params }}`).then(
    (plan) => (plan.length > 0 ? [] : ['no plan']),
    (cause: unknown) => [String(cause), text],
  );
}

describe.each(QUESTIONS)('the query of $id', ({ query }) => {
  test('binds without a filter', async () => {
    expect(await problemsOf(query(bareScope({})))).toEqual([]);
  });

  test('asks for an order where it has several rows', () => {
    const { text } = query(bareScope({}));
    expect(outermost(text)).toMatch(/GROUP BY [\w, ]+ ORDER BY [\w, ]+$|^(?!.*GROUP BY)/s);
  });

  test.each(DIMENSION_KEYS)('binds under a filter on %s: one value, all values, none that exists', async (dimension) => {
    const keys = optionsOf(dimension, bareScope({})).map(({ key }) => key);
    const picks = [keys.slice(0, 1), keys.slice(-1), keys, ['no-such-value']];
    expect((await Promise.all(picks.map((values) => problemsOf(query(bareScope({ [dimension]: values })))))).flat()).toEqual([]);
  });

  test('binds under filters on every dimension at once', async () => {
    const all = Object.fromEntries(DIMENSION_KEYS.map((dimension) => [dimension, optionsOf(dimension, bareScope({})).map(({ key }) => key)]));
    expect(await problemsOf(query(bareScope(all)))).toEqual([]);
  });

  test('binds for a file without organisations and without any column', async () => {
    expect(await problemsOf(query(bareScope({}, { info: bareInfo({ organisations: [], cells: [], fields: [] }) })))).toEqual([]);
  });
});
