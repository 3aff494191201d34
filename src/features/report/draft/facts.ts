import type { FieldKey } from '#domain/fields.ts';
import type { IsoDay } from '#domain/date.ts';
import type { Claim, Units } from './claims.ts';
import { distinctGroups, inBoth, type Group } from './group.ts';
import { KNOWN_GROUPS } from './known-groups.ts';

/** What the data says of all that a draft may speak of. */
export interface Facts {
  /** The day of the data. */
  asOf: IsoDay;
  /** Members of a group; null where the file has no column for it. */
  members(group: Group): number | null;
  /** In years; null where no age is known. */
  meanAge(group: Group): number | null;
  /** The numbers that units can be counted as: chi bộ under a đảng bộ may count or not. Null where the file names none. */
  units(units: Units): readonly number[] | null;
  /** The columns that the file lacks for a group. */
  missing(group: Group): readonly FieldKey[];
}

/** The groups whose members are to be counted before a draft is judged, and those whose mean age is. */
export function groupsAsked(claims: readonly Claim[]): { counted: Group[]; means: Group[] } {
  const counted = claims.flatMap((claim): Group[] => {
    if (claim.kind === 'members') return [...claim.options];
    if (claim.kind !== 'share' && claim.kind !== 'ratio') return [];
    return [...claim.options, ...claim.wholes, ...claim.options.flatMap((group) => claim.wholes.flatMap((whole) => inBoth(group, whole) ?? []))];
  });
  const means = claims.flatMap((claim) => (claim.kind === 'meanAge' ? claim.options : []));
  return { counted: distinctGroups([...KNOWN_GROUPS.map(({ group }) => group), ...counted]), means: distinctGroups(means) };
}
