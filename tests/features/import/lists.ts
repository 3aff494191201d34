import { rowsOf, type ReadFile } from './support.ts';

/** A list as offices keep it, with every letter of the alphabet among its names. */
export const HEADER = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Dân tộc', 'Tôn giáo', 'Chi bộ', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Ngày vào Đảng', 'Chức vụ Đảng', 'Ghi chú'];
export const NAMES = (
  'Nguyễn Thị Đào|Trần Văn Bình|Lê Quốc Khánh|Phạm Thị Hồng Nhung|Hoàng Đình Tú|Huỳnh Ngọc Ánh|Phan Thị Thủy|Vũ Đức Thắng|Võ Minh Trí|Đặng Thị Mỹ Lệ|Bùi Xuân Trường|Đỗ Hữu Phước'
  + '|Hồ Thị Kỷ|Ngô Bá Khá|Dương Thùy Linh|Lý Thị Mười|Đinh Công Tráng|Trịnh Hoài Đức|Mai Ẩn|Hà Thị Ổn|Lương Ý Nhi|Cao Ỷ Lan|Tạ Ứng Long|Đoàn Ủy|Trương Ấu|Lâm Ầm|Phùng Ẵm|Tô Ẳng'
  + '|Châu Ằng|Thái Ắt|Vương Ặc|Đàm Ậu|Quách Ẫm|Tăng Ẻo|Kiều Ẽo|Triệu Ẹo|Nghiêm Ề|Tống Ể|Doãn Ễ|Khổng Ế|Lưu Ệ|Mạc Ỉ|La Ĩ|Hứa Ịch|Thạch Ỏng|Âu Õng|Ông Ọng|Chử Ỗi|Cù Ối|Từ Ội'
  + '|Giáp Ờ|Bế Ở|Nông Ỡ|Nguyễn Ớt|Trần Ợi|Lê Ùn|Phạm Ủn|Hoàng Ũng|Vũ Úc|Võ Ụn|Đặng Ừng|Bùi Ửng|Đỗ Ữu|Hồ Ựu|Ngô Ỳ|Dương Ỹ|Lý Ỵ|Trần Quang Vỹ|Nguyễn Thị Bảy|Lê Thị Tám'
).split('|');

/** The row of a member. */
export function rowOf(name: string, at: number): string[] {
  const pick = (...values: string[]) => values[at % values.length] ?? '';
  return [
    String(at + 1), name, pick('Nữ', 'Nam', 'Nam'), `${(at % 28) + 1}/${(at % 12) + 1}/${1940 + (at % 60)}`, pick('Kinh', 'Kinh', 'Tày', 'Mường', 'Hmông'),
    pick('Không', 'Phật giáo', 'Không', 'Công giáo'), `Chi bộ khu dân cư số ${(at % 4) + 1}`, pick('Đại học', 'Thạc sĩ', 'Trung cấp', 'Cao đẳng', 'Sơ cấp'),
    pick('Cao cấp', 'Trung cấp', 'Sơ cấp', 'Chưa qua đào tạo'), `03/02/${2005 + (at % 20)}`, pick('Bí thư', '', 'Phó bí thư', '', ''), pick('', 'Tuổi cao', ''),
  ];
}

/** A whole list. */
export function listOf(members: number, delimiter: string, titles: boolean): string {
  const rows = Array.from({ length: members }, (_, at) => rowOf(NAMES[at % NAMES.length] ?? '', at));
  const title = titles ? [['ĐẢNG BỘ PHƯỜNG ĐỐNG ĐA'], ['Danh sách đảng viên, tính đến ngày 1/3/2026'], []] : [];
  return textOf([...title, HEADER, ...rows], delimiter);
}

/** Rows as CSV. */
export function textOf(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((cells) => cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join('\r\n');
}

/** What must not depend on the encoding; TCVN3 has no capitals with a tone, so that case says nothing there. */
export function essence({ info, ...read }: ReadFile) {
  const { tally, rows, issues, issueTotal, questions, fields, asOf, headerLine, delimiter } = info;
  const lower = (text: string) => text.toLowerCase();
  return {
    tally, rows, issueTotal, questions, fields, asOf, headerLine, delimiter, issues: issues.map((issue) => ({ ...issue, value: lower(issue.value) })),
    cells: info.cells.map((cell) => ({ ...cell, name: lower(cell.name) })), columns: info.columns.map(({ header, field }) => ({ header: lower(header), field })),
    rowsRead: rowsOf({ info, ...read }).map((row) => ({ ...row, full_name: lower(String(row['full_name'])) })),
  };
}

/** Bytes in pieces of a size. */
export function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

/** Names without their case. */
export const lowerAll = (names: readonly string[]) => names.map((name) => name.toLowerCase());
