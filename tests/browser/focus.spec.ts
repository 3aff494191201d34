import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openSampleWith } from './support/journey.ts';

const PRESSES = 35;

/** What has the focus but lies wholly under something that stays while the page scrolls; null where some of it can be seen. */
async function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return 'nothing has the focus';
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const covers = [...document.querySelectorAll('header, section')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && !element.contains(focused))
      .map((element) => element.getBoundingClientRect());
    // Two that lie one above the other can cover it together.
    const heights = [0.05, 0.25, 0.5, 0.75, 0.95].map((part) => top + (bottom - top) * part);
    const isCovered = heights.every((y) => covers.some((cover) => cover.left <= left && cover.right >= right && cover.top <= y && cover.bottom >= y));
    const isOutside = bottom <= 0 || top >= innerHeight;
    return isCovered || isOutside ? `${focused.getAttribute('aria-label') ?? focused.textContent ?? ''} at ${Math.round(top)}–${Math.round(bottom)}` : null;
  });
}

for (const { name, width, height } of [{ name: 'a desk', width: 1366, height: 768 }, { name: 'a phone', width: 390, height: 844 }]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    for (const [filters, query] of [['without a filter', ''], ['under filters', 'bloc=administrative&bloc=residential&sex=female&qualification=university&ageBand=31-35']] as const) {
      test(`what has the focus is in sight, forwards and backwards, ${filters}`, async ({ page }) => {
        await openSampleWith(page, query);
        const hidden: string[] = [];
        await page.getByRole('searchbox').focus();
        for (const key of ['Shift+Tab', 'Tab']) {
          for (let press = 0; press < PRESSES; press++) {
            await page.keyboard.press(key);
            const found = await hiddenFocus(page);
            if (found) hidden.push(`${key}: ${found}`);
          }
        }
        expect(hidden).toEqual([]);
      });
    }
  });
}
