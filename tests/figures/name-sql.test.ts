import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { join, sql } from '#db/sql.ts';
import { matchesSearch } from '#domain/text.ts';
import { LETTER_KEYS } from '#domain/name-order.ts';
import { matchesSql, nameRanksSql } from '#figures/name-sql.ts';
import { readMembers } from '../oracle/members.ts';
import { compareNames } from '../support/listed.ts';
import { openNodeDuckDb } from '../support/node-duckdb.ts';
import { CURRENT, sampleText } from '../support/sample.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeDuckDb();
}, 60_000);
afterAll(() => connection.close());

/** The names, each once, in the engine's order; those of one rank together. */
async function ranked(names: readonly string[]): Promise<string[][]> {
  const values = join([...new Set(names)].map((name) => sql`(${name}::VARCHAR)`), ', ');
  const rows = await connection.query(sql`WITH people AS (SELECT * FROM (VALUES ${values}) AS v(name)), ${nameRanksSql()}
    SELECT name, given_place || ' ' || others_place AS place FROM name_ranks ORDER BY given_place, others_place, name`);
  const groups: { place: unknown; names: string[] }[] = [];
  for (const { name, place } of rows) {
    if (groups.at(-1)?.place !== place) groups.push({ place, names: [] });
    groups.at(-1)?.names.push(String(name));
  }
  return groups.map((group) => group.names);
}

/** Names of one rank that differ, and neighbours of two ranks that do not stand in the dictionary's order. */
function mistakes(groups: readonly (readonly string[])[]): string[] {
  const differing = groups.flatMap(([first = '', ...others]) => others.filter((other) => compareNames(first, other) !== 0).map((other) => `${first} = ${other}`));
  const misplaced = groups.slice(1).flatMap(([first = ''], place) => (compareNames(groups[place]?.[0] ?? '', first) < 0 ? [] : [`${groups[place]?.[0]} < ${first}`]));
  return [...differing, ...misplaced];
}

const SYLLABLES = [
  'An', 'Ân', 'Ẩn', 'Ấn', 'Ánh', 'Anh', 'Ảnh', 'Bảo', 'Bào', 'Dũng', 'Đũng', 'Đồng', 'Đông', 'Đống', 'Hoa', 'Hoà', 'Hòa', 'Hóa', 'Hoá', 'Hỏa', 'Hoạ', 'Lê', 'Le', 'Lệ', 'Lễ',
  'Nguyễn', 'nguyễn', 'NGUYỄN', 'Nguyên', 'Nguyện', 'Tôn', 'Tồn', 'Tốn', 'Ton', 'Tơn', 'Ứng', 'Ưng', 'Ung', 'Út', 'Ý', 'Y', 'Yến', 'Ỷ', 'Thị', 'Thi', 'Văn', 'Vân', 'Van', 'Vấn', 'Xuân', 'Ơn', 'Ôn', "H'Trúc", 'Ê-ban', 'K’Sor', 'B.', '(A)', '2',
];
const VIETNAMESE = [...LETTER_KEYS.from.replace(/[^\p{L}]/gu, '')].filter((letter) => !/[åäçčĕëĭïñŏöøŭü]/u.test(letter));
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SYLLABLES) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...VIETNAMESE, ...VIETNAMESE.map((letter) => letter.toUpperCase())), minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...LETTER_KEYS.from.replaceAll(' ', '')).filter((sign) => !/[åäçčĕëĭïñŏöøŭü]/u.test(sign)), minLength: 1, maxLength: 3 }) },
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('the sample’s names stand in the order of the dictionary', async () => {
  const names = readMembers(sampleText(CURRENT)).map((member) => member.name);
  expect(names).toHaveLength(6808);
  const groups = await ranked(names);
  expect(groups.flat()).toHaveLength(new Set(names).size);
  expect(groups.length).toBeGreaterThan(1_000);
  expect(mistakes(groups)).toEqual([]);
});

test('so do names of all letters, tones and signs', async () => {
  const names = fc.sample(name, { numRuns: 6_000, seed: 7 });
  const groups = await ranked(names);
  expect(groups.flat()).toHaveLength(new Set(names).size);
  expect(groups.length).toBeGreaterThan(1_000);
  expect(mistakes(groups)).toEqual([]);
});

test('single words stand as a reader expects them', async () => {
  const expected = ['2', 'An', 'Duy Anh', 'Đức Anh', 'Ánh', 'Ân', 'Ẩn', 'Dũng', 'Đồng', 'Đức', 'Em', 'Hoa', 'Hoà', 'Hòa', 'Hóa', 'Tôn', 'Ơn', 'Ung', 'Út', 'Ưng', 'Vân', 'Vũ', 'Y', 'Yến'];
  const [o, t] = [expected.indexOf('Ơn'), expected.indexOf('Tôn')];
  [expected[o], expected[t]] = ['Tôn', 'Ơn'];
  expect((await ranked(expected.toReversed())).flat()).toEqual(expected);
});

test('letters of other languages stand with their own letter, after its tones', async () => {
  const groups = (await ranked(['Nam', 'Ñam', 'Nom', 'Bá', 'Bä', 'Bạ', 'Bạn'])).flat();
  expect(groups).toEqual(['Bá', 'Bạ', 'Bä', 'Bạn', 'Nam', 'Ñam', 'Nom']);
});

test('the search finds in the engine what it finds on the page', async () => {
  const names = [...new Set([...fc.sample(name, { numRuns: 800, seed: 3 }), ...readMembers(sampleText(CURRENT)).slice(0, 700).map((member) => member.name)])];
  const values = join(names.map((one) => sql`(${one}::VARCHAR)`), ', ');
  await connection.query(sql`CREATE TABLE names AS SELECT * FROM (VALUES ${values}) AS v(name)`);
  const queries = ['', 'nguyen', 'NGUYỄN thi', 'h', 'hoa', 'hòa', 'đ', 'd v', 'y', 'i', 'th ng', 'b.', 'a.b', "h'tr", 'e ban', '%', '_', 'tu 1', '2', ...fc.sample(name, { numRuns: 25, seed: 5 })];
  let found = 0;
  for (const query of queries) {
    const rows = await connection.query(sql`SELECT name FROM names WHERE ${matchesSql(sql`name`, query)} ORDER BY name`);
    const expected = names.filter((one) => matchesSearch(one, query));
    expect.soft(rows.map((row) => row['name']).toSorted()).toEqual(expected.toSorted());
    found += expected.length;
  }
  expect(found).toBeGreaterThan(500);
});
