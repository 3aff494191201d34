import type { Meaning, Phrase } from './lexicon.ts';
import type { NumberToken } from './numbers.ts';
import type { Item, Sentence } from './passages.ts';
import type { Span } from './plain.ts';

/** A part of a sentence that says one thing: mostly whom, and how many. */
export interface Piece extends Span {
  items: readonly Item[];
  /** Stands in brackets after what it belongs to. */
  bracketed: boolean;
  /** Begins with words such as "trong đó". */
  parts: boolean;
  /** Ends with a colon: what follows is said of it. */
  heads: boolean;
}

/** Between two numbers of a kind one of these words begins something new. */
const BETWEEN: ReadonlySet<string> = new Set(['và', 'với', 'có', 'là', 'còn', 'sinh hoạt tại', 'sinh hoạt ở', 'sinh hoạt trong', 'đang sinh hoạt tại', 'ở', 'tại', 'riêng']);

/** A sentence in pieces: at its marks, before words such as "trong đó", and between numbers that would stand in one. */
export function piecesOf(sentence: Sentence, plain: string): Piece[] {
  const pieces: Piece[] = [];
  let items: Item[] = [];
  let depth = 0;
  let parts = false;
  const close = (heads = false): void => {
    if (items.length > 0) pieces.push(...splitCrowded({ items, bracketed: depth > 0, parts, heads, ...spanOf(items) }, plain));
    if (items.length > 0) parts = false;
    items = [];
  };
  for (const item of sentence.items) {
    if (item.kind === 'mark') {
      close(item.mark === ':');
      if (item.mark === '(' || item.mark === '[') depth++;
      if (item.mark === ')' || item.mark === ']') depth = Math.max(0, depth - 1);
    } else if (item.kind === 'phrase' && item.phrase.meaning.kind === 'parts') {
      close();
      parts = true;
    } else {
      items.push(item);
    }
  }
  close();
  return pieces;
}

function spanOf(items: readonly Item[]): Span {
  return { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

/** Counts and shares are told beside each other, but two of a kind are not. */
function kindOf(item: Item): 'count' | 'share' | null {
  if (item.kind !== 'number') return null;
  return item.number.kind === 'percent' ? 'share' : 'count';
}

function splitCrowded(piece: Piece, plain: string): Piece[] {
  const { items } = piece;
  const first = items.findIndex((item) => kindOf(item) !== null);
  const second = items.findIndex((item, place) => place > first && kindOf(item) !== null && items.slice(0, place).some((other) => kindOf(other) === kindOf(item)));
  if (second < 0) return [piece];
  const before = items.findLastIndex((item, place) => place < second && place > first && item.kind === 'phrase' && BETWEEN.has(plain.slice(item.start, item.end)));
  const afterNoun = items.findIndex((item, place) => place < second && place > first && item.kind === 'phrase' && ['member', 'unit'].includes(item.phrase.meaning.kind)) + 1;
  const at = before > 0 ? before : afterNoun;
  if (at <= first || at >= items.length) return [piece];
  const [left, right] = [items.slice(0, at), items.slice(at)];
  return [
    { ...piece, items: left, heads: false, ...spanOf(left) },
    ...splitCrowded({ ...piece, items: right, parts: false, ...spanOf(right) }, plain),
  ];
}

/** The numbers of a piece. */
export function numbersOf({ items }: Piece): NumberToken[] {
  return items.flatMap((item) => (item.kind === 'number' ? [item.number] : []));
}

/** The phrases of a piece with one kind of meaning. */
export function phrasesOf<K extends Meaning['kind']>({ items }: Pick<Piece, 'items'>, kind: K): (Phrase & { meaning: Extract<Meaning, { kind: K }> })[] {
  return items.flatMap((item) => (item.kind === 'phrase' && item.phrase.meaning.kind === kind ? [item.phrase as Phrase & { meaning: Extract<Meaning, { kind: K }> }] : []));
}

/** Words of a sentence or piece that are not understood. */
export function unknownWords({ items }: { items: readonly Item[] }): number {
  return items.filter(({ kind }) => kind === 'word').length;
}

/** What stands right after a number in its piece. */
export function itemAfter({ items }: Piece, number: NumberToken): Item | undefined {
  return items[items.findIndex((item) => item.kind === 'number' && item.number === number) + 1];
}

/** What stands right before a number in its piece. */
export function itemBefore({ items }: Piece, number: NumberToken): Item | undefined {
  return items[items.findIndex((item) => item.kind === 'number' && item.number === number) - 1];
}
