import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { officialTables } from '#features/report/tables/all-tables.ts';
import { checkText, closes, figureTable, tableNotes, type OfficialTable } from '#features/report/tables/table-model.ts';
import { tableDocument, tablesDocument } from '#features/report/documents.ts';
import type { ReportNumbers } from '#features/report/report-numbers.ts';
import { reportDocx } from '#figures/export/report-docx.ts';
import { withoutIdentities } from '#figures/export/without-identities.ts';
import { tablesXlsx } from '#figures/export/xlsx.ts';
import { cellText } from '#figures/table-text.ts';
import { createSpeech } from '#i18n/language.tsx';
import { cellKey, type OracleMember } from '../../oracle/members.ts';
import { FILTER_SETS } from '../../support/filter-sets.ts';
import { bytesOf, readDocx, workbookOf } from '../../support/office.ts';
import { randomFilters } from '../../support/random-filters.ts';
import { expectedHundredths, oracleMembers, reportNumbers } from '../../support/report.ts';
import { CURRENT, EARLIER, openSamples, type Sample } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 120_000 });

let samples: ReadonlyMap<string, Sample> = new Map();
beforeAll(async () => {
  samples = await openSamples(CURRENT, EARLIER);
}, 120_000);

function sampleOf(fileName: string): Sample {
  const sample = samples.get(fileName);
  if (!sample) throw new Error(`${fileName} was not opened`);
  return sample;
}

const VI = createSpeech('vi');

function tablesOf(now: ReportNumbers, before: ReportNumbers | null = null): OfficialTable[] {
  return officialTables({ now, before }, VI);
}

/** Organisations, đảng bộ, chi bộ cơ sở and cells under đảng bộ. */
function expectedUnits(members: readonly OracleMember[]): number[] {
  const organisations = [...new Set(members.map(({ organisation }) => organisation))];
  const committees = organisations.filter((name) => name.startsWith('Đảng bộ'));
  return [organisations.length, committees.length, organisations.length - committees.length, new Set(members.filter(({ organisation }) => committees.includes(organisation)).map(cellKey)).size];
}

/** Every row that filters tell, and its share, beside what the oracle has in its place. */
function heldRows(tables: readonly OfficialTable[], numbers: ReportNumbers, sample: Sample): { said: unknown[]; expected: unknown[] }[] {
  const n = oracleMembers(numbers, sample.members).length;
  return tables.flatMap(({ key, rows }) => rows.map((row) => {
    const units = row.cells.filter(({ of }) => of === 'organisations');
    const [members, share] = row.cells.slice(units.length);
    if (!members || !share || members.value === null) throw new Error(`${key} ${row.key} has no number`);
    const hundredths = Math.round(Number(VI.f.share(share.value ?? 0, 1).replace(',', '.').replace('%', '')) * 100);
    const said = [key, row.key, members.value, hundredths, ...units.map(({ value }) => value)];
    const people = members.filters && oracleMembers(numbers, sample.members, members.filters);
    const count = people?.length ?? members.value;
    return { said, expected: [key, row.key, count, expectedHundredths(count, n), ...(units.length > 0 && people ? expectedUnits(people) : [])] };
  }));
}

/** Tables whose rows are not as wide as their heads. */
function uneven(tables: readonly OfficialTable[]): string[] {
  return tables.flatMap(({ key, rows, columns }) => rows.filter(({ cells }) => cells.length !== columns.length - 1).map((row) => `${key} ${row.key}`));
}

describe.each([CURRENT, EARLIER])('%s', (fileName) => {
  test.each(FILTER_SETS)('every row is the oracle’s, and every sum closes, under “$name”', async ({ filters }) => {
    const sample = sampleOf(fileName);
    const numbers = await reportNumbers(sample, filters(sample.snapshot.info));
    const tables = tablesOf(numbers);
    expect(tables.map(({ key }) => key)).toEqual(['units', 'parts', 'age', 'admission', 'general-education', 'qualification', 'political-theory', 'exemption', 'occupation']);
    const rows = heldRows(tables, numbers, sample);
    expect(rows.length).toBeGreaterThan(45);
    expect(rows.map(({ said }) => said)).toEqual(rows.map(({ expected }) => expected));
    expect(uneven(tables)).toEqual([]);
    expect(tables.flatMap(({ checks }) => checks.filter((check) => !closes(check)))).toEqual([]);
    expect(tables.flatMap(({ checks }) => checks).length).toBeGreaterThan(11);
    const unknown = tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'unknown'));
    expect(unknown.every(({ cells }) => cells.some(({ value }) => (value ?? 0) > 0))).toBe(true);
  });
});

test('sums close under any filters', async () => {
  const sample = sampleOf(CURRENT);
  const scene = { info: sample.snapshot.info, sample: false, asOf: '2026-03-01' };
  await fc.assert(fc.asyncProperty(randomFilters({ ...scene }, 3), async (filters) => {
    const numbers = await reportNumbers(sample, filters);
    const tables = tablesOf(numbers);
    expect(tables.flatMap(({ checks }) => checks.filter((check) => !closes(check)))).toEqual([]);
    const rows = heldRows(tables, numbers, sample);
    expect(rows.map(({ said }) => said)).toEqual(rows.map(({ expected }) => expected));
    const totals = tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'total')).map(({ cells }) => cells.findLast(({ filters: them }) => them !== null)?.value);
    expect(totals).toEqual(Array.from({ length: 7 }, () => oracleMembers(numbers, sample.members).length));
  }), { seed: 20260301, numRuns: 40 });
});

test('the rows are those of the forms, in their order', async () => {
  const tables = tablesOf(await reportNumbers(sampleOf(CURRENT)));
  const labels = (key: string) => tables.find((table) => table.key === key)?.rows.map(({ label }) => label);
  expect(labels('units')).toEqual(['Hành chính, sự nghiệp', 'Doanh nghiệp', 'Quân đội', 'Công an', 'Khu dân cư', 'Tổng số']);
  expect(labels('age')).toEqual(['18–30', '31–35', '36–40', '41–45', '46–50', '51–55', '56–60', 'Trên 60', '61–70', '71–80', 'Trên 80', 'Chưa có thông tin', 'Tổng số']);
  expect(labels('admission')).toEqual(['Trước 19/8/1945', 'Từ 19/8/1945 đến 20/7/1954', 'Từ 21/7/1954 đến 30/4/1975', 'Từ 01/5/1975 đến nay', 'Chưa có thông tin', 'Tổng số']);
  expect(labels('general-education')).toEqual(['Biết đọc, biết viết chữ quốc ngữ', 'Tiểu học', 'Trung học cơ sở', 'Trung học phổ thông', 'Chưa có thông tin', 'Tổng số']);
  expect(labels('qualification')).toEqual([
    'Công nhân kỹ thuật, nhân viên nghiệp vụ, sơ cấp', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Thạc sĩ', 'Tiến sĩ', 'Chưa có thông tin', 'Tổng số',
  ]);
  expect(labels('political-theory')).toEqual(['Chưa qua đào tạo', 'Sơ cấp', 'Trung cấp', 'Cao cấp, cử nhân', 'Chưa có thông tin', 'Tổng số']);
  expect(labels('exemption')).toEqual(['Được miễn', 'Tuổi cao, sức khỏe yếu', 'Đi làm ăn xa', 'Lý do khác', 'Đang sinh hoạt', 'Tổng số']);
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ value }) => value).slice(0, 5))).toEqual([
    [20, 6, 14, 23, 812], [3, 3, 0, 31, 487], [1, 0, 1, 0, 18], [1, 1, 0, 5, 133], [59, 0, 59, 0, 5358], [84, 10, 74, 59, 6808],
  ]);
  expect(tables.map(({ checks }) => checks.map((check) => checkText(check, VI))[0])).toEqual([
    'Đảng viên: tổng các dòng = 6.808 ✓', 'Giới tính: tổng các dòng = 6.808 ✓', ...Array.from({ length: 6 }, () => 'Tổng các dòng = 6.808 ✓'), undefined,
  ]);
});

test('held against another period each row has its number too, and none without one', async () => {
  const [now, before] = [await reportNumbers(sampleOf(CURRENT)), await reportNumbers(sampleOf(EARLIER))];
  const labels = (tables: readonly OfficialTable[]) => [...new Set(tables.flatMap(({ columns }) => columns.map(({ label }) => label)))];
  expect(labels(tablesOf(now)).filter((label) => /cùng kỳ/i.test(label))).toEqual([]);
  expect(labels(tablesOf(now, before)).filter((label) => /cùng kỳ/i.test(label))).toEqual(['Đảng viên cùng kỳ', 'So cùng kỳ (%)', 'Cùng kỳ']);
  const rows = tablesOf(now, before).flatMap((table) => table.rows).map(({ key, cells }) => {
    const [present, , earlier, ratio] = cells.slice(-4);
    const expected = present?.filters ? oracleMembers(before, sampleOf(EARLIER).members, present.filters).length : earlier?.value;
    return { said: [key, earlier?.value, ratio?.value], expected: [key, expected, expected ? (present?.value ?? 0) / expected : null] };
  });
  expect(rows.map(({ said }) => said)).toEqual(rows.map(({ expected }) => expected));
});

test('Word and Excel have the same rows as the page', async () => {
  const numbers = await reportNumbers(sampleOf(CURRENT));
  const tables = tablesOf(numbers);
  const made = tables.filter(({ rows }) => rows.length > 0);
  const { paragraphs, tables: read } = readDocx(await bytesOf(await reportDocx(tablesDocument(tables, numbers, VI), VI)));
  expect(read).toHaveLength(made.length);
  made.forEach((table, place) => {
    const { columns, rows } = figureTable(table);
    const written = rows.map(({ cells }) => cells.map((cell, at) => cellText(cell, columns[at] ?? { label: '', format: 'text' }, VI.f)));
    expect(read[place]?.slice(1).map((row) => row.map((cell) => cell.trim()))).toEqual(written);
    for (const text of [table.title, ...tableNotes(table, VI)]) expect(paragraphs).toContain(text);
  });
  expect(paragraphs).toContain('Biểu 9. Nghề nghiệp');
  const book = workbookOf(await bytesOf(await tablesXlsx(made.map((table) => tableDocument(table, numbers, VI)), VI)));
  expect(book.SheetNames).toHaveLength(made.length);
  const values = (place: number) => Object.values(book.Sheets[book.SheetNames[place] ?? ''] ?? {}).map((cell) => (cell as { v?: unknown }).v);
  made.forEach((table, place) => {
    const numbersOf = table.rows.flatMap(({ cells }) => cells.map(({ value }) => value)).filter((value) => value !== null);
    expect(numbersOf.filter((value) => !values(place).includes(value))).toEqual([]);
  });
});

test('without identities no table tells of fewer than five, nor do its lines', async () => {
  const numbers = await reportNumbers(sampleOf(CURRENT), { bloc: ['police'] });
  const told = tablesOf(numbers).filter(({ rows }) => rows.length > 0).map((table) => withoutIdentities(tableDocument(table, numbers, VI), VI));
  const counts = told.map((made) => (made?.table.rows ?? []).flatMap(({ cells }) => cells.filter((_, place) => made?.table.columns[place]?.format === 'count')));
  expect(counts.flat().filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([]);
  expect(counts.filter((cells) => cells.length === 0)).toEqual([]);
  expect(told.flatMap((made) => made?.lines.filter((line) => /tổng các|cộng lại/.test(line)) ?? ['nothing'])).toEqual([]);
});
