import type { Page } from '@playwright/test';
import { expect, openFile, openStart, test } from './support/app.ts';
import { FIGURE_TITLES, openSampleAt, openSampleWith, picker, showAs } from './support/journey.ts';
import { clippedTexts, tooWide } from './support/layout.ts';

const SIZES = [
  { name: '1440 px', width: 1440, height: 900 },
  { name: '1366 px', width: 1366, height: 768 },
  { name: '390 px', width: 390, height: 844 },
  { name: '360 px', width: 360, height: 640 },
  { name: '1280 px at 400%', width: 320, height: 256 },
];

async function expectToFit(page: Page, what: string): Promise<void> {
  expect.soft(await tooWide(page), `${what}: wider than the window`).toEqual([]);
  expect.soft(await clippedTexts(page), `${what}: texts that are cut off`).toEqual([]);
}

for (const { name, width, height } of SIZES) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the start page, its dialog and a refusal fit', async ({ page }) => {
      await openStart(page);
      await expectToFit(page, 'start');
      await page.getByRole('button', { name: 'Cách kiểm chứng' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectToFit(page, 'dialog');
      await page.keyboard.press('Escape');
      await openFile(page, `${'dang-vien-phuong-'.repeat(8)}.csv`, 'x,y\n');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectToFit(page, 'refusal');
    });

    test('the overview fits: whole, as tables, filtered, empty, in English; so do pickers, menus, dialogs and the data page', async ({ page }) => {
      await openSampleAt(page);
      await expectToFit(page, 'overview');
      for (const title of FIGURE_TITLES) await showAs(page, title, 'Bảng');
      await expectToFit(page, 'tables');

      await picker(page, 'Tổ chức cơ sở đảng').click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectToFit(page, 'picker');
      const box = await page.getByRole('dialog', { name: 'Tổ chức cơ sở đảng' }).or(page.getByRole('listbox')).first().boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width, 'the picker lies in the window').toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectToFit(page, 'menu');
      await page.keyboard.press('Escape');
      await page.getByRole('banner').getByRole('button', { name: /^số liệu đến/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectToFit(page, 'day');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Dữ liệu' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectToFit(page, 'data page');
    });

    test('so does a filtered and an empty overview, and an English one', async ({ page }) => {
      await openSampleWith(page, 'bloc=administrative&bloc=residential&sex=female&qualification=university&qualification=masters&exemption=active&ageBand=31-35');
      await expectToFit(page, 'filtered');
      await page.getByRole('button', { name: 'Cỡ chữ và ngôn ngữ' }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectToFit(page, 'English');
      await page.getByRole('button', { name: 'Text size and language' }).click();
      await page.getByRole('menuitem', { name: 'Larger text' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
      await expectToFit(page, 'larger text');
      await page.goto('./#overview?organisation=khong-co-o-day&data=sample');
      await expect(page.getByText('No member fits the filter').first()).toBeVisible();
      await expectToFit(page, 'empty');
    });
  });
}
