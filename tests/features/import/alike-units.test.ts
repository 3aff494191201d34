import { describe, expect, test } from 'vitest';
import type { Decisions } from '#domain/decisions.ts';
import type { AlikeUnits, Cell, Organisation } from '#domain/unit.ts';
import { alikeKey, findAlike, isSlip } from '#features/import/units/alike-units.ts';
import { readText, rowsOf } from './support.ts';

describe('spellings with one key', () => {
  test.each([
    ['Chi bộ 1', 'CB số 1'], ['Chi bộ 1', 'Chi bộ 01'], ['Chi bộ 1', 'chi bộ  1.'], ['Chi bộ 1', 'Chi bộ sô 1'], ['Chi bộ 1', 'Chi bo so 1'], ['Chi bộ 1', 'CB1'], ['Chi bộ 1', 'Chi bộ số I'], ['Chi bộ 4', 'CHI BỘ SỐ IV'],
    ['Chi bộ KDC số 1', 'Chi bộ KDC số 01'], ['Chi bộ KDC 1', 'Chi bộ khu dân cư 1'], ['Chi bộ KDC 1', 'CBKDC1'], ['KDC 1', 'Chi bộ KDC số 1'], ['Chi bộ TDP 12', 'Chi bộ Tổ dân phố số 12'], ['KP 3', 'Chi bộ Khu phố 3'],
    ['Đảng bộ Công an', 'ĐB Công an'], ['Đảng bộ Công an', 'Đảng ủy Công an'], ['Đảng bộ Công an phường', 'Đảng bộ Công an'], ['Chi bộ Công ty TNHH Minh Phát', 'CB Cty TNHH Minh Phát'],
    ['Chi bộ Công ty Cổ phần In Mẫu', 'Chi bộ CTCP In Mẫu'], ['Chi bộ Công ty CP In Mẫu', 'Chi bộ Công ty Cổ phần In Mẫu'], ['Chi bộ THCS Mẫu', 'Chi bộ Trường THCS Mẫu'], ['Chi bộ Trường MN Hoa Sen', 'Chi bộ Mầm non Hoa Sen'],
    ['Chi bộ Trường Trung học cơ sở Mẫu', 'THCS Mẫu'], ['Chi bộ Hoà Bình', 'Chi bộ Hòa Bình'], ['Chi bộ Lý Mẫu', 'Chi bộ Lí Mẫu'], ['Chi bộ Ban CHQS phường', 'Chi bộ Quân sự phường'], ['Chi bộ UBND', 'Chi bộ Ủy ban nhân dân'],
    ['HN.01.023 - Chi bộ KDC 3', 'Chi bộ KDC số 03'], ['Chi bộ KDC số 3 (92 đ/c)', 'Chi bộ KDC số 3'], ['Chi bộ Văn hóa - Xã hội', 'Chi bộ Văn hóa, Xã hội'], ['Chi bộ Văn hóa và Xã hội', 'Chi bộ Văn hóa Xã hội'],
    ['Chi bộ Hoa Sen'.normalize('NFD'), 'CHI BỘ HOA SEN'],
  ])('%s = %s', (a, b) => expect(alikeKey(a)).toBe(alikeKey(b)));

  test.each([
    ['Chi bộ 1', 'Chi bộ 11'], ['Chi bộ 5A', 'Chi bộ 5B'], ['Chi bộ KDC 1', 'Chi bộ TDP 1'], ['Chi bộ 1', 'Đảng bộ 1'], ['Chi bộ Công an', 'Đảng bộ Công an'], ['Chi bộ V', 'Chi bộ Vân'], ['Chi bộ THCS Mẫu', 'Chi bộ THPT Mẫu'],
    ['Chi bộ 1', 'Chi bộ I Sông Tô'], ['Chi bộ 10', 'Chi bộ 1'], ['Chi bộ Công ty Cổ phần A', 'Chi bộ Công ty TNHH A'], ['Chi bộ Hoa Sen 1', 'Chi bộ Hoa Sen 2'],
  ])('%s ≠ %s', (a, b) => expect(alikeKey(a)).not.toBe(alikeKey(b)));

  test.each([
    ['truong mam non hoa hong', 'truong mam non hoa hogn', true], ['tieu hoc binh minh', 'tieu hoc bin minh', true], ['tieu hoc binh minh', 'tieu hoc bimh minh', true], ['to 1 binh minh', 'to 2 binh minh', false],
    ['cong ti an', 'cong ti ab', false], ['tieu hoc binh minh', 'tieu hoc bin min', false], ['tieu hoc binh', 'tieu hoc banhs', false], ['khu dan cu 5a', 'khu dan cu 5b', false], ['a b c', 'a b', false], ['binh minh', 'binh minh', false],
  ])('%s, %s: a slip apart is %s', (a, b, is) => expect(isSlip(a, b)).toBe(is));
});

const HEADER = 'Họ và tên,Giới tính,Tổ chức cơ sở đảng,Chi bộ\n';

function list(rows: readonly [organisation: string, cell: string][], decisions?: Partial<Decisions>) {
  return readText(HEADER + rows.map(([organisation, cell]) => `Nguyễn Văn Mẫu,Nam,"${organisation}","${cell}"\n`).join(''), undefined, decisions);
}

function namesOf(alike: readonly AlikeUnits[]): string[][] {
  return alike.map(({ units }) => units.map(({ name, members }) => `${name} ${members}`));
}

describe('suggestions', () => {
  test('are made within one organisation, the largest first, and change nothing', async () => {
    const { info } = await list([['Đảng bộ A', 'Chi bộ 1'], ['Đảng bộ A', 'CB số 1'], ['Đảng bộ A', 'CB số 1'], ['Đảng bộ A', 'Chi bộ 2'], ['Đảng bộ B', 'Chi bộ 01'], ['Đảng bộ B', 'Chi bộ 2']]);
    expect(info.alike).toEqual([{
      units: [
        { id: 'đảng bộ a\ncb số 1', name: 'CB số 1', members: 2, kind: 'cell' }, { id: 'đảng bộ a\nchi bộ 1', name: 'Chi bộ 1', members: 1, kind: 'cell' },
      ],
    }]);
    expect(info.cells).toHaveLength(5);
  });

  test('a cell that is its organisation is suggested once', async () => {
    const { info } = await list([['Chi bộ KDC 1', 'Chi bộ KDC 1'], ['Chi bộ KDC số 01', 'Chi bộ KDC số 01'], ['Chi bộ KDC số 01', 'Chi bộ KDC số 01']]);
    expect(info.alike.map(({ units }) => units.map(({ kind, id }) => `${kind} ${id}`))).toEqual([['organisation chi bộ kdc số 01', 'organisation chi bộ kdc 1']]);
  });

  test('a bare number is like the area of that number, unless there are two or it may be another cell', async () => {
    const groups = async (...cells: string[]) => namesOf((await list(cells.map((cell) => ['', cell]))).info.alike);
    expect(await groups('Chi bộ 7', 'Chi bộ KDC 7', 'Chi bộ KDC 8')).toEqual([['Chi bộ 7 1', 'Chi bộ KDC 7 1']]);
    expect(await groups('Chi bộ 7', 'Chi bộ KDC 7', 'Chi bộ TDP 7')).toEqual([]);
    expect(await groups('Chi bộ 1', 'KDC 1', 'KDC 2', 'KDC 3')).toEqual([]);
  });

  test('long names may be a slip apart, those with other numbers not', async () => {
    const { info } = await list([['', 'Chi bộ Trường Tiểu học Bình Minh'], ['', 'Chi bộ Trường Tiểu học Bình Mihn'], ['', 'Chi bộ Công ty Bình Minh 1'], ['', 'Chi bộ Công ty Bình Minh 2'], ['', 'Chi bộ An'], ['', 'Chi bộ Ân Tô']]);
    expect(namesOf(info.alike)).toEqual([['Chi bộ Trường Tiểu học Bình Mihn 1', 'Chi bộ Trường Tiểu học Bình Minh 1']]);
  });

  test('as many units as there are codes are compared', () => {
    const cell = (name: string): Cell => ({ key: name, id: name, name, organisation: 0, bloc: 0, blocFrom: 'none', members: 1 });
    const organisations: Organisation[] = [];
    const cells = Array.from({ length: 65_535 }, (_, place) => cell(`Chi bộ Công ty Bình Minh ${'abcdefghij'[place % 10]}${(place / 10).toFixed(0)} Mẫu`));
    expect(findAlike({ organisations, cells }, [], [])).toEqual([]);
  });
});

describe('joining', () => {
  const rows: [string, string][] = [['Đảng bộ A', 'Chi bộ 1'], ['Đảng bộ A', 'CB số 1'], ['Đảng bộ A', 'Chi bộ 2'], ['ĐB A', 'Chi bộ 1'], ['ĐB A', 'Chi bộ 3'], ['Đảng bộ B', 'CB số 1'], ['', 'CB số 1']];

  test('cells that are one count together under one name, in their organisation only', async () => {
    const read = await list(rows, { merges: [{ unit: 'đảng bộ a\ncb số 1', into: 'đảng bộ a\nchi bộ 1' }] });
    expect(read.info.cells.map(({ key, members }) => `${key} ${members}`)).toEqual([
      'dang-bo-a~chi-bo-1 2', 'dang-bo-a~chi-bo-2 1', 'db-a~chi-bo-1 1', 'db-a~chi-bo-3 1', 'dang-bo-b~cb-so-1 1', '~cb-so-1 1',
    ]);
    expect(rowsOf(read).map(({ cell }) => cell)).toEqual([1, 1, 2, 3, 4, 5, 6]);
  });

  test('organisations that are one have the cells of both, those of one name once', async () => {
    const read = await list(rows, { merges: [{ unit: 'đb a', into: 'đảng bộ a' }, { unit: 'đb a\nchi bộ 3', into: 'đảng bộ a\nchi bộ 2' }] });
    expect(read.info.organisations.map(({ name, members }) => `${name} ${members}`)).toEqual(['Đảng bộ A 5', 'Đảng bộ B 1']);
    expect(read.info.cells.map(({ name, organisation, members }) => `${name} ${organisation} ${members}`)).toEqual(['Chi bộ 1 1 2', 'CB số 1 1 1', 'Chi bộ 2 1 2', 'CB số 1 2 1', 'CB số 1 0 1']);
    expect(rowsOf(read).map(({ organisation }) => organisation)).toEqual([1, 1, 1, 1, 1, 2, 0]);
  });

  test('a chi bộ cơ sở takes its cell with it', async () => {
    const { info } = await list([['Chi bộ KDC 1', 'Chi bộ KDC 1'], ['KDC 01', 'KDC 01']], { merges: [{ unit: 'kdc 01', into: 'chi bộ kdc 1' }] });
    expect(info.organisations.map(({ key, members }) => [key, members])).toEqual([['chi-bo-kdc-1', 2]]);
    expect(info.cells.map(({ key, members }) => [key, members])).toEqual([['chi-bo-kdc-1', 2]]);
    expect(info.alike).toEqual([]);
  });

  test('decisions in a row, in a circle or about units that are not there do no harm', async () => {
    const cells = async (merges: Decisions['merges']) => (await list([['', 'A'], ['', 'B'], ['', 'C']], { merges })).info.cells.map(({ name, members }) => `${name} ${members}`);
    expect(await cells([{ unit: 'a', into: 'b' }, { unit: 'b', into: 'c' }])).toEqual(['C 3']);
    expect(await cells([{ unit: 'a', into: 'b' }, { unit: 'b', into: 'a' }, { unit: 'c', into: 'b' }])).toEqual(['A 3']);
    expect(await cells([{ unit: 'a', into: 'nobody' }, { unit: 'x', into: 'b' }])).toEqual(['A 1', 'B 1', 'C 1']);
  });

  test('a unit kept apart is not suggested again', async () => {
    const { info } = await list([['', 'Chi bộ 1'], ['', 'CB 1'], ['', 'Chi bộ 01']], { merges: [{ unit: 'cb 1', into: 'cb 1' }] });
    expect(namesOf(info.alike)).toEqual([['Chi bộ 01 1', 'Chi bộ 1 1']]);
    expect(info.cells).toHaveLength(3);
  });

  test('the bloc of joined units follows from any of their names', async () => {
    const { info } = await list([['', 'Chi bộ Sông Tô'], ['', 'Chi bộ Công ty Thoát nước']], { merges: [{ unit: 'chi bộ công ty thoát nước', into: 'chi bộ sông tô' }] });
    expect(info.cells.map(({ name, bloc, blocFrom, members }) => [name, bloc, blocFrom, members])).toEqual([['Chi bộ Sông Tô', 2, 'name', 2]]);
  });
});
