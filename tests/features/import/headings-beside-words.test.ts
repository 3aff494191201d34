import { expect, test } from 'vitest';
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
