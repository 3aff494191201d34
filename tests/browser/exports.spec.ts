import { utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { partsOf, workbookOf } from '../support/office.ts';
import { expect, expectNoAxeViolations, openFile, test } from './support/app.ts';
import { downloaded, downloadFigure, expectCount, figure, openSampleAt, organisationCard, readTable, showAs } from './support/journey.ts';
import { listOf } from './support/lists.ts';
import { lookAtPicture, readDrawing } from './support/pictures-and-sheets.ts';
import { SAYS } from './support/words.ts';

const QUALIFICATION = 'Trình độ chuyên môn';

/** The cells of a workbook's only sheet, as a sheet program shows them, without the empty row above the table. */
function sheetOf(bytes: Buffer): { above: string[]; table: string[][]; numbers: (string | number)[][] } {
  const { Sheets, SheetNames } = workbookOf(bytes);
  expect(SheetNames).toHaveLength(1);
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
  const shown = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', blankrows: true });
  const values = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true });
  const gap = shown.findIndex((row) => row.every((cell) => cell === ''));
  const width = shown[gap + 1]?.findIndex((cell, place, row) => cell === '' || place === row.length) ?? 0;
  const cut = <T,>(row: readonly T[]) => row.slice(0, width < 0 ? row.length : width);
  return { above: shown.slice(0, gap).map(([text]) => text ?? ''), table: shown.slice(gap + 1).map(cut), numbers: values.slice(gap + 1).map(cut) };
}

/** A number as the page writes it, from the one that a sheet program shows in English. */
function asOnPage(cell: string): string {
  return cell.replace(/^[\d,.]+%?$/, (number) => number.replaceAll(',', ' ').replaceAll('.', ',').replaceAll(' ', '.'));
}

/** What is on the clipboard, read by a page of the same browser whose policy lets it. */
async function clipboardOf(page: Page): Promise<Record<string, string>> {
  const reader = await page.context().newPage();
  await reader.route('**/empty-page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }));
  await reader.goto('./empty-page');
  await reader.bringToFront();
  const found = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = (item?.types ?? []).map(async (kind) => {
      const bytes = new Uint8Array(await (await item?.getType(kind))?.arrayBuffer() ?? new ArrayBuffer(0));
      return [kind, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))] as const;
    });
    return Object.fromEntries(await Promise.all(kinds));
  });
  await reader.close();
  await page.bringToFront();
  return found;
}

async function openMenu(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Tải về: ${title}`, exact: true }).click();
}

test('a figure’s workbook has the numbers of its table on the page, to be counted on with', async ({ page }) => {
  await openSampleAt(page);
  const { name, bytes } = await downloadFigure(page, QUALIFICATION, 'Tải Excel (XLSX)');
  expect(name).toBe('qualification-2026-03-01.xlsx');
  const { above, table, numbers } = sheetOf(bytes);
  await showAs(page, QUALIFICATION, 'Bảng');
  const { columns, rows } = await readTable(figure(page, QUALIFICATION));
  expect(table.map((row) => row.map(asOnPage))).toEqual([columns, ...rows]);
  expect(numbers.slice(1).flatMap((row) => row.slice(1)).every((cell) => typeof cell === 'number')).toBe(true);
  const sentence = await figure(page, QUALIFICATION).getByRole('heading').innerText();
  for (const part of [QUALIFICATION, sentence, 'Phạm vi: Toàn đảng bộ', SAYS.sample]) expect(above).toContain(part);
  expect(above.join('\n')).toContain('24 chưa có thông tin · số liệu đến 01/03/2026');
  // 1,48 + 12,00 + 44,24 + 14,04 + 12,85 + 15,03 + 0,35 = 99,99
  expect(above).toContain('Tổng tỷ lệ có thể khác 100% do làm tròn');
});

test('pictures come twice and four times as large, in the page’s font; a drawing holds it', async ({ page }) => {
  await openSampleAt(page);
  const [small, large] = [await downloadFigure(page, QUALIFICATION, 'Tải ảnh PNG'), await downloadFigure(page, QUALIFICATION, 'Tải ảnh lớn')];
  const [twice, fourTimes] = [await lookAtPicture(page, small.bytes), await lookAtPicture(page, large.bytes)];
  expect([fourTimes.width, fourTimes.height]).toEqual([twice.width * 2, twice.height * 2]);
  expect(large.name).toBe('qualification-2026-03-01-4x.png');
  const sentence = await figure(page, QUALIFICATION).getByRole('heading').innerText();
  const differing = await page.evaluate(async ({ bytes, text }) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))]));
    const [width, height] = [picture.width, 80];
    const pixels = (draw: (context: OffscreenCanvasRenderingContext2D) => void) => {
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      draw(context);
      return context.getImageData(0, 0, width, height).data;
    };
    const seen = pixels((context) => context.drawImage(picture, 0, 0));
    const inFont = (font: string) => pixels((context) => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.setTransform(2, 0, 0, 2, 0, 0);
      context.font = `600 18px ${font}`;
      context.fillStyle = '#1c1917';
      context.fillText(text, 24, 24 + 26 * 0.72);
    });
    const difference = (other: Uint8ClampedArray) => seen.reduce((sum, value, place) => sum + Math.abs(value - (other[place] ?? 0)), 0);
    return { inter: difference(inFont("'Inter Variable'")), other: difference(inFont('serif')) };
  }, { bytes: small.bytes.toString('base64'), text: sentence });
  expect(differing.inter).toBeLessThan(differing.other / 20);

  const svg = await downloadFigure(page, QUALIFICATION, 'Tải hình vẽ SVG');
  const { fonts, text } = await readDrawing(page.context(), svg.bytes);
  expect(text).toContain('Tổng tỷ lệ có thể khác 100% do làm tròn');
  const empty = await page.context().newPage();
  const states = await empty.evaluate(async (faces) => {
    const style = document.createElement('style');
    style.textContent = faces;
    document.head.append(style);
    await document.fonts.load("600 16px 'Inter Variable'", 'Tỷ lệ');
    return [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`);
  }, fonts);
  await empty.close();
  expect(states).toEqual(['Inter Variable loaded', 'Inter Variable loaded']);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a table is copied as a table for Word and as text for sheets, a picture as a picture', async ({ page }) => {
    await openSampleAt(page);
    await openMenu(page, QUALIFICATION);
    await page.getByRole('menuitem', { name: 'Sao chép bảng' }).click();
    await expect(page.getByText('Đã sao chép bảng')).toBeVisible();
    const copied = await clipboardOf(page);
    await showAs(page, QUALIFICATION, 'Bảng');
    const { columns, rows } = await readTable(figure(page, QUALIFICATION));
    const text = Buffer.from(copied['text/plain'] ?? '', 'base64').toString('utf8').split(/\r?\n/);
    expect(text.filter((line) => line.includes('\t')).map((line) => line.split('\t'))).toEqual([columns, ...rows]);
    expect(text).toContain('Phạm vi: Toàn đảng bộ');
    const html = Buffer.from(copied['text/html'] ?? '', 'base64').toString('utf8');
    const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
    expect(cells).toEqual([...columns, ...rows.flat()]);
    expect(html).toMatch(/<table[^>]* border="1"/);

    await openMenu(page, QUALIFICATION);
    await page.getByRole('menuitem', { name: 'Sao chép ảnh' }).click();
    await expect(page.getByText('Đã sao chép ảnh')).toBeVisible();
    const picture = Buffer.from((await clipboardOf(page))['image/png'] ?? '', 'base64');
    await showAs(page, QUALIFICATION, 'Biểu đồ');
    const file = await downloadFigure(page, QUALIFICATION, 'Tải ảnh PNG');
    const [seen, expected] = [await lookAtPicture(page, picture), await lookAtPicture(page, file.bytes)];
    expect(seen).toMatchObject({ width: expected.width, height: expected.height });
  });
});

test('where the browser refuses the clipboard, the page says so and gives the file instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
  });
  await openSampleAt(page);
  await openMenu(page, QUALIFICATION);
  await expectNoAxeViolations(page, '[role=menu]');
  const { name } = await downloaded(page, () => page.getByRole('menuitem', { name: 'Sao chép bảng' }).click());
  expect(name).toBe('qualification-2026-03-01.xlsx');
  await expect(page.getByText('Trình duyệt không cho sao chép')).toBeVisible();
});

test('without identities no number under five leaves, and a searched table says how many rows go', async ({ page }) => {
  await openSampleAt(page);
  await page.getByRole('searchbox').fill('mam non');
  const found = (await readTable(organisationCard(page))).rows.length;
  await openMenu(page, 'Bảng tổ chức cơ sở đảng');
  await expect(page.getByRole('menuitem', { name: 'Tải Excel' }).nth(0)).toContainText(`đang xem (${found} dòng)`);
  await expect(page.getByRole('menuitem', { name: 'Tải Excel' }).nth(1)).toContainText('toàn bộ (84 dòng)');
  await expectNoAxeViolations(page);
  await page.getByRole('menuitemcheckbox', { name: 'Không danh tính' }).click();
  const { name, bytes } = await downloaded(page, () => page.getByRole('menuitem', { name: 'Tải Excel' }).nth(1).click());
  expect(name).toBe('organisations-2026-03-01-anonymous.xlsx');
  const { above, numbers } = sheetOf(bytes);
  expect(above.join('\n')).toContain('Không danh tính.');
  expect(numbers).toHaveLength(85);
  const [head = [], ...rows] = numbers;
  const [members, women] = [head.indexOf('Đảng viên'), head.indexOf('Nữ')];
  const few = rows.filter((row) => typeof row[women] === 'number' && typeof row[members] === 'number').map((row) => Math.round(Number(row[women]) * Number(row[members])));
  expect(few.filter((count) => count >= 1 && count < 5)).toEqual([]);
  expect(rows.some((row) => row.includes('*'))).toBe(true);
});

test('a workbook of more than a thousand rows is written under the page’s policy', async ({ page }) => {
  const n = 1_200;
  const names = Array.from({ length: n }, (_, place) => `Chi bộ cơ sở số ${place + 1} – <script>alert(${place})</script>`);
  await openFile(page, 'nhieu-to-chuc.csv', listOf(names.map((organisation) => ({ 'Tổ chức cơ sở đảng': organisation, 'Chi bộ': organisation }))));
  await expectCount(page, n, n);
  await openMenu(page, 'Bảng tổ chức cơ sở đảng');
  const { bytes } = await downloaded(page, () => page.getByRole('menuitem', { name: 'Tải Excel' }).click());
  // Larger files than this would be zipped in workers made of texts, were it left to the writer.
  expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')?.length).toBeGreaterThan(320_000);
  const { table } = sheetOf(bytes);
  expect(table.slice(1).map(([name]) => name).toSorted()).toEqual(names.toSorted());
});
