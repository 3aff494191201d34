import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#db/engine.ts';
import { TallyMismatchError, verifyDay, verifyMembers } from '#db/verify.ts';
import type { IsoDay } from '#domain/date.ts';
import { scopeFor } from '#domain/scope.ts';
import type { Snapshot, SnapshotInfo } from '#domain/snapshot.ts';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo } from '#figures/answers.ts';
import { Asker } from '#figures/ask.ts';
import { nodeEngine, snapshotOf, viewOf } from '../support/sample.ts';
import { dateCounts, dateRecord } from '../support/date-record.ts';

const FILE = [
  'Họ và tên,Giới tính,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ,Ngày vào Đảng',
  'Lê An,Nữ,29/02/1964,Đảng bộ A,Chi bộ 1,03/02/1990',
  'Lê Ba,Nam,29/02/2000,Đảng bộ A,Chi bộ 1,03/02/2020',
  'Lê Cả,Nam,1995,Đảng bộ A,Chi bộ 2,2020',
  'Lê Dân,Nữ,03/1995,Đảng bộ B,Chi bộ 1,05/2021',
  'Lê Én,Nữ,,Đảng bộ B,Chi bộ 1,',
  'Lê Gia,Nam,31/12/1989,Đảng bộ B,Chi bộ 1,01/01/2015',
].join('\r\n');

/** Days on which an age or a year turns, and days around 29 February. */
const DAYS: readonly IsoDay[] = ['2026-03-01', '2026-02-28', '2025-02-28', '2024-02-28', '2024-02-29', '2025-12-31', '2026-01-01', '2027-06-30', '2019-01-01'];

let engine: Engine;
let snapshot: Snapshot;
beforeAll(async () => {
  engine = nodeEngine();
  snapshot = await snapshotOf(FILE, 'dang-vien-2026-03-01.csv');
  await engine.hold(snapshot);
});

function withInfo(changes: Partial<SnapshotInfo>): Snapshot {
  return { ...snapshot, info: { ...snapshot.info, ...changes } };
}

/** The tally with one member of a date field moved from one key to another. */
function withMovedDate(field: 'birthDate' | 'admittedDate', from: RegExp, to: string): Snapshot {
  const dates = dateRecord(snapshot.info.tally.dates[field]);
  const key = Object.keys(dates).find((candidate) => from.test(candidate));
  if (key === undefined) throw new Error(`No date like ${String(from)}`);
  const moved = { ...dates, [key]: (dates[key] ?? 0) - 1, [to]: (dates[to] ?? 0) + 1 };
  return withInfo({ tally: { ...snapshot.info.tally, dates: { ...snapshot.info.tally.dates, [field]: dateCounts(moved) } } });
}

describe('what is stored', () => {
  test('is what the reading counted', async () => {
    await expect(verifyMembers(engine, snapshot)).resolves.toBeUndefined();
  });

  test.each<[string, () => Snapshot]>([
    ['an organisation', () => withInfo({ organisations: snapshot.info.organisations.map((unit, place) => ({ ...unit, members: unit.members + (place === 0 ? 1 : -1) })) })],
    ['a cell', () => withInfo({ cells: snapshot.info.cells.map((unit, place) => ({ ...unit, members: unit.members + (place === 0 ? 1 : 0) })) })],
    ['a birthday', () => withMovedDate('birthDate', /:3$/, '-10000:3')],
    ['a birthday of the same year', () => withMovedDate('birthDate', new RegExp(`^${Date.UTC(1964, 1, 29) / 86_400_000}:3$`), `${Date.UTC(1964, 1, 28) / 86_400_000}:3`)],
    ['a precision', () => withMovedDate('birthDate', /:1$/, `${Date.UTC(1995, 0, 1) / 86_400_000}:2`)],
  ])('is refused where the reading counted otherwise: %s', async (_name, altered) => {
    await expect(verifyMembers(engine, altered())).rejects.toThrow(TallyMismatchError);
  });
});

describe('what is computed at a day', () => {
  test.each(DAYS)('%s: bands and years are those of the reading', async (asOf) => {
    await expect(verifyDay(engine, scopeFor(viewOf({}, asOf), snapshot))).resolves.toBeUndefined();
  });

  test('is held against the whole committee, whatever the filters', async () => {
    await expect(verifyDay(engine, scopeFor(viewOf({ sex: ['female'], ageBand: ['unknown'] }), snapshot))).resolves.toBeUndefined();
  });

  test.each<[string, () => Snapshot]>([
    ['an age', () => withMovedDate('birthDate', /:3$/, `${Date.UTC(1930, 0, 1) / 86_400_000}:3`)],
    ['an unknown age', () => withMovedDate('birthDate', /:3$/, 'unknown')],
    ['a year of admission', () => withMovedDate('admittedDate', /:3$/, `${Date.UTC(2016, 5, 1) / 86_400_000}:3`)],
  ])('is refused where the reading counted otherwise: %s', async (_name, altered) => {
    await expect(verifyDay(engine, scopeFor(viewOf(), altered()))).rejects.toThrow(TallyMismatchError);
  });

  test('nothing of the overview is shown where it is refused', async () => {
    const altered = withMovedDate('birthDate', /:3$/, 'unknown');
    await expect(answersTo(OVERVIEW, new Asker(engine), viewOf(), altered)).rejects.toThrow(TallyMismatchError);
    await expect(answersTo(OVERVIEW, new Asker(engine), viewOf(), snapshot)).resolves.toMatchObject({ keyFigures: { ok: true } });
  });
});
