import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/bilingual.ts';
import { DIMENSIONS } from '#domain/dimension.ts';
import type { Filters } from '#domain/view.ts';
import { FIGURES } from '#figures/all.ts';
import type { FigureTable } from '#figures/figure.ts';
import { filterText, filterWords } from '#figures/filter-text.ts';
import { countsText, figureFrame } from '#figures/frame.ts';
import { cellText, tableCsv } from '#figures/table-text.ts';
import { createFormats } from '#i18n/format.ts';
import { createSpeech } from '#i18n/language.tsx';
import { bareScope } from '../support/stored-members.ts';

const TABLE: FigureTable = {
  columns: [
    { label: 'Khối', format: 'text' },
    { label: 'Đảng viên', format: 'count' },
    { label: 'Tỷ lệ', format: 'share' },
    { label: 'Tuổi', format: 'mean' },
  ],
  rows: [
    { key: 'a', cells: ['Khu dân cư', 5358, 5358 / 6808, 61.25] },
    { key: 'b', cells: ['Một, hai; "ba"\nbốn', 1234567, 0, null] },
    { key: 'total', cells: ['Tổng số', 0, 1, 7] },
  ],
};

/** The cells of a CSV text as a reader of CSV sees them. */
function cellsOf(csv: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(csv.slice(1), { delimiter, skipEmptyLines: true }).data;
}

describe('a table as CSV', () => {
  test('in Vietnamese: semicolons, decimal commas, no grouping', () => {
    expect(tableCsv(TABLE, 'vi', ['Đảng viên theo khối'], ['n = 6.808 · số liệu đến 01/03/2026'])).toBe(
      '\uFEFFĐảng viên theo khối\r\nKhối;Đảng viên;Tỷ lệ;Tuổi\r\nKhu dân cư;5358;78,70%;61,3\r\n"Một, hai; ""ba""\nbốn";1234567;0,00%;\r\nTổng số;0;100,00%;7,0\r\n'
      + 'n = 6.808 · số liệu đến 01/03/2026\r\n',
    );
  });

  test('in English: commas, decimal points, no grouping', () => {
    expect(tableCsv(TABLE, 'en', ['Members, by bloc'], [])).toBe(
      '\uFEFF"Members, by bloc"\r\nKhối,Đảng viên,Tỷ lệ,Tuổi\r\nKhu dân cư,5358,78.70%,61.3\r\n"Một, hai; ""ba""\nbốn",1234567,0.00%,\r\nTổng số,0,100.00%,7.0\r\n',
    );
  });

  test.each<[Language, string]>([['vi', ';'], ['en', ',']])('in %s a reader of CSV finds every cell again', (language, delimiter) => {
    const [head, columns, ...rows] = cellsOf(tableCsv(TABLE, language, ['a "title"; with, all\r\nof it'], []), delimiter);
    expect(head).toEqual(['a "title"; with, all\r\nof it']);
    expect(columns).toEqual(TABLE.columns.map(({ label }) => label));
    expect(rows.map(([label]) => label)).toEqual(TABLE.rows.map(({ cells: [label] }) => label));
    expect(rows.every((cells) => cells.length === TABLE.columns.length)).toBe(true);
  });

  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://a","b")'])('%j never runs as a formula, wherever it stands', (text) => {
    const hostile: FigureTable = { columns: [{ label: text, format: 'text' }], rows: [{ key: 'a', cells: [text] }] };
    for (const [language, delimiter] of [['vi', ';'], ['en', ',']] as const) {
      const cells = cellsOf(tableCsv(hostile, language, [text], [text]), delimiter).flat();
      expect(cells).toEqual([`'${text}`, `'${text}`, `'${text}`, `'${text}`]);
    }
  });

  test.each(['Chi bộ 1', "'x", 'a=b', '1-2', '–', 'Đảng bộ @'])('%j stays as it is', (text) => {
    const table: FigureTable = { columns: [{ label: 'a', format: 'text' }], rows: [{ key: 'a', cells: [text] }] };
    expect(cellsOf(tableCsv(table, 'vi', [], []), ';')[1]).toEqual([text]);
  });

  test.each<Language>(['vi', 'en'])('in %s every share of every whole reads as on the page', (language) => {
    const f = createFormats(language);
    const column = { label: 'Tỷ lệ', format: 'share' } as const;
    const differing: string[] = [];
    for (const whole of [3, 7, 16, 400, 800, 1600, 2000, 4000, 6808]) {
      const rows = Array.from({ length: whole + 1 }, (_, part) => ({ key: String(part), cells: [part / whole] }));
      const [, ...cells] = cellsOf(tableCsv({ columns: [column], rows }, language, [], []), language === 'vi' ? ';' : ',').flat();
      rows.forEach((_, part) => {
        const page = f.share(part, whole);
        if (cells[part] !== page || cellText(part / whole, column, f) !== page) differing.push(`${part} of ${whole}: ${cells[part]}, on the page ${page}`);
      });
    }
    expect({ n: differing.length, first: differing.slice(0, 5) }).toEqual({ n: 0, first: [] });
  });

  test.each<Language>(['vi', 'en'])('in %s every mean reads as on the page', (language) => {
    const column = { label: 'Tuổi', format: 'mean' } as const;
    const rows = Array.from({ length: 2000 }, (_, place) => ({ key: String(place), cells: [place / 20] }));
    const [, ...cells] = cellsOf(tableCsv({ columns: [column], rows }, language, [], []), language === 'vi' ? ';' : ',').flat();
    const differing = cells.map((cell, place) => ({ cell, page: cellText(place / 20, column, createFormats(language)) })).filter(({ cell, page }) => cell !== page);
    expect({ n: differing.length, first: differing.slice(0, 5) }).toEqual({ n: 0, first: [] });
  });
});

describe('the filter in words', () => {
  const words = (filters: Filters, language: Language) => filterText(filters, bareScope({}), createSpeech(language));

  test.each<[Filters, string, string]>([
    [{}, 'Toàn đảng bộ', 'Whole committee'],
    [{ sex: ['female'] }, 'Giới tính: Nữ', 'Sex: Women'],
    [{ bloc: ['police', 'military'], sex: ['female'] }, 'Khối: Công an, Quân đội · Giới tính: Nữ', 'Bloc: Police, Military · Sex: Women'],
    [{ bloc: ['unknown'] }, 'Khối: Chưa xếp khối', 'Bloc: No bloc'],
    [{ qualification: ['unknown'] }, 'Trình độ chuyên môn: Chưa có thông tin', 'Qualification: Unknown'],
    [{ cell: ['chi-bo-1-2'] }, 'Chi bộ: Chi bộ 1 – Đảng bộ B', 'Party cell: Chi bộ 1 – Đảng bộ B'],
    [{ cell: ['chi-bo-to-5'] }, 'Chi bộ: Chi bộ Tổ 5', 'Party cell: Chi bộ Tổ 5'],
    [{ organisation: ['dang-bo-khac'] }, 'Tổ chức cơ sở đảng: dang-bo-khac (không có trong tệp này)', 'Grassroots organisation: dang-bo-khac (not in this file)'],
    [{ admissionYear: ['before-2015', '2026'] }, 'Năm vào Đảng: Trước 2015, 2026', 'Year of admission: Before 2015, 2026'],
    [{ admissionYear: ['before-2010', '1999', 'after-2026'] }, 'Năm vào Đảng: Trước 2010, 1999, Sau 2026', 'Year of admission: Before 2010, 1999, After 2026'],
  ])('%j', (filters, vi, en) => {
    expect(words(filters, 'vi')).toBe(vi);
    expect(words(filters, 'en')).toBe(en);
  });

  test('a value that this file does not have is marked as such', () => {
    const found = filterWords({ organisation: ['dang-bo-a', 'dang-bo-khac'] }, bareScope({}), createSpeech('vi'));
    expect(found.map(({ value, valueText, known }) => [value, valueText, known])).toEqual([['dang-bo-a', 'Đảng bộ A', true], ['dang-bo-khac', 'dang-bo-khac', false]]);
  });
});

describe('what travels with a figure', () => {
  const presentation = { sentence: 'Một câu', n: 5358, unknown: 24, notes: ['Ghi chú'], table: TABLE, draw: () => null };

  test('n, unknown and the day in one line', () => {
    expect(countsText(presentation, bareScope({}), createSpeech('vi'))).toBe('Tính trên 5.358 đảng viên · 24 chưa có thông tin · số liệu đến 01/03/2026');
    expect(countsText(presentation, bareScope({}), createSpeech('en'))).toBe('Of 5,358 members · 24 unknown · as of 01/03/2026');
  });

  test.each(FIGURES)('$id: title, sentence, what is counted, filter, counts, notes', (figure) => {
    const counted: Filters = { workingAway: ['yes'] };
    const frame = figureFrame(figure, presentation, bareScope({}), counted, counted, createSpeech('vi'));
    expect(frame).toEqual({
      title: figure.title.vi,
      sentence: 'Một câu',
      lines: [figure.counted.vi, 'Phạm vi: Đi làm ăn xa: Có', 'Tính trên 5.358 đảng viên · 24 chưa có thông tin · số liệu đến 01/03/2026', 'Ghi chú'],
      plainLines: [figure.counted.vi, 'Phạm vi: Đi làm ăn xa: Có', 'Tính trên 5.358 đảng viên · số liệu đến 01/03/2026'],
      fileName: `${figure.id}-2026-03-01`,
    });
    expect(frame.fileName).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d$/);
  });

  test.each(FIGURES)('$id: under a filter on what it shows the sentence says that it is without it', (figure) => {
    const [dimension = 'bloc'] = figure.dimensions;
    const all: Filters = { workingAway: ['yes'], [dimension]: ['unknown'] };
    const { sentence, lines } = figureFrame(figure, presentation, bareScope({}), { workingAway: ['yes'] }, all, createSpeech('vi'));
    expect(sentence).toMatch(/^Khi chưa lọc .+: Một câu$/);
    expect(sentence.toLowerCase()).toContain(DIMENSIONS[dimension].label.vi.toLowerCase());
    expect(lines).toContain('Phạm vi: Đi làm ăn xa: Có');
  });

  test('the sample says that it is one, first of all', () => {
    const [figure] = FIGURES;
    if (!figure) throw new Error('No figures');
    expect(figureFrame(figure, presentation, bareScope({}, { sample: true }), {}, {}, createSpeech('vi')).lines[0]).toMatch(/dữ liệu mẫu/i);
    expect(figureFrame(figure, presentation, bareScope({}), {}, {}, createSpeech('vi')).lines.join()).not.toMatch(/dữ liệu mẫu/i);
  });
});
