import { MARKS } from '#domain/categories.ts';
import type { ExcludedRow } from '#domain/snapshot.ts';
import { fold } from '#domain/text.ts';
import { readDate, type Years } from '../values/read-date.ts';
import { codesBySpelling, isPlaceholder, isWrittenEmpty, spellingKey, unwrap } from '../values/spelling.ts';

/** What a status says of somebody: present, exempt, why not counted, or words that are not understood. */
export type Standing = 'present' | 'exempt' | ExcludedRow | 'unclear';

/**
 * What a column of status is about: any standing; a request for deletion; one way of leaving, of which it has the date or a
 * mark; a date of any of them, whose meaning another column gives; a circumstance of leaving that proves nothing by itself.
 */
export type StatusKind = 'any' | ExcludedRow | 'dateOfAny' | 'circumstance';

const STATUS = new RegExp(
  '^((trang thai|tinh trang|hien trang)( (hoat dong|sinh hoat|dang vien|sinh hoat dang|dang vien hien nai|hien nai))?'
  + '|((tinh hinh|tham gia|dang|con|hien dang|hien) )*(sinh hoat|hoat dong)( dang)?( (hien nai|thuong xuien))?'
  + '|(tinh hinh )?(bien dong|tang giam)( tang giam)?( dang vien| dv)?|status|membership status|(is )?active)$',
);
/** Headers under which "Có" says present: "Sinh hoạt đảng", "Trạng thái hoạt động". */
const OF_PRESENCE = /\b(hoat dong|sinh hoat|active)\b/;
/** Those that a mark answers too: "Đang sinh hoạt". */
const IS_PRESENT = /^(hien )?(dang|con)\b|\bactive$/;
/** Headers under which "Không" says that nothing has changed. */
const OF_CHANGES = /\b(bien dong|tang giam|di.* den|den.* di)\b/;
/** "Chuyển đi, chuyển đến": the cell says which. */
const BOTH_WAYS = /^(ngai |thoi gian )?chuien (di (va |hoac )?(ngai )?(chuien )?den|den (va |hoac )?(ngai )?(chuien )?di)$/;
const DELETION = /^de nghi xoa\b/;
/** "Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng". */
const DATE_OF_ANY = /^(ngai )?(roi khoi|tu tran|mat|chuien di)\b.*\b(mat|tu tran|roi khoi|mien)\b/;
const BEFORE = '^(ngai |ngai thang nam |thoi gian |nam |da )?';
const LEAVING: readonly (readonly [ExcludedRow, RegExp])[] = [
  ['moved', new RegExp(`${BEFORE}(chuien di|chuien (sinh hoat|sh)( dang)?( chinh thuc)? di)\\b`)],
  ['died', new RegExp(`${BEFORE}(tu tran|qua doi)\\b|^(ngai |nam |da )(mat|chet)( (li do|ngai)\\b|$)`)],
  ['removed', new RegExp(`${BEFORE}(xoa ten|khai tru)\\b`)],
  ['temporary', /\btam thoi( chuien)? den$|\bden tam thoi$/],
  ['left', new RegExp(`${BEFORE}(ra khoi dang|roi khoi dang|xin ra( khoi)? dang)\\b`)],
];
const CIRCUMSTANCE = new RegExp(
  '^(ngai |thoi gian |da )?(chuien (sinh hoat|sh)( dang)?( chinh thuc)?|roi khoi)$'
  + '|^(da )?(chuien|roi( di)?)$|^mat$|^(dang vien |dv )?giam$|^(chuien )?(sinh hoat|sh)( dang)? tam thoi\\b'
  + '|^(li do|hinh thuc|noi) (chuien di|chuien (sinh hoat|sh)|tu tran|qua doi|ra khoi dang|roi khoi|xoa ten|khai tru|xin ra)',
);

function statusKey(header: string): string {
  return fold(header.replace(/[([{][^)\]}]*[)\]}]?/g, ' ').slice(0, 200)).replace(/^(\d+ )+/, '').replace(/ cua (dang vien|dv)$/, '');
}

/** What a header says that its column tells of leaving; null where it is no such column. "Ngày chuyển đến", "Ngày mất thẻ" are none. */
export function statusKindOf(header: string): StatusKind | null {
  const key = statusKey(header);
  if (STATUS.test(key)) return 'any';
  if (DELETION.test(key)) return 'deletion';
  if (DATE_OF_ANY.test(key)) return 'dateOfAny';
  if (BOTH_WAYS.test(key)) return 'any';
  // Who is away for a time is counted here.
  if (AWAY_FOR_A_TIME.test(key)) return null;
  const [leaving] = LEAVING.find(([, pattern]) => pattern.test(key)) ?? [];
  return leaving ?? (CIRCUMSTANCE.test(key) ? 'circumstance' : null);
}

const MARK_CODES = codesBySpelling(MARKS);
const YES = MARKS.findIndex(({ key }) => key === 'yes') + 1;

/** What a mark says: yes, no, or nothing that is a mark; an empty cell, or what programs write for one, is no mark. */
export function readMark(cell: string): 'yes' | 'no' | 'blank' | 'other' {
  const key = spellingKey(unwrap(cell));
  if (key === '' || isWrittenEmpty(key)) return 'blank';
  const code = MARK_CODES.get(key);
  return code === undefined ? (/^(x|v)+$/.test(key) ? 'yes' : 'other') : code === YES ? 'yes' : 'no';
}

const PRESENT = new RegExp(
  '^(van |hien |hien dang )?(dang|con) (sinh hoat|sh|hoat dong|cong tac)( (dang|chinh thuc|binh thuong|tai chi bo|tai cho))*$'
  + '|^(sinh hoat|hoat dong)( (dang|binh thuong|chinh thuc|thuong xuien))*$|^(dang vien |dv )?(chinh thuc|du bi)$'
  + '|^(binh thuong|active|present|dang vien)$'
  + '|^(da )?(nghi |ve )?(huu|huu tri|nghi huu|mat suc|retired)$|^tang( (do|vi|moi|them|trong)\\b.*| \\d.*)?$|^(moi )?ket nap( moi)?( \\d.*)?$'
  // "Chuyển đến" with a place may be from there or to there.
  + '|^(da |moi )*(chuien|tiep nhan)( sinh hoat| sh| dang| chinh thuc)* den'
  + '( (tu|ngai|nam|thang)\\b.*| \\d.*|( chi bo| dang bo| phuong)? nai\\b.*)?$',
);
/** "Chuyển Đảng chính thức" is the end of a probation, and without its Đảng perhaps. */
const MADE_OFFICIAL = /^(da |duoc |moi )*chuien (dang |dang vien )?chinh thuc( (nam|ngai|thang|tu|\d).*)?$/;
const AWAY_FOR_A_TIME = /\btam thoi( \w+)? di\b|\b(chuien )?di( \w+){0,3} tam thoi\b|^(chuien )?(sinh hoat|sh)( dang)? tam thoi di\b|^tam vang$/;
const HERE_FOR_A_TIME = /\btam thoi( \w+)? den\b|\bden( \w+){0,3} tam thoi\b/;
const UNCERTAIN = new RegExp(
  '\\b(chua|khong|cho|xin chuien|lam thu tuc|thu tuc|chuan bi|du kien|dang chuien|noi bo|het|de nghi|phuc hoi|khoi phuc|hui|tro lai|tam thoi|co the'
  + '|ke ca|bao gom|tinh ca)\\b',
);
const EXEMPT = /\b(mien|duoc mien|giam mien|exempt(ed)?)\b/;
/** "01 - Đang sinh hoạt": the code of a register before its words. */
const CODED = /^\d{1,3}\s*[-–.:]\s*(?=\p{L})/u;
const ENDINGS: readonly (readonly [ExcludedRow, RegExp])[] = [
  ['died', /\b(tu tran|qua doi|hi sinh|chet|deceased|died)\b|^(da |bi )*mat(( vao| tu)?( ngai| thang| nam| luc)* \d.*)?$/],
  ['removed', /\b(xoa ten|khai tru|expelled|removed)\b/],
  ['left', /\b((xin )?(ra|roi) khoi dang|xin ra( dang)?)\b/],
  ['moved', new RegExp(
    '^(da )?chuien( (di|sinh hoat|sh|dang|chinh thuc|ra|ngoai|khoi|cong tac di|noi|toi)\\b.*| \\d.*)?$'
    + '|\\b(chuien|moved|transferred)( (sinh hoat|sh))?( dang)?( chinh thuc)? (di|ra ngoai)\\b|^(moved|transferred)( out)?$',
  )],
];
/** Longer texts are no status. */
const LONGEST = 1000;
/** Accents tell `chuyển` from `chuyên`, `mất` from `mật`. */
const OTHER_WORD = /chuyên|mật|mặt/i;

/** "Về phường Mẫu" is where the members of Mẫu have gone. */
const TO_SOMEWHERE = /\b(den|ve|len|vao|sang)\b(?! (ngai|thang|nam|het|nai|\d))(?!.*\bkhac\b)/;
/** When units are put together their members change to new ones, and are here. */
const REORGANISED = /\b(sap nhap|sat nhap|hop nhat|mo hinh|chinh quien|(2|hai) cap|sap xep|thanh lap|chia tach|giai the|ban giao|noi cu tru)\b/;

/**
 * Whether people who have moved by these words of `fold`, beginning with "chuien", may be here.
 * @param whole what the words stand in
 */
export function mayHaveCome(words: string, whole = words): boolean {
  return /^(da )?chuien\b/.test(words) && (TO_SOMEWHERE.test(words) && !/ di\b/.test(words) || REORGANISED.test(whole));
}

/** Reads the words of a status. Nothing, a dash and "không" say nothing and are present. */
export function readStanding(cell: string): Standing {
  if (cell.length > LONGEST) return 'unclear';
  const text = unwrap(cell).replace(CODED, '');
  const key = spellingKey(text).replace(/\bshd\b/g, 'sh dang');
  if (key === '' || isPlaceholder(key) || /^(-|0|khong|chua|khong co)$/.test(key) || PRESENT.test(key)) return 'present';
  if (/^(sinh hoat|sh)( dang)? tam thoi$/.test(key)) return 'unclear';
  if (MADE_OFFICIAL.test(key)) return /\bdang\b/.test(key) ? 'present' : 'unclear';
  if (HERE_FOR_A_TIME.test(key)) return 'temporary';
  if (AWAY_FOR_A_TIME.test(key)) return 'present';
  if (/^de nghi xoa( ten)?$/.test(key)) return 'deletion';
  if (UNCERTAIN.test(key.replace(/khong con/g, ''))) return /^(dang sinh hoat )?(khong|chua|khong duoc) mien\b/.test(key) ? 'present' : 'unclear';
  const found = ENDINGS.flatMap(([ending, pattern]) => (pattern.test(key) ? [ending] : []));
  const exempt = EXEMPT.test(key);
  // "Khai trừ ra khỏi Đảng" is one ending.
  if (!exempt && found.join() === 'removed,left' && !OTHER_WORD.test(text)) return /\bxin\b/.test(key) ? 'left' : 'removed';
  if (found.length + (exempt ? 1 : 0) !== 1 || OTHER_WORD.test(text) || found[0] === 'moved' && mayHaveCome(key)) return 'unclear';
  return exempt ? 'exempt' : (found[0] ?? 'unclear');
}

/** "-" and nothing say nothing under any header. */
const NOTHING = /^[-\s]*$/;

/**
 * A reader for the cells of a column of any status; null where a cell says nothing. Marks mean what its header asks: "Không" under
 * "Biến động" is no change, and under "Sinh hoạt đảng" perhaps somebody who has left.
 * @param isMarked whether most of its filled cells are marks, so that an empty one says something too
 */
export function createStatusReader(header: string, isMarked: boolean): (cell: string) => Standing | null {
  const key = statusKey(header.slice(header.lastIndexOf(' - ') + 1));
  const [isOfChanges, isOfPresence, isPresence] = [OF_CHANGES.test(key), OF_PRESENCE.test(key), IS_PRESENT.test(key)];
  return (cell) => {
    if (cell.length > LONGEST) return 'unclear';
    const text = unwrap(cell);
    if (NOTHING.test(text) || isWrittenEmpty(text)) return isMarked && !isOfChanges ? 'unclear' : null;
    const mark = readMark(text);
    if (mark === 'yes' && (isPresence || (isOfPresence && /^\p{L}{2,}$/u.test(text)))) return 'present';
    if (mark !== 'no' && !/^chua$/.test(spellingKey(text))) return readStanding(cell);
    return isOfPresence || (isMarked && !isOfChanges) ? 'unclear' : null;
  };
}

/** A day, month or year within other words. */
const DATED = /(?<!\d)(\d{1,2}\s*[/.-]\s*){0,2}(19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}(?!\d)|^\d{5}(\.0)?$/;

const LEAVING_YEARS: Years = { from: 1930, to: 2100, short: { from: 1945, to: 2044 } };

/** Reads a cell of a column that is about one way of leaving: its date or a mark proves it, other words must say it. */
export function readLeaving(cell: string, kind: ExcludedRow): Standing {
  const text = unwrap(cell);
  const mark = readMark(text);
  if (mark !== 'other') return mark === 'yes' ? kind : 'present';
  if (isPlaceholder(spellingKey(text)) || /^(chua|khong co|khong)$/.test(spellingKey(text))) return 'present';
  if (kind === 'deletion') return /^(co|de nghi xoa|xoa|dong i)$/.test(spellingKey(text)) ? 'deletion' : 'unclear';
  const standing = readStanding(text);
  if (standing !== 'unclear' && standing !== 'present') return standing;
  const isDated = DATED.test(text) || readDate(text, LEAVING_YEARS).date !== null;
  return isDated && !UNCERTAIN.test(spellingKey(text)) ? kind : 'unclear';
}
