import { describe, expect, test, vi } from 'vitest';
import { optionsOf } from '#domain/dimension.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { Filters } from '#domain/view.ts';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo } from '#figures/answers.ts';
import { organisationTable } from '#features/overview/organisation-document.ts';
import { organisationLines } from '#features/overview/organisation-rows.ts';
import { Asker } from '#figures/ask.ts';
import { createSpeech } from '#i18n/language.tsx';
import { readCsv } from '../oracle/csv-text.ts';
import { BROKEN_TEXT, numbersOf, textsOf } from '../support/drawing.ts';
import { presentAll } from '../support/presented.ts';
import { CURRENT, nodeEngine, sampleText, snapshotOf, viewOf } from '../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const [HEADER = [], ...ROWS] = readCsv(sampleText(CURRENT));

/** Every twentieth member of the sample, without some columns, or with some columns left empty. */
function fileWithout(columns: readonly string[], emptied: readonly string[] = []): string {
  const places = HEADER.map((name, place) => ({ name, place })).filter(({ name }) => !columns.includes(name));
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const rows = ROWS.filter((_, place) => place % 20 === 0).map((row) => line(places.map(({ name, place }) => (emptied.includes(name) ? '' : (row[place] ?? '')))));
  return `${[line(places.map(({ name }) => name)), ...rows].join('\r\n')}\r\n`;
}

const MEMBERS = ROWS.filter((_, place) => place % 20 === 0).length;
const engine = nodeEngine();
let lastId = 0;

/** The overview of such a file. */
async function overviewOf(csv: string, filters: Filters = {}) {
  lastId += 1;
  const snapshot = await snapshotOf(csv, CURRENT, lastId);
  await engine.hold(snapshot);
  return answersTo(OVERVIEW, new Asker(engine), viewOf(filters), snapshot);
}

const NEEDED: readonly [column: string, field: FieldKey, figures: string[]][] = [
  ['Khối', 'bloc', ['blocs', 'sex', 'exemption-by-bloc']],
  ['Giới tính', 'sex', ['sex', 'age']],
  ['Trình độ chuyên môn', 'qualification', ['qualification']],
  ['Lý luận chính trị', 'politicalTheory', ['political-theory']],
  ['Miễn sinh hoạt từ ngày', 'exemption', ['exemption', 'exemption-by-bloc']],
  ['Ngày sinh', 'birthDate', ['age']],
  ['Ngày vào Đảng', 'admittedDate', ['admissions']],
];

function expectWhole(answers: Awaited<ReturnType<typeof overviewOf>>): void {
  for (const language of ['vi', 'en'] as const) {
    for (const { figure, shown } of presentAll(answers, language)) {
      expect([figure.id, textsOf(shown).filter((text) => BROKEN_TEXT.test(text) && text !== '')]).toEqual([figure.id, []]);
      expect([figure.id, numbersOf(shown).filter((number) => !Number.isFinite(number) || number < 0)]).toEqual([figure.id, []]);
    }
    if (!answers.organisations.ok) throw answers.organisations.error;
    const speech = createSpeech(language);
    const table = organisationTable(organisationLines(answers.organisations.value, answers.tableScope, speech), answers.tableScope, speech);
    expect(JSON.stringify(table)).not.toMatch(/undefined|NaN|Infinity/);
    expect(table.rows.filter(({ cells }) => cells.length !== table.columns.length)).toEqual([]);
  }
}

/** Columns that a field follows from where its own is missing. */
const FOLLOWS_FROM: Readonly<Record<string, string[]>> = { Khối: ['Tổ chức cơ sở đảng', 'Chi bộ'], 'Miễn sinh hoạt từ ngày': ['Lý do miễn'] };

describe('a file without a column', () => {
  test.each(NEEDED)('%s: the figures that need it say so, all others count everybody', async (column, field, without) => {
    const answers = await overviewOf(fileWithout([column, ...(FOLLOWS_FROM[column] ?? [])]));
    expect(answers.snapshot.info.fields).not.toContain(field);
    expect(answers.figures.filter(({ missing }) => missing.includes(field)).map(({ figure }) => figure.id)).toEqual(without);
    expect(answers.figures.filter(({ missing }) => missing.length > 0).map(({ figure }) => figure.id)).toEqual(without);
    for (const { figure, shown } of presentAll(answers, 'vi')) expect([figure.id, shown.n]).toEqual([figure.id, without.includes(figure.id) ? 0 : MEMBERS]);
    if (!answers.keyFigures.ok) throw answers.keyFigures.error;
    expect(answers.keyFigures.value.shown.n).toBe(MEMBERS);
    // What the file has no column for counts against no member's completeness.
    expect(answers.keyFigures.value.shown.complete).toBeGreaterThan(MEMBERS * 0.9);
    expectWhole(answers);
  });

  test('with names and sex alone nothing breaks', async () => {
    const answers = await overviewOf(fileWithout(HEADER.filter((name) => name !== 'Họ và tên' && name !== 'Giới tính')));
    if (!answers.keyFigures.ok) throw answers.keyFigures.error;
    expect(answers.keyFigures.value.shown).toMatchObject({ n: MEMBERS, organisations: 0, committees: 0, universityUp: 0, exempt: 0 });
    expectWhole(answers);
  });

  test('organisations: the blocs are counted without a number of organisations', async () => {
    const answers = await overviewOf(fileWithout(['Tổ chức cơ sở đảng', 'Chi bộ']));
    const blocs = presentAll(answers, 'vi').find(({ figure }) => figure.id === 'blocs');
    expect(blocs?.shown.n).toBe(MEMBERS);
    expect(blocs?.shown.table.columns.map(({ label }) => label)).not.toContain('Tổ chức cơ sở đảng');
    expectWhole(answers);
  });
});

describe('a column without any value', () => {
  test.each(['Khối', 'Giới tính', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Ngày sinh', 'Ngày vào Đảng'])('%s: everybody is counted as unknown', async (column) => {
    const answers = await overviewOf(fileWithout([], [column, ...(FOLLOWS_FROM[column] ?? [])]));
    for (const { figure, shown } of presentAll(answers, 'vi')) expect([figure.id, shown.n]).toEqual([figure.id, MEMBERS]);
    const [id, field] = { Khối: ['blocs', 'bloc'], 'Giới tính': ['sex', 'sex'] }[column] ?? [NEEDED.find(([name]) => name === column)?.[2][0], null];
    expect(presentAll(answers, 'vi').find(({ figure }) => figure.id === id)?.shown.unknown).toBe(MEMBERS);
    expect(field === null || optionsOf(field as 'bloc', answers.scope).length > 1).toBe(true);
    expectWhole(answers);
  });

  test('no bloc is said to be the largest where nobody’s bloc is known', async () => {
    const answers = await overviewOf(fileWithout([], ['Khối', 'Tổ chức cơ sở đảng', 'Chi bộ']));
    const blocs = presentAll(answers, 'vi').find(({ figure }) => figure.id === 'blocs');
    expect(blocs?.shown.sentence).not.toMatch(/^0,00%|thuộc khối chưa xếp khối/);
  });
});
