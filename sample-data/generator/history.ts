import { addMonths, dayOf, partsOf, yearsBetween } from './calendar.ts';
import { isSecretary, type Column, type Member } from './member.ts';
import { nameFor } from './names.ts';
import { EARLIER } from './party-life.ts';
import { AS_OF } from './people.ts';
import { CHANGES, type Qualification, type Theory } from './quotas.ts';
import { randomStream, type Random } from './random.ts';

/** Picks who joined after the older export: newly admitted ones (on probation now) and those moved in. */
export function joinSince(members: readonly Member[]): Set<Member> {
  const random = randomStream('joins');
  const plain = members.filter(({ post, concurrently, exemptFrom }) => post === '' && concurrently === '' && exemptFrom === null);
  const admitted = random.draw(plain, CHANGES.admitted, ({ ageYears, theory }) =>
    theory !== 'Chưa qua đào tạo' || ageYears > 40 ? 0 : ageYears <= 30 ? 4 : 1,
  );
  for (const member of admitted) {
    member.admitted = random.chance(0.6) ? dayOf(2026, 2, 3) : random.int(EARLIER + 6, AS_OF - 4);
    member.official = null;
  }
  const settled = plain.filter((member) => !admitted.includes(member) && member.official !== null && member.official < dayOf(2025, 6, 1));
  const movedIn = random.draw(settled, CHANGES.movedIn, ({ ageYears }) => (ageYears < 45 ? 3 : ageYears < 70 ? 1 : 0.2));
  return new Set([...admitted, ...movedIn]);
}

/** People of the older export only: they died or moved away; each resembles somebody who stayed. */
export function leaveSince(members: readonly Member[]): Member[] {
  const random = randomStream('leavers');
  const died = random.draw(members, CHANGES.died, ({ cell, ageYears, post, concurrently }) =>
    cell.bloc === 'residential' && post === '' && concurrently === '' && ageYears > 72 ? ageYears - 70 : 0,
  );
  const movedOut = random.draw(members, CHANGES.movedOut, ({ ageYears, official, post, concurrently, exemptFrom }) =>
    official !== null && official < dayOf(2025, 6, 1) && post === '' && concurrently === '' && exemptFrom === null && ageYears < 66 ? 1 : 0,
  );
  return [...died, ...movedOut].map((member) => resembling(random, member));
}

function resembling(random: Random, model: Member): Member {
  // A whole life moved back by some days keeps every order of its dates.
  const back = random.int(20, 300);
  const moved = (day: number | null): number | null => (day === null ? null : day - back);
  const born = model.born - back;
  const exemptFrom = model.exemptFrom === null ? null : Math.min(model.exemptFrom - back, EARLIER - 30);
  return {
    ...model,
    name: nameFor(random, model.sex, partsOf(born).year, model.ethnicity),
    born,
    ageYears: yearsBetween(born, AS_OF),
    admitted: moved(model.admitted),
    official: moved(model.official),
    exemptFrom,
    written: {},
  };
}

/** The committee on 31/12/2025: those who stayed, as they were then, and those who have left since. */
export function earlierCommittee(members: readonly Member[], joined: ReadonlySet<Member>, left: readonly Member[]): Member[] {
  const random = randomStream('earlier');
  const stayed = members.filter((member) => !joined.has(member)).map((member) => ({ ...member, written: { ...member.written } }));
  for (const member of stayed) forgetLaterDates(member);
  undoCourses(random, stayed);
  forgetLaterEntries(random, stayed);
  const leavers = left.map((member) => ({ ...member }));
  moveBack(random, stayed);
  restoreSecretaries(random, stayed, leavers);
  return [...stayed, ...leavers];
}

function forgetLaterDates(member: Member): void {
  if (member.official !== null && member.official > EARLIER) {
    member.official = null;
    delete member.written['Ngày chính thức'];
  }
  if (member.exemptFrom !== null && member.exemptFrom > EARLIER) {
    member.exemptFrom = null;
    member.exemptReason = '';
    member.away = false;
    for (const column of ['Miễn sinh hoạt từ ngày', 'Lý do miễn', 'Đi làm ăn xa'] as const) delete member.written[column];
  }
}

const THEORY_COURSES: readonly (readonly [Theory, Theory, number])[] = [
  ['Chưa qua đào tạo', 'Sơ cấp', 11],
  ['Sơ cấp', 'Trung cấp', 14],
  ['Trung cấp', 'Cao cấp', 6],
];
const DEGREE_COURSES: readonly (readonly [Qualification, Qualification, number])[] = [
  ['Cao đẳng', 'Đại học', 4],
  ['Đại học', 'Thạc sĩ', 9],
  ['Thạc sĩ', 'Tiến sĩ', 2],
];

function undoCourses(random: Random, members: readonly Member[]): void {
  const student = ({ ageYears, exemptFrom, admitted }: Member): boolean =>
    exemptFrom === null && ageYears > 27 && ageYears < 56 && admitted !== null && admitted < addMonths(AS_OF, -24);
  for (const [before, after, count] of THEORY_COURSES) {
    for (const member of random.draw(
      members.filter((one) => student(one) && one.theory === after),
      count,
    )) {
      change(member, 'Lý luận chính trị', () => {
        member.theory = before;
      });
    }
  }
  for (const [before, after, count] of DEGREE_COURSES) {
    for (const member of random.draw(
      members.filter((one) => student(one) && one.qualification === after),
      count,
    )) {
      change(member, 'Trình độ chuyên môn', () => {
        member.qualification = before;
      });
    }
  }
}

/** Cells of the export that were still empty then and have been filled in since. */
function forgetLaterEntries(random: Random, members: readonly Member[]): void {
  for (const member of random.draw(members, 7, ({ ageYears }) => (ageYears > 60 ? 1 : 0))) {
    change(member, 'Trình độ chuyên môn', () => {
      member.qualification = '';
    });
  }
  for (const member of random.draw(members, 9))
    change(member, 'Lý luận chính trị', () => {
      member.theory = '';
    });
  for (const member of random.draw(members, 4))
    change(member, 'Trình độ giáo dục phổ thông', () => {
      member.school = '';
    });
  const exempt = members.filter(({ exemptFrom, away }) => exemptFrom !== null && !away);
  for (const member of random.draw(exempt, 3))
    change(member, 'Lý do miễn', () => {
      member.exemptReason = '';
    });
}

function moveBack(random: Random, members: readonly Member[]): void {
  const movable = members.filter(({ cell, post, concurrently }) => cell.bloc === 'residential' && post === '' && concurrently === '');
  const movers = random.draw(movable, CHANGES.movedCell);
  const cells = random.draw(movable, CHANGES.movedCell).map(({ cell }) => cell);
  movers.forEach((member, index) => {
    const before = cells[index];
    if (before === undefined || before === member.cell) throw new Error('a mover needs another cell');
    member.cell = before;
    delete member.written['Tổ chức cơ sở đảng'];
    delete member.written['Chi bộ'];
  });
}

/** Three cells had another secretary: two of them have moved away since, one has stepped down. */
function restoreSecretaries(random: Random, stayed: readonly Member[], leavers: readonly Member[]): void {
  const secretaryOf = (member: Member): Member => {
    const secretary = stayed.find((one) => one.cell === member.cell && isSecretary(one));
    if (secretary === undefined) throw new Error(`${member.cell.name} has no secretary`);
    return secretary;
  };
  const eligible = (member: Member): boolean =>
    member.cell.bloc === 'residential' && member.exemptFrom === null && member.official !== null && member.ageYears > 40;
  const gone = leavers.filter(eligible).slice(-2);
  const steppedDown = random.draw(
    stayed.filter((one) => eligible(one) && one.post === '' && one.concurrently === '' && one.ageYears > 68 && gone.every(({ cell }) => cell !== one.cell)),
    1,
  );
  if (gone.length !== 2 || gone[0]?.cell === gone[1]?.cell) throw new Error('two secretaries of different cells have to leave');
  for (const former of [...gone, ...steppedDown]) {
    secretaryOf(former).post = 'Chi ủy viên';
    former.post = 'Bí thư chi bộ';
  }
}

/** Changes a value and with it drops the odd spelling of the value that came later. */
function change(member: Member, column: Column, apply: () => void): void {
  apply();
  delete member.written[column];
}
