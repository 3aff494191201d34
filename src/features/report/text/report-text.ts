import type { Bilingual } from '#domain/bilingual.ts';
import { optionsOf, type DimensionKey } from '#domain/dimension.ts';
import { derivedNotes } from '#figures/by-bloc.ts';
import { filterText } from '#figures/filter-text.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText, sourceLines } from '#i18n/words.ts';
import { countOf, missingFor, OVER_60, type ReportNumbers } from '../report-numbers.ts';
import { ageParagraph, educationParagraph, exemptionParagraph, partsParagraph, qualificationParagraph, theoryParagraph } from './body.ts';
import { definitionsOf } from './definitions.ts';
import { openingParagraph } from './opening.ts';
import { penFor } from './pen.ts';
import { admissionsParagraph, postsParagraph } from './posts.ts';
import { numbersIn, type Paragraph } from './segment.ts';

/** The section of the periodic report about the membership, as the page, the clipboard and a file have it. */
export interface ReportText {
  title: string;
  /** Sample mark, scope, members and day: what a sheet says of itself. */
  lines: readonly string[];
  paragraphs: readonly Paragraph[];
  /** What shares are of, the definitions of what the text tells, and what does not sum up by rounding. */
  notes: readonly string[];
}

/** The dimensions whose values the text shares out, by what it calls them. */
const SHARED_OUT: readonly { dimension: DimensionKey; name: Bilingual }[] = [
  { dimension: 'bloc', name: { vi: 'khối', en: 'bloc' } },
  { dimension: 'ageBand', name: { vi: 'tuổi đời', en: 'age' } },
  { dimension: 'qualification', name: { vi: 'trình độ chuyên môn', en: 'qualification' } },
  { dimension: 'generalEducation', name: { vi: 'trình độ giáo dục phổ thông', en: 'general education' } },
  { dimension: 'politicalTheory', name: { vi: 'trình độ lý luận chính trị', en: 'political theory' } },
];

/** A share in hundredths of a percent, as it is written with two decimals. */
export function hundredths(part: number, whole: number, { f }: Speech): number {
  return Number(f.share(part, whole).replace(/\D/g, ''));
}

/** The parts of a dimension as the text shows them: ages over 60 in one. */
function partsOf(dimension: DimensionKey, numbers: ReportNumbers): number[] {
  const folded = dimension === 'ageBand' ? (OVER_60.ageBand ?? []) : [];
  const keys = optionsOf(dimension, numbers.scope).map(({ key }) => key).filter((key) => !folded.includes(key));
  const filters = [...keys.map((key) => ({ [dimension]: [key] })), ...(folded.length > 0 ? [OVER_60] : [])];
  return filters.map((one) => countOf(numbers, one) ?? 0).filter((n) => n > 0);
}

/** Says which written shares sum up to something else than 100%; null where all do. */
function roundingNote(numbers: ReportNumbers, speech: Speech): string | null {
  const { t, f } = speech;
  const sums = SHARED_OUT.filter(({ dimension }) => missingFor(dimension, numbers.scope).length === 0)
    .map(({ dimension, name }) => ({ name, sum: partsOf(dimension, numbers).reduce((sum, part) => sum + hundredths(part, numbers.n, speech), 0) }))
    .filter(({ sum }) => sum !== 10_000)
    .map(({ name, sum }) => t({ vi: `theo ${name.vi} là ${f.share(sum, 10_000)}`, en: `by ${name.en} to ${f.share(sum, 10_000)}` }));
  if (sums.length === 0) return null;
  return t({ vi: `Do làm tròn đến hai chữ số thập phân, các tỷ lệ cộng lại ${sums.join(', ')}.`, en: `By rounding to two decimals, the shares sum up ${sums.join(', ')}.` });
}

function notesOf(numbers: ReportNumbers, paragraphs: readonly Paragraph[], speech: Speech): string[] {
  const shares = speech.t({
    vi: `Tỷ lệ tính trên tổng số ${membersText(speech, numbers.n)} trong phạm vi báo cáo, gồm cả người chưa có thông tin, trừ nơi ghi khác.`,
    en: `Shares are of all ${membersText(speech, numbers.n)} in the scope, those of unknown value among them, unless another whole is named.`,
  });
  const told = paragraphs.flatMap(({ segments }) => numbersIn(segments).map(({ definition }) => definition));
  const rounding = roundingNote(numbers, speech);
  return [shares, ...new Set(told), ...derivedNotes({ scene: numbers.scope, speech }).map((note) => `${note}.`), ...(rounding === null ? [] : [rounding])];
}

/** The lines that say of what and of when a text or a table of the report is. */
export function scopeLines({ scope, n }: ReportNumbers, speech: Speech): string[] {
  const { t, f } = speech;
  return [
    ...sourceLines(scope, speech),
    `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(scope.filters, scope, speech)}`,
    t({ vi: `Tính trên ${membersText(speech, n)} · số liệu đến ${f.day(scope.asOf)}`, en: `Of ${membersText(speech, n)} · as of ${f.day(scope.asOf)}` }),
  ];
}

/** Writes the report from its numbers; without any member there is no paragraph. */
export function reportText(numbers: ReportNumbers, speech: Speech): ReportText {
  const pen = penFor(numbers, speech);
  const definitions = definitionsOf(numbers, speech);
  const write = [
    openingParagraph, partsParagraph, ageParagraph, qualificationParagraph, educationParagraph, theoryParagraph, exemptionParagraph, postsParagraph, admissionsParagraph,
  ];
  const paragraphs = numbers.n === 0 ? [] : write.map((one) => one(pen, definitions)).filter((one) => one !== null);
  return {
    title: speech.t({ vi: 'Tình hình đội ngũ đảng viên', en: 'The membership' }),
    lines: scopeLines(numbers, speech),
    paragraphs,
    notes: paragraphs.length === 0 ? [] : notesOf(numbers, paragraphs, speech),
  };
}
