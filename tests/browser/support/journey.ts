import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, expectSample } from './app.ts';
import { countOf, vi } from './expected-sample.ts';

/** The titles of the overview's figures, which are their accessible names. */
export const FIGURE_TITLES = [
  'Đảng viên theo khối', 'Nữ và nam', 'Trình độ chuyên môn', 'Trình độ lý luận chính trị', 'Miễn công tác và sinh hoạt đảng',
  'Tỷ lệ miễn sinh hoạt theo khối', 'Độ tuổi và giới tính', 'Năm vào Đảng',
] as const;

/** Opens the sample under the filters of a link, such as `bloc=police`. */
export async function openSampleWith(page: Page, query: string): Promise<void> {
  await page.goto(`./#overview?${query}&data=sample`);
  await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 });
}

/** Opens the sample by its address and waits for its figures. */
export async function openSampleAt(page: Page): Promise<void> {
  await page.goto('./#overview?data=sample');
  await expectSample(page);
}

/** Where the page says how many members are left of all. */
export function countText(page: Page): Locator {
  return page.getByRole('region', { name: /^(Bộ lọc|Filters)/ }).getByRole('status');
}

/** The filters that are on, as chips; not there while none is. */
export function filterStrip(page: Page): Locator {
  return page.getByRole('region', { name: /^(Bộ lọc đang chọn|Filters that are on)$/ });
}

/** Waits until the page counts so many members, of the whole sample unless another total is given. */
export async function expectCount(page: Page, n: number, total = countOf()): Promise<void> {
  await expect(countText(page)).toContainText(new RegExp(`^${vi.count(n)} / ${vi.count(total)} đảng viên`), { timeout: 30_000 });
}

export function figure(page: Page, title: string): Locator {
  return page.getByRole('figure', { name: title, exact: true });
}

/** A mark of a figure's drawing: a button whose name begins with these words. */
export function mark(page: Page, title: string, name: string): Locator {
  return figure(page, title).getByRole('group', { name: title, exact: true }).getByRole('button', { name: new RegExp(`^${name}:`) });
}

/** Shows a figure as its table or as its drawing. */
export async function showAs(page: Page, title: string, what: 'Bảng' | 'Biểu đồ'): Promise<void> {
  await figure(page, title).getByRole('radio', { name: what, exact: true }).check();
}

export function keyFigure(page: Page, label: string): Locator {
  return page.getByRole('region', { name: 'Số liệu chính' }).getByRole('listitem').filter({ hasText: label });
}

/** The button that opens a picker. */
export function picker(page: Page, label: string): Locator {
  return page.getByRole('region', { name: /^(Bộ lọc|Filters)$/ }).getByRole('combobox', { name: label, exact: true });
}

/** Opens a picker, types into its search and leaves it open. */
export async function searchIn(page: Page, label: string, query: string): Promise<void> {
  await picker(page, label).click();
  await page.getByRole('combobox', { name: 'Tìm, không cần gõ dấu' }).fill(query);
}

/** Picks options of a picker by their names and closes it. */
export async function pick(page: Page, label: string, ...options: readonly string[]): Promise<void> {
  await picker(page, label).click();
  for (const option of options) await page.getByRole('option', { name: new RegExp(`^${option}(?!\\p{L})`, 'u') }).first().click();
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

export function chip(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `Bỏ lọc ${name}`, exact: true });
}

/** A table as it is read: the texts of its head and of its rows. */
export interface SeenTable {
  columns: string[];
  rows: string[][];
}

/** The one table inside a part of the page. */
export async function readTable(part: Locator): Promise<SeenTable> {
  return part.getByRole('table').evaluate((table: HTMLTableElement) => {
    const text = (cell: Element) => ((cell.querySelector('button') ?? cell).textContent ?? '').replace(/[ ↑↓]+$/, '').trim();
    const texts = (row: HTMLTableRowElement | undefined) => [...(row?.cells ?? [])].map(text);
    return { columns: texts(table.tHead?.rows[0]), rows: [...(table.tBodies[0]?.rows ?? [])].map(texts) };
  });
}

/** The table of organisations with its heading, search and download. */
export function organisationCard(page: Page): Locator {
  return page.getByRole('region').filter({ has: page.getByRole('searchbox') });
}

/** Drops files on a part of the page, as a person drags them from a folder. */
export async function dropFiles(target: Locator, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await target.page().evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const { name, text } of given) carried.items.add(new File([text], name, { type: 'text/csv' }));
    return carried;
  }, files);
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Presses something that downloads, and gives the file's name and bytes. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]) as [Download, void];
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Downloads a figure by an entry of its menu. */
export async function downloadFigure(page: Page, title: string, entry: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: `Tải về: ${title}`, exact: true }).click();
  return downloaded(page, () => page.getByRole('menuitem', { name: entry }).click());
}

/** The part of the address that is the view. */
export function viewOf(page: Page): { page: string; query: URLSearchParams } {
  const [name = '', query] = new URL(page.url()).hash.slice(1).split('?');
  return { page: name, query: new URLSearchParams(query) };
}
