import { formatDay, type Day } from './calendar.ts';
import { COLUMNS, isSecretary, type Column, type Member } from './member.ts';
import { BLOCS } from './quotas.ts';

/** What a column says of a member in plain spelling; the running number is left to the file. */
export function plainText(member: Member, column: Column): string {
  const { cell } = member;
  switch (column) {
    case 'STT':
      return '';
    case 'Họ và tên':
      return member.name;
    case 'Giới tính':
      return member.sex;
    case 'Ngày sinh':
      return formatDay(member.born);
    case 'Dân tộc':
      return member.ethnicity;
    case 'Tôn giáo':
      return member.religion;
    case 'Khối':
      return BLOCS[cell.bloc];
    case 'Tổ chức cơ sở đảng':
      return cell.organisation;
    case 'Chi bộ':
      return cell.name;
    case 'Trình độ giáo dục phổ thông':
      return member.school;
    case 'Trình độ chuyên môn':
      return member.qualification;
    case 'Lý luận chính trị':
      return member.theory;
    case 'Ngày vào Đảng':
      return dayText(member.admitted);
    case 'Ngày chính thức':
      return dayText(member.official);
    case 'Chức vụ Đảng':
      return member.post;
    case 'Kiêm chức':
      return member.concurrently;
    case 'Miễn sinh hoạt từ ngày':
      return dayText(member.exemptFrom);
    case 'Lý do miễn':
      return member.exemptReason;
    case 'Đi làm ăn xa':
      return member.away ? 'Có' : '';
    case 'Số thẻ đảng':
      return member.card;
    case 'Số CCCD':
      return `000${String(member.serial).padStart(9, '0')}`;
    case 'Số điện thoại':
      return `0900 000 ${String(member.serial % 1000).padStart(3, '0')}`;
  }
}

/** The export as text: BOM, comma, CRLF, one row a member ordered by cell and post. */
export function toCsv(members: readonly Member[], joined: ReadonlySet<Member>): string {
  const rank = (member: Member): number => (isSecretary(member) ? 0 : member.post.startsWith('Phó') ? 1 : member.post !== '' ? 2 : joined.has(member) ? 4 : 3);
  const ordered = members.toSorted((one, other) => one.cell.index - other.cell.index || rank(one) - rank(other));
  const rows = ordered.map((member, index) =>
    COLUMNS.map((column) => (column === 'STT' ? String(index + 1) : (member.written[column] ?? plainText(member, column)))),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

function dayText(day: Day | null): string {
  return day === null ? '' : formatDay(day);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
