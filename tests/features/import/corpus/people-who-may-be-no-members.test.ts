import { csv, judge, type ListCase } from './judge.ts';

const LIST = `
TT | Họ và tên      | Năm sinh | Giới tính
1  | Nguyễn Văn Mẫu | 1960     | Nam
2  | Trần Văn Thử   | 1961     | Nam`;

judge('people who may be no members are told', ([
  {
    name: 'below the title of a further list',
    file: csv(`${LIST}
DANH SÁCH QUẦN CHÚNG ƯU TÚ
TT | Họ và tên      | Năm sinh | Giới tính
1  | Lê Thị Giả     | 1999     | Nữ`),
    clerk: { kept: 3, tellsOnly: ['heading-of-others'] },
  },
  {
    name: 'below a heading between the rows',
    file: csv(`${LIST}
II. QUẦN CHÚNG ƯU TÚ
1  | Lê Thị Giả     | 1999     | Nữ
2  | Lê Thị Thật    | 1999     | Nữ`),
    clerk: { kept: 4, tells: ['heading-of-others'] },
  },
  {
    name: 'not where the heading has nobody below it, or names members again',
    file: csv(`${LIST}
II. QUẦN CHÚNG ƯU TÚ
III. ĐẢNG VIÊN CÒN LẠI
1  | Lê Thị Giả     | 1999     | Nữ
Quần chúng ưu tú: 5 đồng chí`),
    clerk: { kept: 3, tellsOnly: ['section-not-understood'] },
  },
  {
    name: 'without a mark where members have one',
    file: csv(`
TT | Họ và tên      | Năm sinh | Giới tính | Đảng viên
1  | Nguyễn Văn Mẫu | 1960     | Nam       | x
2  | Trần Văn Thử   | 1961     | Nam       |
3  | Lê Thị Giả     | 1999     | Nữ        | x`),
    clerk: { kept: 3, tellsOnly: ['member-not-marked'] },
  },
  {
    name: 'but not where the column has other words, or marks everybody',
    file: csv(`
TT | Họ và tên      | Năm sinh | Giới tính | Đảng viên  | ĐV
1  | Nguyễn Văn Mẫu | 1960     | Nam       | Chính thức | x
2  | Trần Văn Thử   | 1961     | Nam       |            | x`),
    clerk: { kept: 2, tellsOnly: [] },
  },
] satisfies ListCase[]));
