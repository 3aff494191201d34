import type { Language } from '#domain/bilingual.ts';
import type { Filters } from '#domain/view.ts';

/** A number of the text, with everything that a reader may ask of it. */
export interface NumberSegment {
  kind: 'number';
  /** A count, a part of 1 for a share, or years. */
  value: number;
  format: 'count' | 'share' | 'mean';
  /** As it stands in the sentence: 06, 43,58%, không có. */
  text: string;
  /** Which page has what is counted: the list of members, or the table of organisations. */
  of: 'people' | 'organisations';
  /** Those who are behind it, of the members under the view. */
  filters: Filters;
  /** Whom it counts, in the words of the filters. */
  what: string;
  definition: string;
  /** What it is a part of: "2.967 trên 6.808 đảng viên"; null where it is no part. */
  denominator: string | null;
}

/** A piece of a sentence. */
export type Segment = { kind: 'text'; text: string } | NumberSegment;

/** A sentence in every language, made of pieces. */
export type Phrase = Readonly<Record<Language, readonly Segment[]>>;

/** One paragraph of the report. */
export interface Paragraph {
  key: string;
  segments: readonly Segment[];
}

/** What a sentence is put together from. */
export type Part = string | Segment | readonly Segment[];

function segmentsOf(part: Part): readonly Segment[] {
  if (typeof part === 'string') return [{ kind: 'text', text: part }];
  return 'kind' in part ? [part] : part;
}

/** Pieces one after the other, neighbouring texts in one. */
export function concat(parts: readonly Part[]): Segment[] {
  return parts.flatMap(segmentsOf).reduce((all: Segment[], segment) => {
    const last = all.at(-1);
    if (segment.kind === 'text' && segment.text === '') return all;
    if (segment.kind === 'text' && last?.kind === 'text') return [...all.slice(0, -1), { kind: 'text', text: last.text + segment.text }];
    return [...all, segment];
  }, []);
}

/** Makes segments of a sentence with numbers in it. */
export function s(texts: TemplateStringsArray, ...parts: readonly Part[]): Segment[] {
  return concat(texts.flatMap((text, place) => (place < parts.length ? [text, parts[place] ?? ''] : [text])));
}

/** Parts in a row: `between` them, `last` before the last one. */
export function listed(items: readonly (readonly Segment[])[], between: string, last: string = between): Segment[] {
  return concat(items.flatMap((item, place) => (place === 0 ? [item] : [place === items.length - 1 ? last : between, item])));
}

/** Words in a row: "a, b" and `last` before the last one. */
export function inWords(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${last}${words.at(-1) ?? ''}`;
}

/** The numbers of some segments. */
export function numbersIn(segments: readonly Segment[]): NumberSegment[] {
  return segments.filter((segment) => segment.kind === 'number');
}

/** The sentence as it is read. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
