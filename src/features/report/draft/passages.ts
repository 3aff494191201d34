import type { DraftNumbers, NotCounted, NumberToken } from './numbers.ts';
import { readPhrases, type Phrase } from './lexicon.ts';
import { overlaps, placesOf, Taken, type Span } from './plain.ts';

/** What a sentence is made of, in its order. */
export type Item =
  | (Span & { kind: 'number'; number: NumberToken })
  | (Span & { kind: 'phrase'; phrase: Phrase })
  /** A word that is not understood. */
  | (Span & { kind: 'word' })
  | (Span & { kind: 'mark'; mark: string });

/** A sentence with all that it is made of. */
export interface Sentence extends Span {
  items: readonly Item[];
}

/** Sentences that speak of one thing: a paragraph, with the points of a list under it. */
export interface Passage extends Span {
  sentences: readonly Sentence[];
}

/** A line that ends like this goes on in the next. */
const GOES_ON = /[:;,]\s*$/;
/** What a full stop may stand after within a sentence; "817 đ/c." ends one. */
const ABBREVIATIONS = /(?:^|[\s(])(?:(?<!\d\s?)đ\/c|tp|ths|ts|pgs|gs|bs|v\.v|tt|st|tr|sđt|đt)$/;
const WORDS_AND_MARKS = /[\p{L}\p{N}]+(?:[/'’][\p{L}]+)*|[,;:()[\]–]|(?<=\s)-(?=\s)/gu;
const WARD = /(?:[Pp]hường|PHƯỜNG)((?:[ \t]+\p{Lu}\p{L}*)+)/gu;

function passageSpans(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let open: Span | null = null;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (line.trim() === '') open = null;
    else if (open) open.end = end;
    else spans.push((open = { start: at, end }));
    if (open && !GOES_ON.test(line)) open = null;
    at = end + 1;
  }
  return spans;
}

function sentenceSpans(plain: string, { start, end }: Span, closed: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const stop of placesOf(/[.!?…]+(?=\s|$)/g, plain.slice(start, end))) {
    const at = { start: start + stop.start, end: start + stop.end };
    if (ABBREVIATIONS.test(plain.slice(from, at.start)) || closed.some((span) => overlaps(span, at))) continue;
    spans.push({ start: from, end: at.end });
    from = at.end;
  }
  if (plain.slice(from, end).trim() !== '') spans.push({ start: from, end });
  return spans.map((span) => withoutSpace(span, plain));
}

function withoutSpace({ start, end }: Span, plain: string): Span {
  const text = plain.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}

/** The names of wards other than the one that the draft names most: what is said of them is not said of the members. */
function otherWards(text: string): { own: Span[]; others: Span[] } {
  const named = placesOf(WARD, text).map(({ start, end, match }) => {
    const name = match[1] ?? '';
    return { start: end - name.length, end: start + match[0].length, name: name.trim() };
  });
  const often = new Map<string, number>();
  for (const { name } of named) often.set(name, (often.get(name) ?? 0) + 1);
  const [own] = [...often].toSorted((a, b) => b[1] - a[1]);
  return { own: named.filter(({ name }) => name === own?.[0]), others: named.filter(({ name }) => name !== own?.[0]) };
}

/**
 * The text as passages, sentences and what these are made of.
 * @param plain by `plainText`
 */
export function readPassages(text: string, plain: string, { numbers, notCounted }: DraftNumbers): Passage[] {
  const wards = otherWards(text);
  return passageSpans(text).map((span) => {
    const within = <T extends Span>(spans: readonly T[]) => spans.filter((other) => overlaps(other, span));
    const [named, skipped, counted] = [within(wards.own), within(notCounted), within(numbers)];
    const closed: Span[] = [...named, ...skipped, ...within(wards.others)];
    const shifted = closed.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    const digits = new Taken(span.end - span.start, counted.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })));
    const phrases = readPhrases(plain.slice(span.start, span.end), shifted)
      .filter((phrase) => !digits.touches(phrase) || isAge(phrase))
      .map((phrase) => ({ ...phrase, start: phrase.start + span.start, end: phrase.end + span.start }));
    const ages = phrases.filter(isAge);
    const free = counted.filter((number) => !ages.some((age) => overlaps(age, number)));
    const sentences = sentenceSpans(plain, span, [...closed, ...counted, ...phrases]).map((sentence): Sentence => ({
      ...sentence, items: itemsOf(plain, sentence, { phrases, numbers: free, skipped, named, others: within(wards.others) }),
    }));
    return { ...span, sentences };
  });
}

/** An age has its numbers in it. */
function isAge({ meaning }: Pick<Phrase, 'meaning'>): boolean {
  return meaning.kind === 'group' && meaning.options.some(({ age }) => age !== null);
}

interface Found {
  phrases: readonly Phrase[];
  numbers: readonly NumberToken[];
  skipped: readonly NotCounted[];
  /** Names of the own ward: they say nothing. */
  named: readonly Span[];
  others: readonly Span[];
}

function itemsOf(plain: string, sentence: Span, { phrases, numbers, skipped, named, others }: Found): Item[] {
  const inside = <T extends Span>(spans: readonly T[]) => spans.filter((span) => overlaps(span, sentence));
  const items: Item[] = [
    ...inside(phrases).map((phrase): Item => ({ kind: 'phrase', start: phrase.start, end: phrase.end, phrase })),
    ...inside(numbers).map((number): Item => ({ kind: 'number', start: number.start, end: number.end, number })),
    ...[...inside(skipped).filter(({ names }) => names), ...inside(others)].map(({ start, end }): Item => ({ kind: 'word', start, end })),
  ];
  const taken = new Taken(sentence.end - sentence.start, [...items, ...inside(skipped), ...inside(named)].map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })));
  for (const { start, end, match } of placesOf(WORDS_AND_MARKS, plain.slice(sentence.start, sentence.end))) {
    const span = { start: sentence.start + start, end: sentence.start + end };
    if (taken.touches({ start, end })) continue;
    items.push(/[\p{L}\p{N}]/u.test(match[0]) ? { kind: 'word', ...span } : { kind: 'mark', mark: match[0], ...span });
  }
  return items.toSorted((a, b) => a.start - b.start);
}
