import { EXCLUDED_ROWS, type RowCounts } from '#domain/snapshot.ts';
import { fold, tidy } from '#domain/text.ts';
import { ImportError } from './failure.ts';
import type { Layout } from './layout/layout.ts';
import { mayHaveCome, readStanding, statusKindOf } from './layout/status.ts';
import type { RawRecord } from './records/record.ts';

/** What a title says of the people below: that they have left, or something of leaving that may also be said of members. */
export type LeftTitle = 'left' | 'doubtful';

/** A title of a list, perhaps after the number of an annex. */
const LIST = new RegExp(
  '^((phu luc|mau|bieu|bang)( so)?( \\w+){0,2} )?(danh sach|ds|so theo doi|((bieu|bang) )?(thong ke|tong hop)|(cac )?(dang vien|dong chi))\\b',
);
/** Before what the name of a sheet says. */
const MEMBERS = /^(danh sach|ds)?\s*((các\s+)?(đảng viên|đv|đồng chí|đ\/c))?\s*/iu;
/** Words that hold those of leaving: accents tell `chuyển` from `chuyên`, `mất` from `mặt`. */
const OTHER_WORD = /chuyên|mật|mặt/giu;
const LEAVING = new RegExp(
  '\\b(chuien (cong tac )?di|chuien (dang )?(sinh hoat|sh|shd)|chuien ra'
  + '|chuien( \\w+){1,5} khac|tu tran|qua doi|da mat(?! (suc|the|lien lac|ho so))|hi sinh|xoa ten|khai tru'
  + '|(ra|roi) khoi dang|xin ra|(sinh hoat|sh)( dang)? tam thoi'
  + '|dang vien( tang)? giam)\\b',
);
/** "Không kể đã chuyển đi": these people are not in the list. */
const NOT_THEM = /\b(khong|tru(?! nuoc)|ngoai|da bo|loai tru|sau khi)\b/;
/** "Kể cả đã chuyển đi", "có chuyển đi": these people are some of those in the list. */
const PERHAPS = new RegExp(
  '\\b(de nghi|du kien|chua|xet|ki luat|hien co|dang sinh hoat|va|ke ca|tinh ca|ca|liet si|than nhan|gia dinh|bao gom|gom|cung|lan|kem'
  + '|co(?! (quan|so)\\b))\\b',
);
/** Beside those who have left: people who are members. */
const OTHERS = new RegExp(
  '\\b(chuien den|tiep nhan|ket nap|hien co|dang sinh hoat|khien trach|canh cao'
  + '|cach chuc|mien (cong tac|sinh hoat|sh)|du bi|cong nhan|ra soat|sang loc|tang)\\b',
);
const WHEN_OR_WHERE = new RegExp(
  '\\s*\\b(trong )?(nam|qui|thang|\\d+ thang|giai doan|dot|ki|nhiem ki|tu (ngai|thang|nam|dau)|(tinh )?den (ngai|thang|nam|het|\\d)'
  + '|tai|cua|thuoc|o|chi bo|dang bo)\\b.*$',
);
const BETWEEN_PARTS = /[,;()/–—-]| và (?=đảng viên|đồng chí|các|chuyển|từ trần|bị|đã)/iu;
/** A figure in words is no title. */
const FIGURE = /[:=]\s*\d/;

/** What the words of a title say of leaving; null where they say nothing of it. */
export function leavingInTitle(title: string): LeftTitle | null {
  const text = tidy(title.slice(0, 400));
  if (!LIST.test(fold(text)) || FIGURE.test(text)) return null;
  const parts = text.replace(OTHER_WORD, '').replace(/tăng\s*,\s*giảm/iu, 'tăng giảm').split(BETWEEN_PARTS).map((part) => fold(part));
  const without = parts.findIndex((part) => NOT_THEM.test(part.slice(0, Math.max(0, part.search(LEAVING)))));
  const said = parts.map((part, place) => (without >= 0 && place >= without ? null : leavingInPart(part)));
  if (said.every((verdict) => verdict === null)) return null;
  return said.includes('doubtful') || parts.some((part, place) => said[place] === null && OTHERS.test(part)) ? 'doubtful' : 'left';
}

function leavingInPart(part: string): LeftTitle | null {
  const found = LEAVING.exec(part);
  if (!found || part.includes('kem theo')) return null;
  const rest = part.slice(found.index).replace(/^dang vien /, '');
  const words = rest.replace(WHEN_OR_WHERE, '');
  const standing = readStanding(words);
  if (standing === 'present' || /\btu\b.* (den|ve)$/.test(words)) return null;
  const isDoubtful = mayHaveCome(rest, part) || PERHAPS.test(part.slice(0, found.index));
  return isLeft(standing) && standing !== 'deletion' && standing !== 'temporary' && !isDoubtful ? 'left' : 'doubtful';
}

function isLeft(standing: string): boolean {
  return (EXCLUDED_ROWS as readonly string[]).includes(standing);
}

/** The line of the titles of a list that speaks of leaving; a title may go on in the line below it. */
export function findLeftTitle(titles: readonly RawRecord[]): { says: LeftTitle; line: number } | null {
  const linesOf = (cells: readonly string[]) => cells.flatMap((cell) => cell.slice(0, 400).split('\n')).map(tidy).filter((text) => text !== '');
  const lines = titles.flatMap(({ cells, line }) => linesOf(cells).map((text) => ({ text, line })));
  let doubtful: { says: LeftTitle; line: number } | null = null;
  for (const [place, { text, line }] of lines.entries()) {
    const above = lines[place - 1]?.text ?? '';
    const goesOn = LIST.test(fold(above)) && /^(da |bi |duoc )*/.exec(fold(text))?.[0].length === fold(text).search(LEAVING);
    const says = leavingInTitle(text) ?? (goesOn ? leavingInTitle(`${above} ${text}`) : null);
    if (says === 'left') return { says, line };
    if (says !== null) doubtful ??= { says, line };
  }
  return doubtful;
}

/** What the name of a sheet says of leaving: "Chuyển đi", "ĐV từ trần" have left, "Chuyển sinh hoạt sau sáp nhập" perhaps. */
function leavingInName(name: string): LeftTitle | null {
  const words = tidy(name).replace(MEMBERS, '');
  const says = NOT_THEM.test(fold(words)) ? null : leavingInPart(fold(words));
  return isLeft(readStanding(words)) ? (says ?? 'left') : says && 'doubtful';
}

/** Whether the name of a file or a sheet speaks of people who have left: "ds-dang-vien-chuyen-di-2025.csv". */
export function isFileOfLeft(fileName: string): boolean {
  const words = tidy(fileName.slice(0, 200).replace(/\.[a-z]{3,4}$/i, '').replace(/[_-]+/g, ' '));
  return leavingInTitle(words) !== null || leavingInName(words) !== null;
}

/** Whether the name of a sheet, or a title in it, says that its people have left. */
export function saysLeft(name: string, titles: readonly RawRecord[]): boolean {
  return leavingInName(name) === 'left' || findLeftTitle(titles)?.says === 'left';
}

/**
 * Throws ImportError where the title of the only list of a file, or the name of its sheet, says that its people have left, unless
 * a column of status says in words which of them are members after all.
 */
export function refuseLeftList(name: string, titles: readonly RawRecord[], { columns }: Pick<Layout, 'columns'>, below: readonly RawRecord[]): void {
  if (!saysLeft(name, titles)) return;
  const places = columns.flatMap(({ header, use, column }) => (use === 'status' && statusKindOf(header) === 'any' ? [column - 1] : []));
  const said = below.flatMap(({ cells }) => places.map((place) => tidy(cells[place] ?? ''))).filter((cell) => cell !== '').map(readStanding);
  if (said.some(isLeft) && said.includes('present')) return;
  const title = findLeftTitle(titles);
  throw new ImportError({ code: 'left-list', params: { line: title?.says === 'left' ? title.line : 0 } });
}

/** Throws ImportError where nobody of a list is left because all have moved, died or left, as its columns say. */
export function refuseAllLeft({ excluded }: Pick<RowCounts, 'excluded'>): void {
  const people = Object.values(excluded).reduce((sum, count) => sum + count, 0);
  if (people > 0) throw new ImportError({ code: 'all-left', params: { people } });
}
