import type { Claim, MembersClaim, RatioClaim, ShareClaim, Units, UnitsClaim } from './claims.ts';
import { EVERYBODY, distinctGroups, inBoth, isEverybody, type Group } from './group.ts';
import { isBloc } from './lexicon.ts';
import type { NumberToken } from './numbers.ts';
import { itemAfter, itemBefore, numbersOf, phrasesOf, type Piece } from './pieces.ts';
import type { Span } from './plain.ts';
import { groupsNamed, type Reading } from './reading.ts';

/** Words by which a sentence speaks of the Party's members, though it names none of their groups. */
const ABOUT_MEMBERS = /đảng viên|đồng chí|đ\/c|sinh hoạt|chi bộ|cấp ủy|kết nạp|bí thư|đảng bộ/;

const ONLY_MEMBERS = /^(?:đảng viên|đv)$/;

/** The claims of the numbers of one piece. */
export function claimsOfPiece(piece: Piece, reading: Reading, plain: string): Claim[] {
  const claims: Claim[] = [];
  let beside: MembersClaim | RatioClaim | null = null;
  const numbers = numbersOf(piece).toSorted((a, b) => Number(a.kind === 'percent') - Number(b.kind === 'percent'));
  const crowded = numbers.filter(({ kind }) => kind === 'percent').length > 1 || numbers.filter(({ kind }) => kind !== 'percent').length > 1;
  for (const number of numbers) {
    const claim = claimOf({ piece, number, reading: crowded ? { ...reading, sureness: 'vague' } : reading, beside, plain });
    if (claim?.kind === 'members' || claim?.kind === 'ratio') beside = claim;
    if (claim) claims.push(claim);
  }
  return claims.toSorted((a, b) => a.number.start - b.number.start);
}

interface Place {
  piece: Piece;
  number: NumberToken;
  reading: Reading;
  /** The count in the same piece. */
  beside: MembersClaim | RatioClaim | null;
  plain: string;
}

function claimOf(place: Place): Claim | null {
  const { piece, number } = place;
  if (phrasesOf(piece, 'meanAge').length > 0 && isAge(number)) return { ...baseOf(place), kind: 'meanAge', options: combined(place.reading.own, place.reading.bases) };
  if (number.kind === 'decimal') return null;
  if (number.kind === 'percent') return shareOf(place);
  return number.kind === 'fraction' ? ratioOf(place) : countOf(place);
}

/** Whether a number can be the mean age of members, in years. */
function isAge({ kind, value }: NumberToken): boolean {
  return (kind === 'count' || kind === 'decimal') && value >= 18 && value <= 100;
}

function baseOf({ piece, number, reading }: Place) {
  const before = itemBefore(piece, number);
  const hedge = before?.kind === 'phrase' && before.phrase.meaning.kind === 'about' ? { about: before.phrase.meaning.how, from: before.start } : { about: null, from: number.start };
  return { number, sentence: { start: reading.sentence.start, end: reading.sentence.end }, sureness: reading.sureness, ...hedge };
}

/** Not understood: told where the sentence is about members, else no business of ours. */
function unreadOf(place: Place): Claim | null {
  const { plain, reading: { sentence } } = place;
  return ABOUT_MEMBERS.test(plain.slice(sentence.start, sentence.end)) ? { ...baseOf(place), kind: 'unread' } : null;
}

/** Each reading within each population. */
function combined(own: readonly Group[], bases: readonly Group[]): Group[] {
  return distinctGroups(bases.flatMap((base) => own.flatMap((group) => inBoth(base, group) ?? [])));
}

function countOf(place: Place): Claim | null {
  const { piece, number, reading } = place;
  const after = itemAfter(piece, number);
  if (after?.kind === 'phrase' && after.phrase.meaning.kind === 'unit') return unitsOf(place);
  // Another noun follows: hồ sơ, quần chúng, lượt.
  if (after?.kind === 'word') return null;
  const noun = phrasesOf(piece, 'member');
  const counts = noun.some(({ start, meaning }) => meaning.sure && start >= number.end && after?.kind === 'phrase' && after.start === start);
  const own = reading.own.filter((group) => !isEverybody(group));
  if (reading.clash && own.length === 0) return counts ? unreadOf(place) : null;
  // "Công an phường có 150 đồng chí" may count others than members.
  const maybeOthers = own.every(isBloc) && !noun.some(({ start, end }) => ONLY_MEMBERS.test(place.plain.slice(start, end)));
  const sureness = maybeOthers && reading.sureness === 'sure' ? 'likely' : reading.sureness;
  if (own.length > 0) return { ...baseOf(place), ...membersOf(place, combined(own, reading.bases), false), sureness, kind: 'members' };
  if (phrasesOf(piece, 'rest').length > 0) return counts ? unreadOf(place) : null;
  // "Đảng viên nữ chiếm 43,58% (2.967 đồng chí)".
  if (piece.bracketed && reading.shared) return { ...baseOf(place), ...membersOf(place, reading.shared, false), kind: 'members' };
  // "Trong đó: khối doanh nghiệp: 03 đảng bộ, 487 đảng viên".
  if (!piece.bracketed && counts && reading.parent && reading.bloc) return { ...baseOf(place), ...membersOf(place, combined([reading.bloc], reading.parent.options), false), kind: 'members' };
  if (piece.bracketed || reading.parent) return counts ? unreadOf(place) : null;
  if (!counts && !reading.headsTotal && !(noun.some(({ meaning }) => meaning.sure) || phrasesOf(piece, 'whole').length > 0)) return null;
  return { ...baseOf(place), ...membersOf(place, reading.bases, true), kind: 'members' };
}

function membersOf({ piece, reading }: Place, options: readonly Group[], total: boolean) {
  const named = piece.items.filter((item) => item.kind === 'phrase' && ['group', 'level'].includes(item.phrase.meaning.kind));
  const [first] = named;
  const label: Span | null = named.length === 1 && first ? { start: first.start, end: first.end } : null;
  return { options, label, parent: reading.parent, total };
}

function unitsOf(place: Place): UnitsClaim | null {
  const { piece, number, reading } = place;
  const after = itemAfter(piece, number);
  if (after?.kind !== 'phrase' || after.phrase.meaning.kind !== 'unit') return null;
  const { unit, below } = after.phrase.meaning;
  const blocs = [...reading.own, ...(reading.bloc ? [reading.bloc] : [])].flatMap(({ filters }) => filters.bloc ?? []);
  // Of units nothing is known but their bloc and kind.
  if (reading.own.some(({ filters, age }) => age !== null || Object.keys(filters).some((dimension) => dimension !== 'bloc'))) return null;
  const named = reading.own.some(({ filters }) => filters.bloc);
  const options: Units[] = [...new Set<string | null>([...blocs, ...(named ? [] : [null])])].map((bloc) => ({ unit, bloc, below }));
  return { ...baseOf(place), kind: 'units', options };
}

function ratioOf(place: Place): Claim | null {
  const { piece, number, reading } = place;
  const own = reading.own.filter((group) => !isEverybody(group));
  const after = itemAfter(piece, number);
  const meaning = after?.kind === 'phrase' ? after.phrase.meaning : null;
  if (own.length === 0 || reading.clash || after?.kind === 'word') return null;
  const isPost = own.every(({ filters }) => filters.partyPost !== undefined);
  if (meaning?.kind === 'unit') {
    if (!isPost) return null;
    const blocs = [...new Set([...own.flatMap(({ filters }) => filters.bloc ?? []), ...(reading.bloc?.filters.bloc ?? [])])];
    const units: Units[] = [...blocs, null].map((bloc) => ({ unit: meaning.unit, bloc, below: false }));
    return { ...baseOf(place), kind: 'ratio', options: combined(own, reading.bases), wholes: [], units };
  }
  return { ...baseOf(place), kind: 'ratio', options: combined(own, reading.bases), wholes: wholesOf(reading), units: null };
}

/** What a share may be of, where the sentence does not say. */
function wholesOf({ bases, parent, bloc, own, last }: Reading): Group[] {
  const blocs = own.flatMap(({ filters }) => (filters.bloc ? [{ filters: { bloc: filters.bloc }, age: null }] : []));
  return distinctGroups([...(parent?.options ?? []), ...bases, ...blocs, ...(bloc ? [bloc] : []), EVERYBODY, ...(last?.options ?? [])]);
}

function shareOf(place: Place): Claim | null {
  const { piece, number, reading, beside } = place;
  const said = phrasesOf(piece, 'share').some(({ end }) => end <= number.start);
  const from = phrasesOf(piece, 'of').find(({ start }) => start >= number.end)?.start ?? (said || reading.last ? number.end : Infinity);
  const [mine, theirs] = [piece.items.filter(({ start }) => start < from), piece.items.filter(({ start }) => start >= from)];
  const whole = groupsNamed({ items: theirs }, null).options.filter((group) => !isEverybody(group));
  const named = groupsNamed({ items: mine }, null).options;
  const own = named.some((group) => !isEverybody(group)) ? reading.own.filter((group) => !isEverybody(group)) : [];
  const wholes = whole.length > 0 ? distinctGroups([...whole, ...combined(whole, reading.bases)]) : wholesOf(reading);
  if (beside) return shareClaim(place, beside.options, wholes, beside);
  if (whole.length === 0 && own.length > 0 && !reading.clash) return shareClaim(place, combined(own, reading.bases), wholes, null);
  const last = reading.last;
  const bare = piece.items.every((item) => item.kind !== 'word');
  if (own.length === 0 && last && (bare || reading.sureness === 'vague')) return shareClaim(place, last.options, wholes, last);
  return unreadOf(place);
}

function shareClaim(place: Place, options: readonly Group[], wholes: readonly Group[], beside: ShareClaim['beside']): ShareClaim {
  return { ...baseOf(place), kind: 'share', options, wholes, beside };
}
