import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readDocx, workbookOf } from '../support/office.ts';
import { findPdfToText } from './find-chromium.ts';
import { expect, expectNoAxeViolations, shoot, test } from './support/app.ts';
import { countOf } from './support/expected-sample.ts';
import { downloaded, expectCount, readTable, viewOf } from './support/journey.ts';
import { clippedTexts, tooWide } from './support/layout.ts';

async function openReport(page: Page, query = ''): Promise<void> {
  await page.goto(`./#report?${query}&data=sample`);
  await expect(page.getByRole('tab').first()).toBeVisible({ timeout: 30_000 });
}

const text = (page: Page) => page.getByRole('region', { name: /^(Tình hình đội ngũ đảng viên|The membership)$/ });

/** What the clipboard holds, as a program sees it into which it is pasted: the page itself may not read it. */
async function pasted(page: Page): Promise<{ plain: string; html: string }> {
  // What is pressed before the page listens is lost.
  const given = await page.evaluateHandle(() => ({
    pasted: new Promise<{ plain: string; html: string }>((resolve) => {
      document.addEventListener('paste', ({ clipboardData }) => resolve({ plain: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' }), { once: true });
    }),
  }));
  await page.keyboard.press('Control+V');
  return given.evaluate((listening) => listening.pasted);
}

/** A text without the breaks and spaces that a printer's line ends make of it. */
function run(words: string): string {
  return words.replace(/\s+/g, '');
}

async function printed(page: Page, place: string): Promise<string[]> {
  writeFileSync(place, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  const all = execFileSync(findPdfToText(), ['-raw', '-enc', 'UTF-8', place, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return all.split('\f').slice(0, -1).map((sheet) => run(sheet.normalize('NFC')));
}

test('the text can be read, pressed for its people, and tells what a number is', async ({ page }) => {
  await openReport(page);
  await expect(text(page)).toContainText('Đảng bộ có 84 tổ chức cơ sở đảng (10 đảng bộ, 74 chi bộ) với 6.808 đảng viên.');
  await expect(text(page)).toContainText('đảng viên nữ có 2.967 đồng chí, chiếm 43,58%');
  const women = text(page).getByRole('link', { name: '2.967', exact: true });
  await expect(women).toHaveAccessibleDescription('Giới tính theo danh sách.');
  await women.hover();
  await expect(page.getByText('Giới tính: Nữ')).toBeVisible();
  await expect(page.getByText('2.967 trên 6.808 đảng viên')).toBeVisible();
  await shoot(page, 'report-card');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2.967 trên 6.808 đảng viên')).toHaveCount(0);
  await women.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText('2.967 trên 6.808 đảng viên')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toEqual({ page: 'people', query: new URLSearchParams('sex=female&data=sample') });
  await expectCount(page, countOf(({ sex }) => sex === 'female'));
  await page.goBack();
  await text(page).getByRole('link', { name: '06', exact: true }).first().click();
  await expect.poll(() => viewOf(page)).toEqual({ page: 'organisations', query: new URLSearchParams('bloc=administrative&data=sample') });
});

test('the text is copied as text and as paragraphs, and goes out as Word', async ({ page }) => {
  await openReport(page, 'bloc=residential');
  await expect(text(page)).toContainText('khối khu dân cư có 59 chi bộ với 5.358 đảng viên, chiếm 78,70% tổng số đảng viên của Đảng bộ.');
  const sentences = await text(page).locator('p').filter({ hasText: /\.$/ }).allInnerTexts();
  expect(sentences.length).toBe(9);
  await page.getByRole('button', { name: 'Sao chép lời văn' }).click();
  await expect(page.getByText('Đã sao chép. Mở Word rồi bấm Ctrl+V.')).toBeVisible();
  const copied = await pasted(page);
  expect(copied.plain.split(/\r?\n/)).toEqual(['DỮ LIỆU MẪU, KHÔNG CÓ THẬT', ...sentences]);
  expect([...copied.html.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''))).toEqual(['DỮ LIỆU MẪU, KHÔNG CÓ THẬT', ...sentences]);
  const { name, bytes } = await downloaded(page, () => text(page).getByRole('button', { name: 'Tải Word' }).click());
  expect(name).toBe('report-text-2026-03-01.docx');
  const { paragraphs } = readDocx(bytes);
  for (const sentence of [...sentences, 'DỮ LIỆU MẪU, KHÔNG CÓ THẬT', 'Phạm vi: Khối: Khu dân cư']) expect(paragraphs).toContain(sentence);
  await page.goto('./#report?organisation=khong-co&data=sample');
  await expect(page.getByText('Không có số liệu để viết báo cáo.')).toBeVisible();
});

test('the tables lead to their people and go out as Word and Excel', async ({ page }) => {
  await openReport(page);
  await page.getByRole('tab', { name: 'Biểu thống kê' }).click();
  expect(viewOf(page).query.get('part')).toBe('tables');
  await expect(page.getByRole('figure')).toHaveCount(9);
  const units = page.getByRole('figure', { name: 'Biểu 1. Tổ chức đảng và đảng viên theo khối' });
  const seen = await readTable(units);
  expect(seen.rows.at(-1)).toEqual(['Tổng số', '84', '10', '74', '59', '6.808', '100,00%']);
  await expect(units).toContainText('Đảng viên: tổng các dòng = 6.808 ✓');
  await expect(page.getByText(/tổng không khớp/)).toHaveCount(0);
  const word = await downloaded(page, () => page.getByRole('button', { name: 'Tải Word' }).click());
  expect(readDocx(word.bytes).tables[0]?.map((row) => row.map((cell) => cell.trim()))).toEqual([seen.columns, ...seen.rows]);
  const excel = await downloaded(page, () => page.getByRole('button', { name: 'Tải Excel' }).click());
  expect(workbookOf(excel.bytes).SheetNames).toHaveLength(8);
  const qualification = page.getByRole('figure', { name: /Trình độ chuyên môn/ });
  await qualification.getByRole('row', { name: /Chưa có thông tin/ }).getByRole('link').click();
  await expect.poll(() => viewOf(page).page).toBe('people');
  await expectCount(page, countOf(({ qualification: level }) => level === 'unknown'));
});

test('on paper no row is torn, each table has its head, and the words of the text are all there', async ({ page }, testInfo) => {
  await openReport(page, 'part=tables');
  await expect(page.getByRole('figure')).toHaveCount(9);
  const tables = await page.getByRole('figure').evaluateAll((found) => found.map((figure) => ({
    title: figure.getAttribute('aria-label') ?? '',
    rows: [...figure.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join('')),
  })));
  const sheets = await printed(page, testInfo.outputPath('bieu.pdf'));
  expect(sheets.length).toBeLessThan(7);
  // The head is the first row: it stands on the sheet of the others.
  for (const { title, rows } of tables) expect(sheets.filter((sheet) => [title, ...rows].every((words) => sheet.includes(run(words)))), title).toHaveLength(1);
  for (const sheet of sheets) expect(sheet).toContain(run('Số liệu đến 01/03/2026 · trang'));
  for (const button of ['Tải Word', 'Tải về', 'Lời văn']) expect(sheets.join('')).not.toContain(run(button));
  await page.getByRole('tab', { name: 'Lời văn' }).click();
  const sentences = await text(page).locator('p').filter({ hasText: /\.$/ }).allInnerTexts();
  const all = (await printed(page, testInfo.outputPath('loi-van.pdf'))).join('');
  for (const sentence of sentences) expect(all).toContain(run(sentence));
  expect(all).toContain(run('Do làm tròn đến hai chữ số thập phân, các tỷ lệ cộng lại theo khối là 99,99%'));
});

test('the text goes into the check of drafts and comes out without a wrong number', async ({ page }) => {
  await openReport(page);
  await expect(text(page)).toBeVisible();
  const sentences = await text(page).locator('p').filter({ hasText: /\.$/ }).allInnerTexts();
  await page.getByRole('tab', { name: 'Soát báo cáo' }).click();
  expect(viewOf(page).query.get('part')).toBe('draft');
  await page.getByRole('textbox', { name: 'Lời văn của dự thảo' }).fill(sentences.join('\n'));
  await page.getByRole('button', { name: 'Soát số liệu' }).click();
  await expect(page.getByText(/con số đúng|chỗ đúng/).first()).toBeVisible();
  await expect(page.getByText(/[1-9]\d* chỗ cần sửa/)).toHaveCount(0);
  await shoot(page, 'report-draft', { fullPage: true });
});

for (const { name, width, height, part, query } of [
  { name: 'desk', width: 1366, height: 768, part: 'the text', query: '' }, { name: 'phone', width: 390, height: 844, part: 'the tables', query: 'part=tables' },
]) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('both parts fit in both languages', async ({ page }) => {
      const look = async (looked: string) => {
        await expect.poll(() => tooWide(page), { message: looked }).toEqual([]);
        expect.soft(await clippedTexts(page), looked).toEqual([]);
        await shoot(page, `report-${name}-${looked}`, { fullPage: true });
      };
      await openReport(page);
      await expect(text(page)).toBeVisible();
      await look('text-vi');
      await page.getByRole('tab', { name: 'Biểu thống kê' }).click();
      await expect(page.getByRole('figure')).toHaveCount(9);
      await look('tables-vi');
      await page.evaluate(() => localStorage.setItem('language', 'en'));
      await page.reload();
      await expect(page.getByRole('figure', { name: 'Table 1. Organisations and members by bloc' })).toBeVisible({ timeout: 30_000 });
      await look('tables-en');
      await page.getByRole('tab', { name: 'Text' }).click();
      await expect(text(page)).toContainText('84 grassroots organisations (10 committees, 74 cells) with 6,808 members.');
      await expect(text(page)).toContainText('women: 2,967 (43.58%)');
      await look('text-en');
    });

    test(`axe finds nothing in ${part}`, async ({ page }) => {
      await openReport(page, query);
      await expect(query === '' ? text(page) : page.getByRole('figure').last()).toBeVisible();
      await expectNoAxeViolations(page, 'main');
    });
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a first press shows what a number is, and the second its people', async ({ page }) => {
    await openReport(page);
    await text(page).getByRole('link', { name: '2.967', exact: true }).tap();
    await expect(page.getByText('2.967 trên 6.808 đảng viên')).toBeVisible();
    expect(viewOf(page).page).toBe('report');
    await page.getByRole('link', { name: 'Xem danh sách 2.967 đảng viên' }).tap();
    await expect.poll(() => viewOf(page).page).toBe('people');
  });
});
