import { csv, judge } from './judge.ts';

judge('further lists', [
  {
    name: 'a mark for candidates',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Dự bị | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 1950 | | 03/02/1975
2 | Trần Thị Bình | Nữ | 1999 | x | 19/05/2026`),
    clerk: { kept: 2, dates: { admittedDate: '1975-02-03 2026-05-19' } },
  },
  {
    name: 'admission in two columns without a group, "Dự bị" and "Chính thức" with dates',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Dự bị | Chính thức
1 | Nguyễn Văn An | Nam | 1950 | 03/02/1975 | 03/02/1976
2 | Trần Thị Bình | Nữ | 1962 | 19/05/1990 | 19/05/1991`),
    clerk: { kept: 2, dates: { admittedDate: '1975-02-03 1990-05-19', officialDate: '1976-02-03 1991-05-19' } },
  },
  {
    name: 'name, sex and birth in one cell each with notes in brackets',
    file: csv(`
STT | Họ và tên | Nam (Nữ) | Ngày sinh | Chi bộ
1 | Nguyễn Văn An (Bí thư) | Nam | 15/08/1950 (theo giấy khai sinh) | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | Chi bộ 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '- 1962-07-01' } },
  },
  {
    name: 'rows sorted by given name with letters between',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Chi bộ
A | | | |
1 | Nguyễn Văn An | Nam | 15/08/1950 | Chi bộ 1
B | | | |
2 | Trần Thị Bình | Nữ | 01/07/1962 | Chi bộ 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'sections of people by sex give the sex, and say nothing about units',
    file: csv(`
STT | Họ và tên | Ngày sinh | Chi bộ
I. Nam
1 | Nguyễn Văn An | 15/08/1950 | Chi bộ 1
II. Nữ
2 | Trần Thị Bình | 01/07/1962 | Chi bộ 1`),
    clerk: { kept: 2, cells: { 'Chi bộ 1': 2 }, counts: { sex: { male: 1, female: 1 } }, tellsOnly: [] },
  },
  {
    name: 'the bloc as sections over cells in a column',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Đơn vị
A. KHỐI KHU DÂN CƯ
1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 1962 | Chi bộ 2
B. KHỐI DOANH NGHIỆP
3 | Lê Thị Chi | Nữ | 1985 | Chi bộ Sao Mai`),
    clerk: { kept: 3, counts: { bloc: { residential: 2, enterprise: 1 } } },
  },
  {
    name: 'phone numbers and cards that Excel shows as numbers',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Số thẻ | SĐT | Số CCCD
1 | Nguyễn Văn An | Nam | 1950 | 1E+09 | 9.12E+08 | 1.05E+10
2 | Trần Thị Bình | Nữ | 1962 | 1E+09 | 9.12E+08 | 1.05E+10`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'a second list of others below, with its own heading',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 1962 | 19/05/1990

DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI
STT | Họ và tên | Năm sinh | Nơi chuyển đến | Ngày chuyển
1 | Lê Thị Chi | 1985 | Phường Khác | 01/02/2026`),
    clerk: { kept: 2, excluded: { moved: 1 } },
  },
]);
