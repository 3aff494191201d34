import { describe, expect, test } from 'vitest';
import type { Decisions } from '#domain/decisions.ts';
import { readPath } from '#features/import/units/unit-path.ts';
import { readText, rowsOf } from './support.ts';

describe('the committee that a text names', () => {
  test.each([
    ['Chi bộ 1 - ĐB Công an', 'ĐB Công an'], ['Chi bộ 3 thuộc Đảng bộ Doanh nghiệp', 'Đảng bộ Doanh nghiệp'], ['Chi bộ 3 trực thuộc Đảng bộ Doanh nghiệp', 'Đảng bộ Doanh nghiệp'], ['Chi bộ 1 (Đảng bộ Công an)', 'Đảng bộ Công an'],
    ['Chi bộ 1 Đảng bộ Công an', 'Đảng bộ Công an'], ['Đảng bộ Công an phường / Chi bộ An ninh', 'Đảng bộ Công an phường'], ['ĐB UBND; CB 1', 'ĐB UBND'], ['Đảng bộ phường Mẫu > Đảng bộ Công an > Chi bộ 1', 'Đảng bộ Công an'],
    ['Chi bộ 1, Đảng bộ Công an, Đảng bộ phường Mẫu', 'Đảng bộ Công an'], ['Đảng bộ Công ty > Đảng bộ bộ phận Xưởng 1 > Chi bộ 2', 'Đảng bộ Công ty'], ['HN.01.02 - Đảng bộ Công ty CP Dệt - May > Chi bộ 1', 'Đảng bộ Công ty CP Dệt - May'],
    ['Đảng bộ Công an phường', 'Đảng bộ Công an phường'], ['CHI BỘ 1 - ĐẢNG BỘ CÔNG AN', 'ĐẢNG BỘ CÔNG AN'], ['Chi bo 1 thuoc Dang bo Cong an', 'Dang bo Cong an'],
    ['Chi bộ Văn phòng Đảng ủy', null], ['Chi bộ Cơ quan Đảng bộ phường', null], ['Chi bộ Công an - Quân sự', null], ['Chi bộ KDC 5', null], ['Chi bộ 1 - Đảng bộ phường Mẫu', null], ['Đảng bộ phường Mẫu > Chi bộ KDC 5', null], ['', null],
  ])('%s: %s', (text, committee) => expect(readPath(text).committee).toBe(committee));

  test('a unit right under the ward’s committee is told from one under another', () => {
    expect(readPath('Đảng bộ phường Mẫu > Chi bộ Trường Mẫu')).toEqual({ committee: null, whole: false, underWard: true });
    expect(readPath('Đảng bộ phường Mẫu')).toEqual({ committee: null, whole: false, underWard: false });
    expect(readPath('Đảng bộ Công an').whole).toBe(true);
    expect(readPath('Chi bộ 1 - ĐB Công an').whole).toBe(false);
  });
});

function list(header: string, units: readonly string[], decisions?: Partial<Decisions>) {
  return readText(`Họ và tên,Giới tính,${header}\n${units.map((unit) => `Nguyễn Văn Mẫu,Nam,"${unit}"\n`).join('')}`, undefined, decisions);
}

describe('a file with cells only', () => {
  test('has the committees that the cells name, and the other cells as organisations', async () => {
    const read = await list('Chi bộ', ['Chi bộ 1 - ĐB Công an', 'Chi bộ 2 - ĐB Công an', 'Chi bộ Tổ dân phố 5', 'Chi bộ Trường Mầm non Hoa Sen', 'Chi bộ 9']);
    const { info } = read;
    expect(info.fields).toEqual(expect.arrayContaining(['organisation', 'cell', 'bloc']));
    expect(info.derived).toEqual({ bloc: 5, organisation: 5, cell: 0 });
    expect(info.organisations.map(({ key, kind, bloc, members }) => [key, kind, bloc, members])).toEqual([
      ['db-cong-an', 'committee', 4, 2], ['chi-bo-to-dan-pho-5', 'cell', 5, 1], ['chi-bo-truong-mam-non-hoa-sen', 'cell', 1, 1], ['chi-bo-9', 'cell', 5, 1],
    ]);
    // As they were before the organisations followed from them, so that links go on.
    expect(info.cells.map(({ key, id, organisation }) => [key, id, organisation])).toEqual([
      ['~chi-bo-1-db-cong-an', 'chi bộ 1 - đb công an', 1], ['~chi-bo-2-db-cong-an', 'chi bộ 2 - đb công an', 1], ['~chi-bo-to-dan-pho-5', 'chi bộ tổ dân phố 5', 2],
      ['~chi-bo-truong-mam-non-hoa-sen', 'chi bộ trường mầm non hoa sen', 3], ['~chi-bo-9', 'chi bộ 9', 4],
    ]);
    expect(rowsOf(read).map(({ organisation }) => organisation)).toEqual([1, 1, 2, 3, 4]);
  });

  test('of residential areas alone has each as an organisation, one without the word for a cell too', async () => {
    const { info } = await list('Chi bộ', ['KDC 1', 'KDC 2', 'Chi bộ 3', '']);
    expect(info.organisations.map(({ name, kind, members }) => [name, kind, members])).toEqual([['KDC 1', 'cell', 1], ['KDC 2', 'cell', 1], ['Chi bộ 3', 'cell', 1]]);
    expect(info.derived.organisation).toBe(3);
  });

  test('has no organisations where one cell may be one of a committee or an organisation', async () => {
    for (const units of [['KDC 1', 'Chi bộ Trường Mầm non Hoa Sen'], ['Chi bộ 1', 'Chi bộ 2'], ['KDC 1', 'Chi bộ Sông Tô']]) {
      const { info } = await list('Chi bộ', units);
      expect(info.organisations).toEqual([]);
      expect(info.fields).not.toContain('organisation');
      expect(info.derived.organisation).toBe(0);
    }
  });

  test('joined cells and joined committees are one organisation', async () => {
    const units = ['Chi bộ 1 - ĐB Công an', 'CB số 1 - Đảng bộ Công an', 'KDC 1', 'Chi bộ KDC số 01'];
    const open = (await list('Chi bộ', units)).info;
    expect(open.alike.map(({ units: group }) => group.map(({ id, kind }) => `${kind} ${id}`))).toEqual([
      ['organisation đb công an', 'organisation đảng bộ công an'].toSorted(), ['cell cb số 1 - đảng bộ công an', 'cell chi bộ 1 - đb công an'], ['cell chi bộ kdc số 01', 'cell kdc 1'],
    ]);
    const { info } = await list('Chi bộ', units, {
      merges: [{ unit: 'đb công an', into: 'đảng bộ công an' }, { unit: 'kdc 1', into: 'chi bộ kdc số 01' }, { unit: 'cb số 1 - đảng bộ công an', into: 'chi bộ 1 - đb công an' }],
    });
    expect(info.organisations.map(({ name, members }) => [name, members])).toEqual([['ĐB Công an', 2], ['Chi bộ KDC số 01', 2]]);
    expect(info.alike).toEqual([]);
  });

  test('a person’s bloc for a cell counts by the name that it has in the file', async () => {
    const { info } = await list('Chi bộ', ['Chi bộ 1 - ĐB Sông Tô', 'KDC 1'], { blocs: [{ unit: 'chi bộ 1 - đb sông tô', bloc: 'military' }] });
    expect(info.cells.map(({ bloc, blocFrom }) => [bloc, blocFrom])).toEqual([[3, 'decision'], [5, 'name']]);
  });
});

describe('a file with organisations only', () => {
  test('keeps them as they are', async () => {
    const { info } = await list('Tổ chức cơ sở đảng', ['Đảng bộ Công an', 'Chi bộ KDC 1', 'Chi bộ KDC 1']);
    expect(info.organisations.map(({ key, members }) => [key, members])).toEqual([['dang-bo-cong-an', 1], ['chi-bo-kdc-1', 2]]);
    expect(info.fields).not.toContain('cell');
  });

  test('counts a cell of a committee as one of its cells, not as an organisation', async () => {
    const read = await list('Tổ chức cơ sở đảng', ['Chi bộ 1 - ĐB Công an', 'Chi bộ 2 - ĐB Công an', 'ĐB Công an', 'Chi bộ KDC 1']);
    expect(read.info.organisations.map(({ key, members }) => [key, members])).toEqual([['db-cong-an', 3], ['chi-bo-kdc-1', 1]]);
    expect(read.info.cells.map(({ key, members }) => [key, members])).toEqual([['~chi-bo-1-db-cong-an', 1], ['~chi-bo-2-db-cong-an', 1], ['~chi-bo-kdc-1', 1]]);
    expect(rowsOf(read).map(({ organisation, cell }) => [organisation, cell])).toEqual([[1, 1], [1, 2], [1, 0], [2, 3]]);
    expect(read.info.derived).toMatchObject({ organisation: 0, cell: 3 });
    expect(read.info.fields).toContain('cell');
  });
});

test('cells of a column of organisations are joined by the names that the column has', async () => {
  const units = ['Chi bộ 1 - ĐB Công an', 'CB 01 - ĐB Công an', 'Chi bộ KDC 1'];
  const { info: open } = await list('Tổ chức cơ sở đảng', units);
  const [group] = open.alike;
  expect(group?.units.map(({ id }) => id)).toEqual(['cb 01 - đb công an', 'chi bộ 1 - đb công an']);
  const { info } = await list('Tổ chức cơ sở đảng', units, { merges: [{ unit: 'cb 01 - đb công an', into: 'chi bộ 1 - đb công an' }] });
  expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1 - ĐB Công an', 2], ['Chi bộ KDC 1', 1]]);
  expect(info.alike).toEqual([]);
});

describe('a cell without an organisation in a file that names some', () => {
  const both = (...rows: [organisation: string, cell: string][]) =>
    readText(`Họ và tên,Giới tính,Tổ chức cơ sở đảng,Chi bộ\n${rows.map(([organisation, cell]) => `Nguyễn Văn Mẫu,Nam,"${organisation}","${cell}"\n`).join('')}`);

  test('is one of the committee that it mentions, or one of its own by its words; all others stay open', async () => {
    const read = await both(['ĐB Công an', 'Chi bộ 1'], ['', 'Chi bộ 2 - ĐB Công an'], ['', 'Chi bộ KDC 5'], ['', 'Chi bộ 6'], ['', 'Chi bộ Trường Mầm non Hoa Sen']);
    expect(read.info.organisations.map(({ key, kind, members }) => [key, kind, members])).toEqual([['db-cong-an', 'committee', 2], ['chi-bo-kdc-5', 'cell', 1]]);
    expect(rowsOf(read).map(({ organisation }) => organisation)).toEqual([1, 1, 2, 0, 0]);
    expect(read.info.cells.map(({ key }) => key)).toEqual(['db-cong-an~chi-bo-1', '~chi-bo-2-db-cong-an', '~chi-bo-kdc-5', '~chi-bo-6', '~chi-bo-truong-mam-non-hoa-sen']);
    expect(read.info.derived).toEqual({ bloc: 4, organisation: 2, cell: 0 });
  });

  test('is left where the file has an organisation of its name', async () => {
    const read = await both(['KDC 5', 'KDC 5'], ['', 'KDC 5']);
    expect(rowsOf(read).map(({ organisation, cell }) => [organisation, cell])).toEqual([[1, 1], [0, 2]]);
  });
});
