import type { Claim, MembersClaim, RatioClaim } from './claims.ts';
import { EVERYBODY, distinctGroups, inEither, type Group } from './group.ts';
import { isBloc } from './lexicon.ts';
import { LEVEL_FIELDS, type LevelField } from './levels.ts';
import { readNumbers } from './numbers.ts';
import { readPassages, type Passage, type Sentence } from './passages.ts';
import { numbersOf, phrasesOf, piecesOf, unknownWords, type Piece } from './pieces.ts';
import { plainText } from './plain.ts';
import { claimsOfPiece } from './read-piece.ts';
import { groupsNamed } from './reading.ts';

/** What goes on from sentence to sentence. */
interface Course {
  plain: string;
  /** The bloc that a heading named. */
  headingBloc: Group | null;
  bloc: Group | null;
  topic: LevelField | null;
  /** Whether something before in the passage speaks of others than all members. */
  tainted: boolean;
}

const LONGEST_HEADING = 120;

/**
 * Every number of a text that may count members or units, with what it is said to count.
 * @param text by `draftText`
 */
export function readDraft(text: string): Claim[] {
  const plain = plainText(text);
  const course: Course = { plain, headingBloc: null, bloc: null, topic: null, tainted: false };
  return readPassages(text, plain, readNumbers(text, plain)).flatMap((passage) => readPassage(passage, course));
}

function readPassage(passage: Passage, course: Course): Claim[] {
  const [first] = passage.sentences;
  const isHeading = passage.sentences.length === 1 && first && passage.end - passage.start <= LONGEST_HEADING && !first.items.some(({ kind }) => kind === 'number');
  if (isHeading) {
    course.headingBloc = blocsIn(first)[0] ?? null;
    course.topic = topicsIn(first.items)[0] ?? null;
    return [];
  }
  course.bloc = course.headingBloc;
  course.tainted = false;
  return passage.sentences.flatMap((sentence) => {
    const claims = readSentence(sentence, course);
    if (unknownWords(sentence) > 1 || claims.some(({ kind }) => kind === 'unread')) course.tainted = true;
    return claims;
  });
}

function blocsIn({ items }: Pick<Sentence, 'items'>): Group[] {
  return phrasesOf({ items }, 'group').flatMap(({ meaning: { options } }) => options.filter(isBloc));
}

/** The fields of levels that some items speak of, where they leave no doubt. */
function topicsIn(items: Sentence['items']): LevelField[] {
  return items.flatMap((item): LevelField[] => {
    if (item.kind !== 'phrase') return [];
    const { meaning } = item.phrase;
    if (meaning.kind === 'topic') return [meaning.field];
    if (meaning.kind !== 'level') return [];
    const fields = LEVEL_FIELDS.filter((field) => meaning.level.keys[field]);
    return fields.length === 1 ? fields : [];
  });
}

/** The field that the levels of a piece are of: as it says, as was said last before it, or as is said next. */
function topicAt(piece: Piece, sentence: Sentence, course: Course): LevelField | null {
  const [before, after] = [sentence.items.filter(({ end }) => end <= piece.start), sentence.items.filter(({ start }) => start >= piece.end)];
  return topicsIn(piece.items)[0] ?? topicsIn(before).at(-1) ?? course.topic ?? topicsIn(after)[0] ?? null;
}

function readSentence(sentence: Sentence, course: Course): Claim[] {
  const pieces = piecesOf(sentence, course.plain);
  const claims: Claim[] = [];
  const parents: MembersClaim[] = [];
  let bloc = course.bloc;
  let last: MembersClaim | RatioClaim | null = null;
  let shared: readonly Group[] | null = null;
  let waiting: readonly Group[] = [];
  let foreign = false;
  for (const piece of pieces) {
    const topic = topicAt(piece, sentence, course);
    const { options, clash } = groupsNamed(piece, topic);
    const ownBloc = blocsIn(piece)[0] ?? null;
    if (phrasesOf(piece, 'whole').length > 0) bloc = null;
    if (ownBloc) bloc = ownBloc;
    if (piece.parts) {
      const open = claims.findLast((claim) => claim.kind === 'members' || claim.kind === 'unread');
      if (open?.kind === 'members') parents.unshift(open);
      else if (open) foreign = true;
    }
    const parent = parents[0] ?? null;
    const numbers = numbersOf(piece);
    if (numbers.length === 0) {
      // "Tiến sĩ, thạc sĩ 918": the first of two groups that one number counts.
      waiting = options.some((group) => !isBloc(group) && group !== EVERYBODY) && !piece.heads ? options : [];
      continue;
    }
    const joined = waiting.flatMap((one) => options.flatMap((other) => inEither(one, other) ?? []));
    const doubtful = foreign || course.tainted || unknownWords(sentence) > 0 || waiting.length > 0;
    const found = claimsOfPiece(piece, {
      sentence, own: distinctGroups([...options, ...joined]), clash, bases: basesOf({ parents, bloc, ownBloc, here: phrasesOf(piece, 'here').length > 0 }),
      parent, last, shared, bloc, sureness: unknownWords(piece) > 0 || clash ? 'vague' : doubtful ? 'likely' : 'sure',
    }, course.plain);
    waiting = [];
    claims.push(...found);
    const share = found.findLast((claim) => claim.kind === 'share');
    shared = share?.kind === 'share' && !share.beside ? share.options : null;
    const counted = found.findLast((claim) => claim.kind === 'members' || claim.kind === 'ratio');
    if (counted) last = counted;
    else if (found.some(({ kind }) => kind === 'unread')) last = null;
  }
  const [topic] = topicsIn(sentence.items).toReversed();
  course.topic = topic ?? course.topic;
  course.bloc = bloc;
  return claims;
}

/** Whom a number may be of: a part of what was said, the bloc spoken of, all. */
function basesOf({ parents, bloc, ownBloc, here }: { parents: readonly MembersClaim[]; bloc: Group | null; ownBloc: Group | null; here: boolean }): Group[] {
  const outer = parents.flatMap(({ options }) => options);
  if (here) return bloc ? [bloc] : [];
  // Levels of school and of training are listed under each other, and parts of all are parts of nothing.
  const everybody = parents.length === 0 || parents.some(({ options }) => options.some(({ filters, age }) => !age && (filters.generalEducation || Object.keys(filters).length === 0)));
  return distinctGroups([...outer, ...(bloc && !ownBloc ? [bloc] : []), ...(everybody ? [EVERYBODY] : [])]);
}
