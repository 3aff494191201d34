import { csv, judge } from './judge.ts';

judge('lists where a clerk would look twice', [
  {
    name: 'headings of sex over cells in a column, numbered anew, with their counts',
    file: csv(`
STT | Họ và tên | Năm sinh | Ngày vào Đảng | Chi bộ
I. ĐẢNG VIÊN NAM (2)
1 | Tạ Thu Thâu Mẫu | 1956 | 03/02/1980 | KDC 1
2 | Phan Văn Hùm Mẫu | 1966 | 03/02/1990 | KDC 2
II. ĐẢNG VIÊN NỮ (2)
1 | Hồ Xuân Mẫu | 1957 | 19/05/1985 | KDC 1
2 | Đoàn Điểm Mẫu | 1977 | 19/05/2005 | KDC 2`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 } }, cells: { 'KDC 1': 2, 'KDC 2': 2 }, tellsOnly: [] },
  },
  {
    name: 'another number in brackets than people below is told',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
I. Đảng viên đang sinh hoạt (3 đồng chí)
1 | Tạ Thu Mẫu | Nam | 1966 | 03/02/1990
2 | Phan Văn Mẫu | Nam | 1967 | 03/02/1991
II. Đảng viên được miễn sinh hoạt (1 đồng chí)
3 | Hồ Xuân Mẫu | Nữ | 1937 | 19/05/1960`),
    clerk: { kept: 3, counts: { exemption: { active: 2, reasonUnknown: 1 } }, tellsOnly: ['section-count-differs'] },
  },
  {
    name: 'reasons as headings below that of the exempt',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
A. Đảng viên đang sinh hoạt
1 | Tạ Quang Mẫu | Nam | 1966 | 03/02/1990
B. Đảng viên được miễn công tác, sinh hoạt do tuổi cao, sức khỏe yếu
2 | Phan Thanh Mẫu | Nam | 1938 | 03/02/1962
3 | Hồ Tùng Mẫu | Nam | 1939 | 03/02/1963
C. Đảng viên được miễn sinh hoạt vì đi làm ăn xa
4 | Lê Hồng Mẫu | Nam | 1989 | 19/05/2015`),
    clerk: { kept: 4, counts: { exemption: { active: 1, ageHealth: 2, workingAway: 1 } }, tellsOnly: [] },
  },
  {
    name: 'a heading over people late in a long list, beyond what is looked at first, is told',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ
${Array.from({ length: 420 }, (_, n) => `Nguyễn Văn Mẫu ${String.fromCharCode(65 + (n % 26))} | Nam | ${1950 + (n % 40)} | KDC ${(n % 7) + 1}`).join('\n')}
Đảng viên được miễn sinh hoạt
Trần Thị Mẫu | Nữ | 1938 | KDC 1`),
    clerk: { kept: 421, fields: { exemption: false }, tells: ['section-not-understood'] },
  },
  {
    name: 'people right below a heading, then units: whether it reaches over these is unknown',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
Đảng viên được miễn sinh hoạt
1 | Tạ Quang Mẫu | Nam | 1936 | 03/02/1960
Chi bộ 2
2 | Phan Thanh Mẫu | Nam | 1988 | 03/02/2012
Đảng viên đang sinh hoạt
3 | Hồ Tùng Mẫu | Nam | 1989 | 03/02/2013`),
    clerk: { kept: 3, counts: { exemption: { reasonUnknown: 1, unknown: 1, active: 1 } }, tells: ['section-not-understood'] },
  },
  {
    name: 'a person whose whole name is one of the words',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh
1 | Nam | Nam | 1980
2 | Nữ | Nữ | 1990
3 | Lê Văn Dự Bị | Nam | 1970`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 } } },
  },
  {
    name: 'pages that each begin with the heading of the exempt again',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
B. ĐẢNG VIÊN ĐƯỢC MIỄN SINH HOẠT
1 | Tạ Quang Mẫu | Nam | 1936 | 03/02/1960
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
B. ĐẢNG VIÊN ĐƯỢC MIỄN SINH HOẠT
2 | Phan Thanh Mẫu | Nam | 1938 | 03/02/1962`),
    clerk: { kept: 2, counts: { exemption: { reasonUnknown: 2 } } },
  },
  {
    name: 'who is on probation under a heading but has an old official date is told',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Ngày chính thức
I. Đảng viên dự bị
1 | Tạ Quang Mẫu | Nam | 03/03/1996 | 03/02/2026 |
2 | Phan Thanh Mẫu | Nam | 04/04/1976 | 03/02/2002 | 03/02/2003`),
    clerk: { kept: 2, counts: { memberKind: { probationary: 2 } }, tellsOnly: ['kind-contradicts'] },
  },
  {
    name: 'years of two digits in the column of a form with notes in the heading',
    file: csv(`
Số TT | Họ và tên (chữ in hoa) | Năm sinh (ghi 2 số cuối) | Nam, nữ | Năm vào Đảng | Chi bộ
1 | LÊ VĂN TÁM MẪU | 43 | Nam | 65 | 4
2 | VÕ THỊ BẢY MẪU | 01 | Nữ | 24 | 4`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '- -', admittedDate: '1965 2024' } },
  },
  {
    name: 'parts of dates with names of months and zeros that Excel took',
    file: csv(`
STT | Họ và tên | Ngày sinh | | | Vào Đảng | |
| | Ngày | Tháng | Năm | Ngày | Tháng | Năm
1 | Lê Thị Riêng Mẫu | 5 | Ba | 1961 | 7 | Tháng 11 | 1989
2 | Đặng Thùy Mẫu | 26.0 | 11.0 | 1972.0 | 27.0 | 9.0 | 1998.0
3 | Võ Chí Mẫu | x | x | 1955 | … | … | 1979`),
    clerk: { kept: 3, dates: { birthDate: '1961-03-05 1972-11-26 1955', admittedDate: '1989-11-07 1998-09-27 1979' } },
  },
  {
    name: 'the reason alone beside marks of another column',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | Chức vụ Đảng | Lý do được miễn
1 | Trần Phú Mẫu | 1936 | Nam | | già yếu
2 | Lê Duẩn Mẫu | 1959 | Nam | Bí thư | -
3 | Hà Thị Mẫu | 1988 | Nữ | | Nghỉ thai sản
4 | Lê Thị Mẫu | 1941 | Nữ | | x`),
    clerk: { kept: 4, counts: { exemption: { ageHealth: 1, active: 1, otherReason: 1, unknown: 1 }, partyPost: { none: 3, secretary: 1 } }, tells: ['exemption-by-reason', 'value-not-understood'] },
  },
]);
