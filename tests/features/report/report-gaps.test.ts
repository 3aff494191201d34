import { describe, expect, test, vi } from 'vitest';
import { FIELDS, type FieldKey } from '#domain/fields.ts';
import { Asker } from '#figures/ask.ts';
import type { ReportNumbers } from '#features/report/report-numbers.ts';
import { officialTables } from '#features/report/tables/all-tables.ts';
import { checkText, closes } from '#features/report/tables/table-model.ts';
import { numbersIn } from '#features/report/text/segment.ts';
import { createSpeech } from '#i18n/language.tsx';
import { readCsv } from '../../oracle/csv-text.ts';
import { reportNumbers, wholeText, written } from '../../support/report.ts';
import { CURRENT, nodeEngine, sampleText, snapshotOf } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const [HEADER = [], ...ROWS] = readCsv(sampleText(CURRENT));
const SOME = ROWS.filter((_, place) => place % 20 === 0);
const engine = nodeEngine();
let lastId = 0;

function line(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

/** Every twentieth member of the sample, without some columns, or with some left empty. */
function fileWithout(columns: readonly string[], emptied: readonly string[] = []): string {
  const places = HEADER.map((name, place) => ({ name, place })).filter(({ name }) => !columns.includes(name));
  const rows = SOME.map((row) => line(places.map(({ name, place }) => (emptied.includes(name) ? '' : (row[place] ?? '')))));
  return `${[line(places.map(({ name }) => name)), ...rows].join('\r\n')}\r\n`;
}

async function numbersOf(csv: string): Promise<ReportNumbers> {
  lastId += 1;
  const snapshot = await snapshotOf(csv, CURRENT, lastId);
  await engine.hold(snapshot);
  return reportNumbers({ asker: new Asker(engine), snapshot });
}

/** A column, the paragraph that needs it, and the table. */
const NEEDED: readonly { column: string; also?: string[]; field: FieldKey; paragraph: string; tables: string[] }[] = [
  { column: 'Khối', also: ['Tổ chức cơ sở đảng', 'Chi bộ'], field: 'bloc', paragraph: 'opening', tables: ['units'] },
  { column: 'Giới tính', field: 'sex', paragraph: 'parts', tables: ['parts'] },
  { column: 'Dân tộc', field: 'ethnicity', paragraph: 'parts', tables: ['parts'] },
  { column: 'Tôn giáo', field: 'religion', paragraph: 'parts', tables: ['parts'] },
  { column: 'Ngày chính thức', field: 'memberKind', paragraph: 'parts', tables: ['parts'] },
  { column: 'Ngày sinh', field: 'birthDate', paragraph: 'age', tables: ['age'] },
  { column: 'Trình độ chuyên môn', field: 'qualification', paragraph: 'qualification', tables: ['qualification'] },
  { column: 'Trình độ giáo dục phổ thông', field: 'generalEducation', paragraph: 'general-education', tables: ['general-education'] },
  { column: 'Lý luận chính trị', field: 'politicalTheory', paragraph: 'political-theory', tables: ['political-theory'] },
  { column: 'Miễn sinh hoạt từ ngày', also: ['Lý do miễn'], field: 'exemption', paragraph: 'exemption', tables: ['exemption'] },
  { column: 'Chức vụ Đảng', field: 'partyPost', paragraph: 'posts', tables: [] },
  { column: 'Kiêm chức', field: 'concurrentPost', paragraph: 'posts', tables: [] },
  { column: 'Ngày vào Đảng', field: 'admittedDate', paragraph: 'admissions', tables: ['admission'] },
];

describe.each(NEEDED)('without the column “$column”', ({ column, also = [], field, paragraph, tables: telling }) => {
  test.each(['vi', 'en'] as const)('text and table say that it is missing, and count nothing by it (%s)', async (language) => {
    const numbers = await numbersOf(fileWithout([column, ...also]));
    expect(numbers.scope.info.fields).not.toContain(field);
    const text = written(numbers, language);
    const label = FIELDS[field].label[language];
    const own = wholeText({ ...text, paragraphs: text.paragraphs.filter(({ key }) => key === paragraph) });
    expect(own).toContain(`“${label}”`);
    expect(own).toMatch(language === 'vi' ? /tệp không có cột/ : /file has no column/);
    expect(wholeText(text)).not.toMatch(/NaN|undefined|null/);
    const told = text.paragraphs.flatMap(({ segments }) => numbersIn(segments)).flatMap(({ filters }) => Object.keys(filters));
    expect(told).not.toContain(field === 'admittedDate' ? 'admissionYear' : field === 'birthDate' ? 'ageBand' : field);
    const tables = officialTables({ now: numbers, before: null }, createSpeech(language));
    expect(tables.filter(({ notes }) => notes.join(' ').includes(`“${label}”`)).map(({ key }) => key)).toEqual(telling);
    expect(tables.flatMap(({ checks }) => checks.filter((check) => !closes(check)))).toEqual([]);
  });
});

test('where a column is there but empty, everybody is unknown and nobody none', async () => {
  const numbers = await numbersOf(fileWithout([], ['Giới tính', 'Trình độ chuyên môn', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức']));
  const text = wholeText(written(numbers));
  expect(text).toContain(`Chưa có thông tin về trình độ chuyên môn của toàn bộ ${SOME.length} đảng viên.`);
  expect(text).toContain(`Chưa có thông tin về tuổi của toàn bộ ${SOME.length} đảng viên.`);
  expect(text).toContain(`về giới tính của ${SOME.length} đảng viên`);
  expect(text).not.toMatch(/không có đảng viên nữ|tiến sĩ có|Tuổi bình quân/);
  const [, , , admission] = officialTables({ now: numbers, before: null }, createSpeech('vi'));
  expect(admission?.rows.find(({ kind }) => kind === 'unknown')?.cells[0]?.value).toBe(SOME.length);
});

const UNITS = 'Họ và tên,Giới tính,Khối,Tổ chức cơ sở đảng,Chi bộ,Chức vụ Đảng,Kiêm chức,Nghề nghiệp';

test('an organisation in two blocs counts in both, and the table says why its sum does not close', async () => {
  const rows = [
    'Nguyễn Văn A,Nam,Công an,Đảng bộ Công an,Chi bộ 1,Bí thư,Thủ trưởng đơn vị,Công an', 'Nguyễn Thị B,Nữ,Quân đội,Đảng bộ Công an,Chi bộ 1,,,Bộ đội',
    'Nguyễn Văn C,Nam,Khu dân cư,Chi bộ Tổ dân phố số 1,Chi bộ Tổ dân phố số 1,Bí thư,,Hưu trí', 'Nguyễn Văn D,Nam,Khu dân cư,,,,,',
  ];
  const numbers = await numbersOf([UNITS, ...rows].join('\r\n'));
  const text = wholeText(written(numbers));
  expect(text).toContain('Đảng bộ có 02 tổ chức cơ sở đảng (01 đảng bộ, 01 chi bộ) với 04 đảng viên.');
  expect(text).toContain('khối quân đội có 01 đảng bộ với 01 đảng viên (25,00%); khối công an có 01 đảng bộ với 01 đảng viên (25,00%); khối khu dân cư có 01 chi bộ với 02 đảng viên (50,00%).');
  expect(text).toContain('Có 01 đảng viên chưa rõ tổ chức cơ sở đảng.');
  expect(text).toContain('trong 01 bí thư chi bộ không có đồng chí nào đồng thời là tổ trưởng tổ dân phố');
  expect(text).toContain('01 bí thư đồng thời là thủ trưởng cơ quan, đơn vị.');
  const speech = createSpeech('vi');
  const tables = officialTables({ now: numbers, before: null }, speech);
  const open = tables.flatMap(({ checks }) => checks.filter((check) => !closes(check)));
  expect(open.map((check) => checkText(check, speech))).toEqual([
    'Tổ chức cơ sở đảng: tổng các dòng là 3, nhiều hơn tổng số 2 là 1: tổ chức có đảng viên ở nhiều khối được tính ở từng khối.',
  ]);
  expect(tables.at(-1)?.notes).toEqual(['Cột “Nghề nghiệp” của tệp không được đọc, nên biểu này chưa lập được']);
});

test('an organisation whose name does not say its kind has a column of its own', async () => {
  const numbers = await numbersOf([UNITS, 'Nguyễn Văn A,Nam,Công an,Ban X,Chi bộ 1,,,', 'Nguyễn Văn B,Nam,Công an,Đảng bộ Y,Chi bộ 2,,,'].join('\r\n'));
  const [units] = officialTables({ now: numbers, before: null }, createSpeech('vi'));
  const place = units?.columns.findIndex(({ label }) => label === 'TCCSĐ chưa rõ loại') ?? -1;
  expect(units?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([2, 1, 0, 1, 1, 2, 1]);
  expect(place).toBe(4);
  expect(wholeText(written(numbers))).toContain('02 tổ chức cơ sở đảng (01 đảng bộ, 01 chưa rõ loại)');
});

test('a share too small for two decimals is not said to be nothing', async () => {
  const numbers = await numbersOf([UNITS, 'Nguyễn Văn A,Nam,Công an,Đảng bộ Y,Chi bộ 2,,,'].join('\r\n'));
  const large: ReportNumbers = { ...numbers, n: 100_000, counts: new Map([...numbers.counts, ['', 100_000], ['sex=male', 100_000 - 1], ['sex=female', 1], ['sex=unknown', 0]]) };
  expect(wholeText(written(large))).toContain('đảng viên nữ có 01 đồng chí, chiếm dưới 0,01%');
});
