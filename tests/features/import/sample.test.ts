import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf, type FieldKeyOf } from '#domain/fields.ts';
import { readBytes, rowsOf } from './support.ts';

const FILE = 'dang-vien-2026-03-01.csv';
const bytes = readFileSync(new URL(`../../../sample-data/${FILE}`, import.meta.url));
const { info, arrow } = await readBytes(bytes, FILE);

function count(field: FieldKeyOf<'category'>, category?: string): number | undefined {
  return info.tally.categories[field]?.[category === undefined ? 0 : codeOf(field, category)];
}

test('every row is a member', () => {
  expect(info.rows).toEqual({ read: 6809, kept: 6808, headerRows: 1, excluded: { moved: 0, died: 0, removed: 0, left: 0, deletion: 0, temporary: 0 },
    excludedLines: { moved: [], died: [], removed: [], left: [], deletion: [], temporary: [] }, leftOut: { tooLong: 0, nameOnly: 0, unclear: 0, cutOff: 0, duplicate: 0 }, ignored: { title: 0, blank: 0, total: 0, note: 0, section: 0, repeatedHeader: 0 },
    ignoredLines: { title: [], blank: [], total: [], note: [], section: [], repeatedHeader: [] } });
  expect(info.asOf).toEqual({ day: '2026-03-01', from: 'fileName' });
  expect(rowsOf({ info, arrow })).toHaveLength(6808);
});

test('the only problems are those that the sample means to have', () => {
  const problems = info.issues.map(({ code, field, value, count: n }) => `${code} ${field} ${value} ${n}`).toSorted();
  expect(problems).toEqual([
    'date-impossible birthDate 30/02/1959 1', 'date-impossible birthDate 31/02/1944 1', 'date-impossible birthDate 31/04/1958 1', 'date-impossible birthDate 31/06/1956 1',
    'date-impossible birthDate 31/11/1942 1', 'date-impossible birthDate 32/01/1950 1',
    'value-not-understood politicalTheory Đang học trung cấp 1', 'value-not-understood politicalTheory đang học 1',
    'value-restored generalEducation 10-Oct 7', 'value-restored generalEducation 12-Dec 6', 'value-restored generalEducation 7-Oct 3', 'value-restored generalEducation 9-Dec 2',
  ]);
  expect(info.issueTotal).toBe(26);
});

test.each([
  ['sex', 'female', 2967], ['sex', 'male', 3841], ['sex', undefined, 0],
  ['bloc', 'administrative', 812], ['bloc', 'enterprise', 487], ['bloc', 'military', 18], ['bloc', 'police', 133], ['bloc', 'residential', 5358],
  ['qualification', 'doctorate', 101], ['qualification', 'masters', 817], ['qualification', 'university', 3012], ['qualification', 'college', 956], ['qualification', 'intermediate', 875],
  ['qualification', 'elementary', 1023], ['qualification', undefined, 24],
  ['politicalTheory', 'advanced', 1171], ['politicalTheory', 'intermediate', 1623], ['politicalTheory', 'elementary', 3310], ['politicalTheory', 'none', 650], ['politicalTheory', undefined, 54],
  ['exemption', 'ageHealth', 1527], ['exemption', 'workingAway', 12], ['exemption', 'active', 5263], ['exemption', undefined, 0], ['workingAway', 'yes', 12], ['partyPost', 'secretary', 133],
] as const)('%s %s: %i', (field, category, n) => expect(count(field, category)).toBe(n));

test('84 organisations, 10 of them đảng bộ, with 133 cells', () => {
  expect(info.organisations.map(({ kind }) => kind).reduce<Record<string, number>>((sum, kind) => ({ ...sum, [kind]: (sum[kind] ?? 0) + 1 }), {})).toEqual({ committee: 10, cell: 74 });
  expect(info.cells).toHaveLength(133);
  expect(new Set([...info.organisations, ...info.cells].map(({ key }) => key)).size).toBeGreaterThanOrEqual(133);
});

test('names and cards are stored with the members, and described nowhere', () => {
  const rows = rowsOf({ info, arrow });
  expect(rows[0]).toMatchObject({ full_name: 'Lưu Thanh Hằng', card_number: '000126001655' });
  for (const text of ['Lưu Thanh Hằng', '000126']) expect(JSON.stringify(info).includes(text)).toBe(false);
});

test('columns that are not needed leave no trace', () => {
  const stored = Buffer.from(arrow).toString('latin1');
  const [header = '', ...rows] = bytes.toString('utf8').split('\r\n');
  const place = header.split(',').indexOf('Số điện thoại');
  const phones = rows.slice(0, 500).map((row) => row.split(',').at(place - header.split(',').length) ?? '').filter((phone) => phone.startsWith('0900'));
  expect(phones.length).toBeGreaterThan(400);
  for (const phone of phones) expect(stored.includes(phone) || JSON.stringify(info).includes(phone)).toBe(false);
});
