import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS, type Connection } from '#db/connection.ts';
import { join, raw, sql } from '#db/sql.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';

describe('the sql tag', () => {
  test('makes a parameter of every value', () => {
    expect(sql`SELECT ${'a'}, ${2}`).toEqual({ text: 'SELECT ?, ?', params: ['a', 2] });
  });

  test('splices queries in with their parameters, in the order of the text', () => {
    const inner = sql`x = ${1} OR y = ${'two'}`;
    expect(sql`SELECT ${0} FROM t WHERE (${inner}) AND z = ${3}`).toEqual({
      text: 'SELECT ? FROM t WHERE (x = ? OR y = ?) AND z = ?',
      params: [0, 1, 'two', 3],
    });
  });

  test('splices two levels deep, and the same query twice', () => {
    const one = sql`a = ${1}`;
    const two = sql`(${one} OR ${one})`;
    expect(sql`WHERE ${two} AND ${one}`).toEqual({ text: 'WHERE (a = ? OR a = ?) AND a = ?', params: [1, 1, 1] });
  });

  test('takes 0 and the empty text for values', () => {
    expect(sql`${0}${''}`).toEqual({ text: '??', params: [0, ''] });
  });

  test('joins queries with their parameters', () => {
    expect(join([sql`a = ${1}`, raw('TRUE'), sql`b IN (${2}, ${3})`], ' AND ')).toEqual({ text: 'a = ? AND TRUE AND b IN (?, ?)', params: [1, 2, 3] });
    expect(join([], ', ')).toEqual({ text: '', params: [] });
  });
});

describe('in the engine', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openNodeDuckDb();
  }, 60_000);
  afterAll(() => connection.close());

  test.each(["'; DROP TABLE t; --", '" OR 1=1', '?', 'Đảng bộ – Chi bộ 1', '\u0000', '$1'])('%j comes back as it went in', async (value) => {
    expect(await connection.query(sql`SELECT ${value}::VARCHAR AS value`)).toEqual([{ value }]);
  });

  test('counts and sums arrive as numbers', async () => {
    expect(await connection.query(sql`SELECT COUNT(*)::INT AS n, SUM(range)::DOUBLE AS sum FROM range(${4}::INT)`)).toEqual([{ n: 4, sum: 6 }]);
  });

  test('its settings are locked: nothing is looked for on the network', async () => {
    expect(SETTINGS).toContain('SET autoload_known_extensions = false');
    await expect(connection.query(sql`SET autoload_known_extensions = true`)).rejects.toThrow(/locked/);
    await expect(connection.query(sql`SELECT to_json(1)`)).rejects.toThrow(/json/i);
  });
});
