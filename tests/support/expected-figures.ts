import { z } from 'zod';
import type { IsoDay } from '#domain/date.ts';
import { optionsOf, type DimensionKey, type Scene } from '#domain/dimension.ts';
import { ageOn } from '../oracle/dates.ts';
import type { OracleMember } from '../oracle/members.ts';
import { isExempt, medianOf, membersBy, oracleDay, oracleValue, tallyOf } from './expected.ts';

/** Numbers by what they count, such as `{ 'residential female': 2187 }`. */
export type Counts = Record<string, number>;

/** How a figure's rows read as counts, and what the oracle counts in their place. */
interface Expectation {
  read(rows: readonly unknown[], scene: Scene): Counts;
  count(members: readonly OracleMember[], asOf: IsoDay): Counts;
}

function keyOf(dimension: DimensionKey, code: number, scene: Scene): string {
  return optionsOf(dimension, scene).find((option) => option.code === code)?.key ?? `no code ${code}`;
}

/** No two rows may speak of the same thing. */
function collect(entries: readonly (readonly [key: string, n: number])[]): Counts {
  const counts = Object.fromEntries(entries);
  if (Object.keys(counts).length !== entries.length) throw new Error(`Two rows of one thing: ${JSON.stringify(entries)}`);
  return counts;
}

const countRows = z.array(z.object({ code: z.number(), n: z.number() }));
const blocRows = z.array(z.object({ bloc: z.number(), code: z.number(), n: z.number() }));
const bandRows = z.array(z.object({ band: z.number(), sex: z.number(), n: z.number(), ageYears: z.number().nullable() }));
const organisationCounts = z.array(z.object({ code: z.number(), organisations: z.number() }));

function byOne(dimension: DimensionKey): Expectation {
  return {
    read: (rows, scene) => collect(countRows.parse(rows).map(({ code, n }) => [keyOf(dimension, code, scene), n])),
    count: (members, asOf) => tallyOf(members, (member) => oracleValue(member, dimension, asOf)),
  };
}

function byBloc(dimension: DimensionKey): Expectation {
  return {
    read: (rows, scene) => collect(blocRows.parse(rows).map(({ bloc, code, n }) => [`${keyOf('bloc', bloc, scene)} ${keyOf(dimension, code, scene)}`, n])),
    count: (members, asOf) => tallyOf(members, (member) => `${member.bloc} ${oracleValue(member, dimension, asOf)}`),
  };
}

const blocs: Expectation = {
  read(rows, scene) {
    const organisations = organisationCounts.parse(rows).map(({ code, organisations: n }) => [`organisations ${keyOf('bloc', code, scene)}`, n] as const);
    return { ...byOne('bloc').read(rows, scene), ...collect(organisations) };
  },
  count(members, asOf) {
    const once = new Map(members.map((member) => [`${member.bloc} ${member.organisation}`, member]));
    return { ...byOne('bloc').count(members, asOf), ...tallyOf([...once.values()], ({ bloc }) => `organisations ${bloc}`) };
  },
};

const age: Expectation = {
  read: (rows, scene) =>
    collect(
      bandRows.parse(rows).flatMap(({ band, sex, n, ageYears }) => {
        const name = `${keyOf('ageBand', band, scene)} ${keyOf('sex', sex, scene)}`;
        return [[name, n], [`years ${name}`, ageYears ?? 0]] as const;
      }),
    ),
  count(members, asOf) {
    const nameOf = (member: OracleMember) => `${oracleValue(member, 'ageBand', asOf)} ${member.sex}`;
    const counts = tallyOf(members, nameOf);
    for (const name of Object.keys(counts)) counts[`years ${name}`] = 0;
    for (const member of members) {
      const name = `years ${nameOf(member)}`;
      counts[name] = (counts[name] ?? 0) + (ageOn(member.birth, oracleDay(asOf)) ?? 0);
    }
    return counts;
  },
};

/** One entry for each figure of the overview; a figure without one fails its test. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  blocs,
  sex: byBloc('sex'),
  qualification: byOne('qualification'),
  'political-theory': byOne('politicalTheory'),
  exemption: byOne('exemption'),
  'exemption-by-bloc': byBloc('exemption'),
  age,
  admissions: byOne('admissionYear'),
};

function sharesOf(members: readonly OracleMember[]) {
  const count = (fits: (member: OracleMember) => boolean) => members.filter(fits).length;
  return {
    n: members.length,
    women: count(({ sex }) => sex === 'female'),
    universityUp: count(({ qualification }) => ['university', 'masters', 'doctorate'].includes(qualification)),
    theoryUp: count(({ politicalTheory }) => ['intermediate', 'advanced'].includes(politicalTheory)),
    exempt: count(isExempt),
  };
}

/** The key figures of some members. */
export function expectedKeyFigures(members: readonly OracleMember[]): Counts {
  const organisations = [...new Set(members.map(({ organisation }) => organisation).filter(Boolean))];
  const unknown = (key: 'sex' | 'qualification' | 'politicalTheory' | 'exemption') => members.filter((member) => member[key] === 'unknown').length;
  const complete = ({ sex, birth, bloc, organisation, cell, qualification, politicalTheory, admitted, exemption }: OracleMember) =>
    birth !== null && admitted !== null && organisation !== '' && cell !== '' && ![sex, bloc, qualification, politicalTheory, exemption].includes('unknown');
  return {
    ...sharesOf(members),
    organisations: organisations.length,
    committees: organisations.filter((name) => name.startsWith('Đảng bộ')).length,
    cells: organisations.filter((name) => name.startsWith('Chi bộ')).length,
    sexUnknown: unknown('sex'),
    qualificationUnknown: unknown('qualification'),
    theoryUnknown: unknown('politicalTheory'),
    exemptionUnknown: unknown('exemption'),
    complete: members.filter(complete).length,
  };
}

/** The table of organisations, by their names. */
export function expectedOrganisations(members: readonly OracleMember[], asOf: IsoDay) {
  return Object.fromEntries(
    [...membersBy(members, ({ organisation }) => organisation)].map(([name, own]) => {
      const ages = own.map(({ birth }) => ageOn(birth, oracleDay(asOf))).filter((years) => years !== null);
      return [name, { ...sharesOf(own), medianAgeYears: medianOf(ages) }];
    }),
  );
}
