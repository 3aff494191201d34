import type { Bilingual } from '#domain/bilingual.ts';
import { optionsOf, type DimensionKey, type Option } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { Filters } from '#domain/view.ts';
import { missingFor, unknownOf } from '../report-numbers.ts';
import { either, missingSentence, nobodyText, paragraph, unknownSentence, type Pen } from './pen.ts';
import { listed, s, type Paragraph, type Segment } from './segment.ts';

/** A paragraph that tells how members share out among the values of one dimension. */
export interface Levels {
  key: string;
  dimension: DimensionKey;
  definition: string;
  /** "trình độ chuyên môn", "qualification". */
  about: Bilingual;
  /** Values that are told where they have members, but never as lacking. */
  rare?: readonly string[];
  /** What is said of the members that nobody is. */
  nobody(names: Bilingual): Bilingual;
  /** A sentence after the list. */
  after?: Segment[] | null;
  /** Whether the categories' own order is lowest first; sentences begin with the highest. */
  reversed?: boolean;
}

/** A value as it stands before "có 12 đồng chí", and after "không có đảng viên". */
function lower({ label }: Option): Bilingual {
  return { vi: label.vi.toLocaleLowerCase('vi'), en: label.en.toLowerCase() };
}

/** "tiến sĩ có 101 đồng chí (1,48%)". */
export function levelText(pen: Pen, name: Bilingual, filters: Filters, definition: string): Segment[] {
  const [count, share] = [pen.count(filters, definition), pen.share(filters, definition)];
  return pen.say({ vi: s`${name.vi} có ${count} đồng chí (${share})`, en: s`${name.en}: ${count} (${share})` });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes it: who there is, who there is not, and of whom nothing is known. */
export function levelsParagraph(pen: Pen, { key, dimension, definition, about, rare = [], nobody, reversed = false, after = null }: Levels): Paragraph | null {
  const { numbers: { scope, n } } = pen;
  const missing = missingFor(dimension, scope);
  if (missing.length > 0) {
    return paragraph(key, [missingSentence(pen, { vi: `số đảng viên theo ${about.vi}`, en: `members by ${about.en}` }, missing)]);
  }
  const unknown = unknownOf(dimension);
  const lacking = unknownSentence(pen, [{ filters: unknown, about, definition }]);
  if (pen.n(unknown) === n) return paragraph(key, [lacking]);
  const own = optionsOf(dimension, scope).filter(({ code }) => code !== UNKNOWN);
  const options = reversed ? own.toReversed() : own;
  const filtersOf = (option: Option): Filters => ({ [dimension]: [option.key] });
  const present = options.filter((option) => (pen.n(filtersOf(option)) ?? 0) > 0);
  const absent = options.filter((option) => pen.n(filtersOf(option)) === 0 && !rare.includes(option.key));
  const items = present.map((option) => levelText(pen, lower(option), filtersOf(option), definition));
  // Where the report is about some of the values, the others are not lacking but left out.
  if (absent.length > 0 && !scope.filters[dimension]) {
    items.push(nobodyText(pen, nobody(either(absent.map(lower))), { [dimension]: absent.map((option) => option.key) }, definition));
  }
  const list = pen.say({ vi: s`Về ${about.vi}: ${listed(items, '; ')}.`, en: s`${capital(about.en)} – ${listed(items, '; ')}.` });
  return paragraph(key, [list, after, lacking]);
}
