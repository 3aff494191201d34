import { cellKey } from '../oracle/members.ts';
import { expect, test } from './support/app.ts';
import { countOf, membersOf, vi, type OracleMember } from './support/expected-sample.ts';
import { chip, countText, expectCount, figure, filterStrip, openSampleAt, openSampleWith, organisationCard, pick, picker, readTable, searchIn, viewOf } from './support/journey.ts';
import { SAYS } from './support/words.ts';

test('a picker is searched without accents, by the keyboard too', async ({ page }) => {
  await openSampleAt(page);
  await searchIn(page, 'Tổ chức cơ sở đảng', 'to dan pho 12');
  await expect(page.getByRole('option')).toHaveText([/Chi bộ Tổ dân phố số 12/]);
  await expect(page.getByRole('option')).toContainText(vi.count(countOf(({ organisation }) => organisation === 'Chi bộ Tổ dân phố số 12')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Chi bộ Tổ dân phố số 12' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expectCount(page, countOf(({ organisation }) => organisation === 'Chi bộ Tổ dân phố số 12'));
  await expect(picker(page, 'Tổ chức cơ sở đảng')).toHaveText('Chi bộ Tổ dân phố số 12');
  await expect(picker(page, 'Tổ chức cơ sở đảng')).toBeFocused();

  await searchIn(page, 'Tổ chức cơ sở đảng', 'CÔNG AN');
  await expect(page.getByRole('option')).toHaveText([/Đảng bộ Công an phường/]);
  await page.getByRole('combobox', { name: 'Tìm, không cần gõ dấu' }).fill('cong an');
  await expect(page.getByRole('option')).toHaveText([/Đảng bộ Công an phường/]);
  await page.getByRole('option').click();
  await expectCount(page, countOf(({ organisation }) => ['Chi bộ Tổ dân phố số 12', 'Đảng bộ Công an phường'].includes(organisation)));
  await expect(page.getByText('Đã chọn 2').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Tìm, không cần gõ dấu' }).fill('không có ở đây');
  await expect(page.getByText('Không tìm thấy')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ chọn' }).click();
  await page.getByRole('button', { name: 'Xong' }).click();
  await expectCount(page, countOf());
});

test('several values of a bloc, and each press counts at once', async ({ page }) => {
  await openSampleAt(page);
  const wanted: OracleMember['bloc'][] = [];
  await picker(page, 'Khối').click();
  for (const [option, bloc] of [['Công an', 'police'], ['Quân đội', 'military'], ['Doanh nghiệp', 'enterprise']] as const) {
    wanted.push(bloc);
    await page.getByRole('option', { name: option }).click();
    await expectCount(page, countOf((member) => wanted.includes(member.bloc)));
  }
  await page.getByRole('option', { name: 'Quân đội' }).click();
  await expectCount(page, countOf(({ bloc }) => bloc === 'police' || bloc === 'enterprise'));
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(picker(page, 'Khối')).toHaveText('Đã chọn 2');
  expect(viewOf(page).query.getAll('bloc')).toEqual(['police', 'enterprise']);
  await expect(countText(page)).toContainText('theo bộ lọc đang chọn');
});

test('bloc, organisation and cell narrow each other, and what no longer fits is let go', async ({ page }) => {
  await openSampleAt(page);
  const names = async (label: string) => {
    await picker(page, label).click();
    const options = page.getByRole('option');
    await expect(options.first()).toBeVisible();
    const texts = await options.evaluateAll((all) => all.map((option) => option.textContent ?? ''));
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    return texts;
  };
  const cellsOf = (fits: (member: OracleMember) => boolean) => new Set(membersOf().filter(fits).map(cellKey)).size;
  expect((await names('Tổ chức cơ sở đảng')).length).toBe(84);
  expect((await names('Chi bộ')).length).toBe(cellsOf(() => true));
  await pick(page, 'Khối', 'Công an');
  expect(await names('Tổ chức cơ sở đảng')).toEqual([`Đảng bộ Công an phường${countOf(({ bloc }) => bloc === 'police')}`]);
  expect((await names('Chi bộ')).length).toBe(cellsOf(({ bloc }) => bloc === 'police'));
  const [member] = membersOf().filter(({ bloc }) => bloc === 'police');
  await pick(page, 'Chi bộ', member?.cell ?? '');
  await expectCount(page, countOf((other) => cellKey(other) === cellKey(member as OracleMember)));
  await pick(page, 'Khối', 'Công an', 'Doanh nghiệp');
  await expect(chip(page, 'Khối: Doanh nghiệp')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bỏ lọc Chi bộ/ })).toHaveCount(0);
  await expectCount(page, countOf(({ bloc }) => bloc === 'enterprise'));
  await pick(page, 'Tổ chức cơ sở đảng', 'Đảng bộ Doanh nghiệp phường');
  expect((await names('Chi bộ')).length).toBe(cellsOf(({ organisation }) => organisation === 'Đảng bộ Doanh nghiệp phường'));
  expect((await names('Chi bộ')).every((name) => name.includes('Đảng bộ Doanh nghiệp phường'))).toBe(true);
});

test('one more filter can be added, and its chip names it', async ({ page }) => {
  await openSampleAt(page);
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await expect(page.getByRole('menuitem')).toHaveText([
    'Giới tính', 'Độ tuổi', 'Dưới 35 tuổi', 'Dân tộc', 'Dân tộc thiểu số', 'Tôn giáo', 'Trình độ giáo dục phổ thông', 'Trình độ chuyên môn', 'Lý luận chính trị',
    'Miễn công tác và sinh hoạt đảng', 'Năm vào Đảng', 'Loại đảng viên', 'Chức vụ Đảng', 'Kiêm chức', 'Đi làm ăn xa',
  ]);
  await page.getByRole('menuitem', { name: 'Chức vụ Đảng' }).click();
  await pick(page, 'Chức vụ Đảng', 'Bí thư', 'Phó bí thư');
  await expectCount(page, countOf(({ partyPost }) => partyPost === 'secretary' || partyPost === 'deputy'));
  await chip(page, 'Chức vụ Đảng: Phó bí thư').click();
  await expectCount(page, countOf(({ partyPost }) => partyPost === 'secretary'));
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await expect(page.getByRole('menuitem', { name: 'Chức vụ Đảng' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Trình độ chuyên môn' }).click();
  await pick(page, 'Trình độ chuyên môn', 'Chưa có thông tin');
  await expectCount(page, countOf(({ partyPost, qualification }) => partyPost === 'secretary' && qualification === 'unknown'));
});

test('a value that this file does not have is named as such, counts nobody, and can be lifted', async ({ page }) => {
  await openSampleWith(page, 'organisation=chi-bo-cua-phuong-khac&sex=female');
  await expect(filterStrip(page)).toContainText('chi-bo-cua-phuong-khac (không có trong tệp này)');
  await expectCount(page, 0);
  await expect(page.getByText('Không có đảng viên nào khớp với bộ lọc').first()).toBeVisible();
  await page.getByRole('button', { name: /^Bỏ lọc Tổ chức cơ sở đảng: chi-bo/ }).click();
  await expectCount(page, countOf(({ sex }) => sex === 'female'));
  await page.goto('./#overview?khongco=1&bloc=&ageBand=7&asOf=2026-02-31&data=sample');
  await expectCount(page, 0);
  await expect(filterStrip(page)).toContainText('7 (không có trong tệp này)');
  await expect(page.getByRole('banner')).toContainText('số liệu đến 01/03/2026');
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).first().click();
  await expectCount(page, countOf());
});

test('a filter that fits nobody says so everywhere, and one press clears it', async ({ page }) => {
  await openSampleWith(page, 'bloc=military&ageBand=over-80&exemption=workingAway');
  await expectCount(page, 0);
  const notice = page.getByRole('status').filter({ hasText: 'Các điều kiện đang chọn không cùng có ở một đảng viên nào.' });
  await expect(notice).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).not.toContainText(/NaN|undefined|Infinity/);
  await expect(figure(page, 'Trình độ chuyên môn').getByRole('heading')).toHaveText('Không có đảng viên nào khớp với bộ lọc');
  await expect(figure(page, 'Trình độ chuyên môn')).toContainText(SAYS.counted('0'));
  expect((await readTable(organisationCard(page))).rows).toEqual([]);
  await notice.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
  await expectCount(page, countOf());
  expect([...viewOf(page).query.keys()]).toEqual(['data']);
  await expect(filterStrip(page)).toHaveCount(0);
});
