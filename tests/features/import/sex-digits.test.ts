import { describe, expect, test } from 'vitest';
import type { Decisions } from '#domain/decisions.ts';
import { readSexNote } from '#features/import/values/sex-digits.ts';
import { readText } from './support.ts';

const list = (header: string, ...cells: string[]) => `Họ và tên,"${header}",Dân tộc\n${cells.map((cell, place) => `Lê Mẫu ${place},${cell},Kinh\n`).join('')}`;
const MALE_IS_1: Decisions['values'] = [{ field: 'sex', spelling: '1', category: 'male' }, { field: 'sex', spelling: '0', category: 'female' }];

describe('sex in digits', () => {
  test('is unknown and asked, the digits with how many members have each', async () => {
    const { info } = await readText(list('Giới tính', '1', '0', '1', '1.0', '01', ' 0 '));
    expect(info.tally.categories.sex).toEqual([6, 0, 0]);
    expect(info.questions).toEqual([{ kind: 'sexDigits', digits: [{ spelling: '1', count: 4 }, { spelling: '0', count: 2 }] }]);
  });

  test.each<[string, Decisions['values'], number[]]>([
    ['1 is male', MALE_IS_1, [0, 2, 4]],
    ['1 is female', [{ field: 'sex', spelling: '1', category: 'female' }, { field: 'sex', spelling: '0', category: 'male' }], [0, 4, 2]],
    ['0 is nobody knows', [{ field: 'sex', spelling: '1', category: 'male' }, { field: 'sex', spelling: '0', category: null }], [2, 0, 4]],
  ])('an answer is heeded: %s', async (_, values, tally) => {
    const { info } = await readText(list('Giới tính', '1', '0', '1', '1.0', '01', '0'), undefined, { values });
    expect(info.tally.categories.sex).toEqual(tally);
    expect(info.questions).toEqual([]);
    expect(info.issues).toEqual([]);
  });

  test('half an answer leaves the question', async () => {
    const { info } = await readText(list('Giới tính', '1', '2'), undefined, { values: [{ field: 'sex', spelling: '1', category: 'male' }] });
    expect(info.tally.categories.sex).toEqual([1, 0, 1]);
    expect(info.questions).toMatchObject([{ kind: 'sexDigits', digits: [{ spelling: '1' }, { spelling: '2' }] }]);
  });

  test('beside words: the words are read, the digits are asked', async () => {
    const { info } = await readText(list('Giới tính', 'Nam', 'Nữ', '1'));
    expect(info.tally.categories.sex).toEqual([1, 1, 1]);
    expect(info.questions).toEqual([{ kind: 'sexDigits', digits: [{ spelling: '1', count: 1 }] }]);
  });

  test('rows that are no members do not count', async () => {
    const { info } = await readText(`${list('Giới tính', '1', '0')}Tổng cộng,2,\n`);
    expect(info.questions).toEqual([{ kind: 'sexDigits', digits: [{ spelling: '1', count: 1 }, { spelling: '0', count: 1 }] }]);
  });

  test.each(['Nam', '', '?', 'N', '10', '001', '1.5'])('%j is no digit to ask about', async (cell) => {
    expect((await readText(list('Giới tính', 'Nữ', cell))).info.questions).toEqual([]);
  });
});

describe('the header says what the digits mean', () => {
  test.each([
    ['Giới tính (1: Nam, 0: Nữ)', '1', '0'], ['Giới tính (0: Nữ; 1: Nam)', '1', '0'], ['Giới tính (Nam: 1, Nữ: 0)', '1', '0'], ['Giới tính (Nam=1; Nữ=2)', '1', '2'], ['GT (1-Nữ, 0-Nam)', '0', '1'],
    ['Giới tính (1 là nam, 0 là nữ)', '1', '0'], ['Giới tính\n(Nữ ghi 1, Nam ghi 0)', '0', '1'],
  ])('%s', async (header, male, female) => {
    const { info } = await readText(list(header, male, male, female));
    expect(info.tally.categories.sex).toEqual([0, 1, 2]);
    expect(info.questions).toEqual([]);
    expect(info.issues).toEqual([]);
  });

  test('and a person may say otherwise', async () => {
    const { info } = await readText(list('Giới tính (1: Nữ, 0: Nam)', '1', '1', '0'), undefined, { values: MALE_IS_1 });
    expect(info.tally.categories.sex).toEqual([0, 1, 2]);
  });

  test.each(['Giới tính', 'Giới tính (Nam/Nữ)', 'Giới tính (1: Nam, 1: Nữ)', 'Giới tính (1: Nam, 0: Nam)', 'Giới tính (1, 0)', 'Giới tính (1 Nam)', 'Giới tính (1: Nam, 0: Nữ, 2: Khác 3)'])('%s says nothing', (header) => {
    expect(readSexNote(header)).toEqual([]);
  });
});
