import { fromEpochDay } from '#domain/date.ts';

/** Writes a number by a format code of Excel. */
export type FormatNumber = (code: string, value: number) => string;

/** Turns the number of a cell into the text that is read. */
export type NumberText = (value: number) => string;

/** The format codes that a workbook names by number only, as far as their text is not that of a plain number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%', 10: '0.00%', 12: '# ?/?', 13: '# ??/??', 14: 'd/m/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm',
  21: 'h:mm:ss', 22: 'd/m/yyyy h:mm', 27: 'd/m/yyyy', 28: 'd/m/yyyy', 29: 'd/m/yyyy', 30: 'd/m/yyyy', 31: 'd/m/yyyy', 32: 'h:mm', 33: 'h:mm:ss',
  34: 'h:mm', 35: 'h:mm:ss', 36: 'd/m/yyyy', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 50: 'd/m/yyyy', 51: 'd/m/yyyy', 52: 'd/m/yyyy', 53: 'd/m/yyyy',
  54: 'd/m/yyyy', 55: 'h:mm', 56: 'h:mm:ss', 57: 'd/m/yyyy', 58: 'd/m/yyyy',
};

const GENERAL = 'General';

/** The code of a format that is named by number, where the workbook does not define it. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? GENERAL;
}

/** Days from the day 0 of Excel's numbers of days to 1970-01-01, and from that of workbooks begun on old Macs. */
const EPOCH_DAYS = { 1900: 25_569, 1904: 24_107 };
/** Excel has a 29 February 1900: before it, its numbers are one less. */
const LEAP_SLIP = 60;
const LAST_DAY = 2_958_465;
/** What looks like a year was typed as one into a cell that was made for dates; the day of that number lies in 1905. */
const TYPED_YEARS = { from: 1900, to: 2100 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * How the numbers of a format are written: dates with the day before the month whatever the format, and no more of them than
 * it shows; other numbers with all their digits and leading zeros; words and signs of the format as Excel shows them.
 * @param date1904 whether the workbook counts its days from 1904
 * @param format null where no other format than these is to be expected; see `needsFormatter`
 */
export function createNumberText(code: string, date1904: boolean, format: FormatNumber | null): NumberText {
  const shape = shapeOf(code);
  switch (shape.kind) {
    case 'date': return (value) => dateText(value, shape, date1904 ? EPOCH_DAYS[1904] : EPOCH_DAYS[1900]);
    case 'plain': return (value) => padded(value, shape.zeros);
    case 'other': return (value) => (format ? written(format, code, value) : plainNumber(value));
  }
}

/** Whether numbers of a format cannot be written without a formatter. */
export function needsFormatter(code: string): boolean {
  return shapeOf(code).kind === 'other';
}

type Shape = { kind: 'date'; day: boolean; month: boolean; year: boolean } | { kind: 'plain'; zeros: number } | { kind: 'other' };

function shapeOf(code: string): Shape {
  if (/^\s*(general|@)?\s*(;|$)/i.test(code)) return { kind: 'plain', zeros: 0 };
  // Colours, languages and conditions in brackets, spaces of a width, fillings.
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, (literal) => (/^["\\]./.test(literal) && /[\p{L}\d%/:]/u.test(literal) ? '\u0001' : '')).split(';');
  const bare = first.replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '');
  if (/[dy]/i.test(bare) || (/[eb]/i.test(bare) && !/[0#?]/.test(bare)) || (/m/i.test(bare) && !/[hs0#?]/i.test(bare))) {
    return { kind: 'date', day: /d/i.test(bare), month: /m/i.test(bare.replace(/h+[:.\s]*m+|m+[:.\s]*s+/gi, '')), year: /[yeb]/i.test(bare) };
  }
  if (!/^[\s#0?,.()\-+eE]*$/.test(bare) || !/[#0?]/.test(bare)) return { kind: 'other' };
  return { kind: 'plain', zeros: (bare.split('.')[0] ?? '').replace(/[^0]/g, '').length };
}

function dateText(value: number, { day, month, year }: { day: boolean; month: boolean; year: boolean }, epochDays: number): string {
  const whole = Math.floor(value);
  if (whole < 1 || whole > LAST_DAY || (value === whole && whole >= TYPED_YEARS.from && whole <= TYPED_YEARS.to)) return plainNumber(value);
  const slip = epochDays === EPOCH_DAYS[1900] && whole < LEAP_SLIP ? 1 : 0;
  const date = fromEpochDay(whole + slip - epochDays);
  const [dd, mm, yyyy] = [String(date.day).padStart(2, '0'), String(date.month).padStart(2, '0'), String(date.year).padStart(4, '0')];
  // Without a year shown, the stored one is only that in which something like 10/10 was typed.
  if (!year) return month && day ? `${date.day}-${MONTHS[date.month - 1] ?? ''}` : month ? (MONTHS[date.month - 1] ?? '') : String(date.day);
  if (day) return `${dd}/${mm}/${yyyy}`;
  return month ? `${mm}/${yyyy}` : yyyy;
}

function padded(value: number, zeros: number): string {
  const text = plainNumber(value);
  return zeros > 1 && /^\d+$/.test(text) ? text.padStart(zeros, '0') : text;
}

function written(format: FormatNumber, code: string, value: number): string {
  try {
    return format(code, value);
  } catch {
    // A code that Excel itself would not take.
    return plainNumber(value);
  }
}

/** A number with all its digits, as far as Excel has any: never 1.05E+11. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text;
}
