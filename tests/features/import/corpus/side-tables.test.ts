import { csv, judge } from './judge.ts';

const OTHER = 'column-of-side-table';

judge('a summary that stands beside the list', [
  {
    name: 'as long as the list, after an empty column',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | | Chi bộ | Số lượng
1 | Nguyễn Văn An | Nam | 1950 | | Chi bộ 1 | 30
2 | Trần Thị Bình | Nữ | 1960 | | Chi bộ 2 | 40
3 | Lê Văn Cường | Nam | 1961 | | Chi bộ 3 | 25
4 | Phạm Thị Dung | Nữ | 1971 | | Tổng cộng | 95`),
    clerk: { kept: 4, cells: {}, fields: { cell: false }, counts: { sex: { male: 2, female: 2 } }, tellsOnly: [OTHER] },
  },
  {
    name: 'longer than the list, with a title of its own',
    file: csv(`
DANH SÁCH ĐẢNG VIÊN | | | | | TỔNG HỢP |
STT | Họ và tên | Giới tính | Năm sinh | | Đơn vị | Số ĐV
1 | Nguyễn Văn An | Nam | 1950 | | Chi bộ 1 | 30
2 | Trần Thị Bình | Nữ | 1960 | | Chi bộ 2 | 40
| | | | | Chi bộ 3 | 25
| | | | | Tổng | 95`),
    clerk: { kept: 2, cells: {}, counts: { sex: { male: 1, female: 1 } }, tellsOnly: [OTHER] },
  },
  {
    name: 'right after the columns of the list, and nearly as long',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | Tổng số | Nữ
1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | 30 | 1
2 | Trần Thị Bình | Nữ | 1960 | Chi bộ 2 | 40 | 12
3 | Lê Văn Cường | Nam | 1961 | Chi bộ 3 | 25 | 9
4 | Phạm Thị Dung | Nữ | 1971 | | |`),
    clerk: { kept: 4, cells: {}, counts: { sex: { male: 2, female: 2 } }, tellsOnly: [OTHER] },
  },
  {
    name: 'right after the columns of the list, its figures under another name',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | ĐV
1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | 30
2 | Trần Thị Bình | Nữ | 1960 | Chi bộ 2 | 40
3 | Lê Văn Cường | Nam | 1961 | |`),
    clerk: { kept: 3, cells: {}, tellsOnly: [OTHER] },
  },
  {
    name: 'with running numbers of its own and no figures',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | STT | Đơn vị
1 | Nguyễn Văn An | 1950 | Nam | 1 | Chi bộ 1
2 | Trần Thị Bình | 1960 | Nữ | 2 | Chi bộ 2
3 | Lê Thị Cam | 1961 | Nữ | 3 | Trường Mầm non Hoa`),
    clerk: { kept: 3, cells: {}, tellsOnly: [OTHER] },
  },
  {
    name: 'of the secretaries of the cells',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | | Chi bộ | Bí thư
1 | Nguyễn Văn An | Nam | 1950 | | Chi bộ 1 | Lê Văn Anh
2 | Trần Thị Bình | Nữ | 1960 | | Chi bộ 2 | Lê Văn Bá
3 | Lê Văn Cường | Nam | 1961 | | |
4 | Phạm Thị Dung | Nữ | 1971 | | |`),
    clerk: { kept: 4, cells: {}, tellsOnly: [OTHER] },
  },
  {
    name: 'by cell and sex',
    file: csv(`
STT | Họ và tên | Năm sinh | | Chi bộ | Giới tính | Số lượng
1 | Nguyễn Văn An | 1950 | | Chi bộ 1 | Nam | 12
2 | Trần Thị Bình | 1960 | | Chi bộ 1 | Nữ | 22
3 | Lê Thị Cam | 1961 | | Chi bộ 2 | Nam | 6
4 | Lê Thị Cúc | 1961 | | Chi bộ 2 | Nữ | 7`),
    clerk: { kept: 4, cells: {}, fields: { sex: false }, tellsOnly: [OTHER] },
  },
  {
    name: 'of men and women, one number each, which is no mark',
    file: csv(`
STT | Họ và tên | Năm sinh | Chi bộ | | Nam | Nữ
1 | Nguyễn Văn An | 1950 | Chi bộ 1 | | 1 | 2
2 | Trần Thị Bình | 1960 | Chi bộ 1 | | |
3 | Lê Thị Cam | 1961 | Chi bộ 2 | | |`),
    clerk: { kept: 3, cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 1 }, fields: { sex: false }, tellsOnly: [OTHER] },
  },
  {
    name: 'of the exempt of each cell, whose numbers are no marks',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | | Chi bộ | Có mặt | Miễn
1 | Nguyễn Văn An | Nam | 1950 | | Chi bộ 1 | 30 | 1
2 | Trần Thị Bình | Nữ | 1960 | | Chi bộ 2 | 40 | 2
3 | Lê Văn Cường | Nam | 1961 | | | |`),
    clerk: { kept: 3, cells: {}, fields: { exemption: false }, tellsOnly: [OTHER] },
  },
  {
    name: 'in front of the list',
    file: csv(`
Chi bộ | Số lượng | | STT | Họ và tên | Giới tính | Năm sinh
Chi bộ 1 | 30 | | 1 | Nguyễn Văn An | Nam | 1950
Chi bộ 2 | 40 | | 2 | Trần Thị Bình | Nữ | 1960
Chi bộ 3 | 25 | | 3 | Lê Văn Cường | Nam | 1961`),
    clerk: { kept: 3, cells: {}, tellsOnly: [OTHER] },
  },
  {
    name: 'with the name of the column that the list has for its own cells, which are the ones that count',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ đang sinh hoạt | | Chi bộ | Nam | Nữ
1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | | Chi bộ 1 | 1 | 0
2 | Trần Thị Bình | Nữ | 1960 | Chi bộ 2 | | Chi bộ 2 | 0 | 3
3 | Lê Thị Cam | Nữ | 1961 | Chi bộ 2 | | | |
4 | Phạm Thị Dung | Nữ | 1971 | Chi bộ 2 | | | |`),
    clerk: { kept: 4, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 3 }, counts: { sex: { male: 1, female: 3 } }, tellsOnly: [OTHER] },
  },
  {
    name: 'that the person knows to be no summary',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | | Chi bộ | Số lượng
1 | Nguyễn Văn An | Nam | 1950 | | Chi bộ 1 | 30
2 | Trần Thị Bình | Nữ | 1960 | | Chi bộ 2 | 40`),
    decisions: { columns: [{ header: 'chi bộ', field: 'cell' }] },
    clerk: { kept: 2, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1 }, tellsOnly: [] },
  },
]);

judge('columns of the list that look a little like a summary', [
  {
    name: 'how many members each one’s cell has',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | | Chi bộ | Số ĐV
1 | Nguyễn Văn An | Nam | 1950 | | Chi bộ 1 | 30
2 | Trần Thị Bình | Nữ | 1960 | | Chi bộ 1 | 30
3 | Lê Văn Cường | Nam | 1961 | | Chi bộ 2 | 25`),
    clerk: { kept: 3, cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 1 }, tellsOnly: [] },
  },
  {
    name: 'the secretaries of the cells, and how many members each cell has',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chức vụ Đảng | Chi bộ | Số đảng viên
1 | Nguyễn Văn An | Nam | 1950 | Bí thư | Chi bộ 1 | 30
2 | Trần Thị Bình | Nữ | 1960 | Bí thư | Chi bộ 2 | 40
3 | Lê Văn Cường | Nam | 1961 | Bí thư | Chi bộ 3 | 25
4 | Phạm Thị Dung | Nữ | 1971 | Bí thư | Trường Mầm non Hoa | 12
5 | Lê Văn Giang | Nam | 1961 | Bí thư | Chi bộ 5 | 25`),
    clerk: { kept: 5, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1, 'Chi bộ 3': 1, 'Trường Mầm non Hoa': 1, 'Chi bộ 5': 1 }, tellsOnly: [] },
  },
  {
    name: 'an empty column behind names in merged cells',
    file: csv(`
STT | Họ và tên | | Giới tính | Năm sinh | Chi bộ | Tuổi
1 | Nguyễn Văn An | | Nam | 1950 | Chi bộ 1 | 76
2 | Trần Thị Bình | | Nữ | 1960 | Chi bộ 2 | 66
3 | Lê Văn Cường | | Nam | 1961 | Chi bộ 3 | 65`),
    clerk: { kept: 3, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1, 'Chi bộ 3': 1 }, tellsOnly: [] },
  },
  {
    name: 'days, months and years behind an empty column',
    file: csv(`
STT | Họ và tên | Giới tính | | Ngày sinh | | | Chi bộ
| | | | Ngày | Tháng | Năm |
1 | Nguyễn Văn An | Nam | | 15 | 8 | 1950 | Chi bộ 1
2 | Trần Thị Bình | Nữ | | 14 | 7 | 1960 | Chi bộ 2`),
    clerk: { kept: 2, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1 }, dates: { birthDate: '1950-08-15 1960-07-14' }, tellsOnly: [] },
  },
]);

judge('two halves of a list side by side', [
  {
    name: 'with little beside the names',
    file: csv(`
STT | Họ và tên | Năm sinh | STT | Họ và tên | Năm sinh
1 | Nguyễn Văn An | 1950 | 3 | Lê Văn Cường | 1970
2 | Trần Thị Bình | 1962 | 4 | Phạm Thị Dung | 1945`),
    clerk: { refused: 'tables-beside' },
  },
  {
    name: 'the second with fewer columns, behind an empty one',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | Chi bộ | | Họ và tên | Chi bộ
1 | Nguyễn Văn An | 1950 | Nam | Chi bộ 1 | | Lê Văn Cường | Chi bộ 2
2 | Trần Thị Bình | 1962 | Nữ | Chi bộ 1 | | Phạm Thị Dung | Chi bộ 2`),
    clerk: { refused: 'tables-beside' },
  },
]);

const MEMBERS = `
STT | Họ và tên | Giới tính | Năm sinh | Dân tộc
1 | Nguyễn Văn An | Nam | 1950 | Kinh
2 | Trần Thị Bình | Nữ | 1962 | Kinh`;

judge('a summary below the list', [
  {
    name: 'whose units are called like people',
    file: csv(`${MEMBERS}

TỔNG HỢP
STT | Đơn vị | Tổng số | Nam | Nữ
1 | Trường Mầm non Hoa | 2 | 1 | 1

2 | Hoa Sen | 2 | 1 | 1
| Tổng | 4 | 2 | 2`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, tellsOnly: [] },
  },
  {
    name: 'of cells, which are no headings',
    file: csv(`${MEMBERS}
STT | Chi bộ | Số lượng | |
1 | Chi bộ 1 | 1 | |
2 | Chi bộ 2 | 1 | |`),
    clerk: { kept: 2, fields: { cell: false }, counts: { sex: { male: 1, female: 1 } }, tellsOnly: [] },
  },
  {
    name: 'of levels, in the first columns',
    file: csv(`${MEMBERS}
Trình độ | Số lượng
Đại học | 1
Thạc sĩ | 1`),
    clerk: { kept: 2, tellsOnly: [] },
  },
  {
    name: 'with people after it',
    file: csv(`${MEMBERS}
STT | Chi bộ | Số lượng | |
1 | Chi bộ 1 | 2 | |
3 | Lê Văn Cường | Nam | 1970 | Kinh
4 | Phạm Thị Dung | Nữ | 1945 | Kinh`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 } }, tellsOnly: [] },
  },
]);
