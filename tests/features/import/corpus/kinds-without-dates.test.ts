import { csv, judge, type ListCase } from './judge.ts';

const said = { kept: 2, fields: { officialDate: false }, counts: { memberKind: { official: 1, probationary: 1 } }, tellsOnly: [] };

judge('who is official without a column of the date', ([
  ...['Loại đảng viên', 'Loại ĐV', 'Đảng viên (chính thức/dự bị)', 'Diện đảng viên', 'Chính thức/Dự bị', 'Kind of membership'].map((header) => ({
    name: `is read under "${header}"`,
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | ${header}
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | Đảng viên chính thức
      2  | Trần Thị Thử   | 1999     | 03/02/2026    | DB`),
    clerk: said,
  })),
  {
    name: 'is read from marks under two names',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Đảng viên  |
         |                |          |               | Chính thức | Dự bị
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | x          |
      2  | Trần Thị Thử   | 1999     | 03/02/2026    |            | x`),
    clerk: said,
  },
  {
    name: 'is read from marks under the name of the kind',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Loại đảng viên |
         |                |          |               | Chính thức     | Dự bị
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | x              |
      2  | Trần Thị Thử   | 1999     | 03/02/2026    |                | x`),
    clerk: said,
  },
  {
    name: 'is read from marks for those on probation, and what the others are is told',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Dự bị (x)
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    |
      2  | Trần Thị Thử   | 1999     | 03/02/2026    | x`),
    clerk: { ...said, tellsOnly: ['blank-means'] },
  },
  {
    name: 'is left open for those whom no mark calls official',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Đảng viên chính thức
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | x
      2  | Trần Thị Thử   | 1999     | 03/02/2026    |`),
    clerk: { ...said, counts: { memberKind: { official: 1, unknown: 1 } } },
  },
  {
    name: 'is read from the words of the status',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Tình trạng
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | Chính thức
      2  | Trần Thị Thử   | 1999     | 03/02/2026    | Dự bị
      3  | Lê Văn Mẫu     | 1970     | 03/02/1996    | Từ trần`),
    clerk: { ...said, excluded: { died: 1 } },
  },
  {
    name: 'is read from headings over people',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng
      I. ĐẢNG VIÊN CHÍNH THỨC | | |
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985
      II. ĐẢNG VIÊN DỰ BỊ | | |
      2  | Trần Thị Thử   | 1999     | 03/02/2026`),
    clerk: said,
  },
  {
    name: 'stands beside the date where that is there',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Ngày chính thức | Loại đảng viên
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | 03/02/1986      | Chính thức
      2  | Trần Thị Thử   | 1999     | 03/02/2026    |                 | Dự bị`),
    clerk: { kept: 2, counts: said.counts, tellsOnly: [] },
  },
  {
    name: 'is not read where the column has ratings, and a value that is none is told',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Loại đảng viên
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | Hoàn thành tốt
      2  | Trần Thị Thử   | 1999     | 03/02/2026    | Hoàn thành`),
    clerk: { kept: 2, fields: { memberKind: false }, tellsOnly: [] },
  },
  {
    name: 'is told where a word is not understood',
    file: csv(`
      TT | Họ tên         | Năm sinh | Ngày vào Đảng | Loại đảng viên
      1  | Nguyễn Văn Mẫu | 1960     | 03/02/1985    | Chính thức
      2  | Trần Thị Thử   | 1999     | 03/02/2026    | cảm tình`),
    clerk: { kept: 2, counts: { memberKind: { official: 1, unknown: 1 } }, tellsOnly: ['value-not-understood'] },
  },
] satisfies ListCase[]));
