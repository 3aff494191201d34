import { csv, judge, type ListCase } from './judge.ts';

judge('marks under levels of two kinds without a group', ([
  {
    name: 'a level before those of theory, which have their own',
    file: csv(`
      STT | Họ tên       | Nam | Nữ | ĐH | CĐ | TC | CC LLCT | TC LLCT
      1   | Đỗ Văn Mẫu   | x   |    |    |    | x  | x       |
      2   | Hồ Thị Thử   |     | x  |    | x  |    |         | x`),
    clerk: { kept: 2, counts: { qualification: { intermediate: 1, college: 1 }, politicalTheory: { advanced: 1, intermediate: 1 } }, tellsOnly: [] },
  },
  {
    name: 'the same names twice',
    file: csv(`
      STT | Họ tên       | Nam | Nữ | ĐH | CĐ | TC | SC | CC | TC | SC
      1   | Đỗ Văn Mẫu   | x   |    |    |    |    | x  | x  |    |
      2   | Hồ Thị Thử   |     | x  |    | x  |    |    |    | x  |
      3   | Lê Thị Giả   |     | x  |    |    | x  |    |    |    | x`),
    clerk: {
      kept: 3, tellsOnly: [],
      counts: { qualification: { intermediate: 1, college: 1, elementary: 1 }, politicalTheory: { advanced: 1, intermediate: 1, elementary: 1 } },
    },
  },
  {
    name: 'cử nhân of theory before cao cấp',
    file: csv(`
      STT | Họ tên       | Nam | Nữ | ĐH | CĐ | TC | CN | CC | TC | SC
      1   | Đỗ Văn Mẫu   | x   |    |    |    | x  | x  |    |    |
      2   | Hồ Thị Thử   |     | x  |    | x  |    |    |    | x  |`),
    clerk: { kept: 2, counts: { qualification: { intermediate: 1, college: 1 }, politicalTheory: { advanced: 1, intermediate: 1 } }, tellsOnly: [] },
  },
  {
    name: 'a level between them that could be of either is not read, and told',
    file: csv(`
      STT | Họ tên       | Nam | Nữ | ThS | ĐH | CĐ | TC | SC | TC | CC
      1   | Đỗ Văn Mẫu   | x   |    |     |    |    | x  | x  |    |
      2   | Hồ Thị Thử   |     | x  |     |    | x  |    |    | x  |`),
    clerk: { kept: 2, counts: { qualification: { intermediate: 1, college: 1 }, politicalTheory: { intermediate: 1, unknown: 1 } }, tellsOnly: ['column-unclear'] },
  },
  {
    name: 'the level of today is read, and not that of admission',
    file: csv(`
      STT | Họ tên       | Năm sinh | Trình độ chuyên môn khi vào Đảng | Trình độ chuyên môn hiện nay
      1   | Đỗ Văn Mẫu   | 1960     | TC                               | ĐH
      2   | Hồ Thị Thử   | 1975     | SC                               | TC`),
    clerk: { kept: 2, counts: { qualification: { university: 1, intermediate: 1 } }, tellsOnly: [] },
  },
] satisfies ListCase[]));
