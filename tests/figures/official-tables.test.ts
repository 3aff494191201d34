import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { IsoDay } from '#domain/date.ts';
import { optionsOf } from '#domain/dimension.ts';
import { scopeFor } from '#domain/scope.ts';
import { ADMISSION_PERIODS, askOfficialCounts, BETWEEN_PERIODS } from '#figures/official-tables.ts';
import { Asker } from '#figures/ask.ts';
import { membersUnder, oracleDay } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { CURRENT, EARLIER, nodeEngine, openSamples, snapshotOf, viewOf, type Sample } from '../support/sample.ts';
import { ageOn, type OracleDate } from '../oracle/dates.ts';
import { cellKey, type OracleMember } from '../oracle/members.ts';

vi.setConfig({ testTimeout: 30_000 });

let samples: ReadonlyMap<string, Sample> = new Map();
beforeAll(async () => {
  samples = await openSamples(CURRENT, EARLIER);
}, 120_000);

/** The period of a day such as 19750501. */
function periodOf(day: number): string {
  if (day < 19_450_819) return 'before-1945';
  if (day < 19_540_721) return '1945-1954';
  return day < 19_750_501 ? '1954-1975' : 'since-1975';
}

/** The same of as much of a date as is known. */
function expectedPeriod(date: OracleDate | null): string {
  if (date === null) return 'unknown';
  const number = (month: number, day: number) => date.year * 10_000 + month * 100 + day;
  const first = periodOf(number(date.month ?? 1, date.day ?? 1));
  return first === periodOf(number(date.month ?? 12, date.day ?? 31)) ? first : 'between';
}

function periodName(code: number): string {
  if (code === 0) return 'unknown';
  return code === BETWEEN_PERIODS ? 'between' : (ADMISSION_PERIODS[code - 1]?.key ?? `no period ${code}`);
}

function tally(names: readonly string[]): Record<string, number> {
  return names.reduce((counts: Record<string, number>, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {});
}

function expectedUnits(members: readonly OracleMember[]) {
  const organisations = [...new Set(members.map(({ organisation }) => organisation).filter(Boolean))];
  const isCommittee = (name: string) => name.startsWith('Đảng bộ');
  return {
    n: members.length,
    organisations: organisations.length,
    committees: organisations.filter(isCommittee).length,
    cells: organisations.filter((name) => name.startsWith('Chi bộ')).length,
    otherKinds: 0,
    cellsUnder: new Set(members.filter(({ organisation, cell }) => isCommittee(organisation) && cell !== '').map(cellKey)).size,
    unplaced: members.filter(({ organisation }) => organisation === '').length,
  };
}

const LOOKS: readonly { fileName: string; asOf: IsoDay | null }[] = [{ fileName: CURRENT, asOf: null }, { fileName: CURRENT, asOf: '2025-06-15' }, { fileName: EARLIER, asOf: null }];

describe.each(LOOKS)('$fileName as of $asOf', ({ fileName, asOf }) => {
  test.each(FILTER_SETS)('the oracle counts the same periods, units and ages under “$name”', async ({ filters: filtersOf }) => {
    const sample = samples.get(fileName);
    if (!sample) throw new Error(`${fileName} was not opened`);
    const scope = scopeFor(viewOf(filtersOf(sample.snapshot.info), asOf), sample.snapshot);
    const { blocs, periods, ages } = await askOfficialCounts(sample.asker, 'test', scope);
    const members = membersUnder(scope.filters, { ...scope, members: sample.members });
    expect(Object.fromEntries(periods.map(({ code, n }) => [periodName(code), n]))).toEqual(tally(members.map(({ admitted }) => expectedPeriod(admitted))));
    const keys = new Map(optionsOf('bloc', scope).map(({ code, key }) => [code, key]));
    const shown = Object.fromEntries(blocs.map(({ bloc, ...units }) => [bloc === null ? 'whole' : keys.get(bloc), units]));
    const present = [...new Set(members.map(({ bloc }) => bloc))];
    expect(shown).toEqual({
      whole: expectedUnits(members),
      ...Object.fromEntries(present.map((bloc) => [bloc, expectedUnits(members.filter((member) => member.bloc === bloc))])),
    });
    const years = members.map(({ birth }) => ageOn(birth, oracleDay(scope.asOf))).filter((age) => age !== null);
    expect(ages).toEqual({ sumYears: years.length === 0 ? null : years.reduce((sum, age) => sum + age, 0), n: years.length });
  });
});

test('a date known to a year or month that two periods share is in neither', async () => {
  const dates = ['18/08/1945', '19/08/1945', '20/07/1954', '21/07/1954', '30/04/1975', '01/05/1975', '1945', '08/1945', '1954', '07/1954', '1975', '04/1975', '05/1975', '1953', '1976', ''];
  const csv = ['Họ và tên,Giới tính,Chi bộ,Ngày vào Đảng', ...dates.map((date, place) => `Nguyễn Văn ${place},Nam,Chi bộ ${place},${date}`)].join('\r\n');
  const engine = nodeEngine();
  const snapshot = await snapshotOf(csv, CURRENT);
  await engine.hold(snapshot);
  const { periods } = await askOfficialCounts(new Asker(engine), 'test', scopeFor(viewOf(), snapshot));
  expect(Object.fromEntries(periods.map(({ code, n }) => [periodName(code), n]))).toEqual({
    'before-1945': 1, '1945-1954': 3, '1954-1975': 3, 'since-1975': 3, between: 5, unknown: 1,
  });
});
