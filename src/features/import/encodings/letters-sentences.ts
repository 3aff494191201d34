import type { Bilingual } from '#domain/bilingual.ts';
import { createFormats } from '#i18n/format.ts';
import type { ImportFailure } from '../failure.ts';
import type { FailureSentence } from '../sentences.ts';

const VI = createFormats('vi');
const EN = createFormats('en');

type LettersFailure = Extract<ImportFailure, { code: 'bytes-invalid' | 'letters-lost' | 'letters-unread' }>;

/**
 * The sentences of files whose letters cannot be read.
 * @param saveAgain how to save a list so that they can
 */
export function lettersSentence({ code, params }: LettersFailure, saveAgain: Bilingual): FailureSentence {
  switch (code) {
    case 'bytes-invalid': return {
      what: {
        vi: `Ở khoảng dòng ${VI.count(params.line)} có chữ bị hỏng, không thuộc bảng mã của tệp, nên dấu tiếng Việt có thể bị đọc sai.`,
        en: `At about line ${EN.count(params.line)} some letters are damaged and do not belong to the encoding of the file, so Vietnamese could be misread.`,
      },
      todo: saveAgain,
    };
    case 'letters-lost': return {
      what: {
        vi: `Chữ có dấu trong tệp đã mất từ lần lưu trước, chỉ còn dấu hỏi (như “Nguy?n Th? H?a”), bắt đầu từ dòng ${VI.count(params.line)}. Không cách nào đọc lại đúng được.`,
        en: `The accented letters of this file were lost when it was saved and are question marks now (“Nguy?n Th? H?a”), from line ${EN.count(params.line)} on. They cannot be read back.`,
      },
      todo: {
        vi: `Hãy quay lại danh sách gốc còn đủ dấu. ${saveAgain.vi}`,
        en: `Go back to the original list, which still has its accents. ${saveAgain.en}`,
      },
    };
    case 'letters-unread': return {
      what: {
        vi: `Chữ có dấu trong tệp, bắt đầu từ dòng ${VI.count(params.line)}, theo một bảng mã không nhận ra được, nên tên và giá trị không đọc được.`,
        en: `The accented letters of this file, from line ${EN.count(params.line)} on, are in an encoding that is not recognised, so names and values cannot be read.`,
      },
      todo: {
        vi: `Nếu chữ hiện sai cả trong Excel, hãy đổi sang Unicode trước (như công cụ Chuyển mã của UniKey). ${saveAgain.vi}`,
        en: `If Excel shows them wrongly too, convert them to Unicode first (such as with the converter of UniKey). ${saveAgain.en}`,
      },
    };
  }
}
