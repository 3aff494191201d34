import { expect, openFile, test } from './support/app.ts';
import { countOf } from './support/expected-sample.ts';
import { expectCount, keyFigure, openSampleAt, readTable } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';
import { SAYS, issueCard, problemOf } from './support/words.ts';

test('the account of the rows adds up, and says what was left out and why', async ({ page }) => {
  const [head = '', ...members] = listOf(womenAndMen(3, 2)).trimEnd().split('\r\n');
  const text = [
    'ĐẢNG BỘ PHƯỜNG,,,,,,,,,,', 'DANH SÁCH ĐẢNG VIÊN,,,,,,,,,,', head, ...members.slice(0, 2), ',,,,,,,,,,', `${members[2]},thừa,ô`, members[3], 'Trần Thị Ngắn,Nữ,01/01/1970',
    '"Lê Văn "Ngoặc" Kép",Nam,02/02/1960,Công an,Đảng bộ Công an phường,Chi bộ 1,Đại học,Trung cấp,03/02/1985,,', ',Nam,02/02/1960,Công an,Đảng bộ Công an phường,Chi bộ 1,Đại học,Trung cấp,03/02/1985,,',
    head, 'Tổng cộng: 5,,,,,,,,,,', 'Người lập biểu,,,,,,,,,,', 'Nguyễn Văn Ký,,,,,,,,,,',
  ].join('\r\n');
  await openFile(page, 'du-2026-03-01.csv', text);
  await expectCount(page, 6, 6);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dữ liệu đã đọc' })).toBeVisible();
  await page.getByRole('tab', { name: 'Tệp' }).click();
  const file = page.getByRole('region', { name: 'du-2026-03-01.csv' });
  const [, read = 0, kept = 0, left = 0, ignored = 0] = (SAYS.rows.exec(await file.innerText()) ?? []).map(Number);
  expect([read, kept, left]).toEqual([15, 6, 2]);
  expect(read).toBe(kept + left + ignored + 1);
  for (const fact of ['UTF-8', 'dấu phẩy', 'Dòng trên tiêu đề', 'Dòng tổng cộng', 'Dòng trống', 'Dòng tiêu đề lặp lại', 'vì thừa ô', 'vì chỉ có tên']) await expect.soft(file).toContainText(fact);
  await page.getByRole('tab', { name: 'Vấn đề (5)' }).click();
  const { rows } = await readTable(issueCard(page));
  const found = rows.map(([column, , sentence = '', count, lines]) => `${column} | ${problemOf(sentence)} | ${count} | ${lines}`);
  expect(found.toSorted()).toEqual([
    'Cả dòng | thừa ô | 1 | 7', 'Cả dòng | thiếu ô | 1 | 9', 'Cả dòng | dấu ngoặc kép | 1 | 10',
    'Cả dòng | không có họ tên | 1 | 11', 'Cả dòng | chỉ có tên | 1 | 15',
  ].toSorted());
});

test('of the sample: each place that is not understood by column and line, and what was not read at all', async ({ page }) => {
  await openSampleAt(page);
  await page.getByRole('link', { name: 'Xem các ô ấy' }).click();
  const issues = await readTable(issueCard(page));
  expect(issues.columns).toEqual(['Cột', 'Trong tệp ghi', 'Vấn đề và cách sửa', 'Số chỗ', 'Ở dòng']);
  const places = (column: string, value: RegExp) => issues.rows.filter((row) => row[0] === column && value.test(row[1] ?? '')).reduce((sum, row) => sum + Number(row[3]), 0);
  expect(places('Ngày sinh', /./)).toBe(countOf(({ birth }) => birth === null));
  const theory = issues.rows.filter(([column]) => column === 'Lý luận chính trị').map((row) => row[1]);
  expect(theory.toSorted()).toEqual(['Đang học trung cấp', 'đang học'].toSorted());
  for (const row of issues.rows) expect(row[4]).toMatch(/^[\d.]+(, [\d.]+)*( …)?$/);
  await page.getByRole('tab', { name: 'Cột' }).click();
  const columns = await readTable(page.getByRole('region', { name: 'Các cột' }).filter({ has: page.getByRole('heading') }));
  expect(columns.rows).toHaveLength(22);
  const readAs = (header: string) => page.getByRole('combobox', { name: `Hiểu cột ${header} là` }).locator('option:checked');
  for (const dropped of ['STT', 'Số CCCD', 'Số điện thoại']) await expect(readAs(dropped)).toHaveText('không đọc');
  await expect(readAs('Giới tính')).toHaveText('Giới tính');
  await expect(page.getByRole('main')).not.toContainText(/0900 000|000000\d/);
});

test('a column that is missing is named in its figures’ places, never counted as 0', async ({ page }) => {
  await openFile(page, 'it-cot.csv', listOf(womenAndMen(2, 1), { columns: ['Họ và tên', 'Giới tính'] }));
  await expectCount(page, 3, 3);
  const lacking: [card: string, columns: string[]][] = [
    ['Đảng viên theo khối', ['Khối']], ['Nữ và nam', ['Khối']], ['Trình độ chuyên môn', ['Trình độ chuyên môn']], ['Trình độ lý luận chính trị', ['Lý luận chính trị']],
    ['Miễn công tác và sinh hoạt đảng', ['Miễn công tác và sinh hoạt đảng']], ['Tỷ lệ miễn sinh hoạt theo khối', ['Khối', 'Miễn công tác và sinh hoạt đảng']],
    ['Độ tuổi và giới tính', ['Ngày sinh']], ['Năm vào Đảng', ['Ngày vào Đảng']], ['Tổ chức cơ sở đảng', ['Tổ chức cơ sở đảng']],
  ];
  for (const [card, columns] of lacking) {
    const place = page.getByRole('region', { name: card, exact: true });
    await expect.soft(place).toContainText(`Cột ${columns.map((column) => `“${column}”`).join(', ')} không có trong tệp`);
    await expect.soft(place).not.toContainText(/\d/);
  }
  await expect(keyFigure(page, 'Nữ')).toContainText('66,67%');
  for (const [label, column] of [['Đại học trở lên', 'Trình độ chuyên môn'], ['LLCT trung cấp trở lên', 'Lý luận chính trị'], ['Miễn sinh hoạt', 'Miễn công tác và sinh hoạt đảng']] as const) {
    await expect.soft(keyFigure(page, label)).toContainText(`–`);
    await expect.soft(keyFigure(page, label)).toContainText(`Cột “${column}” không có trong tệp`);
    await expect.soft(keyFigure(page, label)).not.toContainText(/\d/);
  }
  await expect.soft(keyFigure(page, 'Cột “Tổ chức cơ sở đảng” không có trong tệp')).toHaveCount(1);
  for (const label of ['Khối', 'Tổ chức cơ sở đảng', 'Chi bộ']) await expect(page.getByRole('combobox', { name: label, exact: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'EN' }).check();
  await expect(page.getByRole('region', { name: 'Qualification', exact: true })).toContainText('The file has no column “Qualification”');
});
