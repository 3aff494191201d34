import type { TableDocument } from '#figures/export/document.ts';
import type { ReportDocument } from '#figures/export/report.ts';
import { missesWhole } from '#figures/rounding.ts';
import type { Speech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
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

/** One table as it leaves the app by itself; what is put into files says of the rounding what all tables say. */
export function tableDocument(table: OfficialTable, numbers: ReportNumbers, speech: Speech): TableDocument {
  const made = figureTable(table);
  const top = [table.counted, ...scopeLines(numbers, speech)];
  const notes = tableNotes(missesWhole(made, speech) ? { ...table, rounding: [] } : table, speech);
  return {
    title: table.title,
    lines: [...top, ...notes],
    // Sums and notes would tell what a table without identities does not.
    plainLines: top,
    fileName: `report-${table.key}-${numbers.scope.asOf}`,
    table: made,
    people: false,
  };
}

/** The text as it is copied: a paragraph each, above them that the members are invented, where they are. */
export function copiedParagraphs({ paragraphs }: ReportText, sample: boolean, { t }: Speech): string[] {
  return [...(sample ? [t(WORDS.sample)] : []), ...paragraphs.map(({ segments }) => textOf(segments))];
}
