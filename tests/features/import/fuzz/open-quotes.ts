import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { ImportError } from '#features/import/failure.ts';
import { readBytes, utf8 } from '../support.ts';

/** A list with remarks in several lines, and a quote that one of its cells leaves open. */
export interface OpenQuotes {
  delimiter: string;
  columns: readonly Column[];
  people: readonly Person[];
  quoting: 'needed' | 'all' | 'some';
  /** Whether rows end before their empty cells at the end. */
  ragged: boolean;
  lastLineEnd: boolean;
  /** Where the quote opens, and where another stands: so many rows further; null where there is none. */
  opens: { row: number; column: number };
  closes: { rows: number; column: number; isAlone: boolean } | null;
  cut: number;
}

const COLUMNS = ['number', 'name', 'sex', 'birth', 'ethnicity', 'unit', 'admitted', 'post', 'education', 'remark'] as const;
type Column = (typeof COLUMNS)[number];
type Person = Readonly<Record<Exclude<Column, 'number'>, string>>;

const HEADERS: Readonly<Record<Column, string>> = {
  number: 'STT', name: 'Họ và tên', sex: 'Giới tính', birth: 'Ngày sinh', ethnicity: 'Dân tộc', unit: 'Chi bộ', admitted: 'Ngày vào Đảng', post: 'Chức vụ Đảng',
  education: 'Trình độ chuyên môn', remark: 'Ghi chú',
};

const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Mẫu', 'Phạm Văn Cường', 'Hoàng Thị Dung', 'Vũ Đức Giang', 'Đỗ Thị Hạnh', 'Bùi Văn Khôi', 'Ngô Thị Lan', 'Dương Văn Minh'];
const REMARKS = [
  '', '', '', 'x', 'Khen thưởng năm 2001', 'Ốm, nghỉ dài ngày', 'Huân chương, huy chương', 'Quá trình:\nhuân chương, bằng khen\nkỷ niệm chương', '2001;2002;2003\n2004;2005;2006\nhết',
  'Huân chương,huy chương,bằng khen\nhạng ba,hạng nhì,hạng nhất,khác', 'Con:\n1, Trần Văn Mẫu, Nam, 2001\n2, Trần Thị Mẫu, Nữ, 2004', 'a|b|c\nd|e|f', 'Sổ số 5, quyển 2\ntrang 7', 'một\nhai', 'Gọi là "Mẫu"',
];
const day = (from: number, to: number) => fc.date({ min: new Date(Date.UTC(from, 0)), max: new Date(Date.UTC(to, 11)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).split('-').toReversed().join('/'));

const anyPerson: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom(...NAMES), sex: fc.constantFrom('Nam', 'Nữ'), birth: fc.oneof(day(1940, 1990), fc.integer({ min: 1940, max: 1990 }).map(String)),
  ethnicity: fc.constantFrom('Kinh', 'Tày'), unit: fc.constantFrom('Chi bộ 1', 'Chi bộ 2', 'Chi bộ Hoa'), admitted: day(2010, 2020), post: fc.constantFrom('', '', '', 'Bí thư', 'Chi ủy viên'),
  education: fc.constantFrom('', 'Đại học', 'Trung cấp'), remark: fc.constantFrom(...REMARKS),
});

/** Any such list, in any order of columns; a list of only a name and a remark is none. */
export const anyOpenQuotes: fc.Arbitrary<OpenQuotes> = fc.record({
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
  columns: fc.oneof(fc.constant<Column[]>([...COLUMNS]), fc.subarray([...COLUMNS], { minLength: 5 }), fc.shuffledSubarray([...COLUMNS], { minLength: 5 }))
    .map((columns: Column[]) => (['name', 'sex', 'birth'] as const).reduce<Column[]>((all, column) => (all.includes(column) ? all : [...all, column]), columns)),
  people: fc.array(anyPerson, { minLength: 4, maxLength: 14 }), quoting: fc.constantFrom('needed', 'needed', 'all', 'some'), ragged: fc.boolean(), lastLineEnd: fc.boolean(),
  opens: fc.record({ row: fc.nat(13), column: fc.nat(9) }),
  closes: fc.option(fc.record({ rows: fc.integer({ min: 0, max: 4 }), column: fc.nat(9), isAlone: fc.boolean() }), { freq: 4, nil: null }), cut: fc.integer({ min: 1, max: 2000 }),
});

/** The list as a text, with its quotes as they should be or with those that are wrong. */
export function writeOpenQuotes({ delimiter, columns, people, quoting, ragged, lastLineEnd, opens, closes }: OpenQuotes, isDamaged: boolean): string {
  const opening = opens.row % people.length;
  const places = { opening: opens.column % columns.length, closing: (closes?.column ?? 0) % columns.length };
  const lines = people.map((person, row) => {
    const cells = columns.map((column, place) => {
      const text = column === 'number' ? String(row + 1) : person[column];
      const isNeeded = /["\n]/.test(text) || text.includes(delimiter);
      const isQuoted = isNeeded || quoting === 'all' || (quoting === 'some' && (row + place) % 3 === 0);
      const written = isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
      if (isDamaged && row === opening && place === places.opening) return isQuoted ? written.slice(0, -1) : `"${text}`;
      if (isDamaged && closes && row === opening + closes.rows && place === places.closing && !isQuoted) return closes.isAlone ? '"' : `${text}"`;
      return written;
    });
    if (ragged) while (cells.length > 3 && cells.at(-1) === '') cells.pop();
    return cells.join(delimiter);
  });
  return [columns.map((column) => HEADERS[column]).join(delimiter), ...lines].join('\n') + (lastLineEnd || ragged ? '\n' : '');
}

async function read(text: string, cut: number): Promise<SnapshotInfo | ImportError> {
  const bytes = utf8(text);
  const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)].filter(({ length }) => length > 0);
  return readBytes(bytes, 'danh-sach.csv', pieces).then(({ info }) => info, (error: unknown) => {
    if (error instanceof ImportError) return error;
    throw error;
  });
}

const bare = (name: string) => name.replaceAll('"', '');
const totals = ({ rows, tally, cells }: SnapshotInfo) => ({ kept: rows.kept, excluded: rows.excluded, tally, cells: Object.fromEntries(cells.map(({ name, members }) => [bare(name), members])) });

/** What is told, and where. */
function told({ issues }: SnapshotInfo): Set<string> {
  return new Set(issues.flatMap(({ code, places }) => places.map(({ line }) => `${code} in line ${line}`)));
}

/** A quote left open changes no total in silence: it is told, or the list is refused. The list without it is read whole. */
export async function changesNothingInSilence(list: OpenQuotes): Promise<void> {
  const sound = await read(writeOpenQuotes(list, false), list.cut);
  if (sound instanceof ImportError) throw sound;
  assert.equal(sound.rows.kept, list.people.length, 'the list without the quote');
  const text = writeOpenQuotes(list, true);
  const damaged = await read(text, list.cut);
  assert.deepEqual(await read(text, text.length), damaged, 'cut elsewhere');
  if (damaged instanceof ImportError) return;
  const before = told(sound);
  const isTold = [...told(damaged)].some((issue) => !before.has(issue));
  if (!isTold) assert.deepEqual(totals(damaged), totals(sound));
}
