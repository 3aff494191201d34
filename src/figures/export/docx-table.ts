import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { Formats } from '#i18n/format.ts';
import { isTotal, type FigureTable, type TableColumn } from '#figures/figure.ts';
import { cellText } from '#figures/table-text.ts';
import { columnWidths } from './sheet-cells.ts';
import { plainText } from './xml-text.ts';

/** Half points; twips are twentieths of a point. */
const SIZE = 24;
const SMALL_SIZE = 20;
const TWIPS_PER_DIGIT = 120;
const INDENT_TWIPS = 240;
const CELL_MARGIN_TWIPS = 80;
const HEAD_SHADE = 'EFECE8';

const SIDES: Readonly<Record<TableColumn['format'], (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  text: AlignmentType.LEFT, count: AlignmentType.RIGHT, share: AlignmentType.RIGHT, mean: AlignmentType.RIGHT, date: AlignmentType.CENTER,
};

/** How wide a table would be at its full size, in twips. */
export function naturalWidth(table: FigureTable, f: Formats): number {
  return columnWidths(table, f).reduce((sum, width) => sum + width, 0) * TWIPS_PER_DIGIT;
}

function cell(text: string, widthTwips: number, look: { bold: boolean; head?: boolean; size: number; level?: number; side: (typeof SIDES)['text'] }): TableCell {
  const { bold, head = false, size, level = 0, side } = look;
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { top: 30, bottom: 30, left: CELL_MARGIN_TWIPS, right: CELL_MARGIN_TWIPS },
    ...(head && { shading: { fill: HEAD_SHADE } }),
    children: [new Paragraph({
      alignment: side,
      indent: { firstLine: 0, left: level * INDENT_TWIPS },
      spacing: { before: 0, after: 0, line: 240 },
      children: [new TextRun({ text: plainText(text), bold, size })],
    })],
  });
}

/**
 * A table as Word's own: over the width of the page, its head on every sheet of paper, no row split between two,
 * numbers at the right as the page writes them.
 * @param widthTwips of the text on the page
 */
export function wordTable(table: FigureTable, f: Formats, widthTwips: number): Table {
  const digits = columnWidths(table, f);
  const all = digits.reduce((sum, width) => sum + width, 0);
  const widths = digits.map((width) => Math.floor((width / all) * widthTwips));
  const size = naturalWidth(table, f) > widthTwips ? SMALL_SIZE : SIZE;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ label }, place) => cell(label, widths[place] ?? 0, { bold: true, head: true, size, side: AlignmentType.CENTER })),
  });
  const body = table.rows.map((row) => new TableRow({
    cantSplit: true,
    children: table.columns.map((column, place) => cell(cellText(row.cells[place] ?? null, column, f), widths[place] ?? 0, {
      bold: isTotal(row), size, side: SIDES[column.format], ...(place === 0 && row.level ? { level: row.level } : {}),
    })),
  }));
  return new Table({
    rows: [head, ...body], columnWidths: widths, layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });
}
