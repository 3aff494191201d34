import { growing } from '../values/growing.ts';

/** Bits of the marks per row: at 16 a row in fifteen meets another row's mark by chance, and is compared for nothing. */
const BITS_A_ROW = 16;
const MOST_BITS = 2 ** 28;

/** The rows that occur more than once, and for each the first of those like it. */
export interface Repeats {
  /** Ascending, the first rows among them. */
  rows: Int32Array;
  firsts: Int32Array;
}

/** A number of 32 bits, well mixed, from one and another. */
export function mixInto(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16);
}

/**
 * Finds rows that are alike without keeping a table of all: marks on a map of bits show which rows may have been met before, and
 * only these are compared.
 * @param hashes 32 well-mixed bits a row, equal for rows that are alike; 0 for a row that is like none
 * @param isSame whether two rows of one hash are alike
 */
export function findRepeats(hashes: Int32Array, isSame: (a: number, b: number) => boolean): Repeats {
  const bits = Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(Math.max(1024, hashes.length * BITS_A_ROW))));
  const shift = 32 - Math.log2(bits);
  const once = new Int32Array(bits / 32);
  const again = new Int32Array(bits / 32);
  let met = false;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    if (hash === 0) continue;
    const slot = hash >>> shift;
    const bit = 1 << (slot & 31);
    const marks = once[slot >>> 5] ?? 0;
    if ((marks & bit) === 0) {
      once[slot >>> 5] = marks | bit;
    } else {
      again[slot >>> 5] = (again[slot >>> 5] ?? 0) | bit;
      met = true;
    }
  }
  if (!met) return { rows: new Int32Array(0), firsts: new Int32Array(0) };
  const candidates = growing(Int32Array);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    const slot = hash >>> shift;
    if (hash !== 0 && ((again[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0) candidates.push(row);
  }
  return compare(candidates.all(), hashes, isSame);
}

function compare(candidates: Int32Array, hashes: Int32Array, isSame: (a: number, b: number) => boolean): Repeats {
  const size = 2 ** Math.ceil(Math.log2(candidates.length * 2 + 2));
  /** First rows by their hash, from 1; 0 where nothing is. */
  const table = new Int32Array(size);
  const firsts = new Int32Array(candidates.length);
  for (const [place, row] of candidates.entries()) {
    const hash = hashes[row] ?? 0;
    let slot = mixInto(0, hash) & (size - 1);
    for (let other = table[slot] ?? 0; other !== 0; other = table[slot] ?? 0) {
      if (hashes[other - 1] === hash && isSame(other - 1, row)) break;
      slot = (slot + 1) & (size - 1);
    }
    if (table[slot] === 0) table[slot] = row + 1;
    firsts[place] = (table[slot] ?? 0) - 1;
  }
  const repeated = new Set<number>();
  for (const [place, row] of candidates.entries()) if (firsts[place] !== row) repeated.add(firsts[place] ?? row);
  const isKept = (_: number, place: number) => firsts[place] !== candidates[place] || repeated.has(candidates[place] ?? -1);
  return { rows: candidates.filter(isKept), firsts: firsts.filter(isKept) };
}
