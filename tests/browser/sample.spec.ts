import { measureFigures } from '../oracle/figures.ts';
import { expect, test } from './support/app.ts';
import { countOf, membersOf, vi, type OracleMember } from './support/expected-sample.ts';
import { FIGURE_TITLES, expectCount, figure, keyFigure, openSampleAt, openSampleWith, readTable, showAs } from './support/journey.ts';
import { compareWithTable } from './support/marks-and-table.ts';
import { SAYS } from './support/words.ts';

test('the key figures are the committee’s', async ({ page }) => {
  await openSampleAt(page);
  await expect(keyFigure(page, 'tổ chức')).toHaveText(/6\.808\s*84 tổ chức: 10 đảng bộ, 74 chi bộ/);
  await expect(keyFigure(page, 'Nữ')).toHaveText(/43,58%\s*2\.967 đảng viên/);
  await expect(keyFigure(page, 'Đại học trở lên')).toHaveText(/57,73%\s*3\.930 đảng viên/);
  await expect(keyFigure(page, 'LLCT trung cấp trở lên')).toHaveText(/41,04%\s*2\.794 đảng viên/);
  await expect(keyFigure(page, 'Miễn sinh hoạt')).toHaveText(/22,69%\s*1\.545 đảng viên/);
  const isComplete = ({ birth, admitted, ...member }: OracleMember) => birth !== null && admitted !== null && !Object.values(member).includes('unknown');
  const lacking = countOf() - countOf(({ ethnicity: _e, religion: _r, generalEducation: _g, partyPost: _p, ...member }) => isComplete(member as OracleMember));
  await expect(keyFigure(page, 'Dữ liệu đầy đủ')).toContainText(SAYS.lacking(vi.count(lacking)));
  await expectCount(page, 6808);

  const text = await page.locator('body').innerText();
  for (const wrong of ['43,76', '4.887', '6.780', '99,99', 'NaN', 'undefined', 'null', 'Infinity']) expect(text).not.toContain(wrong);
});

test('every figure names itself and says in words what it shows, of how many and of which day', async ({ page }) => {
  await openSampleAt(page);
  await expect(page.getByRole('figure')).toHaveCount(FIGURE_TITLES.length);
  const f = measureFigures(membersOf());
  const sentences: Readonly<Record<string, RegExp>> = {
    'Đảng viên theo khối': /^78,70% đảng viên thuộc khối khu dân cư$/,
    'Nữ và nam': /^Nữ chiếm 43,58%/,
    'Trình độ chuyên môn': /^57,73% có trình độ đại học trở lên$/,
    'Trình độ lý luận chính trị': /^41,04% có lý luận chính trị từ trung cấp trở lên$/,
    'Miễn công tác và sinh hoạt đảng': /^1\.545 đảng viên được miễn .*22,69%$/,
    'Tỷ lệ miễn sinh hoạt theo khối': /khu dân cư: \d+,\d\d%$/,
    'Độ tuổi và giới tính': /^Tuổi bình quân \d\d,\d; \d+,\d\d% từ 61 tuổi trở lên$/,
    'Năm vào Đảng': /\d+ người vào Đảng năm 2025$/,
  };
  const unknown: Readonly<Record<string, number>> = {
    'Trình độ chuyên môn': f.qualificationUnknown, 'Trình độ lý luận chính trị': countOf(({ politicalTheory }) => politicalTheory === 'unknown'),
    'Độ tuổi và giới tính': countOf(({ birth }) => birth === null), 'Năm vào Đảng': countOf(({ admitted }) => admitted === null),
  };
  for (const title of FIGURE_TITLES) {
    await test.step(title, async () => {
      const card = figure(page, title);
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(sentences[title] ?? /never/);
      await expect(card.getByRole('group', { name: title, exact: true })).toHaveCount(1);
      await expect(card.locator('figcaption')).toContainText(SAYS.caption('6.808', unknown[title] ?? 0, '01/03/2026'));
      await expect(card.locator('figcaption')).not.toContainText('Lọc theo');
    });
  }
  await expect(figure(page, 'Nữ và nam').getByRole('heading')).toHaveText(/thấp nhất ở khối quân đội$/);
});

for (const [name, query, n] of [
  ['of the whole committee', '', countOf()],
  ['of the women of two blocs', 'sex=female&bloc=residential&bloc=administrative', countOf(({ sex, bloc }) => sex === 'female' && ['residential', 'administrative'].includes(bloc))],
] as const) {
  test(`a figure’s table has the numbers of its marks: ${name}`, async ({ page }) => {
    await openSampleWith(page, query);
    await expectCount(page, n);
    for (const title of FIGURE_TITLES) {
      await test.step(title, async () => {
        const card = figure(page, title);
        const group = card.getByRole('group', { name: title, exact: true });
        const names = await group.getByRole('button').evaluateAll((marks) => marks.map((element) => element.getAttribute('aria-label') ?? ''));
        const printed = (await group.textContent() ?? '').replace(/\s+/g, ' ');
        await showAs(page, title, 'Bảng');
        await expect(card.getByRole('table')).toBeVisible();
        expect(names.length).toBeGreaterThan(3);
        expect(compareWithTable(title, names, printed, await readTable(card))).toEqual([]);
        await showAs(page, title, 'Biểu đồ');
        await expect(card.getByRole('table')).toHaveCount(0);
      });
    }
  });
}

test('the tables are the oracle’s numbers', async ({ page }) => {
  await openSampleAt(page);
  const rowsOf = async (title: string) => {
    await showAs(page, title, 'Bảng');
    return new Map((await readTable(figure(page, title))).rows.map(([name = '', ...cells]) => [name, cells]));
  };
  const f = measureFigures(membersOf());
  const share = (n: number) => [vi.count(n), vi.share(n, f.members)];
  const blocs = await rowsOf('Đảng viên theo khối');
  expect(blocs.get('Khu dân cư')).toEqual([vi.count(f.residentialOrganisations), ...share(f.residential)]);
  expect(blocs.get('Hành chính, sự nghiệp')).toEqual([vi.count(f.administrativeOrganisations), ...share(f.administrative)]);
  expect(blocs.get('Quân đội')).toEqual([vi.count(f.militaryOrganisations), ...share(f.military)]);
  expect(blocs.get('Tổng số')).toEqual(['84', '6.808', '100,00%']);
  const levels = await rowsOf('Trình độ chuyên môn');
  expect([levels.get('Tiến sĩ'), levels.get('Thạc sĩ'), levels.get('Đại học'), levels.get('Cao đẳng'), levels.get('Trung cấp'), levels.get('Sơ cấp'), levels.get('Chưa có thông tin')])
    .toEqual([f.doctorate, f.masters, f.university, f.college, f.intermediate, f.elementary, f.qualificationUnknown].map(share));
  const theory = await rowsOf('Trình độ lý luận chính trị');
  expect([theory.get('Cao cấp, cử nhân'), theory.get('Trung cấp')]).toEqual([f.theoryAdvanced, f.theoryIntermediate].map(share));
  const exempt = await rowsOf('Miễn công tác và sinh hoạt đảng');
  expect([exempt.get('Tuổi cao, sức khỏe yếu'), exempt.get('Đi làm ăn xa'), exempt.get('Đang sinh hoạt')])
    .toEqual([f.exemptForAgeOrHealth, f.exemptWorkingAway, f.active].map(share));
  for (const title of FIGURE_TITLES) await showAs(page, title, 'Bảng');
  expect(await page.getByRole('main').innerText()).not.toMatch(/43,76|4\.887/);
});
