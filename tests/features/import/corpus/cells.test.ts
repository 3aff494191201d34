import { csv, judge } from './judge.ts';

judge('lists of cells', [
  {
    name: 'a list by groups of a residential cell, "Tổ đảng" between',
    file: csv(`
ĐẢNG BỘ PHƯỜNG MẪU
CHI BỘ TỔ DÂN PHỐ SỐ 21
DANH SÁCH ĐẢNG VIÊN THEO TỔ ĐẢNG
STT | Họ và tên | Năm sinh | Giới tính | Vào Đảng | Chính thức | Địa chỉ
Tổ đảng 1
1 | Nguyễn Bá An | 1951 | Nam | 22/12/1973 | 22/9/1974 | Số 4 ngõ 12
2 | Trần Bích Bảo | 1957 | Nữ | 03/02/1985 | 03/02/1986 | Số 6 ngõ 12
Tổ đảng 2
3 | Lê Công Châu | 1949 | Nam | 19/5/1969 | 19/5/1970 | Số 1 ngõ 14
Tổng cộng: 03 đồng chí`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 }, bloc: { residential: 3 } }, cells: { 'CHI BỘ TỔ DÂN PHỐ SỐ 21': 3 }, dates: { admittedDate: '1973-12-22 1985-02-03 1969-05-19', officialDate: '1974-09-22 1986-02-03 1970-05-19' } },
  },
  {
    name: 'the exempt of each cell below a heading numbered within the cell',
    file: csv(`
TT | Họ và tên | Ngày sinh | Nam/Nữ | Ngày vào Đảng
I | CHI BỘ KDC SỐ 1 | | |
1 | Đảng viên đang sinh hoạt | | |
1 | Phan Đình Cát | 03/10/1962 | Nam | 02/09/1989
2 | Vũ Thị Duyên | 17/06/1970 | Nữ | 07/11/1999
2 | Đảng viên được miễn sinh hoạt | | |
3 | Hoàng Thị Gái | 01/01/1936 | Nữ | 03/02/1962
II | CHI BỘ KDC SỐ 2 | | |
1 | Đảng viên đang sinh hoạt | | |
1 | Đỗ Mạnh Hùng | 30/04/1975 | Nam | 19/05/2005
2 | Đảng viên được miễn sinh hoạt | | |
2 | Bùi Văn Kha | 20/11/1940 | Nam | 06/01/1966
3 | Ngô Thị Lài | 12/02/1942 | Nữ | 06/01/1968`),
    clerk: {
      kept: 6, counts: { exemption: { active: 3, reasonUnknown: 3 }, sex: { male: 3, female: 3 } }, cells: { 'CHI BỘ KDC SỐ 1': 3, 'CHI BỘ KDC SỐ 2': 3 }, tellsOnly: [],
    },
  },
  {
    name: 'a title that all are exempt',
    file: csv(`
ĐẢNG ỦY PHƯỜNG MẪU
DANH SÁCH ĐẢNG VIÊN ĐƯỢC MIỄN CÔNG TÁC VÀ SINH HOẠT ĐẢNG NĂM 2026

STT | Họ và tên | Năm sinh | Giới tính | Ngày vào Đảng | Chi bộ
1 | Dương Văn Mão | 1939 | Nam | 19/05/1965 | KDC 3
2 | Lý Thị Nga | 1941 | Nữ | 03/02/1967 | KDC 5`),
    clerk: { kept: 2, counts: { exemption: { reasonUnknown: 2 }, sex: { male: 1, female: 1 } }, cells: { 'KDC 3': 1, 'KDC 5': 1 } },
  },
  {
    name: 'the cell in front of a comma, the organisation after it',
    file: csv(`
Họ và tên | Ngày sinh | Giới tính | Đảng bộ, chi bộ cơ sở | Chi bộ
Đào Duy Oanh | 11/11/1971 | Nam | Đảng bộ Trường Đại học Mẫu | Chi bộ Khoa Toán
Mai Thúy Phượng | 12/12/1982 | Nữ | Đảng bộ Trường Đại học Mẫu | Chi bộ Khoa Văn
Lâm Chí Quyết | 10/10/1990 | Nam | Chi bộ Công ty Điện lực Mẫu |`),
    clerk: {
      kept: 3, counts: { bloc: { administrative: 2, enterprise: 1 } },
      organisations: { 'Đảng bộ Trường Đại học Mẫu': 2, 'Chi bộ Công ty Điện lực Mẫu': 1 },
    },
  },
  {
    name: 'sub-totals by sex between cells',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | Trình độ | LLCT
I. CHI BỘ 3
1 | Tống Văn Rạng | 1965 | Nam | ĐH | TC
2 | Phạm Lệ Sâm | 1969 | Nữ | CĐ | SC
Cộng: 2 đ/c (nữ: 1)
II. CHI BỘ 4
1 | Chử Văn Tấn | 1955 | Nam | TC | TC
2 | Khuất Thị Uyển | 1959 | Nữ | SC | SC
3 | Kim Văn Vạn | 1988 | Nam | ThS | CC
Cộng: 3 đ/c (nữ: 1)
TỔNG SỐ: 5 đ/c`),
    clerk: {
      kept: 5, counts: { sex: { male: 3, female: 2 }, qualification: { university: 1, college: 1, intermediate: 1, elementary: 1, masters: 1 }, politicalTheory: { intermediate: 2, elementary: 2, advanced: 1 } },
      cells: { 'CHI BỘ 3': 2, 'CHI BỘ 4': 3 },
    },
  },
  {
    name: 'months in words and official short dates',
    file: csv(`
STT | Họ và tên | GT | Ngày, tháng, năm sinh | Ngày vào Đảng (dự bị) | Ngày vào Đảng (chính thức)
1 | Đoàn Xuân Xương | Nam | 2 tháng 9 năm 1953 | 19/5/78 | 19/5/79
2 | Lục Thị Yên | Nữ | tháng 4/1960 | 3-2-1986 | 3-2-1987
3 | Hà Quốc Ân | Nam | 1946 | 22.12.1967 | 22.12.1968
4 | Cù Thị Bưởi | Nữ | ../../1950 | ngày 07 tháng 11 năm 1975 | ngày 07 tháng 11 năm 1976
5 | Lã Văn Cam | Nam | Thứ Ba, 15/3/1977 | 26/03/2002 00:00 | 26/03/2003 00:00`),
    clerk: {
      kept: 5, counts: { sex: { male: 3, female: 2 } },
      dates: {
        birthDate: '1953-09-02 1960-04 1946 1950 1977-03-15', admittedDate: '1978-05-19 1986-02-03 1967-12-22 1975-11-07 2002-03-26',
        officialDate: '1979-05-19 1987-02-03 1968-12-22 1976-11-07 2003-03-26',
      },
    },
  },
  {
    name: 'sex in the title of the name',
    file: csv(`
STT | Họ và tên | Giới | Sinh năm | DT | TG | VH | CM | LLCT | Ngày vào Đảng
1 | Ông Đinh Gia | Ông | 1944 | Kinh | K | 10/10 | ĐH | CC | 03/02/1968
2 | Bà Đinh Hiền | Bà | 1950 | Kinh | K | 7/10 | SC | SC | 03/02/1978
3 | Chị Đinh Khanh | Chị | 1992 | Mông | Tin lành | 12/12 | CĐ | SC | 03/02/2018`),
    clerk: {
      kept: 3,
      counts: {
        sex: { male: 1, female: 2 }, ethnicity: { kinh: 2, hmong: 1 }, religion: { none: 2, protestantism: 1 }, generalEducation: { upperSecondary: 2, lowerSecondary: 1 },
        qualification: { university: 1, elementary: 1, college: 1 }, politicalTheory: { advanced: 1, elementary: 2 },
      },
    },
  },
  {
    name: 'levels in columns of marks with a total row of figures',
    file: csv(`
STT | Họ và tên | Năm sinh | | Giáo dục phổ thông | | Chuyên môn | | | | LLCT | | | Dân tộc ít người
| | Nam | Nữ | THCS | THPT | Sơ cấp, CNKT | TC, CĐ | ĐH | Trên ĐH | SC | TC | CC, CN |
1 | Mạc Văn Khôi | 1956 | | x | | x | | | | x | | |
2 | Ninh Thị Loan | | 1967 | | x | | x | | | | x | |
3 | Quản Văn Mẫn | 1978 | | | x | | | x | | | | x | x
4 | Sái Thị Nhung | | 1989 | | x | | | | x | | x | |
Cộng | | 2 | 2 | 1 | 3 | 1 | 1 | 1 | 1 | 1 | 2 | 1 | 1`),
    clerk: {
      kept: 4,
      counts: {
        sex: { male: 2, female: 2 }, generalEducation: { lowerSecondary: 1, upperSecondary: 3 }, politicalTheory: { elementary: 1, intermediate: 2, advanced: 1 },
        // "TC, CĐ" and "Trên ĐH" are two levels each.
        qualification: { elementary: 1, university: 1, unknown: 2 },
      },
      dates: { birthDate: '1956 1967 1978 1989' },
    },
  },
  {
    name: 'a status of many words',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Chi bộ | Tình trạng sinh hoạt
Thái Văn Ơn | Nam | 01/01/1940 | CB 6 | Được miễn sinh hoạt đảng
Thạch Thị Phin | Nữ | 02/02/1975 | CB 6 | Đang sinh hoạt
Trang Văn Quý | Nam | 03/03/1985 | CB 6 | Đã chuyển sinh hoạt đảng chính thức đến phường Khác
Trà Thị Riêng | Nữ | 04/04/1930 | CB 6 | Từ trần ngày 3/2/2026
Tiêu Văn Sâm | Nam | 05/05/1979 | CB 7 | Khai trừ ra khỏi Đảng
Thi Thị Tơ | Nữ | 06/06/1989 | CB 7 | Chuyển sinh hoạt tạm thời đến từ Hà Nam
Tất Văn Út | Nam | 07/07/1999 | CB 7 | Tạm thời đi học tập`),
    clerk: { kept: 3, excluded: { moved: 1, died: 1, removed: 1, temporary: 1 }, counts: { exemption: { reasonUnknown: 1, active: 2 }, sex: { male: 2, female: 1 } } },
  },
  {
    name: 'no running numbers, blank lines between cells, headings in the first column',
    file: csv(`
Họ và tên | Sinh năm | Giới tính | Vào Đảng | Trình độ CM | Trình độ LLCT
Chi bộ Mầm non Hoa Mẫu
Ưng Thị Vân | 1979 | Nữ | 2008 | ĐH | TC
Viên Thị Xa | 1986 | Nữ | 2014 | CĐ | SC

Chi bộ Công ty CP Mẫu Hai
Vòng Văn Yến | 1970 | Nam | 1999 | ĐH | CC`),
    clerk: { kept: 3, counts: { sex: { female: 2, male: 1 }, bloc: { administrative: 2, enterprise: 1 } }, cells: { 'Chi bộ Mầm non Hoa Mẫu': 2, 'Chi bộ Công ty CP Mẫu Hai': 1 } },
  },
  {
    name: 'names in two columns under one heading, dates of birth by sex',
    file: csv(`
STT | Họ, tên đảng viên | | Sinh ngày | | Vào Đảng | |
| Họ đệm | Tên | Nam | Nữ | Ngày kết nạp | Ngày chính thức | Số thẻ
1 | Nguyễn Thế | Anh | 20/12/1966 | | 03/02/1994 | 03/02/1995 | 12345678
2 | Trần Thu | Bình | | 08/3/1978 | 02/9/2007 | 02/9/2008 | 12345679`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1966-12-20 1978-03-08', admittedDate: '1994-02-03 2007-09-02', officialDate: '1995-02-03 2008-09-02' } },
  },
  ...['Ngày, tháng, năm sinh: - Nam | - Nữ', 'Ngày, tháng, năm sinh: - Nam | Ngày, tháng, năm sinh: - Nữ', 'Năm sinh - Nam | Nữ', 'Ngày sinh: Nam | Ngày sinh: Nữ'].map((headers) => ({
    name: `dates of birth by sex, called ${headers}`,
    file: csv(`
STT | Họ và tên | ${headers} | Ngày vào Đảng
1 | Nguyễn Thế Anh | 20/12/1966 | | 03/02/1994
2 | Trần Thu Bình | | 08/3/1978 | 02/9/2007
3 | Lê Thị Chi | | 19/5/1980 | 02/9/2009`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, dates: { birthDate: '1966-12-20 1978-03-08 1980-05-19', admittedDate: '1994-02-03 2007-09-02 2009-09-02' } },
  })),
  {
    name: 'a short list in which the secretary has no year of birth, and others no office',
    file: csv(`
Họ và tên | Năm sinh | Chức vụ Đảng
Nguyễn Thế Anh | | Bí thư
Trần Thu Bình | 1960 |
Lê Thị Chi | 1971 | Phó bí thư
Phạm Văn Dũng | 1985 |`),
    clerk: { kept: 4, counts: { partyPost: { secretary: 1, deputy: 1, none: 2 } } },
  },
  {
    name: 'the reason in a group with the date',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | Miễn công tác và sinh hoạt đảng | | Ghi chú
| | | | Từ ngày | Lý do |
1 | Âu Dương Chiến | 1937 | Nam | 01/01/2011 | Tuổi cao, sức khỏe yếu | đã đổi thẻ
2 | Bàng Thị Dịu | 1980 | Nữ | | |
3 | Cấn Văn Định | 1988 | Nam | 15/8/2025 | Đi làm ăn xa |`),
    clerk: { kept: 3, counts: { exemption: { ageHealth: 1, workingAway: 1, active: 1 } }, dates: { exemptDate: '2011-01-01 - 2025-08-15' } },
  },
  {
    name: 'the exempt by a mark, with a column of active ones beside',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Đang sinh hoạt | Miễn sinh hoạt | Chi bộ
1 | Điền Văn Giỏi | Nam | 1941 | | x | CB 2
2 | Đàm Thị Hậu | Nữ | 1975 | x | | CB 2
3 | Đậu Văn Ích | Nam | 1980 | x | | CB 2`),
    clerk: { kept: 3, counts: { exemption: { reasonUnknown: 1, active: 2 } } },
  },
]);
