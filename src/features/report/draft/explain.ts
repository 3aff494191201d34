import { FIELDS } from '#domain/fields.ts';
import { BLOCS } from '#domain/categories.ts';
import type { Speech } from '#i18n/language.tsx';
import type { Units } from './claims.ts';
import type { Cause, Finding, Reason } from './findings.ts';
import { isEverybody, type Group } from './group.ts';
import { nameOfGroup } from './known-groups.ts';
import type { DraftRefusal } from './read-draft-file.ts';

/** The header of a check: "2 chỗ cần sửa · 7 chỗ đúng · 1 không tính được". */
export function summaryText(findings: readonly Finding[], { t, f }: Speech): string {
  const count = (...marks: readonly Finding['mark'][]) => findings.filter(({ mark }) => marks.includes(mark)).length;
  const [wrong, right, unknown] = [count('wrong'), count('right', 'rounded'), count('unknown')];
  return [
    t({ vi: `${f.count(wrong)} chỗ cần sửa`, en: `${f.count(wrong)} to correct` }),
    t({ vi: `${f.count(right)} chỗ đúng`, en: `${f.count(right)} right` }),
    t({ vi: `${f.count(unknown)} không tính được`, en: `${f.count(unknown)} cannot be computed` }),
  ].join(' · ');
}

/** Whom or what a number counts. */
export function subjectText(finding: Finding, speech: Speech): string {
  if (finding.units) return unitsText(finding.units, speech);
  return finding.group ? speech.t(nameOfGroup(finding.group)) : '';
}

function unitsText({ unit, bloc, below }: Units, { t }: Speech): string {
  const names = {
    organisation: { vi: 'tổ chức cơ sở đảng', en: 'grassroots organisations' },
    committee: { vi: 'đảng bộ cơ sở', en: 'grassroots committees' },
    cell: below ? { vi: 'chi bộ trực thuộc', en: 'cells under committees' } : { vi: 'chi bộ', en: 'cells' },
  };
  const within = BLOCS.find(({ key }) => key === bloc);
  return within ? t({ vi: `${names[unit].vi} khối ${within.label.vi.toLocaleLowerCase('vi')}`, en: `${names[unit].en}, ${within.label.en}` }) : t(names[unit]);
}

/** Of a wrong number what is right, and where it comes from. */
export function wrongText(finding: Finding, speech: Speech): string {
  const { t, f } = speech;
  const { part, of, whole, group, meanAgeYears, units } = finding;
  const subject = subjectText(finding, speech);
  const told = (): string => {
    if (meanAgeYears !== null) return t({ vi: `Tuổi bình quân theo tuổi tròn năm là ${f.mean(meanAgeYears)}.`, en: `The mean age in completed years is ${f.mean(meanAgeYears)}.` });
    if (part !== null && of !== null) return `${f.count(part)} / ${f.count(of)} = ${f.share(part, of)} (${wholeText(group, whole, speech)}).`;
    if (part === null) return '';
    return units
      ? t({ vi: `Theo danh sách có ${f.count(part)} ${subject}.`, en: `The list has ${f.count(part)} ${subject}.` })
      : t({ vi: `Theo danh sách: ${subject} ${f.count(part)}.`, en: `By the list: ${subject} ${f.count(part)}.` });
  };
  return [told(), ...finding.causes.map((cause) => causeText(cause, finding, speech))].filter((text) => text !== '').join(' ');
}

function wholeText(group: Group | null, whole: Group | null, { t }: Speech): string {
  const part = group ? t(nameOfGroup(group)) : '';
  if (!whole || isEverybody(whole)) return t({ vi: `${part} trên toàn bộ đảng viên`, en: `${part} of all members` });
  return t({ vi: `${part} trên ${nameOfGroup(whole).vi}`, en: `${part} of ${nameOfGroup(whole).en}` });
}

function causeText(cause: Cause, { written }: Finding, { t, f }: Speech): string {
  switch (cause.code) {
    case 'other-total': return t({
      vi: `${written} khớp với tổng ${f.count(cause.total)}, có thể là tổng của kỳ trước.`,
      en: `${written} fits a total of ${f.count(cause.total)}, perhaps that of an earlier period.`,
    });
    case 'other-group': {
      const name = t(nameOfGroup(cause.group));
      return cause.exact
        ? t({ vi: `${written} là số của: ${name}.`, en: `${written} is the number of: ${name}.` })
        : t({ vi: `${written} gần trùng với số của: ${name}, ${f.count(cause.n)} (${f.share(cause.n, cause.of)}); có thể ghi nhầm tên.`, en: `${written} all but equals: ${name}, ${f.count(cause.n)} (${f.share(cause.n, cause.of)}); the name may be wrong.` });
    }
    case 'other-whole': return t({
      vi: `${written} khớp khi tính trên ${f.count(cause.n)} (${nameOfGroup(cause.whole).vi}).`,
      en: `${written} fits when taken of ${f.count(cause.n)} (${nameOfGroup(cause.whole).en}).`,
    });
    case 'count-beside': return t({ vi: `Tỷ lệ này tính từ số ${cause.written}, cũng cần sửa.`, en: `It was taken from ${cause.written}, which is to be corrected too.` });
    case 'sum': return t({ vi: `Các phần liệt kê trong câu cộng lại ${f.count(cause.sum)}, nhiều hơn ${written}.`, en: `The parts listed in the sentence sum to ${f.count(cause.sum)}, more than ${written}.` });
    case 'transposed': return t({ vi: 'Có thể đảo hai chữ số liền nhau.', en: 'Two neighbouring digits may be exchanged.' });
    case 'digit': return t({ vi: 'Có thể gõ nhầm một chữ số.', en: 'One digit may be mistyped.' });
  }
}

/** Why a number cannot be told. */
export function reasonText(reason: Reason | null, meanAgeYears: number | null, { t, f }: Speech): string {
  switch (reason?.code) {
    case 'missing': {
      const columns = (language: 'vi' | 'en') => reason.fields.map((field) => `“${FIELDS[field].label[language]}”`).join(', ');
      return t({ vi: `Tệp không có cột ${columns('vi')}.`, en: `The file has no column ${columns('en')}.` });
    }
    case 'other-day': return t({ vi: 'Câu này nói về thời điểm khác với số liệu đang mở.', en: 'The sentence speaks of another time than the open data.' });
    case 'mean-age': return t({
      vi: `Theo tuổi tròn năm là ${f.mean(meanAgeYears ?? 0)}; cách tính khác có thể lệch dưới 1 tuổi.`,
      en: `In completed years it is ${f.mean(meanAgeYears ?? 0)}; other ways of reckoning may differ by less than a year.`,
    });
    default: return t({ vi: 'Không có trong danh sách đảng viên, hoặc câu chưa đủ rõ để đối chiếu.', en: 'Not in the list of members, or the sentence is not clear enough to compare.' });
  }
}

/** Why a file was not taken, and what to do. */
export function refusalText(refusal: DraftRefusal, { t }: Speech): string {
  const texts: Readonly<Record<DraftRefusal, { vi: string; en: string }>> = {
    empty: { vi: 'Tệp không có chữ nào. Nếu dự thảo là ảnh quét, hãy mở bản Word gốc.', en: 'The file has no text. If the draft is a scan, open the Word original.' },
    'too-large': { vi: 'Dự thảo quá dài để soát một lần. Hãy chép từng phần rồi dán vào đây.', en: 'The draft is too long to check at once. Copy a part of it and paste it here.' },
    damaged: { vi: 'Tệp Word bị hỏng hoặc chưa tải về hết. Hãy mở bằng Word, lưu lại rồi thử lại.', en: 'The Word file is damaged or incomplete. Open it in Word, save it again and retry.' },
    protected: { vi: 'Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.', en: 'The file has a password. Open it in Word, remove the password and save it.' },
    'old-word': { vi: 'Đây là tệp Word cũ (.doc). Hãy mở bằng Word và lưu thành .docx, hoặc chép phần chữ rồi dán vào đây.', en: 'This is an old Word file (.doc). Save it as .docx in Word, or copy its text and paste it here.' },
    'other-kind': { vi: 'Chỉ đọc được tệp Word (.docx) và tệp chữ (.txt). Hãy chép phần chữ rồi dán vào đây.', en: 'Only Word (.docx) and text (.txt) files can be read. Copy the text and paste it here.' },
    encoding: { vi: 'Tệp chữ này không phải Unicode. Hãy mở bằng Word, chép phần chữ rồi dán vào đây.', en: 'This text file is not Unicode. Open it in Word, copy the text and paste it here.' },
    unreadable: { vi: 'Không đọc được tệp: tệp đã bị chuyển, sửa hoặc đang bị khóa. Hãy chọn lại.', en: 'The file could not be read: it was moved, changed or is locked. Choose it again.' },
  };
  return t(texts[refusal]);
}
