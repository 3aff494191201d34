import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { findPdfToText } from './find-chromium.ts';
import { expect, expectNoAxeViolations, openFile, test } from './support/app.ts';
import { byOrganisation, countOf, membersOf, vi } from './support/expected-sample.ts';
import { downloaded, expectCount, picker, viewOf } from './support/journey.ts';

const TABLE = 'Bảng khối, tổ chức và chi bộ';
const SECRETARIES = membersOf().filter(({ partyPost }) => partyPost === 'secretary');

async function openUnits(page: Page, query = ''): Promise<Locator> {
  await page.goto(`./#organisations?${query}data=sample`);
  const table = page.getByRole('region', { name: TABLE });
  await expect(table).toBeVisible({ timeout: 30_000 });
  return table;
}

/** The names of the units in sight, in the order of the rows. */
function names(table: Locator): Promise<string[]> {
  return table.locator('tbody th button[aria-pressed]').allTextContents();
}

function row(table: Locator, name: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('button', { name, exact: true }) });
}

test('groups open and close by keyboard, rows sort within them, and names are found without accents', async ({ page }) => {
  const table = await openUnits(page);
  const committee = 'Đảng bộ Doanh nghiệp phường';
  const toggle = table.getByRole('button', { name: `${committee}: mở rộng` });
  const before = (await names(table)).length;
  expect(before).toBe(5 + 84);
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(table.getByRole('button', { name: `${committee}: thu gọn` })).toHaveAttribute('aria-expanded', 'true');
  expect((await names(table)).length).toBe(before + 22);
  await page.keyboard.press('Enter');
  expect((await names(table)).length).toBe(before);

  const residential = [...byOrganisation(membersOf().filter(({ bloc }) => bloc === 'residential'))];
  const shareOf = (own: ReturnType<typeof membersOf>) => own.filter(({ sex }) => sex === 'female').length / own.length;
  await table.getByRole('columnheader', { name: 'Nữ' }).getByRole('button').press('Enter');
  await expect(table.getByRole('columnheader', { name: 'Nữ' })).toHaveAttribute('aria-sort', 'descending');
  const shown = (await names(table)).filter((name) => name.startsWith('Chi bộ Tổ dân phố'));
  const shares = shown.map((name) => shareOf(residential.find(([other]) => other === name)?.[1] ?? []));
  expect(shares).toEqual(residential.map(([, own]) => shareOf(own)).toSorted((a, b) => b - a));

  const search = page.getByRole('searchbox', { name: 'Tìm tổ chức, chi bộ, không cần gõ dấu' });
  await search.fill('kiem toan');
  expect(await names(table)).toEqual(['Doanh nghiệp', committee, 'Chi bộ Công ty TNHH Kiểm toán Tâm An']);
  await search.fill('khong co ten nay');
  await expect(page.getByText('Không tìm thấy đơn vị nào.')).toBeVisible();
  await search.fill('');
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  expect((await names(table)).length).toBe(5 + 84 + new Set(membersOf().filter(({ organisation, cell }) => organisation !== cell).map(({ organisation, cell }) => `${organisation} ${cell}`)).size);
});

test('a name filters the app, a number leads to its people, and the other units stay to compare', async ({ page }) => {
  const table = await openUnits(page, 'bloc=residential&');
  const police = table.getByRole('button', { name: 'Đảng bộ Công an phường', exact: true });
  await police.press('Enter');
  await expect(police).toHaveAttribute('aria-pressed', 'true');
  await expectCount(page, countOf(({ organisation }) => organisation === 'Đảng bộ Công an phường'));
  expect(viewOf(page).query.getAll('bloc')).toEqual([]);
  const picked = table.getByRole('row', { name: /^Phần đang chọn/ });
  await expect(picked).toContainText(vi.count(countOf(({ organisation }) => organisation === 'Đảng bộ Công an phường')));
  expect((await names(table)).length).toBeGreaterThan(84);
  await police.click();
  await expectCount(page, countOf());

  await page.goto('./#organisations?sex=female&data=sample');
  await expectCount(page, countOf(({ sex }) => sex === 'female'));
  const link = row(table, 'Chi bộ Quân sự phường').getByRole('link', { name: /Đại học trở lên/ });
  const n = countOf(({ organisation, sex, qualification }) => organisation === 'Chi bộ Quân sự phường' && sex === 'female' && ['university', 'masters', 'doctorate'].includes(qualification));
  await expect(link).toHaveText(vi.count(n));
  await link.click();
  await expectCount(page, n);
  expect(viewOf(page).page).toBe('people');
});

test('columns are hidden and kept at the left, which this device remembers until it is reset', async ({ page }) => {
  const table = await openUnits(page);
  const heads = () => table.getByRole('columnheader').allTextContents();
  const first = await heads();
  expect(first.join()).not.toContain('Đang sinh hoạt');
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Hiện: Nữ' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Hiện: Đang sinh hoạt' }).check();
  await dialog.getByRole('checkbox', { name: 'Ghim bên trái: Bí thư' }).check();
  await expectNoAxeViolations(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await page.reload();
  await expect(table).toBeVisible({ timeout: 30_000 });
  const chosen = await heads();
  expect(chosen[1]).toContain('Bí thư');
  expect(chosen.some((head) => head.startsWith('Nữ'))).toBe(false);
  expect(chosen.join()).toContain('Đang sinh hoạt');
  const kept = table.getByRole('columnheader', { name: 'Bí thư' });
  const left = async () => Math.round((await kept.boundingBox())?.x ?? 0);
  const placed = await left();
  await table.evaluate((box) => box.scrollTo({ left: 400 }));
  expect(await left()).toBeLessThanOrEqual(placed);
  expect(await left()).toBeGreaterThan(200);
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await dialog.getByRole('button', { name: 'Về mặc định' }).click();
  await dialog.getByRole('button', { name: 'Xong' }).click();
  expect(await heads()).toEqual(first);
});

test('names are masked until they are asked for, never in the address or a file, and masked again after the page is left', async ({ page }) => {
  const table = await openUnits(page);
  const name = membersOf().filter(({ partyPost, organisation }) => partyPost === 'secretary' && organisation === 'Chi bộ Quân sự phường')[0]?.name ?? '';
  const main = page.getByRole('main');
  const seen = async () => SECRETARIES.filter(({ name: one }) => one.length > 0).some(({ name: one }) => textOfMain.includes(one));
  let textOfMain = await main.innerText();
  expect(await seen()).toBe(false);
  await page.getByRole('button', { name: 'Hiện họ tên' }).first().click();
  await expect(row(table, 'Chi bộ Quân sự phường')).toContainText(name);
  expect(decodeURIComponent(page.url())).not.toContain(name);
  await page.getByRole('button', { name: /^Tải về: 84 tổ chức/ }).click();
  const file = await downloaded(page, () => page.getByRole('menuitem', { name: /CSV.*toàn bộ/ }).click());
  const text = file.bytes.toString('utf8');
  expect(text).toContain('Chi bộ Quân sự phường');
  expect(SECRETARIES.filter(({ name: one }) => text.includes(one))).toEqual([]);
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await page.getByRole('link', { name: 'Tổ chức đảng' }).click();
  await expect(table).toBeVisible();
  textOfMain = await main.innerText();
  expect(await seen()).toBe(false);
});

/** The pages that the browser prints, as texts. */
async function printed(page: Page, testInfo: TestInfo): Promise<{ pdf: Buffer; sheets: string[] }> {
  const place = testInfo.outputPath('phieu.pdf');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, outline: true, tagged: true });
  writeFileSync(place, pdf);
  const text = execFileSync(findPdfToText(), ['-raw', '-enc', 'UTF-8', place, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).normalize('NFC');
  return { pdf, sheets: text.split('\f').slice(0, -1) };
}

test('a sheet of long names and many cells, with much to be looked at, is still one page', async ({ page }, testInfo) => {
  await page.addInitScript(() => { window.print = () => {}; });
  const long = (word: string, place: number) => `${word} Công ty Trách nhiệm hữu hạn Một thành viên Thương mại Dịch vụ Xuất nhập khẩu và Xây dựng Hạ tầng Kỹ thuật Đô thị số ${place}`;
  const members = [1, 7, 13, 24, 45].flatMap((cells, organisation) => Array.from({ length: cells * 4 }, (_, place) => {
    const post = place % 4 === 1 || place % 12 === 2 ? 'Bí thư' : '';
    return `Lê Văn ${place},${place % 2 ? 'Nam' : ''},01/01/19${30 + (place % 4) * 10},${long('Đảng bộ', organisation)},${long('Chi bộ', place % cells)},01/01/1950,01/01/1949,${post}`;
  }));
  await openFile(page, 'dang-vien-2026-03-01.csv', ['Họ và tên,Giới tính,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ,Ngày vào Đảng,Ngày chính thức,Chức vụ Đảng', ...members].join('\n'));
  await page.getByRole('link', { name: 'Tổ chức đảng' }).click({ timeout: 30_000 });
  await page.getByRole('tab', { name: 'Phiếu tổ chức' }).click();
  await page.getByRole('combobox', { name: 'Phiếu của tổ chức' }).selectOption({ label: long('Đảng bộ', 4) });
  expect((await printed(page, testInfo)).sheets, 'one sheet alone, by the browser’s own command').toHaveLength(1);
  await page.getByRole('button', { name: 'In tất cả 5 phiếu' }).click();
  await expect(page.getByText('Đã sẵn sàng in 5 phiếu')).toBeVisible();
  const { sheets } = await printed(page, testInfo);
  expect(sheets).toHaveLength(5);
  for (const sheet of sheets) expect.soft(sheet).toContain('Người lập phiếu');
});

test('all 84 sheets print on 84 pages with a bookmark each; preparing them can be stopped and holds nothing up', async ({ page }, testInfo) => {
  // Laying 84 tagged pages out takes a busy machine its time.
  test.slow();
  await page.addInitScript(() => {
    const state = window as unknown as { printed: number; longest: number };
    state.printed = 0;
    state.longest = 0;
    window.print = () => { state.printed += 1; };
  });
  await page.goto('./#organisations?part=sheets&data=sample');
  const all = page.getByRole('button', { name: 'In tất cả 84 phiếu' });
  await expect(all).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const state = window as unknown as { longest: number };
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await all.click();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const begun = Date.now();
  await all.click();
  await expect(page.getByText('Đã sẵn sàng in 84 phiếu')).toBeVisible({ timeout: 30_000 });
  const took = Date.now() - begun;
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  // Measured against the whole, since how fast the machine is differs: nothing is done in one go.
  expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(Math.max(100, took / 4));
  const { pdf, sheets } = await printed(page, testInfo);
  const run = (text: string) => text.replace(/\s+/g, '');
  const organisations = [...byOrganisation(membersOf())];
  expect(sheets).toHaveLength(84);
  const titles = sheets.map((sheet) => organisations.find(([name, own]) => run(sheet).includes(run(`${name}\nKhối`)) && run(sheet).includes(run(`${vi.count(own.length)} đảng viên`)))?.[0]);
  expect(new Set(titles).size).toBe(84);
  expect(titles).not.toContain(undefined);
  expect((pdf.toString('latin1').match(/\/Title /g) ?? []).length).toBeGreaterThanOrEqual(84);
  for (const sheet of sheets) {
    expect.soft(sheet).toContain('DỮ LIỆU MẪU, KHÔNG CÓ THẬT');
    expect.soft(sheet).toContain('Người lập phiếu');
    expect.soft(SECRETARIES.filter(({ name }) => sheet.includes(name))).toEqual([]);
  }
});

test('a file of 2,100 cells draws the rows in sight, prints all of them, and says what it lacks', async ({ page }) => {
  const lines = Array.from({ length: 4200 }, (_, place) => `Lê Văn ${place},01/01/19${50 + (place % 50)},Đảng bộ ${place % 30},Chi bộ ${place % 2100}`);
  await openFile(page, 'nhieu-chi-bo.csv', ['Họ và tên,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ', ...lines].join('\n'));
  await expectCount(page, 4200, 4200);
  await page.getByRole('link', { name: 'Tổ chức đảng' }).click();
  const table = page.getByRole('region', { name: TABLE });
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  await expect(table.getByRole('button', { name: 'Thu gọn tất cả' }).or(page.getByRole('button', { name: 'Thu gọn tất cả' }))).toBeVisible();
  expect((await names(table)).length).toBeLessThan(100);
  const before = await names(table);
  await table.evaluate((box) => box.scrollTo({ top: 40_000 }));
  await expect.poll(async () => (await names(table))[5]).not.toBe(before[5]);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect((await names(table)).length).toBeGreaterThan(2100);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByText(/Không có cột “Nữ” vì tệp thiếu: Giới tính/)).toBeVisible();
});

for (const { name, width, height, language } of [{ name: 'desk', width: 1366, height: 768, language: 'en' }, { name: 'phone', width: 390, height: 844, language: 'vi' }]) {
  test(`on a ${name} both parts are accessible and not wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
    await page.goto('./#organisations?sex=female&organisation=dang-bo-cong-an-phuong&data=sample');
    await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 });
    // A few rows stand for all: they are made alike, and each takes its time.
    await page.getByRole('searchbox').fill('cong an');
    await expectNoAxeViolations(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(width);
    await page.getByRole('tab').nth(1).click();
    await expect(page.getByRole('article')).toBeVisible();
    await expectNoAxeViolations(page);
    expect(await wide()).toBeLessThanOrEqual(width);
    if (width > 400) await expect(picker(page, 'Bloc')).toBeVisible();
  });
}
