import type { Page } from '@playwright/test';
import { expect, openFile, test } from './support/app.ts';
import { countOf, vi } from './support/expected-sample.ts';
import { downloadFigure, downloaded, expectCount, figure, openSampleAt, openSampleWith, organisationCard, readTable, showAs } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';
import { lookAtPicture, readDrawing, readSheet } from './support/pictures-and-sheets.ts';
import { SAYS } from './support/words.ts';

const DRAWN = ['Trình độ chuyên môn', 'Độ tuổi và giới tính'] as const;
const ADMINISTRATION = countOf(({ bloc }) => bloc === 'administrative');

for (const { name, query, scope, n } of [
  { name: 'of all', query: '', scope: 'Phạm vi: Toàn đảng bộ', n: '6.808' },
  { name: 'under a filter', query: 'bloc=administrative', scope: 'Phạm vi: Khối: Hành chính, sự nghiệp', n: vi.count(ADMINISTRATION) },
]) {
  test(`a figure’s picture, drawing and table can be taken away: ${name}`, async ({ page }) => {
    await openSampleWith(page, query);
    for (const title of DRAWN) {
      await test.step(title, async () => {
        const sentence = await figure(page, title).getByRole('heading').innerText();
        const frame = [sentence, scope, SAYS.counted(n), SAYS.sample, 'số liệu đến 01/03/2026'];

        const png = await downloadFigure(page, title, 'Tải ảnh PNG');
        expect(png.name).toMatch(/^[a-z-]+-2026-03-01\.png$/);
        const seen = await lookAtPicture(page, png.bytes);
        expect(seen.width).toBeGreaterThan(900);
        expect(seen.height).toBeGreaterThan(500);
        expect(seen.colours, 'not blank, and drawn in colour').toBeGreaterThan(20);
        expect(seen.corner).toEqual([255, 255, 255, 255]);
        expect(seen.inked).toBeGreaterThan(0.02);

        const svg = await downloadFigure(page, title, 'Tải hình vẽ SVG');
        expect(svg.name).toBe(png.name.replace('.png', '.svg'));
        const drawing = await readDrawing(page.context(), svg.bytes);
        expect(drawing).toMatchObject({ root: 'svg', failed: false, active: 0 });
        const words = drawing.text.replace(/\s+/g, '');
        for (const part of [...frame, title]) expect(words).toContain(part.replace(/\s+/g, ''));

        const csv = await downloadFigure(page, title, 'Tải CSV');
        expect(csv.name).toBe(png.name.replace('.png', '.csv'));
        const sheet = readSheet(csv.bytes, ';');
        expect(sheet.hasMark, 'byte order mark, for Excel').toBe(true);
        const above = sheet.rows.filter((row) => row.length === 1).flat().join('\n');
        for (const part of [...frame, title]) expect(above).toContain(part);
        await showAs(page, title, 'Bảng');
        const { columns, rows } = await readTable(figure(page, title));
        const table = sheet.rows.filter((row) => row.length > 1);
        expect(table[0]).toEqual(columns);
        expect(table.slice(1)).toEqual(rows.map((row) => row.map((cell, place) => (place > 0 ? cell.replaceAll('.', '') : cell))));

        const again = await downloadFigure(page, title, 'Tải ảnh PNG');
        expect(await lookAtPicture(page, again.bytes), 'the same picture from behind the table').toMatchObject({ width: seen.width, height: seen.height, colours: seen.colours });
      });
    }
  });
}

test('in English a table has commas between its cells and points in its numbers', async ({ page }) => {
  await openSampleAt(page);
  await page.getByRole('radio', { name: 'EN' }).check();
  await page.getByRole('button', { name: 'Download: Women and men' }).click();
  const { bytes } = await downloaded(page, () => page.getByRole('menuitem', { name: 'Download CSV' }).click());
  const { rows, hasMark } = readSheet(bytes, ',');
  expect(hasMark).toBe(true);
  expect(rows.find(([name]) => name === 'All')).toEqual(['All', '2967', '43.58%', '3841', '56.42%', '0', '0.00%', '6808']);
  expect(rows.flat().join()).toContain('as of 01/03/2026');
});

test('a share that lies half way is the same on the page and in its file', async ({ page }) => {
  await openFile(page, 'nua.csv', listOf(womenAndMen(23, 137)));
  await expectCount(page, 160, 160);
  const { bytes } = await downloadFigure(page, 'Nữ và nam', 'Tải CSV');
  expect(readSheet(bytes, ';').rows.find(([name]) => name === 'Tất cả')?.slice(0, 5)).toEqual(['Tất cả', '23', '14,38%', '137', '85,63%']);
});

async function organisationSheet(page: Page) {
  await organisationCard(page).getByRole('button', { name: 'Tải về' }).click();
  const { name, bytes } = await downloaded(page, () => page.getByRole('menuitem', { name: 'Tải CSV' }).first().click());
  const { rows, hasMark } = readSheet(bytes, ';');
  return { name, hasMark, above: rows.filter((row) => row.length === 1).flat().join('\n'), table: rows.filter((row) => row.length > 1) };
}

test('the table of organisations can be taken away as it stands', async ({ page }) => {
  await openSampleAt(page);
  const all = await organisationSheet(page);
  expect(all.name).toBe('organisations-2026-03-01.csv');
  expect(all.hasMark).toBe(true);
  expect(all.above).toContain('84 tổ chức cơ sở đảng');
  expect(all.above).toContain(`Phạm vi: Toàn đảng bộ · ${SAYS.counted('6.808')} · số liệu đến 01/03/2026`);
  const { rows } = await readTable(organisationCard(page));
  const plain = (cell: string, place: number) => (place === 2 ? cell.replaceAll('.', '') : place === 7 ? cell.replace(/^(\d+)$/, '$1,0') : cell);
  expect(all.table.slice(1)).toEqual(rows.map((row) => row.map(plain)));
  await organisationCard(page).getByRole('columnheader', { name: 'Nữ', exact: true }).getByRole('button').click();
  expect((await organisationSheet(page)).table[1]?.[0]).toBe((await readTable(organisationCard(page))).rows[0]?.[0]);
});

test('a table that was searched before it is taken away has all rows, or says that it has not', async ({ page }) => {
  await openSampleAt(page);
  await page.getByRole('searchbox').fill('mam non');
  const { table, above } = await organisationSheet(page);
  const organisations = table.length - 1;
  expect(organisations === 84 || new RegExp(`(?<!\\d)${organisations} tổ chức`).test(above) || above.includes('mam non'), `${organisations} rows under:\n${above}`).toBe(true);
});

test('names that a sheet would run as formulas are marked as text', async ({ page }) => {
  const names = ['=cmd|\' /C calc\'!A0', '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://canary.invalid";"x")', 'Đảng bộ "A"; B'];
  await openFile(page, 'cong-thuc.csv', listOf(names.map((organisation) => ({ 'Tổ chức cơ sở đảng': organisation, 'Chi bộ': organisation }))));
  await expectCount(page, names.length, names.length);
  for (const name of names) await expect(organisationCard(page).getByRole('button', { name, exact: true })).toBeVisible();
  const { table } = await organisationSheet(page);
  const saved = table.slice(1).map(([name = '']) => name);
  expect(saved.toSorted()).toEqual(names.map((name) => (/^[=+\-@]/.test(name) ? `'${name}` : name)).toSorted());
  await organisationCard(page).getByRole('button', { name: names[0] ?? '', exact: true }).click();
  await expectCount(page, 1, names.length);
  const { bytes } = await downloadFigure(page, 'Nữ và nam', 'Tải CSV');
  const risky = readSheet(bytes, ';').rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!$)/.test(cell));
  expect(risky).toEqual([]);
});
