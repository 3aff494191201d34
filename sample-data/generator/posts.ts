import { isSecretary, type Member } from './member.ts';
import { HEADS } from './quotas.ts';
import { randomStream, type Random } from './random.ts';

const GROUP_HEAD = 'Tổ trưởng tổ dân phố';
const FRONT_HEAD = 'Trưởng ban công tác Mặt trận';

/** Fills the party posts of every cell and the posts that members of residential cells hold beside them. */
export function assignPosts(members: readonly Member[]): void {
  const random = randomStream('posts');
  const cells = membersByCell(members);
  const organisations = new Set<string>();
  for (const inCell of cells.values()) {
    const { organisation, name } = (inCell[0] as Member).cell;
    const committee = organisation !== name;
    const leads = committee && !organisations.has(organisation);
    organisations.add(organisation);
    fillCell(random, inCell, leads);
  }
  assignHeads(
    random,
    [...cells.values()].filter((inCell) => (inCell[0] as Member).cell.bloc === 'residential'),
  );
}

function membersByCell(members: readonly Member[]): Map<number, Member[]> {
  const cells = new Map<number, Member[]>();
  for (const member of members) {
    const inCell = cells.get(member.cell.index);
    if (inCell === undefined) cells.set(member.cell.index, [member]);
    else inCell.push(member);
  }
  return cells;
}

/** `leads`: the committee's own secretary, a deputy and a member of it sit in this cell. */
function fillCell(random: Random, inCell: readonly Member[], leads: boolean): void {
  const give = (post: Member['post'], count: number): void => {
    const free = inCell.filter((member) => member.post === '' && canServe(member));
    for (const member of random.draw(free, Math.min(count, free.length), serviceWeight)) member.post = post;
  };
  give(leads ? 'Bí thư Đảng ủy' : 'Bí thư chi bộ', 1);
  if (leads) {
    give('Phó Bí thư Đảng ủy', 1);
    give('Đảng ủy viên', 1);
  }
  // Below nine members a cell has no committee of its own.
  if (inCell.length < 9) return;
  give('Phó Bí thư chi bộ', inCell.length > 110 ? 2 : 1);
  give('Chi ủy viên', inCell.length > 110 ? 4 : inCell.length > 60 ? 3 : 1);
}

function canServe({ official, exemptFrom, ageYears }: Member): boolean {
  return official !== null && exemptFrom === null && ageYears < 81;
}

function serviceWeight({ cell, ageYears: age, theory, sex }: Member): number {
  const learned = theory === 'Cao cấp' || theory === 'Cử nhân' || theory === 'Trung cấp' ? 6 : 1;
  const fit =
    cell.bloc === 'residential' ? (age > 74 ? 0.6 : age > 62 ? 6 : age > 54 ? 2.5 : age > 40 ? 0.7 : 0.15) : age > 60 ? 0.3 : age > 44 ? 5 : age > 35 ? 2 : 0.3;
  return learned * fit * (sex === 'Nam' ? 1.1 : 1);
}

function assignHeads(random: Random, cells: readonly (readonly Member[])[]): void {
  const { secretariesAsGroupHead, secretariesAsFrontHead, groupsWithMemberAsHead } = HEADS;
  const order = random.shuffle(cells);
  order.forEach((inCell, index) => {
    const secretary = inCell.find(isSecretary) as Member;
    const isGroupHead = index < secretariesAsGroupHead;
    const isFrontHead = !isGroupHead && index < secretariesAsGroupHead + secretariesAsFrontHead;
    if (isGroupHead) secretary.concurrently = GROUP_HEAD;
    if (isFrontHead) secretary.concurrently = FRONT_HEAD;
    const appoint = (post: string, suits: (member: Member) => boolean): void => {
      const free = inCell.filter((member) => member.concurrently === '' && !isSecretary(member) && canServe(member) && suits(member));
      for (const member of random.draw(free, Math.min(1, free.length), serviceWeight)) member.concurrently = post;
    };
    if (!isGroupHead && index < groupsWithMemberAsHead) appoint(GROUP_HEAD, () => true);
    if (!isFrontHead) appoint(FRONT_HEAD, () => true);
    // Deputies and heads of associations do not head the unit, whatever their title begins with.
    if (index >= 50) secretary.concurrently = random.pick(['Tổ phó tổ dân phố', 'Phó Trưởng ban công tác Mặt trận', 'Chi hội trưởng Cựu chiến binh']);
    appoint('Chi hội trưởng Người cao tuổi', ({ ageYears }) => ageYears > 62);
    appoint('Chi hội trưởng Phụ nữ', ({ sex, ageYears }) => sex === 'Nữ' && ageYears > 40);
    appoint('Chi hội trưởng Cựu chiến binh', ({ sex, ageYears }) => sex === 'Nam' && ageYears > 55);
    appoint('Tổ phó tổ dân phố', ({ ageYears }) => ageYears < 70);
  });
}
