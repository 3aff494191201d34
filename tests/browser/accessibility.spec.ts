import { writeFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, openFile, openStart, shoot, test } from './support/app.ts';
import { CURRENT, sampleFile } from './support/expected-sample.ts';
import { FIGURE_TITLES, expectCount, openSampleAt, openSampleWith, picker, showAs } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';

const SIZES = [
  { name: 'desktop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
];

for (const { name, width, height } of SIZES) {
  test.describe(`on a ${name}, axe finds nothing`, () => {
    test.use({ viewport: { width, height } });

    test('on the start page', async ({ page }) => {
      await openStart(page);
      await expectNoAxeViolations(page);
      await shoot(page, `start-${name}`, { fullPage: true });
    });

    test('on a filtered overview and with nobody in it; nor is it wider than the screen', async ({ page }) => {
      await openSampleWith(page, 'bloc=administrative&sex=female&qualification=university');
      await test.step('filtered', () => expectNoAxeViolations(page));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await shoot(page, `overview-${name}`, { fullPage: true });
      await test.step('nobody', async () => {
        await page.goto('./#overview?organisation=khong-co&data=sample');
        await expectCount(page, 0);
        await expectNoAxeViolations(page);
      });
    });

    test('on an open picker and on the data page', async ({ page }) => {
      await openSampleAt(page);
      await test.step('open picker', async () => {
        await picker(page, 'Tổ chức cơ sở đảng').click();
        await expect(page.getByRole('option').first()).toBeVisible();
        await expectNoAxeViolations(page, 'body > :has([role=listbox])');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('option')).toHaveCount(0);
      });
      await page.getByRole('link', { name: 'Dữ liệu' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoAxeViolations(page);
    });
  });
}

test('axe finds nothing in the menus of the overview, the dialog of the day, and every figure as a table', async ({ page }) => {
  await openSampleAt(page);
  for (const button of ['Thêm bộ lọc', 'Tải về: Nữ và nam', 'Cỡ chữ và ngôn ngữ']) {
    await test.step(`menu: ${button}`, async () => {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoAxeViolations(page, '[role=menu]');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    });
  }
  await test.step('dialog of the day, with a text that is no day', async () => {
    const dialog = page.getByRole('dialog');
    await page.getByRole('banner').getByRole('button', { name: /^số liệu đến/ }).click();
    await dialog.getByRole('textbox').fill('mai');
    await dialog.getByRole('textbox').press('Enter');
    await expect(dialog.getByRole('alert')).not.toBeEmpty();
    await expectNoAxeViolations(page, '[role=dialog]');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await test.step('tables', async () => {
    for (const title of FIGURE_TITLES) await showAs(page, title, 'Bảng');
    await expectNoAxeViolations(page, 'figure');
  });
});

test('axe finds nothing on a refusal over figures, and where columns are missing', async ({ page }) => {
  await openSampleAt(page);
  await openFile(page, 'x.csv', 'x');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoAxeViolations(page);
  await openFile(page, 'it-cot.csv', listOf(womenAndMen(2, 1), { columns: ['Họ và tên', 'Giới tính'] }));
  await expectCount(page, 3, 3);
  await expectNoAxeViolations(page);
});

test('axe finds nothing while a file is read and in English', async ({ page }, testInfo) => {
  await openStart(page);
  await test.step('progress', async () => {
    const text = sampleFile(CURRENT).toString('utf8');
    const place = testInfo.outputPath('lon.csv');
    writeFileSync(place, text + text.slice(text.indexOf('\n') + 1).repeat(24));
    await page.locator('input[type=file]').first().setInputFiles(place);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expectNoAxeViolations(page, 'main');
    expect(await page.getByRole('progressbar').count(), 'the file was still being read').toBe(1);
    await page.getByRole('button', { name: 'Dừng' }).click();
  });
  await test.step('English', async () => {
    await page.getByRole('radio', { name: 'EN' }).check();
    await page.getByRole('button', { name: 'Try the sample data' }).click();
    await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 });
    await expectNoAxeViolations(page);
  });
});

test('with forced colours and with reduced motion the figures are still there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openSampleAt(page);
  await expect(page.getByRole('figure')).toHaveCount(FIGURE_TITLES.length);
  const moving = await page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length);
  expect(moving).toBe(0);
});
