import { describe, expect, test } from 'vitest';
import { codesOf, countsOf, readText, rowsOf } from './support.ts';

const HEADER = 'STT,Họ và tên,Giới tính,Ngày sinh,Dân tộc,Chi bộ,Ghi chú\n';
const MEMBER = '1,Nguyễn Văn Mẫu,Nam,15/08/1950,Kinh,Chi bộ 1,\n';

async function countOf(rows: string): Promise<{ rows: Record<string, number>; issues: string[] }> {
  const { info } = await readText(HEADER + MEMBER + rows);
  const { leftOut, ignored, read, kept } = info.rows;
  expect(read).toBe(kept + Object.values({ ...leftOut, ...ignored }).reduce((sum, n) => sum + n, 0) + 1);
  expect(info.tally.categories.sex?.reduce((sum, n) => sum + n, 0)).toBe(kept);
  return { rows: { read, kept: kept - 1, ...leftOut, ...ignored }, issues: info.issues.map(({ code }) => code) };
}

describe('rows that are no members', () => {
  test.each([
    ['blank', '\n'], ['blank', ',,,,,,\n'], ['blank', ' ,\u00a0,\u200b,,,,\n'], ['blank', ',,,,,,,,,,,\n'],
    ['total', 'Tổng cộng,,1,,,,\n'], ['total', ',Tổng cộng: 1 đảng viên,,,,,\n'], ['total', ',TỔNG SỐ,1,2,3,4,\n'], ['total', 'Cộng,,,,,,\n'], ['total', ',Cộng: 25,,,,,\n'], ['total', ',,,,Tổng cộng,1,\n'],
    ['total', ',Tong cong,1,,,,\n'], ['total', `,${'Tổng cộng'.normalize('NFD')},1,,,,\n`],
    ['note', ',,,,,"Hà Nội, ngày 1 tháng 3 năm 2026",\n'], ['note', ',NGƯỜI LẬP BIỂU,,,Bí thư,,\n'], ['note', 'Ghi chú: danh sách này có 1 người,,,,,,\n'], ['note', ',,Nam,,,,\n'],
    ['note', ',"Hà Nội, ngày … tháng … năm 2026",,,,,\n'], ['section', 'I. CHI BỘ SỐ 1,,,,,,\n'], ['section', ',I. CHI BỘ SỐ 1,,,,,\n'], ['section', ',Chi bộ KDC số 3 (92 đ/c),,,,,\n'], ['note', 'xxx\n'],
    ['note', ',,Người lập,Thủ trưởng,Ký tên,,\n'], ['note', ',12345,,,,,\n'], ['section', 'I,CHI BỘ SỐ 1,12,5,3,4,\n'],
    ['repeatedHeader', HEADER], ['repeatedHeader', HEADER.toUpperCase()], ['repeatedHeader', '1,2,3,4,5,6,7\n'], ['repeatedHeader', '(1),(2),(3),(4),(5),(6),(7)\n'],
    ['repeatedHeader', 'A,B,1,2, "3",4,5\n'], ['repeatedHeader', 'A,B,1,2,3",4,5\n'],
    ['nameOnly', ',Trần Thị Mẫu,,,,,\n'], ['nameOnly', ',Trần Thị Mẫu\n'],
    ['unclear', '58,,,,,,\n'], ['unclear', '1234,,,,,,\n'], ['section', '2,Chi bộ KDC số 3 (92 đ/c),,,,,\n'], ['section', '1,CHI BỘ SỐ 1,12,5,3,4,\n'], ['unclear', '12,Tổng cộng,,,,,\n'],
    ['unclear', ',Tổng cộng,Nam,1950,,,\n'], ['unclear', ',Khối Văn Mẫu,Nam,x,x,,\n'],
    ['tooLong', '2,Trần,Thị Mẫu,Nữ,1960,Kinh,Chi bộ 1,x\n'], ['tooLong', '2,Trần,Thị Mẫu,Nữ,1960,Kinh,Chi bộ 1,\n'], ['tooLong', '2,Trần Thị Mẫu,Nữ,1960,Kinh,Chi bộ 1,,x\n'],
  ])('%s: %j', async (kind, row) => {
    const { rows, issues } = await countOf(row);
    expect(rows).toMatchObject({ kept: 0, [kind]: 1 });
    expect(issues).toEqual(kind === 'nameOnly' ? ['row-only-name'] : kind === 'tooLong' ? ['row-too-long'] : kind === 'unclear' ? ['row-unclear'] : row.includes('đ/c') ? ['section-count-differs'] : []);
  });
});

describe('rows without the empty cells at their ends', () => {
  const heading = 'STT,Họ và tên,Giới tính,Năm sinh,Miễn SH,Ghi chú';
  const rows = ['1,Trần Văn Mẫu,Nam,1960', '2,Lê Thị Mẫu,Nữ,1940,x', '3,Phạm Văn Mẫu,Nam,1971,,tổ 3', '4,Võ Thị Mẫu,Nữ,1980', '5,Hồ Văn Mẫu,Nam,1990', '6,Mai Thị Mẫu,Nữ'];

  test('have empty ones, where many rows are short and none ends with an empty cell', async () => {
    const read = await readText([heading, ...rows, ''].join('\n'));
    expect(countsOf(read, 'exemption')).toEqual({ reasonUnknown: 1, active: 5 });
    expect(codesOf(read)).toEqual([]);
  });

  test.each([
    ['one ends with an empty cell', [...rows, '7,Ngô Thị Mẫu,Nữ,1970,']], ['few are short', [...rows.slice(0, 3), ...rows.slice(0, 2).map((row) => `${row},x,x`)]],
  ])('are short where %s', async (_, others) => {
    const read = await readText([heading, ...others, ''].join('\n'));
    expect(countsOf(read, 'exemption').unknown).toBeGreaterThan(0);
    expect(codesOf(read)).toContain('row-too-short');
  });
});

describe('rows that are members', () => {
  test.each<[string, string, string[]]>([
    ['whole', '2,Trần Thị Mẫu,Nữ,1960,Kinh,Chi bộ 1,\n', []],
    ['short, if only of columns that are not read', '2,Trần Thị Mẫu,Nữ,1960,Kinh,Chi bộ 1\n', ['row-too-short']],
    ['short', '2,Trần Thị Mẫu,Nữ,1960\n', ['row-too-short']],
    ['empty cells too many, every value clear', '2,Trần Thị Mẫu,Nữ,1960,Kinh,Chi bộ 1,,,,\n', []],
    ['without a name', '2,,Nữ,1960,Kinh,Chi bộ 1,\n', ['name-missing']],
    ['without a name, two values', ',,Nam,1950,,,\n', ['name-missing']],
    ['without a name, a running number and two values', '57,,Nam,1950,,,\n', ['name-missing']],
    ['without a name, a running number and one value', '57,,Nam,,,,\n', ['name-missing']],
    ['a code in place of the name', ',0001,Nam,,,,\n', ['name-missing']],
    ['a name like a total, every value clear', ',Cộng,Nam,1950,Kinh,Chi bộ 1,\n', ['row-like-total']],
    ['a name like a note and two values', ',Khối Văn Mẫu,Nam,1950,,,\n', []],
    ['a name and a running number', '2,Trần Thị Mẫu,,,,,\n', []],
    ['a name and a long running number', '12345.,Trần Thị Mẫu,,,,,\n', []],
    ['a name and one value', ',Trần Thị Mẫu,Nữ,,,,\n', []],
    ['a name and a cell only', ',Trần Thị Mẫu,,,,Chi bộ 1,\n', []],
    ['a family name like a total', '2,Tống Công Minh,Nam,1960,Kinh,Chi bộ 1,\n', []],
    ['a unit like a total', '2,Trần Thị Mẫu,Nữ,1960,Kinh,Tổng Công ty Mẫu,\n', []],
    ['a name like a note', '2,Khối Văn Mẫu,Nam,1960,Kinh,Chi bộ 1,\n', []],
    ['quotes that do not pair, every cell clear', '2,"Trần "Thị" Mẫu",Nữ,1960,Kinh,Chi bộ 1,\n', ['quote-broken']],
    ['nothing understood, but much filled in', '2,Trần Thị Mẫu,x1,x2,x3,x4,\n', ['value-not-understood', 'value-not-understood', 'date-not-understood']],
  ])('%s', async (_, row, issues) => {
    const counted = await countOf(row);
    expect(counted.rows.kept).toBe(1);
    expect(counted.issues).toEqual(issues);
  });

  test('given names like totals in a first column', async () => {
    const { info } = await readText('Tên,Họ đệm,Giới tính,Năm sinh\nMẫu,Nguyễn Văn,Nam,1950\nCộng,Phạm Văn,Nam,1950\nTổng,Lê Văn,Nam,1951\nCộng,,3,\n');
    expect(info.rows).toMatchObject({ kept: 3, ignored: { total: 1 } });
    expect(info.issues).toMatchObject([{ code: 'row-like-total', count: 2, places: [{ line: 3 }, { line: 4 }] }]);
  });

  test('a total of men and women under their years of birth is nobody born in these', async () => {
    const { info } = await readText('Họ và tên,Năm sinh - Nam,Năm sinh - Nữ\nA Mẫu,1950,\nB Mẫu,,1960\nCộng,15,\nCộng,,26\nTổng,15,26\nCộng,1950,\n');
    expect(info.rows).toMatchObject({ kept: 3, ignored: { total: 3 } });
    expect(info.issues).toMatchObject([{ code: 'row-like-total', count: 1, places: [{ line: 7 }] }]);
  });

  test('a column of names that holds codes', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Ngày sinh\n0001,Nam,1950\n0002,Nữ,\n0003,,1960\n');
    expect(info.rows.kept).toBe(3);
    expect(info.issues).toMatchObject([{ code: 'name-missing', count: 3 }]);
  });

  test('every row ends with a delimiter that the header lacks', async () => {
    const { info } = await readText(`Họ và tên,Giới tính\n${'Nguyễn Văn Mẫu,lạ,\n'.repeat(5)}`);
    expect(info.rows).toMatchObject({ kept: 5, leftOut: { tooLong: 0 } });
  });

  test('every row ends before the last columns, which are not read', async () => {
    const { info } = await readText(`Họ và tên,Giới tính,Ghi chú\n${'Nguyễn Văn Mẫu,Nam\n'.repeat(5)}`);
    expect(info.issues).toEqual([]);
  });

  test('a remark under no header is no shift where every value is clear', async () => {
    const { info } = await readText('Họ và tên,Giới tính,\nNguyễn Văn Mẫu,Nam,x\nTrần Thị,Mẫu,Nữ\n');
    expect(info.rows).toMatchObject({ kept: 1, leftOut: { tooLong: 1 } });
  });

  test('no column of names: rows count by what they say', async () => {
    const { info } = await readText('Giới tính,Ngày sinh,Dân tộc\nNam,1950,Kinh\nNữ,,\nNữ,1960,\nNgười lập,,\n');
    expect(info.rows).toMatchObject({ kept: 2, ignored: { note: 2 } });
    expect(info.issues).toEqual([]);
  });

  test('missing cells are unknown, not what an empty cell means', async () => {
    const read = await readText('Họ và tên,Giới tính,Chức vụ Đảng,Miễn SH\nNguyễn Văn Mẫu,Nam,,\nTrần Thị Mẫu,Nữ\n');
    expect(rowsOf(read)).toMatchObject([{ party_post: 4, exemption: 5 }, { party_post: 0, exemption: 0 }]);
  });
});

test('the lines of ignored rows are known, the first 50 of each kind', async () => {
  const { info } = await readText(`DANH SÁCH\n${HEADER}${MEMBER}\nTổng cộng,,1,,,,\n,Người lập,,,,,\n${HEADER}${'\n'.repeat(60)}`);
  const { blank, ...others } = info.rows.ignoredLines;
  expect(others).toEqual({ title: [1], total: [5], note: [6], section: [], repeatedHeader: [7] });
  expect(blank).toEqual([4, ...Array.from({ length: 49 }, (_, n) => n + 8)]);
  expect(info.rows.ignored.blank).toBe(61);
});

describe('issues', () => {
  test('are grouped by value, with line and column, physical lines counted', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Ghi chú\n"Nguyễn\nVăn Mẫu",lạ,\nTrần Thị Mẫu,lạ,\nLê Mẫu,N,\n');
    expect(info.issues).toEqual([
      { code: 'value-not-understood', field: 'sex', value: 'lạ', count: 2, places: [{ line: 2, column: 2 }, { line: 4, column: 2 }] },
      { code: 'value-not-understood', field: 'sex', value: 'N', count: 1, places: [{ line: 5, column: 2 }] },
    ]);
    expect(info.issueTotal).toBe(3);
  });

  test('many alike: first 50 places; many different: 2,000 groups; the total is true', async () => {
    const alike = 'Nguyễn Văn Mẫu,lạ\n'.repeat(60);
    const different = Array.from({ length: 2500 }, (_, n) => `Nguyễn Văn Mẫu,lạ ${n}\n`).join('');
    const { info } = await readText(`Họ và tên,Giới tính\n${alike}${different}`);
    expect(info.issues[0]).toMatchObject({ count: 60 });
    expect(info.issues[0]?.places).toHaveLength(50);
    expect(info.issues).toHaveLength(2000);
    expect(info.issueTotal).toBe(2560);
  });

  test('a flood of values drowns no problem of the whole file', async () => {
    const different = Array.from({ length: 2500 }, (_, n) => `Nguyễn Văn Mẫu,lạ ${n},,A,\n`).join('');
    const { info } = await readText(`Họ và tên,Giới tính,Khối,TCCSĐ,Trạng thái\n${different}Nguyễn Văn Mẫu,Nam,KDC,A,\nNguyễn Văn Mẫu,Nam,KDC,A,\nNguyễn Văn Mẫu,Nam,Công an,A,chưa rõ chuyển đâu\n`);
    expect(info.issues.filter(({ code }) => code !== 'value-not-understood').map(({ code }) => code)).toEqual(['status-not-understood', 'bloc-differs']);
  });

  test('a long value is cut, whole characters only', async () => {
    const { info } = await readText(`Họ và tên,Giới tính\nNguyễn Văn Mẫu,${'𝒜'.repeat(500)}\n`);
    expect(info.issues[0]?.value).toBe(`${'𝒜'.repeat(79)}…`);
  });
});

test('a birth year written "nam 1930" begins no total', async () => {
  const { info } = await readText('NS,Loai hinh TCCSD,Gioi tinh,Ho va ten,Ly do mien\nnam 1930,HCSN,Nam,Nguyen Van Mau,\n1975,HCSN,Nu,Tran Thi Mau,\nNam: 1,,,,\nNam 1,,,,\n');
  expect([info.rows.kept, info.rows.ignored.total]).toEqual([2, 2]);
});
