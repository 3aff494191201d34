import type { Bilingual } from '#domain/bilingual.ts';
import { AGE_BANDS } from '#domain/bands.ts';
import { optionsOf, type DimensionKey } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { ADMISSION_PERIODS, BETWEEN_PERIODS } from '#figures/official-tables.ts';
import type { Speech } from '#i18n/language.tsx';
import { EXEMPT, OVER_60, RELIGIOUS, type ReportNumbers } from '../report-numbers.ts';
import { splitTable, type Periods, type RowSpec } from './split-table.ts';
import type { OfficialTable } from './table-model.ts';

/** Labels of the official forms where they say more than the app's own. */
const FORM_LABELS: Readonly<Record<string, Bilingual>> = {
  'generalEducation literate': { vi: 'Biết đọc, biết viết chữ quốc ngữ', en: 'Can read and write' },
  'qualification elementary': { vi: 'Công nhân kỹ thuật, nhân viên nghiệp vụ, sơ cấp', en: 'Skilled workers, trained staff, elementary' },
};

/** The rows of a dimension's values, by their own order or turned round. */
function levels(dimension: DimensionKey, numbers: ReportNumbers, { t }: Speech, options: { rising?: boolean; rare?: readonly string[]; only?: readonly string[] } = {}): RowSpec[] {
  const { rising = false, rare = [], only } = options;
  const own = optionsOf(dimension, numbers.scope).filter(({ key, code }) => code !== UNKNOWN && (only?.includes(key) ?? true));
  return (rising ? own.toReversed() : own).map(({ key, label }) => ({
    key: `${dimension}-${key}`,
    label: t(FORM_LABELS[`${dimension} ${key}`] ?? label),
    counts: { [dimension]: [key] },
    ...(rare.includes(key) && { rare: true as const }),
  }));
}

/** Women, ethnic minorities, religion, probation: four ways to share out all members. */
function partsTable(periods: Periods, speech: Speech): OfficialTable {
  const { now } = periods;
  const { t } = speech;
  const faiths = optionsOf('religion', now.scope).filter(({ key }) => RELIGIOUS.religion?.includes(key)).map(({ key, label }): RowSpec => ({
    key: `religion-${key}`, label: t(label), counts: { religion: [key] }, rare: true,
  }));
  return splitTable({
    key: 'parts',
    title: t({ vi: 'Cơ cấu đội ngũ đảng viên', en: 'Make-up of the membership' }),
    counted: t({ vi: 'Số đảng viên theo giới tính, dân tộc, tôn giáo và loại đảng viên', en: 'Members by sex, ethnic group, religion and kind of membership' }),
    heading: t({ vi: 'Phân loại', en: 'Class' }),
    groups: [
      { dimension: 'sex', label: t({ vi: 'Giới tính', en: 'Sex' }), rows: levels('sex', now, speech) },
      { dimension: 'minority', label: t({ vi: 'Dân tộc', en: 'Ethnic group' }), rows: levels('minority', now, speech) },
      {
        dimension: 'religion', label: t({ vi: 'Tôn giáo', en: 'Religion' }),
        rows: [
          { key: 'religious', label: t({ vi: 'Theo tôn giáo', en: 'With a religion' }), counts: RELIGIOUS, parts: faiths },
          { key: 'religion-none', label: t({ vi: 'Không theo tôn giáo', en: 'Without a religion' }), counts: { religion: ['none'] } },
        ],
      },
      { dimension: 'memberKind', label: t({ vi: 'Loại đảng viên', en: 'Kind of membership' }), rows: levels('memberKind', now, speech) },
    ],
  }, periods, speech);
}

const LOCAL_BANDS = OVER_60.ageBand ?? [];
const FORM_BANDS = AGE_BANDS.map(({ key }) => key).filter((key) => key !== 'under-18' && !LOCAL_BANDS.includes(key));

function ageTable(periods: Periods, speech: Speech): OfficialTable {
  const { now } = periods;
  const { t, f } = speech;
  const { ages: { sumYears, n } } = now;
  const mean = sumYears === null || n === 0 ? null : f.mean(sumYears / n);
  return splitTable({
    key: 'age',
    title: t({ vi: 'Tuổi đời', en: 'Age' }),
    counted: t({ vi: `Số đảng viên theo tuổi tròn năm tại ngày ${f.day(now.scope.asOf)}`, en: `Members by completed years of age on ${f.day(now.scope.asOf)}` }),
    heading: t({ vi: 'Độ tuổi', en: 'Age' }),
    groups: [{
      dimension: 'ageBand', label: null,
      rows: [
        ...levels('ageBand', now, speech, { only: ['under-18'], rare: ['under-18'] }),
        ...levels('ageBand', now, speech, { only: FORM_BANDS }),
        { key: 'over-60', label: t({ vi: 'Trên 60', en: 'Over 60' }), counts: OVER_60, parts: levels('ageBand', now, speech, { only: LOCAL_BANDS }) },
      ],
    }],
    notes: mean === null ? [] : [t({ vi: `Tuổi bình quân: ${mean} (tính trên ${f.count(n)} đảng viên có thông tin)`, en: `Average age: ${mean} (of ${f.count(n)} members whose age is known)` })],
  }, periods, speech);
}

/** The times of the form, and those admitted in a year or month in which one ends and another begins. */
function admissionTable(periods: Periods, speech: Speech): OfficialTable {
  const { t } = speech;
  const inPeriod = (code: number) => (numbers: ReportNumbers) => numbers.periods.find((row) => row.code === code)?.n ?? 0;
  const between = inPeriod(BETWEEN_PERIODS)(periods.now);
  return splitTable({
    key: 'admission',
    title: t({ vi: 'Thời gian kết nạp Đảng', en: 'Time of admission' }),
    counted: t({ vi: 'Số đảng viên theo ngày vào Đảng', en: 'Members by date of admission' }),
    heading: t({ vi: 'Thời gian kết nạp', en: 'Time of admission' }),
    groups: [{
      dimension: 'admissionYear', label: null,
      rows: [
        ...ADMISSION_PERIODS.map(({ key, label }, place): RowSpec => ({ key, label: t(label), counts: inPeriod(place + 1) })),
        { key: 'between', label: t({ vi: 'Chưa xác định được thời kỳ', en: 'Period not certain' }), counts: inPeriod(BETWEEN_PERIODS), rare: true },
      ],
    }],
    notes: between === 0 ? [] : [t({ vi: 'Chưa xác định được thời kỳ: ngày vào Đảng chỉ có năm hoặc tháng, trùng với ranh giới hai thời kỳ', en: 'Period not certain: the admission is known to a year or month only, which two periods share' })],
  }, periods, speech);
}

function educationTable(periods: Periods, speech: Speech): OfficialTable {
  const { t } = speech;
  return splitTable({
    key: 'general-education',
    title: t({ vi: 'Trình độ giáo dục phổ thông', en: 'General education' }),
    counted: t({ vi: 'Số đảng viên theo cấp học phổ thông cao nhất', en: 'Members by highest level of school' }),
    heading: t({ vi: 'Trình độ', en: 'Level' }),
    groups: [{ dimension: 'generalEducation', label: null, rows: levels('generalEducation', periods.now, speech) }],
  }, periods, speech);
}

function qualificationTable(periods: Periods, speech: Speech): OfficialTable {
  const { t } = speech;
  return splitTable({
    key: 'qualification',
    title: t({ vi: 'Trình độ chuyên môn, nghiệp vụ', en: 'Professional qualification' }),
    counted: t({ vi: 'Số đảng viên theo trình độ chuyên môn cao nhất', en: 'Members by highest professional qualification' }),
    heading: t({ vi: 'Trình độ', en: 'Level' }),
    groups: [{ dimension: 'qualification', label: null, rows: levels('qualification', periods.now, speech, { rising: true, rare: ['none'] }) }],
  }, periods, speech);
}

function theoryTable(periods: Periods, speech: Speech): OfficialTable {
  const { t } = speech;
  return splitTable({
    key: 'political-theory',
    title: t({ vi: 'Trình độ lý luận chính trị', en: 'Political theory' }),
    counted: t({ vi: 'Số đảng viên theo trình độ lý luận chính trị cao nhất; cao cấp và cử nhân là một mức', en: 'Members by highest training; advanced and bachelor are one level' }),
    heading: t({ vi: 'Trình độ', en: 'Level' }),
    groups: [{ dimension: 'politicalTheory', label: null, rows: levels('politicalTheory', periods.now, speech, { rising: true }) }],
  }, periods, speech);
}

function exemptionTable(periods: Periods, speech: Speech): OfficialTable {
  const { now } = periods;
  const { t } = speech;
  return splitTable({
    key: 'exemption',
    title: t({ vi: 'Miễn công tác và sinh hoạt đảng', en: 'Exemption from party work and meetings' }),
    counted: t({ vi: 'Số đảng viên được miễn theo lý do, và đang sinh hoạt', en: 'Exempt members by reason, and active members' }),
    heading: t({ vi: 'Phân loại', en: 'Class' }),
    groups: [{
      dimension: 'exemption', label: null,
      rows: [
        { key: 'exempt', label: t({ vi: 'Được miễn', en: 'Exempt' }), counts: EXEMPT, parts: levels('exemption', now, speech, { only: EXEMPT.exemption ?? [], rare: ['reasonUnknown'] }) },
        ...levels('exemption', now, speech, { only: ['active'] }),
      ],
    }],
  }, periods, speech);
}

/** The tables of the member body, in the order of the official form. */
export function bodyTables(periods: Periods, speech: Speech): OfficialTable[] {
  return [partsTable, ageTable, admissionTable, educationTable, qualificationTable, theoryTable, exemptionTable].map((make) => make(periods, speech));
}
