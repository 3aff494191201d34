import { beforeAll, describe, expect, test } from 'vitest';
import { scopeFor } from '#domain/scope.ts';
import { askFacts } from '#features/report/draft/answers.ts';
import { checkDraft, withEdits, type Check } from '#features/report/draft/check-draft.ts';
import { groupsAsked } from '#features/report/draft/facts.ts';
import { reasonText, summaryText, wrongText } from '#features/report/draft/explain.ts';
import { filtersOf } from '#features/report/draft/people-filters.ts';
import { draftText } from '#features/report/draft/plain.ts';
import { readDraft } from '#features/report/draft/read-draft.ts';
import { createSpeech } from '#i18n/language.tsx';
import { ageOn } from '../../../oracle/dates.ts';
import { membersUnder } from '../../../support/expected.ts';
import { openSample, viewOf, type Sample } from '../../../support/sample.ts';
import { dots, percent } from './corpus.ts';
import { check, factsFor, marksOf } from './support.ts';

const vi = createSpeech('vi');

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);

async function checked(given: string, filters = {}): Promise<Check & { text: string }> {
  return check(await factsFor(sample, [given], filters), given);
}

/** The sentences as one copies them, every wrong number put right. */
function correctedText({ text, findings }: Check & { text: string }, way: 'edits' | 'renamed' = 'edits'): string {
  return withEdits(text, { start: 0, end: text.length }, findings.flatMap((finding) => finding[way]));
}

describe('the corrected sentence', () => {
  test.each([
    ['Đảng viên nữ có 2976 đ/c (chiếm 43,76 %).', 'Đảng viên nữ có 2967 đ/c (chiếm 43,58 %).'],
    ['Khối doanh nghiệp có 04 đảng bộ với 478 đảng viên.', 'Khối doanh nghiệp có 03 đảng bộ với 487 đảng viên.'],
    ['Hơn 59% đảng viên có trình độ đại học trở lên.', '57,73% đảng viên có trình độ đại học trở lên.'],
    ['Có 38/59 chi bộ khu dân cư thực hiện nhất thể hóa.', 'Có 37/59 chi bộ khu dân cư thực hiện nhất thể hóa.'],
    ['Đảng viên có trình độ đại học trở lên 3.903 đồng chí, chiếm 57.37%.', 'Đảng viên có trình độ đại học trở lên 3.930 đồng chí, chiếm 57.73%.'],
  ])('%s', async (given, expected) => {
    expect(correctedText(await checked(given))).toBe(expected);
  });

  test('has the name of the group whose number it is, where that is what is wrong', async () => {
    const found = await checked('Trình độ trung học phổ thông trở lên là 4.887 đồng chí.');
    expect(correctedText(found, 'renamed')).toBe('Trình độ cao đẳng trở lên là 4.886 đồng chí.');
    const [finding] = found.findings;
    expect(finding && found.text.slice(finding.start, finding.end)).toBe('trung học phổ thông trở lên là 4.887');
  });
});

describe('what is said of a wrong number', () => {
  const said = async (given: string) => (await checked(given)).findings.filter(({ mark }) => mark === 'wrong').map((finding) => wrongText(finding, vi));

  test('an older total, another group, another whole, digits, a sum', async () => {
    expect(await said('Đảng viên nữ có 2.967 đồng chí (chiếm 43,76%).')).toEqual(['2.967 / 6.808 = 43,58% (đảng viên nữ trên toàn bộ đảng viên). 43,76% khớp với tổng 6.780, có thể là tổng của kỳ trước.']);
    expect(await said('Đảng viên nữ có 3.841 đồng chí.')).toEqual(['Theo danh sách: đảng viên nữ 2.967. 3.841 là số của: đảng viên nam.']);
    expect(await said(`Đảng viên nữ chiếm ${percent(2967, 5263)}.`)).toEqual([expect.stringContaining('khớp khi tính trên 5.263 (đang sinh hoạt)')]);
    expect(await said('Đảng viên nữ có 2.976 đồng chí.')).toEqual([expect.stringContaining('Có thể đảo hai chữ số liền nhau.')]);
    expect(await said('Đảng viên nữ có 2.867 đồng chí.')).toEqual([expect.stringContaining('Có thể gõ nhầm một chữ số.')]);
    expect(await said('Đảng viên có trình độ cao đẳng trở lên 4.687 đồng chí, trong đó: tiến sĩ 101, thạc sĩ 817, đại học 3.012, cao đẳng 956.')).toEqual([
      expect.stringContaining('Các phần liệt kê trong câu cộng lại 4.886, nhiều hơn 4.687.'),
    ]);
    expect(await said(`Đảng viên nữ có 2.867 đồng chí, chiếm ${percent(2867, 6808)}.`)).toEqual([expect.anything(), expect.stringContaining('Tỷ lệ này tính từ số 2.867, cũng cần sửa.')]);
  });

  test('the summary counts them', async () => {
    const { findings } = await checked('Đảng bộ có 6.808 đảng viên. Đảng viên nữ có 2.967 đồng chí (chiếm 43,76%). Có 12 đồng chí được khen thưởng.');
    expect(summaryText(findings, vi)).toBe('1 chỗ cần sửa · 2 chỗ đúng · 1 không tính được');
    expect(summaryText(findings, createSpeech('en'))).toBe('1 to correct · 2 right · 1 cannot be computed');
  });
});

test('without the column that a number needs it is not told, and never wrong', async () => {
  const text = draftText('Đảng viên nữ có 2.867 đồng chí (chiếm 42,11%). Đảng viên dưới 35 tuổi có 1 đồng chí, tuổi bình quân 30,5. Khối doanh nghiệp có 999 đảng viên.');
  const claims = readDraft(text);
  const scope = scopeFor(viewOf(), sample.snapshot);
  const info = { ...scope.info, fields: scope.info.fields.filter((field) => !['sex', 'birthDate', 'bloc', 'organisation'].includes(field)) };
  const { counted, means } = groupsAsked(claims);
  const { findings } = checkDraft(text, claims, await askFacts(sample.asker, { ...scope, info }, counted, means));
  expect(findings.map(({ written, mark }) => `${written} ${mark}`)).toEqual(['2.867 unknown', '42,11% unknown', '1 unknown', '30,5 unknown', '999 unknown']);
  expect(findings.map(({ reason }) => reasonText(reason, null, vi))).toEqual([
    'Tệp không có cột “Giới tính”.', expect.any(String), 'Tệp không có cột “Ngày sinh”.', 'Tệp không có cột “Ngày sinh”.', 'Tệp không có cột “Khối”.',
  ]);
});

test('under a filter the draft is held against those whom it leaves', async () => {
  const filters = { bloc: ['residential'] };
  const women = membersUnder({ ...filters, sex: ['female'] }, { ...scopeFor(viewOf(), sample.snapshot), members: sample.members }).length;
  expect(marksOf(await checked(`Có 5.358 đảng viên, trong đó nữ ${dots(women)} đồng chí (${percent(women, 5358)}). Có 59 chi bộ.`, filters))).toEqual([
    '5.358 right', `${dots(women)} right`, `${percent(women, 5358)} right`, '59 right',
  ]);
});

describe('the day of the draft', () => {
  test.each([
    ['Tính đến ngày 31/12/2025, Đảng bộ có 6.780 đảng viên.', ['6.780 unknown'], 1],
    ['Tính đến ngày 31 tháng 12 năm 2025, Đảng bộ có 6.808 đảng viên.', ['6.808 right'], 1],
    ['Tính đến tháng 3/2026, Đảng bộ có 6.808 đảng viên.', ['6.808 right'], 0],
    ['Tính đến ngày 01 tháng 3 năm 2026, Đảng bộ có 6.808 đảng viên.', ['6.808 right'], 0],
    ['Nghị quyết ban hành ngày 16/6/2022. Đảng bộ có 6.808 đảng viên.', ['6.808 right'], 0],
  ])('%s', async (given, marks, days) => {
    const found = await checked(given);
    expect(marksOf(found)).toEqual(marks);
    expect(found.otherDays).toHaveLength(days);
  });
});

test('the people behind a right number are as many as it says', async () => {
  const seen = { ...scopeFor(viewOf(), sample.snapshot), members: sample.members };
  const under35 = sample.members.filter(({ birth }) => (ageOn(birth, { year: 2026, month: 3, day: 1 }) ?? 99) < 35).length;
  const { findings } = await checked(`Đảng viên nữ có 2.967 đồng chí. Đảng viên dưới 35 tuổi ${under35} đồng chí. Có 1.545 đảng viên được miễn công tác và sinh hoạt đảng, trong đó 1.527 đồng chí do tuổi cao, sức khỏe yếu.`);
  expect(findings.map(({ mark }) => mark)).toEqual(['right', 'right', 'right', 'right']);
  const people = findings.map(({ group }) => {
    const filters = group && filtersOf(group);
    return filters ? membersUnder(filters, seen).length : null;
  });
  expect(people).toEqual(findings.map(({ part }) => part));
});

test('ages that are no bands have no list of people', () => {
  expect(filtersOf({ filters: {}, age: { fromYears: 61, toYears: 200 } })).toEqual({ ageBand: ['61-70', '71-80', 'over-80'] });
  expect(filtersOf({ filters: {}, age: { fromYears: 18, toYears: 34 } })).toEqual({ youngAge: ['under-35'] });
  expect(filtersOf({ filters: {}, age: { fromYears: 50, toYears: 200 } })).toBeNull();
});

test('the mean age is told in completed years, and near it nothing is called wrong', async () => {
  const ages = sample.members.flatMap(({ birth }) => ageOn(birth, { year: 2026, month: 3, day: 1 }) ?? []);
  const mean = ages.reduce((sum, years) => sum + years, 0) / ages.length;
  const text = (years: number) => `Tuổi bình quân của đảng viên là ${years.toFixed(1).replace('.', ',')}.`;
  expect((await checked(text(mean))).findings.map(({ mark }) => mark)).toEqual(['rounded']);
  expect((await checked(text(mean + 0.4))).findings.map(({ mark }) => mark)).toEqual(['unknown']);
  expect(marksOf(await checked(text(mean - 9)))).toEqual([`${(mean - 9).toFixed(1).replace('.', ',')} wrong → ${mean.toFixed(1).replace('.', ',')}`]);
});
