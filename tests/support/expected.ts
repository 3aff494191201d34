import { parseIsoDay, type IsoDay } from '#domain/date.ts';
import { DIMENSION_KEYS, optionsOf, type DimensionKey, type Scene } from '#domain/dimension.ts';
import type { Filters } from '#domain/view.ts';
import { ageBand, ageOn, type OracleDate, type OracleDay } from '../oracle/dates.ts';
import type { OracleMember } from '../oracle/members.ts';

/** Whom the app and the oracle both name: members of the sample, looked at on a day. */
export interface Seen extends Scene {
  members: readonly OracleMember[];
}

const days = new Map<IsoDay, OracleDay>();

/** An as-of day as the oracle has it. */
export function oracleDay(day: IsoDay): OracleDay {
  const parsed = days.get(day) ?? parseIsoDay(day);
  if (!parsed) throw new Error(`${day} is no day`);
  days.set(day, parsed);
  return parsed;
}

function unitName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * What the oracle calls a member in a dimension. It knows ethnic groups, faiths, posts and work away only roughly; there
 * several of the app's options have one name, see `oracleName`.
 */
export function oracleValue(member: OracleMember, dimension: DimensionKey, asOf: IsoDay): string {
  switch (dimension) {
    case 'organisation':
      return member.organisation || 'unknown';
    case 'cell':
      return member.cell === '' ? 'unknown' : `${member.organisation} › ${member.cell}`;
    case 'ageBand':
      return ageBand(ageOn(member.birth, oracleDay(asOf)));
    case 'admissionYear':
      return admissionName(member, oracleDay(asOf).year);
    case 'youngAge':
      return youngAge(ageOn(member.birth, oracleDay(asOf)));
    case 'minority':
      return member.ethnicity;
    case 'memberKind':
      return memberKind(member, oracleDay(asOf));
    case 'concurrentPost':
      return member.headsUnit ? 'head' : 'no head';
    case 'workingAway':
      return member.workingAway ? 'yes' : 'no';
    default:
      return member[dimension];
  }
}

function admissionName({ admitted }: OracleMember, lastYear: number): string {
  if (admitted === null) return 'unknown';
  if (admitted.year > lastYear) return `after-${lastYear}`;
  return admitted.year < lastYear - 11 ? `before-${lastYear - 11}` : String(admitted.year);
}

function youngAge(age: number | null): string {
  if (age === null || age < 18) return 'unknown';
  return age < 35 ? 'under-35' : 'from-35';
}

/** The first and the last day that a date leaves open, as a number like 20260301. */
function bounds({ year, month, day }: OracleDate): [first: number, last: number] {
  return [year * 10_000 + (month ?? 1) * 100 + (day ?? 1), year * 10_000 + (month ?? 12) * 100 + (day ?? new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate())];
}

function memberKind({ admitted, official }: OracleMember, asOf: OracleDay): string {
  const [day] = bounds(asOf);
  if (official) {
    const [first, last] = bounds(official);
    if (last <= day) return 'official';
    return first > day ? 'probationary' : 'unknown';
  }
  if (!admitted || bounds(admitted)[1] > day) return 'unknown';
  const later = admitted.year * 12 + (admitted.month ?? 1) - 1 + 18;
  const [end] = bounds({ year: Math.floor(later / 12), month: (later % 12) + 1, day: admitted.day ?? 1 });
  return end >= day ? 'probationary' : 'unknown';
}

/** What the oracle calls one of the app's options. */
export function oracleName(dimension: DimensionKey, key: string, { info }: Scene): string {
  if (dimension === 'concurrentPost') return key === 'groupHead' || key === 'frontHead' ? 'head' : 'no head';
  if (dimension === 'workingAway') return key === 'yes' ? 'yes' : 'no';
  if (key === 'unknown') return key;
  if (dimension === 'ethnicity') return key === 'kinh' ? key : 'minority';
  if (dimension === 'religion') return key === 'none' ? key : 'some';
  if (dimension === 'organisation') return unitName(info.organisations.find((unit) => unit.key === key)?.name ?? `no organisation ${key}`);
  if (dimension !== 'cell') return key;
  const cell = info.cells.find((unit) => unit.key === key);
  const owner = cell && info.organisations[cell.organisation - 1];
  return cell ? `${unitName(owner?.name ?? '')} › ${unitName(cell.name)}` : `no cell ${key}`;
}

/** The keys of a dimension in groups of one oracle name each, so that a filter on whole groups means the same to both. */
export function optionGroups(dimension: DimensionKey, scene: Scene): string[][] {
  const groups = new Map<string, string[]>();
  for (const { key } of optionsOf(dimension, scene)) {
    const name = oracleName(dimension, key, scene);
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  return [...groups.values()];
}

/** Whether a member was admitted in the years of a key; the as-of day does not matter to a key that is picked. */
function isAdmittedIn({ admitted }: OracleMember, key: string): boolean {
  if (admitted === null) return key === 'unknown';
  const [, side, year] = /^(before-|after-)?(\d{4})$/.exec(key) ?? [];
  if (side === 'before-') return admitted.year < Number(year);
  return side === 'after-' ? admitted.year > Number(year) : admitted.year === Number(year);
}

/** The members that some filters leave, by a plain predicate; a filter on a rough dimension must be of whole groups. */
export function membersUnder(filters: Filters, seen: Seen): OracleMember[] {
  const wanted = DIMENSION_KEYS.flatMap((dimension) => {
    const picked = filters[dimension];
    return picked ? [{ dimension, keys: picked, names: new Set(picked.map((key) => oracleName(dimension, key, seen))) }] : [];
  });
  return seen.members.filter((member) =>
    wanted.every(({ dimension, keys, names }) =>
      dimension === 'admissionYear' ? keys.some((key) => isAdmittedIn(member, key)) : names.has(oracleValue(member, dimension, seen.asOf)),
    ),
  );
}

/** The members by a name of theirs. */
export function membersBy(members: readonly OracleMember[], nameOf: (member: OracleMember) => string): Map<string, OracleMember[]> {
  const groups = new Map<string, OracleMember[]>();
  for (const member of members) {
    const group = groups.get(nameOf(member));
    if (group) group.push(member);
    else groups.set(nameOf(member), [member]);
  }
  return groups;
}

/** How many members have each name, by names that are there. */
export function tallyOf(members: readonly OracleMember[], nameOf: (member: OracleMember) => string): Record<string, number> {
  return Object.fromEntries([...membersBy(members, nameOf)].map(([name, group]) => [name, group.length]));
}

/** Whether a member is exempt, for whatever reason. */
export function isExempt({ exemption }: OracleMember): boolean {
  return !['active', 'unknown'].includes(exemption);
}

/** The middle of some numbers, between two where they are even in number; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const ordered = values.toSorted((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  const [low, high] = [ordered[ordered.length % 2 === 0 ? half - 1 : half], ordered[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
