import { ageBand, ageOn } from '../oracle/dates.ts';
import { expect, openFile, test } from './support/app.ts';
import { EARLIER, countOf, membersOf, sampleFile, vi, type OracleMember } from './support/expected-sample.ts';
import { chip, expectCount, figure, filterStrip, keyFigure, mark, openSampleAt, openSampleWith, viewOf } from './support/journey.ts';
import { SAYS } from './support/words.ts';

const DAY = { year: 2026, month: 3, day: 1 };
const isExempt = ({ exemption }: OracleMember) => exemption !== 'active' && exemption !== 'unknown';
const isHigh = ({ qualification }: OracleMember) => ['doctorate', 'masters', 'university'].includes(qualification);

test('a mark filters the app by mouse, Enter or Space; pressed again it lifts the filter', async ({ page }) => {
  await openSampleAt(page);
  const police = mark(page, 'Đảng viên theo khối', 'Công an');
  await police.click();
  await expectCount(page, countOf(({ bloc }) => bloc === 'police'));
  await expect(police).toHaveAttribute('aria-pressed', 'true');
  await expect(mark(page, 'Đảng viên theo khối', 'Quân đội'), 'a figure keeps its own categories').toHaveAttribute('aria-pressed', 'false');
  await expect(figure(page, 'Đảng viên theo khối')).toContainText(SAYS.counted('6.808'));
  await expect(figure(page, 'Đảng viên theo khối')).toContainText(SAYS.picked('Khối: Công an'));
  await expect(figure(page, 'Trình độ chuyên môn')).toContainText(SAYS.filtered('Khối: Công an'));
  await expect(mark(page, 'Trình độ chuyên môn', 'Đại học')).toHaveAccessibleName(new RegExp(`\\. ${vi.share(3012, 6808)}$`));

  const masters = mark(page, 'Trình độ chuyên môn', 'Thạc sĩ');
  await masters.focus();
  await page.keyboard.press('Enter');
  await expectCount(page, countOf(({ bloc, qualification }) => bloc === 'police' && qualification === 'masters'));
  await expect(masters).toBeFocused();
  const university = mark(page, 'Trình độ chuyên môn', 'Đại học');
  await university.focus();
  await page.keyboard.press('Space');
  await expectCount(page, countOf(({ bloc, qualification }) => bloc === 'police' && ['masters', 'university'].includes(qualification)));
  await expect(university).toBeInViewport();
  await page.keyboard.press('Space');
  await expectCount(page, countOf(({ bloc, qualification }) => bloc === 'police' && qualification === 'masters'));
  await masters.click();
  await expectCount(page, countOf(({ bloc }) => bloc === 'police'));
  await police.click();
  await expectCount(page, countOf());
  await expect(filterStrip(page)).toHaveCount(0);
});

test('a mark of two things filters by both; key figures filter too', async ({ page }) => {
  await openSampleAt(page);
  await mark(page, 'Độ tuổi và giới tính', 'Nữ, 71–80').click();
  await expectCount(page, countOf(({ sex, birth }) => sex === 'female' && ageBand(ageOn(birth, DAY)) === '71-80'));
  await expect(chip(page, 'Độ tuổi: 71–80')).toBeVisible();
  await mark(page, 'Tỷ lệ miễn sinh hoạt theo khối', 'Khu dân cư').click();
  await expectCount(page, countOf(({ sex, birth, bloc }) => sex === 'female' && bloc === 'residential' && ageBand(ageOn(birth, DAY)) === '71-80'));
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
  await expectCount(page, countOf());

  const women = keyFigure(page, 'Nữ').getByRole('button');
  await women.click();
  await expectCount(page, countOf(({ sex }) => sex === 'female'));
  await expect(women).toHaveAttribute('aria-pressed', 'true');
  await keyFigure(page, 'Đại học trở lên').getByRole('button').click();
  await expectCount(page, countOf((member) => member.sex === 'female' && isHigh(member)));
  await keyFigure(page, 'Miễn sinh hoạt').getByRole('button').click();
  const all = (member: OracleMember) => member.sex === 'female' && isHigh(member) && isExempt(member);
  await expectCount(page, countOf(all));
  await expect(keyFigure(page, 'tổ chức')).toContainText(`${new Set(membersOf().filter(all).map(({ organisation }) => organisation)).size} tổ chức`);
  await women.click();
  await expectCount(page, countOf((member) => isHigh(member) && isExempt(member)));
});

test('Back and Forward walk through the filters; a reload keeps them', async ({ page }) => {
  await openSampleAt(page);
  const police = countOf(({ bloc }) => bloc === 'police');
  const women = countOf(({ bloc, sex }) => bloc === 'police' && sex === 'female');
  await mark(page, 'Đảng viên theo khối', 'Công an').click();
  await expectCount(page, police);
  await keyFigure(page, 'Nữ').getByRole('button').click();
  await expectCount(page, women);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await expect(page.getByRole('heading', { name: 'Dữ liệu đã đọc' })).toBeVisible();
  await page.goBack();
  await expectCount(page, women);
  await page.goBack();
  await expectCount(page, police);
  await expect(chip(page, 'Giới tính: Nữ')).toHaveCount(0);
  await page.goBack();
  await expectCount(page, countOf());
  await page.goForward();
  await page.goForward();
  await expectCount(page, women);
  await page.reload();
  await expectCount(page, women);
  await expect(chip(page, 'Khối: Công an')).toBeVisible();
  expect(viewOf(page)).toMatchObject({ page: 'overview' });
  expect(viewOf(page).query.toString()).toBe('bloc=police&sex=female&data=sample');
});

test('after a reload an own file that is opened again comes back under its filter', async ({ page }) => {
  await openFile(page, EARLIER, sampleFile(EARLIER));
  const earlier = membersOf(EARLIER);
  await expectCount(page, earlier.length, earlier.length);
  await mark(page, 'Nữ và nam', 'Khu dân cư, Nam').click();
  const men = countOf(({ bloc, sex }) => bloc === 'residential' && sex === 'male', earlier);
  await expectCount(page, men, earlier.length);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mở số liệu đảng viên' })).toBeVisible();
  await openFile(page, EARLIER, sampleFile(EARLIER));
  await expectCount(page, men, earlier.length);
});

test('after many quick presses the last view’s numbers stand', async ({ page }) => {
  await openSampleAt(page);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => {
      const press = (title: string, label: string) => {
        const marks = [...document.querySelectorAll(`figure[aria-label="${title}"] [role=button]`)];
        marks.find((each) => each.getAttribute('aria-label')?.startsWith(`${label}:`))?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      };
      for (const bloc of ['Công an', 'Quân đội', 'Khu dân cư', 'Quân đội', 'Doanh nghiệp', 'Công an', 'Khu dân cư', 'Công an', 'Doanh nghiệp']) press('Đảng viên theo khối', bloc);
      press('Trình độ chuyên môn', 'Đại học');
      press('Nữ và nam', 'Tất cả, Nữ');
    });
    const isOn = round % 2 === 0;
    await expectCount(page, isOn ? countOf(({ bloc, sex, qualification }) => bloc === 'police' && sex === 'female' && qualification === 'university') : countOf());
  }
  await expect(figure(page, 'Trình độ chuyên môn')).toContainText(SAYS.counted(String(countOf(({ bloc, sex }) => bloc === 'police' && sex === 'female'))));
  await expect(keyFigure(page, 'Nữ')).toContainText('100,00%');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
});

test('a link opens filtered, its table rows press like marks', async ({ page }) => {
  await openSampleWith(page, 'qualification=doctorate');
  await expectCount(page, 101);
  await figure(page, 'Đảng viên theo khối').getByRole('radio', { name: 'Bảng' }).check();
  await figure(page, 'Đảng viên theo khối').getByRole('table').getByRole('button', { name: 'Hành chính, sự nghiệp' }).click();
  await expectCount(page, countOf(({ qualification, bloc }) => qualification === 'doctorate' && bloc === 'administrative'));
  await figure(page, 'Đảng viên theo khối').getByRole('table').getByRole('button', { name: 'Hành chính, sự nghiệp' }).click();
  await expectCount(page, 101);
});
