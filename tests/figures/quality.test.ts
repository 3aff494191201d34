import { constantFrom, integer, oneof, option, record, sample, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { toEpochDay, type PartialDate } from '#domain/date.ts';
import { QUALITY_RULES, type MemberFacts } from '#domain/quality.ts';
import { scopeFor } from '#domain/scope.ts';
import { Asker } from '#figures/ask.ts';
import { completeFieldsOf, correctionRow, correctionsSql, lackingKey, qualityRow, qualitySql, rulesOf } from '#figures/quality.ts';
import { nodeEngine, openSample, snapshotOf, viewOf } from '../support/sample.ts';

const HEADER = 'Họ và tên,Giới tính,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ,Ngày vào Đảng,Ngày chính thức,Chức vụ Đảng,Miễn sinh hoạt từ ngày,Lý do miễn';
const AS_OF = '2026-03-01';

const two = (n: number) => String(n).padStart(2, '0');
const year = integer({ min: 1915, max: 2027 });
/** A date as a file writes it, and as it is known; days around the as-of day and birthdays come often. */
const date = option(
  oneof(
    year.map((y): [string, PartialDate] => [String(y), { year: y, month: 1, day: 1, precision: 'year' }]),
    tuple(year, integer({ min: 1, max: 12 })).map(([y, m]): [string, PartialDate] => [`${two(m)}/${y}`, { year: y, month: m, day: 1, precision: 'month' }]),
    tuple(year, constantFrom<readonly [number, number]>([1, 1], [28, 2], [1, 3], [2, 3], [31, 8], [1, 9], [31, 12], [15, 6])).map(
      ([y, [d, m]]): [string, PartialDate] => [`${two(d)}/${two(m)}/${y}`, { year: y, month: m, day: d, precision: 'day' }],
    ),
  ),
  { nil: null, freq: 6 },
);
const member = record({
  sex: constantFrom(['Nam', 'male'] as const, ['Nữ', 'female'] as const, ['', null] as const),
  birth: date,
  admitted: date,
  official: date,
  post: constantFrom(['', 'none'] as const, ['Bí thư', 'secretary'] as const, ['Phó bí thư', 'deputy'] as const),
  exempt: constantFrom(['', '', 'active'] as const, ['05/2010', 'Tuổi cao', 'ageHealth'] as const, ['1980', 'Đi làm ăn xa', 'workingAway'] as const),
});

/** The date that a file may hold in a field: outside its years it is unknown. */
function known(cell: readonly [string, PartialDate] | null, from: number): PartialDate | null {
  return cell && cell[1].year >= from && cell[1].year <= 2026 ? cell[1] : null;
}

test('every rule finds in the engine the members that break it, whatever their dates', async () => {
  const engine = nodeEngine();
  const asker = new Asker(engine);
  const members = sample(member, { numRuns: 6_000, seed: 11 });
  const lines = members.map(({ sex, birth, admitted, official, post, exempt }, place) =>
    [`Lê Văn Mẫu ${place}`, sex[0], birth?.[0] ?? '', 'A', '1', admitted?.[0] ?? '', official?.[0] ?? '', post[0], exempt[0], exempt[1]].join(','));
  const snapshot = await snapshotOf([HEADER, ...lines].join('\r\n'), `dang-vien-${AS_OF}.csv`);
  expect(snapshot.info.rows.kept).toBe(members.length);
  await engine.hold(snapshot);
  const scope = { ...scopeFor(viewOf(), snapshot), asOf: AS_OF };
  const asOf = toEpochDay({ year: 2026, month: 3, day: 1 });
  const facts = members.map(({ sex, birth, admitted, official, post, exempt }): MemberFacts => ({
    sex: sex[1], birth: known(birth, 1900), admitted: known(admitted, 1930), official: known(official, 1930), partyPost: post[1], exemption: exempt[2],
    exemptSince: exempt[0] === '05/2010' ? { year: 2010, month: 5, day: 1, precision: 'month' } : exempt[0] === '1980' ? { year: 1980, month: 1, day: 1, precision: 'year' } : null,
  }));
  expect(rulesOf(scope)).toEqual(QUALITY_RULES);
  for (const rule of QUALITY_RULES) {
    const expected = facts.flatMap((one, place) => (rule.isBroken(one, asOf) ? [place + 2] : []));
    const found = await asker.ask(rule.id, correctionsSql(scope, [rule.id], 10_000), correctionRow);
    expect.soft(found.map(({ line }) => line), rule.id).toEqual(expected);
    expect.soft(expected.length, rule.id).toBeGreaterThan(0);
  }
}, 60_000);

test('of the sample: every cell is counted once, and the list of corrections has what the counts say', async () => {
  const { snapshot, asker, members } = await openSample();
  const scope = scopeFor(viewOf(), snapshot);
  const counted = await asker.ask('quality', qualitySql(scope), qualityRow);
  expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(members.length);
  const sums = (pick: (row: (typeof counted)[number]) => readonly number[]) => pick(counted[0] ?? { broken: [], lacking: [] } as never).map((_, place) => counted.reduce((sum, row) => sum + (pick(row)[place] ?? 0), 0));
  const problems = [...rulesOf(scope).map(({ id }): string => id), ...completeFieldsOf(scope).map(lackingKey)];
  const listed = await asker.ask('corrections', correctionsSql(scope, problems, 100_000), correctionRow);
  expect(problems.map((problem) => listed.filter((row) => row.problem === problem).length)).toEqual([...sums(({ broken }) => broken), ...sums(({ lacking }) => lacking)]);
  const lacking = sums((row) => row.lacking);
  expect(lacking[completeFieldsOf(scope).indexOf('birthDate')]).toBe(members.filter(({ birth }) => birth === null).length);
  expect(lacking[completeFieldsOf(scope).indexOf('sex')]).toBe(members.filter(({ sex }) => sex === null).length);
}, 30_000);
