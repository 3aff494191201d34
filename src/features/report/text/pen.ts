import type { Bilingual } from '#domain/bilingual.ts';
import { optionsOf, type DimensionKey } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { FIELDS, type FieldKey } from '#domain/fields.ts';
import { isFiltered, type Filters } from '#domain/view.ts';
import { filterText } from '#figures/filter-text.ts';
import { bothFilters } from '#figures/people-link.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { countOf, EVERYBODY, unknownOf, type ReportNumbers } from '../report-numbers.ts';
import { concat, inWords, listed, s, type NumberSegment, type Paragraph, type Phrase, type Segment } from './segment.ts';

/** The number of a report: below ten it has two digits in Vietnamese, as such reports write it. */
export function countText(n: number, { language, f }: Speech): string {
  return language === 'vi' && n > 0 && n < 10 ? `0${n}` : f.count(n);
}

/** A share as a sentence has it; one that is too small for two decimals is not said to be nothing. */
export function shareText(part: number, whole: number, { t, f }: Speech): string {
  const tiny = part > 0 && f.share(part, whole) === f.share(0, 1);
  return tiny ? t({ vi: `dưới ${f.share(1, 10_000)}`, en: `under ${f.share(1, 10_000)}` }) : f.share(part, whole);
}

/** What writes the sentences of one report in one language; every number that it writes keeps what it counts. */
export interface Pen {
  numbers: ReportNumbers;
  speech: Speech;
  say(phrase: Phrase): Segment[];
  /** How many fit the filters; null where the file has no column for them. */
  n(filters: Filters): number | null;
  /** A number of members. */
  count(filters: Filters, definition: string): Segment[];
  /** The share of those of the filters, of all members of the report or of others. */
  share(filters: Filters, definition: string, of?: Filters): Segment[];
  /** ", chiếm 43,58%" or " (43.58%)"; nothing where all or nobody is meant. */
  making(filters: Filters, definition: string, of?: Filters): Segment[];
  /** A number that is written in its own way, such as "không có". */
  number(segment: Pick<NumberSegment, 'value' | 'format' | 'text' | 'filters' | 'definition' | 'denominator'> & Partial<Pick<NumberSegment, 'of'>>): Segment[];
}

/** The pen for the numbers of one view. */
export function penFor(numbers: ReportNumbers, speech: Speech): Pen {
  const { scope } = numbers;
  const { t, f } = speech;
  const n = (filters: Filters) => countOf(numbers, filters);
  const known = (filters: Filters) => n(filters) ?? 0;
  const what = (filters: Filters) => filterText(bothFilters(scope.filters, filters), scope, speech);
  const partText = (part: number, whole: number) =>
    t({ vi: `${f.count(part)} trên ${membersText(speech, whole)}`, en: `${f.count(part)} of ${membersText(speech, whole)}` });
  // Whom nobody is, is told by their own filters: with the view's they may exclude each other.
  const number: Pen['number'] = ({ of = 'people', ...segment }) => [
    { kind: 'number', of, what: segment.value === 0 ? filterText(segment.filters, scope, speech) : what(segment.filters), ...segment },
  ];
  const count: Pen['count'] = (filters, definition) =>
    number({ value: known(filters), format: 'count', text: countText(known(filters), speech), filters, definition, denominator: isFiltered(filters) ? partText(known(filters), numbers.n) : null });
  const share: Pen['share'] = (filters, definition, of = EVERYBODY) => {
    const [part, whole] = [known(filters), known(of)];
    return number({ value: whole === 0 ? 0 : part / whole, format: 'share', text: shareText(part, whole, speech), filters, definition, denominator: partText(part, whole) });
  };
  return {
    numbers,
    speech,
    say: (phrase) => concat([phrase[speech.language]]),
    n,
    count,
    share,
    making(filters, definition, of = EVERYBODY) {
      if (known(filters) === 0 || known(filters) === known(of)) return [];
      const made = share(filters, definition, of);
      return concat([speech.language === 'vi' ? s`, chiếm ${made}` : s` (${made})`]);
    },
    number,
  };
}

/** "trong số 6.790 đảng viên có thông tin" where it is unknown of some: nobody is then nobody of those known. */
function ofTheKnown(pen: Pen, dimension: DimensionKey, definition: string): Segment[] {
  const { numbers, n, speech } = pen;
  const lacking = n(unknownOf(dimension)) ?? 0;
  if (lacking === 0) return [];
  const keys = optionsOf(dimension, numbers.scope).filter(({ code }) => code !== UNKNOWN).map(({ key }) => key);
  const value = numbers.n - lacking;
  const known = pen.number({ value, format: 'count', text: countText(value, speech), filters: { [dimension]: keys }, definition, denominator: null });
  return pen.say({ vi: s` trong số ${known} đảng viên có thông tin`, en: s` among the ${known} of whom it is known` });
}

/** "không có đảng viên …", in place of zeros; the filters are of one dimension. */
export function nobodyText(pen: Pen, text: Bilingual, filters: Filters, definition: string, atStart = false): Segment[] {
  const [dimension] = Object.keys(filters) as DimensionKey[];
  const none = pen.number({
    value: 0, format: 'count', text: pen.speech.t(atStart ? { vi: 'Không có', en: 'No' } : { vi: 'không có', en: 'no' }), filters, definition, denominator: null,
  });
  const known = dimension ? ofTheKnown(pen, dimension, definition) : [];
  return pen.say({ vi: s`${none} đảng viên ${text.vi}${known}`, en: s`${none} member ${text.en}${known}` });
}

/** "a, b hoặc c". */
export function either(names: readonly Bilingual[]): Bilingual {
  return { vi: inWords(names.map(({ vi }) => vi), ' hoặc '), en: inWords(names.map(({ en }) => en), ' or ') };
}

/** Something that members can lack, and what it is called in "chưa có thông tin về …" and "the … of". */
export interface Subject {
  /** The members without it. */
  filters: Filters;
  about: Bilingual;
  definition: string;
}

/** Says of how many members something is unknown, where there are any; null where there are none. */
export function unknownSentence(pen: Pen, subjects: readonly Subject[]): Segment[] | null {
  const lacking = subjects.filter(({ filters }) => (pen.n(filters) ?? 0) > 0);
  const [only] = lacking;
  if (!only) return null;
  const members = ({ filters, definition }: Subject) => pen.say({
    vi: s`${pen.count(filters, definition)} đảng viên`,
    en: s`${pen.count(filters, definition)} ${pen.n(filters) === 1 ? 'member' : 'members'}`,
  });
  if (lacking.length === 1) {
    const share = pen.share(only.filters, only.definition);
    return pen.n(only.filters) === pen.numbers.n
      ? pen.say({ vi: s`Chưa có thông tin về ${only.about.vi} của toàn bộ ${members(only)}.`, en: s`The ${only.about.en} of all ${members(only)} is unknown.` })
      : pen.say({ vi: s`Có ${members(only)} chưa có thông tin về ${only.about.vi} (${share}).`, en: s`The ${only.about.en} of ${members(only)} is unknown (${share}).` });
  }
  const list = (items: readonly (readonly Segment[])[]) => listed(items, ', ', pen.speech.t({ vi: ' và ', en: ' and ' }));
  return pen.say({
    vi: s`Chưa có thông tin ${list(lacking.map((subject) => s`về ${subject.about.vi} của ${members(subject)}`))}.`,
    en: s`Unknown are ${list(lacking.map((subject) => s`the ${subject.about.en} of ${members(subject)}`))}.`,
  });
}

/** Says what could not be computed since the file lacks columns; null where it has them. */
export function missingSentence({ speech: { t } }: Pen, about: Bilingual, fields: readonly FieldKey[]): Segment[] | null {
  if (fields.length === 0) return null;
  const columns = [...new Set(fields)].map((field) => `“${t(FIELDS[field].label)}”`).join(', ');
  return s`${t({ vi: `Chưa tính được ${about.vi} vì tệp không có cột ${columns}.`, en: `The file has no column ${columns}, so ${about.en} cannot be computed.` })}`;
}

/** A paragraph of the sentences that there are; null where there are none. */
export function paragraph(key: string, sentences: readonly (readonly Segment[] | null)[]): Paragraph | null {
  const said = sentences.flatMap((sentence) => (sentence && sentence.length > 0 ? [sentence] : []));
  return said.length === 0 ? null : { key, segments: listed(said, ' ') };
}
