import type { SeenTable } from './journey.ts';

/** A mark's name taken apart: what it stands for, its number of members and its share. */
interface Read {
  label: string;
  count: string;
  share: string;
}

function read(name: string): Read | null {
  const [, label = '', count = '', share = ''] = /^(.+?): ([\d.]+) đảng viên, ([\d.]+,\d\d%)/.exec(name) ?? [];
  return label === '' ? null : { label, count, share };
}

type Cells = (row: string, column: string) => string | undefined;

/** Where a figure's table has what a mark says: pairs of what the mark says and what the table has. */
const PLACES: Readonly<Record<string, (name: string, cell: Cells) => [said: string, there: string | undefined][]>> = {
  'Nữ và nam'(name, cell) {
    const mark = read(name);
    const [row, sex] = splitLast(mark?.label ?? '');
    return [[mark?.count ?? name, cell(row, sex)], [mark?.share ?? name, cell(row, `${sex} (%)`)]];
  },
  'Tỷ lệ miễn sinh hoạt theo khối'(name, cell) {
    const [, row = '', share = name, exempt = name, all = name] = /^(.+?): ([\d.]+,\d\d%), ([\d.]+) trên (\d[\d.]*\d|\d)/.exec(name) ?? [];
    return [[share, cell(row, 'Tỷ lệ miễn')], [exempt, cell(row, 'Được miễn')], [all, cell(row, 'Tổng số')]];
  },
  'Độ tuổi và giới tính'(name, cell) {
    const mark = read(name);
    if (mark?.label === 'Chưa rõ tuổi') return [[mark.count, cell('Chưa có thông tin', 'Tổng số')], [mark.share, cell('Chưa có thông tin', 'Tỷ lệ')]];
    if (mark?.label === 'Chưa rõ giới tính') return [[mark.count, cell('Tổng số', 'Chưa rõ giới tính')]];
    const [sex = '', band = ''] = (mark?.label ?? '').split(', ');
    return [[mark?.count ?? name, cell(band, sex)]];
  },
};

function ofCategory(name: string, cell: Cells): [string, string | undefined][] {
  const mark = read(name);
  return [[mark?.count ?? name, cell(mark?.label ?? '', 'Đảng viên')], [mark?.share ?? name, cell(mark?.label ?? '', 'Tỷ lệ')]];
}

function splitLast(label: string): [string, string] {
  const comma = label.lastIndexOf(', ');
  return [label.slice(0, comma), label.slice(comma + 2)];
}

/**
 * What differs between the marks of a figure and its table; also marks whose number is printed nowhere in the drawing.
 * @param names the accessible names of the marks
 * @param printed all that the drawing prints
 */
export function compareWithTable(title: string, names: readonly string[], printed: string, { columns, rows }: SeenTable): string[] {
  const cell: Cells = (row, column) => rows.find(([name]) => name === row)?.[columns.indexOf(column)];
  const place = PLACES[title] ?? ofCategory;
  return names.flatMap((name) => {
    const pairs = place(name, cell);
    const differing = pairs.filter(([said, there]) => said !== there).map(([said, there]) => `${name}: the mark says ${said}, the table ${there ?? 'nothing'}`);
    const number = title === 'Nữ và nam' ? pairs[1] : pairs[0];
    return printed.includes(number?.[0] ?? name) ? differing : [...differing, `${name}: its number is not printed`];
  });
}
