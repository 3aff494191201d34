import { csv, judge } from './judge.ts';

judge('files with more than one table', [
  {
    name: 'two tables in one file, the second with the same columns',
    file: csv(`
CHI BỘ 1
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990

CHI BỘ 2
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015
2 | Phạm Văn Dũng | Nam | 05/05/1970 | 26/03/1999`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 } }, cells: { 'CHI BỘ 1': 2, 'CHI BỘ 2': 2 } },
  },
  {
    name: 'two tables in one file, the second with its columns in another order',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990

STT | Họ và tên | Ngày sinh | Giới tính | Ngày vào Đảng
3 | Lê Thị Chi | 04/03/1985 | Nữ | 26/03/2015
4 | Phạm Văn Dũng | 05/05/1970 | Nam | 26/03/1999`),
    clerk: { refused: 'second-table' },
  },
  {
    name: 'two tables in one file, the second with some columns where they were and another in place of the name',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh
1 | Nguyễn Văn An | Nam | 15/08/1950
2 | Trần Thị Bình | Nữ | 01/07/1962
Họ tên | Dân tộc | Giới tính | Ngày sinh
Lê Thị Chi | Kinh | Nữ | 04/03/1985
Phạm Văn Dũng | Tày | Nam | 05/05/1970`),
    clerk: { refused: 'second-table' },
  },
  {
    name: 'two tables in one file, the second with a year among its headers',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | 2024
1 | Nguyễn Văn An | Nam | 15/08/1950 | Tốt
2 | Trần Thị Bình | Nữ | 01/07/1962 | Tốt
STT | Giới tính | Họ và tên | Ngày sinh | 2025
3 | Nữ | Lê Thị Chi | 04/03/1985 | Tốt
4 | Nam | Phạm Văn Dũng | 05/05/1970 | Tốt`),
    clerk: { refused: 'second-table' },
  },
  {
    name: 'two tables in one file, the second with another word for the names and its columns in another order',
    file: csv(`
Tên đảng viên | Giới tính | Ngày sinh | Dân tộc
Nguyễn Văn An | Nam | 15/08/1950 | Kinh
Trần Thị Bình | Nữ | 01/07/1962 | Kinh
Họ tên | Ngày sinh | Giới tính | Dân tộc
Lê Thị Chi | 04/03/1985 | Nữ | Kinh
Phạm Văn Dũng | 05/05/1970 | Nam | Tày`),
    clerk: { refused: 'second-table' },
  },
]);
