import type { Claim, MembersClaim, ShareClaim } from './claims.ts';
import type { Facts } from './facts.ts';
import type { Cause, Mark } from './findings.ts';
import { dimensionsOf, EVERYBODY, groupKey, inBoth, isEverybody, type Group } from './group.ts';
import { KNOWN_GROUPS } from './known-groups.ts';
import { rounded } from './numbers.ts';

/** Shorter numbers are alike by chance. */
const TELLING_DIGITS = 3;
const TELLING_COUNT = 100;
/** How far a number may be from that of a group that it was meant for: one in a thousand. */
const ALMOST = 0.0005;
/** How far an earlier total can be from today's. */
const EARLIER_TOTAL = 0.06;

/** Digits that were mistyped: two neighbours exchanged, or one wrong. */
export function slipOf(written: string, right: string): Cause[] {
  const [a, b] = [written.replace(/\D/g, ''), right.replace(/\D/g, '')];
  if (a.length !== b.length || a.length < TELLING_DIGITS) return [];
  const places = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) return [{ code: 'digit' }];
  const exchanged = places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return exchanged ? [{ code: 'transposed' }] : [];
}

/** The group whose number it is, where it is that of another: exactly, or for a large number all but. */
export function otherGroup(value: number, meant: readonly Group[], facts: Facts): Cause[] {
  if (value < TELLING_COUNT) return [];
  const mine = new Set(meant.map(groupKey));
  const others = KNOWN_GROUPS.flatMap(({ group }) => {
    const n = facts.members(group);
    return n === null || mine.has(groupKey(group)) ? [] : [{ group, n }];
  });
  const exact = others.find(({ n }) => n === value);
  const found = exact ?? others.find(({ n }) => Math.abs(n - value) <= value * ALMOST);
  return found ? [{ code: 'other-group', ...found, of: facts.members(EVERYBODY) ?? 0, exact: found === exact }] : [];
}

/** The total of which a share would be right, where it is near the present one. */
export function otherTotal(part: number, of: number, { value, style: { decimals } }: ShareClaim['number']): Cause[] {
  if (decimals < 2 || value <= 0) return [];
  const half = 0.5 / 10 ** decimals;
  const [least, most] = [Math.ceil((part * 100) / (value + half)), Math.floor((part * 100) / (value - half))];
  const likely = Math.round((part * 100) / value);
  const near = Math.abs(likely - of) <= of * EARLIER_TOTAL;
  // A small part fits many totals, and says nothing of any.
  if (!near || least > most || most - least > 20 || likely === of) return [];
  return [{ code: 'other-total', total: least <= likely && likely <= most ? (roundTotal(least, most) ?? likely) : least }];
}

/** Of several totals that fit, the roundest: people remember 6.780, not 6.781. */
function roundTotal(least: number, most: number): number | null {
  return [100, 10].map((step) => Math.ceil(least / step) * step).find((total) => total <= most) ?? null;
}

/** The group of which a share would be right. */
export function otherWhole(group: Group, meant: readonly Group[], { value, style: { decimals } }: ShareClaim['number'], facts: Facts): Cause[] {
  if (decimals < 2) return [];
  const mine = new Set(meant.map(groupKey));
  for (const { group: whole } of KNOWN_GROUPS) {
    const both = inBoth(group, whole);
    const [part, n] = [both && facts.members(group), facts.members(whole)];
    if (part === null || !n || mine.has(groupKey(whole)) || groupKey(whole) === groupKey(group) || part > n) continue;
    if (rounded((part * 100) / n, decimals) === value) return [{ code: 'other-whole', whole, n }];
  }
  return [];
}

/** The sum of the parts that a sentence lists of a number, where they exclude each other and are more than it. */
export function sumOfParts(parent: MembersClaim, claims: readonly Claim[], markOf: (claim: Claim) => Mark | undefined): number | null {
  const parts = claims.filter((claim): claim is MembersClaim => claim.kind === 'members' && claim.parent === parent);
  if (parts.length < 2 || parts.some((part) => markOf(part) !== 'right')) return null;
  const values = parts.map(({ options }) => valuesOf(options));
  const [first] = values;
  if (!first || values.some((value) => value?.dimension !== first.dimension)) return null;
  const all = values.flatMap((value) => value?.values ?? []);
  if (new Set(all).size !== all.length) return null;
  const sum = parts.reduce((total, { number }) => total + number.value, 0);
  return sum > parent.number.value ? sum : null;
}

/** The values of the one dimension that a group is told by, with or without what it is a part of. */
function valuesOf(options: readonly Group[]): { dimension: string; values: readonly string[] } | null {
  const alone = options.find((group) => !isEverybody(group) && dimensionsOf(group).length === 1 && !group.age);
  const [entry] = Object.entries(alone?.filters ?? {});
  return entry ? { dimension: entry[0], values: entry[1] } : null;
}
