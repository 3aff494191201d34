import { describe, expect, test } from 'vitest';
import { readText } from './support.ts';

const HEADER = 'STT|Họ và tên|Giới tính|Ngày sinh|Dân tộc|Chức vụ\n';
const MEMBER = '1|Lê Văn Mẫu|Nam|1950|Kinh|\n';

async function cellsOf(text: string) {
  const { info } = await readText(HEADER + text);
  return { cells: info.cells.map(({ name, members }) => [name, members]), ignored: info.rows.ignored, codes: info.issues.map(({ code }) => code) };
}

test.each(['|Chi bộ 3|Bí thư: Lê Văn Mẫu|||', 'III|Chi bộ 3||||Bí thư: Lê Văn Mẫu', 'Phần III|Chi bộ 3||||', '★|Chi bộ 3||||', 'III|Chi bộ 3|(1|đ/c)||'])('the heading of a cell: %s', async (heading) => {
  const read = await cellsOf(`I|Chi bộ 1||||\n${MEMBER}${MEMBER}${heading}\n${MEMBER}`);
  expect(read).toMatchObject({ cells: [['Chi bộ 1', 2], ['Chi bộ 3', 1]], ignored: { section: 2, note: 0 }, codes: [] });
});

test('all headings of a list', async () => {
  const read = await cellsOf(`|Chi bộ 1|Bí thư: Lê Văn Mẫu|||\n${MEMBER}${MEMBER}|Chi bộ 3|Bí thư: Trần Văn Mẫu|||\n${MEMBER}`);
  expect(read).toMatchObject({ cells: [['Chi bộ 1', 2], ['Chi bộ 3', 1]], codes: [] });
});

test('the words below a list of one cell are no heading of it', async () => {
  const { info } = await readText(`${HEADER}${MEMBER}${MEMBER}|Chi bộ 3||TM. CHI ỦY||\n|||BÍ THƯ||\n`);
  expect(info.rows.kept).toBe(2);
  expect(info.columns.map(({ field }) => field)).not.toContain('cell');
});

describe('the word for a unit in one cell and its name in the next', () => {
  test.each([
    ['Chi bộ:|KDC số 3||||', 'Chi bộ KDC số 3'], ['|Chi bộ:|KDC số 3|||', 'Chi bộ KDC số 3'], ['Chi bộ:||KDC số 3||12|', 'Chi bộ KDC số 3'], ['III|Chi bộ :|3|||', 'Chi bộ 3'],
    ['CHI BỘ|Trường Mầm non Hoa||||', 'CHI BỘ Trường Mầm non Hoa'], ['Chi bộ:|Hoa Sen|Bí thư:|Lê Văn Mẫu||', 'Chi bộ Hoa Sen'], ['Chi bộ:|Hoa Sen|Bí thư:|Lê Văn Mẫu|sinh năm|1960', 'Chi bộ Hoa Sen'],
    ['Chi bộ:|Chi bộ 2|thành lập năm|2020||', 'Chi bộ 2'], ['Chi bộ:|Hoa Sen|Nam|12||', 'Chi bộ Hoa Sen'], ['Chi bộ:|3|Nam|12|Nữ|5', 'Chi bộ 3'], ['Tên chi bộ:|Chi bộ 3||||', 'Chi bộ 3'], ['Đơn vị:|Chi bộ 3||||', 'Chi bộ 3'],
    ['Tổ dân phố:|5||||', 'Tổ dân phố 5'],
  ])('%s: the heading of a cell', async (heading, name) => {
    const read = await cellsOf(`Chi bộ:|KDC số 1||||\n${MEMBER}${MEMBER}${heading}\n${MEMBER}`);
    expect(read).toMatchObject({ cells: [['Chi bộ KDC số 1', 2], [name, 1]], ignored: { section: 2, note: 0 }, codes: [] });
  });

  test.each(['Đơn vị:|Trường Mầm non Hoa||||', 'I|Chi bộ|4|||'])('%s: told where it is open what it is', async (heading) => {
    const read = await cellsOf(`Chi bộ:|KDC số 1||||\n${MEMBER}${MEMBER}${heading}\n${MEMBER}`);
    expect(read).toMatchObject({ cells: [['Chi bộ KDC số 1', 2]], ignored: { section: 2 }, codes: ['section-not-understood'] });
  });

  test('a list with few columns takes no such row for a member', async () => {
    const { info } = await readText('STT|Họ và tên|Giới tính\nChi bộ:|KDC số 1|\n1|Lê Văn Mẫu|Nam\nChi bộ:|KDC số 2|\n1|Lê Thị Mẫu|Nữ\n');
    expect([info.rows.kept, info.cells.map(({ name, members }) => [name, members])]).toEqual([2, [['Chi bộ KDC số 1', 1], ['Chi bộ KDC số 2', 1]]]);
  });

  test.each([
    ['Đơn vị|Số|Họ và tên|Giới tính|Ngày sinh', 'Chi bộ:|1|Lê Văn Mẫu|Nam|01/02/1960', 3], ['Loại|Họ và tên|Giới tính|Ngày sinh', 'Chi bộ:|Lê Văn Mẫu|Nam|1960', 0],
    ['Nơi sinh hoạt|Họ và tên|Giới tính|Trình độ chuyên môn', 'Đơn vị:|Lê Văn Mẫu|Nam|Đại học', 3],
  ] as const)('no heading where a member stands beside it: %s', async (header, row, told) => {
    const { info } = await readText(`${header}\n${row}\n${row}\n${row.replace('Mẫu', 'Thử')}\n`);
    expect(info.rows.kept).toBe(3);
    expect(info.cells).toEqual([]);
    expect(info.issues.filter(({ field }) => field === 'cell').map(({ code, count }) => [code, count])).toEqual(told ? [['value-not-understood', told]] : []);
  });

  test('above the heading', async () => {
    const { info } = await readText(`DANH SÁCH ĐẢNG VIÊN\nĐảng bộ:|Phường Mẫu\nChi bộ:|KDC số 3\n${HEADER}${MEMBER}`);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ KDC số 3', 1]]);
  });

  test('the head of a table above the list names no unit', async () => {
    const { info } = await readText(`Chi bộ|Số lượng\n${HEADER}${MEMBER}`);
    expect(info.cells).toEqual([]);
  });
});
