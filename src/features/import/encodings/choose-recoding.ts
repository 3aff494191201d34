import { hasForeignLetters, highWords, worthOf } from './evidence.ts';
import { RECODE, RECODINGS, type Recoding } from './recodings.ts';

/** What the words of a text say of one encoding under its letters. */
export interface Evidence {
  /** How much better the words read that make no sense as they stand. */
  won: number;
  /** How much better those read, each taken once, that make some sense as they stand: "Chi bé sè 5" is "Chi bộ số 5". */
  gained: number;
  /** How much worse the words read that make sense as they stand. */
  lost: number;
}

/** Evidence of all encodings. */
export type Evidences = Readonly<Record<Recoding, Evidence>>;

/** What is won must reach this before a text is believed to be anything but what it says: one well-known word. */
export const CLEAR = 5;
/** The same where every word makes some sense as it stands and none reads worse: two well-known words. */
const CLEAR_GAIN = 4;
/** Of two encodings that both would do, the lesser is a rival if it wins so much of what the better wins. */
const NEAR = 0.8;
/** A word counts at most so often: a list repeats a few values in every row. */
const MOST_REPEATS = 8;
/** More different words say nothing new. */
const MOST_WORDS = 2000;

/** Counts words for their evidence. */
export interface WordCount {
  add(text: string): void;
  evidences(): Evidences;
  /** Whether every word can be of an encoding. */
  canBe(recoding: Recoding): boolean;
  /** How many different words there are, and how many of them have foreign letters and are no Vietnamese, neither as they stand nor in any encoding. */
  unread(): { words: number; unread: number };
}

/** An empty count of words. */
export function createWordCount(): WordCount {
  const counts = new Map<string, number>();
  return {
    add(text) {
      for (const word of highWords(text)) {
        const count = counts.get(word) ?? 0;
        if (count > 0 || counts.size < MOST_WORDS) counts.set(word, count + 1);
      }
    },
    unread: () => ({
      words: counts.size,
      unread: [...counts.keys()].filter((word) => hasForeignLetters(word) && [null, ...RECODINGS].every((recoding) => worthOf(word, recoding) < 0)).length,
    }),
    canBe: (recoding) => [...counts.keys()].every((word) => RECODE[recoding](word) !== null),
    evidences: () => Object.fromEntries(RECODINGS.map((recoding) => [recoding, weigh(counts, recoding)])) as Record<Recoding, Evidence>,
  };
}

function weigh(counts: ReadonlyMap<string, number>, recoding: Recoding): Evidence {
  let [won, gained] = [0, 0];
  let lost = 0;
  for (const [word, count] of counts) {
    const before = worthOf(word, null);
    const after = worthOf(word, recoding);
    const weight = Math.min(count, MOST_REPEATS);
    if (before < 0 && after > 0) won += weight * (after - before);
    if (before > 0 && after > before) gained += after - before;
    if (before > 0 && after < before) lost += weight * (before - after);
  }
  return { won, gained, lost };
}

/** The encoding that wins most, null where none is clear; and the one, or the text as it stands, that would do nearly as well. */
export function chooseRecoding(all: readonly Evidences[]): { best: Recoding | null; rival: Recoding | null | undefined } {
  const sumOf = (recoding: Recoding, of: keyof Evidence) => all.reduce((sum, evidences) => sum + evidences[recoding][of], 0);
  const wins = RECODINGS.map((recoding) => ({ recoding, won: sumOf(recoding, 'won'), gained: sumOf(recoding, 'gained'), lost: sumOf(recoding, 'lost') }));
  wins.sort((a, b) => b.won - a.won);
  const [first, second] = wins as [(typeof wins)[0], (typeof wins)[0]];
  if (first.won < CLEAR) {
    const better = wins.filter(({ lost }) => lost === 0).toSorted((a, b) => b.gained - a.gained)[0];
    if (better && better.gained >= CLEAR_GAIN) return { best: better.recoding, rival: null };
    return { best: null, rival: first.won > 0 ? first.recoding : undefined };
  }
  return { best: first.recoding, rival: second.won >= first.won * NEAR ? second.recoding : undefined };
}

/** How a column stands to the encoding under the letters of a file. */
export type ColumnKind = 'recoded' | 'plain' | 'mixed';

const FEW = 0.1;

/** Whether a column is in the encoding throughout, not at all, or here and there; null where its words do not say. */
export function kindOfColumn({ won, lost }: Evidence): ColumnKind | null {
  if (won === 0) return lost > 0 ? 'plain' : null;
  if (lost <= won * FEW) return 'recoded';
  return won <= lost * FEW ? 'plain' : 'mixed';
}
