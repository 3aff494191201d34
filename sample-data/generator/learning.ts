import { partsOf } from './calendar.ts';
import type { Member } from './member.ts';
import { BLANKS, QUOTAS, type Bloc, type Qualification, type Theory } from './quotas.ts';
import { randomStream, type Random } from './random.ts';

/** Gives everyone a qualification, a level of political theory and a school level: exact by bloc, likely by age. */
export function assignLearning(members: readonly Member[]): void {
  for (const bloc of Object.keys(QUOTAS) as Bloc[]) {
    const inBloc = members.filter((member) => member.cell.bloc === bloc);
    const { qualification, theory } = QUOTAS[bloc];
    // Rare and bounded levels first; whoever is left takes the last one.
    deal<Qualification>(
      randomStream(`qualification ${bloc}`),
      inBloc,
      ['Tiến sĩ', 'Thạc sĩ', 'Sơ cấp', 'Trung cấp', 'Cao đẳng', '', 'Đại học'],
      qualification,
      qualificationWeight,
      (member, level) => {
        member.qualification = level;
      },
    );
    deal<Theory>(
      randomStream(`theory ${bloc}`),
      inBloc,
      ['Cao cấp', 'Cử nhân', 'Trung cấp', 'Chưa qua đào tạo', '', 'Sơ cấp'],
      theory,
      theoryWeight,
      (member, level) => {
        member.theory = level;
      },
    );
  }
  assignSchool(members);
}

function deal<Level extends string>(
  random: Random,
  members: readonly Member[],
  order: readonly Level[],
  counts: Readonly<Record<Level, number>>,
  weight: (member: Member, level: Level) => number,
  assign: (member: Member, level: Level) => void,
): void {
  let left = [...members];
  for (const level of order) {
    const drawn = new Set(random.draw(left, counts[level], (member) => weight(member, level)));
    for (const member of drawn) assign(member, level);
    left = left.filter((member) => !drawn.has(member));
  }
}

function qualificationWeight({ ageYears: age, sex, cell }: Member, level: Qualification): number {
  const residential = cell.bloc === 'residential';
  switch (level) {
    case 'Tiến sĩ':
      if (age < 32) return 0;
      return cell.learned * (sex === 'Nam' ? 1.4 : 1) * (age < 45 ? 1 : age < 75 ? 2 : 1);
    case 'Thạc sĩ':
      if (age < 25) return 0;
      return cell.learned * (age < 50 ? 5 : age < 60 ? 3 : age < 71 ? 1 : 0.35);
    case 'Sơ cấp':
      return (age < 22 ? 60 : age > 80 ? 5 : age > 70 ? 3 : age > 60 ? 1.6 : 0.4) / cell.learned;
    case 'Trung cấp':
      return (age < 23 ? 60 : age > 60 ? (residential ? 2.4 : 1) : 0.7) / cell.learned;
    case 'Cao đẳng':
      return age < 23 ? 60 : age > 60 ? 1.4 : 1;
    case '':
      return age > 70 ? 4 : 1;
    case 'Đại học':
      return 1;
  }
}

function theoryWeight({ ageYears: age, sex, qualification }: Member, level: Theory): number {
  const graduate = qualification === 'Tiến sĩ' || qualification === 'Thạc sĩ' || qualification === 'Đại học';
  switch (level) {
    case 'Cao cấp':
      if (age < 36) return 0;
      return (graduate ? 4 : 0.5) * (sex === 'Nam' ? 1.3 : 1) * (age < 45 ? 0.6 : age < 60 ? 1.4 : 2);
    case 'Cử nhân':
      if (age < 45) return 0;
      return (graduate ? 3 : 0.2) * (age < 60 ? 0.6 : 2);
    case 'Trung cấp':
      return age < 28 ? 0 : (graduate ? 1.5 : 1) * (age < 36 ? 0.6 : 1.4);
    case 'Chưa qua đào tạo':
      return age < 31 ? 8 : age < 41 ? 2 : graduate ? 0.7 : 1.3;
    case '':
    case 'Sơ cấp':
      return 1;
  }
}

function assignSchool(members: readonly Member[]): void {
  const random = randomStream('school');
  for (const member of members) member.school = schoolFor(random, member);
  const leastKnown = members.filter(({ qualification }) => qualification === 'Sơ cấp' || qualification === '');
  for (const member of random.draw(leastKnown, 2, ({ ageYears }) => (ageYears > 84 ? 1 : 0))) member.school = 'Biết đọc, biết viết';
  const others = members.filter(({ school }) => school !== 'Biết đọc, biết viết');
  for (const member of random.draw(others, BLANKS.school, ({ ageYears }) => (ageYears > 60 ? 3 : 1))) member.school = '';
}

function schoolFor(random: Random, { born, qualification }: Member): string {
  const year = partsOf(born).year;
  // Schools in the north counted ten classes until the eighties, twelve since.
  const tenClasses = year < 1970 || (year < 1974 && random.chance(0.5));
  const full = random.chance(0.03) ? 'THPT' : tenClasses ? '10/10' : '12/12';
  if (qualification === 'Sơ cấp' || qualification === '') {
    if (!tenClasses) return random.chance(0.25) ? '9/12' : full;
    return random.weighted([
      [full, 45],
      ['7/10', 40],
      ['8/10', 4],
      ['9/10', 4],
      ['4/10', 4],
      ['THCS', 3],
    ]);
  }
  if (qualification === 'Trung cấp') {
    if (!tenClasses) return random.chance(0.06) ? '9/12' : full;
    return random.weighted([
      [full, 72],
      ['7/10', 24],
      ['9/10', 4],
    ]);
  }
  return full;
}
