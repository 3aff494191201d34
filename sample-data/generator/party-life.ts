import { addMonths, addYears, dayOf, partsOf, type Day } from './calendar.ts';
import type { Member } from './member.ts';
import { AS_OF } from './people.ts';
import { BLANKS, CHANGES, OTHER_EXEMPT, QUOTAS, type Bloc } from './quotas.ts';
import { randomStream, type Random } from './random.ts';

/** The as-of day of the older export. */
export const EARLIER: Day = dayOf(2025, 12, 31);

/** Days on which admissions are liked to be held: [month, day]. */
const FESTIVE_DAYS = [
  [2, 3],
  [3, 26],
  [5, 19],
  [9, 2],
  [11, 7],
  [12, 22],
] as const;

/** Gives everyone the days of admission and of full membership; nobody is admitted after the older export yet. */
export function assignAdmission(members: readonly Member[]): void {
  const random = randomStream('admission');
  for (const member of members) {
    member.admitted = admissionDay(random, member);
    member.official = officialDay(random, member.admitted);
  }
  for (const member of random.draw(members, BLANKS.admitted, ({ ageYears }) => (ageYears > 70 ? 1 : 0))) {
    member.admitted = null;
    member.official = null;
  }
}

function admissionDay(random: Random, { born, ageYears, cell }: Member): Day {
  const earliest = addYears(born, 18) + 31;
  const latest = Math.min(addYears(born, 60), EARLIER - 20);
  const armed = cell.bloc === 'military' || cell.bloc === 'police';
  const [from, span] = armed ? [19.5, 9] : ageYears > 60 ? [19, 26] : [20, 24];
  const typical = born + Math.floor((from + span * random.next() * (0.35 + 0.65 * random.next())) * 365.25);
  const day = typical <= latest ? typical : random.int(earliest, latest);
  if (!random.chance(0.3)) return Math.max(day, earliest);
  const year = partsOf(day).year;
  const festive = FESTIVE_DAYS.map(([month, date]) => dayOf(year, month, date)).filter((one) => one >= earliest && one <= latest);
  return festive.length > 0 ? random.pick(festive) : Math.max(day, earliest);
}

function officialDay(random: Random, admitted: Day): Day | null {
  const year = partsOf(admitted).year;
  // The rule is twelve months; until the eighties the decision often came later, in wartime also earlier.
  const months =
    year < 1976
      ? random.weighted([
          [9, 2],
          [12, 6],
          [18, 2],
        ])
      : 12;
  const official = addMonths(admitted, months) + (year < 1986 && random.chance(0.3) ? random.int(1, 90) : 0);
  return official <= AS_OF ? official : null;
}

/** Exempts the old and ill, exactly by bloc, and the eighteen others. */
export function assignExemptions(members: readonly Member[]): void {
  const random = randomStream('exemption');
  for (const bloc of Object.keys(QUOTAS) as Bloc[]) {
    const candidates = members.filter((member) => member.cell.bloc === bloc && firstExemptDay(member) < EARLIER - 60);
    for (const member of random.draw(candidates, QUOTAS[bloc].exemptForAge, exemptWeight)) {
      const first = Math.max(firstExemptDay(member), dayOf(1998, 1, 1));
      // The longer ago, the fewer of them are still alive.
      member.exemptFrom = EARLIER - 1 - Math.floor((EARLIER - 1 - first) * random.next() * (0.4 + 0.6 * random.next()));
      member.exemptReason = random.weighted([
        ['Tuổi cao, sức khỏe yếu', 94],
        ['Tuổi cao', 3],
        ['Sức khỏe yếu', 1.5],
        ['Tuổi cao, sức khoẻ yếu', 1.5],
      ]);
    }
  }
  const exemptForAge = members.filter((member) => member.exemptFrom !== null);
  for (const member of random.draw(exemptForAge, CHANGES.exempted, ({ ageYears }) => (ageYears < 85 ? 2 : 1))) {
    member.exemptFrom = random.int(EARLIER + 6, AS_OF - 2);
  }
  exemptOthers(random, members);
}

/** Men above 60 and women above 55 can be exempted for age. */
function firstExemptDay({ sex, born, official }: Member): Day {
  return Math.max(addYears(born, sex === 'Nam' ? 61 : 56), official ?? 0);
}

function exemptWeight({ ageYears: age, cell }: Member): number {
  return cell.exempting * (age > 80 ? 14 : age > 75 ? 4 : age > 70 ? 1.6 : age > 65 ? 0.5 : 0.2);
}

function exemptOthers(random: Random, members: readonly Member[]): void {
  for (const { bloc, reason, count } of OTHER_EXEMPT) {
    const motherhood = reason === 'Nghỉ sinh con';
    const candidates = members.filter(
      ({ cell, sex, ageYears, exemptFrom, official }) =>
        cell.bloc === bloc &&
        exemptFrom === null &&
        official !== null &&
        official < dayOf(2022, 1, 1) &&
        (motherhood ? sex === 'Nữ' && ageYears > 25 && ageYears < 40 : ageYears > 27 && ageYears < 54),
    );
    random.draw(candidates, count).forEach((member, index) => {
      const since = motherhood ? dayOf(2025, 10, 1) : dayOf(2022, 3, 1);
      // The last two of those working away left only after the older export.
      const recent = reason === 'Đi làm ăn xa' && index >= count - 2;
      member.exemptFrom = recent ? random.int(EARLIER + 10, AS_OF - 5) : random.int(since, EARLIER - 5);
      member.exemptReason = reason;
      member.away = reason === 'Đi làm ăn xa';
    });
  }
}
