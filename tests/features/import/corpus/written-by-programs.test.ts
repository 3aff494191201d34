import { csv, judge, type ListCase } from './judge.ts';

judge('values that programs write', ([
  {
    name: 'empty cells of a data frame',
    file: csv(`
      STT | Họ và tên    | Giới tính | Năm sinh | Ngày vào Đảng | Ngày chính thức | Trình độ chuyên môn | Miễn SH
      1.0 | Đỗ Văn Mẫu   | Nam       | 1960.0   | 1985-02-03    | NaT             | nan                 | NaT
      2.0 | Hồ Thị Thử   | Nữ        | 1975.0   | 2000-05-19    | 2001-05-19      | ĐH                  | 2020-01-01
      3.0 | Mai Đức Giả  | nan       | nan      | NaT           | None            | None                | None`),
    clerk: {
      kept: 3, tellsOnly: ['value-not-understood'], dates: { birthDate: '1960 1975 -', officialDate: '- 2001-05-19 -' },
      counts: { sex: { male: 1, female: 1, unknown: 1 }, qualification: { university: 1, unknown: 2 }, exemption: { active: 2, reasonUnknown: 1 } },
    },
  },
  {
    name: 'empty cells where an empty one means none, and "None" where it may be a word for no training',
    file: csv(`
      STT | Họ và tên    | Giới tính | Chức vụ Đảng | Kiêm chức | Đi làm ăn xa | LLCT      | Tôn giáo  | Dân tộc
      1   | Đỗ Văn Mẫu   | Nam       | nan          | None      | None         | None      | Phật giáo | None
      2   | Hồ Thị Thử   | Nữ        | None         | null      | NaN          | nan       | null      | Kinh
      3   | Mai Đức Giả  | Nam       | Bí thư       | Tổ trưởng | Có           | Trung cấp | nan       | null`),
    clerk: {
      kept: 3, tellsOnly: ['value-not-understood'],
      counts: {
        partyPost: { none: 2, secretary: 1 }, concurrentPost: { none: 2, groupHead: 1 }, workingAway: { no: 2, yes: 1 },
        politicalTheory: { unknown: 2, intermediate: 1 }, religion: { buddhism: 1, unknown: 2 }, ethnicity: { unknown: 2, kinh: 1 },
      },
    },
  },
  {
    name: 'a decision on "None"',
    decisions: { values: [{ field: 'politicalTheory', spelling: 'none', category: 'none' }] },
    file: csv(`
      STT | Họ và tên    | Giới tính | LLCT
      1   | Đỗ Văn Mẫu   | Nam       | None
      2   | Hồ Thị Thử   | Nữ        | Trung cấp`),
    clerk: { kept: 2, tellsOnly: [], counts: { politicalTheory: { none: 1, intermediate: 1 } } },
  },
  {
    name: 'empty cells in columns of marks and in a column for each sex',
    file: csv(`
      STT | Họ và tên    | Năm sinh - Nam | Năm sinh - Nữ | LLCT - Cao cấp | LLCT - Trung cấp | Chuyển đi
      1   | Đỗ Văn Mẫu   | 1960.0         | nan           | x              | nan              | nan
      2   | Hồ Thị Thử   | nan            | 1975.0        | nan            | x                | None
      3   | Mai Đức Giả  | 1950.0         | nan           | x              | nan              | 12/5/2024`),
    clerk: { kept: 2, tellsOnly: [], excluded: { moved: 1 }, counts: { sex: { male: 1, female: 1 }, politicalTheory: { advanced: 1, intermediate: 1 } }, dates: { birthDate: '1960 1975' } },
  },
  {
    name: 'an empty cell under a mark for one sex',
    file: csv(`
      STT | Họ và tên    | Nữ  | Năm sinh
      1   | Đỗ Văn Mẫu   | nan | 1960
      2   | Hồ Thị Thử   | x   | 1975`),
    clerk: { kept: 2, tellsOnly: ['blank-means'], counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'a whole column, and merged cells of units',
    file: csv(`
      STT | Họ và tên    | Giới tính | Năm sinh | Chi bộ
      1   | Đỗ Văn Mẫu   | nan       | 1960     | Chi bộ 1
      2   | Hồ Thị Thử   | nan       | 1975     | nan
      3   | Mai Đức Giả  | nan       | 1976     | nan
      4   | Lê Thị Giả   | nan       | 1977     | Chi bộ 2
      5   | Lê Văn Thật  | nan       | 1978     | nan`),
    clerk: { kept: 5, tellsOnly: ['column-empty'], questions: ['blankUnits'], cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1 } },
  },
  {
    name: 'midnight in Vietnam in universal time',
    file: csv(`
      STT | Họ và tên    | Giới tính | Ngày sinh                | Ngày vào Đảng
      1   | Đỗ Văn Mẫu   | Nam       | 1960-08-04T16:00:00.000Z | 1985-02-02T17:00:00.000Z
      2   | Hồ Thị Thử   | Nữ        | 1975-12-31T17:00:00Z     | 2000-02-28T17:00:00.000Z`),
    clerk: { kept: 2, tellsOnly: [], dates: { birthDate: '1960-08-05 1976-01-01', admittedDate: '1985-02-03 2000-02-29' } },
  },
  ...['Giới tính (Nữ: x)', 'Phái (nữ ghi x)', 'GIỚI TÍNH (NỮ = X)'].map((header) => ({
    name: `a mark for women under "${header}"`,
    file: csv(`
      STT | Họ và tên  | ${header} | Năm sinh
      1   | Đỗ Văn Mẫu |           | 1960
      2   | Hồ Thị Thử | x         | 1975`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, tells: ['blank-means' as const] },
  })),
] satisfies ListCase[]));
