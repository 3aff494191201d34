import type { Bilingual } from '#domain/bilingual.ts';
import { BLOCS, EXEMPTIONS, GENERAL_EDUCATION, POLITICAL_THEORY, QUALIFICATIONS, RELIGIONS } from '#domain/categories.ts';
import { EVERYBODY, groupKey, groupOf, type AgeRange, type Group } from './group.ts';

/** A group with the name that a report gives it; a wrong number may be that of another of these. */
export interface KnownGroup {
  name: Bilingual;
  group: Group;
}

function known(vi: string, en: string, filters: Group['filters']): KnownGroup {
  return { name: { vi, en }, group: groupOf(filters) };
}

type Levels = readonly { key: string; label: Bilingual }[];

/** Each level, and each with those above it; `levels` from the highest. */
function levels(field: 'qualification' | 'politicalTheory' | 'generalEducation', list: Levels, subject: Bilingual): KnownGroup[] {
  const named = (text: string, language: 'vi' | 'en') => [subject[language], text].filter(Boolean).join(' ');
  return list.flatMap(({ key, label }, place) => [
    known(named(label.vi.toLocaleLowerCase('vi'), 'vi'), named(label.en.toLowerCase(), 'en'), { [field]: [key] }),
    ...(place === 0 || key === 'none' || key === 'literate' ? [] : [
      known(named(`${label.vi.toLocaleLowerCase('vi')} trở lên`, 'vi'), named(`${label.en.toLowerCase()} and above`, 'en'), { [field]: list.slice(0, place + 1).map((level) => level.key) }),
    ]),
  ]);
}

const EXEMPT = EXEMPTIONS.map(({ key }) => key).filter((key) => key !== 'active');

/** The groups of the periodic report. */
export const KNOWN_GROUPS: readonly KnownGroup[] = [
  { name: { vi: 'toàn bộ đảng viên', en: 'all members' }, group: EVERYBODY },
  ...BLOCS.map(({ key, label }) => known(`khối ${label.vi.toLocaleLowerCase('vi')}`, label.en, { bloc: [key] })),
  known('đảng viên nữ', 'women', { sex: ['female'] }),
  known('đảng viên nam', 'men', { sex: ['male'] }),
  known('người dân tộc thiểu số', 'ethnic minorities', { minority: ['minority'] }),
  known('người dân tộc Kinh', 'Kinh', { minority: ['kinh'] }),
  known('có tôn giáo', 'with a religion', { religion: RELIGIONS.map(({ key }) => key).filter((key) => key !== 'none') }),
  known('không tôn giáo', 'without religion', { religion: ['none'] }),
  ...levels('qualification', QUALIFICATIONS, { vi: '', en: '' }),
  known('trên đại học', 'above university', { qualification: ['masters', 'doctorate'] }),
  ...levels('politicalTheory', POLITICAL_THEORY, { vi: 'lý luận chính trị', en: 'political theory' }),
  ...levels('generalEducation', GENERAL_EDUCATION.toReversed(), { vi: '', en: '' }),
  known('được miễn công tác và sinh hoạt đảng', 'exempt', { exemption: EXEMPT }),
  known('đang sinh hoạt', 'active', { exemption: ['active'] }),
  known('miễn do tuổi cao, sức khỏe yếu', 'exempt for age or health', { exemption: ['ageHealth'] }),
  known('miễn vì lý do khác', 'exempt for other reasons', { exemption: EXEMPT.filter((key) => key !== 'ageHealth') }),
  known('miễn do đi làm ăn xa', 'exempt, working away', { exemption: ['workingAway'] }),
  known('đi làm ăn xa', 'working away', { workingAway: ['yes'] }),
  known('đảng viên chính thức', 'official members', { memberKind: ['official'] }),
  known('đảng viên dự bị', 'members on probation', { memberKind: ['probationary'] }),
  known('bí thư', 'secretaries', { partyPost: ['secretary'] }),
  known('bí thư chi bộ kiêm tổ trưởng tổ dân phố hoặc trưởng ban công tác Mặt trận', 'secretaries who also head the unit', {
    bloc: ['residential'], partyPost: ['secretary'], concurrentPost: ['groupHead', 'frontHead'],
  }),
];

const BY_KEY = new Map(KNOWN_GROUPS.map(({ name, group }) => [groupKey(group), name]));

function ageName({ fromYears, toYears }: AgeRange): Bilingual {
  if (toYears >= 200) return { vi: `từ ${fromYears} tuổi trở lên`, en: `aged ${fromYears} and older` };
  if (fromYears <= 18) return { vi: `dưới ${toYears + 1} tuổi`, en: `under ${toYears + 1}` };
  return { vi: `từ ${fromYears} đến ${toYears} tuổi`, en: `aged ${fromYears} to ${toYears}` };
}

/** What a group is called: by one name, or by those of its parts. */
export function nameOfGroup(group: Group): Bilingual {
  const whole = BY_KEY.get(groupKey(group));
  if (whole) return whole;
  const parts = [
    ...Object.entries(group.filters).map(([key, values]): Bilingual => {
      const of = groupOf({ [key]: values });
      return BY_KEY.get(groupKey(of)) ?? unionName(key, values);
    }),
    ...(group.age ? [ageName(group.age)] : []),
  ];
  return { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

/** Several values of one dimension, each by its name. */
function unionName(dimension: string, values: readonly string[]): Bilingual {
  const names = values.flatMap((value) => BY_KEY.get(groupKey(groupOf({ [dimension]: [value] }))) ?? []);
  return { vi: names.map(({ vi }) => vi).join(' hoặc '), en: names.map(({ en }) => en).join(' or ') };
}
