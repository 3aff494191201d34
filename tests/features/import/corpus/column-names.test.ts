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
