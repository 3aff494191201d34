import type { Locator, Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { WARD_REPORT } from '../features/report/draft/corpus.ts';
import { expect, expectNoAxeViolations, shoot, test } from './support/app.ts';
import { tooWide } from './support/layout.ts';

const SENTENCE = 'Đảng viên nữ có 2.967 đồng chí (chiếm 43,76%); <img src=x onerror=alert(1)> tiến sĩ 101 đồng chí. Tỷ lệ dự sinh hoạt bình quân trên 95%.';
const CORRECTED = 'Đảng viên nữ có 2.967 đồng chí (chiếm 43,58%); <img src=x onerror=alert(1)> tiến sĩ 101 đồng chí.';

async function openDraft(page: Page, query = ''): Promise<Locator> {
  await page.goto(`./#report?part=draft${query}&data=sample`);
  const field = page.getByRole('textbox', { name: 'Lời văn của dự thảo' });
  await expect(field).toBeVisible({ timeout: 30_000 });
  return field;
}

async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(({ fileName, data }) => {
    const carried = new DataTransfer();
    carried.items.add(new File([Uint8Array.from(data)], fileName));
    return carried;
  }, { fileName: name, data: [...bytes] });
  const target = page.getByRole('heading', { name: 'Soát báo cáo' });
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer });
}

const found = (page: Page) => page.getByRole('region', { name: 'Kết quả soát' });

test('a Word draft with the reported figures comes back with exactly two wrong', async ({ page }) => {
  await openDraft(page);
  await expectNoAxeViolations(page);
  await shoot(page, 'draft-empty');
  const children = WARD_REPORT.split('\n').map((line) => new Paragraph(line));
  await dropFile(page, 'bao-cao.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
  await expect(page.getByText(/^2 chỗ cần sửa · [34]\d chỗ đúng · 9 không tính được$/)).toBeVisible();
  await expect(found(page).getByRole('button', { name: '43,76% → 43,58%' })).toBeVisible();
  await expect(found(page)).toContainText('có thể là tổng của kỳ trước');
  await expectNoAxeViolations(page);
  await shoot(page, 'draft-ward', { fullPage: true });
});

test('a press goes from a number to what is said of it, back, to its people, and copies the sentence put right', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  const field = await openDraft(page);
  await field.fill(SENTENCE);
  await page.getByRole('button', { name: 'Soát số liệu' }).click();
  const mark = page.getByRole('button', { name: '43,76%, cần sửa: 43,58%' });
  await mark.press('Enter');
  const finding = found(page).getByRole('button', { name: '43,76% → 43,58%' });
  await expect(finding).toBeFocused();
  await finding.press('Enter');
  await expect(mark).toBeFocused();
  await page.getByRole('button', { name: 'Sao chép câu đã sửa' }).click();
  await expect(page.getByText('Đã chép câu đã sửa')).toBeVisible();
  await test.step('the draft stays while the parts of the page are gone through, and is not in the address', async () => {
    await page.getByRole('tab', { name: 'Biểu thống kê' }).click();
    await page.getByRole('tab', { name: 'Soát báo cáo' }).click();
    await expect(mark).toBeVisible();
    expect(page.url()).not.toContain('2.967');
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('2.967');
  });
  await test.step('what was copied is the sentence put right: it is pasted as the next draft', async () => {
    await page.getByRole('button', { name: 'Sao chép câu đã sửa' }).click();
    await page.getByRole('button', { name: 'Soát dự thảo khác' }).click();
    await page.getByRole('textbox', { name: 'Lời văn của dự thảo' }).focus();
    await page.keyboard.press('Control+V');
    await expect(page.getByRole('article')).toContainText(CORRECTED);
    await expect(page.getByText(/^0 chỗ cần sửa · 3 chỗ đúng/)).toBeVisible();
  });
  await page.getByRole('link', { name: '2.967' }).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#people\?(.*&)?sex=female/);
});

test('under a filter it says so; a file that is no draft is refused; nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const field = await openDraft(page, '&bloc=police');
  await expect(page.getByText('Đang có bộ lọc')).toBeVisible();
  await dropFile(page, 'bao-cao.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(page.getByRole('alert')).toContainText('.doc');
  await expectNoAxeViolations(page);
  await field.fill(`Tính đến ngày 31/12/2025, có 133 đảng viên. ${SENTENCE}`);
  await page.getByRole('button', { name: 'Soát số liệu' }).click();
  await expect(page.getByText('Dự thảo ghi số liệu đến 31/12/2025')).toBeVisible();
  await expect(page.getByRole('link', { name: '133' })).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
  await expectNoAxeViolations(page);
  await shoot(page, 'draft-phone', { fullPage: true });
});

test('the interface speaks English, and a pasted text is checked at once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  const field = await openDraft(page);
  await page.getByRole('radio', { name: 'EN' }).check();
  await page.evaluate((text) => navigator.clipboard.writeText(text), SENTENCE.normalize('NFD'));
  await page.getByRole('textbox', { name: 'Text of the draft' }).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByText('1 to correct · 2 right · 1 cannot be computed')).toBeVisible();
  await expect(field).toHaveCount(0);
  await expectNoAxeViolations(page);
  await shoot(page, 'draft-en', { fullPage: true });
});
