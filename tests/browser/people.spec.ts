import type { Locator, Page } from '@playwright/test';
import { matchesSearch } from '#domain/text.ts';
import { byName, numbered } from '../support/listed.ts';
import { workbookOf } from '../support/office.ts';
import { expect, expectNoAxeViolations, test } from './support/app.ts';
import { countOf, membersOf, vi, type OracleMember } from './support/expected-sample.ts';
import { downloaded, expectCount, figure, openSampleAt, showAs, viewOf } from './support/journey.ts';
import { tooWide } from './support/layout.ts';
import { print, run } from './support/print.ts';
import { vietnameseLeft } from './support/vietnamese.ts';

const POLICE = byName(numbered(membersOf()).filter(({ member }) => member.bloc === 'police')).map(({ member }) => member);
const NAMES = [...new Set(membersOf().map(({ name }) => name))];

async function openList(page: Page, query = ''): Promise<void> {
  await page.goto(`./#people?${query}${query === '' ? '' : '&'}data=sample`);
  await expect(list(page).getByRole('row').nth(1)).toBeVisible({ timeout: 30_000 });
}

/** The list that is scrolled, not the table of numbers above it. */
function list(page: Page): Locator {
  return page.locator('table[aria-rowcount]');
}

/** The text of a column of the rows that are on the page. */
function cells(page: Page, place: number): Promise<string[]> {
  return list(page).evaluate((table: HTMLTableElement, at) => [...(table.tBodies[0]?.rows ?? [])].filter((row) => row.cells.length > 1).map((row) => (row.cells[at]?.innerText ?? '').trim()), place);
}

/** Full names and card numbers of members that are anywhere in the document, attributes and hidden parts among them. */
async function namesIn(page: Page): Promise<string[]> {
  const html = (await page.content()).normalize('NFC');
  return [...NAMES, ...membersOf().map(({ card }) => card).filter((card) => card !== '')].filter((text) => html.includes(text));
}

async function showNames(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hiện họ tên' }).click();
  await expect(page.getByRole('button', { name: 'Ẩn họ tên' })).toBeVisible();
}

test('names are nowhere in the page until they are asked for, and hidden again once it is left', async ({ page }) => {
  await openList(page, 'bloc=police');
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(POLICE.length + 1));
  expect(await namesIn(page)).toEqual([]);
  await list(page).getByRole('button', { name: 'Họ và tên' }).click();
  await expect(list(page).getByRole('columnheader', { name: 'Họ và tên' })).toHaveAttribute('aria-sort', 'descending');
  expect(await namesIn(page)).toEqual([]);
  await list(page).getByRole('button', { name: 'Họ và tên' }).click();
  await expect(list(page).getByRole('columnheader', { name: 'Họ và tên' })).toHaveAttribute('aria-sort', 'ascending');

  await showNames(page);
  await expect(list(page).getByRole('rowheader').first()).toHaveText(POLICE[0]?.name ?? '');
  const shown = await cells(page, 1);
  expect(shown).toEqual(POLICE.slice(0, shown.length).map(({ name }) => name));
  expect(decodeURIComponent(page.url())).not.toContain(POLICE[0]?.name ?? '');

  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.goBack();
  await expect(list(page).getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hiện họ tên' })).toBeVisible();
  expect(await namesIn(page)).toEqual([]);
});

test('a number leads to its people, and back', async ({ page }) => {
  await openSampleAt(page);
  await showAs(page, 'Trình độ chuyên môn', 'Bảng');
  const doctors = membersOf().filter(({ qualification }) => qualification === 'doctorate').length;
  await figure(page, 'Trình độ chuyên môn').getByRole('row', { name: /^Tiến sĩ/ }).getByRole('link', { name: `${doctors}, xem danh sách` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danh sách đảng viên');
  await expectCount(page, doctors);
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(doctors + 1));
  expect(viewOf(page)).toMatchObject({ page: 'people' });
  await page.goBack();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.getByRole('link', { name: /^Xem danh sách: Nữ/ }).click();
  await expectCount(page, countOf(({ sex }) => sex === 'female'));
  await page.goBack();
  await showAs(page, 'Nữ và nam', 'Bảng');
  const women = (member: OracleMember) => member.sex === 'female' && member.bloc === 'police';
  await figure(page, 'Nữ và nam').getByRole('row', { name: /^Công an/ }).getByRole('link').first().click();
  await expectCount(page, countOf(women));
});

test('by keyboard alone: from the overview to the last member of the list, searched, sorted, in groups', async ({ page }) => {
  await openSampleAt(page);
  await page.getByRole('link', { name: 'Danh sách', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(countOf() + 1));
  await page.getByRole('button', { name: 'Hiện họ tên' }).focus();
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('rowheader').first()).not.toContainText('•••');

  const box = page.locator('[role=region][tabindex="0"]').filter({ has: list(page) });
  await box.focus();
  await page.keyboard.press('End');
  const all = byName(numbered(membersOf())).map(({ member }) => member);
  await expect(list(page).getByRole('rowheader').last()).toHaveText(all.at(-1)?.name ?? '');
  await expect(list(page).locator('tr[aria-rowindex]').last()).toHaveAttribute('aria-rowindex', String(all.length + 1));
  expect(await list(page).getByRole('row').count()).toBeLessThan(100);

  await page.getByRole('searchbox').focus();
  await page.keyboard.type('vu yen');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('“vu yen”');
  const found = all.filter((member) => matchesSearch(member.name, 'vu yen'));
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(found.length + 1));
  expect(await cells(page, 1)).toEqual(found.map(({ name }) => name));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(countOf() + 1));

  await list(page).getByRole('button', { name: 'Ngày sinh' }).focus();
  await page.keyboard.press('Enter');
  const births = membersOf().flatMap(({ birth }) => (birth ? [birth.year] : []));
  await expect(list(page).locator('tbody tr[aria-rowindex="2"]')).toContainText(String(Math.min(...births)));

  // The browser's own list of choices: its keys are the browser's matter.
  await page.getByRole('combobox', { name: 'Nhóm theo' }).selectOption({ label: 'Khối' });
  await expect(list(page).locator('th[scope=rowgroup]').first()).toHaveText(`Hành chính, sự nghiệp · ${vi.count(countOf(({ bloc }) => bloc === 'administrative'))} đảng viên`);
});

test('a number of the badges narrows the list to its people', async ({ page }) => {
  await openList(page, 'part=badges');
  const numbers = page.getByRole('region', { name: 'Bảng số huy hiệu theo đợt' });
  const row = numbers.getByRole('row').filter({ hasText: 'Đợt 02/09/2026' });
  // Thirty years are reached after 19/5/2026 and by 2/9/2026, by those whose day of admission is known and who are official.
  const due = countOf(({ admitted, official }) => {
    if (!admitted?.month || !admitted.day || !official) return false;
    const day = admitted.month * 100 + admitted.day;
    return admitted.year === 1996 && day > 519 && day <= 902;
  });
  const thirty = row.getByRole('button', { name: /30 năm$/ });
  await expect(thirty).toHaveText(String(due));
  await thirty.click();
  await expect(thirty).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(`${due} đảng viên: Đợt 02/09/2026, 30 năm`);
  expect(await namesIn(page)).toEqual([]);
  await thirty.click();
  await expect(thirty).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('tab', { name: 'Đảng viên dự bị' }).click();
  await expect(page).toHaveURL(/part=probation/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(/đảng viên dự bị/);
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Huy hiệu Đảng' })).toHaveAttribute('aria-selected', 'true');
});

test('on paper all rows of a filtered list stand, under a head on every sheet; masked without a name', async ({ page }, testInfo) => {
  await openList(page, 'bloc=police');
  const ready = page.locator('[data-ready="true"]');
  await ready.waitFor({ state: 'attached' });
  const masked = run((await print(page, testInfo)).sheets.join('\n'));
  expect(NAMES.filter((name) => masked.includes(run(name)))).toEqual([]);
  await showNames(page);
  await expect(list(page).getByRole('rowheader').first()).toHaveText(POLICE[0]?.name ?? '');
  await ready.waitFor({ state: 'attached' });
  const { sheets } = await print(page, testInfo);
  const printed = sheets.map(run);
  const rows = POLICE.map(({ name }, place) => run(`${place + 1}${name}`));
  expect(rows.filter((row) => !printed.some((sheet) => sheet.includes(row)))).toEqual([]);
  const withRows = printed.filter((sheet) => rows.some((row) => sheet.includes(row)));
  expect(withRows.length).toBeGreaterThan(1);
  for (const sheet of withRows) {
    expect.soft(sheet).toContain(run('TT Họ và tên'));
    expect.soft(sheet).toContain(run(`Phạm vi: Khối: Công an · ${POLICE.length} đảng viên · số liệu đến 01/03/2026`));
  }
  expect(printed.join('')).not.toContain(run('Tìm họ tên'));
  await expect(page.locator('table')).toHaveCount(1);
});

test('a file has names only while the page shows them, and days as days', async ({ page }) => {
  await openList(page, 'bloc=police');
  const save = (entry: RegExp) => downloaded(page, async () => {
    await page.getByRole('button', { name: 'Tải về: Danh sách' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  });
  const masked = await save(/^Tải CSV.*đang xem \(133 dòng\)/s);
  const text = masked.bytes.toString('utf8').normalize('NFC');
  expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
  expect(text).toContain('Không có cột: Họ và tên, vì trang đang ẩn họ tên.');
  await showNames(page);
  await expect(list(page).getByRole('rowheader').first()).toHaveText(POLICE[0]?.name ?? '');
  const { name, bytes } = await save(/^Tải Excel.*đang xem \(133 dòng\)/s);
  expect(name).toBe('members-2026-03-01.xlsx');
  const workbook = workbookOf(bytes);
  const sheet = Object.values(workbook.Sheets)[0] ?? {};
  const found = Object.entries(sheet).filter(([address]) => /^B\d+$/.test(address)).map(([, cell]) => String((cell as { v: unknown }).v));
  expect(found.slice(-POLICE.length)).toEqual(POLICE.map((member) => member.name));
  const dates = Object.entries(sheet).filter(([address]) => /^D\d+$/.test(address)).map(([, cell]) => (cell as { t: string }).t);
  expect(dates.filter((type) => type === 'n' || type === 'd').length).toBe(POLICE.filter(({ birth }) => birth?.day !== undefined).length);
});

test('on a desk nothing is too wide and axe finds nothing', async ({ page }) => {
  for (const part of ['', 'part=badges']) {
    await openList(page, part);
    expect(await tooWide(page)).toEqual([]);
    await expectNoAxeViolations(page, 'main');
  }
});

test('nor on a phone, in English, with names and the choice of columns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await openList(page, 'part=probation');
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show names' }).click();
  await expect(page.getByRole('button', { name: 'Hide names' })).toBeVisible();
  await expectNoAxeViolations(page, 'main');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Party age' }).check();
  await expectNoAxeViolations(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await expect(list(page).getByRole('columnheader', { name: 'Party age' })).toBeAttached();
  await page.reload();
  await expect(list(page).getByRole('columnheader', { name: 'Party age' })).toBeAttached({ timeout: 30_000 });
  const known = [...new Set(membersOf().flatMap(({ organisation, cell }) => [organisation, cell, `${cell} – ${organisation}`]))];
  expect(await vietnameseLeft(page, known)).toEqual([]);
});
