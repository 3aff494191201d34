import { MARKS } from '#domain/categories.ts';
import type { PartialDate } from '#domain/date.ts';
import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { FIELDS, codeOf } from '#domain/fields.ts';
import type { IssueCode } from '#domain/issue.ts';
import { readDate, type DateOrder, type DateReading, type Years } from './read-date.ts';
import { createValueReader, type ValueReading } from './read-value.ts';
import { codesBySpelling, isPlaceholder, isWrittenEmpty, spellingKey, unwrap } from './spelling.ts';

/** What the cell of the exemption date says: exempt, active, nothing, that nobody knows, or something not understood. */
export type ExemptState = 'exempt' | 'active' | 'empty' | 'unknown' | 'unclear';

/** The cell of the exemption date: what it says, the date where it gives one, and what is wrong with it. */
export interface ExemptReading {
  state: ExemptState;
  date: PartialDate | null;
  issue: IssueCode | null;
  order: DateReading['order'];
  /** The reason that stands there, with a date or in place of it; else unknown. */
  reason: number;
}

const YES = MARKS.findIndex(({ key }) => key === 'yes') + 1;
const MARK_CODES = codesBySpelling(MARKS);
const ACTIVE_KEYS = codesBySpelling(FIELDS.exemption.categories.filter(({ key }) => key === 'active'));

/** "Miễn", "Miễn SH", "Được miễn công tác và sinh hoạt đảng từ ngày": words that say exempt and nothing else. */
const EXEMPT_WORDS = /^(da |duoc |giam )*mien( (ct|sh|shd|va|cong tac|sinh hoat|dang))*( (tu|ngai|thang|nam|ke))*$/;
const DATE_WORDS = /^(co|x|tu|ngay|thang|nam|ke)( (tu|ngai|thang|nam|ke))*$/;

/** Words that say that an exemption is over, or that its member has left; accents tell `chuyển` from `chuyên`. */
const ENDED = /(^|[^\p{L}])(hết|phục hồi|trở lại|từ trần|chuyển|qua đời|đã mất|ra khỏi|xóa tên|khai trừ)(?!\p{L})/u;
const ENDED_KEY = /\b(het|phuc hoi|tro lai|tu tran|qua doi|chuien (di|den|sinh hoat|cong tac))\b/;

/** "Miễn do", "Miễn sinh hoạt:" before a reason, and what leads to a date after it. */
const EXEMPT_BEFORE = /^((đã|da|được|duoc|giảm|giam)[\s,]+)*mi[ễe]n([\s,]+(ct|sh|shđ|shd|và|va|công tác|cong tac|sinh hoạt|sinh hoat|đảng|dang))*[\s,;:(–-]+/iu;
const DATE_AFTER = /[\s,;:–-]+(kể |ke )?(từ|tu)?( ngày| ngay)?( tháng| thang)?( năm| nam)?\s*$/iu;
/** Ill health, of which it is open whether its reason is that of the old or another one. */
const ILL = /^((do|vi|om|dau|benh|tat|nang|ieu|gia|hai)( |$))+$/;
/** Asked for, not granted. */
const ASKED = /\b(xin|de nghi)\b/;

const readReasonWords = createValueReader('exemptReason', []);

const LONGEST = 120;

/** A date at the end of other words. */
const DATE_AT_END = /^(.*?[^\d/.-])((?:\d{1,2}\s*[/.-]\s*){0,2}\d{4}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}|\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2} năm \d{4})$/iu;

/** Reads the cell of the exemption date: a date, a mark, words, or words with a date. */
export function readExempt(cell: string, years: Years, dateOrder?: DateOrder): ExemptReading {
  const text = unwrap(cell);
  const key = spellingKey(text);
  if (key === '' || isWrittenEmpty(text)) return state('empty');
  if (MARK_CODES.get(key) === YES || EXEMPT_WORDS.test(key)) return state('exempt');
  if (ACTIVE_KEYS.has(key) || MARK_CODES.has(key)) return state('active');
  if (isPlaceholder(key)) return state('unknown');
  const whole = readDate(text, years, dateOrder);
  if (whole.date) return { state: 'exempt', date: whole.date, issue: null, order: whole.order, reason: UNKNOWN };
  const [, words = '', day = ''] = (text.length <= LONGEST && DATE_AT_END.exec(text.replace(/[()]/g, ' ').trim())) || [];
  const wordsKey = spellingKey(words);
  const reason = reasonIn(day === '' ? text : words.replace(DATE_AFTER, ''));
  if (day !== '' && (EXEMPT_WORDS.test(wordsKey) || DATE_WORDS.test(wordsKey) || reason !== UNKNOWN)) {
    const { date, problem, order } = readDate(day, years, dateOrder);
    return date ? { state: 'exempt', date, issue: null, order, reason } : { state: 'unclear', date, issue: problem, order, reason: UNKNOWN };
  }
  if (reason !== UNKNOWN || ILL.test(key)) return { ...state('exempt'), issue: 'exemption-date-missing', reason };
  return { state: 'unclear', date: null, issue: hasEnded(text) ? 'exemption-ended' : whole.problem, order: whole.order, reason: UNKNOWN };
}

/** The reason that words in the place of the date are, and nothing else; "Khác" alone may be anything there. */
function reasonIn(words: string): number {
  if (words.length > LONGEST || hasEnded(words) || ASKED.test(spellingKey(words)) || spellingKey(words) === 'khac') return UNKNOWN;
  const { code, issue } = readReasonWords(words.replace(EXEMPT_BEFORE, ''));
  return issue === null ? code : UNKNOWN;
}

function hasEnded(text: string): boolean {
  const shown = text.slice(0, LONGEST);
  return ENDED.test(shown.toLowerCase()) || ENDED_KEY.test(spellingKey(shown));
}

function state(value: ExemptState): ExemptReading {
  return { state: value, date: null, issue: null, order: null, reason: UNKNOWN };
}

/** What the cell of the reason says: no reason, one of the list, "Miễn SH" and no more, words that are not understood, or that the exemption is over. */
export interface ReasonReading extends ValueReading {
  says: 'nothing' | 'reason' | 'exempt' | 'unclear' | 'ended';
}

const NO_REASON: ReasonReading = { code: UNKNOWN, issue: null, says: 'nothing' };

/**
 * A reader for the cells of the reason; "Không", "-" and the like are no reason, and no mistake.
 * @param decided what a person has said that values mean: a reason, or nothing that counts as one
 */
export function createReasonReader(decided: Decisions['values'] = []): (cell: string) => ReasonReading {
  const readReasonValue = createValueReader('exemptReason', decided);
  const decisions = new Map(decided.flatMap(({ field, spelling, category }) => (field === 'exemptReason' ? [[spelling, category] as const] : [])));
  return (cell) => {
    const key = spellingKey(unwrap(cell));
    const decision = decisions.get(key);
    if (decision === null) return { ...NO_REASON, says: 'unclear' };
    if (decision === undefined) {
      if (key === '' || isPlaceholder(key) || ACTIVE_KEYS.has(key) || (MARK_CODES.has(key) && MARK_CODES.get(key) !== YES)) return NO_REASON;
      if (hasEnded(unwrap(cell))) return { code: UNKNOWN, issue: 'exemption-ended', says: 'ended' };
      if (EXEMPT_WORDS.test(key)) return { code: UNKNOWN, issue: null, says: 'exempt' };
    }
    const reading = readReasonValue(cell);
    return { ...reading, says: reading.code === UNKNOWN ? 'unclear' : 'reason' };
  };
}

const ACTIVE = codeOf('exemption', 'active');
const REASON_UNKNOWN = codeOf('exemption', 'reasonUnknown');

const OPEN: ValueReading = { code: UNKNOWN, issue: null };

/** Words that leave open whether there is a reason; "null" and "N/A" are what programs write for none. */
const NOT_KNOWN = /^(\?+|(khong|k|ko|chua) ro|chua cap nhat|(chua|khong) xac dinh|(chua|khong) co thong tin|unknown)$/;

/** Whether a member is exempt where the file has a column of the reason and none of the date: it is filled for the exempt only. */
export function deriveByReason(cell: string | undefined, { code: reason, says }: ReasonReading): ValueReading {
  if (cell === undefined || NOT_KNOWN.test(spellingKey(unwrap(cell)))) return OPEN;
  if (says === 'reason') return { code: reason, issue: null };
  if (says === 'exempt') return { code: REASON_UNKNOWN, issue: null };
  return says === 'nothing' ? { code: ACTIVE, issue: null } : OPEN;
}

/** The reason of its own column, or else that in the place of the date. */
export function reasonOf(own: ReasonReading, inDate: number): ReasonReading {
  return inDate === UNKNOWN || own.says === 'reason' || own.says === 'ended' ? own : { code: inDate, issue: own.issue, says: 'reason' };
}

/**
 * Whether a member is exempt, and why, as a code of EXEMPTIONS. The codes of the reasons are the same in both lists. A cell that
 * is not understood, or says that the exemption is over, has its own issue already.
 */
export function deriveExemption(exempt: ExemptState, { code: reason, says }: ReasonReading): ValueReading {
  if (exempt === 'unclear' || says === 'ended') return OPEN;
  if (exempt === 'exempt') return { code: says === 'reason' ? reason : REASON_UNKNOWN, issue: null };
  if (exempt === 'active') return says === 'nothing' ? { code: ACTIVE, issue: null } : { code: UNKNOWN, issue: 'exemption-contradicts' };
  if (says === 'reason') return { code: reason, issue: 'exemption-date-missing' };
  if (says === 'exempt') return { code: REASON_UNKNOWN, issue: 'exemption-date-missing' };
  return says === 'nothing' && exempt === 'empty' ? { code: ACTIVE, issue: null } : OPEN;
}

/** Whether a code of EXEMPTIONS says exempt. */
export function isExempt(code: number): boolean {
  return code !== UNKNOWN && code !== ACTIVE;
}

/** The exempt among members by the codes of EXEMPTIONS. */
export function countExempt(tally: readonly number[] = []): number {
  return tally.reduce((sum, count, code) => (isExempt(code) ? sum + count : sum), 0);
}
