import { csv, judge, type ListCase } from './judge.ts';

judge('who is official without a column of the date', ([
  ...['Loại đảng viên', 'Loại ĐV', 'Đảng viên (chính thức/dự bị)'].map((header) => ({
    name: `is told of "${header}"`,
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | ${header}
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | Chính thức
      2  | Trần Thị Thử   | 1999     | 03/02/2026    | Dự bị`),
    clerk: { kept: 2, fields: { officialDate: false }, tellsOnly: ['kind-not-counted' as const] },
  })),
  {
    name: 'is told of marks',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Đảng viên  |
         |                |          |               | Chính thức | Dự bị
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | x          |
      2  | Trần Thị Thử   | 1999     | 03/02/2026    |            | x`),
    clerk: { kept: 2, fields: { officialDate: false }, tellsOnly: ['kind-not-counted'] },
  },
  {
    name: 'is not told where the date is there, or the column says something else',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Ngày chính thức | Loại đảng viên
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | 03/02/1986      | Chính thức
      2  | Trần Thị Thử   | 1999     | 03/02/2026    |                 | Dự bị`),
    clerk: { kept: 2, tellsOnly: [] },
  },
] satisfies ListCase[]));
