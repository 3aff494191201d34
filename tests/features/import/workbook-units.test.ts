import { describe, expect, test } from 'vitest';
import { findRepeated } from '#features/import/workbook/repeated-sheets.ts';
import { hasOtherNumbers, isSameUnit, unitInName, unitInTitles } from '#features/import/workbook/sheet-unit.ts';

describe('the name of a sheet that is a unit', () => {
  test.each([
    ['CB1', 'CB 1'], ['CB 12', 'CB 12'], ['cb_5', 'cb 5'], ['Chi bộ 2', 'Chi bộ 2'], ['1. Chi bộ Tổ dân phố 4', 'Chi bộ Tổ dân phố 4'], ['TDP12', 'TDP 12'], ['KDC số 3', 'KDC số 3'], ['Thôn Đông', 'Thôn Đông'],
    ['KP7', 'KP 7'], ['CB1 (2)', 'CB 1'], ['Chi bộ 4 (25 đ/c)', 'Chi bộ 4'], ['Trường Mầm non Hoa Sen', 'Trường Mầm non Hoa Sen'], ['MN Hoa Sen', 'Trường MN Hoa Sen'], ['Trạm Y tế', 'Trạm Y tế'],
    ['Tổ 12', 'Chi bộ Tổ 12'], ['Xóm 3', 'Chi bộ Xóm 3'],
  ])('%s', (name, unit) => expect(unitInName(name)?.name).toBe(unit));

  test.each(['Sheet1', '1', '2026', 'Quý 1', 'Tháng 3', 'Danh sách', 'Tổng hợp', 'DS đảng viên', 'Bìa', 'Tổ đảng 1', 'ĐẢNG BỘ PHƯỜNG', '#2', 'Khối trường học', ''])('none: %s', (name) => expect(unitInName(name)).toBeNull());
});

describe('the cell that titles name', () => {
  const titled = (...rows: string[][]) => unitInTitles(rows.map((cells, place) => ({ line: place + 1, cells })))?.name ?? null;

  test.each([
    [[['ĐẢNG BỘ PHƯỜNG MẪU', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['CHI BỘ SỐ 3', '', 'Mẫu, ngày 01 tháng 3 năm 2026'], ['DANH SÁCH ĐẢNG VIÊN']], 'CHI BỘ SỐ 3'],
    [[['DANH SÁCH ĐẢNG VIÊN CHI BỘ KHU PHỐ 5 NĂM 2026']], 'CHI BỘ KHU PHỐ 5'],
    [[['Danh sách trích ngang đảng viên của Chi bộ 7 (tính đến 01/3/2026)']], 'Chi bộ 7'],
    [[['CHI BỘ 4'], ['DANH SÁCH ĐẢNG VIÊN CHI BỘ SỐ 04']], 'CHI BỘ 4'],
    [[['ĐẢNG BỘ PHƯỜNG MẪU\nCHI BỘ SỐ 9']], 'CHI BỘ SỐ 9'],
    [[['CHI BỘ 4'], ['Kính gửi'], ['CHI BỘ 5']], null],
    [[['DANH SÁCH ĐẢNG VIÊN'], ['Năm 2026']], null],
  ])('%j', (rows, unit) => expect(titled(...rows)).toBe(unit));
});

test('units are told apart by their words and numbers', () => {
  expect(isSameUnit('CB1', 'Chi bộ số 01')).toBe(true);
  expect(isSameUnit('Chi bộ TDP 5', 'Chi bộ KDC 5')).toBe(false);
  expect(hasOtherNumbers('CB4', 'CHI BỘ SỐ 3')).toBe(true);
  expect(hasOtherNumbers('CB4', 'Chi bộ 04')).toBe(false);
  expect(hasOtherNumbers('CB4', 'Chi bộ Trường Mẫu')).toBe(false);
});

describe('sheets that repeat others', () => {
  const people = (...ranges: [from: number, to: number][]) => Int32Array.from(ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, place) => from + place)));
  const repeatsIn = (...sheets: Int32Array[]) => findRepeated(sheets, 0.5).in;

  test('a list of all, however it stands', () => {
    expect(repeatsIn(people([0, 30]), people([0, 10]), people([10, 20]), people([20, 30]))).toEqual([[1, 2, 3], [], [], []]);
    expect(repeatsIn(people([0, 10]), people([10, 20]), people([0, 18]))).toEqual([[], [], [0, 1]]);
  });

  test('two lists of all', () => {
    expect(repeatsIn(people([0, 10]), people([10, 20]), people([0, 20]), people([0, 20])).map(({ length }) => length > 0)).toEqual([false, false, true, true]);
  });

  test('a few of every list; cells of two are not taken for it', () => {
    expect(repeatsIn(people([0, 10]), people([10, 20]), people([20, 22]), people([0, 3], [10, 13], [20, 22]))).toEqual([[], [], [], [0, 1, 2]]);
  });

  test('women and young people beside all: the lists of some are the ones that repeat', () => {
    expect(repeatsIn(people([0, 100]), people([0, 30]), people([25, 45])).map(({ length }) => length > 0)).toEqual([false, true, true]);
  });

  test('one list at several times: the longest is left', () => {
    expect(repeatsIn(people([0, 10]), people([0, 11]), people([0, 12])).map(({ length }) => length > 0).filter((is) => !is)).toHaveLength(1);
  });

  test('single members in two lists are none', () => {
    expect(findRepeated([people([0, 30]), people([29, 60])], 0.5)).toEqual({ in: [[], []], isApart: true });
    expect(findRepeated([people([0, 3]), people([2, 30])], 0.5)).toEqual({ in: [[], []], isApart: false });
  });
});
