import type { ColumnMatch } from '#domain/snapshot.ts';
import { fold, tidy } from '#domain/text.ts';
import { ImportError } from '../failure.ts';

/** How many members a row stands for. */
const COUNT = /^(tong so|so luong|quan so|si so|(tong )?so( luong)? (dang vien|dv|dong chi|nguoi)|tong( so)? (dang vien|dv))( (hien co|chinh thuc|cua chi bo|trong chi bo))?$/;
const FIGURE = /^\d{1,3}([.,]\d{3})?$/;

/** Refuses a table of units: nobody's name, a column of how many members, figures under it, and no unit twice. */
export function refuseUnitList(read: readonly ColumnMatch[], headers: readonly string[], below: readonly (readonly string[])[], line: number): void {
  if (read.some(({ field }) => field === 'fullName')) return;
  const place = headers.findIndex((header) => COUNT.test(fold(header)));
  const unit = (read.find(({ field }) => field === 'cell') ?? read.find(({ field }) => field === 'organisation'))?.column;
  if (place < 0 || unit === undefined) return;
  const rows = below.filter((cells) => FIGURE.test(tidy(cells[place] ?? '')));
  const units = rows.map((cells) => fold(cells[unit - 1] ?? ''));
  if (rows.length > 0 && rows.length * 2 >= below.length && new Set(units).size === units.length) throw new ImportError({ code: 'unit-list', params: { line, name: headers[place] ?? '' } });
}
