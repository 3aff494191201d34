import { createFormats } from '#i18n/format.ts';
import type { ImportFailure } from '../failure.ts';
import type { FailureSentence } from '../sentences.ts';

const VI = createFormats('vi');
const EN = createFormats('en');

/** The sentences of files that hold a table, but not the one list of members that is needed. */
export function tableSentence({ code, params }: Extract<ImportFailure, { code: 'second-table' | 'other-list' }>): FailureSentence {
  if (code === 'second-table') {
    return {
      what: {
        vi: `Ở dòng ${VI.count(params.line)} bắt đầu một bảng thứ hai có các cột khác bảng đầu, nên không thể đọc chung thành một danh sách.`,
        en: `On line ${EN.count(params.line)} a second table begins with other columns than the first, so they cannot be read as one list.`,
      },
      todo: { vi: 'Hãy chép mỗi bảng sang một tệp riêng, lưu lại rồi mở tệp cần xem.', en: 'Copy each table to a file of its own, save it, and open the one you need.' },
    };
  }
  return {
    what: {
      vi: `Theo dòng ${VI.count(params.line)}, đây là danh sách những người khác, không phải danh sách đảng viên; cũng không có cột nào như Ngày vào Đảng, Số thẻ đảng.`,
      en: `By line ${EN.count(params.line)} this is a list of other people, not of members; it has no column such as Ngày vào Đảng or Số thẻ đảng either.`,
    },
    todo: {
      vi: 'Hãy chọn tệp danh sách đảng viên. Nếu mọi người trong tệp này đều là đảng viên, hãy thêm chữ “đảng viên” vào dòng đó, lưu lại rồi mở lại tệp.',
      en: 'Choose the list of members. If all these people are members, add the words “đảng viên” to that line, save the file and open it again.',
    },
  };
}
