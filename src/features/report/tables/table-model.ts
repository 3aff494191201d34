import type { Filters } from '#domain/view.ts';
import type { FigureTable, TableColumn } from '#figures/figure.ts';
import type { Speech } from '#i18n/language.tsx';
import { hundredths } from '../text/report-text.ts';
import type { NumberSegment } from '../text/segment.ts';

/** A cell of an official table; null where the period has no such number. */
export interface OfficialCell {
  value: number | null;
  /** Those behind it, of the members under the view; null where no filter tells them. */
  filters: Filters | null;
  /** Which page has what is counted; members unless said otherwise. */
  of?: NumberSegment['of'];
}

/** A row of an official table: the sum of the rows below it that share it out, a part, a part of the part above, the rest of which nothing is known, the sum. */
export interface OfficialRow {
  key: string;
  label: string;
  kind: 'group' | 'part' | 'unknown' | 'total';
  /** How deep it stands: it is a part of the last row above that stands less deep. */
  level: number;
  /** One for each column but the first. */
  cells: readonly OfficialCell[];
}

/** A sum that must equal another number. */
export interface Check {
  /** What is summed up: the rows of a group, of a column. */
  what: string;
  sum: number;
  expected: number;
  /** Why it may rightly not close. */
  because?: string;
}

/** A table in the rows and the order of the official forms. */
export interface OfficialTable {
  key: string;
  title: string;
  /** What is counted, below the title. */
  counted: string;
  columns: readonly TableColumn[];
  rows: readonly OfficialRow[];
  checks: readonly Check[];
  notes: readonly string[];
  /** Which shares do not sum up to 100%, as they are written. */
  rounding: readonly string[];
  /** Members without a usable value, where the table is about one thing. */
  unknown: number | null;
}

/** Whether a sum closes. */
export function closes({ sum, expected }: Check): boolean {
  return sum === expected;
}

/** A check as it is read: that it closes, or by how much it does not. */
export function checkText(check: Check, { t, f }: Speech): string {
  const { what, sum, expected, because } = check;
  if (closes(check)) return t({ vi: `${what} = ${f.count(sum)} ✓`, en: `${what} = ${f.count(sum)} ✓` });
  const difference = f.count(Math.abs(sum - expected));
  const text = sum > expected
    ? t({ vi: `${what} là ${f.count(sum)}, nhiều hơn tổng số ${f.count(expected)} là ${difference}`, en: `${what} is ${f.count(sum)}, ${difference} more than the total of ${f.count(expected)}` })
    : t({ vi: `${what} là ${f.count(sum)}, ít hơn tổng số ${f.count(expected)} là ${difference}`, en: `${what} is ${f.count(sum)}, ${difference} less than the total of ${f.count(expected)}` });
  return because ? `${text}: ${because}.` : `${text}.`;
}

/** The table as files and the clipboard have it. */
export function figureTable({ columns, rows }: OfficialTable): FigureTable {
  return {
    columns,
    rows: rows.map(({ key, label, kind, level, cells }) => ({
      key,
      cells: [label, ...cells.map(({ value }) => value)],
      ...(level > 0 && { level }),
      ...((kind === 'total' || kind === 'group') && { strong: true as const }),
    })),
  };
}

/** Everything below a table that its numbers need: checks, notes, rounding. */
export function tableNotes({ checks, notes, rounding }: Pick<OfficialTable, 'checks' | 'notes' | 'rounding'>, speech: Speech): string[] {
  return [...checks.map((check) => checkText(check, speech)), ...notes, ...rounding];
}

/** That written shares do not sum up to 100%; null where they do. */
export function roundingNote(parts: readonly number[], whole: number, what: string, speech: Speech): string | null {
  const { t, f } = speech;
  const sum = parts.reduce((total, part) => total + hundredths(part, whole, speech), 0);
  if (whole === 0 || sum === 10_000) return null;
  const about = what === '' ? '' : ` (${what})`;
  return t({ vi: `Do làm tròn, các tỷ lệ${about} cộng lại là ${f.share(sum, 10_000)}`, en: `By rounding, the shares${about} sum up to ${f.share(sum, 10_000)}` });
}
