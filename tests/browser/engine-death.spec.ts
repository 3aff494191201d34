import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { countOf, vi } from './support/expected-sample.ts';
import { FIGURE_TITLES, countText, expectCount, figure, keyFigure, mark, openSampleAt } from './support/journey.ts';
import { SAYS } from './support/words.ts';

/** Ends the engine's worker from inside, as a browser does that needs its memory. */
async function killEngine(page: Page): Promise<void> {
  const engines = page.workers().filter((worker) => worker.url().includes('duckdb'));
  expect(engines).toHaveLength(1);
  for (const engine of engines) {
    await engine.evaluate(() => self.close()).catch(() => {
      // It may end before it can answer.
    });
  }
}

/** What stands in the figures once all are drawn: all names of marks and all captions. */
async function figures(page: Page): Promise<string[]> {
  await expect(page.getByRole('figure').filter({ has: page.locator('svg [role=button]') })).toHaveCount(FIGURE_TITLES.length);
  return page.getByRole('figure').evaluateAll((all) => all.flatMap((each) => [
    each.querySelector('h2')?.textContent ?? '', each.querySelector('figcaption')?.textContent ?? '',
    ...[...each.querySelectorAll('svg [role=button]')].map((button) => button.getAttribute('aria-label') ?? ''),
  ]));
}

test('a filter after the engine has died is answered by a new one, with the same numbers', async ({ page }) => {
  await openSampleAt(page);
  const before = await figures(page);
  await killEngine(page);
  await mark(page, 'Đảng viên theo khối', 'Công an').click();
  await expectCount(page, countOf(({ bloc }) => bloc === 'police'));
  await expect(keyFigure(page, 'Nữ')).toContainText('19,55%');
  await mark(page, 'Đảng viên theo khối', 'Công an').click();
  await expectCount(page, countOf());
  expect(await figures(page)).toEqual(before);
  expect(page.workers().filter((worker) => worker.url().includes('duckdb')), 'the dead one is gone').toHaveLength(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an engine that dies again and again while nobody asks is not noticed', async ({ page }) => {
  await openSampleAt(page);
  const before = await figures(page);
  for (const [bloc, name] of [['military', 'Quân đội'], ['enterprise', 'Doanh nghiệp']] as const) {
    await killEngine(page);
    await page.waitForTimeout(500);
    await expect(page.getByRole('figure')).toHaveCount(FIGURE_TITLES.length);
    expect(await figures(page)).toEqual(before);
    await mark(page, 'Đảng viên theo khối', name).click();
    await expectCount(page, countOf((member) => member.bloc === bloc));
    await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    await expectCount(page, countOf());
    expect(await figures(page)).toEqual(before);
  }
});

test('an engine that dies while it counts gives no half of an answer', async ({ page }) => {
  await openSampleAt(page);
  await mark(page, 'Nữ và nam', 'Tất cả, Nữ').click();
  await killEngine(page);
  await mark(page, 'Nữ và nam', 'Tất cả, Nam').click();
  await mark(page, 'Trình độ lý luận chính trị', 'Sơ cấp').click();
  const n = countOf(({ sex, politicalTheory }) => sex !== 'unknown' && politicalTheory === 'elementary');
  // A computer too busy to answer in time may ask the person to try again; it never shows an older answer as the new one.
  await expect(async () => {
    const again = page.getByRole('button', { name: 'Tính lại' });
    if ((await again.count()) > 0) await again.first().click();
    await expect(countText(page)).toContainText(`${vi.count(n)} / 6.808`, { timeout: 5000 });
    await expect(again).toHaveCount(0, { timeout: 5000 });
  }).toPass({ timeout: 45_000 });
  await expect(figure(page, 'Trình độ chuyên môn')).toContainText(/Lọc theo .*Sơ cấp/);
  await expect(figure(page, 'Trình độ chuyên môn')).toContainText(SAYS.counted(vi.count(n)));
});
