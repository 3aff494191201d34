import * as XLSX from '@e965/xlsx';
import { expect, expectNoAxeViolations, openFile, test } from './support/app.ts';
import { expectCount, keyFigure } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';

/** A list as the rows of a sheet. */
function sheetOf(text: string): XLSX.WorkSheet {
  return XLSX.utils.aoa_to_sheet(text.trimEnd().split('\r\n').map((line) => line.split(',')));
}

function bookOf(sheets: Readonly<Record<string, XLSX.WorkSheet>>, bookType: XLSX.BookType): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheet, name);
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType }) as Uint8Array);
}

const LIST = sheetOf(listOf(womenAndMen(3, 1)));

for (const [bookType, name] of [['xlsx', 'Excel'], ['biff8', 'old Excel'], ['html', 'HTML saved as .xls']] as const) {
  test(`a list is read from ${name} like from CSV`, async ({ page }) => {
    await openFile(page, `ds-2026-03-01.${bookType === 'xlsx' ? 'xlsx' : 'xls'}`, bookOf({ 'Danh sách': LIST }, bookType));
    await expectCount(page, 4, 4);
    await expect(keyFigure(page, 'Nữ')).toContainText('75,00%');
  });
}

test('of a workbook with several sheets the person sees which was read, and chooses another', async ({ page }) => {
  await openFile(page, 'so-2026-03-01.xlsx', bookOf({ 'Bìa': XLSX.utils.aoa_to_sheet([['ĐẢNG BỘ PHƯỜNG']]), 'Quý 1': LIST, 'Quý 2': sheetOf(listOf(womenAndMen(1, 1))) }, 'xlsx'));
  const question = page.getByRole('group', { name: /trang/ });
  await expect(question).toBeVisible();
  await expectNoAxeViolations(page);
  await question.getByRole('radio', { name: /Chỉ đọc trang “Quý 2”/ }).check();
  await question.getByRole('button', { name: 'Dùng câu trả lời này' }).click();
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expectCount(page, 2, 2);
});

test('sheets of several cells are read as one list after one answer, and one is left out again', async ({ page }) => {
  const people = (from: number, count: number) => womenAndMen(count, 0).map((line, place) => ({ ...line, 'Họ và tên': `Trần Thị Mẫu ${from + place}` }));
  const sheets = { 'Danh sách A': sheetOf(listOf(people(0, 3))), 'Danh sách B': sheetOf(listOf(people(10, 4))), 'Tổng hợp': sheetOf(listOf([...people(0, 3), ...people(10, 4)])) };
  await openFile(page, 'so-2026-03-01.xlsx', bookOf(sheets, 'xlsx'));
  const question = page.getByRole('group', { name: /trang/ });
  await question.getByRole('radio', { name: /Đọc cả 2 trang tính như một danh sách/ }).check();
  await question.getByRole('button', { name: 'Dùng câu trả lời này' }).click();
  await page.getByRole('tab', { name: /Tệp/ }).click();
  const chosen = page.getByRole('group', { name: 'Gồm các trang tính' });
  await expect(chosen.getByRole('checkbox', { name: /Tổng hợp: 7/ })).not.toBeChecked();
  await expectNoAxeViolations(page);
  await chosen.getByRole('checkbox', { name: /Danh sách B: 4/ }).press('Space');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expectCount(page, 3, 3);
  // What was answered holds for the next workbook with this heading.
  const next = { 'Danh sách A': sheetOf(listOf(people(20, 5))), 'Danh sách B': sheetOf(listOf(people(30, 4))), 'Danh sách C': sheetOf(listOf(people(40, 2))) };
  await openFile(page, 'so-2026-06-01.xlsx', bookOf(next, 'xlsx'));
  await expectCount(page, 7, 7);
});
