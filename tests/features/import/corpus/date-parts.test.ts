import { csv, judge } from './judge.ts';

judge('dates in parts', [
  {
    name: 'day, month and year under "Ngày sinh" and "Ngày vào Đảng"; what is empty is open',
    file: csv(`
DANH SÁCH ĐẢNG VIÊN CHI BỘ KHU DÂN CƯ SỐ 9
STT | Họ và tên | Giới tính | Ngày sinh | | | Ngày vào Đảng | | | Chi bộ
| | | Ngày | Tháng | Năm | Ngày | Tháng | Năm |
1 | Nguyễn Văn Bách | Nam | 15 | 8 | 1950 | 3 | 2 | 1975 | CB 9
2 | Trần Thị Cúc | Nữ | | 07 | 1962 | - | 5 | 1990 | CB 9
3 | Lê Thị Đào | Nữ | | | 1948 | | | 1968 | CB 9
4 | Phạm Văn Giang | Nam | 00 | 00 | 1939 | 02 | 09 | 1960 | CB 9
5 | Vũ Văn Hùng | Nam | 01 | 12 | 1990 | 26 | 3 | 2015 | CB 9`),
    clerk: {
      kept: 5, counts: { sex: { male: 3, female: 2 } }, tellsOnly: [],
      dates: { birthDate: '1950-08-15 1962-07 1948 1939 1990-12-01', admittedDate: '1975-02-03 1990-05 1968 1960-09-02 2015-03-26' },
    },
  },
  {
    name: 'parts in one row of heading, joined with the name of the date, semicolons',
    file: csv(`
STT | Họ tên | Nam/Nữ | Ngày sinh - Ngày | Ngày sinh - Tháng | Ngày sinh - Năm | Ngày chính thức - Ngày | Ngày chính thức - Tháng | Ngày chính thức - Năm
1 | Nguyễn Văn Bách | Nam | 31 | 12 | 1950 | 3 | 2 | 1976
2 | Trần Thị Cúc | Nữ | 1 | 7 | 1962 | 19 | 5 | 1991`, { delimiter: ';' }),
    clerk: { kept: 2, dates: { birthDate: '1950-12-31 1962-07-01', officialDate: '1976-02-03 1991-05-19' }, tellsOnly: [] },
  },
  {
    name: 'under admission a group for each date, each in parts',
    file: csv(`
TT | Họ và tên | Năm sinh | Vào Đảng | | | | |
| | | Dự bị | | | Chính thức | |
| | | Ngày | Tháng | Năm | Ngày | Tháng | Năm
1 | Nguyễn Văn Bách | 1950 | 3 | 2 | 1975 | 3 | 2 | 1976
2 | Trần Thị Cúc | 1962 | 19 | 5 | 1990 | | | 1991
3 | Lê Thị Đào | 1999 | 26 | 3 | 2026 | | |`),
    clerk: { kept: 3, dates: { birthDate: '1950 1962 1999', admittedDate: '1975-02-03 1990-05-19 2026-03-26', officialDate: '1976-02-03 1991 -' }, tellsOnly: [] },
  },
  {
    name: 'columns "Ngày sinh", "Tháng sinh", "Năm sinh" side by side',
    file: csv(`
STT | Họ và tên | Ngày sinh | Tháng sinh | Năm sinh | Giới tính | Ngày vào Đảng
1 | Nguyễn Văn Bách | 15 | 8 | 1950 | Nam | 03/02/1975
2 | Trần Thị Cúc | 1 | 7 | 1962 | Nữ | 19/05/1990
3 | Lê Thị Đào | | | 1985 | Nữ | 26/03/2015`),
    clerk: { kept: 3, dates: { birthDate: '1950-08-15 1962-07-01 1985', admittedDate: '1975-02-03 1990-05-19 2015-03-26' }, tellsOnly: [] },
  },
  {
    name: 'the parts of three dates without groups',
    file: csv(`
STT | Họ và tên | Ngày sinh | Tháng sinh | Năm sinh | Ngày kết nạp | Tháng kết nạp | Năm kết nạp | Ngày chính thức | Tháng chính thức | Năm chính thức
1 | Nguyễn Văn Bách | 15 | 8 | 1950 | 3 | 2 | 1975 | 3 | 2 | 1976
2 | Trần Thị Cúc | | | 1962 | | 5 | 1990 | 19 | 5 | 1991`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 1962', admittedDate: '1975-02-03 1990-05', officialDate: '1976-02-03 1991-05-19' }, tellsOnly: [] },
  },
  {
    name: 'a month and a year that somebody has taken out of the whole date',
    file: csv(`
STT | Họ và tên | Ngày sinh | Tháng sinh | Năm sinh | Giới tính
1 | Nguyễn Văn Bách | 15/08/1950 | 8 | 1950 | Nam
2 | Trần Thị Cúc | 01/07/1962 | 7 | 1962 | Nữ`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 1962-07-01' } },
  },
  {
    name: 'day and month in one column, the year in another',
    file: csv(`
STT | Họ và tên | Ngày sinh | | Giới tính | Ngày vào Đảng
| | Ngày, tháng | Năm | |
1 | Nguyễn Văn Bách | 15/8 | 1950 | Nam | 03/02/1975
2 | Trần Thị Cúc | 01-7 | 1962 | Nữ | 19/05/1990
3 | Lê Thị Đào | 4-Mar | 1985 | Nữ | 26/03/2015`),
    clerk: { kept: 3, dates: { birthDate: '1950-08-15 1962-07-01 1985-03-04' }, tellsOnly: [] },
  },
  {
    name: 'no accents: "NAM" under the birth is the year',
    file: csv(`
STT | HO VA TEN | GIOI TINH | NGAY SINH | | | CHI BO
| | | NGAY | THANG | NAM |
1 | NGUYEN VAN BACH | NAM | 15 | 8 | 1950 | CB 1
2 | TRAN THI CUC | NU | 1 | 7 | 1962 | CB 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01' } },
  },
  {
    name: 'what cannot be a date, and a whole date that another part contradicts, are unknown and told',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | |
| | | Ngày | Tháng | Năm
1 | Nguyễn Văn Bách | Nam | 31 | 2 | 1950
2 | Trần Thị Cúc | Nữ | 5 | 13 | 1962
3 | Lê Thị Đào | Nữ | 4 | | 1985
4 | Phạm Văn Giang | Nam | | | 15/08/1950
5 | Vũ Văn Hùng | Nam | 3 | 9 | 15/08/1950
6 | Hoàng Văn Khôi | Nam | 3 | 9 |
7 | Đỗ Văn Lâm | Nam | 3 | tháng 9 | 1951`),
    clerk: { kept: 7, dates: { birthDate: '- - - 1950-08-15 - - 1951-09-03' }, tellsOnly: ['date-impossible', 'columns-disagree', 'date-not-understood'] },
  },
  {
    name: 'parts with years of two digits',
    file: csv(`
STT | Họ và tên | Ngày sinh | | | Ngày vào Đảng
| | Ngày | Tháng | Năm |
1 | Nguyễn Văn Bách | 15 | 8 | 50 | 03/02/1975
2 | Trần Thị Cúc | 1 | 7 | 05 | 19/05/2025`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 2005-07-01', admittedDate: '1975-02-03 2025-05-19' }, tellsOnly: [] },
  },
  {
    name: 'a whole date under a single "Ngày"',
    file: csv(`
STT | Họ và tên | Vào Đảng | | Giới tính
| | Ngày | Nơi kết nạp |
1 | Nguyễn Văn Bách | 03/02/1975 | Hà Nội | Nam
2 | Trần Thị Cúc | 19/05/1990 | Nam Định | Nữ`),
    clerk: { kept: 2, dates: { admittedDate: '1975-02-03 1990-05-19' } },
  },
]);

judge('years of two digits', [
  {
    name: 'under "Năm sinh", in the century of a member',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Năm vào Đảng
1 | Nguyễn Văn Bách | Nam | 49 | 70
2 | Trần Thị Cúc | Nữ | 07 | 2025
3 | Lê Thị Đào | Nữ | 85 | 2015
4 | Phạm Văn Giang | Nam | 1936 | 1960
5 | Vũ Văn Hùng | Nam | 16 | 45`),
    clerk: { kept: 5, dates: { birthDate: '1949 2007 1985 1936 1916', admittedDate: '1970 2025 2015 1960 1945' }, tellsOnly: [] },
  },
  {
    name: 'a zero that the sheet has taken, decimals, and nothing of a plausible century',
    file: csv(`
STT | Họ và tên | Giới tính | Sinh năm | Chi bộ
1 | Nguyễn Văn Bách | Nam | 7 | CB 1
2 | Trần Thị Cúc | Nữ | 62.0 | CB 1
3 | Lê Thị Đào | Nữ | 12 | CB 1
4 | Phạm Văn Giang | Nam | 0 | CB 1`),
    clerk: { kept: 4, dates: { birthDate: '2007 1962 - -' }, tells: ['date-not-understood'] },
  },
  {
    name: 'of men and women in a column each',
    file: csv(`
STT | Họ và tên | Năm sinh | | Ngày vào Đảng
| | Nam | Nữ |
1 | Nguyễn Văn Bách | 49 | | 03/02/1970
2 | Trần Thị Cúc | | 62 | 19/05/1990
3 | Lê Thị Đào | | 1985 | 26/03/2015`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, dates: { birthDate: '1949 1962 1985' } },
  },
  {
    name: 'ages are none: under "Tuổi" of men and women, and under a heading of days',
    file: csv(`
STT | Họ và tên | Tuổi | | Ngày vào Đảng
| | Nam | Nữ |
1 | Nguyễn Văn Bách | 77 | | 03/02/1970
2 | Trần Thị Cúc | | 64 | 19/05/1990
3 | Lê Thị Đào | | 41 | 26/03/2015`),
    clerk: { kept: 3, dates: { birthDate: '- - -' } },
  },
  {
    name: 'numbers under "Ngày sinh" may be days or ages: unknown and told',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn Bách | Nam | 49 | 03/02/1970
2 | Trần Thị Cúc | Nữ | 62 | 19/05/1990`),
    clerk: { kept: 2, dates: { birthDate: '- -' }, tells: ['date-not-understood'] },
  },
  {
    name: 'under "Năm sinh", but too young for their admission as years: rather ages, unknown and told',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
1 | Nguyễn Văn Bách | Nam | 77 | 03/02/1970
2 | Trần Thị Cúc | Nữ | 84 | 19/05/1968
3 | Lê Thị Đào | Nữ | 91 | 26/03/1962`),
    clerk: { kept: 3, dates: { birthDate: '- - -' }, tells: ['date-not-understood'] },
  },
]);
