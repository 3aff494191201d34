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
      kept: 3, tellsOnly: [], dates: { birthDate: '1960 1975 -', officialDate: '- 2001-05-19 -' },
      counts: { sex: { male: 1, female: 1, unknown: 1 }, qualification: { university: 1, unknown: 2 }, exemption: { active: 2, reasonUnknown: 1 } },
    },
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
