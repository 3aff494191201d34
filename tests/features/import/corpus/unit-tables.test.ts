import { csv, judge, type ListCase } from './judge.ts';

const COUNTS = [
  'STT | Chi bộ | Họ và tên Bí thư | Số đảng viên | Nữ', 'STT | Chi bộ | Họ và tên bí thư | Năm sinh | Số ĐV', 'STT | Chi bộ | Tổng số đảng viên | Nữ | Miễn SH', 'STT | Tổ chức cơ sở đảng | Tổng số | Nam | Nữ',
] as const;
const FIGURES: Readonly<Record<string, readonly [string, string]>> = {
  'Họ và tên Bí thư': ['Nguyễn Văn Mẫu', 'Trần Thị Thử'], 'Họ và tên bí thư': ['Nguyễn Văn Mẫu', 'Trần Thị Thử'], 'Năm sinh': ['1960', '1975'], STT: ['1', '2'],
  'Chi bộ': ['Chi bộ KDC số 1', 'Chi bộ KDC số 2'], 'Tổ chức cơ sở đảng': ['Chi bộ KDC số 1', 'Chi bộ KDC số 2'],
};

judge('tables of units, with how many members each has', COUNTS.map((heading) => {
  const names = heading.split(' | ');
  const row = (at: 0 | 1) => names.map((name) => FIGURES[name]?.[at] ?? ['92', '85'][at]).join(' | ');
  return { name: heading, file: csv(`\n${heading}\n${row(0)}\n${row(1)}`), clerk: { refused: 'unit-list' as const } };
}));

judge('a number of members beside the members of a unit', [
  {
    name: 'is no table of units',
    file: csv(`
      STT | Chi bộ          | Giới tính | Năm sinh | Số ĐV
      1   | Chi bộ KDC số 1 | Nam       | 1960     | 2
      2   | Chi bộ KDC số 1 | Nữ        | 1975     | 2`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } } },
  },
] satisfies ListCase[]);
