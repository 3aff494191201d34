import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, openFile, test } from './support/app.ts';
import { expectCount, keyFigure } from './support/journey.ts';
import { listOf } from './support/lists.ts';

const SEXES = listOf([...Array.from({ length: 3 }, () => ({ 'Giới tính': '0' })), { 'Giới tính': '1' }]);
const UNITS = listOf([
  { 'Khối': '', 'Tổ chức cơ sở đảng': 'Chi bộ khu dân cư số 1', 'Chi bộ': 'Chi bộ khu dân cư số 1' },
  { 'Khối': '', 'Tổ chức cơ sở đảng': 'CB KDC 01', 'Chi bộ': 'CB KDC 01' },
  { 'Khối': '', 'Tổ chức cơ sở đảng': 'Chi bộ Thoát nước Sông Tô', 'Chi bộ': 'Chi bộ Thoát nước Sông Tô' },
]);

test('what cannot be known is asked, counts as unknown until then, and is answered by one press', async ({ page }) => {
  await openFile(page, 'so-2026-03-01.csv', SEXES);
  const question = page.getByRole('group', { name: 'Cột Giới tính ghi bằng số. Số nào là nữ, số nào là nam?' });
  await expect(question).toContainText('số 0 có ở 3 đảng viên, số 1 có ở 1 đảng viên');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(keyFigure(page, 'Nữ')).toContainText('–');
  await page.getByRole('link', { name: 'Trả lời' }).click();
  await question.getByRole('radio', { name: '0 = nữ, 1 = nam' }).check();
  await question.getByRole('button', { name: 'Dùng câu trả lời này' }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(keyFigure(page, 'Nữ')).toContainText('75,00%');
});

test('an answer is remembered for the next file with the same headers, listed, and can be forgotten', async ({ page }) => {
  await openFile(page, 'so-2026-03-01.csv', SEXES);
  await page.getByRole('radio', { name: '0 = nữ, 1 = nam' }).check();
  await page.getByRole('button', { name: 'Dùng câu trả lời này' }).click();
  await expect(page.getByRole('button', { name: 'Dùng câu trả lời này' })).toHaveCount(0);
  await page.reload();
  await openFile(page, 'so-2026-04-01.csv', SEXES);
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expectCount(page, 4, 4);
  await expect(keyFigure(page, 'Nữ')).toContainText('75,00%');
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Tệp' }).click();
  await expect(page.getByRole('region', { name: 'Máy này đang nhớ' })).toContainText('2 lựa chọn cho tệp có các cột');
  await page.getByRole('button', { name: 'Quên hết' }).click();
  await expect(page.getByRole('region', { name: 'Máy này đang nhớ' })).toHaveCount(0);
  await page.reload();
  await openFile(page, 'so-2026-04-01.csv', SEXES);
  await expect(page.getByRole('group', { name: /Cột Giới tính ghi bằng số/ })).toBeVisible();
});

test('a remembered order of days and months holds only where the next file leaves it open', async ({ page }) => {
  const births = (...days: string[]) => `Họ và tên,Giới tính,Ngày sinh,Ngày vào Đảng\n${days.map((day, place) => `Trần Văn Mẫu ${'ABCD'[place]},Nam,${day},2000\n`).join('')}`;
  const open = births('01/25/1960', '02/26/1961', '03/04/1962', '05/06/1963');
  const remembered = page.getByText('lựa chọn ghi nhớ từ những lần trước');
  await openFile(page, 'mot-2026-03-01.csv', open);
  await page.getByRole('radio', { name: /tháng trước|tháng\/ngày/i }).check();
  await page.getByRole('button', { name: 'Dùng câu trả lời này' }).click();
  await expect(page.getByRole('button', { name: 'Dùng câu trả lời này' })).toHaveCount(0);
  await openFile(page, 'hai-2026-03-01.csv', open);
  await expect(remembered).toBeVisible();
  await openFile(page, 'ba-2026-03-01.csv', births('03/10/1960', '04/11/1961', '05/12/1962', '25/03/1960'));
  await expect(page.getByRole('banner')).toContainText('ba-2026-03-01.csv');
  await expect(remembered).toHaveCount(0);
});

test('a unit without a bloc is shown, given one, and two spellings of one cell are joined only by the person', async ({ page }) => {
  await openFile(page, 'don-vi-2026-03-01.csv', UNITS);
  await expectCount(page, 3, 3);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Tổ chức' }).click();
  await expect(page.getByRole('region', { name: '1 tổ chức chưa xếp khối' }).filter({ has: page.getByRole('heading') })).toBeVisible();
  await page.getByRole('combobox', { name: 'Khối của Chi bộ Thoát nước Sông Tô' }).selectOption('Doanh nghiệp');
  await page.getByRole('combobox', { name: /^Gộp Chi bộ khu dân cư số 1, CB KDC 01|^Gộp CB KDC 01/ }).selectOption('Là một: Chi bộ khu dân cư số 1');
  await expectNoAxeViolations(page);
  await expect(page.getByText('3 thay đổi chưa áp dụng')).toBeVisible();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByText('thay đổi chưa áp dụng')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('region', { name: 'Số liệu chính' })).toContainText('2 tổ chức');
  await expect(page.getByRole('figure', { name: 'Đảng viên theo khối' })).toContainText('33,33%');
  await page.reload();
  await openFile(page, 'don-vi-2026-04-01.csv', UNITS);
  await expect(page.getByRole('region', { name: 'Số liệu chính' })).toContainText('2 tổ chức');
});

test('one press brings back the file that was open before', async ({ page }) => {
  await openFile(page, 'mot-2026-03-01.csv', listOf([{}, {}]));
  await expectCount(page, 2, 2);
  await openFile(page, 'hai-2026-03-01.csv', listOf([{}, {}, {}]));
  await expectCount(page, 3, 3);
  await page.getByRole('button', { name: 'Mở lại mot-2026-03-01.csv' }).click();
  await expectCount(page, 2, 2);
  await expect(page.getByRole('banner')).toContainText('mot-2026-03-01.csv');
});

test('the list of places to be checked is a table that no sheet runs', async ({ page }) => {
  await openFile(page, 'sai-2026-03-01.csv', listOf([{ 'Trình độ chuyên môn': '=1+1' }, {}]));
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Vấn đề' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải danh sách (CSV)' }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain("2;7;Trình độ chuyên môn;'=1+1;");
});

test('how good the data is: each number opens the lines behind it', async ({ page }) => {
  await openFile(page, 'tot-2026-03-01.csv', listOf([{ 'Ngày sinh': '01/01/1990', 'Ngày vào Đảng': '01/01/2005' }, {}]));
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Chất lượng' }).click();
  const row = page.getByRole('row', { name: /Vào Đảng khi chưa đủ 18 tuổi/ });
  await expect(row).toContainText('50,00%');
  await row.getByRole('button', { name: '1' }).click();
  await expect(page.getByRole('region', { name: 'Các dòng cần sửa' }).getByRole('row').nth(1)).toContainText('2');
  await expectNoAxeViolations(page);
});

test('a member who stands in the file twice is counted twice until the person says once', async ({ page }) => {
  await openFile(page, 'trung-2026-03-01.csv', listOf([{ 'Họ và tên': 'Lê Thị Trùng' }, { 'Họ và tên': 'Lê Thị Trùng' }, { 'Họ và tên': 'Trần Văn Riêng' }]));
  await expectCount(page, 3, 3);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Chất lượng' }).click();
  await expect(page.getByRole('region', { name: 'Bảng các dòng lặp lại' })).toContainText('2, 3');
  await page.getByRole('radio', { name: 'Mỗi người một lần' }).check();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expectCount(page, 2, 2);
});

test('a column is read as the person says', async ({ page }) => {
  await openFile(page, 'cot-2026-03-01.csv', listOf([{ 'Trình độ chuyên môn': 'Đại học' }]).replace('Trình độ chuyên môn', 'Bậc học của tôi'));
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Cột' }).click();
  await page.getByRole('combobox', { name: 'Hiểu cột Bậc học của tôi là' }).selectOption('Trình độ chuyên môn');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(keyFigure(page, 'Đại học trở lên')).toContainText('100,00%');
});

test('a spelling that nobody could know is given its meaning once, for this file and the next', async ({ page }) => {
  const list = listOf([{ 'Trình độ chuyên môn': 'Sau đại học' }, { 'Trình độ chuyên môn': 'Đại học' }]);
  await openFile(page, 'gia-tri-2026-03-01.csv', list);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Giá trị (1)' }).click();
  await page.getByRole('combobox', { name: 'Trình độ chuyên môn: hiểu “Sau đại học” là' }).selectOption('Thạc sĩ');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByRole('tab', { name: /^\d\. Giá trị$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(keyFigure(page, 'Đại học trở lên')).toContainText('100,00%');
  await page.reload();
  await openFile(page, 'gia-tri-2026-04-01.csv', list);
  await expect(keyFigure(page, 'Đại học trở lên')).toContainText('100,00%');
});
