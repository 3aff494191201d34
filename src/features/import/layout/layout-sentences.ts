import type { Bilingual } from '#domain/bilingual.ts';
import type { IssueCode } from '#domain/issue.ts';

/** What is the matter with columns, headings between rows, and words of status; how it was counted, and what to do. */
export const LAYOUT_ISSUES = {
  'columns-disagree': {
    vi: 'Các cột đi với nhau (như Nam và Nữ, hoặc các cột đánh dấu x) cùng có chữ, cùng trống hoặc trái nhau ở dòng này, nên đếm là chưa có thông tin. Hãy chỉ ghi ở một cột.',
    en: 'Columns that belong together (such as men and women, or marks) are all filled, all empty or contradict each other on this line; it counts as unknown. Fill in one of them.',
  },
  'blank-means': {
    vi: 'Cột này chỉ đánh dấu một bên (như Nữ, hoặc Dự bị), nên ô trống được đọc là bên còn lại, ghi ở đây. Nếu có ô trống vì chưa điền, hãy ghi đủ cho từng người.',
    en: 'This column marks one of two (such as women, or those on probation), so an empty cell was read as the other, shown here. If cells are empty because nobody filled them in, fill in each.',
  },
  'marks-missing': {
    vi: 'Cột đánh dấu x cho giới tính (như Nam, Nữ) không có dấu nào ở bất cứ dòng nào, nên giới tính của mọi người là chưa có thông tin. Hãy đánh dấu cho từng người rồi mở lại tệp.',
    en: 'The columns of marks for sex (such as Nam and Nữ) have no mark on any line, so sex is unknown for everybody. Mark each person and open the file again.',
  },
  'column-empty': {
    vi: 'Cột này có tên nhưng không ô nào được ghi, nên thông tin này của mọi người là chưa có. Nếu cần số liệu này, hãy ghi cho từng người rồi mở lại tệp.',
    en: 'This column has a name but not one filled cell, so it is unknown for everybody. If the figure is needed, fill it in for each person and open the file again.',
  },
  'column-empty-none': {
    vi: 'Cột này có tên nhưng không ô nào được ghi; ô trống ở cột này được hiểu là không, nên được đếm là 0 người. Nếu cột chưa được điền, con số 0 này không đúng: hãy ghi cho từng người rồi mở lại tệp.',
    en: 'This column has a name but not one filled cell; an empty cell of it means no, so it counts nobody in the whole list. If nobody has filled it in, that 0 is not true: fill it in and open the file again.',
  },
  'column-unclear': {
    vi: 'Chưa rõ cột này là trình độ phổ thông, chuyên môn hay lý luận chính trị, nên chưa được đọc. Hãy chọn ý nghĩa của cột, hoặc đổi tiêu đề.',
    en: 'It is not clear whether this column is school level, qualification or political theory; it is not read. Choose what it is, or change the heading.',
  },
  'column-of-side-table': {
    vi: 'Cột này giống cột của một bảng tổng hợp đặt cạnh danh sách (mỗi tên ghi một lần), không phải của từng đảng viên, nên không được đọc. Nếu đúng là của đảng viên, hãy chọn lại ý nghĩa của cột ở trang Dữ liệu.',
    en: 'This column looks like one of a summary that stands beside the list (each name once), and not of the members; it is not read. If it is about the members, choose again what it is on the page Data.',
  },
  'status-not-understood': {
    vi: 'Chưa hiểu người này còn sinh hoạt hay đã chuyển đi, từ trần, ra khỏi Đảng; vẫn được đếm là đảng viên. Hãy kiểm tra và ghi rõ, như “Đang sinh hoạt”, “Đã chuyển đi”.',
    en: 'It is not clear whether this person is still here or has moved, died or left; counted as a member. Check, and write it plainly.',
  },
  'heading-of-others': {
    vi: 'Theo tiêu đề ở dòng này, những người bên dưới không phải đảng viên (như quần chúng, đoàn viên), nhưng vẫn được đếm. Nếu không phải đảng viên, hãy xóa phần đó khỏi tệp gốc rồi mở lại tệp.',
    en: 'By the heading on this line the people below are no members (such as people outside the Party, or of the Youth Union); they are counted all the same. If they are no members, delete that part of the original and open the file again.',
  },
  'member-not-marked': {
    vi: 'Cột “Đảng viên” không đánh dấu người ở dòng này, nhưng người này vẫn được đếm là đảng viên. Nếu không phải đảng viên, hãy xóa dòng khỏi tệp gốc rồi mở lại tệp.',
    en: 'The column “Đảng viên” has no mark for this person, who is counted as a member all the same. If the person is no member, delete the line from the original and open the file again.',
  },
  'title-of-leaving': {
    vi: 'Dòng tên danh sách, hoặc tên tệp hay tên trang tính, nói đến việc chuyển đi, từ trần, xóa tên, ra khỏi Đảng hoặc sinh hoạt tạm thời; mọi người trong danh sách vẫn được đếm, trừ người có trạng thái ghi rõ là đã rời đi. Hãy kiểm tra đây có đúng là danh sách đảng viên hiện có.',
    en: 'The title of this list, or the name of the file or of its sheet, speaks of moving, dying, striking off, leaving or a stay for a time; all its people are counted but those whose status says that they have left. Check that this is the list of present members.',
  },
  'remark-of-leaving': {
    vi: 'Ghi chú cho thấy người này có thể đã chuyển đi, từ trần hoặc ra khỏi Đảng; vẫn được đếm là đảng viên. Nếu đúng vậy, hãy xóa dòng này khỏi danh sách rồi mở lại tệp.',
    en: 'The remark suggests that this person has moved, died or left; still counted as a member. If so, delete the line and open the file again.',
  },
  'remark-of-exemption': {
    vi: 'Ghi chú cho thấy những người này được miễn sinh hoạt đảng, nhưng không có cột miễn sinh hoạt, hoặc ô ở cột đó còn trống; họ chưa được đếm là được miễn. Hãy thêm cột “Miễn sinh hoạt từ ngày” rồi mở lại tệp; hoặc ở bước Cột, chọn cột ghi chú là “Lý do miễn”.',
    en: 'The remark says that these people are exempt, but there is no column of exemption, or its cell is empty; they are not counted as exempt. Add a column “Miễn sinh hoạt từ ngày” and open the file again; or choose the column of remarks as “Reason for exemption” at the step Columns.',
  },
  'section-not-understood': {
    vi: 'Dòng này giống tên một nhóm nhưng chưa rõ là đơn vị nào hoặc gồm những ai, nên những người bên dưới không lấy thông tin từ đây. Hãy thêm cột (như Chi bộ, Giới tính, Miễn sinh hoạt) và ghi cho từng người.',
    en: 'This line looks like the heading of a group, but not clearly of which unit or which people; those below take nothing from it. Add a column (such as cell, sex, exemption) and fill it in for each.',
  },
  'heading-contradicts': {
    vi: 'Ô ở dòng này không khớp với dòng tên nhóm ở trên (như “Đảng viên được miễn”, “Nữ”, “Đảng viên dự bị”). Ô có chữ thì số liệu lấy theo ô, ô trống thì lấy theo dòng tên nhóm. Hãy kiểm tra theo hồ sơ.',
    en: 'The cell on this line does not agree with the heading of its group (such as “exempt”, “women”, “on probation”). A filled cell counts as it is, an empty one as the heading says. Check the records.',
  },
  'kind-contradicts': {
    vi: 'Dòng này ghi là đảng viên dự bị mà đã có ngày chính thức. Số liệu lấy theo ngày, nên đếm là chính thức. Hãy kiểm tra theo hồ sơ.',
    en: 'This line says that the member is on probation, and has an official date. The date is what counts, so the member is official. Check the records.',
  },
  'exemption-by-reason': {
    vi: 'Tệp không có cột ngày miễn sinh hoạt, nên ai có ghi lý do miễn được đếm là được miễn, ô trống là đang sinh hoạt. Nếu cột này chưa ghi đủ, hãy bổ sung rồi mở lại tệp.',
    en: 'The file has no column of exemption dates, so who has a reason for exemption counts as exempt, and an empty cell as active. If the column is not complete, fill it in and open the file again.',
  },
  'section-count-differs': {
    vi: 'Số người ghi trong ngoặc ở dòng này khác số người đếm được bên dưới. Số liệu lấy theo từng dòng. Hãy kiểm tra xem có thiếu hoặc thừa người.',
    en: 'The number in brackets on this line is not that of the people below it. The lines are what is counted. Check whether some are missing or too many.',
  },
  'file-cut-off': {
    vi: 'Tệp dừng giữa chừng ở dòng này, có lẽ khi tải về hoặc sao chép; dòng này chưa được đếm và có thể còn thiếu những người sau đó. Hãy xuất hoặc tải lại tệp rồi mở lại.',
    en: 'The file stops in the middle of this line, perhaps while it was copied; the line is not counted, and people after it may be missing. Export it again.',
  },
} as const satisfies Partial<Record<IssueCode, Bilingual>>;
