import type { Claim, MembersClaim, RatioClaim } from './claims.ts';
import { EVERYBODY, distinctGroups, inBoth, inEither, isEverybody, type Group } from './group.ts';
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
  /** Whether the heading has words that are not understood. */
  headingStrange: boolean;
  /** Whether something before in the passage speaks of others than all members. */
  tainted: boolean;
}

const LONGEST_HEADING = 120;
/** Words without which a sentence may speak of women and degrees among others than the Party's members. */
const OURS = /đảng viên|đồng chí|đ\/c|(?<!\p{L})đv(?!\p{L})|đảng bộ|chi bộ|tổ chức (?:cơ sở )?đảng|tccs[đd]/u;
const POINT = /^\s*(?:[-+*•–]|[a-zđ]\)|\d{1,2}[.)]\s)/;

/**
 * Every number of a text that may count members or units, with what it is said to count.
 * @param text by `draftText`
 */
export function readDraft(text: string): Claim[] {
  const plain = plainText(text);
  const course: Course = { plain, headingBloc: null, bloc: null, topic: null, headingStrange: false, tainted: false };
  return readPassages(text, plain, readNumbers(text, plain)).flatMap((passage) => readPassage(passage, course));
}

function readPassage(passage: Passage, course: Course): Claim[] {
  const [first] = passage.sentences;
  const isHeading = passage.sentences.length === 1 && first && passage.end - passage.start <= LONGEST_HEADING && !first.items.some(({ kind }) => kind === 'number');
  if (isHeading) {
    course.headingBloc = blocsIn(first)[0] ?? null;
    course.topic = topicsIn(first.items)[0] ?? null;
    course.headingStrange = unknownWords(first) > 0;
    course.tainted = course.headingStrange;
    return [];
  }
  course.bloc = course.headingBloc;
  // The points of a list speak of what stands above it.
  course.tainted = course.headingStrange || (course.tainted && POINT.test(course.plain.slice(passage.start, passage.end)));
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

/** What a piece without numbers leaves to the next: "Đảng viên nữ: 2.967", "Tiến sĩ, thạc sĩ 918". */
interface Carried {
  options: readonly Group[];
  /** Whether a colon follows it. */
  heads: boolean;
  total: boolean;
  /** Whether a number was told by it already: the next may be of others. */
  used: boolean;
}

/** How a sentence goes on from piece to piece. */
interface SentenceCourse {
  claims: Claim[];
  parents: MembersClaim[];
  bloc: Group | null;
  last: MembersClaim | RatioClaim | null;
  shared: readonly Group[] | null;
  carried: Carried | null;
  /** Whether what is spoken of is not the members of the list. */
  foreign: boolean;
  /** Whether the last number was none of ours. */
  strange: boolean;
}

function readSentence(sentence: Sentence, course: Course): Claim[] {
  const going: SentenceCourse = { claims: [], parents: [], bloc: course.bloc, last: null, shared: null, carried: null, foreign: false, strange: false };
  for (const piece of piecesOf(sentence, course.plain)) readPiece(piece, sentence, course, going);
  course.topic = topicsIn(sentence.items).at(-1) ?? course.topic;
  course.bloc = going.bloc;
  return going.claims;
}

function readPiece(piece: Piece, sentence: Sentence, course: Course, going: SentenceCourse): void {
  const { options, clash } = groupsNamed(piece, topicAt(piece, sentence, course));
  const ownBloc = blocsIn(piece)[0] ?? null;
  if (phrasesOf(piece, 'whole').length > 0) going.bloc = null;
  if (ownBloc) going.bloc = ownBloc;
  if (piece.parts) openParts(going);
  const says = options.some((group) => !isEverybody(group) && !isBloc(group));
  if (numbersOf(piece).length === 0) {
    const total = phrasesOf(piece, 'member').length > 0 && unknownWords(piece) === 0;
    if (says || piece.heads) going.carried = { options: says ? options : [], heads: piece.heads, total: piece.heads && total && !says, used: false };
    else going.carried = null;
    return;
  }
  const { own, doubtful } = ownGroups(options, says, phrasesOf(piece, 'whole').length > 0 ? null : going.carried);
  const sureness = unknownWords(piece) > 0 || clash ? 'vague' : doubtful || going.foreign || course.tainted || !OURS.test(course.plain.slice(sentence.start, sentence.end)) || unknownWords(sentence) > 0 ? 'likely' : 'sure';
  const found = claimsOfPiece(piece, {
    sentence, own, clash, bases: basesOf({ ...going, ownBloc, here: phrasesOf(piece, 'here').length > 0 }),
    parent: going.parents[0] ?? null, last: going.last, shared: going.shared, headsTotal: going.carried?.total ?? false, bloc: going.bloc,
    sureness: going.foreign && sureness !== 'vague' ? 'vague' : sureness,
  }, course.plain);
  goOn(piece, found, going);
}

/** "Trong đó": what was counted last is the whole of what follows; where that is none of ours, nor are its parts. */
function openParts(going: SentenceCourse): void {
  const open = going.claims.findLast((claim) => claim.kind === 'members' || claim.kind === 'unread');
  if (open?.kind === 'members' && !going.strange) going.parents.unshift(open);
  else if (open || going.strange) going.foreign = true;
}

/** The groups of a piece with those that it takes over from the one before. */
function ownGroups(options: readonly Group[], says: boolean, carried: Carried | null): { own: readonly Group[]; doubtful: boolean } {
  if (!carried || carried.options.length === 0) return { own: options, doubtful: false };
  const both = options.flatMap((one) => carried.options.flatMap((other) => inBoth(one, other) ?? []));
  if (!says && !carried.used) return { own: both.length > 0 ? both : options, doubtful: false };
  if (!says) return { own: options, doubtful: true };
  if (carried.heads) return { own: distinctGroups([...both, ...options]), doubtful: false };
  const joined = options.flatMap((one) => carried.options.flatMap((other) => inEither(one, other) ?? []));
  return { own: distinctGroups([...options, ...joined]), doubtful: true };
}

function goOn(piece: Piece, found: readonly Claim[], going: SentenceCourse): void {
  if (!going.carried?.heads) going.carried = null;
  // The next count has its own words; only the levels of a list stay under their heading.
  else going.carried = { ...going.carried, total: false, used: true, options: going.carried.options.length > 0 && found.every(({ kind }) => kind === 'members') ? going.carried.options : [] };
  going.claims.push(...found);
  const share = found.findLast((claim) => claim.kind === 'share');
  going.shared = share?.kind === 'share' && !share.beside ? share.options : null;
  const counted = found.findLast((claim) => claim.kind === 'members' || claim.kind === 'ratio');
  const counts = numbersOf(piece).some(({ kind }) => kind !== 'percent');
  if (counted) going.last = counted;
  else if (counts) going.last = null;
  if (counts) going.strange = !found.some(({ kind }) => kind !== 'share');
}

/** Whom a number may be of: a part of what was said, the bloc spoken of, all. */
function basesOf({ parents, bloc, ownBloc, here }: { parents: readonly MembersClaim[]; bloc: Group | null; ownBloc: Group | null; here: boolean }): Group[] {
  const outer = parents.flatMap(({ options }) => options);
  if (here) return bloc ? [bloc] : [];
  // Levels of school and of training are listed under each other, and parts of all are parts of nothing.
  const everybody = parents.length === 0 || parents.some(({ options }) => options.some(({ filters, age }) => !age && (filters.generalEducation || Object.keys(filters).length === 0)));
  return distinctGroups([...outer, ...(bloc && !ownBloc ? [bloc] : []), ...(everybody ? [EVERYBODY] : [])]);
}
