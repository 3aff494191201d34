import type { OfferedSheet, Question } from '#domain/question.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import type { Answer, AskedQuestion } from './QuestionsCard.tsx';

/** How many sheets are named at one answer. */
const NAMED = 20;

/** The question which sheets of a workbook are to be read: all lists as one, where they can be, or one of them. */
export function sheetQuestion({ read, sheets, together }: Extract<Question, { kind: 'sheet' }>, speech: Speech): AskedQuestion {
  const { t, f } = speech;
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
  const now = t({ vi: `Lúc này số liệu chỉ lấy từ trang “${read}”.`, en: `For now the figures are of the sheet “${read}” only.` });
  const why = !together
    ? sheets.some(({ repeats }) => repeats.length > 0) && t({ vi: 'Các trang có phần lớn là cùng những người, nên đọc chung sẽ đếm hai lần.', en: 'They have mostly the same people, who would count twice if they were read as one.' })
    : t({ vi: 'Nếu mỗi trang là danh sách của một chi bộ, hãy đọc các trang như một danh sách.', en: 'If each is the list of a cell, have them read as one list.' });
  const apart = together && together.apart.length > 0
    ? ` ${t({ vi: `Không gồm ${quoted(together.apart)}: có vẻ ghi lại người ở các trang khác, hoặc không phải danh sách đảng viên đọc được.`, en: `Without ${quoted(together.apart)}: these seem to repeat people of the others, or are no lists of members that can be read.` })}`
    : '';
  const repeatsText = ({ repeats }: OfferedSheet) => t({ vi: `; phần lớn người ở đây cũng có ở trang ${quoted(repeats)}`, en: `; most of these people stand in ${quoted(repeats)} too` });
  const all: Answer[] = together ? [{
    key: 'together',
    label: t({ vi: `Đọc cả ${f.count(together.sheets.length)} trang tính như một danh sách`, en: `Read all these ${f.count(together.sheets.length)} sheets as one list` }),
    detail: `${membersText(speech, together.members)}: ${namesWithMembers(together.sheets, sheets, speech)}`,
    decide: (decisions) => ({ ...decisions, sheet: { without: [], with: [] } }),
  }] : [];
  return {
    key: 'sheet',
    title: t({ vi: `Sổ này có ${f.count(sheets.length)} trang tính giống danh sách đảng viên. Đọc trang nào?`, en: `${f.count(sheets.length)} sheets of this workbook look like lists of members. Which is to be read?` }),
    why: `${now}${why ? ` ${why}` : ''}${apart}`,
    answers: [
      ...all,
      ...sheets.map((sheet): Answer => ({
        key: `sheet ${sheet.name}`, label: t({ vi: `Chỉ đọc trang “${sheet.name}”`, en: `Only the sheet “${sheet.name}”` }),
        detail: (sheet.members === null ? t({ vi: `${f.count(sheet.rows)} dòng`, en: `${f.count(sheet.rows)} rows` }) : membersText(speech, sheet.members)) + (sheet.repeats.length > 0 ? repeatsText(sheet) : ''),
        decide: (decisions) => ({ ...decisions, sheet: sheet.name }),
      })),
    ],
  };
}

function namesWithMembers(names: readonly string[], sheets: readonly OfferedSheet[], { f }: Speech): string {
  const shown = names.slice(0, NAMED).map((name) => `${name} (${f.count(sheets.find((sheet) => sheet.name === name)?.members ?? 0)})`);
  return shown.join(', ') + (names.length > NAMED ? ' …' : '');
}
