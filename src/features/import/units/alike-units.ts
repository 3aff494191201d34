import type { Decisions } from '#domain/decisions.ts';
import { fold } from '#domain/text.ts';
import type { AlikeUnits, Cell, Organisation } from '#domain/unit.ts';
import { areDoubtful } from './unit-blocs.ts';
import { kindOf, numberOf, JOINT, withoutKind, withoutNotes, wordsOf } from './unit-name.ts';

/** A unit among those it may be one with. */
interface Candidate {
  id: string;
  name: string;
  members: number;
  kind: 'organisation' | 'cell';
}

/** Words that mean the same, by what is left of them; folded. */
const SAME: readonly (readonly [pattern: RegExp, same: string])[] = [
  [/\b(dang bo|dang ui)\b/g, 'db'], [/\b(truc )?thuoc (?=db)|\b(chi bo|cb)\b/g, ''], [/\bkdc\b|\bkhu dan pho\b/g, 'khu dan cu'], [/\btdp\b/g, 'to dan pho'], [/\bkp\b/g, 'khu pho'], [/\b(cti|ct(?= (cp|tnhh|co phan)))\b/g, 'cong ti'], [/\bctcp\b|\bcticp\b/g, 'cong ti co phan'],
  [/\bcp\b/g, 'co phan'], [/\btrach nhiem huu han\b/g, 'tnhh'], [/\bmot thanh vien\b/g, 'mtv'], [/\b(trung hoc co so)\b/g, 'thcs'], [/\b(trung hoc pho thong|ptth)\b/g, 'thpt'],
  [/\bmn\b/g, 'mam non'], [/\btruong th\b/g, 'tieu hoc'], [/\btruong (?=thcs|thpt|mam non|tieu hoc|mau giao|dai hoc|cao dang)/g, ''], [/\b(ubnd|ui ban nhan dan)\b/g, 'ubnd'],
  [/\b(bchqs|bch quan su|ban chqs|chqs|ban chi hui quan su)\b/g, 'quan su'], [/\bcong an phuong\b|\bca phuong\b/g, 'cong an'], [/\bdn\b/g, 'doanh nghiep'], [/\bhtx\b/g, 'hop tac xa'],
  [/\b(hdnd)\b/g, 'hoi dong nhan dan'], [/\bbv\b/g, 'benh vien'], [/\btit\b/g, 'tram i te'], [/\bttit\b/g, 'trung tam i te'], [/\b(quan su|tram i te|trung tam i te|doanh nghiep|ubnd) (phuong|p)\b/g, '$1'],
  [/\bmttq\b/g, 'mat tran to quoc'], [/\b(p) (?=[a-z])/g, 'phuong '], [/\b(va|so|to so)\b /g, ''],
];
const AREA = /^(khu dan cu|to dan pho|khu pho) (\d+[a-z]?)$/;

/** From this many letters on a name with one letter more, less, other or exchanged may be the same. */
const LONG = 12;
/** More names than any committee has: a column of something else, which is not worth comparing letter by letter. */
const MOST_COMPARED = 5000;

/**
 * Units of one organisation whose names may be spellings of one: without accents, case, abbreviations, "số" and zeros before
 * a number alike, or a slip apart in a long name. Never units with different numbers. Only a suggestion: a person decides.
 * @param follows cells by place whose organisation follows from their name, or who do from it: they are compared with each other
 */
export function findAlike(
  { organisations, cells }: { organisations: readonly Organisation[]; cells: readonly Cell[] }, follows: readonly boolean[], merges: Decisions['merges'],
): AlikeUnits[] {
  // A unit that others were joined to may have yet another spelling in the next file.
  const targets = new Set(merges.filter(({ unit, into }) => unit !== into).map(({ into }) => into));
  const apart = new Set(merges.filter(({ unit, into }) => unit === into && !targets.has(into)).map(({ unit }) => unit));
  const lists = new Map<string, Candidate[]>();
  const put = (scope: string, candidate: Candidate) => {
    if (apart.has(candidate.id)) return;
    const list = lists.get(scope);
    if (list) list.push(candidate);
    else lists.set(scope, [candidate]);
  };
  const following = new Set(cells.filter((_, place) => follows[place]).map(({ id }) => id));
  for (const { id, name, members } of organisations) {
    // An organisation that follows from a cell is joined with it.
    if (!following.has(id)) put('organisations', { id, name, members, kind: 'organisation' });
  }
  const organisationIds = new Set(organisations.map(({ id }) => id));
  for (const [place, { id, name, members, organisation }] of cells.entries()) {
    if (follows[place]) put('0', { id, name, members, kind: 'cell' });
    else if (!organisationIds.has(id)) put(String(organisation), { id, name, members, kind: 'cell' });
  }
  return [...lists.values()].flatMap(groupsOf);
}

function groupsOf(candidates: readonly Candidate[]): AlikeUnits[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = alikeKey(candidate.name);
    const list = byKey.get(key);
    if (list) list.push(candidate);
    else byKey.set(key, [candidate]);
  }
  byKey.delete('');
  const groupOf = new Map([...byKey.keys()].map((key) => [key, key]));
  const find = (key: string): string => {
    const next = groupOf.get(key) ?? key;
    return next === key ? key : find(next);
  };
  const join = (a: string, b: string) => groupOf.set(find(a), find(b));
  for (const [a, b] of [...areaPairs(byKey), ...slipPairs([...byKey.keys()])]) join(a, b);
  const groups = new Map<string, Candidate[]>();
  for (const [key, list] of byKey) groups.set(find(key), [...(groups.get(find(key)) ?? []), ...list]);
  return [...groups.values()]
    .filter((list) => list.length > 1)
    .map((units) => ({ units: units.toSorted((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1)) }));
}

/** What two spellings of one unit have in common. "Chi bộ" before the name is left out, "Đảng bộ" is not: they are two kinds. */
export function alikeKey(name: string): string {
  const words = wordsOf(withoutNotes(name)).filter((word) => word !== JOINT);
  const rest = withoutKind(words);
  const plain = rest.map((word, place) => (isNumber(rest, place) ? (numberOf(word) ?? fold(word)) : fold(word))).join(' ');
  const key = SAME.reduce((text, [pattern, same]) => text.replace(pattern, same), plain).replace(/ {2,}/g, ' ').trim();
  return kindOf(name) === 'committee' && key !== '' ? `db ${key}` : key;
}

/** Digits anywhere; a roman number only where one stands: last or after "số". */
function isNumber(words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  return /^\d/.test(word) || place === words.length - 1 || fold(words[place - 1] ?? '') === 'so';
}

/** "Chi bộ 5" beside "Chi bộ KDC 5", unless the file has a "TDP 5" too or the numbers may be those of other cells: then nothing shows which it is. */
function areaPairs(byKey: ReadonlyMap<string, unknown>): [string, string][] {
  const areas = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    const [, , number] = AREA.exec(key) ?? [];
    if (number !== undefined) areas.set(number, [...(areas.get(number) ?? []), key]);
  }
  const bare = new Set([...byKey.keys()].filter((key) => /^\d+[a-z]?$/.test(key)));
  if (areDoubtful(bare, new Set(areas.keys()))) return [];
  return [...areas].flatMap(([number, keys]): [string, string][] => (byKey.has(number) && keys.length === 1 ? [[number, keys[0] ?? number]] : []));
}

/** Long names of which one is the other with one slip in a word, and the same numbers. */
function slipPairs(keys: readonly string[]): [string, string][] {
  const long = keys.filter((key) => key.replace(/[^a-z]/g, '').length >= LONG);
  if (long.length > MOST_COMPARED) return [];
  const byShort = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const key of long) {
    const shorter = new Set([key, ...Array.from(key, (_, place) => key.slice(0, place) + key.slice(place + 1))]);
    const near = new Set([...shorter].flatMap((text) => byShort.get(text) ?? []));
    for (const other of near) if (isSlip(key, other)) pairs.push([key, other]);
    for (const text of shorter) byShort.set(text, [...(byShort.get(text) ?? []), key]);
  }
  return pairs;
}

/** Whether two names differ by one letter more, less or other, or two exchanged, in one word of three letters or more. */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return false;
  const different = left.flatMap((word, place) => (word === right[place] ? [] : [[word, right[place] ?? ''] as const]));
  const [pair] = different;
  if (!pair || different.length > 1) return false;
  const [one, two] = pair;
  return !/\d/.test(one + two) && Math.min(one.length, two.length) >= 3 && isOneApart(one, two);
}

function isOneApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
