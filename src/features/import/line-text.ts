import { placeOfLine } from '#domain/line-place.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { Speech } from '#i18n/language.tsx';

/** Lines as a person finds them: "14, 15", or with their sheets where several were read: "CB2: dòng 14, 15; CB3: dòng 7". */
export function linesText(info: Pick<SnapshotInfo, 'workbook'>, lines: readonly number[], { t, f }: Speech): string {
  const sheets: { sheet: string; rows: string[] }[] = [];
  for (const line of lines) {
    const { sheet, row } = placeOfLine(info, line);
    const last = sheets.at(-1);
    if (last && last.sheet === (sheet ?? '')) last.rows.push(f.count(row));
    else sheets.push({ sheet: sheet ?? '', rows: [f.count(row)] });
  }
  return sheets.map(({ sheet, rows }) => (hasSheets(info) ? `${sheet}: ${t({ vi: 'dòng', en: rows.length > 1 ? 'lines' : 'line' })} ${rows.join(', ')}` : rows.join(', '))).join('; ');
}

/** Whether a line needs its sheet to be found. */
export function hasSheets({ workbook }: Pick<SnapshotInfo, 'workbook'>): boolean {
  return workbook !== null && workbook.parts.length > 0;
}
