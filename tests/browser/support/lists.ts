/** What one line of a made list says, by column; columns that a list does not name are empty. */
export type Line = Readonly<Record<string, string>>;

/** The columns of the lists made here, in their order. */
export const COLUMNS = [
  'Họ và tên', 'Giới tính', 'Ngày sinh', 'Khối', 'Tổ chức cơ sở đảng', 'Chi bộ', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Ngày vào Đảng',
  'Miễn sinh hoạt từ ngày', 'Lý do miễn',
] as const;

const MEMBER: Line = {
  'Giới tính': 'Nam', 'Ngày sinh': '15/03/1980', Khối: 'Công an', 'Tổ chức cơ sở đảng': 'Đảng bộ Công an phường',
  'Chi bộ': 'Chi bộ 1', 'Trình độ chuyên môn': 'Đại học', 'Lý luận chính trị': 'Trung cấp', 'Ngày vào Đảng': '03/02/2005',
};

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A list of members as a CSV text: each line is a usual member of its own name, but for what it names. */
export function listOf(lines: readonly Line[], { delimiter = ',', columns = COLUMNS as readonly string[] } = {}): string {
  const rows = lines.map((line, place) => {
    const member: Line = { ...MEMBER, 'Họ và tên': `Nguyễn Văn Mẫu ${place + 1}`, ...line };
    return columns.map((column) => member[column] ?? '');
  });
  return [[...columns], ...rows].map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

/** So many women and then so many men, alike otherwise. */
export function womenAndMen(women: number, men: number, line: Line = {}): Line[] {
  return Array.from({ length: women + men }, (_, place) => ({ ...line, 'Giới tính': place < women ? 'Nữ' : 'Nam', 'Họ và tên': `Đảng viên thứ ${place + 1}` }));
}
