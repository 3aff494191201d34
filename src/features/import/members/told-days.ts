import { daysInMonth, isCalendarDay, toIsoDay, type IsoDay } from '#domain/date.ts';
import { fold } from '#domain/text.ts';

/** The days that a list says of itself: the one it describes, "Tính đến ngày 30/6/2026", and the one it was made or signed on. */
export interface ToldDays {
  asOf: IsoDay | null;
  written: IsoDay | null;
}

/** What a row is that is no member's: a note is a signature or a remark, which says nothing of the list as a whole. */
export type SpeakingRow = 'title' | 'total' | 'note';

/** Looks through titles, totals and signatures for the days that they name. */
export interface DayListener {
  see(cells: readonly string[], row: SpeakingRow): void;
  told(): ToldDays;
}

/** Longer texts are no titles. */
const MOST_CHARACTERS = 300;
const EARLIEST = '2000-01-01';

/** What speaks of a list, by the words of `fold`: "Danh sách đảng viên đến …", "Tính đến …". */
const OF_LIST = new RegExp(
  '^(danh sach|ds|tong hop|thong ke|bieu|so lieu|bao cao|tong so|tinh|(ngai )?(cap nhat|chot|xuat|lap)|hien co|co|(tai )?thoi diem|den|as of)\\b'
  + '|\\b(tinh den|den thoi diem|tai thoi diem|so lieu den|chot so lieu)\\b',
);
/** The same in a remark below a list, most of which are about somebody in it. */
const OF_LIST_BELOW = /^((ghi chu|luu i) )*(danh sach|so lieu|tong so)\b.*\b(tinh den|(so lieu|danh sach) (chot )?(den|ngai))\b/;
/** What has a day of its own: a term, a decision, a badge, people who came. */
const OF_OTHERS = new RegExp(
  '\\b(chuien den|giai doan|nhiem ki|dai hoi|qui dinh|nghi quiet|quiet dinh|cong van|ke hoach|huong dan'
  + '|thong bao|ket nap|tu (ngai|thang|nam|\\d)|gia tri|hieu luc|han|nop|gui|truoc'
  + '|du kien|hui hieu|tuoi|thi dua|khen thuong|den khi)\\b',
);
/** After another part of a title it is the list's all the same. */
const OF_LIST_BESIDE = /^tinh den\b/;
/** Words of `fold` before the day that a list describes. */
const UNTIL = '\\b(?:den|thoi diem|chot|cap nhat|xuat|lap|so lieu|as of)'
  + '(?: (?:den|thoi diem|so lieu|du lieu|danh sach|bao cao|moc|het|cuoi|0 gio|ngai|lap))*';
const DAY_TOLD = new RegExp(`${UNTIL} (?<day>\\d{1,2}) (?:thang )?(?<month>\\d{1,2}) (?:nam )?(?<year>\\d{4}|\\d{2})\\b`);
const MONTH_TOLD = new RegExp(`${UNTIL} thang (?<month>\\d{1,2}) (?:nam )?(?<year>\\d{4})\\b`);
const QUARTER_TOLD = new RegExp(`${UNTIL} qui (?<quarter>iv|i{1,3}|[1-4]) (?:nam )?(?<year>\\d{4})\\b`);
const YEAR_TOLD = /\bden (?:het|cuoi) nam (?<year>\d{4})\b/;
/** The line above a signature: "Bình An, ngày 30 tháng 6 năm 2026". A decision and its day, "số 12 ngày …", is another's. */
const WRITTEN = /^(?:[\p{L}\s.]{2,40},\s*)?ng[àa]y\s+(?<day>\d{1,2})\s+th[áa]ng\s+(?<month>\d{1,2})\s+n[ăa]m\s+(?<year>\d{4})\s*\.?$/iu;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The last day of a month. */
function endOf(year: number, month: number): IsoDay | null {
  return month >= 1 && month <= 12 ? toIsoDay({ year, month, day: daysInMonth(year, month) }) : null;
}

function dayOf(groups: Readonly<Record<string, string>> | undefined): IsoDay | null {
  const [number = 0, month = 0, day = 0] = [groups?.['year'], groups?.['month'], groups?.['day']].map(Number);
  const year = number < 100 ? 2000 + number : number;
  return isCalendarDay(year, month, day) ? toIsoDay({ year, month, day }) : null;
}

/** The last day of the time that a title names: a month, a quarter or a year. */
function endOfTime(text: string): IsoDay | null {
  const [month, quarter, year] = [MONTH_TOLD, QUARTER_TOLD, YEAR_TOLD].map((pattern) => pattern.exec(text)?.groups);
  if (month) return endOf(Number(month['year']), Number(month['month']));
  if (quarter) return endOf(Number(quarter['year']), (QUARTERS[quarter['quarter'] ?? ''] ?? Number(quarter['quarter'])) * 3);
  return year ? endOf(Number(year['year']), 12) : null;
}

/** The day that a list describes by one of its titles, or by a remark below; null where it names none. */
function dayOfList(text: string, row: SpeakingRow, today: IsoDay): IsoDay | null {
  if (!(row === 'note' ? OF_LIST_BELOW : OF_LIST).test(text) || OF_OTHERS.test(text)) return null;
  const named = DAY_TOLD.exec(text);
  if (named) return dayOf(named.groups);
  const end = endOfTime(text);
  return end !== null && end > today && end.slice(0, 7) === today.slice(0, 7) ? today : end;
}

/** Of several days the newest counts. A day after today is none; of a time that is not over, today. */
export function createDayListener(today: IsoDay): DayListener {
  const told: ToldDays = { asOf: null, written: null };
  const keep = (what: keyof ToldDays, day: IsoDay | null) => {
    if (day !== null && day >= EARLIEST && day <= today && day > (told[what] ?? '')) told[what] = day;
  };
  return {
    see(cells, row) {
      for (const cell of cells) {
        if (cell.length > MOST_CHARACTERS || !/\d\d/.test(cell)) continue;
        for (const part of cell.split(/[\n()]/)) {
          const beside = part.split(',').slice(1).map(fold).filter((words) => OF_LIST_BESIDE.test(words));
          const texts = row === 'title' && beside.length > 0 ? beside : [fold(part)];
          for (const text of texts) keep('asOf', dayOfList(text, row, today));
        }
        if (row !== 'total') keep('written', dayOf(WRITTEN.exec(cell.trim())?.groups));
      }
    },
    told: () => told,
  };
}
