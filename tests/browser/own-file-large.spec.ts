import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, expectSample, openFile, openStart, test } from './support/app.ts';
import { CURRENT, countOf, sampleFile } from './support/expected-sample.ts';
import { expectCount, figure, openSampleWith } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';

const TIMES = 22;

/** Gives the page a file of some 150,000 members: long enough to be stopped. */
async function openLarge(page: Page, testInfo: TestInfo): Promise<void> {
  const text = sampleFile(CURRENT).toString('utf8');
  const head = text.indexOf('\n') + 1;
  const place = testInfo.outputPath('dang-vien-thanh-pho.csv');
  writeFileSync(place, text.slice(0, head) + text.slice(head).repeat(TIMES));
  await page.locator('input[type=file]').first().setInputFiles(place);
}

test('stopping a file while it is read leaves the start page, and it can be opened again', async ({ page }, testInfo) => {
  await openStart(page);
  await openLarge(page, testInfo);
  await expect(page.getByText('Đang đọc dang-vien-thanh-pho.csv')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Mở số liệu đảng viên' })).toBeVisible();
  await openFile(page, 'ba.csv', listOf(womenAndMen(2, 1)));
  await expectCount(page, 3, 3);
});

test('stopping it over figures leaves these, their filter and their name', async ({ page }, testInfo) => {
  await openSampleWith(page, 'bloc=police');
  const police = countOf(({ bloc }) => bloc === 'police');
  await expectCount(page, police);
  await openLarge(page, testInfo);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectCount(page, police);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('du-lieu-mau-2026-03-01.csv');
  await expectCount(page, police);
  await figure(page, 'Nữ và nam').getByRole('button', { name: /^Tất cả, Nữ:/ }).click();
  await expectCount(page, countOf(({ bloc, sex }) => bloc === 'police' && sex === 'female'));
});

test('a second file that is chosen meanwhile wins; a reload in the middle starts afresh', async ({ page }, testInfo) => {
  await openStart(page);
  await openLarge(page, testInfo);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await openFile(page, 'ba.csv', listOf(womenAndMen(2, 1)));
  await expectCount(page, 3, 3);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await openLarge(page, testInfo);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mở số liệu đảng viên' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('button', { name: 'Xem thử với dữ liệu mẫu' }).click();
  await expectSample(page);
});

test('some 150,000 members are read, counted and filtered', async ({ page }, testInfo) => {
  await openStart(page);
  await openLarge(page, testInfo);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /[\d.]+ dòng/);
  await expectCount(page, countOf() * TIMES, countOf() * TIMES);
  await figure(page, 'Nữ và nam').getByRole('button', { name: /^Quân đội, Nam:/ }).click();
  await expectCount(page, countOf(({ bloc, sex }) => bloc === 'military' && sex === 'male') * TIMES, countOf() * TIMES);
});
