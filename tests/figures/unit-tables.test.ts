import { beforeAll, describe, expect, test, vi } from 'vitest';
import { asOfDay, scopeFor, wholeOf } from '#domain/scope.ts';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { filtersWithout, isFiltered, type Filters } from '#domain/view.ts';
import { ORGANISATIONS, type OrganisationsAnswers } from '#features/organisations/answers.ts';
import { lackingColumns, NUMBER_COLUMNS, SECRETARY_COLUMN, valueOf } from '#features/organisations/column-specs.ts';
import { passingOf } from '#features/organisations/PassingCard.tsx';
import { SHEETS } from '#features/organisations/sheets/answers.ts';
import { sheetsOf } from '#features/organisations/sheets/sheet.ts';
import { unitFigureTable } from '#features/organisations/unit-table.ts';
import { foundUnits, holdersOf } from '#features/organisations/unit-filter.ts';
import { answersTo, type Settled } from '#figures/answers.ts';
import { Asker } from '#figures/ask.ts';
import { secretaryName, secretaryNamesSql, secretariesSql, secretaryRow } from '#figures/secretary-list.ts';
import { withoutIdentities } from '#figures/export/without-identities.ts';
import { NOBODY } from '#figures/units.ts';
import { allUnits, sumUnit, unitTree } from '#figures/unit-tree.ts';
import { createSpeech } from '#i18n/language.tsx';
import { readCsv } from '../oracle/csv-text.ts';
import { ageOn } from '../oracle/dates.ts';
import { FIGURES, measureFigures } from '../oracle/figures.ts';
import type { OracleMember } from '../oracle/members.ts';
import { isExempt, membersBy, membersUnder, oracleDay } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { CURRENT, openSample, sampleText, snapshotOf, viewOf, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const SPEECH = createSpeech('vi');
const cellOf = ({ organisation, cell }: OracleMember) => `${organisation} › ${cell}`;

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);

function valueIn<T>(settled: Settled<T>): T {
  if (!settled.ok) throw settled.error;
  return settled.value;
}

function ask(filters: Filters = {}): Promise<OrganisationsAnswers> {
  return answersTo(ORGANISATIONS, sample.asker, viewOf(filters), sample.snapshot);
}

function presented(answers: OrganisationsAnswers, id: string) {
  const shown = answers.figures.find(({ figure }) => figure.id === id);
  if (!shown) throw new Error(`No figure ${id}`);
  const { rows, whole } = valueIn(shown.answer);
  return shown.figure.present({ rows, whole, scene: shown.scope, filters: answers.view.filters, compared: isFiltered(shown.scope.filters), speech: SPEECH });
}

describe('the secretaries', () => {
  test('37 of 59 residential cells are led by somebody who also heads the unit', async () => {
    const { sentence, table } = presented(await ask(), 'concurrent-secretaries');
    const figure = FIGURES.find(({ key }) => key === 'residentialCellsHeadedBySecretary');
    expect(figure).toMatchObject({ count: 37, share: 62.71 });
    expect(measureFigures(sample.members).residentialCellsHeadedBySecretary).toBe(37);
    expect(sentence).toBe('37/59 chi bộ khu dân cư có bí thư kiêm đứng đầu đơn vị (62,71%)');
    expect(table.rows.find(({ key }) => key === 'residential')?.cells.slice(0, 5)).toEqual(['Khu dân cư', 59, 37, 22, 0]);
    const cells = new Set(sample.members.map(cellOf)).size;
    expect(table.rows.find(({ key }) => key === 'total')?.cells[1]).toBe(cells);
    for (const { cells: [, n, ...parts] } of table.rows) expect(Number(parts[0]) + Number(parts[1]) + Number(parts[2])).toBe(n);
  });

  test('filters on people leave the posts held together as they are; those on units do not', async () => {
    const of = async (filters: Filters) => presented(await ask(filters), 'concurrent-secretaries');
    const plain = await of({});
    const women = await of({ sex: ['female'], ageBand: ['71-80'] });
    expect(women.table).toEqual(plain.table);
    expect(women.notes.join()).toContain('Không theo các bộ lọc về người');
    const [organisation] = sample.snapshot.info.organisations.filter(({ kind }) => kind === 'committee');
    expect((await of({ organisation: [organisation?.key ?? ''] })).table.rows.at(-1)?.cells[1]).toBe(new Set(sample.members.filter((member) => member.organisation === organisation?.name).map(cellOf)).size);
  });

  test.each(['nothing', 'women', 'a committee', 'residential areas'])('are counted by age and bloc as the oracle does, under: %s', async (name) => {
    const filters = FILTER_SETS.find((set) => set.name === name)?.filters(sample.snapshot.info) ?? {};
    const { table, n, sentence } = presented(await ask(filters), 'secretary-ages');
    const seen = { ...scopeFor(viewOf(), sample.snapshot), members: sample.members };
    const secretaries = membersUnder(filtersWithout(filters, ['bloc', 'ageBand', 'partyPost']), seen).filter(({ partyPost }) => partyPost === 'secretary');
    const over60 = secretaries.filter(({ birth }) => (ageOn(birth, oracleDay(seen.asOf)) ?? 0) > 60).length;
    expect(n).toBe(secretaries.length);
    expect(sentence).toContain(`${over60} trên ${secretaries.length} bí thư`);
    const total = table.rows.find(({ key }) => key === 'total');
    for (const [place, { format }] of table.columns.entries()) {
      const sum = table.rows.filter(({ key }) => key !== 'total').reduce((all, { cells }) => all + Number(cells[place]), 0);
      expect.soft(format === 'text' ? 0 : Number(total?.cells[place])).toBeCloseTo(format === 'text' ? 0 : sum, 9);
    }
  });

  test('who passes 60, 65 or 70 within a year is who the oracle finds, in the order of the days', async () => {
    const answers = await ask();
    const passing = passingOf(valueIn(answers.secretaries));
    const day = oracleDay(asOfDay(answers.view, sample.snapshot));
    const expected = sample.members.filter(({ partyPost, birth }) => partyPost === 'secretary' && [59, 64, 69].includes(ageOn(birth, day) ?? 0));
    const names = new Map((await sample.asker.ask('names', secretaryNamesSql(wholeOf(answers.scope)), secretaryName)).map(({ line, name }) => [line, name]));
    expect(passing.map(({ row }) => names.get(row.line)).toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
    const days = passing.map(({ date }) => date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(passing.every(({ age, row }) => age === (row.ageYears ?? 0) + 1)).toBe(true);
    expect(Math.min(...days)).toBeGreaterThan(20260301);
    expect(Math.max(...days)).toBeLessThanOrEqual(20270301);
  });

  test('no name is asked before it is to be shown', async () => {
    const { text } = secretariesSql(scopeFor(viewOf(), sample.snapshot));
    expect(text).not.toContain('full_name');
    expect(JSON.stringify(await ask())).not.toContain(sample.members.find(({ partyPost }) => partyPost === 'secretary')?.name);
    expect(secretaryRow.shape).not.toHaveProperty('name');
  });
});

describe('the marks of the sample', () => {
  test('are those that the oracle’s numbers give, whatever the filter', async () => {
    const day = oracleDay('2026-03-01');
    const expected = [...membersBy(sample.members, cellOf).values()].flatMap((members) => {
      const ages = members.flatMap(({ birth }) => ageOn(birth, day) ?? []);
      const secretaries = members.filter(({ partyPost }) => partyPost === 'secretary').map(({ birth }) => ageOn(birth, day) ?? 0);
      return [
        ...(secretaries.length === 0 ? ['no-secretary'] : []),
        ...(secretaries.length > 1 ? ['several-secretaries'] : []),
        ...(Math.max(0, ...secretaries) > 70 ? ['old-secretary'] : []),
        ...(ages.length > 0 && ages.filter((years) => years > 60).length / ages.length >= 0.6 ? ['aged'] : []),
      ];
    }).toSorted();
    for (const filters of [{}, { sex: ['female'] }] satisfies Filters[]) {
      const units = allUnits(unitTree(valueIn((await ask(filters)).units), SPEECH));
      expect(units.flatMap(({ marks }) => marks.map(({ id }) => id)).filter((id) => id !== 'few-official').toSorted()).toEqual(expected);
    }
  });
});

describe('looking for units', () => {
  test('a name is found without accents, with all that holds it and all that it holds', async () => {
    const units = unitTree(valueIn((await ask()).units), SPEECH);
    const search = { query: 'kiem toan', marked: false };
    const found = foundUnits(units, search);
    expect(allUnits(found).map(({ level }) => level)).toEqual(['bloc', 'organisation', 'cell']);
    expect(holdersOf(found, search)).toHaveLength(2);
    // The only organisation of its bloc keeps only the cell that is found.
    expect(allUnits(foundUnits(units, { query: 'canh sat trat tu', marked: false })).map(({ level }) => level)).toEqual(['bloc', 'organisation', 'cell']);
    const committee = foundUnits(units, { query: 'dang bo doanh nghiep', marked: false });
    expect(allUnits(committee).filter(({ level }) => level === 'cell')).toHaveLength(22);
    expect(foundUnits(units, { query: 'xyz', marked: false })).toEqual([]);
  });

  test('only what is marked, with what holds it', async () => {
    const units = unitTree(valueIn((await ask()).units), SPEECH);
    const marked = allUnits(units).filter(({ marks }) => marks.length > 0);
    const found = allUnits(foundUnits(units, { query: '', marked: true }));
    expect(found.filter(({ isCell }) => isCell)).toHaveLength(marked.length);
    expect(found.filter(({ isCell, marks }) => isCell && marks.length === 0)).toEqual([]);
  });
});

describe('the table as a file', () => {
  test('has the levels, the numbers of the page and no name', async () => {
    const answers = await ask();
    const units = allUnits(unitTree(valueIn(answers.units), SPEECH));
    const table = unitFigureTable(units, answers.scope, SPEECH);
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
    expect(new Set(table.rows.map(({ level }) => level))).toEqual(new Set([0, 1, 2]));
    const women = table.columns.findIndex(({ label }) => label === 'Nữ');
    for (const [place, { row }] of units.entries()) expect(table.rows[place]?.cells.slice(women, women + 2)).toEqual([row.women, row.women / row.n]);
    const text = JSON.stringify(table);
    for (const { name } of sample.members.filter(({ partyPost }) => partyPost === 'secretary')) expect(text.includes(name)).toBe(false);
  });
});

describe('the table without identities', () => {
  test('tells of no secretary and of no group under five, and none can be computed', async () => {
    const answers = await ask();
    const units = unitTree(valueIn(answers.units), SPEECH);
    const total = sumUnit('total', 'Tổng số', valueIn(answers.units).rows[0] ?? NOBODY, null, units);
    const rows = [total, ...allUnits(units)];
    const document = { title: '', lines: [], fileName: '', people: true, table: unitFigureTable(rows, answers.scope, SPEECH), counts: unitFigureTable(rows, answers.scope, SPEECH, 'counts') };
    const plain = withoutIdentities(document, SPEECH);
    expect(plain?.table.columns.map(({ label }) => label)).not.toContain('Bí thư');
    const counts = plain?.table.columns.flatMap(({ format }, place) => (format === 'count' ? [place] : [])) ?? [];
    const cells = plain?.table.rows.flatMap((row) => counts.map((place) => row.cells[place])) ?? [];
    expect(cells.filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([]);
    expect(cells.filter((cell) => cell === '<5' || cell === '*').length).toBeGreaterThan(0);
    expect(plain?.table.rows[0]?.cells[1]).toBe(sample.members.length);
    expect(JSON.stringify(plain)).not.toMatch(/bí thư \d|n[ữa]m?, \d/);
  });
});

describe('the sheets', () => {
  const sheets = async (filters: Filters = {}) => sheetsOf(valueIn((await answersTo(SHEETS, sample.asker, viewOf(filters), sample.snapshot)).data), filters, SPEECH);

  test('there is one of each organisation, with the oracle’s numbers, and its parts close', async () => {
    const all = await sheets();
    const groups = membersBy(sample.members, ({ organisation }) => organisation);
    expect(all.map(({ name }) => name).toSorted()).toEqual([...groups.keys()].toSorted());
    for (const { name, row, cells, people, secretaries } of all) {
      const members = groups.get(name) ?? [];
      expect.soft({ name, n: row.n, women: row.women, exempt: row.exempt }).toEqual({
        name, n: members.length, women: members.filter(({ sex }) => sex === 'female').length, exempt: members.filter(isExempt).length,
      });
      expect.soft(secretaries).toHaveLength(members.filter(({ partyPost }) => partyPost === 'secretary').length);
      for (const { values } of people) expect.soft(values.reduce((sum, { n }) => sum + n, 0)).toBe(row.n);
      const inCells = cells.reduce((sum, { n }) => sum + n, 0);
      expect.soft(inCells).toBe(cells.length === 0 ? 0 : row.n);
    }
    expect(all.find(({ name }) => name === 'Đảng bộ Doanh nghiệp phường')?.cells).toHaveLength(22);
  });

  test('filters on units choose them, all others narrow whom they count', async () => {
    const [enterprise, women] = [await sheets({ bloc: ['enterprise'] }), await sheets({ bloc: ['enterprise'], sex: ['female'] })];
    const own = sample.members.filter(({ bloc }) => bloc === 'enterprise');
    expect(enterprise.map(({ row }) => row.n).reduce((a, b) => a + b)).toBe(own.length);
    expect(women.map(({ row }) => row.n).reduce((a, b) => a + b)).toBe(own.filter(({ sex }) => sex === 'female').length);
    const cell = sample.snapshot.info.cells.find(({ name }) => name === 'Chi bộ 2');
    const [only, more] = await sheets({ cell: [cell?.key ?? ''] });
    expect([only?.name, more]).toEqual([sample.snapshot.info.organisations[(cell?.organisation ?? 0) - 1]?.name, undefined]);
    expect(await sheets({ organisation: ['no-such'] })).toEqual([]);
  });

  test('of very many cells the smallest are one row, and nobody is lost', async () => {
    const long = (place: number) => `Chi bộ Công ty Trách nhiệm hữu hạn Thương mại Dịch vụ và Xây dựng Số ${place}`;
    const rows = Array.from({ length: 300 }, (_, place) => `Lê Văn ${place},Nam,01/01/1980,Đảng bộ Tổng công ty,${long(place % 60)}`);
    const snapshot = await snapshotOf(['Họ và tên,Giới tính,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ', ...rows].join('\r\n'), 'dang-vien-2026-03-01.csv', 40);
    await sample.engine.hold(snapshot);
    const data = valueIn((await answersTo(SHEETS, new Asker(sample.engine), viewOf(), snapshot)).data);
    const [sheet] = sheetsOf(data, {}, SPEECH);
    expect(sheet?.cellCount).toBe(60);
    expect(sheet?.cells.length).toBeLessThan(30);
    expect(sheet?.cells.at(-1)?.name).toMatch(/chi bộ khác$/);
    expect(sheet?.cells.reduce((sum, { n }) => sum + n, 0)).toBe(300);
  });
});

describe('a file without a column', () => {
  const [HEADER = [], ...ROWS] = readCsv(sampleText(CURRENT));
  const without = async (columns: readonly string[], id: number) => {
    const places = HEADER.flatMap((name, place) => (columns.includes(name) ? [] : [place]));
    const line = (cells: readonly string[]) => places.map((place) => `"${(cells[place] ?? '').replaceAll('"', '""')}"`).join(',');
    const snapshot = await snapshotOf([HEADER, ...ROWS.filter((_, place) => place % 20 === 0)].map(line).join('\r\n'), CURRENT, id);
    await sample.engine.hold(snapshot);
    const asker = new Asker(sample.engine);
    return {
      answers: await answersTo(ORGANISATIONS, asker, viewOf(), snapshot),
      sheets: sheetsOf(valueIn((await answersTo(SHEETS, asker, viewOf(), snapshot)).data), {}, SPEECH),
      members: snapshot.info.rows.kept,
    };
  };

  test.each([
    ['Giới tính', ['women']], ['Dân tộc', ['minority']], ['Ngày sinh', ['under35', 'medianAge']], ['Ngày vào Đảng', ['partyAge']], ['Trình độ chuyên môn', ['universityUp']],
    ['Lý luận chính trị', ['theoryUp']], ['Chức vụ Đảng', ['secretary']],
  ])('%s: says which columns it cannot show, and counts everybody', async (column, lacking) => {
    const { answers, sheets, members } = await without([column], 50 + HEADER.indexOf(column));
    const labels = [...NUMBER_COLUMNS, SECRETARY_COLUMN].filter(({ id }) => lacking.includes(id)).map(({ label }) => label);
    expect(lackingColumns(answers.scope).map(({ label }) => label)).toEqual(labels);
    const units = unitTree(valueIn(answers.units), SPEECH);
    expect(units.reduce((sum, { row }) => sum + row.n, 0)).toBe(members);
    const table = unitFigureTable(allUnits(units), answers.scope, SPEECH);
    for (const { vi: label } of labels) expect(table.columns.map(({ label: shown }) => shown)).not.toContain(label);
    expect(JSON.stringify([table, sheets])).not.toMatch(/undefined|NaN|Infinity/);
    const ofSecretaries = allUnits(units).flatMap(({ marks }) => marks).filter(({ id }) => id === 'no-secretary').length;
    expect(ofSecretaries > 0).toBe(column !== 'Chức vụ Đảng');
  });

  test.each([[['Tổ chức cơ sở đảng']], [['Chi bộ']], [['Khối', 'Tổ chức cơ sở đảng', 'Chi bộ']]])('%s: the levels that are there hold everybody', async (columns) => {
    const { answers, members } = await without(columns, 80 + columns.length * 10 + HEADER.indexOf(columns[0] ?? ''));
    const units = unitTree(valueIn(answers.units), SPEECH);
    const levels = new Set(allUnits(units).map(({ level }) => level));
    const lacking = UNIT_DIMENSIONS.filter((level) => !answers.scope.info.fields.includes(level));
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking.filter((level) => levels.has(level))).toEqual([]);
    expect(units.reduce((sum, { row }) => sum + row.n, 0)).toBe(lacking.length === UNIT_DIMENSIONS.length ? 0 : members);
  });

  test('a value of a column that nobody has is unknown, not 0', () => {
    const [women] = NUMBER_COLUMNS.filter(({ id }) => id === 'women');
    if (!women) throw new Error('no column of women');
    const row = { n: 3, women: 0, sexUnknown: 3 } as Parameters<typeof valueOf>[1];
    expect(valueOf(women, row)).toBeNull();
    expect(valueOf(women, { ...row, sexUnknown: 2 })).toBe(0);
  });
});
