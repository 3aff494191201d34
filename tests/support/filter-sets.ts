import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { Filters } from '#domain/view.ts';
import { categoriesOf } from '#domain/fields.ts';

/** A cell under a committee, of a name that another committee's cell has too. */
export function cellOfSharedName({ cells }: SnapshotInfo): { key: string; name: string } {
  const shared = cells.find(({ name }, place) => cells.some((other, otherPlace) => otherPlace !== place && other.name === name));
  if (!shared) throw new Error('The sample has no two cells of one name');
  return shared;
}

function organisationKey({ organisations }: SnapshotInfo, kind: 'committee' | 'cell'): string {
  const found = organisations.find((organisation) => organisation.kind === kind);
  if (!found) throw new Error(`The sample has no ${kind}`);
  return found.key;
}

const MINORITIES = categoriesOf('ethnicity').map(({ key }) => key).filter((key) => key !== 'kinh');

/** Filters with a name; those on units depend on the file. */
export interface FilterSet {
  name: string;
  filters(info: SnapshotInfo): Filters;
}

/** Filters on the sample: every kind of dimension, several values, several dimensions, unknown, nobody. */
export const FILTER_SETS: readonly FilterSet[] = [
  { name: 'nothing', filters: () => ({}) },
  { name: 'administration', filters: () => ({ bloc: ['administrative'] }) },
  { name: 'enterprises', filters: () => ({ bloc: ['enterprise'] }) },
  { name: 'the military', filters: () => ({ bloc: ['military'] }) },
  { name: 'the police', filters: () => ({ bloc: ['police'] }) },
  { name: 'residential areas', filters: () => ({ bloc: ['residential'] }) },
  { name: 'a committee', filters: (info) => ({ organisation: [organisationKey(info, 'committee')] }) },
  { name: 'a cell that is an organisation', filters: (info) => ({ organisation: [organisationKey(info, 'cell')] }) },
  { name: 'two organisations', filters: (info) => ({ organisation: [organisationKey(info, 'committee'), organisationKey(info, 'cell')] }) },
  { name: 'a cell whose name stands twice', filters: (info) => ({ cell: [cellOfSharedName(info).key] }) },
  { name: 'women', filters: () => ({ sex: ['female'] }) },
  { name: 'several qualifications', filters: () => ({ qualification: ['university', 'masters', 'doctorate'] }) },
  { name: 'unknown qualification', filters: () => ({ qualification: ['unknown'] }) },
  { name: 'unknown or no theory', filters: () => ({ politicalTheory: ['none', 'unknown'] }) },
  { name: 'ages over 60', filters: () => ({ ageBand: ['61-70', '71-80', 'over-80'] }) },
  { name: 'unknown age', filters: () => ({ ageBand: ['unknown'] }) },
  { name: 'admitted lately', filters: () => ({ admissionYear: ['2024', '2025', '2026'] }) },
  { name: 'admitted long ago, or nobody knows when', filters: () => ({ admissionYear: ['before-2015', 'before-2014', 'unknown'] }) },
  { name: 'exempt for age', filters: () => ({ exemption: ['ageHealth'] }) },
  { name: 'active', filters: () => ({ exemption: ['active'] }) },
  { name: 'minorities', filters: () => ({ ethnicity: MINORITIES }) },
  { name: 'no religion', filters: () => ({ religion: ['none'] }) },
  { name: 'school level', filters: () => ({ generalEducation: ['upperSecondary'] }) },
  { name: 'secretaries', filters: () => ({ partyPost: ['secretary'] }) },
  { name: 'heads of residential units', filters: () => ({ concurrentPost: ['groupHead', 'frontHead'] }) },
  { name: 'working away', filters: () => ({ workingAway: ['yes'] }) },
  { name: 'women of the police', filters: () => ({ sex: ['female'], bloc: ['police'] }) },
  { name: 'old men in residential areas', filters: () => ({ bloc: ['residential'], sex: ['male'], ageBand: ['71-80', 'over-80'] }) },
  { name: 'three dimensions with several values', filters: () => ({ bloc: ['administrative', 'enterprise'], qualification: ['masters', 'university'], exemption: ['active'] }) },
  { name: 'four dimensions', filters: () => ({ bloc: ['residential'], sex: ['female'], partyPost: ['secretary'], politicalTheory: ['intermediate', 'advanced'] }) },
  { name: 'a committee and its women, by year', filters: (info) => ({ organisation: [organisationKey(info, 'committee')], sex: ['female'], admissionYear: ['2018', '2019', '2020'] }) },
  { name: 'nobody: an organisation of another file', filters: () => ({ organisation: ['no-such-organisation'] }) },
  { name: 'nobody: no such members', filters: () => ({ bloc: ['military'], ageBand: ['over-80'], exemption: ['workingAway'] }) },
];
