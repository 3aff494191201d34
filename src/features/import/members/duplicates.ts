import { PRECISION_CODES } from '#domain/date.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { Duplicates } from '#domain/snapshot.ts';
import { growing } from '../values/growing.ts';
import type { Members } from './members.ts';
import { hashName } from './name-hash.ts';
import { findRepeats, mixInto } from './repeats.ts';

/** What tells the members of a file apart, as numbers: no name and no card is kept here. */
export interface IdentityColumns {
  keep(name: string, card: string): void;
  /** By row: the hash of the name, 0 for none; the number of the card, 0 for none. */
  all(): { names: Int32Array; cards: Float64Array };
}

/** Empty columns. */
export function createIdentityColumns(): IdentityColumns {
  const names = growing(Int32Array);
  const cards = growing(Float64Array);
  return {
    keep(name, card) {
      names.push(hashName(name));
      cards.push(readCard(card));
    },
    all: () => ({ names: names.all(), cards: cards.all() }),
  };
}

const LEAST_DIGITS = 8;
/** Numbers of eight digits have lost up to two zeros in front to Excel, those of twelve up to six. */
const LEAST_WITHOUT_ZEROS = 6;
const MOST_DIGITS = 15;
/** What people write where a number must stand. */
const MADE_UP = new Set([12_345_678, 123_456_789, 1_234_567_890, 12_345_678_910, 123_456_789_012]);

/** The number of a card without its leading zeros, which Excel drops; 0 where the cell is no number of a card. */
export function readCard(cell: string): number {
  let digits = 0;
  let significant = 0;
  let number = 0;
  let alike = true;
  const end = cell.endsWith('.0') ? cell.length - 2 : cell.length;
  for (let at = 0; at < end; at++) {
    const digit = cell.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) {
      if (digits > 0 && cell.charCodeAt(at) !== cell.charCodeAt(at - 1)) alike = false;
      digits++;
      if (number > 0 || digit > 0) significant++;
      if (digits > MOST_DIGITS) return 0;
      number = number * 10 + digit;
    } else if (!' .-\'"=\u00a0'.includes(cell.charAt(at))) {
      return 0;
    }
  }
  if (alike || MADE_UP.has(number) || (digits < LEAST_DIGITS && significant < LEAST_WITHOUT_ZEROS)) return 0;
  return number;
}

/** A number that more rows have is no card: something stands there for all. */
const MOST_ROWS_OF_A_CARD = 20;
const MOST_GROUPS = 200;
const MOST_LINES = 50;

/** Rows that repeat a member, and rows that have the card of somebody else. */
export interface FoundDuplicates {
  /** Ascending, from 0; the first row of each member is not among them. */
  repeats: Int32Array;
  summary: Duplicates;
  sharedCards: readonly number[];
}

/**
 * The members that stand in the file more than once: by the same card under the same name and birth, or by name, date of birth
 * and cell. A birth known to the year or month only needs the same day of admission beside it, since namesakes of one year
 * are many.
 */
export function findDuplicates({ count, lines, dates, units }: Members, { names, cards }: ReturnType<IdentityColumns['all']>): FoundDuplicates {
  const { days, precisions } = dates.birthDate;
  const admitted = dates.admittedDate;
  const isSameBirth = (a: number, b: number) => names[a] === names[b] && days[a] === days[b] && precisions[a] === precisions[b];
  const isSameMember = (a: number, b: number) =>
    isSameBirth(a, b) && units.cell[a] === units.cell[b] && units.organisation[a] === units.organisation[b]
    && (precisions[a] === PRECISION_CODES.day || admitted.days[a] === admitted.days[b]);

  function hashPerson(row: number): number {
    const name = names[row] ?? 0;
    const precision = precisions[row] ?? UNKNOWN;
    const isDay = precision === PRECISION_CODES.day;
    if (name === 0 || precision === UNKNOWN || (!isDay && admitted.precisions[row] !== PRECISION_CODES.day)) return 0;
    return mixInto(mixInto(name, days[row] ?? 0), (units.organisation[row] ?? 0) * 65_536 + (units.cell[row] ?? 0)) || 1;
  }

  const sharedCards: number[] = [];
  /** By row: the row that it repeats and how that is known, -1 and 0 where it repeats none. */
  const links: Links = { firsts: new Int32Array(count).fill(-1), by: new Uint8Array(count) };
  const byCard = findRepeats(hashRows(count, (row) => hashCard(cards[row] ?? 0)), (a, b) => cards[a] === cards[b]);
  const rowsOfCard = new Int32Array(byCard.rows.length > 0 ? count : 0);
  for (const first of byCard.firsts) rowsOfCard[first] = (rowsOfCard[first] ?? 0) + 1;
  for (const [place, row] of byCard.rows.entries()) {
    const first = byCard.firsts[place] ?? row;
    if (first === row || (rowsOfCard[first] ?? 0) > MOST_ROWS_OF_A_CARD) continue;
    if (isSameBirth(first, row)) link(links, row, first, BY_CARD);
    else sharedCards.push(row);
  }
  const byPerson = findRepeats(hashRows(count, hashPerson), isSameMember);
  for (const [place, row] of byPerson.rows.entries()) {
    const first = byPerson.firsts[place] ?? row;
    if (first !== row && links.by[row] === 0) link(links, row, first, BY_PERSON);
  }
  return { ...summarise(links, lines, units.cell), sharedCards };
}

interface Links {
  firsts: Int32Array;
  by: Uint8Array;
}

const BY_CARD = 1;
const BY_PERSON = 2;

function link({ firsts, by }: Links, row: number, first: number, how: number): void {
  firsts[row] = first;
  by[row] = how;
}

function summarise({ firsts, by }: Links, lines: Int32Array, cellCodes: Uint16Array): { repeats: Int32Array; summary: Duplicates } {
  const groups = new Map<number, { by: 'card' | 'person'; lines: number[]; cells: number[] }>();
  const repeats = growing(Int32Array);
  let byCard = 0;
  for (let row = 0; row < by.length; row++) {
    if (by[row] === 0) continue;
    repeats.push(row);
    if (by[row] === BY_CARD) byCard++;
    let root = firsts[row] ?? row;
    while ((firsts[root] ?? -1) >= 0) root = firsts[root] ?? root;
    let group = groups.get(root);
    if (!group && groups.size < MOST_GROUPS) {
      group = { by: by[row] === BY_CARD ? 'card' : 'person', lines: [lines[root] ?? 0], cells: [cellCodes[root] ?? UNKNOWN] };
      groups.set(root, group);
    }
    if (!group || group.lines.length >= MOST_LINES) continue;
    group.lines.push(lines[row] ?? 0);
    group.cells.push(cellCodes[row] ?? UNKNOWN);
  }
  const all = repeats.all();
  return { repeats: all, summary: { byCard, byPerson: all.length - byCard, extra: all.length, groups: [...groups.values()] } };
}

/** 32 bits of a number up to 2 ** 53, 0 for 0 only. */
function hashCard(card: number): number {
  if (card === 0) return 0;
  const high = Math.floor(card / 4_294_967_296);
  return mixInto(mixInto(high, 0), card - high * 4_294_967_296) || 1;
}

function hashRows(count: number, hashOf: (row: number) => number): Int32Array {
  const hashes = new Int32Array(count);
  for (let row = 0; row < count; row++) hashes[row] = hashOf(row);
  return hashes;
}
