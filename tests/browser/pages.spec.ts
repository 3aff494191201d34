import { expect, expectNoAxeViolations, openSample, openStart, shoot, test } from './support/app.ts';

const SIZES = [
  { name: 'desktop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
];

for (const { name, width, height } of SIZES) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the start page is accessible', async ({ page }) => {
      await openStart(page);
      await expectNoAxeViolations(page);
      await shoot(page, `start-${name}`, { fullPage: true });
    });

    test('the overview is accessible and not wider than the screen', async ({ page }) => {
      await openSample(page);
      await expectNoAxeViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await shoot(page, `overview-${name}`, { fullPage: true });
    });
  });
}
