import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { IsoDay } from '#domain/date.ts';
import { bothFilters } from '#figures/people-link.ts';
import type { ReportNumbers } from '#features/report/report-numbers.ts';
import { numbersIn, type NumberSegment } from '#features/report/text/segment.ts';
import { copiedParagraphs, textDocument } from '#features/report/documents.ts';
import { createSpeech } from '#i18n/language.tsx';
import { FIGURES } from '../../oracle/figures.ts';
import { ageOn } from '../../oracle/dates.ts';
import { cellKey, type OracleMember } from '../../oracle/members.ts';
import { membersUnder, oracleDay } from '../../support/expected.ts';
import { FILTER_SETS } from '../../support/filter-sets.ts';
import { expectedHundredths, oracleMembers, reportNumbers, wholeText, written } from '../../support/report.ts';
import { CURRENT, EARLIER, openSamples, type Sample } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 30_000 });

let samples: ReadonlyMap<string, Sample> = new Map();
beforeAll(async () => {
  samples = await openSamples(CURRENT, EARLIER);
}, 120_000);

function sampleOf(fileName: string): Sample {
  const sample = samples.get(fileName);
  if (!sample) throw new Error(`${fileName} was not opened`);
  return sample;
}

/** A number as the text writes it, read back: 6.808, 06, 43,58%, không có. */
function readNumber(text: string): number {
  if (/^(không có|nobody|none|no)$/i.test(text)) return 0;
  return Number(text.replace(/[.,](?=\d{3}(\D|$))/g, '').replace(',', '.').replace('%', ''));
}

/** Organisations of some members as a sentence may count them. */
function unitCounts(members: readonly OracleMember[]): number[] {
  const organisations = [...new Set(members.map(({ organisation }) => organisation))];
  const committees = organisations.filter((name) => name.startsWith('Đảng bộ'));
  const under = new Set(members.filter(({ organisation }) => committees.includes(organisation)).map(cellKey)).size;
  return [organisations.length, committees.length, organisations.length - committees.length, under];
}

/** What a number says, and in what the oracle would have it. */
interface Held {
  said: unknown;
  expected: unknown;
}

/** A number beside what the oracle counts in its place. */
function held(number: NumberSegment, numbers: ReportNumbers, sample: Sample): Held {
  const { value, text, format, filters, of } = number;
  const people = oracleMembers(numbers, sample.members, filters);
  const told = { text, filters, read: readNumber(text) };
  if (of === 'organisations') {
    const possible = unitCounts(people);
    return { said: { ...told, value }, expected: { ...told, read: value, value: possible.includes(value) ? value : possible } };
  }
  if (format === 'mean') {
    const ages = people.map(({ birth }) => ageOn(birth, oracleDay(numbers.scope.asOf))).filter((age) => age !== null);
    const mean = Math.round((ages.reduce((sum, age) => sum + age, 0) / ages.length) * 10) / 10;
    return { said: told, expected: { ...told, read: mean } };
  }
  if (format === 'count') return { said: { ...told, value }, expected: { ...told, read: people.length, value: people.length } };
  const whole = wholeOfShare(number, numbers, sample);
  const hundredths = expectedHundredths(people.length, whole);
  const read = Math.round(readNumber(text.replace(/^(dưới|under) /, '')) * 100);
  return {
    said: { text, filters, read, value: value.toFixed(12) },
    expected: { text, filters, read: hundredths === 0 && people.length > 0 ? 1 : hundredths, value: (people.length / whole).toFixed(12) },
  };
}

/** What a share is of: the secretaries, the whole committee for the scope itself, or else the scope. */
function wholeOfShare({ filters }: NumberSegment, numbers: ReportNumbers, { members }: Sample): number {
  const { concurrentPost: _post, ...without } = filters;
  if (filters.concurrentPost) return oracleMembers(numbers, members, without).length;
  return Object.keys(filters).length === 0 ? members.length : oracleMembers(numbers, members).length;
}

const LOOKS: readonly { fileName: string; asOf: IsoDay | null; sets: RegExp }[] = [
  { fileName: CURRENT, asOf: null, sets: /./ },
  { fileName: CURRENT, asOf: '2025-06-15', sets: /nothing|age|admitted|residential|old/ },
  { fileName: EARLIER, asOf: null, sets: /nothing|police|women|committee|unknown|exempt|nobody/ },
];
const CASES = LOOKS.flatMap(({ sets, ...look }) => FILTER_SETS.filter(({ name }) => sets.test(name)).map((set) => ({ ...look, ...set })));

/** What no sentence may have. */
const CLUMSY = /\s\s|NaN|undefined|null|Infinity|\[object|\(\)| [.,;:)]|\( |\.\.|,,|;;|, \.|(?<![\d,.])00(?!\d)|(?<!\d)0 (đồng chí|đảng viên|member)|–%/;

describe.each(CASES)('$fileName as of $asOf under “$name”', ({ fileName, asOf, filters: filtersOf }) => {
  const ask = () => reportNumbers(sampleOf(fileName), filtersOf(sampleOf(fileName).snapshot.info), asOf);

  test.each(['vi', 'en'] as const)('every number is the oracle’s (%s)', async (language) => {
    const sample = sampleOf(fileName);
    const numbers = await ask();
    const text = written(numbers, language);
    expect(numbers.n).toBe(oracleMembers(numbers, sample.members).length);
    expect(text.paragraphs.length > 0).toBe(numbers.n > 0);
    const all = text.paragraphs.flatMap(({ segments }) => numbersIn(segments)).map((number) => held(number, numbers, sample));
    expect(all.map(({ said }) => said)).toEqual(all.map(({ expected }) => expected));
  });

  test.each(['vi', 'en'] as const)('the sentences are whole, and each number tells what it is (%s)', async (language) => {
    const text = written(await ask(), language);
    for (const paragraph of text.paragraphs) {
      const sentences = wholeText({ ...text, paragraphs: [paragraph] });
      expect(sentences).not.toMatch(CLUMSY);
      expect(sentences).toMatch(/^[\p{Lu}\d].*\.$/u);
      for (const { definition, what, denominator } of numbersIn(paragraph.segments)) {
        expect(text.notes).toContain(definition);
        expect(`${what} ${denominator ?? ''}`).not.toMatch(/NaN|undefined|nobody/);
      }
    }
    expect(new Set(text.notes).size).toBe(text.notes.length);
    for (const note of text.notes) expect(note).toMatch(/^[\p{Lu}].*\.$/u);
  });
});

test('the people behind a number are those whom its link leaves', async () => {
  const sample = sampleOf(CURRENT);
  const all: { name: string; filters: unknown; value: number; left: number }[] = [];
  for (const { name, filters } of FILTER_SETS) {
    const numbers = await reportNumbers(sample, filters(sample.snapshot.info));
    const { scope } = numbers;
    for (const { filters: own, value, of, format } of written(numbers).paragraphs.flatMap(({ segments }) => numbersIn(segments))) {
      const both = bothFilters(scope.filters, own);
      if (format === 'count' && of === 'people' && value > 0) all.push({ name, filters: both, value, left: membersUnder(both, { ...scope, members: sample.members }).length });
    }
  }
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(({ value, left }) => value !== left)).toEqual([]);
});

describe('the whole committee', () => {
  const text = async () => wholeText(written(await reportNumbers(sampleOf(CURRENT))));

  test('has the figures exactly as they are computed', async () => {
    const said = await text();
    const f = createSpeech('vi').f;
    const untold = new Set(['smallEnterpriseCells', 'policeCells', 'men', 'theoryBelowIntermediateOrUnknown', 'exemptForOtherReasons', 'religious', 'administrativeOrganisations']);
    const shareless = /exempt.+|enterpriseCommittees/;
    const wanted = FIGURES.filter(({ key }) => !untold.has(key)).flatMap((figure) => {
      const share = 'share' in figure && !shareless.test(figure.key) ? [f.share(figure.share, 100)] : [];
      return [figure.count < 10 ? `0${figure.count}` : f.count(figure.count), ...share].map((number) => ({ key: figure.key, number }));
    });
    const numbers: readonly string[] = said.match(/\d[\d.,]*(?<=\d)%?/g) ?? [];
    expect(wanted.filter(({ number }) => !numbers.includes(number))).toEqual([]);
    for (const part of [
      'Đảng bộ có 84 tổ chức cơ sở đảng (10 đảng bộ, 74 chi bộ) với 6.808 đảng viên.',
      'khối cơ quan hành chính, đơn vị sự nghiệp có 20 tổ chức (06 đảng bộ, 14 chi bộ) với 812 đảng viên (11,93%)',
      'khối quân đội có 01 chi bộ với 18 đảng viên (0,26%)', 'đảng viên nữ có 2.967 đồng chí, chiếm 43,58%',
      'không có đảng viên theo tôn giáo trong số', '4.886 đồng chí có trình độ cao đẳng trở lên, chiếm 71,77%',
      'Có 24 đảng viên chưa có thông tin về trình độ chuyên môn (0,35%).', '37/59 bí thư chi bộ', 'chiếm 62,71%', '12 đồng chí do đi làm ăn xa; 06 đồng chí vì lý do khác',
    ]) expect.soft(said).toContain(part);
  });

  test('never has the figures that were wrong in the report', async () => {
    for (const language of ['vi', 'en'] as const) {
      expect(wholeText(written(await reportNumbers(sampleOf(CURRENT)), language))).not.toMatch(/43[,.]76|4[.,]?887|THPT trở lên/);
    }
  });

  test('says which shares do not sum up to 100%, and of what shares are', async () => {
    const { notes } = written(await reportNumbers(sampleOf(CURRENT)));
    expect(notes.at(-1)).toBe('Do làm tròn đến hai chữ số thập phân, các tỷ lệ cộng lại theo khối là 99,99%, theo trình độ chuyên môn là 99,99%.');
    expect(notes[0]).toContain('6.808 đảng viên');
  });

  test('page, clipboard and file have the same sentences', async () => {
    const numbers = await reportNumbers(sampleOf(CURRENT));
    const report = written(numbers);
    const speech = createSpeech('vi');
    expect(copiedParagraphs(report, false, speech)).toEqual(wholeText(report).split('\n'));
    expect(copiedParagraphs(report, true, speech)).toEqual(['DỮ LIỆU MẪU, KHÔNG CÓ THẬT', ...wholeText(report).split('\n')]);
    const blocks = textDocument(report, numbers, speech).blocks.map((block) => (block.kind === 'table' ? '' : block.text));
    expect(blocks).toEqual([...wholeText(report).split('\n'), 'Cách tính và ghi chú', ...report.notes]);
  });
});

describe('a part of the committee is named as what it is', () => {
  test.each([
    ['residential areas', 'Tính đến ngày 01/03/2026, khối khu dân cư có 59 chi bộ với 5.358 đảng viên, chiếm 78,70% tổng số đảng viên của Đảng bộ.'],
    ['the police', 'Tính đến ngày 01/03/2026, khối công an có 01 đảng bộ với 133 đảng viên, chiếm 1,95% tổng số đảng viên của Đảng bộ.'],
    ['women', 'Tính đến ngày 01/03/2026, số đảng viên thuộc phạm vi báo cáo (Giới tính: Nữ) là 2.967 đồng chí, chiếm 43,58% tổng số đảng viên của Đảng bộ, sinh hoạt tại 84 tổ chức'],
  ])('%s', async (name, sentence) => {
    const sample = sampleOf(CURRENT);
    const filters = FILTER_SETS.find((set) => set.name === name)?.filters(sample.snapshot.info) ?? {};
    expect(wholeText(written(await reportNumbers(sample, filters)))).toContain(sentence);
  });

  test('several blocs by their names', async () => {
    const text = wholeText(written(await reportNumbers(sampleOf(CURRENT), { bloc: ['military', 'police', 'enterprise'] })));
    expect(text).toContain('khối quân đội, khối công an và khối doanh nghiệp có 05 tổ chức cơ sở đảng (04 đảng bộ, 01 chi bộ) với 638 đảng viên');
  });

  test('one organisation by its name, with the cells under it', async () => {
    const sample = sampleOf(CURRENT);
    const police = sample.snapshot.info.organisations.find(({ name }) => name.includes('Công an'));
    const text = wholeText(written(await reportNumbers(sample, { organisation: [police?.key ?? ''] })));
    expect(text).toContain(`${police?.name ?? ''} có 05 chi bộ trực thuộc với 133 đảng viên, chiếm 1,95%`);
  });
});
