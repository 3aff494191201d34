import { gzipSync } from 'node:zlib';
import { START_KB } from '../bench/first-screen.ts';
import { expect, expectNoAxeViolations, expectSample, openFile, openStart, test } from './support/app.ts';
import { downloaded, expectCount } from './support/journey.ts';
import { SAYS } from './support/words.ts';

test('the start page can be read and used before the engine is there', async ({ page }) => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  await page.route('**/*.wasm', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await openStart(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Mở số liệu đảng viên' })).toBeVisible();
  await expect(page.getByText('Dữ liệu không rời khỏi máy này.')).toBeVisible();

  await page.getByRole('button', { name: 'Cách kiểm chứng' }).click();
  await expect(page.getByRole('dialog', { name: 'Tự kiểm chứng: dữ liệu không rời khỏi máy' }).getByRole('listitem')).toHaveCount(4);
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await downloaded(page, () => page.getByRole('button', { name: 'Tải tệp khuôn mẫu' }).click())).name).toMatch(/\.csv$/);

  await page.getByRole('button', { name: 'Xem thử với dữ liệu mẫu' }).click();
  await expect(page.getByText('Đang đọc du-lieu-mau-2026-03-01.csv')).toBeVisible();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(page.getByRole('figure')).toHaveCount(0);
  letGo();
  await expectSample(page);
});

test('the scripts before the start page weigh no more than they may', async ({ request }) => {
  const page = await (await request.get('./')).text();
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => address);
  expect(scripts.length).toBeGreaterThan(0);
  const bodies = await Promise.all(scripts.map(async (address) => (await request.get(address)).body()));
  expect(bodies.reduce((bytes, body) => bytes + gzipSync(body).length, 0) / 1000).toBeLessThanOrEqual(START_KB);
});

test('the template opens in the app, every value understood', async ({ page }) => {
  await openStart(page);
  const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Tải tệp khuôn mẫu' }).click());
  expect(name).toBe('khuon-mau-dang-vien.csv');
  expect([...bytes.subarray(0, 3)], 'byte order mark, for Excel').toEqual([0xef, 0xbb, 0xbf]);
  await openFile(page, name, bytes);
  await expectCount(page, 1, 1);
  await expect(page.getByRole('main').getByText(`1 đảng viên, 1 tổ chức; ${SAYS.allUnderstood}`)).toBeVisible();
  await expect(page.getByText(/không có trong tệp/)).toHaveCount(0);
});

test('the keyboard alone gets from the first key to the figures', async ({ page }) => {
  await openStart(page);
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('Tới nội dung chính');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  for (const name of ['Chọn tệp…', 'Xem thử với dữ liệu mẫu', 'Tải tệp khuôn mẫu', 'Cách kiểm chứng']) {
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cách kiểm chứng' })).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expectSample(page);
});

test('the controls of the head come first and in order', async ({ page }) => {
  await openStart(page);
  const names: string[] = [];
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Tab');
    names.push(await page.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? ''));
  }
  expect(names).toEqual(['Tới nội dung chính', 'Cỡ chữ và ngôn ngữ', 'VI', 'Chọn tệp…']);
});

test('the start page and its dialog are accessible', async ({ page }) => {
  await openStart(page);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Cách kiểm chứng' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeViolations(page);
});
