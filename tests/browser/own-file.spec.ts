import { expect, expectSample, openFile, openStart, test } from './support/app.ts';
import { CURRENT, EARLIER, countOf, membersOf, sampleFile, vi } from './support/expected-sample.ts';
import { countText, dropFiles, expectCount, figure, keyFigure, openSampleAt, openSampleWith, showAs, readTable } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';
import { SAYS } from './support/words.ts';

const THREE = listOf(womenAndMen(2, 1));

test.describe('a file comes in', () => {
  test('by the button on the start page, and by the one in the head', async ({ page }) => {
    await openStart(page);
    const [first] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp…' }).click()]);
    expect(first.isMultiple()).toBe(false);
    await first.setFiles({ name: 'ba.csv', mimeType: 'text/csv', buffer: Buffer.from(THREE) });
    await expectCount(page, 3, 3);
    await expect(page.getByRole('banner')).toContainText('ba.csv');
    await expect(page).toHaveTitle(/Thống kê đảng viên/);
    const [second] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Mở tệp khác' }).click()]);
    await second.setFiles({ name: 'năm.csv', mimeType: 'text/csv', buffer: Buffer.from(listOf(womenAndMen(1, 4))) });
    await expectCount(page, 5, 5);
    await expect(page.getByRole('banner')).toContainText('năm.csv');
    await expect(page.getByRole('banner')).not.toContainText('ba.csv');
  });

  test('dropped on its area, and dropped anywhere on a page with figures', async ({ page }) => {
    await openStart(page);
    await dropFiles(page.getByRole('heading', { name: 'Kéo tệp vào đây' }), [{ name: 'ba.csv', text: THREE }]);
    await expectCount(page, 3, 3);
    await dropFiles(figure(page, 'Nữ và nam'), [{ name: 'bốn.csv', text: listOf(womenAndMen(1, 3)) }]);
    await expectCount(page, 4, 4);
    await expect(page.getByText('Thả tệp để mở')).toHaveCount(0);
  });

  test('the first of two that are dropped at once, and the page says so', async ({ page }) => {
    await openStart(page);
    await dropFiles(page.locator('body'), [{ name: 'ba.csv', text: THREE }, { name: 'bốn.csv', text: listOf(womenAndMen(1, 3)) }]);
    await expectCount(page, 3, 3);
    await expect(page.getByRole('main')).toContainText(SAYS.leftAlone);
  });

  test('one that may be anybody’s, and the page says so', async ({ page }) => {
    await openFile(page, 'dân.csv', 'Họ và tên,Giới tính,Năm sinh\nTrần Văn Mẫu,Nam,1964\nPhạm Thị Mẫu,Nữ,1975\n');
    await expectCount(page, 2, 2);
    await expect(page.getByRole('main')).toContainText('xin xem lại đây có phải danh sách đảng viên không');
    await openFile(page, 'đảng viên.csv', 'Họ và tên,Giới tính,Chi bộ\nTrần Văn Mẫu,Nam,Chi bộ 1\nPhạm Thị Mẫu,Nữ,Chi bộ 1\n');
    await expect(page.getByRole('banner')).toContainText('đảng viên.csv');
    await expect(page.getByRole('main')).not.toContainText('xin xem lại đây có phải');
  });

  test('with semicolons, tabs or bars between its cells, and a line that says which', async ({ page }) => {
    const lines = womenAndMen(3, 2, { 'Tổ chức cơ sở đảng': 'Đảng bộ Thuế; Hải quan, Kho bạc' });
    for (const [delimiter, name] of [[';', 'dấu chấm phẩy'], ['\t', 'phím Tab'], ['|', 'gạch đứng']] as const) {
      await test.step(name, async () => {
        await openFile(page, `${name}.csv`, `\ufeff${listOf(lines, { delimiter })}`);
        await expect(page.getByRole('banner')).toContainText(`${name}.csv`);
        await expectCount(page, 5, 5);
        await expect(keyFigure(page, 'Nữ')).toContainText('60,00%');
        await expect(page.getByRole('main').getByText('Đảng bộ Thuế; Hải quan, Kho bạc').first()).toBeVisible();
        await page.getByRole('link', { name: 'Dữ liệu' }).click();
        await expect(page.getByRole('main')).toContainText(name);
        await page.getByRole('link', { name: 'Tổng quan' }).click();
      });
    }
    await openFile(page, 'sep.csv', `sep=;\r\n${listOf(womenAndMen(1, 1), { delimiter: ';' })}`);
    await expectCount(page, 2, 2);
  });
});

test.describe('a second file', () => {
  test('takes the place of the first: its members, its name, its day; the filter stays', async ({ page }) => {
    await openSampleWith(page, 'bloc=residential&asOf=2026-01-15&insteadOf=2026-03-01');
    await expectCount(page, countOf(({ bloc }) => bloc === 'residential'));
    await expect(page.getByRole('banner')).toContainText('số liệu đến 15/01/2026');
    await openFile(page, EARLIER, sampleFile(EARLIER));
    const earlier = membersOf(EARLIER);
    await expect(page.getByRole('banner')).toContainText('số liệu đến 31/12/2025');
    await expectCount(page, countOf(({ bloc }) => bloc === 'residential', earlier), earlier.length);
    await expect(page.getByRole('banner')).toContainText(EARLIER);
    expect(page.url()).not.toContain('data=sample');
    await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    await expectCount(page, earlier.length, earlier.length);
    await expect(keyFigure(page, 'Nữ')).toContainText(`${vi.count(countOf(({ sex }) => sex === 'female', earlier))} đảng viên`);
    await openFile(page, CURRENT, sampleFile(CURRENT));
    await expectCount(page, countOf());
  });

  test('that cannot be read leaves the first on the screen', async ({ page }) => {
    await openSampleWith(page, 'sex=female');
    const women = countOf(({ sex }) => sex === 'female');
    await expectCount(page, women);
    await openFile(page, 'hỏng.csv', 'không,phải,danh sách\n1,2,3\n');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Chưa mở được hỏng.csv');
    await expect(alert).toContainText(SAYS.kept);
    await expectCount(page, women);
    await expect(page.getByRole('banner')).toContainText('du-lieu-mau-2026-03-01.csv');
    await expect(page.getByRole('figure')).toHaveCount(8);
    await alert.getByRole('button', { name: 'Đóng' }).click();
    await expect(alert).toHaveCount(0);
    await page.getByRole('button', { name: 'Bỏ lọc Giới tính: Nữ' }).click();
    await expectCount(page, countOf());
  });

  test('of the same name can be chosen again once it is mended', async ({ page }) => {
    await openFile(page, 'danh sach.csv', 'Họ và tên,Giới tính\n');
    await expect(page.getByRole('alert')).toContainText('không có đảng viên nào bên dưới');
    await openFile(page, 'danh sach.csv', THREE);
    await expectCount(page, 3, 3);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a reload closes an own file, says nothing of it, and the sample’s address opens the sample again', async ({ page }) => {
  await openFile(page, 'ba.csv', THREE);
  await expectCount(page, 3, 3);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mở số liệu đảng viên' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  expect(await page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name)].filter((key) => key !== 'language' && key !== 'text-size'))).toEqual([]);
  await page.getByRole('button', { name: 'Xem thử với dữ liệu mẫu' }).click();
  await expectSample(page);
  await page.reload();
  await expectSample(page);
});

test('two tabs hold two files, each with its own numbers and filter', async ({ page, context }) => {
  const other = await context.newPage();
  await openSampleAt(page);
  await openFile(other, EARLIER, sampleFile(EARLIER));
  const earlier = membersOf(EARLIER);
  await expectCount(other, earlier.length, earlier.length);
  await page.bringToFront();
  await figure(page, 'Nữ và nam').getByRole('button', { name: /^Tất cả, Nữ:/ }).click();
  await expectCount(page, countOf(({ sex }) => sex === 'female'));
  await expectCount(other, earlier.length, earlier.length);
  await other.bringToFront();
  await showAs(other, 'Đảng viên theo khối', 'Bảng');
  expect((await readTable(figure(other, 'Đảng viên theo khối'))).rows.at(-1)?.[2]).toBe(vi.count(earlier.length));
  await other.close();
  await expect(countText(page)).toContainText('theo bộ lọc đang chọn');
});
