import { csv, judge, type ListCase } from './judge.ts';

judge('an empty column within the list', ([
  {
    name: 'parts no summary from it where units come again, whatever stands beside them',
    file: csv(`
      TT | Họ và tên      | Giới tính | Năm sinh |  | Họ tên cha     | Tuổi Đảng | Chi bộ          | Khối
      1  | Nguyễn Văn Mẫu | Nam       | 1960     |  | Nguyễn Văn Một | 41        | Chi bộ KDC số 1 | KDC
      2  | Trần Thị Thử   | Nữ        | 1975     |  | Trần Văn Hai   | 26        | Chi bộ KDC số 1 | KDC
      3  | Lê Văn Giả     | Nam       | 1980     |  | Lê Văn Ba      | 20        | Chi bộ KDC số 1 | KDC
      4  | Hồ Văn Thật    | Nam       | 1981     |  | Hồ Văn Bốn     | 21        | Chi bộ KDC số 2 | KDC
      5  | Lê Thị Giả     | Nữ        | 1982     |  | Lê Văn Năm     | 22        | Chi bộ KDC số 2 | KDC`),
    clerk: { kept: 5, cells: { 'Chi bộ KDC số 1': 3, 'Chi bộ KDC số 2': 2 }, counts: { bloc: { residential: 5 } }, tellsOnly: [] },
  },
] satisfies ListCase[]));
