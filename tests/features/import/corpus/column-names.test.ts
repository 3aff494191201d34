import { csv, judge, type ListCase } from './judge.ts';

judge('names of columns', ([
  {
    name: 'abbreviations and notes of offices',
    file: csv(`
      TT | Họ và tên (chữ in hoa) | NS         | Ngày vào Đảng | Ngày chuyển ĐV chính thức | Trình độ CM   | Lý luận CT            | Đảng viên miễn SH
      1  | ĐỖ VĂN MẪU             | 03/02/1950 | 03/02/1985    | 03/02/1986                | Công nhân KT  | Trung cấp LLCT - HCNN | x
      2  | HỒ THỊ THỬ             | 19/05/1975 | 19/05/2000    | 19/05/2001                | ĐH            | CC                    |`),
    clerk: {
      kept: 2, fields: { fullName: true }, dates: { officialDate: '1986-02-03 2001-05-19' },
      counts: { qualification: { elementary: 1, university: 1 }, politicalTheory: { intermediate: 1, advanced: 1 }, exemption: { reasonUnknown: 1, active: 1 } },
    },
  },
] satisfies ListCase[]));

judge('exemption in a group of columns', ([
  {
    name: 'a mark under each reason',
    file: csv(`
      TT | Họ tên         | Năm sinh | Miễn công tác và sinh hoạt đảng |            | Chi bộ
         |                |          | Tuổi cao, sức yếu               | Lý do khác |
      1  | Nguyễn Văn Mẫu | 1940     | x                               |            | CB 1
      2  | Trần Thị Thử   | 1985     |                                 | x          | CB 1
      3  | Lê Văn Giả     | 1990     |                                 |            | CB 1`),
    clerk: { kept: 3, counts: { exemption: { ageHealth: 1, otherReason: 1, active: 1 } }, tellsOnly: ['exemption-by-reason'] },
  },
  {
    name: 'a reason that is not known is told and nobody is active by it',
    file: csv(`
      TT | Họ tên         | Năm sinh | Miễn SH  |                    | Chi bộ
         |                |          | Tuổi cao | Bận việc gia đình  |
      1  | Nguyễn Văn Mẫu | 1940     | x        |                    | CB 1
      2  | Trần Thị Thử   | 1985     |          | x                  | CB 1
      3  | Lê Văn Giả     | 1990     |          |                    | CB 1`),
    clerk: { kept: 3, counts: { exemption: { ageHealth: 1, unknown: 1, active: 1 } }, tells: ['value-not-understood'] },
  },
  {
    name: 'a date and a reason',
    file: csv(`
      TT | Họ tên         | Năm sinh | Miễn sinh hoạt |          |        | Chi bộ
         |                |          | Ngày           | Lý do    | Số QĐ  |
      1  | Nguyễn Văn Mẫu | 1940     | 03/2020        | Tuổi cao | 12     | CB 1
      2  | Trần Thị Thử   | 1985     |                |          |        | CB 1`),
    clerk: { kept: 2, counts: { exemption: { ageHealth: 1, active: 1 } }, dates: { exemptDate: '2020-03 -' }, tellsOnly: [] },
  },
  {
    name: 'yes and no',
    file: csv(`
      TT | Họ tên         | Năm sinh | Miễn sinh hoạt |       | Chi bộ
         |                |          | Có             | Không |
      1  | Nguyễn Văn Mẫu | 1940     | x              |       | CB 1
      2  | Trần Thị Thử   | 1985     |                | x     | CB 1`),
    clerk: { kept: 2, counts: { exemption: { reasonUnknown: 1, active: 1 } }, tellsOnly: [] },
  },
] satisfies ListCase[]));
