import { csv, judge, type ListCase } from './judge.ts';

judge('what stands beside the names of units and people', ([
  {
    name: 'counts and secretaries behind the name of a unit',
    file: csv(`
      TT | Họ và tên      | Năm sinh | Giới tính
      Chi bộ KDC số 1: 2 đảng viên, trong đó nữ 1
      1  | Nguyễn Văn Mẫu | 1960     | Nam
      2  | Trần Thị Thử   | 1975     | Nữ
      Chi bộ KDC số 2 (1 đ/c, 0 nữ)
      1  | Lê Văn Giả     | 1980     | Nam
      Chi bộ KDC số 3 - Bí thư: Hồ Văn Thật
      1  | Lê Thị Giả     | 1981     | Nữ`),
    clerk: { kept: 4, cells: { 'Chi bộ KDC số 1': 2, 'Chi bộ KDC số 2': 1, 'Chi bộ KDC số 3': 1 }, tellsOnly: [] },
  },
  {
    name: 'such a count is held against the rows',
    file: csv(`
      TT | Họ và tên      | Năm sinh | Giới tính
      Chi bộ KDC số 1: 12 đảng viên, trong đó nữ 1
      1  | Nguyễn Văn Mẫu | 1960     | Nam
      2  | Trần Thị Thử   | 1975     | Nữ`),
    clerk: { kept: 2, cells: { 'Chi bộ KDC số 1': 2 }, tellsOnly: ['section-count-differs'] },
  },
  {
    name: 'two people in one cell are told',
    file: csv(`
      TT | Họ và tên                     | Giới tính | Năm sinh
      1  | Nguyễn Văn Mẫu⏎Trần Thị Thử   | Nam       | 1960
      2  | Lê Thị⏎Giả                    | Nữ        | 1975
      3  | Hồ Văn Thật⏎(tên khác: Ba)    | Nam       | 1976`),
    clerk: { kept: 3, tellsOnly: ['names-several'] },
  },
] satisfies ListCase[]));
