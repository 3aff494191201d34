import { AGE_BANDS } from '#domain/bands.ts';
import type { Bilingual } from '#domain/bilingual.ts';
import type { Filters } from '#domain/view.ts';
import {
  COLLEGE_AND_UP, EXEMPT, missingFor, OVER_60, RELIGIOUS, THEORY_INTERMEDIATE_AND_UP, UNIVERSITY_AND_UP, unknownOf,
} from '../report-numbers.ts';
import type { Definitions } from './definitions.ts';
import { levelsParagraph, levelText } from './levels.ts';
import { either, missingSentence, nobodyText, paragraph, unknownSentence, type Pen, type Subject } from './pen.ts';
import { listed, s, type Paragraph, type Segment } from './segment.ts';

/** A part of the members that stands for itself: how it is named with its number, and where there is nobody. */
interface OnePart {
  dimension: 'sex' | 'minority' | 'religion' | 'memberKind';
  filters: Filters;
  some: Bilingual;
  nobody: Bilingual;
  about: Bilingual;
  definition: string;
}

function partsOf(definitions: Definitions): OnePart[] {
  return [
    {
      dimension: 'sex', filters: { sex: ['female'] }, definition: definitions.sex,
      some: { vi: 'đảng viên nữ', en: 'women' }, nobody: { vi: 'nữ', en: 'is a woman' }, about: { vi: 'giới tính', en: 'sex' },
    },
    {
      dimension: 'minority', filters: { minority: ['minority'] }, definition: definitions.minority,
      some: { vi: 'đảng viên là người dân tộc thiểu số', en: 'members of ethnic minorities' },
      nobody: { vi: 'là người dân tộc thiểu số', en: 'is of an ethnic minority' }, about: { vi: 'dân tộc', en: 'ethnic group' },
    },
    {
      dimension: 'religion', filters: RELIGIOUS, definition: definitions.religion,
      some: { vi: 'đảng viên theo tôn giáo', en: 'members with a religion' }, nobody: { vi: 'theo tôn giáo', en: 'has a religion' }, about: { vi: 'tôn giáo', en: 'religion' },
    },
    {
      dimension: 'memberKind', filters: { memberKind: ['probationary'] }, definition: definitions.memberKind,
      some: { vi: 'đảng viên dự bị', en: 'members on probation' }, nobody: { vi: 'dự bị', en: 'is on probation' },
      about: { vi: 'diện chính thức hay dự bị', en: 'kind of membership' },
    },
  ];
}

/** Women, ethnic minorities, religion and probation. */
export function partsParagraph(pen: Pen, definitions: Definitions): Paragraph | null {
  const { numbers: { scope, n } } = pen;
  const parts = partsOf(definitions);
  const told = parts.filter(({ dimension }) => missingFor(dimension, scope).length === 0);
  // A report about women alone need not say that they are.
  const open = told.filter(({ dimension }) => pen.n(unknownOf(dimension)) !== n && scope.filters[dimension]?.length !== 1);
  const items = open.map(({ filters, some, nobody, definition }) => {
    if (pen.n(filters) === 0) return nobodyText(pen, nobody, filters, definition);
    const [count, making] = [pen.count(filters, definition), pen.making(filters, definition)];
    return pen.say({ vi: s`${some.vi} có ${count} đồng chí${making}`, en: s`${some.en}: ${count}${making}` });
  });
  const missing = parts.filter(({ dimension }) => missingFor(dimension, scope).length > 0);
  const about = (language: 'vi' | 'en') => missing.map((part) => part.about[language]).join(', ');
  return paragraph('parts', [
    items.length === 0 ? null : pen.say({ vi: s`Về cơ cấu, ${listed(items, '; ')}.`, en: s`Of the members, ${listed(items, '; ')}.` }),
    unknownSentence(pen, told.map(({ dimension, ...part }): Subject => ({ filters: unknownOf(dimension), about: part.about, definition: part.definition }))),
    missingSentence(pen, { vi: `số đảng viên theo ${about('vi')}`, en: `members by ${about('en')}` }, missing.flatMap(({ dimension }) => missingFor(dimension, scope))),
  ]);
}

function bandName(key: string): Bilingual {
  const band = AGE_BANDS.find((one) => one.key === key);
  if (!band) throw new Error(`There is no age band ${key}`);
  if (band.to === Infinity) return { vi: `trên ${band.from - 1} tuổi`, en: `over ${band.from - 1}` };
  return { vi: `từ ${band.from} đến ${band.to} tuổi`, en: `aged ${band.from} to ${band.to}` };
}

const OFFICIAL_BANDS = AGE_BANDS.filter(({ key, from }) => key !== 'under-18' && from <= 60).map(({ key }) => key);

function meanSentence(pen: Pen, definition: string): Segment[] {
  const { ages, n } = pen.numbers;
  const { t, f } = pen.speech;
  const years = ages.sumYears === null || ages.n === 0 ? 0 : ages.sumYears / ages.n;
  const known: Filters = ages.n === n ? {} : { ageBand: AGE_BANDS.map(({ key }) => key) };
  const mean = pen.number({
    value: years, format: 'mean', text: f.mean(years), filters: known, definition,
    denominator: t({ vi: `trung bình của ${f.count(ages.n)} đảng viên có thông tin về ngày sinh`, en: `mean of ${f.count(ages.n)} members with a known date of birth` }),
  });
  return pen.say({ vi: s`Tuổi bình quân của đảng viên là ${mean} tuổi.`, en: s`The average age of members is ${mean}.` });
}

/** Members over 60 with the committee's own bands. */
function over60Text(pen: Pen, definition: string): Segment[] {
  const inside = (OVER_60.ageBand ?? []).filter((key) => (pen.n({ ageBand: [key] }) ?? 0) > 0);
  const all = levelText(pen, { vi: 'trên 60 tuổi', en: 'over 60' }, OVER_60, definition);
  const [only] = inside;
  if (inside.length < 2) return only && pen.n(OVER_60) !== 1 ? pen.say({ vi: s`${all}, đều ${bandName(only).vi}`, en: s`${all}, all ${bandName(only).en}` }) : all;
  const items = inside.map((key) => {
    const count = pen.count({ ageBand: [key] }, definition);
    return pen.say({ vi: s`${count} đồng chí ${bandName(key).vi}`, en: s`${count} ${bandName(key).en}` });
  });
  return pen.say({ vi: s`${all}, gồm ${listed(items, ', ', ' và ')}`, en: s`${all}, of whom ${listed(items, ', ', ' and ')}` });
}

/** The mean age and the official bands. */
export function ageParagraph(pen: Pen, { age: definition }: Definitions): Paragraph | null {
  const about: Bilingual = { vi: 'tuổi', en: 'age' };
  const missing = missingFor('ageBand', pen.numbers.scope);
  if (missing.length > 0) return paragraph('age', [missingSentence(pen, { vi: 'tuổi đời của đảng viên', en: 'the ages of members' }, missing)]);
  const lacking = unknownSentence(pen, [{ filters: unknownOf('ageBand'), about, definition }]);
  if (pen.numbers.ages.n === 0) return paragraph('age', [lacking]);
  const inBand = (key: string) => pen.n({ ageBand: [key] }) ?? 0;
  const items = OFFICIAL_BANDS.filter((key) => inBand(key) > 0).map((key) => levelText(pen, bandName(key), { ageBand: [key] }, definition));
  if ((pen.n(OVER_60) ?? 0) > 0) items.push(over60Text(pen, definition));
  const absent = OFFICIAL_BANDS.filter((key) => inBand(key) === 0).map((key) => ({ name: bandName(key), keys: [key] }));
  if (pen.n(OVER_60) === 0) absent.push({ name: { vi: 'trên 60 tuổi', en: 'over 60' }, keys: [...(OVER_60.ageBand ?? [])] });
  if (absent.length > 0 && !pen.numbers.scope.filters.ageBand) {
    const bands = either(absent.map(({ name }) => name));
    items.push(nobodyText(pen, { vi: bands.vi, en: `is ${bands.en}` }, { ageBand: absent.flatMap(({ keys }) => keys) }, definition));
  }
  if (inBand('under-18') > 0) {
    const count = pen.count({ ageBand: ['under-18'] }, definition);
    items.push(pen.say({ vi: s`${count} đồng chí có ngày sinh chưa đủ 18 tuổi, cần kiểm tra lại`, en: s`under 18, to be checked: ${count}` }));
  }
  return paragraph('age', [
    meanSentence(pen, definition),
    pen.say({ vi: s`Về tuổi đời: ${listed(items, '; ')}.`, en: s`Ages – ${listed(items, '; ')}.` }),
    lacking,
  ]);
}

/** "Tính chung, 3.930 đồng chí có trình độ đại học trở lên, chiếm 57,73%; …", of the groups that have anybody. */
function together(pen: Pen, groups: readonly { filters: Filters; name: Bilingual }[], definition: string): Segment[] | null {
  const items = groups.filter(({ filters }) => (pen.n(filters) ?? 0) > 0).map(({ filters, name }) => {
    const [count, making] = [pen.count(filters, definition), pen.making(filters, definition)];
    return pen.say({ vi: s`${count} đồng chí có ${name.vi}${making}`, en: s`${count} with ${name.en}${making}` });
  });
  return items.length === 0 ? null : pen.say({ vi: s`Tính chung, ${listed(items, '; ')}.`, en: s`In all, ${listed(items, '; ')}.` });
}

/** Professional qualification, highest first, with the groups that reports name. */
export function qualificationParagraph(pen: Pen, { qualification: definition }: Definitions): Paragraph | null {
  return levelsParagraph(pen, {
    key: 'qualification', dimension: 'qualification', definition, rare: ['none'],
    about: { vi: 'trình độ chuyên môn', en: 'qualification' },
    nobody: ({ vi, en }) => ({ vi: `có trình độ cao nhất là ${vi}`, en: `has ${en} as highest level` }),
    after: together(pen, [
      { filters: UNIVERSITY_AND_UP, name: { vi: 'trình độ đại học trở lên', en: 'a university degree or higher' } },
      { filters: COLLEGE_AND_UP, name: { vi: 'trình độ cao đẳng trở lên', en: 'a college degree or higher' } },
    ], definition),
  });
}

/** School level, highest first. */
export function educationParagraph(pen: Pen, { generalEducation: definition }: Definitions): Paragraph | null {
  return levelsParagraph(pen, {
    key: 'general-education', dimension: 'generalEducation', definition, rare: ['literate', 'primary'], reversed: true,
    about: { vi: 'trình độ giáo dục phổ thông', en: 'general education' },
    nobody: ({ vi, en }) => ({ vi: `có trình độ ${vi}`, en: `has ${en}` }),
  });
}

/** Political theory, highest first. */
export function theoryParagraph(pen: Pen, { politicalTheory: definition }: Definitions): Paragraph | null {
  return levelsParagraph(pen, {
    key: 'political-theory', dimension: 'politicalTheory', definition, rare: ['none'],
    about: { vi: 'trình độ lý luận chính trị', en: 'political theory' },
    nobody: ({ vi, en }) => ({ vi: `có trình độ ${vi}`, en: `has ${en}` }),
    after: together(pen, [{ filters: THEORY_INTERMEDIATE_AND_UP, name: { vi: 'trình độ từ trung cấp trở lên', en: 'intermediate training or higher' } }], definition),
  });
}

const REASONS: readonly { key: string; name: Bilingual }[] = [
  { key: 'ageHealth', name: { vi: 'do tuổi cao, sức khỏe yếu', en: 'for old age or ill health' } },
  { key: 'workingAway', name: { vi: 'do đi làm ăn xa', en: 'working away' } },
  { key: 'otherReason', name: { vi: 'vì lý do khác', en: 'for other reasons' } },
  { key: 'reasonUnknown', name: { vi: 'chưa rõ lý do', en: 'for a reason not stated' } },
];

/** Exempt members by reason, and active ones. */
export function exemptionParagraph(pen: Pen, { exemption: definition }: Definitions): Paragraph | null {
  const { numbers: { scope, n } } = pen;
  const about: Bilingual = { vi: 'việc miễn công tác và sinh hoạt đảng', en: 'exemption' };
  const missing = missingFor('exemption', scope);
  if (missing.length > 0) return paragraph('exemption', [missingSentence(pen, { vi: 'số đảng viên được miễn công tác và sinh hoạt đảng', en: 'exempt members' }, missing)]);
  const unknown = unknownOf('exemption');
  const lacking = unknownSentence(pen, [{ filters: unknown, about, definition }]);
  if (pen.n(unknown) === n) return paragraph('exemption', [lacking]);
  return paragraph('exemption', [exemptSentence(pen, definition), activeSentence(pen, definition), lacking]);
}

function exemptSentence(pen: Pen, definition: string): Segment[] {
  if (pen.n(EXEMPT) === 0) {
    return s`${nobodyText(pen, { vi: 'được miễn công tác và sinh hoạt đảng', en: 'is exempt from party work and meetings' }, EXEMPT, definition, true)}.`;
  }
  const reasons = REASONS.filter(({ key }) => (pen.n({ exemption: [key] }) ?? 0) > 0);
  const items = reasons.map(({ key, name }) => {
    const count = pen.count({ exemption: [key] }, definition);
    return pen.say({ vi: s`${count} đồng chí ${name.vi}`, en: s`${count} ${name.en}` });
  });
  const [only] = reasons;
  const all = pen.n(EXEMPT) === 1 ? { vi: '', en: '' } : { vi: 'đều ', en: 'all ' };
  const why = reasons.length === 1 && only
    ? pen.say({ vi: s`, ${all.vi}${only.name.vi}`, en: s`, ${all.en}${only.name.en}` })
    : pen.say({ vi: s`, trong đó ${listed(items, '; ')}`, en: s`: ${listed(items, '; ')}` });
  const [count, making] = [pen.count(EXEMPT, definition), pen.making(EXEMPT, definition)];
  return pen.say({
    vi: s`Có ${count} đảng viên được miễn công tác và sinh hoạt đảng${making}${why}.`,
    en: s`${count} ${pen.n(EXEMPT) === 1 ? 'member is' : 'members are'} exempt from party work and meetings${making}${why}.`,
  });
}

function activeSentence(pen: Pen, definition: string): Segment[] | null {
  const active: Filters = { exemption: ['active'] };
  const n = pen.n(active) ?? 0;
  if (n === 0) return null;
  const [count, making] = [pen.count(active, definition), pen.making(active, definition)];
  return pen.say({ vi: s`Số đảng viên đang sinh hoạt là ${count} đồng chí${making}.`, en: s`Active ${n === 1 ? 'is' : 'are'} ${count}${making}.` });
}
