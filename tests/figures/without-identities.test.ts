import { describe, expect, test } from 'vitest';
import type { TableDocument } from '#figures/export/document.ts';
import { withoutIdentities } from '#figures/export/without-identities.ts';
import { createSpeech } from '#i18n/language.tsx';
import type { Filters } from '#domain/view.ts';
import { presentedUnder } from '../support/presented.ts';
import { openSample } from '../support/sample.ts';

const SPEECH = createSpeech('vi');

const COUNTS: TableDocument = {
  title: 'Dân tộc', lines: ['Một câu: 3 người', 'Phạm vi: Toàn đảng bộ'], plainLines: ['Phạm vi: Toàn đảng bộ'], fileName: 'ethnicity-2026-03-01', people: false,
  table: {
    columns: [{ label: 'Dân tộc', format: 'text' }, { label: 'Đảng viên', format: 'count' }, { label: 'Tỷ lệ', format: 'share' }],
    rows: [
      { key: 'a', cells: ['Kinh', 100, 100 / 118], pick: { sex: 'female' } },
      { key: 'b', cells: ['Tày', 3, 3 / 118] },
      { key: 'c', cells: ['Mường', 15, 15 / 118] },
      { key: 'total', cells: ['Tổng số', 118, 1] },
    ],
  },
};
const PEOPLE: TableDocument = {
  title: 'Danh sách', lines: ['Phạm vi: Toàn đảng bộ'], fileName: 'people-2026-03-01', people: true,
  table: { columns: [{ label: 'Họ và tên', format: 'text' }, { label: 'Ngày sinh', format: 'date' }], rows: Array.from({ length: 7 }, (_row, place) => ({ key: String(place), cells: [`Nguyễn Văn ${place}`, '1960-01-01'] })) },
};

describe('a table of counts without identities', () => {
  test('shows no group under five, nor what would give it away, and says so', () => {
    const made = withoutIdentities(COUNTS, SPEECH);
    expect(made?.table.rows.map(({ cells }) => cells)).toEqual([['Kinh', 100, 100 / 118], ['Tày', '<5', '*'], ['Mường', '*', '*'], ['Tổng số', 118, 1]]);
    expect(made?.lines).toEqual(['Phạm vi: Toàn đảng bộ', expect.stringMatching(/^Không danh tính\. “<5” là từ 1 đến 4/)]);
    expect(made).toMatchObject({ fileName: 'ethnicity-2026-03-01-anonymous', people: false });
  });

  test('does not speak of hidden numbers where there are none', () => {
    const large = { ...COUNTS, table: { ...COUNTS.table, rows: COUNTS.table.rows.filter(({ key }) => key !== 'b').map((row) => (row.key === 'total' ? { ...row, cells: ['Tổng số', 115, 1] } : { ...row, cells: [row.cells[0] ?? '', row.cells[1] ?? 0, Number(row.cells[1]) / 115] })) } };
    expect(withoutIdentities(large, SPEECH)?.lines.at(-1)).toBe('Không danh tính.');
  });

  test('is refused where the whole is under five', () => {
    const few = { ...COUNTS, table: { ...COUNTS.table, rows: [{ key: 'b', cells: ['Tày', 3, 1] }, { key: 'total', cells: ['Tổng số', 3, 1] }] } };
    expect(withoutIdentities(few, SPEECH)).toBeNull();
  });
});

describe('a list of people without identities', () => {
  test('is their number alone', () => {
    const made = withoutIdentities(PEOPLE, SPEECH);
    expect(made?.table.rows.map(({ cells }) => cells)).toEqual([['Số người trong danh sách', 7]]);
    expect(JSON.stringify(made)).not.toMatch(/Nguyễn|1960/);
    expect(made?.lines.at(-1)).toMatch(/Chỉ ghi số người/);
  });

  test('has no title or line that tells of a person', () => {
    const searched = { ...PEOPLE, title: 'Tên khớp “Nguyễn Văn 3”', plainTitle: 'Danh sách', lines: ['Tìm “Nguyễn”'], plainLines: ['Phạm vi'] };
    expect(withoutIdentities(searched, SPEECH)).toMatchObject({ title: 'Danh sách', lines: ['Phạm vi', expect.stringContaining('Không danh tính')] });
    expect(JSON.stringify(withoutIdentities(searched, SPEECH))).not.toContain('Nguyễn');
  });

  test('is the counts that it brings, without groups under five', () => {
    const made = withoutIdentities({ ...PEOPLE, counts: COUNTS.table }, SPEECH);
    expect(made?.table.rows.map(({ cells }) => cells[1])).toEqual([100, '<5', '*', 118]);
    expect(JSON.stringify(made)).not.toMatch(/Nguyễn|1960/);
  });

  test('is refused where it has fewer than five', () => {
    expect(withoutIdentities({ ...PEOPLE, table: { ...PEOPLE.table, rows: PEOPLE.table.rows.slice(0, 4) } }, SPEECH)).toBeNull();
  });
});

describe('the figures of the sample without identities', async () => {
  const sample = await openSample();

  test.each<Filters>([{}, { bloc: ['military'] }, { bloc: ['police'] }, { bloc: ['enterprise'], sex: ['female'] }, { politicalTheory: ['unknown'] }])('under %j tell of no group under five, and of all others as before', async (filters) => {
    const presented = await presentedUnder(sample, filters, 'vi');
    const documents = presented.map(({ figure, shown }) => ({ ...COUNTS, title: figure.id, table: shown.table }));
    const told = documents.flatMap((document) => withoutIdentities(document, SPEECH) ?? []);
    const problems = told.flatMap(({ title, table }) => {
      const before = documents.find((document) => document.title === title)?.table;
      return table.rows.flatMap((row, place) => table.columns.flatMap(({ label, format }, column) => {
        const cell = row.cells[column];
        const original = before?.rows[place]?.cells[before.columns.findIndex((each) => each.label === label)];
        const isFew = format === 'count' && Number(cell) >= 1 && Number(cell) < 5;
        const isChanged = cell !== original && cell !== '*' && !(cell === '<5' && Number(original) >= 1 && Number(original) < 5);
        return isFew || isChanged ? [`${title} ${row.key} ${label}: ${original} as ${cell}`] : [];
      }));
    });
    expect(problems).toEqual([]);
    const least = documents.filter(({ table }) => table.rows.every(({ cells }) => cells.every((cell, column) => table.columns[column]?.format !== 'count' || Number(cell) === 0 || Number(cell) >= 5)));
    expect(told.map(({ title }) => title)).toEqual(expect.arrayContaining(least.map(({ title }) => title)));
  });
});
