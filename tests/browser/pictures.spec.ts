import { expectSample, openStart, shoot, test } from './support/app.ts';

// The pictures in the README files: SHOTS=sample-data/pictures npm run test:browser -- pictures
test('the page opens with the start page', async ({ page }) => {
  await openStart(page);
  await shoot(page, 'start');
});

test('the address of the sample opens the sample', async ({ page }) => {
  await page.goto('./#overview?data=sample');
  await expectSample(page);
  await shoot(page, 'overview');
});
