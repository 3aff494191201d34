import type { Bilingual } from '#domain/bilingual.ts';
import type { IgnoredRow, LeftOutRow, SnapshotInfo } from '#domain/snapshot.ts';
import type { Speech } from '#i18n/language.tsx';
import { encodingText } from './encoding-label.ts';

const IGNORED: Readonly<Record<IgnoredRow, Bilingual>> = {
  title: { vi: 'Dòng trên tiêu đề', en: 'Lines above the heading' },
  blank: { vi: 'Dòng trống', en: 'Blank lines' },
  total: { vi: 'Dòng tổng cộng', en: 'Totals' },
  note: { vi: 'Dòng ghi chú, chữ ký', en: 'Notes and signatures' },
  repeatedHeader: { vi: 'Dòng tiêu đề lặp lại', en: 'Repeated headings' },
};

const LEFT_OUT: Readonly<Record<LeftOutRow, Bilingual>> = {
  tooLong: { vi: 'Dòng chưa đếm vì thừa ô', en: 'Left out: too many cells' },
  nameOnly: { vi: 'Dòng chưa đếm vì chỉ có tên', en: 'Left out: only a name' },
  unclear: { vi: 'Dòng chưa đếm vì chưa rõ có phải đảng viên', en: 'Left out: perhaps no member' },
};

const DELIMITERS: Readonly<Record<string, Bilingual>> = {
  ',': { vi: 'dấu phẩy', en: 'comma' },
  ';': { vi: 'dấu chấm phẩy', en: 'semicolon' },
  '\t': { vi: 'phím Tab', en: 'tab' },
  '|': { vi: 'gạch đứng', en: 'bar' },
};

const AS_OF_SOURCES: Readonly<Record<SnapshotInfo['asOf']['from'], Bilingual>> = {
  fileName: { vi: 'lấy từ tên tệp', en: 'taken from the file’s name' },
  newestDate: { vi: 'là ngày mới nhất có trong tệp', en: 'the newest day in the file' },
  today: { vi: 'là hôm nay, vì tệp không cho biết ngày', en: 'today, since the file names no day' },
};

/** The day that the file describes, and how that is known. */
export function asOfText({ asOf }: SnapshotInfo, { t, f }: Speech): string {
  return t({ vi: `Số liệu đến ${f.day(asOf.day)}, ${AS_OF_SOURCES[asOf.from].vi}.`, en: `As of ${f.day(asOf.day)}, ${AS_OF_SOURCES[asOf.from].en}.` });
}

/** How the file holds its rows: the encoding and delimiter of a text, or the sheets of a workbook. */
export function formFacts(info: SnapshotInfo, speech: Speech): [name: string, value: string][] {
  const { t, f } = speech;
  const { delimiter, workbook } = info;
  const encoding: [string, string] = [t({ vi: 'Bảng mã', en: 'Encoding' }), encodingText(info, speech)];
  if (workbook) {
    const others = workbook.sheets.filter(({ name }) => name !== workbook.sheet).map(({ name, rows }) => t({ vi: `${name} (${f.count(rows)} dòng)`, en: `${name} (${f.count(rows)} rows)` }));
    return [
      [t({ vi: 'Trang tính đã đọc', en: 'Sheet that was read' }), workbook.sheet],
      ...(others.length > 0 ? [[t({ vi: 'Trang tính không đọc', en: 'Sheets not read' }), others.join(', ')] as [string, string]] : []),
      ...(info.encoding === 'utf-8' ? [] : [encoding]),
    ];
  }
  return [
    encoding,
    [t({ vi: 'Dấu phân cách', en: 'Delimiter' }), t(DELIMITERS[delimiter ?? ''] ?? { vi: delimiter ?? '', en: delimiter ?? '' })],
  ];
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

/** The account of the rows in one sentence: read = kept + left out + ignored + the heading. */
export function rowsText({ rows }: SnapshotInfo, { t, f }: Speech): string {
  const [kept, left, ignored] = [rows.kept, sum(rows.leftOut), sum(rows.ignored)].map((n) => f.count(n));
  return t({
    vi: `Đọc ${f.count(rows.read)} dòng = ${kept} đảng viên + ${left} dòng chưa đếm được + ${ignored} dòng không phải đảng viên + 1 dòng tiêu đề.`,
    en: `${f.count(rows.read)} lines read = ${kept} members + ${left} left out + ${ignored} that are no members + 1 heading.`,
  });
}

/** How many lines of ignored rows are named. */
const LINES_SHOWN = 8;

/** Why rows were left out or ignored, each reason that occurs with its number, and where the ignored ones stand. */
export function rowParts({ rows }: SnapshotInfo, { t, f }: Speech): [name: string, value: string][] {
  const left = Object.entries(rows.leftOut).map(([reason, n]): [string, number, string] => [t(LEFT_OUT[reason as LeftOutRow]), n, '']);
  const ignored = Object.entries(rows.ignored).map(([reason, n]): [string, number, string] => {
    const lines = rows.ignoredLines[reason as IgnoredRow].slice(0, LINES_SHOWN).map((line) => f.count(line)).join(', ');
    return [t(IGNORED[reason as IgnoredRow]), n, t({ vi: ` (dòng ${lines}${n > LINES_SHOWN ? ' …' : ''})`, en: ` (line ${lines}${n > LINES_SHOWN ? ' …' : ''})` })];
  });
  return [...left, ...ignored].filter(([, n]) => n > 0).map(([name, n, where]) => [name, f.count(n) + where]);
}
