import { record, sample } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awardRounds, BADGE_STATES, badgeDue } from '#domain/badges.ts';
import { toEpochDay, type PartialDate } from '#domain/date.ts';
import { PROBATION_STATES, probationState } from '#domain/probation.ts';
import { scopeFor, type Scope } from '#domain/scope.ts';
import { Asker } from '#figures/ask.ts';
import { admissionUnknownSql, badgeCountRow, badgeCountsSql, badgeSource, BADGE_COLUMNS, nRow } from '#figures/badges.ts';
import { MEMBER_COLUMNS, type PeopleColumn } from '#figures/people-columns.ts';
import { askPeople, askPeopleOrder, type PeopleSource, type PersonRow } from '#figures/people.ts';
import { probationCountRow, probationCountsSql, PROBATION_COLUMNS, probationSource } from '#figures/probation.ts';
import { writtenDates } from '../support/random-dates.ts';
import { nodeEngine, snapshotOf, viewOf } from '../support/sample.ts';

const AS_OF = '2026-03-01';
const HEADER = 'Họ và tên,Tổ chức cơ sở đảng,Chi bộ,Ngày vào Đảng,Ngày chính thức';
const BADGE_DAYS = [[3, 2], [4, 2], [19, 5], [20, 5], [2, 9], [3, 9], [7, 11], [8, 11], [29, 2], [28, 2], [1, 3], [31, 12]] as const;
const engine = nodeEngine();
const asker = new Asker(engine);

interface Written {
  admitted: readonly [string, PartialDate] | null;
  official: readonly [string, PartialDate] | null;
}

let id = 0;
/** Members with some dates, read from a file; with the column of official dates or without it. */
async function held(members: readonly Written[], official = true): Promise<Scope> {
  const header = official ? HEADER : HEADER.replace(',Ngày chính thức', '');
  const lines = members.map((member, place) => [`Lê Văn ${place}`, 'A', '1', member.admitted?.[0] ?? '', ...(official ? [member.official?.[0] ?? ''] : [])].join(','));
  id += 1;
  const snapshot = await snapshotOf([header, ...lines].join('\r\n'), `dang-vien-${AS_OF}.csv`, id);
  expect(snapshot.info.rows.kept).toBe(members.length);
  await engine.hold(snapshot);
  return { ...scopeFor(viewOf(), snapshot), asOf: AS_OF };
}

const NAME = MEMBER_COLUMNS[0] as PeopleColumn;
async function listed(source: PeopleSource, columns: readonly PeopleColumn[]): Promise<ReadonlyMap<number, PersonRow>> {
  const groups = await askPeopleOrder(asker, 'order', source, { sort: { column: NAME, descending: false }, group: null, search: '', inCards: false });
  return askPeople(asker, 'rows', source, columns, groups.flatMap(({ lines }) => lines));
}

/** What a rule says of each member, by line, beside what the list has. */
function byLine<T>(members: readonly Written[], rule: (member: Written) => T | null): [number, T][] {
  return members.flatMap((member, place): [number, T][] => {
    const said = rule(member);
    return said === null ? [] : [[place + 2, said]];
  });
}

/** A date of a file that cannot lie after the reader's own year. */
const known = (cell: Written['admitted']) => cell?.[1] ?? null;

const badgeMembers = sample(record({ admitted: writtenDates({ min: 1935, max: 1999 }, BADGE_DAYS), official: writtenDates({ min: 1990, max: 2026 }, BADGE_DAYS) }), { numRuns: 6_000, seed: 21 });
const probationMembers = sample(
  record({ admitted: writtenDates({ min: 2023, max: 2026 }, [[29, 2], [31, 8], [1, 3], [2, 3], [31, 12], [28, 2]]), official: writtenDates({ min: 2024, max: 2026 }, [[1, 3], [2, 3]]) }),
  { numRuns: 6_000, seed: 22 },
).map((member, place) => (place % 2 === 0 ? { ...member, official: null } : member));

beforeAll(() => engine.warmUp(), 60_000);
afterAll(() => engine.release(1));

test('the list of badges is what the rule says of every member', async () => {
  const scope = await held(badgeMembers);
  const rows = await listed(badgeSource(scope, {}), Object.values(BADGE_COLUMNS));
  const expected = byLine(badgeMembers, ({ admitted, official }) => badgeDue(known(admitted), known(official), awardRounds(AS_OF)));
  const found = [...rows.values()].map(({ line, values }) => [line, { state: BADGE_STATES[Number(values['badgeState']) - 1], years: values['badge'], round: values['award'] || null }]);
  expect(found).toEqual(expected);
  for (const state of BADGE_STATES) expect.soft(expected.filter(([, due]) => due.state === state).length).toBeGreaterThan(50);

  const counts = await asker.ask('counts', badgeCountsSql(scope), badgeCountRow);
  expect(counts.reduce((sum, { n }) => sum + n, 0)).toBe(expected.length);
  for (const { state, round, years, n } of counts) expect(expected.filter(([, due]) => due.state === BADGE_STATES[state - 1] && (due.round ?? 0) === round && due.years === years)).toHaveLength(n);
  for (const { state, round, years, n } of counts.filter((_, place) => place % 9 === 0)) expect((await listed(badgeSource(scope, { state, round, years }), [])).size).toBe(n);
  const [unknown] = await asker.ask('unknown', admissionUnknownSql(scope), nRow);
  expect(unknown?.n).toBe(badgeMembers.filter(({ admitted }) => admitted === null).length);
}, 60_000);

test('without a column of official dates, badges are told without that condition', async () => {
  const members = badgeMembers.slice(0, 1_500);
  const rows = await listed(badgeSource(await held(members, false), {}), Object.values(BADGE_COLUMNS));
  const expected = byLine(members, ({ admitted }) => badgeDue(known(admitted), undefined, awardRounds(AS_OF)));
  expect([...rows.values()].map(({ line, values }) => [line, { state: BADGE_STATES[Number(values['badgeState']) - 1], years: values['badge'], round: values['award'] || null }])).toEqual(expected);
  expect(expected.some(([, { state }]) => state === 'check-official')).toBe(false);
}, 60_000);

test('the list of probations is what the rule says of every member', async () => {
  const scope = await held(probationMembers);
  const asOf = toEpochDay({ year: 2026, month: 3, day: 1 });
  const rows = await listed(probationSource(scope, null), [PROBATION_COLUMNS.state]);
  const expected = byLine(probationMembers, ({ admitted, official }) => probationState(known(admitted), known(official), 0, asOf));
  expect([...rows.values()].map(({ line, values }) => [line, PROBATION_STATES[Number(values['probation']) - 1]?.key])).toEqual(expected);
  const counts = await asker.ask('probations', probationCountsSql(scope), probationCountRow);
  expect(counts.map(({ state, n }) => [PROBATION_STATES[state - 1]?.key, n])).toEqual(PROBATION_STATES.map(({ key }) => [key, expected.filter(([, state]) => state === key).length]));
  for (const { state, n } of counts) expect((await listed(probationSource(scope, state), [])).size).toBe(n);
}, 60_000);
