import type { Page } from '@playwright/test';
import { expect, openFile, openStart, test } from './support/app.ts';
import { countOf, en, membersOf } from './support/expected-sample.ts';
import { countText, filterStrip, openSampleAt, openSampleWith, picker } from './support/journey.ts';
import { listOf } from './support/lists.ts';
import { vietnameseLeft } from './support/vietnamese.ts';

/** What the sample itself says, which no language changes. */
function ofTheSample(): string[] {
  return [...new Set(membersOf().flatMap(({ organisation, cell }) => [organisation, cell, `${cell} – ${organisation}`]))];
}

async function toEnglish(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Ngôn ngữ' }).getByRole('radio', { name: 'EN' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test.describe('in English nothing is left in Vietnamese', () => {
  test('on the start page and over a file on its way in', async ({ page }) => {
    await openStart(page);
    await toEnglish(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open the membership');
    expect(await vietnameseLeft(page)).toEqual([]);
    await page.getByRole('button', { name: 'How to check this' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await vietnameseLeft(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Text size and language' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await vietnameseLeft(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openFile(page, 'empty.csv', '');
    await expect(page.getByRole('alert')).toContainText('empty.csv could not be opened');
    expect(await vietnameseLeft(page)).toEqual([]);
  });

  test('on the overview, its tables, pickers, menus and dialogs', async ({ page }) => {
    await openSampleAt(page);
    await toEnglish(page);
    await expect(countText(page)).toContainText('6,808 / 6,808 members');
    const keyFigures = page.getByRole('region', { name: 'Key figures' });
    for (const number of ['6,808', '43.58%', '57.73%', '41.04%', '22.69%', '84 organisations: 10 committees, 74 cells']) await expect(keyFigures).toContainText(number);
    const known = ofTheSample();
    expect(await vietnameseLeft(page, known)).toEqual([]);
    await expect(page.locator('body')).not.toContainText(/43,58|6\.808/);

    for (const each of await page.getByRole('figure').all()) await each.getByRole('radio', { name: 'Table' }).check();
    await expect(page.getByRole('figure').getByRole('table')).toHaveCount(8);
    expect(await vietnameseLeft(page, known)).toEqual([]);
    for (const label of ['Bloc', 'Grassroots organisation', 'Party cell']) {
      await picker(page, label).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await vietnameseLeft(page, known), label).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('option')).toHaveCount(0);
    }
    for (const label of ['Add filter', 'Download: Qualification']) {
      await page.getByRole('button', { name: label }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await vietnameseLeft(page, known), label).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'as of 01/03/2026' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('x');
    await page.getByRole('button', { name: 'Use this day' }).click();
    await expect(page.getByRole('alert')).toContainText('is not a day');
    expect(await vietnameseLeft(page, known)).toEqual([]);
  });

  test('under a filter, with nobody left, and on the data page', async ({ page }) => {
    await openSampleWith(page, 'bloc=residential&sex=female&partyPost=secretary&organisation=nowhere');
    await toEnglish(page);
    await expect(page.getByText('No member fits the filter').first()).toBeVisible();
    await expect(filterStrip(page)).toContainText('nowhere (not in this file)');
    const known = ofTheSample();
    expect(await vietnameseLeft(page, known)).toEqual([]);
    await page.getByRole('button', { name: 'Remove Grassroots organisation: nowhere' }).click();
    const n = countOf(({ bloc, sex, partyPost }) => bloc === 'residential' && sex === 'female' && partyPost === 'secretary');
    await expect(countText(page)).toContainText(`${n} / 6,808 members`);
    expect(await vietnameseLeft(page, known)).toEqual([]);
    await page.getByRole('link', { name: 'Data' }).click();
    await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
    // What stands in the file: headings of its columns and values.
    expect(await vietnameseLeft(page, known, 'tbody th[scope=row], tbody td:nth-child(2)')).toEqual([]);
    await expect(page.getByRole('main')).toContainText('6,809 lines read = 6,808 members');
  });
});

test('the language is remembered, and VI brings Vietnamese back', async ({ page }) => {
  await openSampleAt(page);
  await toEnglish(page);
  await page.reload();
  await expect(countText(page)).toContainText(`${en.count(countOf())} / ${en.count(countOf())} members`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'VI' }).check();
  await expect(countText(page)).toContainText('6.808 / 6.808 đảng viên');
  await page.reload();
  await expect(countText(page)).toContainText('6.808 / 6.808 đảng viên');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('the window’s title follows the language', async ({ page }) => {
  await openStart(page);
  await expect(page).toHaveTitle('Thống kê đảng viên');
  await toEnglish(page);
  await expect(page).toHaveTitle('Member statistics');
});

test('a browser that stores nothing still reads, filters and changes its language and size', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await openFile(page, 'ba.csv', listOf([{ 'Giới tính': 'Nữ' }, {}, {}]));
  await expect(countText(page)).toContainText('3 / 3 đảng viên');
  await toEnglish(page);
  await expect(countText(page)).toContainText('3 / 3 members');
  await page.getByRole('button', { name: 'Text size and language' }).click();
  await page.getByRole('menuitem', { name: 'Larger text' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  await page.getByRole('region', { name: 'Key figures' }).getByRole('button', { name: /^Women/ }).click();
  await expect(countText(page)).toContainText('1 / 3 members');
});
