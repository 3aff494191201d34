import type { Bilingual } from '#domain/bilingual.ts';
import type { IssueCode } from '#domain/issue.ts';
import type { ExcludedRow, IgnoredRow, LeftOutRow, SnapshotInfo, WorkbookInfo } from '#domain/snapshot.ts';
import type { Speech } from '#i18n/language.tsx';
import { encodingText } from './encodings/encoding-label.ts';
import { hasSheets, linesText } from './line-text.ts';

const IGNORED: Readonly<Record<IgnoredRow, Bilingual>> = {
  title: { vi: 'Dòng trên tiêu đề', en: 'Lines above the heading' },
  blank: { vi: 'Dòng trống', en: 'Blank lines' },
  total: { vi: 'Dòng tổng cộng', en: 'Totals' },
  note: { vi: 'Dòng ghi chú, chữ ký', en: 'Notes and signatures' },
  section: { vi: 'Dòng tên khối, tổ chức, chi bộ', en: 'Headings of blocs, organisations and cells' },
  repeatedHeader: { vi: 'Dòng tiêu đề lặp lại', en: 'Repeated headings' },
};

const LEFT_OUT: Readonly<Record<LeftOutRow, Bilingual>> = {
  tooLong: { vi: 'Dòng chưa đếm vì thừa ô', en: 'Left out: too many cells' },
  nameOnly: { vi: 'Dòng chưa đếm vì chỉ có tên', en: 'Left out: only a name' },
  duplicate: { vi: 'Dòng trùng, chỉ đếm một lần', en: 'Repeated members, counted once' },
  unclear: { vi: 'Dòng chưa đếm vì chưa rõ có phải đảng viên', en: 'Left out: perhaps no member' },
  cutOff: { vi: 'Dòng cuối bị cắt giữa chừng, chưa đếm', en: 'Left out: the last line is cut off' },
};

const EXCLUDED: Readonly<Record<ExcludedRow, Bilingual>> = {
  moved: { vi: 'đã chuyển đi', en: 'moved away' },
  died: { vi: 'đã từ trần', en: 'died' },
  removed: { vi: 'bị xóa tên hoặc khai trừ', en: 'struck off or expelled' },
  left: { vi: 'xin ra khỏi Đảng', en: 'left the Party' },
  deletion: { vi: 'đề nghị xóa khỏi danh sách', en: 'to be deleted from the list' },
  temporary: { vi: 'sinh hoạt tạm thời từ nơi khác đến', en: 'here for a time from elsewhere' },
};

const DELIMITERS: Readonly<Record<string, Bilingual>> = {
  ',': { vi: 'dấu phẩy', en: 'comma' },
  ';': { vi: 'dấu chấm phẩy', en: 'semicolon' },
  '\t': { vi: 'phím Tab', en: 'tab' },
  '|': { vi: 'gạch đứng', en: 'bar' },
};

const AS_OF_SOURCES: Readonly<Record<SnapshotInfo['asOf']['from'], Bilingual>> = {
  title: { vi: 'như danh sách ghi', en: 'as the list says' },
  fileName: { vi: 'lấy từ tên tệp', en: 'taken from the file’s name' },
  signature: { vi: 'là ngày lập danh sách, ghi trong tệp', en: 'the day on which the list was made, as the file says' },
  newestDate: { vi: 'là ngày mới nhất có trong tệp', en: 'the newest day in the file' },
  newestPart: { vi: 'là ngày cuối của tháng hoặc năm mới nhất có trong tệp, nhưng không sau hôm nay', en: 'the last day of the newest month or year in the file, but not after today' },
  today: { vi: 'là hôm nay, vì tệp không cho biết ngày', en: 'today, since the file names no day' },
};

/** The day that the file describes, and how that is known. */
export function asOfText({ asOf }: SnapshotInfo, { t, f }: Speech): string {
  return t({ vi: `Số liệu đến ${f.day(asOf.day)}, ${AS_OF_SOURCES[asOf.from].vi}.`, en: `As of ${f.day(asOf.day)}, ${AS_OF_SOURCES[asOf.from].en}.` });
}

/** How the file holds its rows: the encoding and delimiter of a text, or the sheets of a workbook. */
export function formFacts(info: SnapshotInfo, speech: Speech): [name: string, value: string][] {
  const { t } = speech;
  const { delimiter, workbook } = info;
  const encoding: [string, string] = [t({ vi: 'Bảng mã', en: 'Encoding' }), encodingText(info, speech)];
  if (workbook) return [...sheetFacts(workbook, speech), ...(info.encoding === 'utf-8' ? [] : [encoding])];
  return [
    encoding,
    [t({ vi: 'Dấu phân cách', en: 'Delimiter' }), t(DELIMITERS[delimiter ?? ''] ?? { vi: delimiter ?? '', en: delimiter ?? '' })],
  ];
}

/** The sheets that were read, and those that were not. */
function sheetFacts({ sheet, sheets, parts }: WorkbookInfo, { t, f }: Speech): [name: string, value: string][] {
  const read = parts.filter(({ isRead }) => isRead);
  const names = read.length > 0 ? read.map(({ name }) => name) : [sheet];
  const others = sheets.filter(({ name }) => !names.includes(name)).map(({ name, rows }) => t({ vi: `${name} (${f.count(rows)} dòng)`, en: `${name} (${f.count(rows)} rows)` }));
  return [
    read.length > 0
      ? [t({ vi: `${f.count(read.length)} trang tính đã đọc như một danh sách`, en: `${f.count(read.length)} sheets that were read as one list` }), read.map(({ name, members }) => `${name} (${f.count(members)})`).join(', ')]
      : [t({ vi: 'Trang tính đã đọc', en: 'Sheet that was read' }), sheet],
    ...(others.length > 0 ? [[t({ vi: 'Trang tính không đọc', en: 'Sheets not read' }), others.join(', ')] as [string, string]] : []),
  ];
}

/** Where the heading is: in each sheet, where several were read. */
export function headingText(info: SnapshotInfo, speech: Speech): string {
  const read = info.workbook?.parts.filter(({ isRead }) => isRead) ?? [];
  const isSame = read.every(({ headerRow }) => headerRow === read[0]?.headerRow);
  return isSame && read[0] ? speech.f.count(read[0].headerRow) : linesText(info, read.length > 0 ? read.map(({ before, headerRow }) => before + headerRow) : [info.headerLine], speech);
}

/** How many sheets are named in one sentence. */
const SHEETS_NAMED = 12;

/** That several sheets were read as one list, which they are and how many members each has, and which were not; empty otherwise. */
export function sheetsText({ workbook }: SnapshotInfo, { t, f }: Speech): string {
  const parts = workbook?.parts ?? [];
  if (!workbook || parts.length === 0) return '';
  const named = (names: readonly string[]) => names.slice(0, SHEETS_NAMED).join(', ') + (names.length > SHEETS_NAMED ? ' …' : '');
  const read = parts.filter(({ isRead }) => isRead).map(({ name, members }) => `${name} (${f.count(members)})`);
  const out = workbook.sheets.filter(({ name }) => !parts.some((part) => part.isRead && part.name === name)).map(({ name }) => name);
  return [
    t({ vi: `Đã đọc cả ${f.count(read.length)} trang tính như một danh sách: ${named(read)}.`, en: `${f.count(read.length)} sheets were read as one list: ${named(read)}.` }),
    ...(out.length > 0 ? [t({ vi: `Không đọc: ${named(out)}.`, en: `Not read: ${named(out)}.` })] : []),
    t({ vi: 'Muốn chọn lại các trang, xin vào trang Dữ liệu, bước Tệp.', en: 'To choose other sheets, go to the page Data, step File.' }),
  ].join(' ');
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

/** The account of the rows in one sentence: read = kept + left out + excluded + ignored + the heading. */
export function rowsText({ rows }: SnapshotInfo, { t, f }: Speech): string {
  const [read, kept, left, ignored, heading] = [rows.read, rows.kept, sum(rows.leftOut), sum(rows.ignored), rows.headerRows].map((n) => f.count(n));
  const excluded = sum(rows.excluded);
  const gone = excluded > 0 ? { vi: ` + ${f.count(excluded)} người không còn tính`, en: ` + ${f.count(excluded)} people no longer counted` } : { vi: '', en: '' };
  return t({
    vi: `Đọc ${read} dòng = ${kept} đảng viên${gone.vi} + ${left} dòng chưa đếm được + ${ignored} dòng không phải đảng viên + ${heading} dòng tiêu đề.`,
    en: `${read} lines read = ${kept} members${gone.en} + ${left} left out + ${ignored} that are no members + ${heading} heading${rows.headerRows > 1 ? 's' : ''}.`,
  });
}

/** How many were left out because the list says that they left, each reason that occurs; empty where nobody was. */
export function excludedText({ rows }: SnapshotInfo, { t, f }: Speech): string {
  const total = sum(rows.excluded);
  if (total === 0) return '';
  const parts = Object.entries(rows.excluded).filter(([, n]) => n > 0).map(([reason, n]) => `${f.count(n)} ${t(EXCLUDED[reason as ExcludedRow])}`).join(', ');
  return t({ vi: `Đã loại ${f.count(total)} dòng: ${parts}.`, en: `${f.count(total)} lines not counted: ${parts}.` });
}

const COUNTED_ANYWAY: Readonly<Partial<Record<IssueCode, Bilingual>>> = {
  'title-of-leaving': {
    vi: 'Tiêu đề hoặc tên tệp nói đến người đã chuyển đi, từ trần hay ra khỏi Đảng, nhưng mọi người trong danh sách đều được đếm.',
    en: 'The title or the name of the file speaks of people who have moved away, died or left the Party, yet everybody in the list is counted.',
  },
  'remark-of-leaving': {
    vi: 'Có ghi chú rằng đảng viên đã chuyển đi, từ trần hay ra khỏi Đảng; những người ấy vẫn được đếm.',
    en: 'Remarks say that members have moved away, died or left the Party; they are still counted.',
  },
  'remark-of-exemption': {
    vi: 'Có ghi chú rằng đảng viên được miễn sinh hoạt; những người ấy chưa được tính là được miễn.',
    en: 'Remarks say that members are exempt; they are not counted as exempt.',
  },
  'heading-of-others': {
    vi: 'Có phần danh sách mà tiêu đề nói về người không phải đảng viên (như quần chúng); những người ấy vẫn được đếm.',
    en: 'A part of the list is headed as people who are no members (such as people outside the Party); they are still counted.',
  },
  'member-not-marked': {
    vi: 'Cột “Đảng viên” không đánh dấu một số người; những người ấy vẫn được đếm.',
    en: 'The column “Đảng viên” does not mark some people; they are still counted.',
  },
  'rows-in-cell': {
    vi: 'Có ô chứa nhiều dòng chữ giống dòng của người khác, có thể do thiếu dấu ngoặc kép; nếu vậy những người ấy chưa được đếm.',
    en: 'A cell holds lines that look like those of other people, perhaps for lack of a quotation mark; these people would not be counted.',
  },
};

/** What a list says of its people outside the columns that are counted, so that totals may be others than its writer means; empty where it says nothing. */
export function countedAnywayText({ issues }: SnapshotInfo, { t }: Speech): string {
  const codes = new Set(issues.map(({ code }) => code));
  const said = Object.entries(COUNTED_ANYWAY).flatMap(([code, text]) => (codes.has(code as IssueCode) ? [t(text)] : []));
  return said.length === 0 ? '' : [...said, t({ vi: 'Xin xem lại trước khi dùng số liệu.', en: 'Look them over before using the figures.' })].join(' ');
}

/** How many lines of excluded or ignored rows are named. */
const LINES_SHOWN = 8;

/** Why rows were excluded, left out or ignored, each reason that occurs with its number, and where they stand. */
export function rowParts(info: SnapshotInfo, speech: Speech): [name: string, value: string][] {
  const { rows } = info;
  const { t, f } = speech;
  const placed = <K extends string>(names: Readonly<Record<K, Bilingual>>, counts: Readonly<Record<K, number>>, lines: Readonly<Record<K, readonly number[]>>) =>
    (Object.keys(counts) as K[]).map((reason): [string, number, string] => {
      const shown = linesText(info, lines[reason].slice(0, LINES_SHOWN), speech) + (counts[reason] > LINES_SHOWN ? ' …' : '');
      return [t(names[reason]), counts[reason], hasSheets(info) ? ` (${shown})` : t({ vi: ` (dòng ${shown})`, en: ` (line ${shown})` })];
    });
  const left = Object.entries(rows.leftOut).map(([reason, n]): [string, number, string] => [t(LEFT_OUT[reason as LeftOutRow]), n, '']);
  const excluded = placed(EXCLUDED, rows.excluded, rows.excludedLines)
    .map(([name, n, where]): [string, number, string] => [t({ vi: `Không tính: ${name}`, en: `Not counted: ${name}` }), n, where]);
  return [...excluded, ...left, ...placed(IGNORED, rows.ignored, rows.ignoredLines)]
    .filter(([, n]) => n > 0).map(([name, n, where]) => [name, f.count(n) + where]);
}
