import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Decisions } from '#domain/decisions.ts';
import { categoriesOf } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { verifyMembers } from '#db/verify.ts';
import { openNodeDuckDb } from '../../support/node-duckdb.ts';
import { readText, rowsOf } from './support.ts';

const KEYS = ['open', ...categoriesOf('bloc').map(({ key }) => key)];
const keyOf = (bloc: number) => KEYS[bloc] ?? '';

/** Members by bloc, those that have any. */
function blocsOf({ tally }: SnapshotInfo): Record<string, number> {
  return Object.fromEntries((tally.categories.bloc ?? []).map((n, bloc) => [keyOf(bloc), n]).filter(([, n]) => n !== 0));
}

const SAMPLE = readFileSync(new URL('../../../sample-data/dang-vien-2026-03-01.csv', import.meta.url), 'utf8');

/** The sample without some of its columns. */
function sampleWithout(...headers: string[]): string {
  const rows = Papa.parse<string[]>(SAMPLE.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
  const places = headers.map((header) => rows[0]?.indexOf(header) ?? -1);
  expect(places).not.toContain(-1);
  return Papa.unparse(rows.map((cells) => cells.filter((_, place) => !places.includes(place))));
}

const FIGURES = { administrative: 812, enterprise: 487, military: 18, police: 133, residential: 5358 };

describe('the sample', () => {
  test('without its column of blocs has the blocs of the report, by the names alone', async () => {
    const { info, arrow } = await readText(sampleWithout('Khối'));
    expect(blocsOf(info)).toEqual(FIGURES);
    expect(info.derived).toEqual({ bloc: 6808, organisation: 0, cell: 0 });
    expect(info.fields).toContain('bloc');
    const byBloc = info.organisations.map(({ bloc, kind, blocFrom }) => `${keyOf(bloc)} ${kind} ${blocFrom}`);
    const count = (text: string) => byBloc.filter((other) => other === text).length;
    expect(['administrative committee name', 'administrative cell name', 'enterprise committee name', 'military cell name', 'police committee name', 'residential cell name'].map(count))
      .toEqual([6, 14, 3, 1, 1, 59]);
    expect(info.alike).toEqual([]);
    const stored = rowsOf({ info, arrow }).reduce<Record<string, number>>((sum, { bloc }) => ({ ...sum, [keyOf(Number(bloc))]: (sum[keyOf(Number(bloc))] ?? 0) + 1 }), {});
    expect(stored).toEqual(FIGURES);
  });

  test('as it is has nothing derived and nothing alike', async () => {
    const { info } = await readText(SAMPLE);
    expect(info.derived).toEqual({ bloc: 0, organisation: 0, cell: 0 });
    expect(info.alike).toEqual([]);
    expect(new Set([...info.organisations, ...info.cells].map(({ blocFrom }) => blocFrom))).toEqual(new Set(['column']));
  });

  test('without blocs and organisations leaves open what no name says, and puts nobody in a wrong bloc', async () => {
    const { info, arrow } = await readText(sampleWithout('Khối', 'Tổ chức cơ sở đảng'));
    const truth = rowsOf(await readText(SAMPLE)).map(({ bloc }) => Number(bloc));
    const wrong = rowsOf({ info, arrow }).filter(({ bloc }, row) => Number(bloc) !== 0 && Number(bloc) !== truth[row]);
    expect(wrong).toEqual([]);
    // Open: "Chi bộ 1" to "Chi bộ 5", which six committees have, and three cells of the police whose names do not say it.
    const [numbered, police] = [573, 68];
    expect(blocsOf(info)).toEqual({ open: numbered + police, administrative: 812 - 354, enterprise: 487 - 219, military: 18, police: 133 - police, residential: 5358 });
    // Which cells are organisations of their own does not follow from all names: none is counted.
    expect(info.fields).not.toContain('organisation');
    expect(info.alike).toEqual([]);
  });

  test('without blocs and cells is the same as with cells', async () => {
    const { info } = await readText(sampleWithout('Khối', 'Chi bộ'));
    expect(blocsOf(info)).toEqual(FIGURES);
    expect(info.organisations).toHaveLength(84);
    expect(info.fields).not.toContain('cell');
  });
});

const HEADER = 'Họ và tên,Giới tính,Khối,Tổ chức cơ sở đảng,Chi bộ\n';

function list(rows: readonly [bloc: string, organisation: string, cell: string][], decisions?: Partial<Decisions>) {
  return readText(HEADER + rows.map(([bloc, organisation, cell]) => `Nguyễn Văn Mẫu,Nam,${bloc},"${organisation}","${cell}"\n`).join(''), undefined, decisions);
}

/** The blocs of members with these cells and nothing else to go by. */
async function blocsOfCells(...cells: string[]): Promise<string[]> {
  const read = await list(cells.map((cell) => ['', '', cell]));
  return rowsOf(read).map(({ bloc }) => keyOf(Number(bloc)));
}

describe('the bloc of a member without one', () => {
  test.each([
    ['Đảng bộ Công an phường', 'Chi bộ Văn phòng', 'police'], ['Đảng bộ Sông Tô', 'Chi bộ 1', 'open'], ['Đảng bộ Sông Tô', 'Chi bộ Văn phòng', 'open'], ['Đảng bộ Sông Tô', 'Chi bộ Công ty Mẫu', 'enterprise'],
    ['Đảng bộ phường Mẫu', 'Chi bộ 1', 'residential'], ['Đảng bộ phường Mẫu', 'Chi bộ Văn phòng', 'administrative'], ['Đảng ủy phường Mẫu', 'Chi bộ Công an', 'police'], ['', 'Chi bộ 12', 'residential'],
    ['Chi bộ 12', 'Chi bộ 12', 'residential'], ['Chi bộ Quân sự', '', 'military'], ['', '', 'open'], ['', 'Chi bộ 1 - ĐB Công an', 'police'], ['', 'Chi bộ 3 thuộc Đảng bộ Doanh nghiệp', 'enterprise'],
    ['', 'Đảng bộ phường Mẫu > Đảng bộ Công an > Chi bộ 2', 'police'], ['', 'Đảng bộ phường Mẫu / Chi bộ KDC 2', 'residential'], ['', 'Chi bộ 1 Đảng bộ Bệnh viện Mẫu', 'administrative'], ['', 'Chi bộ 1 (ĐB Sông Tô)', 'open'],
  ])('%s, %s: %s', async (organisation, cell, bloc) => {
    const { info } = await list([['', organisation, cell], ['', 'Đảng bộ Đống Mẫu', 'Chi bộ Đoài']]);
    expect(blocsOf(info)[bloc]).toBe(bloc === 'open' ? 2 : 1);
  });

  test('a bare number is residential, unless the file calls those otherwise and numbers others from 1', async () => {
    expect(await blocsOfCells('Chi bộ 1', 'CB số 2', 'Chi bộ Công an')).toEqual(['residential', 'residential', 'police']);
    expect(await blocsOfCells('Chi bộ 1', 'KDC 1', 'KDC 2', 'KDC 3')).toEqual(['open', 'residential', 'residential', 'residential']);
    expect(await blocsOfCells('Chi bộ 4', 'KDC 1', 'KDC 2', 'KDC 3')).toEqual(['residential', 'residential', 'residential', 'residential']);
  });

  test('a number without an organisation is open where committees number their cells', async () => {
    const { info } = await list([['', 'Đảng bộ Công an', 'Chi bộ 1'], ['', '', 'Chi bộ 1']]);
    expect(blocsOf(info)).toEqual({ open: 1, police: 1 });
  });

  test('what the file states goes before the name; two signs that disagree leave the rest open', async () => {
    const { info } = await list([['DN', 'Chi bộ Trường THCS Mẫu', ''], ['', 'Chi bộ Trường THCS Mẫu', ''], ['CA', 'Đảng bộ Sông Tô', ''], ['', 'Đảng bộ Sông Tô', ''], ['KDC', 'KDC 5', ''], ['', 'KDC 5', '']]);
    expect(blocsOf(info)).toEqual({ open: 1, enterprise: 1, police: 2, residential: 2 });
    expect(info.organisations.map(({ bloc, blocFrom }) => [keyOf(bloc), blocFrom])).toEqual([['enterprise', 'column'], ['police', 'column'], ['residential', 'column']]);
    expect(info.derived.bloc).toBe(2);
  });

  test('a person’s decision goes before both, that of a cell before that of its organisation', async () => {
    const rows: [string, string, string][] = [['KDC', 'Đảng bộ A', 'Chi bộ 1'], ['', 'Đảng bộ A', 'Chi bộ 2'], ['CA', 'Chi bộ Công an', ''], ['', 'Đảng bộ B', 'Chi bộ 1']];
    const { info } = await list(rows, {
      blocs: [{ unit: 'đảng bộ a', bloc: 'enterprise' }, { unit: 'đảng bộ a\nchi bộ 2', bloc: 'military' }, { unit: 'chi bộ công an', bloc: null }, { unit: 'đảng bộ b', bloc: 'no such bloc' }],
    });
    expect(blocsOf(info)).toEqual({ open: 2, enterprise: 1, military: 1 });
    expect(info.organisations.map(({ bloc, blocFrom }) => [keyOf(bloc), blocFrom])).toEqual([['enterprise', 'decision'], ['open', 'decision'], ['open', 'none']]);
    expect(info.cells.map(({ id, bloc, blocFrom }) => [id, keyOf(bloc), blocFrom])).toEqual([
      ['đảng bộ a\nchi bộ 1', 'enterprise', 'decision'], ['đảng bộ a\nchi bộ 2', 'military', 'decision'], ['đảng bộ b\nchi bộ 1', 'open', 'none'],
    ]);
    expect(info.issues.filter(({ code }) => code === 'bloc-differs')).toEqual([]);
  });

  test('a bloc that is not understood is not replaced by another', async () => {
    const { info } = await list([['lạ', 'Đảng bộ Công an', ''], ['', 'Đảng bộ Công an', ''], ['?', 'Đảng bộ Công an', '']]);
    expect(blocsOf(info)).toEqual({ open: 1, police: 2 });
    expect(info.issues.map(({ code, value }) => [code, value])).toEqual([['value-not-understood', 'lạ'], ['column-empty', '']]);
  });

  test('a file whose names say nothing has no blocs', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Chi bộ\nNguyễn Văn Mẫu,Nam,Chi bộ Sông Tô\n');
    expect(info.fields).not.toContain('bloc');
    expect(info.cells[0]?.blocFrom).toBe('none');
  });

  test('the engine counts what was derived', async () => {
    const read = await list([['', 'Đảng bộ Công an', 'Chi bộ 1'], ['', 'Đảng bộ Sông Tô', 'Chi bộ 1'], ['KDC', '', 'Chi bộ 7'], ['', '', 'CB 7'], ['', 'Trường Mầm non Hoa Sen', '']],
      { merges: [{ unit: 'cb 7', into: 'chi bộ 7' }], blocs: [{ unit: 'đảng bộ sông tô', bloc: 'enterprise' }] });
    const connection = await openNodeDuckDb();
    const snapshot = { id: 1, info: read.info, sample: false, members: new Blob([read.arrow]) };
    await connection.insert('members_1', snapshot.members);
    await expect(verifyMembers(connection, snapshot)).resolves.toBeUndefined();
    expect(blocsOf(read.info)).toEqual({ administrative: 1, enterprise: 1, police: 1, residential: 2 });
    await connection.close();
  });
});
