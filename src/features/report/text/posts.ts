import type { Filters } from '#domain/view.ts';
import {
  admissionYears, missingFor, RESIDENTIAL_HEADS, RESIDENTIAL_SECRETARIES, RESIDENTIAL_UNCLEAR, SECRETARIES, UNIT_HEADS, unknownOf,
} from '../report-numbers.ts';
import type { Definitions } from './definitions.ts';
import { missingSentence, nobodyText, paragraph, unknownSentence, type Pen } from './pen.ts';
import { listed, s, type Paragraph, type Segment } from './segment.ts';

/** Secretaries, and those of residential cells who hold another office with it. */
export function postsParagraph(pen: Pen, { posts: definition }: Definitions): Paragraph | null {
  const { numbers: { scope, n } } = pen;
  const missing = missingFor('partyPost', scope);
  if (missing.length > 0) return paragraph('posts', [missingSentence(pen, { vi: 'số bí thư', en: 'the number of secretaries' }, missing)]);
  const unknown = unknownOf('partyPost');
  const lacking = unknownSentence(pen, [{ filters: unknown, about: { vi: 'chức vụ Đảng', en: 'party office' }, definition }]);
  if (pen.n(unknown) === n) return paragraph('posts', [lacking]);
  return paragraph('posts', [secretaries(pen, definition), ...concurrent(pen, definition), lacking]);
}

function secretaries(pen: Pen, definition: string): Segment[] {
  const n = pen.n(SECRETARIES) ?? 0;
  if (n === 0) {
    return s`${nobodyText(pen, { vi: 'giữ chức vụ bí thư', en: 'holds the office of secretary' }, SECRETARIES, definition, true)}.`;
  }
  const count = pen.count(SECRETARIES, definition);
  return pen.say({ vi: s`Có ${count} đồng chí giữ chức vụ bí thư.`, en: s`${count} ${n === 1 ? 'member is secretary' : 'members are secretaries'} of a committee or cell.` });
}

function concurrent(pen: Pen, definition: string): (Segment[] | null)[] {
  if ((pen.n(SECRETARIES) ?? 0) === 0) return [];
  const missing = [...missingFor('concurrentPost', pen.numbers.scope), ...missingFor('bloc', pen.numbers.scope)];
  if (missing.length > 0) return [missingSentence(pen, { vi: 'số bí thư chi bộ khu dân cư kiêm chức', en: 'secretaries of residential cells with another office' }, missing)];
  return [residential(pen, definition), unitHeads(pen, definition)];
}

/** "37/59": both numbers of a fraction lead to their people. */
function residential(pen: Pen, definition: string): Segment[] | null {
  const all = pen.n(RESIDENTIAL_SECRETARIES) ?? 0;
  if (all === 0) return null;
  const both = { vi: 'đồng thời là tổ trưởng tổ dân phố hoặc trưởng ban công tác Mặt trận', en: 'also head the residential group or its Front committee' };
  const whole = pen.count(RESIDENTIAL_SECRETARIES, definition);
  const unclear = (pen.n(RESIDENTIAL_UNCLEAR) ?? 0) === 0 ? '' : pen.say({
    vi: s`; ${pen.count(RESIDENTIAL_UNCLEAR, definition)} đồng chí chưa rõ kiêm chức`,
    en: s`; of ${pen.count(RESIDENTIAL_UNCLEAR, definition)} the other office is unknown`,
  });
  if (pen.n(RESIDENTIAL_HEADS) === 0) {
    const none = pen.number({
      value: 0, format: 'count', text: pen.speech.t({ vi: 'không có', en: 'none' }), filters: RESIDENTIAL_HEADS, definition, denominator: null,
    });
    return pen.say({
      vi: s`Ở khối khu dân cư, trong ${whole} bí thư chi bộ ${none} đồng chí nào ${both.vi}${unclear}.`,
      en: s`Of the ${whole} secretaries of residential cells ${none} ${both.en}${unclear}.`,
    });
  }
  const [heads, share] = [pen.count(RESIDENTIAL_HEADS, definition), pen.share(RESIDENTIAL_HEADS, definition, RESIDENTIAL_SECRETARIES)];
  return pen.say({
    vi: s`Ở khối khu dân cư, ${heads}/${whole} bí thư chi bộ ${both.vi} (nhất thể hóa), chiếm ${share}${unclear}.`,
    en: s`Of the secretaries of residential cells, ${heads}/${whole} ${both.en} (${share})${unclear}.`,
  });
}

function unitHeads(pen: Pen, definition: string): Segment[] | null {
  const n = pen.n(UNIT_HEADS) ?? 0;
  if (n === 0) return null;
  const count = pen.count(UNIT_HEADS, definition);
  return pen.say({ vi: s`${count} bí thư đồng thời là thủ trưởng cơ quan, đơn vị.`, en: s`${count} ${n === 1 ? 'secretary also heads the unit' : 'secretaries also head their units'}.` });
}

/** Present members admitted in the year of the as-of day and in the year before. */
export function admissionsParagraph(pen: Pen, { admissions: definition }: Definitions): Paragraph | null {
  const { scope, n } = pen.numbers;
  const missing = missingFor('admissionYear', scope);
  if (missing.length > 0) return paragraph('admissions', [missingSentence(pen, { vi: 'số đảng viên kết nạp trong năm', en: 'admissions of the year' }, missing)]);
  const unknown: Filters = unknownOf('admissionYear');
  const lacking = unknownSentence(pen, [{ filters: unknown, about: { vi: 'ngày vào Đảng', en: 'admission date' }, definition }]);
  if (pen.n(unknown) === n) return paragraph('admissions', [lacking]);
  const years = admissionYears(scope);
  const admitted = years.filter(({ filters }) => (pen.n(filters) ?? 0) > 0).map(({ year, filters }) => {
    const count = pen.count(filters, definition);
    return pen.say({ vi: s`${count} đồng chí được kết nạp trong năm ${String(year)}`, en: s`${count} ${pen.n(filters) === 1 ? 'was' : 'were'} admitted in ${String(year)}` });
  });
  const without = years.filter(({ filters }) => pen.n(filters) === 0);
  const names = without.map(({ year }) => String(year)).toSorted();
  const filters: Filters = { admissionYear: names };
  const none = pen.number({ value: 0, format: 'count', text: pen.speech.t({ vi: 'không có', en: 'nobody' }), filters, definition, denominator: null });
  const nobody = pen.say({ vi: s`${none} đồng chí nào được kết nạp trong năm ${names.join(', ')}`, en: s`${none} was admitted in ${names.join(' or ')}` });
  const list = listed([...admitted, ...(without.length > 0 ? [nobody] : [])], ', ', pen.speech.t({ vi: ' và ', en: ' and ' }));
  return paragraph('admissions', [pen.say({ vi: s`Trong số đảng viên hiện có, ${list}.`, en: s`Of the present members, ${list}.` }), lacking]);
}
