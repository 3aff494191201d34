import { addYears, dayOf, partsOf, yearsBetween, type Day } from './calendar.ts';
import type { Member } from './member.ts';
import { nameFor } from './names.ts';
import type { Cell } from './organisations.ts';
import { BLANKS, MINORITIES, QUOTAS, type Bloc } from './quotas.ts';
import { randomStream, type Random } from './random.ts';

/** The as-of day of the newer export, on which all figures are held. */
export const AS_OF: Day = dayOf(2026, 3, 1);

/** Everyone of the newer export with cell, sex, birth, ethnicity, religion and name; the rest is still empty. */
export function settlePeople(cells: readonly Cell[]): Member[] {
  const members = cells.flatMap((cell) => Array.from({ length: cell.size }, () => blankMember(cell)));
  for (const bloc of Object.keys(QUOTAS) as Bloc[]) {
    const inBloc = members.filter((member) => member.cell.bloc === bloc);
    assignSex(bloc, inBloc);
    assignAges(bloc, inBloc);
  }
  assignBelief(members);
  const naming = randomStream('names');
  for (const member of members) member.name = nameFor(naming, member.sex, partsOf(member.born).year, member.ethnicity);
  hyphenateOne(members);
  return members;
}

function birthDayFor(random: Random, ageYears: number): Day {
  const latest = addYears(AS_OF, -ageYears);
  const earliest = addYears(AS_OF, -ageYears - 1) + 1;
  const born = random.int(earliest, latest);
  // Who did not know the day was entered as born on the first of January.
  const newYear = dayOf(partsOf(born).year, 1, 1);
  return ageYears > 65 && newYear >= earliest && random.chance(0.04) ? newYear : born;
}

function blankMember(cell: Cell): Member {
  return {
    serial: 0,
    card: '',
    name: '',
    sex: 'Nam',
    born: 0,
    ageYears: 0,
    ethnicity: 'Kinh',
    religion: 'Không',
    cell,
    school: '',
    qualification: '',
    theory: '',
    admitted: null,
    official: null,
    post: '',
    concurrently: '',
    exemptFrom: null,
    exemptReason: '',
    away: false,
    written: {},
  };
}

function assignSex(bloc: Bloc, members: readonly Member[]): void {
  const random = randomStream(`sex ${bloc}`);
  const cells = [...new Set(members.map(({ cell }) => cell))];
  const total = QUOTAS[bloc].women;
  const expected = cells.reduce((sum, { women, size }) => sum + women * size, 0);
  const shares = cells.map((cell) => {
    const exact = Math.min((cell.women * cell.size * total) / expected, cell.size);
    return { cell, exact, women: Math.floor(exact) };
  });
  // Whole women: the largest remainders get those that are missing.
  const missing = total - shares.reduce((sum, { women }) => sum + women, 0);
  for (const share of shares.toSorted((one, other) => (other.exact % 1) - (one.exact % 1)).slice(0, missing)) share.women += 1;
  for (const { cell, women } of shares) {
    for (const member of random.draw(
      members.filter((one) => one.cell === cell),
      women,
    ))
      member.sex = 'Nữ';
  }
}

function assignAges(bloc: Bloc, members: readonly Member[]): void {
  const random = randomStream(`ages ${bloc}`);
  let left = [...members];
  // Oldest first: what is left over for the last band is settled by the bands before it.
  for (const [youngest, oldest, count] of QUOTAS[bloc].ages.toReversed()) {
    const drawn = new Set(random.draw(left, count, (member) => bandWeight(member, youngest)));
    for (const member of drawn) {
      member.born = birthDayFor(random, ageWithin(random, youngest, oldest));
      member.ageYears = yearsBetween(member.born, AS_OF);
    }
    left = left.filter((member) => !drawn.has(member));
  }
}

function bandWeight({ sex, cell }: Member, youngest: number): number {
  const elder = youngest >= 71 ? cell.elder : 1;
  const female = youngest >= 81 ? 0.7 : youngest >= 71 ? 0.85 : youngest >= 56 ? 1.05 : 1;
  return elder * (sex === 'Nữ' ? female : 1);
}

function ageWithin(random: Random, youngest: number, oldest: number): number {
  // Above 80 the years thin out; among the young the first years are rare.
  if (youngest > 80) return youngest + Math.floor((oldest - youngest + 1) * random.next() * random.next() * random.next());
  if (youngest <= 22) return oldest - Math.floor((oldest - youngest + 1) * random.next() * random.next());
  return random.int(youngest, oldest);
}

function assignBelief(members: readonly Member[]): void {
  const random = randomStream('belief');
  for (const [ethnicity, count] of MINORITIES) {
    for (const member of random.draw(members, count, (one) => (one.ethnicity === 'Kinh' && one.ageYears < 85 ? 1 : 0))) {
      member.ethnicity = ethnicity;
    }
  }
  const kinh = members.filter((member) => member.ethnicity === 'Kinh');
  for (const member of random.draw(kinh, BLANKS.ethnicity)) member.ethnicity = '';
  for (const member of random.draw(members, BLANKS.religion)) member.religion = '';
}

function hyphenateOne(members: readonly Member[]): void {
  const member = members.find((one) => one.name.endsWith(' Thị Thu Hương') || one.name.endsWith(' Thị Thanh Hương'));
  if (member === undefined) throw new Error('nobody is left to bear a hyphen');
  member.name = member.name.replace(/ (Thu|Thanh) Hương$/u, ' $1-Hương');
}
