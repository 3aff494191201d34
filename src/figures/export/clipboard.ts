import { isTotal, type TableColumn } from '#figures/figure.ts';
import { cellText, neutral } from '#figures/table-text.ts';
import type { Speech } from '#i18n/language.tsx';
import { documentLines, type TableDocument } from './document.ts';
import { plainText } from './xml-text.ts';

/** Spaces for every step that a row stands deeper. */
const INDENT = 4;

const SIDES: Readonly<Record<TableColumn['format'], 'left' | 'right' | 'center'>> = {
  text: 'left', count: 'right', share: 'right', mean: 'right', date: 'center',
};

function marked(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function escaped(text: string): string {
  return marked(neutral(text));
}

function inFont(html: string): string {
  return `<font face="Times New Roman">${html}</font>`;
}

/**
 * A table with its title and lines as Word takes it from the clipboard: bordered, numbers at the right. Its look is in
 * attributes, for the browser reads it under the page's policy, which forbids inline styles.
 */
export function tableHtml(document: TableDocument, speech: Speech): string {
  const { title, table: { columns, rows } } = document;
  const head = columns.map(({ label }) => `<th align="center" bgcolor="#efece8">${inFont(escaped(label))}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((column, place) => {
      const indent = place === 0 ? '&nbsp;'.repeat((row.level ?? 0) * INDENT) : '';
      const text = `${indent}${escaped(cellText(row.cells[place] ?? null, column, speech.f))}`;
      return `<td align="${SIDES[column.format]}">${inFont(isTotal(row) ? `<b>${text}</b>` : text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const lines = documentLines(document, speech).map((line) => `<p>${inFont(escaped(line))}</p>`);
  return `<p>${inFont(`<b>${escaped(title)}</b>`)}</p>${lines.join('')}<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** The same as plain text: a cell's end is a tab, so that a sheet takes it too. */
export function tablePlain(document: TableDocument, speech: Speech): string {
  const { title, table: { columns, rows } } = document;
  const cell = (text: string) => neutral(plainText(text).replaceAll('\t', ' '));
  const row = (texts: readonly string[]) => texts.map(cell).join('\t');
  return [
    cell(title),
    ...documentLines(document, speech).map(cell),
    row(columns.map(({ label }) => label)),
    ...rows.map(({ cells }) => row(columns.map((column, place) => cellText(cells[place] ?? null, column, speech.f)))),
  ].join('\r\n');
}

/** Puts one thing in several forms on the clipboard; each may still be in the making, for a browser asks for it right after the press. */
function write(forms: Readonly<Record<string, Promise<Blob>>>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem(forms)]);
}

/**
 * Copies a table for Word and for sheets.
 * @throws where the browser refuses, or lacks a clipboard that can be written to.
 */
export async function copyTable(document: Promise<TableDocument>, speech: Speech): Promise<void> {
  await write({
    'text/html': document.then((made) => new Blob([tableHtml(made, speech)], { type: 'text/html' })),
    'text/plain': document.then((made) => new Blob([tablePlain(made, speech)], { type: 'text/plain' })),
  });
}

/**
 * Copies paragraphs of prose: as such for Word, a line each for what takes plain text only.
 * @throws where the browser refuses, or lacks a clipboard that can be written to.
 */
export async function copyParagraphs(paragraphs: readonly string[]): Promise<void> {
  const html = paragraphs.map((paragraph) => `<p>${inFont(marked(paragraph))}</p>`).join('');
  await write({
    'text/html': Promise.resolve(new Blob([html], { type: 'text/html' })),
    'text/plain': Promise.resolve(new Blob([paragraphs.map(plainText).join('\r\n')], { type: 'text/plain' })),
  });
}

/**
 * Copies a picture.
 * @throws where the browser refuses, or lacks a clipboard that can be written to.
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await write({ 'image/png': png });
}

/**
 * Copies plain text.
 * @throws where the browser refuses, or lacks a clipboard that can be written to.
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
