import { expect, test } from 'vitest';
import type { Engine } from '#db/engine.ts';
import { scopeFor } from '#domain/scope.ts';
import { Asker } from '#figures/ask.ts';
import { completeFieldsOf, correctionRow, correctionsSql, lackingKey, qualityRow, qualitySql, QUALITY_RULES, rulesOf } from '#figures/quality.ts';
import { nodeEngine, openSample, snapshotOf, viewOf } from '../support/sample.ts';

const HEADER = 'Họ và tên,Giới tính,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ,Ngày vào Đảng,Ngày chính thức,Chức vụ Đảng,Miễn sinh hoạt từ ngày,Lý do miễn';
/** The lines that break each rule, beside lines that come near to it; as of 01/03/2026. */
const CASES: readonly [rule: string, broken: readonly string[], right: readonly string[]][] = [
  ['admittedYoung', ['Nam,02/01/1970,A,1,01/01/1988,,,,', 'Nam,1990,A,1,2007,,,,'], ['Nam,01/01/1970,A,1,01/01/1988,01/01/1989,,,', 'Nam,1990,A,1,2008,2009,,,']],
  ['officialFirst', ['Nam,1950,A,1,02/05/1975,01/05/1975,,,'], ['Nam,1950,A,1,02/05/1975,05/1975,,,', 'Nam,1950,A,1,02/05/1975,1975,,,']],
  ['exemptYoung', ['Nam,02/03/1966,A,1,1990,1991,,01/01/2025,Tuổi cao', 'Nữ,02/03/1971,A,1,1995,1996,,01/01/2025,Tuổi cao'], ['Nam,01/03/1966,A,1,1990,1991,,01/01/2025,Tuổi cao', 'Nữ,1960,A,1,1990,1991,,01/01/2025,Tuổi cao', 'Nam,1980,A,1,2005,2006,,01/01/2025,Đi làm ăn xa']],
  ['exemptSecretary', ['Nam,1950,A,1,1975,1976,Bí thư,01/01/2020,Tuổi cao', 'Nữ,1950,A,1,1975,1976,Phó bí thư,01/01/2020,Tuổi cao'], ['Nam,1950,A,1,1975,1976,Bí thư,,', 'Nam,1950,A,1,1975,1976,,01/01/2020,Tuổi cao']],
  ['exemptFirst', ['Nam,1950,A,1,02/02/1985,1987,,01/02/1985,Tuổi cao'], ['Nam,1950,A,1,02/02/1985,1987,,1985,Tuổi cao']],
  ['future', ['Nam,1950,A,1,02/03/2026,,,,'], ['Nam,1950,A,1,01/03/2026,,,,']],
  ['officialMissing', ['Nam,1950,A,1,31/08/2024,,,,', 'Nam,1950,A,1,1990,,,,'], ['Nam,1950,A,1,01/09/2024,,,,', 'Nam,1950,A,1,12/2024,,,,']],
  ['veryOld', ['Nam,01/03/1920,A,1,1950,1951,,,'], ['Nam,02/03/1920,A,1,1950,1951,,,']],
];

const engine: Engine = nodeEngine();

const rows = (lines: readonly string[]) => lines.map((line, place) => `Lê Mẫu ${String.fromCharCode(65 + place)},${line}`);

test.each(CASES)('%s holds of the lines that break it, and of no others', async (rule, broken, right) => {
  const snapshotId = 1 + CASES.findIndex(([name]) => name === rule);
  const snapshot = await snapshotOf([HEADER, ...rows([...broken, ...right])].join('\r\n'), 'dang-vien-2026-03-01.csv', snapshotId);
  await engine.hold(snapshot);
  const scope = scopeFor(viewOf(), snapshot);
  const found = await new Asker(engine).ask('corrections', correctionsSql(scope, [rule], 100), correctionRow);
  expect(found.map(({ line }) => line)).toEqual(broken.map((_, place) => place + 2));
  const place = rulesOf(scope).findIndex(({ id }) => id === rule);
  const counted = await new Asker(engine).ask('quality', qualitySql(scope), qualityRow);
  expect(counted.reduce((sum, row) => sum + (row.broken[place] ?? 0), 0)).toBe(broken.length);
}, 30_000);

test('every rule has its case', () => {
  expect(CASES.map(([rule]) => rule)).toEqual(QUALITY_RULES.map(({ id }) => id));
});

test('of the sample: every cell is counted once, and the list of corrections has what the counts say', async () => {
  const { snapshot, asker, members } = await openSample();
  const scope = scopeFor(viewOf(), snapshot);
  const counted = await asker.ask('quality', qualitySql(scope), qualityRow);
  expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(members.length);
  const sums = (pick: (row: (typeof counted)[number]) => readonly number[]) => pick(counted[0] ?? { broken: [], lacking: [] } as never).map((_, place) => counted.reduce((sum, row) => sum + (pick(row)[place] ?? 0), 0));
  const problems = [...rulesOf(scope).map(({ id }) => id), ...completeFieldsOf(scope).map(lackingKey)];
  const listed = await asker.ask('corrections', correctionsSql(scope, problems, 100_000), correctionRow);
  expect(problems.map((problem) => listed.filter((row) => row.problem === problem).length)).toEqual([...sums(({ broken }) => broken), ...sums(({ lacking }) => lacking)]);
  const lacking = sums((row) => row.lacking);
  expect(lacking[completeFieldsOf(scope).indexOf('birthDate')]).toBe(members.filter(({ birth }) => birth === null).length);
  expect(lacking[completeFieldsOf(scope).indexOf('sex')]).toBe(members.filter(({ sex }) => sex === null).length);
}, 30_000);
