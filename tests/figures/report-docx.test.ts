import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '#figures/export/report.ts';
import { reportDocx } from '#figures/export/report-docx.ts';
import type { FigureTable } from '#figures/figure.ts';
import { createSpeech } from '#i18n/language.tsx';
import { bytesOf, elementsOf, parseXml, partsOf, readDocx, type Element } from '../support/office.ts';

const TABLE: FigureTable = {
  columns: [
    { label: 'Khối', format: 'text' }, { label: 'Đảng viên', format: 'count' }, { label: 'Tỷ lệ', format: 'share' },
    { label: 'Tuổi', format: 'mean' }, { label: 'Ngày', format: 'date' },
  ],
  rows: [
    { key: 'a', cells: ['Khu dân cư', 5358, 5358 / 6808, 61.25, '1960-02-29'] },
    { key: 'b', cells: ['Trong đó: A & <b>"B"</b>\u0000\nC', 0, 0, null, null], level: 1 },
    { key: 'total', cells: ['Tổng số', 6808, 1, 7, null] },
  ],
};
const WIDE: FigureTable = {
  columns: Array.from({ length: 12 }, (_, place) => ({ label: `Cột số ${place}`, format: 'text' as const })),
  rows: [{ key: 'a', cells: Array.from({ length: 12 }, () => 'một ô rất dài của bảng') }],
};
const REPORT: ReportDocument = {
  title: 'BÁO CÁO <script>alert(1)</script>',
  lines: ['Phạm vi: Toàn đảng bộ', 'số liệu đến 01/03/2026'],
  fileName: 'bao-cao-2026-03-01',
  blocks: [
    { kind: 'heading', text: '1. Tình hình đội ngũ đảng viên' },
    { kind: 'paragraph', text: 'Đảng viên nữ có 2.967 đồng chí (chiếm 43,58%).' },
    { kind: 'table', caption: 'Bảng 1. Đảng viên theo khối', table: TABLE, notes: ['Tổng tỷ lệ có thể khác 100% do làm tròn'] },
    { kind: 'heading', text: '2. Bảng rộng' },
    { kind: 'table', caption: 'Bảng 2', table: WIDE },
    { kind: 'paragraph', text: 'Hết.' },
  ],
};

async function written(report: ReportDocument) {
  const bytes = await bytesOf(await reportDocx(report, createSpeech('vi')));
  return { ...readDocx(bytes), parts: partsOf(bytes) };
}

function attributesOf(element: Element | undefined, name: string): Record<string, string>[] {
  return element ? elementsOf(element, name).map(({ attributes }) => attributes) : [];
}

const MM = 1440 / 25.4;

describe('a report as a Word document', async () => {
  const { body, paragraphs, tables, parts } = await written(REPORT);

  test('has every text in its order, as it was given', () => {
    expect(paragraphs.filter((text) => text !== '')).toEqual([
      REPORT.title, ...REPORT.lines, '1. Tình hình đội ngũ đảng viên', 'Đảng viên nữ có 2.967 đồng chí (chiếm 43,58%).',
      'Bảng 1. Đảng viên theo khối', 'Tổng tỷ lệ có thể khác 100% do làm tròn', '2. Bảng rộng', 'Bảng 2', 'Hết.',
    ]);
  });

  test('has tables with the numbers as the page writes them', () => {
    expect(tables[0]).toEqual([
      ['Khối', 'Đảng viên', 'Tỷ lệ', 'Tuổi', 'Ngày'],
      ['Khu dân cư', '5.358', '78,70%', '61,3', '29/02/1960'],
      ['Trong đó: A & <b>"B"</b> C', '0', '0,00%', '–', '–'],
      ['Tổng số', '6.808', '100,00%', '7,0', '–'],
    ]);
  });

  test('repeats the head of a table on every sheet, and splits no row', () => {
    for (const table of elementsOf(body, 'w:tbl')) {
      const rows = elementsOf(table, 'w:tr');
      expect(rows.map((row) => elementsOf(row, 'w:tblHeader').length)).toEqual(rows.map((_, place) => (place === 0 ? 1 : 0)));
      expect(rows.every((row) => elementsOf(row, 'w:cantSplit').length === 1)).toBe(true);
    }
  });

  test('has numbers at the right, a deeper row further in, a total in bold', () => {
    const [, , deeper, total] = elementsOf(elementsOf(body, 'w:tbl')[0] ?? body, 'w:tr');
    expect(attributesOf(deeper, 'w:jc').map((side) => side['w:val'])).toEqual(['left', 'right', 'right', 'right', 'center']);
    expect(Number(attributesOf(deeper, 'w:ind')[0]?.['w:left'])).toBeGreaterThan(0);
    expect(attributesOf(total, 'w:b').every((bold) => bold['w:val'] !== 'false')).toBe(true);
    expect(attributesOf(deeper, 'w:b').every((bold) => bold['w:val'] === 'false')).toBe(true);
  });

  test('is an A4 document with official margins, and turns the page for a wide table alone, its heading with it', () => {
    const sections = elementsOf(body, 'w:sectPr');
    const sizes = sections.map((section) => attributesOf(section, 'w:pgSz')[0]).map((size) => [Number(size?.['w:w']), Number(size?.['w:h'])].map((twips) => Math.round(twips / MM)));
    expect(sizes).toEqual([[210, 297], [297, 210], [210, 297]]);
    const margins = sections.map((section) => attributesOf(section, 'w:pgMar')[0]);
    for (const margin of margins) {
      expect(['top', 'bottom', 'left', 'right'].map((side) => Math.round(Number(margin?.[`w:${side}`]) / MM))).toEqual([20, 20, 30, 20]);
    }
    const order = body.children.map((child) => (elementsOf(child, 'w:sectPr').length > 0 ? '|' : child.name === 'w:tbl' ? 'table' : elementsOf(child, 'w:t').map(({ text }) => text).join('')));
    expect(order.slice(order.indexOf('|'))).toEqual(['|', '2. Bảng rộng', 'Bảng 2', 'table', '|', 'Hết.', '']);
  });

  test('is in Times New Roman 14, justified, the first line in by 1,27 cm, between 1.2 and 1.5 lines', () => {
    const [defaults] = elementsOf(parseXml(parts.get('word/styles.xml') ?? ''), 'w:docDefaults');
    expect(attributesOf(defaults, 'w:rFonts')[0]).toMatchObject({ 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman' });
    expect(attributesOf(defaults, 'w:sz')[0]).toEqual({ 'w:val': '28' });
    expect(attributesOf(defaults, 'w:jc')[0]).toEqual({ 'w:val': 'both' });
    expect(attributesOf(defaults, 'w:ind')[0]).toEqual({ 'w:firstLine': '720' });
    const lines = Number(attributesOf(defaults, 'w:spacing')[0]?.['w:line']) / 240;
    expect(lines).toBeGreaterThanOrEqual(1.2);
    expect(lines).toBeLessThanOrEqual(1.5);
  });

  test('numbers its pages but the first', () => {
    const headers = [...parts].filter(([name]) => /^word\/header\d/.test(name)).map(([, xml]) => /PAGE/.test(xml));
    expect(headers.filter(Boolean)).toHaveLength(3);
    expect(elementsOf(elementsOf(body, 'w:sectPr')[0] ?? body, 'w:titlePg')).toHaveLength(1);
  });

  test('has no writer’s name and no macro', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Thống kê đảng viên</dc:creator>');
    expect([...parts.keys()].filter((name) => /vba|embed/i.test(name))).toEqual([]);
  });
});
