import type { Page } from '@playwright/test';
import { ageBand, ageOn } from '../oracle/dates.ts';
import { expect, openFile, test } from './support/app.ts';
import { countOf, vi } from './support/expected-sample.ts';
import { expectCount, figure, openSampleAt, readTable, showAs, viewOf } from './support/journey.ts';
import { listOf } from './support/lists.ts';
import { SAYS } from './support/words.ts';

async function ageRow(page: Page, band: string): Promise<string[] | undefined> {
  return (await readTable(figure(page, 'Độ tuổi và giới tính'))).rows.find(([name]) => name === band);
}

function oldest(day: { year: number; month: number; day: number }): string {
  return vi.count(countOf(({ birth }) => ageBand(ageOn(birth, day)) === 'over-80'));
}

async function openDialog(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: /^số liệu đến/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ngày chốt số liệu' });
  await expect(dialog).toBeVisible();
  return { dialog, field: dialog.getByRole('textbox', { name: 'Ngày/tháng/năm' }), use: dialog.getByRole('button', { name: 'Dùng ngày này' }) };
}

test('another day changes ages, figures and the address; a text that is no day gets a sentence', async ({ page }) => {
  await openSampleAt(page);
  await showAs(page, 'Độ tuổi và giới tính', 'Bảng');
  expect((await ageRow(page, 'Trên 80'))?.[4]).toBe(oldest({ year: 2026, month: 3, day: 1 }));

  const { dialog, field, use } = await openDialog(page);
  await expect(dialog).toContainText(SAYS.dayOfName('01/03/2026'));
  await expect(field).toHaveValue('01/03/2026');
  for (const wrong of ['31/02/2026', 'hôm nay', '', '2026', '13/13/2026', '01/01/2999']) {
    await field.fill(wrong);
    await use.click();
    await expect(dialog.getByRole('alert')).toContainText(SAYS.noDay(wrong));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await field.fill('31/12/2020');
  await field.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('số liệu đến 31/12/2020');
  expect(viewOf(page).query.get('asOf')).toBe('2020-12-31');
  await expect.poll(async () => (await ageRow(page, 'Trên 80'))?.[4]).toBe(oldest({ year: 2020, month: 12, day: 31 }));
  for (const title of ['Độ tuổi và giới tính', 'Nữ và nam']) await expect(figure(page, title)).toContainText('số liệu đến 31/12/2020');
  await expect(figure(page, 'Năm vào Đảng').getByRole('heading')).toContainText('năm 2020');
  await expectCount(page, 6808);

  const again = await openDialog(page);
  await again.field.fill('1/3/2026');
  await again.use.click();
  await expect(page.getByRole('banner')).toContainText('số liệu đến 01/03/2026');
  expect(viewOf(page).query.get('asOf'), 'the file’s own day needs no place in the address').toBeNull();
  await expect.poll(async () => (await ageRow(page, 'Trên 80'))?.[4]).toBe(oldest({ year: 2026, month: 3, day: 1 }));
});

test('leaving the dialog changes nothing, and Back undoes a changed day', async ({ page }) => {
  await openSampleAt(page);
  const first = await openDialog(page);
  await first.field.fill('15/6/2025');
  await page.keyboard.press('Escape');
  await expect(first.dialog).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('button', { name: 'số liệu đến 01/03/2026' })).toBeFocused();
  const second = await openDialog(page);
  await expect(second.field).toHaveValue('01/03/2026');
  await second.field.fill('15.6.2025');
  await second.use.click();
  await expect(page.getByRole('banner')).toContainText('số liệu đến 15/06/2025');
  const third = await openDialog(page);
  await third.field.fill('16-6-2025');
  await third.dialog.getByRole('button', { name: 'Hủy' }).click();
  await expect(page.getByRole('banner')).toContainText('số liệu đến 15/06/2025');
  await page.goBack();
  await expect(page.getByRole('banner')).toContainText('số liệu đến 01/03/2026');
  await page.goForward();
  await expect(page.getByRole('banner')).toContainText('số liệu đến 15/06/2025');
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('số liệu đến 15/06/2025');
});

test('the day is proposed from the file’s name, else from its newest date', async ({ page }) => {
  const list = listOf([{ 'Ngày vào Đảng': '19/05/2021' }, { 'Ngày vào Đảng': '03/02/1999', 'Miễn sinh hoạt từ ngày': '02/09/2024', 'Lý do miễn': 'Tuổi cao' }]);
  for (const [name, day, source] of [
    ['dang-vien-2025-06-30.csv', '30/06/2025', SAYS.dayOfName('30/06/2025')],
    ['Danh sách 15.8.2025.csv', '15/08/2025', SAYS.dayOfName('15/08/2025')],
    ['DSDV_20251231_v2.csv', '31/12/2025', SAYS.dayOfName('31/12/2025')],
    ['danh sách.csv', '02/09/2024', SAYS.dayOfNewest('02/09/2024')],
    ['bản 2025-13-45.csv', '02/09/2024', SAYS.dayOfNewest('02/09/2024')],
  ] as const) {
    await test.step(name, async () => {
      await openFile(page, name, list);
      await expect(page.getByRole('banner')).toContainText(name);
      await expect(page.getByRole('banner')).toContainText(`số liệu đến ${day}`);
      const { dialog } = await openDialog(page);
      await expect(dialog).toContainText(source);
      await dialog.getByRole('button', { name: 'Đóng' }).click();
      await expect(dialog).toHaveCount(0);
    });
  }
});

test('a birthday on the day itself counts', async ({ page }) => {
  await openFile(page, 'tuoi-2026-03-01.csv', listOf([{ 'Ngày sinh': '01/03/1995' }, { 'Ngày sinh': '02/03/1995' }]));
  await expectCount(page, 2, 2);
  await showAs(page, 'Độ tuổi và giới tính', 'Bảng');
  expect([(await ageRow(page, '18–30'))?.[4], (await ageRow(page, '31–35'))?.[4]]).toEqual(['1', '1']);
});
