import type { Bilingual } from '#domain/bilingual.ts';
import { createFormats } from '#i18n/format.ts';
import type { ImportFailure } from '../failure.ts';
import type { FailureSentence } from '../sentences.ts';

const VI = createFormats('vi');
const EN = createFormats('en');

const CHOOSE_PRESENT: Bilingual = {
  vi: 'Hãy chọn tệp danh sách đảng viên hiện đang sinh hoạt.', en: 'Choose the list of those who are members now.',
};

function leftList(line: number): FailureSentence {
  const [vi, en] = line > 0 ? [`Theo dòng ${VI.count(line)}`, `By line ${EN.count(line)}`] : ['Theo tên trang tính', 'By the name of the sheet'];
  return {
    what: {
      vi: `${vi}, những người trong danh sách này đã chuyển đi, từ trần, bị xóa tên, khai trừ hoặc ra khỏi Đảng; đây không phải danh sách đảng viên hiện có, nên chưa số nào được đếm.`,
      en: `${en} the people of this list have moved, died, been struck off, been expelled or left; it is not the list of present members, so nothing is counted.`,
    },
    todo: {
      vi: `${CHOOSE_PRESENT.vi} Nếu những người này vẫn là đảng viên ở đây, hãy sửa lại dòng chữ hoặc tên trang tính đó, lưu rồi mở lại tệp.`,
      en: `${CHOOSE_PRESENT.en} If these people are members here all the same, correct those words, save the file and open it again.`,
    },
  };
}

/** The sentences of files that hold a table, but not the one list of members that is needed. */
export function tableSentence({ code, params }: Extract<ImportFailure, { code: 'second-table' | 'tables-beside' | 'other-list' | 'unit-list' | 'left-list' | 'all-left' }>): FailureSentence {
  if (code === 'second-table') {
    return {
      what: {
        vi: `Ở dòng ${VI.count(params.line)} bắt đầu một bảng thứ hai có các cột khác bảng đầu, nên không thể đọc chung thành một danh sách.`,
        en: `On line ${EN.count(params.line)} a second table begins with other columns than the first, so they cannot be read as one list.`,
      },
      todo: { vi: 'Hãy chép mỗi bảng sang một tệp riêng, lưu lại rồi mở tệp cần xem.', en: 'Copy each table to a file of its own, save it, and open the one you need.' },
    };
  }
  if (code === 'tables-beside') {
    return {
      what: {
        vi: `Dòng tiêu đề (dòng ${VI.count(params.line)}) có hai cột họ tên: từ quanh cột ${VI.count(params.column)} là một bảng thứ hai đặt cạnh bảng đầu, nên không thể đọc chung thành một danh sách.`,
        en: `The heading (line ${EN.count(params.line)}) has two columns of names: from about column ${EN.count(params.column)} a second table stands beside the first, so they cannot be read as one list.`,
      },
      todo: {
        vi: 'Hãy chép phần bên phải xuống dưới phần bên trái, cùng các cột, lưu lại rồi mở lại tệp.',
        en: 'Move the right part below the left one, under the same columns, save the file and open it again.',
      },
    };
  }
  if (code === 'left-list') return leftList(params.line);
  if (code === 'all-left') {
    return {
      what: {
        vi: `Theo các cột trạng thái, chuyển đi, từ trần hoặc xóa tên, cả ${VI.count(params.people)} người trong tệp đều không còn là đảng viên ở đây, nên không có ai để đếm.`,
        en: `By the columns of status, moving, death or striking off, all ${EN.count(params.people)} people of the file are no longer members here, so there is nobody to count.`,
      },
      todo: CHOOSE_PRESENT,
    };
  }
  if (code === 'unit-list') {
    return {
      what: {
        vi: `Mỗi dòng của bảng này là một chi bộ hay tổ chức đảng (cột “${params.name}” ở dòng ${VI.count(params.line)}), không phải một đảng viên, nên chưa số nào được đếm.`,
        en: `Every row of this table is a unit (column “${params.name}” on line ${EN.count(params.line)}), not a member, so nothing is counted.`,
      },
      todo: { vi: 'Hãy chọn tệp danh sách có mỗi đảng viên một dòng, kèm họ tên.', en: 'Choose the list that has a line with a name for every member.' },
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
