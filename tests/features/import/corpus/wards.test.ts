import { csv, judge } from './judge.ts';

judge('lists of wards', [
  {
    name: 'groups of marks whose columns name two levels: a mark there is neither',
    file: csv(`
STT | Họ và tên | Giới tính | Trình độ chuyên môn | | | | Trình độ LLCT | |
| | | Sau đại học | Đại học | Cao đẳng, trung cấp | Sơ cấp/CNKT | Cao cấp/cử nhân | Trung cấp | Sơ cấp
1 | Bạch Văn Khải | Nam | x | | | | x | |
2 | Cung Thị Liên | Nữ | | x | | | | x |
3 | Doãn Văn Mạnh | Nam | | | x | | | | x
4 | Hàn Thị Nguyệt | Nữ | | | | x | | | x
5 | Kha Văn Oai | Nam | | x | | | | x |`),
    clerk: {
      kept: 5, counts: { qualification: { unknown: 2, university: 2, elementary: 1 }, politicalTheory: { advanced: 1, intermediate: 2, elementary: 2 } },
      tells: ['value-not-understood'],
    },
  },
  {
    name: 'a mark for a religion and one for a minority',
    file: csv(`
STT | Họ và tên | Nữ | Năm sinh | Dân tộc thiểu số | Tôn giáo | Ngày vào Đảng
1 | Lưu Văn Phái | | 1961 | | | 03/02/1988
2 | Mạch Thị Quyên | x | 1973 | x | x | 19/05/2001
3 | Nghị Văn Sáng | | 1984 | | | 26/03/2012`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 }, religion: { unknown: 3 }, ethnicity: { unknown: 3 } } },
  },
  {
    name: 'levels of theory in a column "Trình độ chính trị" and the rest in "Trình độ"',
    file: csv(`
STT | Họ và tên | Phái | Năm sinh | Trình độ | Trình độ chính trị | Trình độ ngoại ngữ | Trình độ tin học
1 | Ôn Văn Sơn | Nam | 1968 | Đại học | Cao cấp | B1 | A
2 | Phó Thị Tuyết | Nữ | 1977 | Cao đẳng | Trung cấp | A2 | B
3 | Quàng Văn Ún | Nam | 1985 | Trung cấp | Sơ cấp | | Cơ bản`),
    clerk: { kept: 3, counts: { qualification: { university: 1, college: 1, intermediate: 1 }, politicalTheory: { advanced: 1, intermediate: 1, elementary: 1 } } },
  },
  {
    name: 'a school level and a degree in one cell each of "Học vấn"',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Văn hóa, chuyên môn | LLCT
1 | Sử Văn Vụ | Nam | 1956 | 10/10, Đại học | TC
2 | Thẩm Thị Xuân | Nữ | 1966 | 12/12, Trung cấp | SC
3 | Uông Văn Yết | Nam | 1946 | 7/10 | Chưa qua`),
    clerk: { kept: 3, counts: { generalEducation: { upperSecondary: 2, lowerSecondary: 1 }, qualification: { university: 1, intermediate: 1, unknown: 1 }, politicalTheory: { intermediate: 1, elementary: 1, none: 1 } } },
  },
  {
    name: 'the rating of the year uses words of levels, and is none',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Xếp loại 2025 | Chi bộ
1 | Vàng A Páo | Nam | 02/02/1988 | 03/02/2014 | HTXSNV | TDP 7
2 | Yên Thị Mai | Nữ | 03/03/1979 | 19/05/2004 | HTTNV | TDP 7
3 | An Văn Đức | Nam | 04/04/1940 | 26/03/1966 | Miễn SH | TDP 7`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 }, bloc: { residential: 3 }, exemption: { unknown: 3 } } },
  },
  {
    name: 'who left in the reason of exemption',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày miễn sinh hoạt | Lý do miễn
1 | Bùi Như Ý | Nữ | 1944 | 5/2014 | TC, SK yếu
2 | Cao Bá Quát Mẫu | Nam | 1940 | 3/2012 | Từ trần 12/2025
3 | Đinh Bộ Mẫu | Nam | 1987 | 01/2024 | Hết hạn miễn
4 | Giang Văn Minh Mẫu | Nam | 1950 | | `),
    clerk: { kept: 4, counts: { exemption: { ageHealth: 1, unknown: 2, active: 1 } }, tells: ['exemption-ended'] },
  },
  {
    name: 'two digits of years in whole dates, born before and after the war',
    file: csv(`
TT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Ngày chính thức
1 | Hà Huy Mẫu | Nam | 02/9/30 | 03/2/49 | 03/2/50
2 | Lê Lai Mẫu | Nam | 15/5/08 | 19/5/26 |
3 | Mai Lan Mẫu | Nữ | 8/3/99 | 26/3/20 | 26/3/21`),
    clerk: { kept: 3, dates: { birthDate: '1930-09-02 2008-05-15 1999-03-08', admittedDate: '1949-02-03 2026-05-19 2020-03-26', officialDate: '1950-02-03 - 2021-03-26' } },
  },
  {
    name: 'dates as numbers of the sheet beside years',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Ngô Gia Mẫu | Nam | 18354 | 27428
2 | Phan Bội Mẫu | Nam | 1947 | 1968
3 | Nguyễn Thị Minh Mẫu | Nữ | 31229 | 42089`),
    // 18354 = 1950-04-01, 27428 = 1975-02-03, 31229 = 1985-07-01, 42089 = 2015-03-26, by the calendar of 1899-12-30.
    clerk: { kept: 3, dates: { birthDate: '1950-04-01 1947 1985-07-01', admittedDate: '1975-02-03 1968 2015-03-26' } },
  },
  {
    name: 'the probation of the year with the two who recommended',
    file: csv(`
DANH SÁCH ĐẢNG VIÊN DỰ BỊ ĐẾN HẠN CHUYỂN CHÍNH THỨC
STT | Họ và tên | Ngày sinh | Giới tính | Ngày kết nạp | Người giới thiệu 1 | Người giới thiệu 2 | Ngày hết hạn dự bị | Chi bộ
1 | Tô Hiến Mẫu | 01/02/2001 | Nam | 03/02/2026 | Lê A | Trần B | 03/02/2027 | Chi bộ Quân sự phường
2 | Ỷ Lan Mẫu | 07/08/2002 | Nữ | 19/05/2026 | Lê A | Đỗ C | 19/05/2027 | Chi bộ Quân sự phường`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 }, bloc: { military: 2 } }, dates: { admittedDate: '2026-02-03 2026-05-19', officialDate: '- -' } },
  },
  {
    name: 'occupations and units that are offices of the state',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Nghề nghiệp | Đơn vị công tác | Chi bộ | Trình độ CMNV
1 | Chế Lan Mẫu | Nữ | 1979 | Viên chức | Trạm Y tế | Chi bộ Y tế - Trường học | Bác sĩ
2 | Huy Cận Mẫu | Nam | 1988 | Công chức | UBND phường | Chi bộ Cơ quan UBND phường | ThS
3 | Tố Hữu Mẫu | Nam | 1951 | Hưu trí | | Chi bộ KP 2 | ĐH`),
    clerk: { kept: 3, counts: { qualification: { university: 2, masters: 1 }, bloc: { administrative: 2, residential: 1 } } },
  },
  {
    name: 'exemption as yes and no',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Được miễn sinh hoạt | Đi làm ăn xa
1 | Chu Văn Mẫu | Nam | 1938 | Có | Không
2 | Lương Thế Mẫu | Nam | 1990 | không | có
3 | Đoàn Thị Mẫu | Nữ | 1970 | Không |`),
    clerk: { kept: 3, counts: { exemption: { reasonUnknown: 1, active: 2 }, workingAway: { no: 2, yes: 1 } } },
  },
  {
    name: 'exemption as 1 and 0, and an unclear word',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Miễn SHĐ
1 | Trương Hán Mẫu | Nam | 1938 | 1
2 | Mạc Đĩnh Mẫu | Nam | 1990 | 0
3 | Nguyễn Trung Mẫu | Nam | 1970 | Đang làm hồ sơ
4 | Lê Quý Mẫu | Nam | 1941 | Giảm, miễn SH`),
    clerk: { kept: 4, counts: { exemption: { reasonUnknown: 2, active: 1, unknown: 1 } } },
  },
  {
    name: 'the heading says that the figures are of sexes: a mark of 1 under "Nữ"',
    file: csv(`
STT | Họ và tên | Nữ | Ngày sinh | Dân tộc | Chức vụ Đảng | Trình độ văn hóa | Trình độ chuyên môn
1 | Bùi Thị Xuân Mẫu | 1 | 10/02/1972 | Kinh | Phó BT Chi bộ | 12/12 | Cử nhân kinh tế
2 | Trần Quang Mẫu | | 20/12/1964 | Kinh | Bí thư Chi bộ | 10/10 | Kỹ sư điện
3 | Võ Thị Sáu Mẫu | 1 | 27/07/1983 | Kinh | | 12/12 | Dược sĩ trung học
Tổng | | 2 | | | | |`),
    clerk: {
      kept: 3, counts: { sex: { female: 2, male: 1 }, partyPost: { deputy: 1, secretary: 1, none: 1 }, qualification: { university: 2, intermediate: 1 } },
    },
  },
  {
    name: 'birth in the old spelling with dots for what is not known, semicolons',
    file: csv(`
Stt;Họ tên;Sinh ngày;Phái;Kết nạp;Chính thức;Thẻ số;Ghi chú
1;Nguyễn Hữu Thọ Mẫu;…/…/1933;Nam;02/1952;11/1952;00.123.456;Lão thành
2;Huỳnh Tấn Mẫu;??/05/1943;Nam;12/1965;12/1966;00.123.457;
3;Nguyễn Thị Định Mẫu;15-3-1940;Nữ;6/1961;;00.123.458;`.replaceAll(';', ' | '), { delimiter: ';' }),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 } }, dates: { birthDate: '1933 1943-05 1940-03-15', admittedDate: '1952-02 1965-12 1961-06', officialDate: '1952-11 1966-12 -' } },
  },
  {
    name: 'English export with parts of the birth',
    file: csv(`
No,Full name,Sex,Birth day,Birth month,Birth year,Party cell,Admission date,Qualification
1,Nguyen Van Mau,M,15,8,1950,Chi bo 3,1975-02-03,Đại học
2,Tran Thi Mau,F,,,1962,Chi bo 3,1990-05-19,Trung cấp`.replaceAll(',', ' | ')),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962', admittedDate: '1975-02-03 1990-05-19' } },
  },
  {
    name: 'people of three blocs under their headings, cells within, organisations of one cell',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | LLCT
A. KHỐI CƠ QUAN HÀNH CHÍNH, ĐƠN VỊ SỰ NGHIỆP
I. Chi bộ Trường Tiểu học Mẫu
1 | Kim Đồng Mẫu | 1980 | Nam | TC
2 | Lý Tự Trọng Mẫu | 1990 | Nam | SC
B. KHỐI DOANH NGHIỆP
I. Chi bộ Công ty Xây dựng Mẫu
1 | Mạc Thị Bưởi Mẫu | 1985 | Nữ | TC
C. KHỐI KHU DÂN CƯ
I. Chi bộ số 1
1 | Phan Đình Giót Mẫu | 1950 | Nam | SC
2 | Cù Chính Lan Mẫu | 1955 | Nam | CC`),
    clerk: {
      kept: 5, counts: { bloc: { administrative: 2, enterprise: 1, residential: 2 }, politicalTheory: { intermediate: 2, elementary: 2, advanced: 1 } },
      cells: { 'Chi bộ Trường Tiểu học Mẫu': 2, 'Chi bộ Công ty Xây dựng Mẫu': 1, 'Chi bộ số 1': 2 },
    },
  },
]);
