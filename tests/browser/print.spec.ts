import { expect, test } from './support/app.ts';
import { byOrganisation, countOf, membersOf, vi } from './support/expected-sample.ts';
import { FIGURE_TITLES, expectCount, openSampleAt, openSampleWith, organisationCard, readTable, showAs } from './support/journey.ts';
import { print, run } from './support/print.ts';
import { SAYS } from './support/words.ts';

const A4_POINTS = [595, 842];

test('every sheet is A4 and says what, of whom and of which day; every organisation is there', async ({ page }, testInfo) => {
  await openSampleAt(page);
  const { sheets, sizes } = await print(page, testInfo);
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.length).toBeLessThan(12);
  for (const size of sizes) expect(size).toEqual(A4_POINTS);
  for (const [place, sheet] of sheets.entries()) {
    await test.step(`sheet ${place + 1}`, () => {
      expect.soft(sheet).toContain('Thống kê đảng viên');
      expect.soft(sheet).toContain('Toàn đảng bộ');
      expect.soft(run(sheet)).toContain(run(`Số liệu đến 01/03/2026 · trang ${place + 1} / ${sheets.length}`));
    });
  }
  const all = run(sheets.join('\n'));
  const names = [...byOrganisation(membersOf()).keys()];
  expect(names.filter((name) => !all.includes(run(name)))).toEqual([]);
  for (const number of ['6.808', '43,58%', '57,73%', '41,04%', '22,69%', SAYS.counted('6.808'), SAYS.sample]) expect(all).toContain(run(number));
  for (const title of ['78,70% đảng viên thuộc khối khu dân cư', '57,73% có trình độ đại học trở lên']) expect(all).toContain(run(title));
  for (const button of ['Thêm bộ lọc', 'Tải về', 'Mở tệp khác', 'Biểu đồ', 'Tìm tổ chức', 'Bấm tiêu đề', 'bấm vào biểu đồ', 'Tất cả các khối', 'Xem các ô ấy', 'Xem danh sách', 'Tới nội dung chính']) {
    expect.soft(all, button).not.toContain(run(button));
  }
});

test('the table of organisations repeats its head on every sheet, and no row is torn', async ({ page }, testInfo) => {
  await openSampleAt(page);
  const { columns, rows } = await readTable(organisationCard(page));
  const { sheets } = await print(page, testInfo);
  const printed = sheets.map(run);
  const whole = rows.map((row) => run(row.join('')));
  expect(rows).toHaveLength(84);
  expect(whole.filter((row) => !printed.some((sheet) => sheet.includes(row)))).toEqual([]);
  const tableSheets = printed.filter((sheet) => whole.some((row) => sheet.includes(row)));
  expect(tableSheets.length).toBeGreaterThan(1);
  for (const sheet of tableSheets) expect.soft(sheet, 'the heads of the columns').toContain(run(columns.join('')));
});

test('under a filter every sheet names it, and figures shown as tables are printed as tables', async ({ page }, testInfo) => {
  await openSampleWith(page, 'bloc=residential&sex=female&asOf=2026-02-28&insteadOf=2026-03-01');
  const n = countOf(({ bloc, sex }) => bloc === 'residential' && sex === 'female');
  await expectCount(page, n);
  for (const title of FIGURE_TITLES.slice(2, 4)) await showAs(page, title, 'Bảng');
  const { sheets } = await print(page, testInfo);
  for (const sheet of sheets) {
    expect.soft(run(sheet)).toContain(run('Khối: Khu dân cư · Giới tính: Nữ'));
    expect.soft(run(sheet)).toContain(run('Số liệu đến 28/02/2026'));
  }
  const all = run(sheets.join('\n'));
  expect(all).toContain(run(`${vi.count(n)} / 6.808 đảng viên`));
  expect(all).toContain(run('Cao cấp, cử nhân'));
  expect(all).not.toContain(run('Bỏ mọi bộ lọc'));
  expect((await organisationCard(page).getByRole('row').count()) - 1).toBe(byOrganisation(membersOf().filter(({ bloc, sex }) => bloc === 'residential' && sex === 'female')).size);
});

test('from a phone’s width the sheets are the same as from a desk’s', async ({ page }, testInfo) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSampleAt(page);
  const { sheets, sizes } = await print(page, testInfo);
  expect(sizes[0]).toEqual(A4_POINTS);
  const all = run(sheets.join('\n'));
  expect([...byOrganisation(membersOf()).keys()].filter((name) => !all.includes(run(name)))).toEqual([]);
  for (const number of ['6.808', '43,58%', '57,73%']) expect(all).toContain(number);
});
