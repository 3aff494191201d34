import { expect, openFile, test } from './support/app.ts';
import { chip, expectCount, figure, organisationCard, pick, readTable, showAs } from './support/journey.ts';
import { listOf, type Line } from './support/lists.ts';
import { SAYS, issueCard, problemOf } from './support/words.ts';

const NAMES = [
  '<img src=x onerror="window.ranBySomeone=1">', '"><script>window.ranBySomeone=1</script>', "'); DROP TABLE members_1; --", '" OR 1=1 --', '%s%n${7*7}{{7*7}}',
  '=cmd|\' /C calc\'!A0', 'javascript:window.ranBySomeone=1', 'a&bloc=police#x=y?', 'Chi bộ \u202egnod iảd ', 'Đảng bộ '.repeat(40).trim(),
];

test('names are shown as they are written: nothing of them runs, and each can be filtered by', async ({ page }) => {
  const lines: Line[] = NAMES.map((name) => ({ 'Họ và tên': name, 'Tổ chức cơ sở đảng': name, 'Chi bộ': name }));
  await openFile(page, 'la-2026-03-01.csv', listOf(lines));
  await expectCount(page, NAMES.length, NAMES.length);
  const shown = (await readTable(organisationCard(page))).rows.map(([name]) => name);
  // Signs that nobody sees go, and so do the apostrophe by which a sheet marks a text and a quotation mark without another.
  const tidied = NAMES.map((name) => name.replace('\u202e', '').replace(/^'/, '').replace(/^([^"]*)"([^"]*)$/, '$1$2').trim());
  expect(shown.toSorted()).toEqual(tidied.toSorted());
  for (const name of tidied) {
    await test.step(name.slice(0, 40), async () => {
      const row = organisationCard(page).getByRole('button', { name, exact: true });
      await row.click();
      await expectCount(page, 1, NAMES.length);
      await expect(chip(page, `Tổ chức cơ sở đảng: ${name}`)).toBeVisible();
      const address = page.url();
      await page.goBack();
      await expectCount(page, NAMES.length, NAMES.length);
      await page.goForward();
      await expectCount(page, 1, NAMES.length);
      expect(page.url()).toBe(address);
      await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
      await expectCount(page, NAMES.length, NAMES.length);
    });
  }
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await expect(page.getByRole('heading', { name: 'Dữ liệu đã đọc' })).toBeVisible();
  expect(await page.evaluate(() => 'ranBySomeone' in window)).toBe(false);
  await expect(page.locator('main img, main script, main iframe')).toHaveCount(0);
});

test('values that nobody knows are counted as unknown and listed, with hostile ones quoted as text', async ({ page }) => {
  const lines: Line[] = [
    {}, { 'Giới tính': '<b onmouseover=alert(1)>Nam</b>' }, { 'Khối': "Công an'; DELETE FROM members; --" }, { 'Trình độ chuyên môn': '=HYPERLINK("x")' },
    { 'Lý luận chính trị': '😀' }, { 'Ngày sinh': '31/02/1970' }, { 'Ngày sinh': '15/03/2199' }, { 'Ngày sinh': 'mùa xuân' }, { 'Ngày vào Đảng': '1/1/1800' },
  ];
  await openFile(page, 'la-2026-03-01.csv', listOf(lines));
  await expectCount(page, lines.length, lines.length);
  const unknownOf = async (title: string, row: string, place: number) => {
    await showAs(page, title, 'Bảng');
    return (await readTable(figure(page, title))).rows.find(([name]) => name === row)?.[place];
  };
  expect(await unknownOf('Đảng viên theo khối', 'Chưa xếp khối', 2)).toBe('1');
  expect(await unknownOf('Nữ và nam', 'Tất cả', 5)).toBe('1');
  expect(await unknownOf('Trình độ chuyên môn', 'Chưa có thông tin', 1)).toBe('1');
  expect(await unknownOf('Trình độ lý luận chính trị', 'Chưa có thông tin', 1)).toBe('1');
  expect(await unknownOf('Độ tuổi và giới tính', 'Chưa có thông tin', 4)).toBe('3');
  expect(await unknownOf('Năm vào Đảng', 'Chưa có thông tin', 1)).toBe('1');
  await expect(page.getByRole('status').filter({ hasText: SAYS.issues(8) })).toBeVisible();

  await page.getByRole('link', { name: 'Xem các ô ấy' }).click();
  const { rows } = await readTable(issueCard(page));
  const seen = rows.map(([column, value, sentence = '', count, places]) => [column, value, problemOf(sentence), count, places]);
  expect(seen).toEqual(expect.arrayContaining([
    ['Giới tính', '<b onmouseover=alert(1)>Nam</b>', 'chưa hiểu cách ghi', '1', '3'],
    ['Khối', "Công an'; DELETE FROM members; --", 'chưa hiểu cách ghi', '1', '4'],
    ['Trình độ chuyên môn', '=HYPERLINK("x")', 'chưa hiểu cách ghi', '1', '5'],
    ['Lý luận chính trị', '😀', 'chưa hiểu cách ghi', '1', '6'],
    ['Ngày sinh', '31/02/1970', 'không có trong lịch', '1', '7'],
    ['Ngày sinh', '15/03/2199', 'năm này không thể đúng', '1', '8'],
    ['Ngày sinh', 'mùa xuân', 'chưa đọc được thành ngày', '1', '9'],
    ['Ngày vào Đảng', '1/1/1800', 'năm này không thể đúng', '1', '10'],
  ]));
  expect(rows).toHaveLength(8);
  await expect(page.locator('main b')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await pick(page, 'Khối', 'Chưa xếp khối');
  await expectCount(page, 1, lines.length);
});
