import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS, type Connection } from '#db/connection.ts';
import { join, raw, sql } from '#db/sql.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';

describe('the sql tag', () => {
  test('makes a parameter of every text, and lets a whole number stand', () => {
    expect(sql`SELECT ${'a'}, ${2}, ${0.5}`).toEqual({ text: 'SELECT ?, 2, ?', params: ['a', 0.5] });
    expect(sql`SELECT 1 -${-3}`).toEqual({ text: 'SELECT 1 -(-3)', params: [] });
  });

  test('splices queries in with their parameters, in the order of the text', () => {
    const inner = sql`x = ${'one'} OR y = ${'two'}`;
    expect(sql`SELECT ${'zero'} FROM t WHERE (${inner}) AND z = ${'three'}`).toEqual({
      text: 'SELECT ? FROM t WHERE (x = ? OR y = ?) AND z = ?',
      params: ['zero', 'one', 'two', 'three'],
    });
  });

  test('splices two levels deep, and the same query twice', () => {
    const one = sql`a = ${'1'}`;
    const two = sql`(${one} OR ${one})`;
    expect(sql`WHERE ${two} AND ${one}`).toEqual({ text: 'WHERE (a = ? OR a = ?) AND a = ?', params: ['1', '1', '1'] });
  });

  test('takes 0 and the empty text for values', () => {
    expect(sql`${0} ${''}`).toEqual({ text: '0 ?', params: [''] });
  });

  test('joins queries with their parameters', () => {
    expect(join([sql`a = ${'1'}`, raw('TRUE'), sql`b IN (${'2'}, ${3})`], ' AND ')).toEqual({ text: 'a = ? AND TRUE AND b IN (?, 3)', params: ['1', '2'] });
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
