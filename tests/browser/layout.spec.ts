import type { Page } from '@playwright/test';
import { expect, openFile, openStart, test } from './support/app.ts';
import { FIGURE_TITLES, openSampleAt, openSampleWith, picker, showAs } from './support/journey.ts';
import { clippedTexts, tooWide } from './support/layout.ts';

interface Size {
  name: string;
  width: number;
  height: number;
}

const DESKS: readonly Size[] = [{ name: '1440 px', width: 1440, height: 900 }, { name: '1366 px', width: 1366, height: 768 }];
const PHONES: readonly Size[] = [{ name: '390 px', width: 390, height: 844 }, { name: '360 px', width: 360, height: 640 }, { name: '1280 px at 400%', width: 320, height: 256 }];

/** Goes through the sizes and holds that nothing is wider than the window or cut off. */
async function expectToFit(page: Page, sizes: readonly Size[], what: string): Promise<void> {
  for (const { name, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => tooWide(page), { message: `${what} at ${name}: wider than the window` }).toEqual([]);
    expect.soft(await clippedTexts(page), `${what} at ${name}: texts that are cut off`).toEqual([]);
  }
}

test('the start page, its dialog and a refusal fit every window', async ({ page }) => {
  const sizes = [...DESKS, ...PHONES];
  await openStart(page);
  await expectToFit(page, sizes, 'start');
  await page.getByRole('button', { name: 'Cách kiểm chứng' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectToFit(page, sizes, 'dialog');
  await page.keyboard.press('Escape');
  await openFile(page, `${'dang-vien-phuong-'.repeat(8)}.csv`, 'x,y\n');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectToFit(page, sizes, 'refusal');
});

for (const [group, sizes] of [['desks', DESKS], ['phones and at 400%', PHONES]] as const) {
  test.describe(`on ${group}`, () => {
    const [{ width, height } = { width: 0, height: 0 }] = sizes;
    test.use({ viewport: { width, height } });

    test('the overview, its tables, pickers, menus and dialogs and the data page fit', async ({ page }) => {
      await openSampleAt(page);
      await expectToFit(page, sizes, 'overview');
      for (const title of FIGURE_TITLES) await showAs(page, title, 'Bảng');
      await expectToFit(page, sizes, 'tables');
      await page.getByRole('link', { name: 'Dữ liệu' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectToFit(page, sizes, 'data page');
      await page.getByRole('link', { name: 'Tổng quan' }).click();
      for (const size of sizes) {
        await page.setViewportSize(size);
        await picker(page, 'Tổ chức cơ sở đảng').click();
        await expect(page.getByRole('option').first()).toBeVisible();
        await expectToFit(page, [size], 'picker');
        const box = await page.getByRole('listbox').boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= size.width && box.y >= 0 && box.y < size.height, 'the options lie in the window').toBe(true);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('option')).toHaveCount(0);
        await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await expectToFit(page, [size], 'menu');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
        await page.getByRole('banner').getByRole('button', { name: /^số liệu đến/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectToFit(page, [size], 'dialog of the day');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });

    test('so do a filtered overview, an English one, one in larger text and an empty one', async ({ page }) => {
      await openSampleWith(page, 'bloc=administrative&bloc=residential&sex=female&qualification=university&qualification=masters&exemption=active&ageBand=31-35');
      await expectToFit(page, sizes, 'filtered');
      await page.getByRole('button', { name: 'Cỡ chữ và ngôn ngữ' }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectToFit(page, sizes, 'English');
      await page.goto('./#overview?organisation=khong-co-o-day&data=sample');
      await expect(page.getByText('No member fits the filter').first()).toBeVisible();
      await expectToFit(page, sizes, 'empty');
      await page.getByRole('button', { name: 'Text size and language' }).click();
      await page.getByRole('menuitem', { name: 'Larger text' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
      await expectToFit(page, sizes, 'larger text');
    });
  });
}

test('charts are drawn one a task, so that the page is never held up by all of them, and their cards keep their places', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = { atOnce: [] as number[], places: [] as string[] };
    const placesOf = () => JSON.stringify(Array.from(document.querySelectorAll('figure'), (card) => card.getBoundingClientRect()));
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof SVGSVGElement && node.matches('.recharts-surface'));
      if (added.length === 0) return;
      watch.atOnce.push(added.length);
      watch.places.push(placesOf());
    }).observe(document, { childList: true, subtree: true });
    (window as unknown as { watch: typeof watch }).watch = watch;
  });
  await openSampleAt(page);
  const drawn = () => page.evaluate(() => (window as unknown as { watch: { atOnce: number[]; places: string[] } }).watch);
  await expect.poll(async () => (await drawn()).atOnce).toEqual(FIGURE_TITLES.map(() => 1));
  expect(new Set((await drawn()).places).size).toBe(1);
});

test('the table of organisations is laid out below the fold too, once the page has come to rest', async ({ page }) => {
  await openSampleAt(page);
  const last = page.locator('main tbody tr').last();
  const isLaidOut = () => last.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
  await expect.poll(isLaidOut).toBe(true);
  await page.getByRole('group', { name: 'Đảng viên theo khối' }).getByRole('button').first().click();
  await expect.poll(isLaidOut).toBe(true);
});
