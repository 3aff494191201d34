import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { DraftFileError, isDraftFile, readDraftFile } from '#features/report/draft/read-draft-file.ts';
import { zipOf } from '../../import/workbook-support.ts';
import { WARD_REPORT } from './corpus.ts';

async function docxOf(children: (Paragraph | Table)[], footnotes: Record<string, { children: Paragraph[] }> = {}): Promise<Blob> {
  return new Blob([Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }], footnotes })))]);
}

async function refusalOf(bytes: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const error = await readDraftFile(new Blob([bytes])).then(() => null, (thrown: unknown) => thrown);
  return error instanceof DraftFileError ? error.refusal : `no refusal: ${String(error)}`;
}

const body = (inner: string) => `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test('a Word document is read back as it was written, in runs and decomposed letters', async () => {
  const lines = WARD_REPORT.normalize('NFD').split('\n');
  const children = lines.map((line) => new Paragraph({ children: [new TextRun({ text: line.slice(0, 7), bold: true }), new TextRun(line.slice(7))] }));
  expect((await readDraftFile(await docxOf(children))).normalize('NFC')).toBe(WARD_REPORT);
});

test('rows of tables, line breaks, tabs and footnotes come as lines and tabs', async () => {
  const cell = (text: string) => new TableCell({ children: text.split('|').map((part) => new Paragraph(part)) });
  const file = await docxOf([
    new Paragraph({ children: [new TextRun('Trước'), new TextRun({ text: 'sau', break: 1 }), new FootnoteReferenceRun(1)] }),
    new Table({ rows: [new TableRow({ children: [cell('Đảng viên|nữ'), cell('2.967'), cell('43,58%')] })] }),
  ], { 1: { children: [new Paragraph('Có 54 đồng chí')] } });
  const text = await readDraftFile(file);
  expect(text.split('\n').map((line) => line.trim().replace(/\s*\t\s*/g, '\t')).filter(Boolean)).toEqual(['Trước', 'sau', 'Đảng viên nữ\t2.967\t43,58%', 'Có 54 đồng chí']);
});

test('what was taken out, or is said twice, is not read', async () => {
  const inner = `<w:p><w:r><w:t>Có </w:t></w:r><w:del><w:r><w:delText>6.780</w:delText></w:r></w:del><w:ins><w:r><w:t>6.808</w:t></w:r></w:ins></w:p>`
    + `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:t>một</w:t></mc:Choice><mc:Fallback><w:t>hai</w:t></mc:Fallback></mc:AlternateContent><w:instrText>PAGE</w:instrText></w:r></w:p>`;
  expect(await readDraftFile(new Blob([zipOf({ 'word/document.xml': body(inner) })]))).toBe('Có 6.808\nmột');
});

test.each(['\ufeff', ''])('plain text is read as UTF-8 and UTF-16, with and without its mark (%j)', async (mark) => {
  const text = 'Đảng bộ có 6.808 đảng viên.';
  const wide = Buffer.from(mark + text, 'utf16le');
  const swapped = Uint8Array.from(wide).map((_, place, all) => all[place ^ 1] ?? 0);
  for (const bytes of [Uint8Array.from(Buffer.from(mark + text)), Uint8Array.from(wide), swapped]) {
    expect((await readDraftFile(new Blob([bytes]))).replace('\ufeff', '')).toBe(text);
  }
});

test('what cannot be read is refused, each for its reason', async () => {
  const whole = new Uint8Array(await (await docxOf([new Paragraph(WARD_REPORT)])).arrayBuffer());
  expect(await refusalOf(whole.slice(0, whole.length / 2))).toBe('damaged');
  expect(await refusalOf(zipOf({ 'word/document.xml': body(paragraph('x')) }, { crc: 1 }))).toBe('damaged');
  expect(await refusalOf(zipOf({ 'xl/workbook.xml': '<a/>' }))).toBe('damaged');
  expect(await refusalOf(zipOf({ 'word/document.xml': body('<w:p>') }))).toBe('damaged');
  expect(await refusalOf(zipOf({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${body(paragraph('&b;'))}` }))).toBe('damaged');
  expect(await refusalOf(zipOf({ 'word/document.xml': body(paragraph('x')) }, { flags: 1 }))).toBe('protected');
  expect(await refusalOf(zipOf({ 'word/document.xml': body('') }))).toBe('empty');
  expect(await refusalOf(zipOf({ 'word/document.xml': body(paragraph('Đảng viên '.repeat(1000)).repeat(200)) }))).toBe('too-large');
  expect(await refusalOf(zipOf({ 'word/document.xml': 'x' }, { statedBytes: 2 ** 31 }))).toBe('too-large');
  expect(await refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('old-word');
  expect(await refusalOf('%PDF-1.7')).toBe('other-kind');
  expect(await refusalOf('{\\rtf1 }')).toBe('other-kind');
  expect(await refusalOf(Uint8Array.from([0x41, 0, 0, 0, 0x42, 0xff, 1, 2]))).toBe('other-kind');
  expect(await refusalOf(Uint8Array.from([0x110 & 255, 0x41, 0xe9, 0x20, 0xf0, 0x20]))).toBe('encoding');
  expect(await refusalOf(' \n ')).toBe('empty');
});

test('a dropped list of members is left to the app', () => {
  expect(['a.docx', 'b.TXT', 'c.doc', 'd.pdf'].map((name) => isDraftFile({ name }))).toEqual([true, true, true, true]);
  expect(['a.csv', 'b.xlsx', 'c.tsv', 'd'].map((name) => isDraftFile({ name }))).toEqual([false, false, false, false]);
});
