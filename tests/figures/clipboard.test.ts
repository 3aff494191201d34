import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { tableHtml, tablePlain } from '#figures/export/clipboard.ts';
import type { TableDocument } from '#figures/export/document.ts';
import { createSpeech } from '#i18n/language.tsx';

const SPEECH = createSpeech('vi');
const DOCUMENT: TableDocument = {
  title: 'Khối <b>"A"</b>', lines: ['Phạm vi: =1+1', '@SUM(A1)'], fileName: 'a', people: false,
  table: {
    columns: [{ label: 'Khối', format: 'text' }, { label: 'Đảng viên', format: 'count' }, { label: 'Tỷ lệ', format: 'share' }, { label: 'Ngày', format: 'date' }],
    rows: [
      { key: 'a', cells: ['Khu dân cư', 5358, 5358 / 6808, '2026-03-01'] },
      { key: 'b', cells: ['=cmd|\' /C calc\'!A0', 0, null, null], level: 1 },
      { key: 'c', cells: ['<img src=x onerror=alert(1)>\t\nhai', 1, 0, null] },
      { key: 'total', cells: ['Tổng số', 6808, 1, null] },
    ],
  },
};
const ROWS = [
  ['Khối', 'Đảng viên', 'Tỷ lệ', 'Ngày'],
  ['Khu dân cư', '5.358', '78,70%', '01/03/2026'],
  ["'=cmd|' /C calc'!A0", '0', '–', '–'],
  ['<img src=x onerror=alert(1)> hai', '1', '0,00%', '–'],
  ['Tổng số', '6.808', '100,00%', '–'],
];

/** What a reader of HTML finds: the tags, the cells of the table, the paragraphs before it, and how the cells are set. */
function readHtml(html: string): { tags: Set<string>; cells: string[][]; paragraphs: string[]; sides: string[]; attributes: Set<string> } {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const cells: string[][] = [];
  const paragraphs: string[] = [];
  const sides: string[] = [];
  let inside: 'p' | 'cell' | null = null;
  const parser = new Parser({
    onopentag(name, given) {
      tags.add(name);
      for (const attribute of Object.keys(given)) attributes.add(attribute);
      if (name === 'tr') cells.push([]);
      if (name === 'p') paragraphs.push('');
      if (name === 'td') sides.push(given.align ?? '');
      if (name === 'td' || name === 'th') cells.at(-1)?.push('');
      inside = name === 'p' ? 'p' : name === 'td' || name === 'th' ? 'cell' : inside;
    },
    ontext(text) {
      const list = inside === 'p' ? paragraphs : cells.at(-1);
      if (list) list[list.length - 1] += text;
    },
  });
  parser.end(html);
  return { tags, cells, paragraphs, sides, attributes };
}

describe('a copied table', () => {
  const read = readHtml(tableHtml(DOCUMENT, SPEECH));

  test('has the title, the lines and the cells as the page writes them', () => {
    expect(read.paragraphs).toEqual([DOCUMENT.title, 'Phạm vi: =1+1', "'@SUM(A1)"]);
    expect(read.cells.map((row) => row.map((cell) => cell.replace(/^\u00a0+/, '').replace(/\s+/g, ' ')))).toEqual(ROWS);
  });

  test('is a bordered table with numbers at the right, and nothing that acts', () => {
    expect([...read.tags].toSorted()).toEqual(['b', 'font', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
    expect([...read.attributes].toSorted()).toEqual(['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'face']);
    expect(read.sides.slice(0, 4)).toEqual(['left', 'right', 'right', 'center']);
    expect(read.cells[2]?.[0]).toMatch(/^\u00a0+'=cmd/);
  });

  test('is plain text for a sheet too: a tab between cells, a line a row, no formula', () => {
    const lines = tablePlain(DOCUMENT, SPEECH).split('\r\n').map((line) => line.split('\t'));
    expect(lines).toEqual([[DOCUMENT.title], ['Phạm vi: =1+1'], ["'@SUM(A1)"], ...ROWS]);
  });
});
