import type { ReportDocument } from '#figures/export/report.ts';
import type { TableDocument } from '#figures/export/document.ts';
import type { Speech } from '#i18n/language.tsx';
import type { ReportNumbers } from './report-numbers.ts';
import { figureTable, tableNotes, type OfficialTable } from './tables/table-model.ts';
import { scopeLines, type ReportText } from './text/report-text.ts';
import { textOf } from './text/segment.ts';

/** The heading above the definitions. */
export function notesTitle({ t }: Speech): string {
  return t({ vi: 'Cách tính và ghi chú', en: 'Definitions and notes' });
}

/** The text as a document: its paragraphs, and below them the notes. */
export function textDocument({ title, lines, paragraphs, notes }: ReportText, { scope }: ReportNumbers, speech: Speech): ReportDocument {
  return {
    title,
    lines,
    blocks: [
      ...paragraphs.map(({ segments }) => ({ kind: 'paragraph' as const, text: textOf(segments) })),
      ...(notes.length === 0 ? [] : [{ kind: 'heading' as const, text: notesTitle(speech) }]),
      ...notes.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
    fileName: `report-text-${scope.asOf}`,
  };
}

/** All tables as one document; one that could not be made is named with its reason. */
export function tablesDocument(tables: readonly OfficialTable[], numbers: ReportNumbers, speech: Speech): ReportDocument {
  return {
    title: speech.t({ vi: 'Biểu thống kê đội ngũ đảng viên', en: 'Statistical tables of the membership' }),
    lines: scopeLines(numbers, speech),
    blocks: tables.flatMap((table): ReportDocument['blocks'] => {
      if (table.rows.length > 0) return [{ kind: 'table', caption: table.title, table: figureTable(table), notes: tableNotes(table, speech) }];
      return [{ kind: 'heading', text: table.title }, ...tableNotes(table, speech).map((text) => ({ kind: 'paragraph' as const, text: `${text}.` }))];
    }),
    fileName: `report-tables-${numbers.scope.asOf}`,
  };
}

/** One table as a sheet of a workbook, or as CSV. */
export function tableDocument(table: OfficialTable, numbers: ReportNumbers, speech: Speech): TableDocument {
  return {
    title: table.title,
    lines: [table.counted, ...scopeLines(numbers, speech), ...tableNotes(table, speech)],
    fileName: `report-${table.key}-${numbers.scope.asOf}`,
    table: figureTable(table),
    people: false,
  };
}

/** The text as one copies it: a paragraph a line; invented members are said to be invented. */
export function plainReport({ paragraphs, lines }: ReportText, sample: boolean): string {
  return [...(sample ? lines.slice(0, 1) : []), ...paragraphs.map(({ segments }) => textOf(segments))].join('\n');
}

/** The same with paragraphs that Word keeps. */
export function htmlReport(text: ReportText, sample: boolean): string {
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return plainReport(text, sample).split('\n').map((line) => `<p>${escaped(line)}</p>`).join('');
}
