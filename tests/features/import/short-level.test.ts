import { describe, expect, test } from 'vitest';
import { decideValue, NO_DECISIONS } from '#domain/decide.ts';
import { SHORT_LEVEL } from '#domain/short-level.ts';
import { codesOf, countsOf, csv, readText } from './support.ts';

const answered = (category: string | null) => decideValue(NO_DECISIONS, SHORT_LEVEL.field, SHORT_LEVEL.spelling, category);
const values = (...qualifications: string[]) =>
  csv(['Họ và tên', 'Giới tính', 'Năm sinh', 'Trình độ chuyên môn'], ...qualifications.map((value, place) => [`Trần Văn Mẫu ${place + 1}`, 'Nam', '1960', value]));

describe('“TC” before a subject', () => {
  const text = values('TC Luật', 'TC kế toán', 'TC kế toán', 'TC', 'ĐH Luật', 'Trung cấp Y');

  test('is asked once, with how many members and the most frequent values', async () => {
    const read = await readText(text);
    expect(read.info.questions).toEqual([{ kind: 'shortLevel', count: 3, examples: ['TC kế toán', 'TC Luật'] }]);
    expect(countsOf(read, 'qualification')).toEqual({ unknown: 3, intermediate: 2, university: 1 });
  });

  test.each([
    ['intermediate', { intermediate: 5, university: 1 }, []],
    ['university', { intermediate: 2, university: 4 }, []],
    [null, { unknown: 3, intermediate: 2, university: 1 }, ['value-not-understood', 'value-not-understood']],
  ])('means %s where somebody says so', async (category, counts, told) => {
    const read = await readText(text, undefined, answered(category));
    expect(read.info.questions).toEqual([]);
    expect(countsOf(read, 'qualification')).toEqual(counts);
    expect(codesOf(read)).toEqual(told);
  });

  test('a decision on one value goes before the answer, and leaves it out of the question', async () => {
    const one = decideValue(NO_DECISIONS, 'qualification', 'tc luat', 'university');
    expect((await readText(text, undefined, one)).info.questions).toEqual([{ kind: 'shortLevel', count: 2, examples: ['TC kế toán'] }]);
    const both = decideValue(answered('intermediate'), 'qualification', 'tc luat', 'university');
    expect(countsOf(await readText(text, undefined, both), 'qualification')).toEqual({ intermediate: 4, university: 2 });
  });

  test.each(['TC', 'ĐH TC Luật', 'TC nghề', 'TCLLCT', 'TC đang học', 'Trung cấp, TC', 'xyz TC Luật', 'CN kỹ thuật'])('is not what “%s” is about', async (value) => {
    expect((await readText(values('Đại học', value))).info.questions).toEqual([]);
  });

  test.each([['intermediate', { intermediate: 1, none: 1 }], [null, { unknown: 1, none: 1 }]])('among several facts in a cell leaves the others what they are (%s)', async (category, counts) => {
    const facts = csv(
      ['Họ và tên', 'Giới tính', 'Năm sinh', 'Văn hóa, chuyên môn, LLCT'],
      ['Trần Văn Mẫu', 'Nam', '1960', '10/10; TC Y; Cao cấp'], ['Lê Văn Mẫu', 'Nam', '1970', '12/12; Chưa qua đào tạo; Sơ cấp'],
    );
    expect((await readText(facts)).info.questions).toEqual([{ kind: 'shortLevel', count: 1, examples: ['TC Y'] }]);
    const read = await readText(facts, undefined, answered(category));
    expect(countsOf(read, 'qualification')).toEqual(counts);
    expect(countsOf(read, 'generalEducation')).toEqual({ upperSecondary: 2 });
    expect(countsOf(read, 'politicalTheory')).toEqual({ advanced: 1, elementary: 1 });
  });
});
