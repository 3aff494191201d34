import { cellKey, type OracleMember } from './members.ts';

/**
 * The committee on 01/03/2026, as it must be computed (not as its report printed it).
 * `count`: members unless the key names organisations or cells. `share`: percent of all members, two decimals;
 * for `residentialCellsHeadedBySecretary` of the residential cells.
 */
export const FIGURES = [
  { key: 'members', count: 6808 },
  { key: 'organisations', count: 84 },
  { key: 'committeeOrganisations', count: 10 },
  { key: 'cellOrganisations', count: 74 },
  { key: 'administrative', count: 812, share: 11.93 },
  { key: 'administrativeOrganisations', count: 20 },
  { key: 'administrativeCommittees', count: 6 },
  { key: 'enterprise', count: 487, share: 7.15 },
  { key: 'enterpriseCommittees', count: 3 },
  { key: 'enterpriseOrganisations', count: 3 },
  { key: 'smallEnterpriseCells', count: 22 },
  { key: 'military', count: 18, share: 0.26 },
  { key: 'militaryOrganisations', count: 1 },
  { key: 'police', count: 133, share: 1.95 },
  { key: 'policeOrganisations', count: 1 },
  { key: 'policeCells', count: 5 },
  { key: 'residential', count: 5358, share: 78.7 },
  { key: 'residentialOrganisations', count: 59 },
  { key: 'women', count: 2967, share: 43.58 },
  { key: 'men', count: 3841, share: 56.42 },
  { key: 'minorities', count: 54, share: 0.79 },
  { key: 'religious', count: 0, share: 0 },
  { key: 'doctorate', count: 101, share: 1.48 },
  { key: 'masters', count: 817, share: 12 },
  { key: 'university', count: 3012, share: 44.24 },
  { key: 'college', count: 956, share: 14.04 },
  { key: 'intermediate', count: 875, share: 12.85 },
  { key: 'elementary', count: 1023, share: 15.03 },
  { key: 'qualificationUnknown', count: 24, share: 0.35 },
  { key: 'universityAndAbove', count: 3930, share: 57.73 },
  { key: 'collegeAndAbove', count: 4886, share: 71.77 },
  { key: 'theoryAdvanced', count: 1171, share: 17.2 },
  { key: 'theoryIntermediate', count: 1623, share: 23.84 },
  { key: 'theoryIntermediateAndAbove', count: 2794, share: 41.04 },
  { key: 'theoryBelowIntermediateOrUnknown', count: 4014, share: 58.96 },
  { key: 'exempt', count: 1545, share: 22.69 },
  { key: 'exemptForAgeOrHealth', count: 1527, share: 22.43 },
  { key: 'exemptForOtherReasons', count: 18, share: 0.26 },
  { key: 'exemptWorkingAway', count: 12, share: 0.18 },
  { key: 'active', count: 5263, share: 77.31 },
  { key: 'residentialCellsHeadedBySecretary', count: 37, share: 62.71 },
] as const satisfies readonly { key: string; count: number; share?: number }[];

/** What a row of `FIGURES` counts. */
export type FigureKey = (typeof FIGURES)[number]['key'];

/** How the sample splits the 4,014 below intermediate theory; the report does not say. */
export const THEORY_BELOW_INTERMEDIATE = { elementary: 3310, none: 650, unknown: 54 } as const;

/** Every figure counted from members. */
export function measureFigures(members: readonly OracleMember[]): Record<FigureKey, number> {
  const count = (fits: (member: OracleMember) => boolean): number => members.filter(fits).length;
  const organisations = (fits: (member: OracleMember) => boolean): string[] => [...new Set(members.filter(fits).map(({ organisation }) => organisation))];
  const cells = (fits: (member: OracleMember) => boolean): number => new Set(members.filter(fits).map(cellKey)).size;
  const isCommittee = (name: string): boolean => name.startsWith('Đảng bộ');

  const all = organisations(() => true);
  const ofBloc = (bloc: OracleMember['bloc']): string[] => organisations((member) => member.bloc === bloc);
  const qualified = (...levels: OracleMember['qualification'][]): number => count(({ qualification }) => levels.includes(qualification));
  const schooled = (...levels: OracleMember['politicalTheory'][]): number => count(({ politicalTheory }) => levels.includes(politicalTheory));
  const exempt = (...reasons: OracleMember['exemption'][]): number => count(({ exemption }) => reasons.includes(exemption));

  return {
    members: members.length,
    organisations: all.length,
    committeeOrganisations: all.filter(isCommittee).length,
    cellOrganisations: all.filter((name) => !isCommittee(name)).length,
    administrative: count(({ bloc }) => bloc === 'administrative'),
    administrativeOrganisations: ofBloc('administrative').length,
    administrativeCommittees: ofBloc('administrative').filter(isCommittee).length,
    enterprise: count(({ bloc }) => bloc === 'enterprise'),
    enterpriseCommittees: ofBloc('enterprise').filter(isCommittee).length,
    enterpriseOrganisations: ofBloc('enterprise').length,
    smallEnterpriseCells: cells(({ organisation }) => organisation === 'Đảng bộ Doanh nghiệp phường'),
    military: count(({ bloc }) => bloc === 'military'),
    militaryOrganisations: ofBloc('military').length,
    police: count(({ bloc }) => bloc === 'police'),
    policeOrganisations: ofBloc('police').length,
    policeCells: cells(({ bloc }) => bloc === 'police'),
    residential: count(({ bloc }) => bloc === 'residential'),
    residentialOrganisations: ofBloc('residential').length,
    women: count(({ sex }) => sex === 'female'),
    men: count(({ sex }) => sex === 'male'),
    minorities: count(({ ethnicity }) => ethnicity === 'minority'),
    religious: count(({ religion }) => religion === 'some'),
    doctorate: qualified('doctorate'),
    masters: qualified('masters'),
    university: qualified('university'),
    college: qualified('college'),
    intermediate: qualified('intermediate'),
    elementary: qualified('elementary'),
    qualificationUnknown: qualified('unknown'),
    universityAndAbove: qualified('doctorate', 'masters', 'university'),
    collegeAndAbove: qualified('doctorate', 'masters', 'university', 'college'),
    theoryAdvanced: schooled('advanced'),
    theoryIntermediate: schooled('intermediate'),
    theoryIntermediateAndAbove: schooled('advanced', 'intermediate'),
    theoryBelowIntermediateOrUnknown: schooled('elementary', 'none', 'unknown'),
    exempt: exempt('ageHealth', 'workingAway', 'otherReason', 'reasonUnknown'),
    exemptForAgeOrHealth: exempt('ageHealth'),
    exemptForOtherReasons: exempt('workingAway', 'otherReason'),
    exemptWorkingAway: count(({ exemption, workingAway }) => exemption === 'workingAway' && workingAway),
    active: exempt('active'),
    residentialCellsHeadedBySecretary: count(({ bloc, partyPost, headsUnit }) => bloc === 'residential' && partyPost === 'secretary' && headsUnit),
  };
}
