import { ageOn } from '../oracle/dates.ts';
import { expect, test } from './support/app.ts';
import { byOrganisation, countOf, membersOf, vi, type OracleMember } from './support/expected-sample.ts';
import { expectCount, openSampleAt, openSampleWith, organisationCard, readTable, viewOf } from './support/journey.ts';
import { SAYS } from './support/words.ts';

const NUMERIC = ['Đảng viên', 'Nữ', 'Đại học trở lên', 'LLCT trung cấp trở lên', 'Miễn sinh hoạt', 'Tuổi trung vị'];
const DAY = { year: 2026, month: 3, day: 1 };
const collator = new Intl.Collator('vi', { numeric: true });

function numberOf(text = ''): number {
  return Number(text.replaceAll('.', '').replace(',', '.').replace('%', ''));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

test('every organisation has the oracle’s numbers', async ({ page }) => {
  await openSampleAt(page);
  const { columns, rows } = await readTable(organisationCard(page));
  expect(columns).toEqual(['Tổ chức', 'Khối', ...NUMERIC]);
  const groups = byOrganisation(membersOf());
  const share = (own: readonly OracleMember[], fits: (member: OracleMember) => boolean) => vi.share(own.filter(fits).length, own.length);
  const expected = [...groups].map(([name, own]) => {
    const middle = median(own.flatMap(({ birth }) => ageOn(birth, DAY) ?? []));
    return [
      name, vi.count(own.length), share(own, ({ sex }) => sex === 'female'),
      share(own, ({ qualification }) => ['doctorate', 'masters', 'university'].includes(qualification)),
      share(own, ({ politicalTheory }) => ['advanced', 'intermediate'].includes(politicalTheory)),
      share(own, ({ exemption }) => !['active', 'unknown'].includes(exemption)),
      String(middle).replace('.', ','),
    ];
  });
  const byName = (a: string[], b: string[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
  expect(rows.map(([name = '', _bloc, ...numbers]) => [name, ...numbers]).toSorted(byName)).toEqual(expected.toSorted(byName));
});

test('the table sorts by every column, both ways', async ({ page }) => {
  await openSampleAt(page);
  const card = organisationCard(page);
  const head = (name: string) => card.getByRole('columnheader', { name, exact: true });
  await expect(head('Đảng viên')).toHaveAttribute('aria-sort', 'descending');
  for (const [place, name] of ['Tổ chức', 'Khối', ...NUMERIC].entries()) {
    await test.step(name, async () => {
      const first = place < 2 ? 'ascending' : 'descending';
      if (name === 'Đảng viên') await head('Tổ chức').getByRole('button').click();
      for (const direction of [first, first === 'ascending' ? 'descending' : 'ascending']) {
        await head(name).getByRole('button').click();
        await expect(head(name)).toHaveAttribute('aria-sort', direction);
        const cells = (await readTable(card)).rows.map((row) => row[place] ?? '');
        const rising = (a: string, b: string) => (place < 2 ? collator.compare(a, b) : numberOf(a) - numberOf(b));
        expect(cells).toHaveLength(84);
        const ordered = cells.every((cell, at) => at === 0 || (direction === 'ascending' ? rising(cells[at - 1] ?? '', cell) <= 0 : rising(cells[at - 1] ?? '', cell) >= 0));
        expect(ordered, `${direction}: ${cells.join(' · ')}`).toBe(true);
      }
      await expect(card.locator('th[aria-sort="ascending"], th[aria-sort="descending"]')).toHaveCount(1);
    });
  }
  await head('Tổ chức').getByRole('button').click();
  const names = (await readTable(card)).rows.map(([name]) => name);
  expect(names.indexOf('Chi bộ Tổ dân phố số 2')).toBeLessThan(names.indexOf('Chi bộ Tổ dân phố số 12'));
});

test('the table is searched without accents, and finding none says so', async ({ page }) => {
  await openSampleAt(page);
  const card = organisationCard(page);
  const search = page.getByRole('searchbox', { name: 'Tìm tổ chức, không cần gõ dấu' });
  await search.fill('mam non');
  const expected = [...new Set(membersOf().map(({ organisation }) => organisation))].filter((name) => /Mầm non/.test(name));
  expect((await readTable(card)).rows.map(([name]) => name).toSorted()).toEqual(expected.toSorted());
  await search.fill('DANG BO cong an');
  expect((await readTable(card)).rows.map(([name]) => name)).toEqual(['Đảng bộ Công an phường']);
  await expectCount(page, countOf());
  await search.fill('xyz');
  await expect(page.getByText('Không tìm thấy tổ chức nào.')).toBeVisible();
  await search.fill('');
  expect((await readTable(card)).rows).toHaveLength(84);
});

test('a row filters the app and stays among the others; pressed again it lets go', async ({ page }) => {
  await openSampleAt(page);
  const card = organisationCard(page);
  const police = card.getByRole('button', { name: 'Đảng bộ Công an phường' });
  await police.click();
  await expectCount(page, countOf(({ organisation }) => organisation === 'Đảng bộ Công an phường'));
  await expect(police).toHaveAttribute('aria-pressed', 'true');
  expect((await readTable(card)).rows).toHaveLength(84);
  await card.getByRole('button', { name: 'Chi bộ Trạm Y tế phường' }).press('Enter');
  await expectCount(page, countOf(({ organisation }) => ['Đảng bộ Công an phường', 'Chi bộ Trạm Y tế phường'].includes(organisation)));
  await police.click();
  await expectCount(page, countOf(({ organisation }) => organisation === 'Chi bộ Trạm Y tế phường'));
  expect(viewOf(page).query.getAll('organisation')).toHaveLength(1);
});

test('under a filter the table has only organisations with such members, and its foot says which', async ({ page }) => {
  await openSampleWith(page, 'bloc=enterprise&sex=female');
  const women = membersOf().filter(({ bloc, sex }) => bloc === 'enterprise' && sex === 'female');
  await expectCount(page, women.length);
  const card = organisationCard(page);
  const { rows } = await readTable(card);
  expect(Object.fromEntries(rows.map(([name = '', _bloc, members = '']) => [name, numberOf(members)]))).toEqual(
    Object.fromEntries([...byOrganisation(women)].map(([name, own]) => [name, own.length])),
  );
  await expect(card).toContainText(`Phạm vi: Khối: Doanh nghiệp · Giới tính: Nữ · ${SAYS.counted(vi.count(women.length))} · số liệu đến 01/03/2026`);
});
