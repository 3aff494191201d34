import type { Bilingual } from '#domain/bilingual.ts';
import type { IssueCode } from '#domain/issue.ts';

/** Why a sheet of a workbook is not among those that were read, or what it lacks; and what to do. */
export const SHEET_ISSUES = {
  'sheet-not-read': {
    vi: 'Trang tính này cũng giống danh sách đảng viên nhưng không được đọc; số liệu không gồm trang này. Nếu cần cả trang này, hãy chọn lại các trang ở trang Dữ liệu, bước Tệp.',
    en: 'This sheet looks like a list of members too but was not read; the figures leave it out. If it belongs to them, choose the sheets again on the page Data, step File.',
  },
  'sheet-repeats': {
    vi: 'Phần lớn người ở trang tính này đã có ở các trang khác, nên trang này không được đọc để không đếm hai lần. Nếu trang này phải được đếm, hãy chọn lại các trang ở trang Dữ liệu, bước Tệp.',
    en: 'Most people of this sheet stand in the others, so it is not read, lest they count twice. If it should count, choose the sheets again on the page Data, step File.',
  },
  'sheet-of-others': {
    vi: 'Theo tên trang hoặc dòng tên danh sách, trang tính này là của những người khác (như quần chúng), không phải đảng viên, nên không được đọc. Nếu đây là đảng viên, hãy chọn lại các trang ở trang Dữ liệu, bước Tệp.',
    en: 'By its name or title this sheet is a list of other people, not of members, and is not read. If these are members, choose the sheets again on the page Data, step File.',
  },
  'sheet-of-left': {
    vi: 'Theo tên trang hoặc dòng tên danh sách, những người ở trang tính này đã chuyển đi, từ trần hoặc ra khỏi Đảng, nên trang không được đọc. Nếu họ vẫn phải được đếm, hãy chọn lại các trang ở trang Dữ liệu, bước Tệp.',
    en: 'By its name or title the people of this sheet have moved, died or left, so it is not read. If they should count, choose the sheets again on the page Data, step File.',
  },
  'sheet-second-table': {
    vi: 'Ở dòng này của trang tính bắt đầu một bảng thứ hai có các cột khác, nên cả trang không được đọc; số liệu không gồm trang này. Hãy chép mỗi bảng sang một trang tính riêng rồi mở lại tệp.',
    en: 'On this line of the sheet a second table with other columns begins, so the whole sheet is not read and the figures leave it out. Copy each table to a sheet of its own and open the file again.',
  },
  'sheet-refused': {
    vi: 'Trang tính này không đọc được thành danh sách (không có dòng tiêu đề đọc được, có người ở trên dòng tiêu đề, có nhiều bảng, chữ bị hỏng, hoặc có ô, dòng quá dài); số liệu không gồm trang này. Hãy sửa trang theo mẫu các trang khác rồi mở lại tệp.',
    en: 'This sheet cannot be read as a list (no heading that can be read, people above the heading, several tables, lost letters, or cells or rows beyond measure); the figures leave it out. Correct it like the others and open the file again.',
  },
  'sheet-lacks-field': {
    vi: 'Trang tính này không có cột cho mục này, nên mục này của những người trong trang là chưa có thông tin. Hãy thêm cột vào trang này (với chi bộ: thêm cột Chi bộ, hoặc đặt tên trang là tên chi bộ).',
    en: 'This sheet has no column for this, so it is unknown for the people in the sheet. Add the column (for the cell: a column Chi bộ, or the name of the cell as that of the sheet).',
  },
  'sheet-unit-differs': {
    vi: 'Tên trang tính và dòng tên ở đầu trang nêu hai chi bộ khác nhau; đang lấy theo dòng ở đầu trang. Hãy kiểm tra và sửa cho giống nhau.',
    en: 'The name of the sheet and the title in it name two different cells; the title is what counts. Check them, and correct one.',
  },
  'sheet-same-unit': {
    vi: 'Các trang tính này cùng nêu một chi bộ, nên người ở các trang được tính chung vào một chi bộ. Nếu là những chi bộ khác nhau, hãy ghi rõ tên từng chi bộ ở đầu trang, hoặc thêm cột Tổ chức cơ sở đảng.',
    en: 'These sheets name the same cell, so their people count in one cell. If they are different cells, write the full name at the top of each sheet, or add a column of organisations.',
  },
  'sheet-person-again': {
    vi: 'Ở một trang tính trước đã có người cùng họ tên và cùng năm sinh; cả hai dòng đều được đếm. Nếu là cùng một người, hãy xóa một dòng rồi mở lại tệp.',
    en: 'A sheet before this one has somebody of the same name and year of birth; both lines are counted. If it is the same person, delete one and open the file again.',
  },
} as const satisfies Partial<Record<IssueCode, Bilingual>>;
