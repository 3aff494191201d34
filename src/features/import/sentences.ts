import type { Bilingual } from '#domain/bilingual.ts';
import type { IssueCode, IssueGroup } from '#domain/issue.ts';
import { createFormats } from '#i18n/format.ts';
import type { ImportFailure } from './failure.ts';
import { SHEET_ISSUES } from './workbook/sheet-sentences.ts';
import { lettersSentence } from './encodings/letters-sentences.ts';
import { noHeader, onlyNames, peopleAbove } from './layout/heading-sentences.ts';
import { tableSentence } from './layout/table-sentences.ts';
import { LAYOUT_ISSUES } from './layout/layout-sentences.ts';

/** Why a file was refused: what happened, with the line where there is one, and what to do. */
export interface FailureSentence {
  what: Bilingual;
  todo: Bilingual;
}

const VI = createFormats('vi');
const EN = createFormats('en');

type ForeignKind = Extract<ImportFailure, { code: 'foreign' }>['params']['kind'];

const SAVE_AS_CSV: Bilingual = {
  vi: 'Hãy mở danh sách bằng Excel, chọn Lưu thành (Save As), chọn kiểu “CSV UTF-8”, rồi mở tệp vừa lưu ở đây.',
  en: 'Open the list in Excel, choose Save As, choose the type “CSV UTF-8”, then open the saved file here.',
};

const CHOOSE_EXPORT: Bilingual = {
  vi: 'Hãy chọn tệp Excel hoặc CSV xuất từ cơ sở dữ liệu đảng viên.', en: 'Choose the Excel or CSV file exported from the member database.',
};

const FOREIGN: Readonly<Record<ForeignKind, FailureSentence>> = {
  image: { what: { vi: 'Tệp này là ảnh, không phải danh sách.', en: 'This file is a picture, not a list.' }, todo: CHOOSE_EXPORT },
  pdf: { what: { vi: 'Tệp này là PDF, chưa đọc thành bảng được.', en: 'This file is a PDF, which cannot be read as a table.' }, todo: CHOOSE_EXPORT },
  zip: {
    what: { vi: 'Tệp này là tệp nén (.zip), không phải danh sách.', en: 'This file is an archive (.zip), not a list.' },
    todo: { vi: 'Hãy giải nén rồi chọn tệp danh sách ở bên trong.', en: 'Unpack it and choose the list inside.' },
  },
  word: {
    what: { vi: 'Tệp này là văn bản Word, không phải bảng tính.', en: 'This file is a Word document, not a spreadsheet.' },
    todo: {
      vi: 'Hãy chép bảng trong văn bản sang Excel, lưu lại, rồi mở tệp Excel ở đây.',
      en: 'Copy the table of the document into Excel, save it, and open the Excel file here.',
    },
  },
  slides: {
    what: { vi: 'Tệp này là bài trình chiếu PowerPoint, không phải danh sách.', en: 'This file is a PowerPoint presentation, not a list.' },
    todo: { vi: 'Hãy chọn tệp Excel hoặc CSV có danh sách đảng viên.', en: 'Choose the Excel or CSV file with the list of members.' },
  },
  opendocument: {
    what: { vi: 'Tệp này theo kiểu OpenDocument (LibreOffice), chưa đọc được.', en: 'This file is an OpenDocument file (LibreOffice), which cannot be read yet.' },
    todo: { vi: 'Hãy mở tệp bằng LibreOffice hoặc Excel, lưu thành kiểu Excel (.xlsx), rồi mở tệp vừa lưu ở đây.', en: 'Open it in LibreOffice or Excel, save it as Excel (.xlsx), then open the saved file here.' },
  },
  ole: {
    what: { vi: 'Tệp này là tệp Office kiểu cũ nhưng không phải sổ Excel.', en: 'This is an old Office file, but not an Excel workbook.' },
    todo: { vi: 'Hãy chọn tệp Excel hoặc CSV có danh sách đảng viên.', en: 'Choose the Excel or CSV file with the list of members.' },
  },
  html: {
    what: { vi: 'Tệp này là trang web (HTML) không có bảng nào, dù tên có thể mang đuôi khác.', en: 'This file is a web page (HTML) without a table, whatever its name ends in.' },
    todo: SAVE_AS_CSV,
  },
  binary: { what: { vi: 'Tệp này không phải tệp chữ, nên không đọc thành danh sách được.', en: 'This file is not text, so it cannot be read as a list.' }, todo: CHOOSE_EXPORT },
};

const SAVE_AS_UTF_8: Bilingual = {
  vi: `Lưu lại dạng CSV UTF-8: ${lowerFirst(SAVE_AS_CSV.vi)}`, en: `Save it as CSV UTF-8: ${lowerFirst(SAVE_AS_CSV.en)}`,
};

const CHOOSE_OTHER: Bilingual = { vi: 'Hãy kiểm tra và chọn lại tệp.', en: 'Check the file and choose again.' };

/** The sentences of a refused file; lines and limits are written as each language writes numbers. */
export function failureSentence(failure: ImportFailure): FailureSentence {
  switch (failure.code) {
    case 'foreign': return FOREIGN[failure.params.kind];
    case 'empty': return { what: { vi: 'Tệp này trống, không có dòng nào.', en: 'This file is empty.' }, todo: CHOOSE_OTHER };
    case 'bytes-invalid':
    case 'letters-lost':
    case 'letters-unread': return lettersSentence(failure, SAVE_AS_UTF_8);
    case 'quote-not-closed': return {
      what: {
        vi: `Ở dòng ${VI.count(failure.params.line)} có dấu ngoặc kép (") mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu.`,
        en: `On line ${EN.count(failure.params.line)} a quotation mark (") opens and does not close, so the end of its cell is not known.`,
      },
      todo: {
        vi: 'Hãy thêm dấu ngoặc kép còn thiếu hoặc xóa dấu thừa ở dòng đó trong tệp gốc, lưu lại rồi mở lại tệp.',
        en: 'Add the missing mark or delete the stray one on that line of the original, save it, and open it again.',
      },
    };
    case 'cell-too-large': return {
      what: {
        vi: `Ô bắt đầu ở dòng ${VI.count(failure.params.line)} dài hơn ${VI.count(failure.params.limit)} ký tự; thường là vì thiếu một dấu ngoặc kép (") đóng ô.`,
        en: `The cell that begins on line ${EN.count(failure.params.line)} has more than ${EN.count(failure.params.limit)} characters; mostly a closing quotation mark (") is missing.`,
      },
      todo: { vi: 'Hãy xem lại dòng đó trong tệp gốc, sửa, lưu lại rồi mở lại tệp.', en: 'Look at that line of the original, correct it, save it, and open it again.' },
    };
    case 'too-many-columns': return {
      what: {
        vi: `Dòng ${VI.count(failure.params.line)} có hơn ${VI.count(failure.params.limit)} cột, không giống một danh sách đảng viên.`,
        en: `Line ${EN.count(failure.params.line)} has more than ${EN.count(failure.params.limit)} columns, unlike a list of members.`,
      },
      todo: CHOOSE_OTHER,
    };
    case 'no-header': return noHeader(failure.params.found);
    case 'only-names': return onlyNames(failure.params);
    case 'no-rows': return {
      what: {
        vi: `Có dòng tiêu đề (dòng ${VI.count(failure.params.headerLine)}) nhưng không có đảng viên nào bên dưới.`,
        en: `There is a heading (line ${EN.count(failure.params.headerLine)}) but no member below it.`,
      },
      todo: { vi: 'Hãy kiểm tra lần xuất tệp, rồi chọn lại tệp có danh sách.', en: 'Check the export, then choose the file that has the list.' },
    };
    case 'people-above': return peopleAbove(failure.params);
    case 'second-table':
    case 'tables-beside':
    case 'other-list':
    case 'unit-list':
    case 'left-list':
    case 'all-left': return tableSentence(failure);
    case 'too-many-units': return {
      what: {
        vi: `Tệp có hơn ${VI.count(failure.params.limit)} tên tổ chức đảng khác nhau; có lẽ cột tổ chức hoặc chi bộ chứa nội dung khác.`,
        en: `The file has more than ${EN.count(failure.params.limit)} different units; the column of organisations or cells may hold something else.`,
      },
      todo: { vi: 'Hãy kiểm tra tiêu đề của cột tổ chức và cột chi bộ.', en: 'Check the headings of the columns of organisations and cells.' },
    };
    case 'workbook-protected': return {
      what: { vi: 'Tệp này có mật khẩu, nên không đọc được.', en: 'This file opens with a password only, so it cannot be read.' },
      todo: {
        vi: 'Hãy mở tệp bằng Excel, vào Tệp (File) → Thông tin (Info) → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi mở lại tệp ở đây.',
        en: 'Open it in Excel, go to File → Info → Protect Workbook → Encrypt with Password, clear the password, save it, and open it here again.',
      },
    };
    case 'workbook-damaged': return {
      what: {
        vi: `Tệp này bị hỏng hoặc tải về chưa đủ${failure.params.part && ` (ở phần ${failure.params.part})`}, nên không số nào được đọc.`,
        en: `This file is damaged or was not saved to its end${failure.params.part && ` (in ${failure.params.part})`}, so no figure of it is read.`,
      },
      todo: {
        vi: 'Hãy chép hoặc tải lại tệp. Nếu Excel vẫn mở được tệp, hãy lưu lại dưới dạng Excel (.xlsx) hoặc “CSV UTF-8”, rồi mở tệp vừa lưu ở đây.',
        en: 'Copy or download it again. If Excel can open it, save it as Excel (.xlsx) or “CSV UTF-8”, then open the saved file here.',
      },
    };
    case 'workbook-too-large': return { what: tooLarge(failure.params), todo: SAVE_AS_CSV };
    case 'unreadable': return {
      what: { vi: 'Trình duyệt không đọc được tệp: tệp có thể đã bị chuyển chỗ, đổi tên, hoặc đang mở trong Excel.', en: 'The browser could not read the file: it may have been moved or renamed, or be open in Excel.' },
      todo: { vi: 'Hãy đóng tệp ở chương trình khác rồi chọn lại.', en: 'Close the file in other programs and choose it again.' },
    };
    case 'worker-died': return {
      what: { vi: 'Việc đọc tệp bị dừng giữa chừng, có thể vì máy thiếu bộ nhớ. Tệp gốc không bị thay đổi.', en: 'Reading stopped half way, perhaps for want of memory. The file itself is unchanged.' },
      todo: { vi: 'Hãy đóng bớt trang và chương trình khác, tải lại trang rồi mở lại tệp.', en: 'Close other pages and programs, reload this page and open the file again.' },
    };
  }
}

function tooLarge({ what, limit }: Extract<ImportFailure, { code: 'workbook-too-large' }>['params']): Bilingual {
  switch (what) {
    case 'file': return { vi: `Sổ Excel này lớn hơn ${VI.size(limit)}, trình duyệt không giữ hết được.`, en: `This workbook is larger than ${EN.size(limit)}, more than a browser can hold.` };
    case 'unpacked': return { vi: `Sổ Excel này khi giải nén lớn hơn ${VI.size(limit)}.`, en: `This workbook unpacks to more than ${EN.size(limit)}.` };
    case 'ratio': return { vi: `Sổ Excel này nén hơn ${VI.count(limit)} lần, khác thường với một danh sách.`, en: `This workbook unpacks to more than ${EN.count(limit)} times its size, unlike a list.` };
    case 'parts': return { vi: `Tệp này có hơn ${VI.count(limit)} phần, khác thường với một sổ Excel.`, en: `This file has more than ${EN.count(limit)} parts, unlike a workbook.` };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const ISSUES: Readonly<Record<IssueCode, Bilingual>> = {
  'value-not-understood': {
    vi: 'Ô cần kiểm tra lại: chưa hiểu cách ghi này, nên đếm là chưa có thông tin. Hãy ghi bằng một giá trị thường dùng.',
    en: 'To be checked: this is not understood and counts as unknown. Change it to a usual value.',
  },
  'value-restored': {
    vi: 'Excel đã đổi trình độ (như 10/10) thành ngày tháng; ô đã được đọc lại thành trình độ. Nên định dạng ô là Văn bản (Text) rồi ghi lại.',
    en: 'Excel had turned a school level (such as 10/10) into a date; it was read back. Better make the cell text.',
  },
  'date-impossible': {
    vi: 'Ô cần kiểm tra lại: ngày này không có trong lịch, nên đếm là chưa có thông tin. Hãy sửa theo hồ sơ.',
    en: 'To be checked: there is no such day; it counts as unknown. Correct it from the records.',
  },
  'date-not-understood': {
    vi: 'Ô cần kiểm tra lại: chưa đọc được thành ngày, nên đếm là chưa có thông tin. Hãy ghi ngày/tháng/năm, như 03/02/1975.',
    en: 'To be checked: this cannot be read as a date and counts as unknown. Write day/month/year, such as 03/02/1975.',
  },
  'date-outside-range': {
    vi: 'Ô cần kiểm tra lại: năm này không thể đúng với cột này, nên đếm là chưa có thông tin. Hãy sửa theo hồ sơ.',
    en: 'To be checked: the year cannot be right in this column; it counts as unknown. Correct it from the records.',
  },
  'date-order-doubtful': {
    vi: 'Cột này có ngày ghi tháng trước ngày sau, nên những ngày có thể hiểu hai cách được đếm là chưa có thông tin. Hãy xuất lại theo ngày/tháng/năm.',
    en: 'Some dates of this column have the month first, so those that can be read both ways count as unknown. Export them as day/month/year.',
  },
  'date-after-as-of': {
    vi: 'Ô cần kiểm tra lại: ngày này sau ngày chốt số liệu của tệp; vẫn giữ đúng như tệp ghi. Hãy kiểm tra ngày ở ô này và ngày trong tên tệp.',
    en: 'To be checked: this day lies after the day of the list; it is kept as it is. Check the cell and the day in the name of the file.',
  },
  'exemption-date-missing': {
    vi: 'Có ghi lý do miễn nhưng không có ngày miễn: ô ngày để trống, hoặc ghi lý do thay cho ngày. Vẫn đếm là được miễn. Hãy ghi ngày vào ô ngày miễn, và lý do vào cột lý do miễn.',
    en: 'There is a reason for exemption but no date: its cell is empty, or has the reason in place of the date. Counted as exempt. Write the date there, and the reason in its own column.',
  },
  'exemption-contradicts': {
    vi: 'Ghi là không miễn nhưng ô lý do miễn vẫn có chữ, nên đếm là chưa có thông tin. Hãy sửa một trong hai ô.',
    en: 'It says not exempt, but the reason for exemption is not empty; it counts as unknown. Correct one of the two cells.',
  },
  'exemption-ended': {
    vi: 'Ô này cho thấy việc miễn có thể đã hết, hoặc người này đã chuyển đi hay từ trần; phần miễn được đếm là chưa có thông tin. Người này vẫn được đếm là đảng viên. Hãy kiểm tra theo hồ sơ.',
    en: 'This suggests that the exemption is over, or that the member moved away or died; the exemption counts as unknown, the person still as a member. Check the records.',
  },
  'duplicate-member': {
    vi: 'Dòng này trùng với một dòng ở trên (cùng số thẻ đảng, hoặc cùng họ tên, ngày sinh và chi bộ); đang được đếm thêm một lần. Hãy chọn đếm một lần, hoặc xóa dòng thừa trong tệp gốc.',
    en: 'This line repeats one above it (the same card, or the same name, birth and cell) and is counted once more. Choose to count it once, or delete it from the original.',
  },
  'card-twice': {
    vi: 'Số thẻ đảng này đã có ở một dòng khác với họ tên hoặc ngày sinh khác; cả hai dòng đều được đếm. Hãy kiểm tra số thẻ theo hồ sơ.',
    en: 'Another line has the same card number under another name or birth; both are counted. Check the number in the records.',
  },
  'name-missing': { vi: 'Dòng này không có họ tên; vẫn được đếm là một đảng viên. Hãy bổ sung họ tên.', en: 'This line has no name; it still counts as a member. Add the name.' },
  'names-several': {
    vi: 'Ô họ tên ở dòng này có hơn một tên người, nhưng chỉ được đếm là một đảng viên. Nếu là nhiều người, hãy tách mỗi người một dòng trong tệp gốc rồi mở lại tệp.',
    en: 'The name of this line holds more than one person, but counts as one member. If they are several, give each a line of the original and open it again.',
  },
  'row-too-long': {
    vi: 'Dòng này thừa ô so với tiêu đề, giá trị có thể bị lệch cột, nên chưa được đếm. Hãy kiểm tra dấu phân cách trong dòng.',
    en: 'This line has more cells than the heading, so values may be shifted; it is not counted. Check the delimiters of the line.',
  },
  'row-too-short': {
    vi: 'Dòng này thiếu ô ở cuối; vẫn được đếm, các ô thiếu là chưa có thông tin. Hãy kiểm tra dòng này.',
    en: 'This line ends early; it is counted, the missing cells are unknown. Check the line.',
  },
  'row-only-name': {
    vi: 'Dòng này chỉ có tên, giống dòng chữ ký, nên chưa được đếm. Nếu là đảng viên, hãy bổ sung thông tin.',
    en: 'This line has only a name, like a signature, and is not counted. If it is a member, add the details.',
  },
  'row-unclear': {
    vi: 'Chưa rõ dòng này có phải là đảng viên: có số thứ tự hoặc vài thông tin, nhưng thiếu thông tin khác hoặc giống dòng tổng cộng, tên chi bộ. Dòng chưa được đếm. Nếu là đảng viên, hãy bổ sung họ tên và thông tin.',
    en: 'It is not clear whether this line is a member: it has a running number or some values, but lacks others or looks like a total or a heading. It is not counted. If it is a member, add the name and the details.',
  },
  'row-like-total': {
    vi: 'Dòng này có chữ “Cộng” hoặc “Tổng” như dòng tổng cộng, nhưng có thông tin của một người, nên vẫn được đếm là một đảng viên. Nếu là dòng tổng cộng, hãy xóa dòng.',
    en: 'This line has “Cộng” or “Tổng” like a total, but the values of one person; it is counted as a member. If it is a total, delete the line.',
  },
  'quote-broken': {
    vi: 'Dấu ngoặc kép trong dòng này không khớp; dòng vẫn được đọc. Hãy kiểm tra các ô của dòng.',
    en: 'The quotation marks of this line do not match; it is read all the same. Check its cells.',
  },
  'rows-in-cell': {
    vi: 'Một ô của dòng này có nhiều dòng chữ, có thể là các dòng của những người khác bị gộp vào do thiếu dấu ngoặc kép; nếu vậy những người ấy chưa được đếm. Hãy mở tệp gốc, kiểm tra từ dòng này xuống.',
    en: 'A cell of this line has several lines of text, which may be lines of other people that a missing quotation mark has joined to it; these people would not be counted. Open the original and check it from this line on.',
  },
  'column-duplicate': {
    vi: 'Cột này trùng ý nghĩa với một cột khác; chỉ một cột được đọc. Hãy xem bảng Các cột bên dưới.',
    en: 'Another column means the same; only one of them is read. See the columns below.',
  },
  ...LAYOUT_ISSUES,
  'bloc-differs': {
    vi: 'Đảng viên của tổ chức này được ghi ở nhiều khối khác nhau; mỗi người được đếm ở khối ghi trong dòng của mình. Hãy thống nhất một khối cho mỗi tổ chức.',
    en: 'Members of this organisation are in different blocs; each counts in the bloc of its own line. Give each organisation one bloc.',
  },
  'row-hidden': {
    vi: 'Các dòng này đang bị ẩn hoặc bị lọc trong sổ Excel, nhưng vẫn được đọc và đếm. Nếu không muốn đếm, hãy xóa hẳn các dòng ấy rồi mở lại tệp.',
    en: 'These rows are hidden or filtered away in the workbook, but they are read and counted. If they should not be, delete them and open the file again.',
  },
  'merged-filled': {
    vi: 'Ô này gộp với ô ở trên, nên được hiểu là có cùng nội dung với ô trên.',
    en: 'This cell is merged with the one above, and is read as saying the same.',
  },
  'merged-name': {
    vi: 'Ô họ tên ở dòng này gộp với dòng trên, nên dòng này là của cùng một người và không được đếm thêm.',
    en: 'The name of this row is merged with the row above, so it is the same person’s and is not counted again.',
  },
  'formula-without-value': {
    vi: 'Dòng này có công thức mà tệp không lưu kết quả; ô ấy được đếm là chưa có thông tin. Hãy mở tệp bằng Excel, lưu lại, rồi mở lại ở đây.',
    en: 'This row has a formula whose result is not in the file; the cell counts as unknown. Open the file in Excel, save it, and open it here again.',
  },
  ...SHEET_ISSUES,
};

/** What is the matter with a group of values or rows, how it was counted, and what to do. */
export function issueSentence({ code }: Pick<IssueGroup, 'code'>): Bilingual {
  return ISSUES[code];
}
