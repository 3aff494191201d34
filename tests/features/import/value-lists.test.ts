import { describe, expect, test } from 'vitest';
import { categoriesOf, fieldKeysOf, type FieldKeyOf } from '#domain/fields.ts';
import { createProposer } from '#features/import/values/proposals.ts';
import { spellingKey } from '#features/import/values/spelling.ts';
import { readText } from './support.ts';

const list = (header: string, ...cells: string[]) => `Họ và tên,${header}\n${cells.map((cell, place) => `Lê Mẫu ${place},"${cell}"\n`).join('')}`;

describe('the values of a file', () => {
  test('are listed by field, those not understood first, then by members', async () => {
    const { info } = await readText(list('Trình độ chuyên môn', 'Đại học', 'ĐẠI  HỌC', 'ThS', 'Sau đại học', '', 'đại học', '?', 'Thạc sĩ', 'Thạc sĩ', 'sau Đại học', 'Trung câpp'));
    expect(info.values).toEqual([{ field: 'qualification', more: 0, spellings: [
      { spelling: 'sau dai hoc', example: 'Sau đại học', code: 0, count: 2, decided: false, understood: false, proposals: ['masters', 'doctorate', 'university'] },
      { spelling: 'trung capp', example: 'Trung câpp', code: 0, count: 1, decided: false, understood: false, proposals: ['intermediate'] },
      { spelling: 'dai hoc', example: 'Đại học', code: 3, count: 3, decided: false, understood: true, proposals: [] },
      { spelling: 'thac si', example: 'Thạc sĩ', code: 2, count: 2, decided: false, understood: true, proposals: [] },
      { spelling: '?', example: '?', code: 0, count: 1, decided: false, understood: true, proposals: [] },
      { spelling: 'ths', example: 'ThS', code: 2, count: 1, decided: false, understood: true, proposals: [] },
    ] }]);
  });

  test('a decision on a spelling holds for all who have it', async () => {
    const text = list('Trình độ chuyên môn', 'Sau đại học', 'sau Đại học', 'Lạ');
    const { info } = await readText(text, undefined, { values: [{ field: 'qualification', spelling: 'sau dai hoc', category: 'masters' }, { field: 'qualification', spelling: 'la', category: null }] });
    expect(info.tally.categories.qualification?.slice(0, 3)).toEqual([1, 0, 2]);
    expect(info.values[0]?.spellings).toMatchObject([{ spelling: 'sau dai hoc', code: 2, count: 2, decided: true, proposals: [] }, { spelling: 'la', code: 0, decided: true, understood: true, proposals: [] }]);
    expect(info.issues).toEqual([]);
  });

  test('reasons for exemption are among them, and a decision on them holds', async () => {
    const text = 'Họ và tên,Miễn SH,Lý do miễn\nLê A,x,Ốm đau\nLê B,x,Tuổi cao\nLê C,,\n';
    expect((await readText(text)).info.values.find(({ field }) => field === 'exemptReason')?.spellings).toMatchObject([
      { spelling: 'om dau', count: 1, understood: false, proposals: ['ageHealth', 'otherReason'] }, { spelling: 'tuoi cao', count: 1, understood: true },
    ]);
    const { info } = await readText(text, undefined, { values: [{ field: 'exemptReason', spelling: 'om dau', category: 'ageHealth' }] });
    expect(info.tally.categories.exemption?.slice(0, 2)).toEqual([0, 2]);
    expect(info.issues).toEqual([]);
  });

  test('only members kept count, and only fields with a column are listed', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Dân tộc\nLê A,Nam,Kinh\nTổng cộng,2,\n');
    expect(info.values.map(({ field, spellings }) => [field, spellings.map(({ spelling, count }) => [spelling, count])])).toEqual([['sex', [['nam', 1]]], ['ethnicity', [['kinh', 1]]]]);
  });

  test('are bounded, long ones are cut', async () => {
    const { info } = await readText(list('Dân tộc', ...Array.from({ length: 500 }, (_, n) => `lạ ${n}`), 'Kinh', 'x'.repeat(5000)));
    expect(info.values[0]?.spellings).toHaveLength(400);
    expect(info.values[0]?.more).toBe(102);
    expect(Math.max(...(info.values[0]?.spellings ?? []).map(({ example }) => example.length))).toBeLessThanOrEqual(80);
  });
});

describe('proposals', () => {
  test.each<[FieldKeyOf<'category'>, string, string[]]>([
    ['sex', 'N', ['female', 'male']], ['sex', '1', ['female', 'male']], ['qualification', 'Sau đại học', ['masters', 'doctorate', 'university']], ['qualification', 'CN kỹ thuật', ['university', 'elementary']], ['qualification', 'BSCKII', ['doctorate', 'masters', 'university']],
    ['qualification', 'BSCKI', ['masters', 'university']], ['qualification', 'Học viện Tài chính', ['university', 'masters']], ['qualification', 'TC kế toán', ['intermediate', 'university']], ['qualification', 'Tiến si~x', ['doctorate']],
    ['qualification', 'Cao dẳngg', ['college']], ['qualification', 'Đang học đại học', ['none', 'intermediate', 'college']], ['politicalTheory', 'Turng cấp', ['intermediate']], ['politicalTheory', 'Bồi dưỡng đảng viên mới', ['none', 'elementary']],
    ['politicalTheory', 'Đang học cao cấp', ['intermediate', 'elementary']], ['generalEducation', '12', ['upperSecondary']], ['generalEducation', '10', ['upperSecondary', 'lowerSecondary']], ['ethnicity', 'Mườngg', ['muong']], ['ethnicity', 'Việt Nam', ['kinh']],
    ['religion', 'Kitô giáo', ['catholicism', 'protestantism']], ['partyPost', 'Nguyên bí thư', ['none']], ['exemptReason', 'Lý do lạ', ['otherReason']], ['qualification', 'Chưa qua đào tạp', ['none']],
  ])('%s %s', (field, text, expected) => {
    expect(createProposer(field)(spellingKey(text)).slice(0, expected.length)).toEqual(expected);
  });

  test.each<[FieldKeyOf<'category'>, string]>([['sex', 'Nguyễn Văn Mẫu'], ['qualification', 'xyz'], ['politicalTheory', '0912345678'], ['ethnicity', 'a@b.vn']])('%s %s: none', (field, text) => {
    expect(createProposer(field)(spellingKey(text))).toEqual([]);
  });

  test.each(fieldKeysOf('category'))('of %s are categories of it, and few', (field) => {
    const known = new Set(categoriesOf(field).map(({ key }) => key));
    const propose = createProposer(field);
    for (const text of ['', 'x', '1', 'sau dai hoc', 'nguien bi thu', 'dang hoc', 'khong ro rang', 'a'.repeat(10_000), ...[...known].slice(0, 5)]) {
      const proposals = propose(spellingKey(text));
      expect(proposals.filter((key) => !known.has(key))).toEqual([]);
      expect(proposals.length).toBeLessThanOrEqual(4);
    }
  });
});
