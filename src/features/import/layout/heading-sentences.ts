import { createFormats } from '#i18n/format.ts';
import type { ImportFailure } from '../failure.ts';
import type { FailureSentence } from '../sentences.ts';

const VI = createFormats('vi');
const EN = createFormats('en');

/** The sentence of a heading that names people and nothing else. */
export function onlyNames({ line, name }: Extract<ImportFailure, { code: 'only-names' }>['params']): FailureSentence {
  return {
    what: {
      vi: `Ở dòng ${VI.count(line)} chỉ nhận ra cột “${name}”; chỉ có họ tên thì chưa lập được số liệu nào.`,
      en: `On line ${EN.count(line)} only the column “${name}” is known; names alone give no figure.`,
    },
    todo: {
      vi: 'Hãy xuất lại danh sách có thêm các cột như Ngày sinh, Giới tính, Ngày vào Đảng, Chi bộ. Nếu tệp đã có các cột ấy, hãy sửa tên cột ở dòng tiêu đề theo tệp khuôn mẫu rồi mở lại.',
      en: 'Export the list with columns such as Ngày sinh, Giới tính, Ngày vào Đảng, Chi bộ. If the file has them, correct their names in the heading as in the template and open it again.',
    },
  };
}

/** The sentence of a heading that stands below people of its list, as after sorting with the heading among the rows. */
export function peopleAbove({ line, first, people }: Extract<ImportFailure, { code: 'people-above' }>['params']): FailureSentence {
  return {
    what: {
      vi: `Dòng tiêu đề của bảng nằm ở dòng ${VI.count(line)}, nhưng phía trên (từ dòng ${VI.count(first)}) đã có ${VI.count(people)} dòng giống dòng của đảng viên; các dòng đó sẽ không được đếm, nên chưa số nào được đọc.`,
      en: `The heading of the table is on line ${EN.count(line)}, but above it (from line ${EN.count(first)}) there are already rows that look like members: ${EN.count(people)}. They would not be counted, so no figure is read.`,
    },
    todo: {
      vi: `Hãy mở tệp gốc, chuyển dòng tiêu đề ở dòng ${VI.count(line)} lên ngay trên dòng đầu tiên của danh sách, lưu lại rồi mở lại tệp. Nếu đó là một bảng khác, hãy chép mỗi bảng sang một tệp riêng.`,
      en: `Open the original, move the heading on line ${EN.count(line)} to right above the first row of the list, save the file and open it again. If that is another table, copy each table to a file of its own.`,
    },
  };
}

/** Whether several names stand in one cell, with signs between them and no space, as in no title: every line of the file was quoted as a whole. */
function isWholeLine(found: readonly string[]): boolean {
  return found.length === 1 && /[^\s,;|][,;|\t][^\s,;|][^,;|\t]*[,;|\t]\S/.test(found[0] ?? '');
}

/** The sentence of a file without a heading; `found` is what the first row has. */
export function noHeader(found: readonly string[]): FailureSentence {
  if (isWholeLine(found)) {
    return {
      what: {
        vi: `Tên của mọi cột nằm gọn trong một ô (“${found[0]}”), nên không tách được thành các cột; thường là vì tệp CSV đã được mở rồi lưu lại không đúng cách.`,
        en: `The names of all columns stand in one cell (“${found[0]}”), so the columns cannot be told apart; mostly a CSV file was opened and saved again in a wrong way.`,
      },
      todo: {
        vi: 'Hãy mở tệp bằng Excel, chọn cột A, vào Dữ liệu (Data) → Văn bản thành Cột (Text to Columns) → Phân tách (Delimited), chọn đúng dấu phân cách, lưu dạng “CSV UTF-8” rồi mở lại tệp.',
        en: 'Open it in Excel, select column A, go to Data → Text to Columns → Delimited, choose the sign between the columns, save as “CSV UTF-8” and open it again.',
      },
    };
  }
  const names = found.map((name) => `“${name}”`).join(', ');
  return {
    what: {
      vi: `Chưa thấy dòng tiêu đề có tên các cột như Họ và tên, Giới tính, Ngày sinh${names && `; dòng đầu có: ${names}`}.`,
      en: `No heading with column names such as Họ và tên, Giới tính, Ngày sinh was found${names && `; the first line has: ${names}`}.`,
    },
    todo: {
      vi: 'Hãy thêm dòng tiêu đề vào tệp gốc, ngay trên danh sách và trong 300 dòng đầu; có thể tải tệp khuôn mẫu để xem tên các cột.',
      en: 'Add a heading to the original, right above the list and within the first 300 lines; the template shows the names of the columns.',
    },
  };
}
