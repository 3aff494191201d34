import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { NO_DECISIONS } from '#domain/decide.ts';
import { readBytes, readText, utf8 } from './support.ts';

/** A member as a list gives it; 0 is a level that is not given. */
interface Member {
  name: readonly [family: string, given: string];
  isWoman: boolean;
  year: number;
  levels: Readonly<Record<(typeof LEVELS)[number], number>>;
  admitted: number;
  cell: number;
}

const LEVELS = ['qualification', 'politicalTheory'] as const satisfies readonly FieldKeyOf<'category'>[];
const NAMES: readonly (readonly [string, string])[] = [['Nguyễn Văn', 'Mẫu'], ['Trần Thị', 'Ánh'], ['Lê', 'Ẩn'], ['Đỗ Ngọc', 'Vũ']];

const member: fc.Arbitrary<Member> = fc.record({
  name: fc.constantFrom(...NAMES),
  isWoman: fc.boolean(),
  year: fc.integer({ min: 1930, max: 2005 }),
  levels: fc.record({ qualification: fc.integer({ min: 0, max: 6 }), politicalTheory: fc.integer({ min: 0, max: 3 }) }),
  admitted: fc.integer({ min: 1950, max: 2024 }),
  cell: fc.integer({ min: 1, max: 3 }),
});

const labelsOf = (field: (typeof LEVELS)[number]) => categoriesOf(field).filter(({ key }) => key !== 'none').map(({ label }) => label.vi);
const textOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\n') + '\n';

function plain(members: readonly Member[]): string {
  return textOf([
    ['STT', 'Họ và tên', 'Giới tính', 'Năm sinh', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Ngày vào Đảng', 'Ngày chính thức', 'Chi bộ'],
    ...members.map(({ name, isWoman, year, levels, admitted, cell }, at) => [
      String(at + 1), name.join(' '), isWoman ? 'Nữ' : 'Nam', String(year), ...LEVELS.map((field) => labelsOf(field)[levels[field] - 1] ?? ''), String(admitted), String(admitted + 1), `Chi bộ số ${cell}`,
    ]),
  ]);
}

/** How the same list is written in another way. */
interface Layout {
  splitNames: boolean;
  birthBySex: boolean;
  womanMark: boolean;
  marks: boolean;
  sections: boolean;
  numbers: boolean;
  footer: boolean;
  titles: boolean;
}

function arranged(members: readonly Member[], layout: Layout): string {
  const { splitNames, birthBySex, womanMark, marks, sections, numbers, footer, titles } = layout;
  const columns: { group: string; names: readonly string[]; cells: (row: Member) => readonly string[] }[] = [
    splitNames ? { group: 'Họ và tên', names: ['Họ đệm', 'Tên'], cells: ({ name }) => name } : { group: 'Họ và tên', names: [''], cells: ({ name }) => [name.join(' ')] },
    ...(birthBySex ? [{ group: 'Năm sinh', names: ['Nam', 'Nữ'], cells: ({ isWoman, year }: Member) => (isWoman ? ['', String(year)] : [String(year), '']) }]
      : [womanMark ? { group: 'Nữ', names: [''], cells: ({ isWoman }: Member) => [isWoman ? 'x' : ''] } : { group: 'Giới tính', names: ['Nam', 'Nữ'], cells: ({ isWoman }: Member) => (isWoman ? ['', 'x'] : ['x', '']) },
        { group: 'Năm sinh', names: [''], cells: ({ year }: Member) => [String(year)] }]),
    ...LEVELS.map((field) => {
      const group = field === 'qualification' ? 'Trình độ chuyên môn' : 'Trình độ lý luận chính trị';
      const labels = labelsOf(field);
      return marks ? { group, names: labels, cells: ({ levels }: Member) => labels.map((_, at) => (levels[field] === at + 1 ? 'x' : '')) } : { group, names: [''], cells: ({ levels }: Member) => [labels[levels[field] - 1] ?? ''] };
    }),
    { group: 'Ngày vào Đảng', names: ['Dự bị', 'Chính thức'], cells: ({ admitted }) => [String(admitted), String(admitted + 1)] },
    ...(sections ? [] : [{ group: 'Chi bộ', names: [''], cells: ({ cell }: Member) => [`Chi bộ số ${cell}`] }]),
  ];
  const width = columns.flatMap(({ names }) => names).length + 1;
  const rows = [...new Set(members.map(({ cell }) => cell))].toSorted().flatMap((cell) => {
    const own = members.filter((row) => row.cell === cell);
    const lines = own.map((row, at) => [String(at + 1), ...columns.flatMap(({ cells }) => cells(row))]);
    return sections ? [[`${'I'.repeat(cell)}. Chi bộ số ${cell} (${own.length} đ/c)`], ...lines] : lines;
  });
  return textOf([
    ...(titles ? [['ĐẢNG ỦY PHƯỜNG MẪU'], ['DANH SÁCH ĐẢNG VIÊN'], ['']] : []),
    ['STT', ...columns.flatMap(({ group, names }) => [group, ...names.slice(1).map(() => '')])],
    ['', ...columns.flatMap(({ names }) => names)],
    ...(numbers ? [Array.from({ length: width }, (_, at) => String(at + 1))] : []),
    ...rows,
    ...(footer ? [['', `Tổng cộng: ${members.length}`], ['', 'Người lập biểu']] : []),
  ]);
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  splitNames: fc.boolean(), birthBySex: fc.boolean(), womanMark: fc.boolean(), marks: fc.boolean(), sections: fc.boolean(), numbers: fc.boolean(), footer: fc.boolean(), titles: fc.boolean(),
});

test('a list in any layout gives the figures of the plain list', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 12 }), layouts, async (members, layout) => {
      // Without a mark a column of women says nothing of the men.
      fc.pre(!layout.womanMark || layout.birthBySex || members.some(({ isWoman }) => isWoman));
      const [expected, read] = [await readText(plain(members)), await readText(arranged(members, layout))];
      const hasMark = layout.womanMark && !layout.birthBySex;
      const empty = layout.marks || members.length < 2 ? [] : LEVELS.filter((field) => members.every(({ levels }) => levels[field] === 0));
      expect(read.info.issues.map(({ code }) => code)).toEqual([...(hasMark ? ['blank-means'] : []), ...empty.map(() => 'column-empty')]);
      expect(read.info.rows).toMatchObject({ kept: members.length, headerRows: 2 });
      for (const field of ['sex', ...LEVELS] as const) expect([field, read.info.tally.categories[field]]).toEqual([field, expected.info.tally.categories[field]]);
      expect(read.info.tally.dates).toEqual(expected.info.tally.dates);
      const cellsOf = ({ info }: typeof read) => Object.fromEntries(info.cells.map(({ name, members: count }) => [name, count]));
      expect(cellsOf(read)).toEqual(cellsOf(expected));
      expect(read.info.fields).toEqual(expected.info.fields);
    }),
    { numRuns: 150 },
  );
});

test('every place to cut the bytes of a matrix gives the same result', async () => {
  const members = NAMES.map((name, at): Member => ({ name, isWoman: at % 2 === 1, year: 1950 + at, levels: { qualification: at, politicalTheory: 1 }, admitted: 1980, cell: 1 + (at % 2) }));
  const bytes = utf8(arranged(members, { splitNames: true, birthBySex: true, womanMark: false, marks: true, sections: true, numbers: true, footer: true, titles: true }));
  const whole = await readBytes(bytes);
  for (let at = 0; at <= bytes.length; at += 7) {
    expect((await readBytes(bytes, undefined, [bytes.subarray(0, at), bytes.subarray(at)], NO_DECISIONS)).info, `cut at ${at}`).toEqual(whole.info);
  }
});
