import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openFile, test } from './support/app.ts';
import { expectCount, figure } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';

const NAME = 'Đảng bộ phường Mẫu';

async function nameIt(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Cỡ chữ và ngôn ngữ' }).click();
  await page.getByRole('menuitem', { name: 'Tên đảng bộ' }).click();
  await page.getByRole('textbox', { name: 'Tên, như' }).fill(name);
  await page.getByRole('button', { name: 'Lưu' }).click();
}

async function csvOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Tải về: Nữ và nam' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /CSV/ }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('the committee’s name stands in the head, in files and after a reload; an empty one is forgotten', async ({ page }) => {
  await openFile(page, 'ba.csv', listOf(womenAndMen(2, 1)));
  await expectCount(page, 3, 3);
  await expect(page.getByRole('banner')).toContainText('ba.csv');
  expect(await csvOf(page)).not.toContain(NAME);
  await page.getByRole('button', { name: 'Cỡ chữ và ngôn ngữ' }).click();
  await page.getByRole('menuitem', { name: 'Tên đảng bộ' }).click();
  await expectNoAxeViolations(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await nameIt(page, `  ${NAME} `);
  await expect(page.getByRole('banner')).toContainText(NAME);
  expect(await csvOf(page)).toContain(`\r\n${NAME}\r\n`);
  await page.reload();
  await openFile(page, 'ba.csv', listOf(womenAndMen(2, 1)));
  await expect(page.getByRole('banner')).toContainText(NAME);
  await nameIt(page, '=1+1');
  await expect(figure(page, 'Nữ và nam')).toBeVisible();
  expect(await csvOf(page)).toContain("\r\n'=1+1\r\n");
  await nameIt(page, '');
  await expect(page.getByRole('banner')).toContainText('ba.csv');
  expect(await page.evaluate(() => localStorage.getItem('committee'))).toBeNull();
});
