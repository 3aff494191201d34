import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Language } from '#domain/bilingual.ts';
import { categoriesOf } from '#domain/fields.ts';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo } from '#figures/answers.ts';
import { cellText } from '#figures/table-text.ts';
import { ageOn } from '../oracle/dates.ts';
import { FIGURES as REPORTED, measureFigures, type FigureKey } from '../oracle/figures.ts';
import { textsOf } from '../support/drawing.ts';
import { isExempt, membersBy } from '../support/expected.ts';
import { cellOf, figureOf, presentAll, presentedUnder, type Presented } from '../support/presented.ts';
import { openSample, snapshotOf, viewOf, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 30_000 });

let sample: Sample;
const pages = new Map<Language, Presented[]>();
beforeAll(async () => {
  sample = await openSample();
  for (const language of ['vi', 'en'] as const) pages.set(language, await presentedUnder(sample, {}, language));
}, 120_000);

function sentenceOf(id: string, language: Language): string {
  return figureOf(pages.get(language) ?? [], id).shown.sentence;
}

describe('what the figures say of the whole committee', () => {
  test.each<[id: string, language: Language, texts: string[]]>([
    ['blocs', 'vi', ['78,70%', 'khu dân cư']],
    ['blocs', 'en', ['78.70%', 'Residential areas']],
    ['sex', 'vi', ['43,58%', 'quân đội']],
    ['sex', 'en', ['43.58%', 'Military']],
    ['qualification', 'vi', ['57,73%', 'đại học trở lên']],
    ['qualification', 'en', ['57.73%']],
    ['political-theory', 'vi', ['41,04%', 'trung cấp trở lên']],
    ['political-theory', 'en', ['41.04%']],
    ['exemption', 'vi', ['1.545 đảng viên', '22,69%']],
    ['exemption', 'en', ['1,545 members', '22.69%']],
    ['exemption-by-bloc', 'vi', ['khu dân cư']],
    ['exemption-by-bloc', 'en', ['Residential areas']],
    ['admissions', 'vi', ['2025']],
    ['admissions', 'en', ['2025']],
  ])('%s in %s: %j', (id, language, texts) => {
    for (const text of texts) expect(sentenceOf(id, language)).toContain(text);
  });

  test('nowhere stand the figures that the committee’s report has wrong', () => {
    for (const { shown } of [...(pages.get('vi') ?? []), ...(pages.get('en') ?? [])]) {
      expect(textsOf(shown).filter((text) => /43[,.]76|4[.,]887\b/.test(text))).toEqual([]);
      expect(shown.table.rows.flatMap(({ cells }) => cells).filter((cell) => cell === 4887)).toEqual([]);
    }
  });

  test('the average age and those of 61 and older are the oracle’s', () => {
    const ages = sample.members.map(({ birth }) => ageOn(birth, { year: 2026, month: 3, day: 1 })).filter((years) => years !== null);
    const mean = (ages.reduce((sum, years) => sum + years, 0) / ages.length).toFixed(1);
    const over60 = ((ages.filter((years) => years > 60).length / sample.members.length) * 100).toFixed(2);
    expect(sentenceOf('age', 'en')).toBe(`Average age ${mean}; ${over60}% are 61 or older`);
    expect(sentenceOf('age', 'vi')).toContain(mean.replace('.', ','));
  });

  test('members of unknown age do not lower the average, but count among those of whom the share is', async () => {
    const rows = ['01/01/1960', '01/01/1980', '', '?'].map((birth, place) => `Lê ${place},Nam,${birth}`);
    const snapshot = await snapshotOf(['Họ và tên,Giới tính,Ngày sinh', ...rows].join('\r\n'), 'dang-vien-2026-03-01.csv', 2);
    await sample.engine.hold(snapshot);
    const { shown } = figureOf(await presentedUnder({ asker: sample.asker, snapshot }, {}, 'en'), 'age');
    expect([shown.sentence, shown.n, shown.unknown]).toEqual(['Average age 56.0; 25.00% are 61 or older', 4, 2]);
  });

  test('the bloc with the highest share of exempt members is the oracle’s', () => {
    const shares = [...membersBy(sample.members, ({ bloc }) => bloc)].map(([bloc, own]) => ({ bloc, share: own.filter(isExempt).length / own.length }));
    const [highest] = shares.toSorted((a, b) => b.share - a.share);
    const label = categoriesOf('bloc').find(({ key }) => key === highest?.bloc)?.label.en ?? '–';
    expect(sentenceOf('exemption-by-bloc', 'en')).toContain(label);
    expect(sentenceOf('exemption-by-bloc', 'en')).toContain(`${((highest?.share ?? 0) * 100).toFixed(2)}%`);
  });

  test('those admitted in the last full year, and the partial year named as such', () => {
    const inYear = sample.members.filter(({ admitted }) => admitted?.year === 2025).length;
    expect(sentenceOf('admissions', 'en')).toMatch(new RegExp(`^${inYear} .* 2025$`));
    const before = sample.members.filter(({ admitted }) => admitted !== null && admitted.year < 2015).length;
    const { notes } = figureOf(pages.get('en') ?? [], 'admissions').shown;
    expect(notes).toEqual([expect.stringContaining(before.toLocaleString('en-GB')), '2026 up to 01/03/2026']);
  });

  test.each([['2026-12-31', '2026', 0], ['2026-12-30', '2025', 1], ['2026-01-01', '2025', 1], ['2025-12-31', '2025', 0], ['2025-06-15', '2024', 1]] as const)(
    'as of %s the last full year is %s',
    async (asOf, year, partialYears) => {
      const { shown } = figureOf(presentAll(await answersTo(OVERVIEW, sample.asker, viewOf({}, asOf), sample.snapshot), 'vi'), 'admissions');
      expect(shown.sentence).toMatch(new RegExp(`vào Đảng năm ${year}$`));
      expect(shown.notes.filter((note) => note.includes('tính đến'))).toHaveLength(partialYears);
    },
  );
});

describe('the committee’s own figures stand in the tables', () => {
  const CELLS: readonly [figure: string, row: string, key: FigureKey][] = [
    ['blocs', 'administrative', 'administrative'], ['blocs', 'enterprise', 'enterprise'], ['blocs', 'military', 'military'],
    ['blocs', 'police', 'police'], ['blocs', 'residential', 'residential'], ['blocs', 'total', 'members'],
    ['qualification', 'doctorate', 'doctorate'], ['qualification', 'masters', 'masters'], ['qualification', 'university', 'university'],
    ['qualification', 'college', 'college'], ['qualification', 'intermediate', 'intermediate'], ['qualification', 'elementary', 'elementary'],
    ['qualification', 'unknown', 'qualificationUnknown'],
    ['political-theory', 'advanced', 'theoryAdvanced'], ['political-theory', 'intermediate', 'theoryIntermediate'],
    ['exemption', 'ageHealth', 'exemptForAgeOrHealth'], ['exemption', 'workingAway', 'exemptWorkingAway'], ['exemption', 'active', 'active'],
  ];

  test.each(CELLS)('%s, %s: %s', (id, row, key) => {
    const reported: { count: number; share?: number } | undefined = REPORTED.find((figure) => figure.key === key);
    if (!reported) throw new Error(`No figure ${key}`);
    const { shown, speech: { f } } = figureOf(pages.get('vi') ?? [], id);
    expect(cellOf(shown, row, 'Đảng viên')).toBe(reported.count);
    if (reported.share === undefined) return;
    const share = cellText(cellOf(shown, row, 'Tỷ lệ') ?? null, { label: '', format: 'share' }, f);
    expect(share).toBe(`${reported.share.toFixed(2).replace('.', ',')}%`);
  });

  test.each([
    ['administrative', 20], ['enterprise', 3], ['military', 1], ['police', 1], ['residential', 59], ['total', 84],
  ])('organisations of %s: %i', (row, n) => {
    expect(cellOf(figureOf(pages.get('vi') ?? [], 'blocs').shown, row, 'Tổ chức cơ sở đảng')).toBe(n);
  });

  test('the key figures', async () => {
    const { keyFigures } = await answersTo(OVERVIEW, sample.asker, viewOf(), sample.snapshot);
    if (!keyFigures.ok) throw keyFigures.error;
    const measured = measureFigures(sample.members);
    expect(keyFigures.value.shown).toMatchObject({
      n: 6808, organisations: 84, committees: 10, cells: 74, women: 2967, qualificationUnknown: 24, universityUp: 3930, theoryUp: 2794, exempt: 1545,
    });
    expect(measured).toMatchObject({ members: 6808, women: 2967, universityAndAbove: 3930, theoryIntermediateAndAbove: 2794, exempt: 1545 });
  });
});
