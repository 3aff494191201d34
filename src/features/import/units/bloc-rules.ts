import { UNKNOWN } from '#domain/field.ts';
import { codeOf } from '#domain/fields.ts';
import { fold } from '#domain/text.ts';
import { NO_SCHOOL, TERMS, type Term, type TermBloc } from './bloc-terms.ts';
import { JOINT, kindOf, lettersOf, numberOf, withoutKind, withoutNotes, wordsOf } from './unit-name.ts';

/** What the name of a unit says of its bloc. */
export interface BlocReading {
  /** Code of the bloc; 0 where the name says none, or signs of two. */
  bloc: number;
  /** The name says only what any body has a part of (an office, a section): no sign inside a committee that may be anything. */
  weak: boolean;
  /** The number of a cell that has nothing else for a name, "Chi bộ số 5"; also of one among `marked`. */
  number: string | null;
  /** The number is that of a residential area by its words: "Chi bộ KDC số 5". */
  marked: boolean;
}

interface Found {
  term: Term;
  /** Place of its first word, and after its last. */
  from: number;
  to: number;
}

interface Entry {
  words: readonly string[];
  term: Term;
}

const EXACT = entriesBy((words) => words, () => true);
const FOLDED = entriesBy((words) => words.map(fold), ({ accented }) => !accented);

const NOTHING: BlocReading = { bloc: UNKNOWN, weak: false, number: null, marked: false };
const NO_SCHOOL_WORDS: ReadonlySet<string> = new Set([...NO_SCHOOL].map(lettersOf));
const SCHOOL = lettersOf('trường');
const WARD_WORDS: ReadonlySet<string> = new Set(['phuong', 'p', 'xa', 'thi', 'tt']);

/** Terms by their first word, longest first. */
function entriesBy(spell: (words: string[]) => string[], wanted: (term: Term) => boolean): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [text, term] of TERMS) {
    if (!wanted(term)) continue;
    const words = spell(lettersOf(text).split(' '));
    const [first = ''] = words;
    entries.set(first, [...(entries.get(first) ?? []), { words, term }].toSorted((a, b) => b.words.length - a.words.length));
  }
  return entries;
}

/**
 * What a name says of the bloc: the first words that name a kind of place decide, those of a body before those of its
 * part. Whole words only, with their accents where the name has any, so that neither "Trương Định" nor "Phong Lan" is one.
 */
export function readBloc(name: string): BlocReading {
  const all = wordsOf(name);
  const words = withoutKind(all);
  const plain = all.every((word) => /^[ -~]*$/.test(word));
  const found = findTerms(plain ? words.map(fold) : words, plain ? FOLDED : EXACT);
  const bloc = decide(found, words);
  const number = numberAfter(words, found);
  if (bloc !== null) {
    const residential = bloc === 'residential';
    const weak = found.every(({ term }) => term.weak || term.bloc !== bloc);
    return { bloc: codeOf('bloc', bloc), weak, number: residential ? number : null, marked: residential && number !== null };
  }
  const bare = found.length === 0 && kindOf(name) !== 'committee' ? bareNumber(withoutKind(wordsOf(withoutNotes(name)))) : null;
  return bare === null ? NOTHING : { ...NOTHING, number: bare };
}

function findTerms(words: readonly string[], entries: ReadonlyMap<string, readonly Entry[]>): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < words.length; ) {
    const entry = entries.get(words[from] ?? '')?.find((candidate) => fits(candidate, words, from));
    if (entry) found.push({ term: entry.term, from, to: from + entry.words.length });
    from += entry?.words.length ?? 1;
  }
  return found;
}

function fits({ words: wanted, term }: Entry, words: readonly string[], from: number): boolean {
  if (wanted.some((word, place) => words[from + place] !== word)) return false;
  const next = words[from + wanted.length];
  if (term.first && from > 0 && words[from - 1] !== JOINT) return false;
  if (term.numbered && numberOf(next) === null && !(isNumberWord(next) && numberOf(words[from + wanted.length + 1]) !== null)) return false;
  if (term.named && (next === undefined || next === JOINT)) return false;
  // A school has the name of a person or a place, two words at least; one word is rather a street.
  return wanted[0] !== SCHOOL || wanted.length > 1 || (!NO_SCHOOL_WORDS.has(next ?? '') && words.length > from + 2);
}

/** The one bloc that the terms of a name speak for, or null for none or two. */
function decide(found: readonly Found[], words: readonly string[]): TermBloc {
  const terms = found.filter(({ term }) => term.bloc !== null);
  const first = terms[0];
  if (!first) return null;
  const { bloc } = first.term;
  const others = terms.filter(({ term }) => term.bloc !== bloc);
  if (others.length === 0) return bloc;
  const numbered = others.some(({ term, to }) => term.bloc === 'residential' && !term.weak && hasNumber(words, to));
  if (first.term.weak) {
    if (bloc === 'residential' || joined(first, others, words)) return null;
    const sure = terms.find(({ term }) => !term.weak);
    return !sure ? bloc : sure.term.bloc === 'residential' && !numbered ? null : sure.term.bloc;
  }
  if (bloc === 'residential') return bloc;
  if (numbered || joined(first, others, words)) return null;
  const armed = others.some(({ term }) => term.bloc === 'police' || term.bloc === 'military');
  return bloc === 'administrative' && armed ? null : bloc;
}

/** Whether another kind of place is put beside the first: "Công an - Quân sự". */
function joined(first: Found, others: readonly Found[], words: readonly string[]): boolean {
  return others.some(({ term, from }) => {
    if (term.weak && !first.term.weak) return false;
    const between = words.slice(first.to, from);
    const joint = between.lastIndexOf(JOINT);
    return joint >= 0 && withoutKind(between.slice(joint + 1)).length === 0;
  });
}

function isNumberWord(word: string | undefined): boolean {
  return word !== undefined && fold(word) === 'so';
}

function hasNumber(words: readonly string[], place: number): boolean {
  return numberOf(words[place]) !== null || (isNumberWord(words[place]) && numberOf(words[place + 1]) !== null);
}

/** The number right after the first term. */
function numberAfter(words: readonly string[], [first]: readonly Found[]): string | null {
  if (!first) return null;
  return numberOf(words[first.to]) ?? (isNumberWord(words[first.to]) ? numberOf(words[first.to + 1]) : null);
}

/** A cell has no number of four digits: that is a card or a telephone from another column. */
const CELL_NUMBER = /^\d{1,3}\p{L}?$/u;

/** The number that is the whole name, the word "số" before it and the ward after it aside. */
function bareNumber(words: readonly string[]): string | null {
  const from = isNumberWord(words[0]) ? 1 : 0;
  const number = numberOf(words[from]);
  if (number === null || !CELL_NUMBER.test(number)) return null;
  const rest = words.slice(from + 1).filter((word) => word !== JOINT);
  return rest.length === 0 || WARD_WORDS.has(fold(rest[0] ?? '')) || rest.every((word) => numberOf(word) !== null) ? number : null;
}
