import { csv, judge } from './judge.ts';

judge('lists of the parts of a committee', [
  {
    name: 'the form of the record as columns, numbered as it is',
    file: csv(`
Số TT | 01. Họ và tên khai sinh | 02. Giới tính | 04. Sinh ngày | 08. Dân tộc | 09. Tôn giáo | 12. Ngày vào Đảng | Ngày chính thức | 17. Giáo dục phổ thông | Chuyên môn, nghiệp vụ | Lý luận chính trị | 19. Số căn cước | 20. Được miễn công tác và sinh hoạt đảng ngày
1 | Đinh Văn Quảng | Nam | 12/4/1947 | Mường | Không | 19/5/1968 | 19/5/1969 | 7/10 | Sơ cấp | Sơ cấp | 001047000111 | 01/7/2019
2 | Bùi Thị Rạng | Nữ | 30/11/1958 | Kinh | Không | 3/2/1984 | 3/2/1985 | 10/10 | Trung cấp kế toán | Trung cấp | 001158000112 |
3 | Quách Công Sơn | Nam | 1/1/1979 | Mường | Công giáo | 2/9/2004 | 2/9/2005 | 12/12 | Kỹ sư xây dựng | Cao cấp | 001079000113 |
4 | Hà Thị Thắm | Nữ | 25/12/1996 | Thái | Không | 22/12/2025 | | 12/12 | Cử nhân Luật | Chưa qua | 001196000114 |`),
    clerk: {
      kept: 4,
      counts: {
        sex: { male: 2, female: 2 }, ethnicity: { muong: 2, kinh: 1, thai: 1 }, religion: { none: 3, catholicism: 1 }, generalEducation: { lowerSecondary: 1, upperSecondary: 3 },
        qualification: { elementary: 1, intermediate: 1, university: 2 }, politicalTheory: { elementary: 1, intermediate: 1, advanced: 1, none: 1 },
        exemption: { reasonUnknown: 1, active: 3 },
      },
      dates: { officialDate: '1969-05-19 1985-02-03 2005-09-02 -', exemptDate: '2019-07-01 - - -' },
    },
  },
  {
    name: 'badges of a round: the kind of badge is no level',
    file: csv(`
ĐẢNG BỘ PHƯỜNG MẪU
DANH SÁCH ĐẢNG VIÊN ĐỀ NGHỊ TẶNG HUY HIỆU ĐẢNG ĐỢT 07/11/2026
TT | Họ và tên | Năm sinh | | Quê quán | Ngày vào Đảng | Ngày chính thức | Số thẻ ĐV | Loại huy hiệu | Chi bộ | Ghi chú
| | Nam | Nữ | | | | | | |
1 | Trịnh Đình Tân | 1939 | | Thanh Hóa | 7/11/1966 | 7/11/1967 | 02 345 671 | 60 năm | KDC 4 |
2 | Mai Thị Uyên | | 1945 | Nam Định | 01/10/1971 | 01/10/1972 | 02 345 672 | 55 năm | KDC 4 | Truy tặng
3 | Lương Văn Vinh | 1951 | | Hà Nội | 20/10/1976 | 20/10/1977 | 02 345 673 | 50 năm | KDC 11 |
4 | Cao Thị Xuyến | | 1954 | Hà Nội | 11/1976 | 11/1977 | 02 345 674 | 50 năm | KDC 11 |
Danh sách có 04 đồng chí`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 }, bloc: { residential: 4 } }, cells: { 'KDC 4': 2, 'KDC 11': 2 }, dates: { birthDate: '1939 1945 1951 1954', admittedDate: '1966-11-07 1971-10-01 1976-10-20 1976-11' } },
  },
  {
    name: 'tasks of the members of a cell',
    file: csv(`
BẢNG PHÂN CÔNG NHIỆM VỤ ĐẢNG VIÊN NĂM 2026
CHI BỘ TRƯỜNG THCS NGUYỄN MẪU
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng | Chức vụ Đảng | Chức vụ chính quyền | Nhiệm vụ được phân công
1 | Đặng Thị Yến | Nữ | 1975 | 03/02/2001 | Bí thư chi bộ | Hiệu trưởng | Phụ trách chung
2 | Tạ Quang Anh | Nam | 1980 | 19/05/2008 | PBT | Phó hiệu trưởng | Công tác kiểm tra
3 | Chu Thị Ban | Nữ | 1983 | 19/05/2010 | CUV | Tổ trưởng tổ Văn | Công tác tuyên giáo
4 | La Văn Căn | Nam | 1988 | 26/03/2016 | | Giáo viên | Phụ trách Đoàn
5 | Kiều Thị Diễm | Nữ | 1990 | 26/03/2018 | Đảng viên | Giáo viên | Phụ trách nữ công`),
    clerk: { kept: 5, counts: { sex: { female: 3, male: 2 }, partyPost: { secretary: 1, deputy: 1, committee: 1, none: 2 }, bloc: { administrative: 5 } } },
  },
  {
    name: 'an extract of the database with codes beside the words',
    file: csv(`
STT | Mã ĐV | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Tôn giáo | Trình độ GDPT | Trình độ CMNV | Lý luận chính trị | Ngày vào Đảng | Ngày chính thức | Tổ chức đảng đang sinh hoạt
1 | DV0001 | VƯƠNG ĐÌNH ẤT | 09/09/1949 | Nam | 01 - Kinh | 00 - Không | 12/12 | Đại học | Cao cấp | 06/01/1972 | 06/10/1972 | CB TDP số 8
2 | DV0002 | ÂU THỊ BÍNH | 10/10/1961 | Nữ | 02 - Tày | 00 - Không | 10/10 | Trung cấp | Sơ cấp | 03/02/1990 | 03/02/1991 | CB TDP số 8`),
    clerk: {
      kept: 2, counts: { sex: { male: 1, female: 1 }, ethnicity: { kinh: 1, tay: 1 }, religion: { none: 2 }, qualification: { university: 1, intermediate: 1 } }, cells: { 'CB TDP số 8': 2 },
    },
  },
  {
    name: 'levels in the words of a clerk',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Trình độ chuyên môn | Lý luận chính trị | Văn hóa
1 | Phùng Văn Đăng | Nam | 1950 | Đại học Kinh tế quốc dân | Cao cấp LLCT (GXN) | Lớp 10/10
2 | Nghiêm Thị Én | Nữ | 1955 | Cử nhân Sư phạm Toán | TC LLCT-HC | 10/10 (BTVH)
3 | Triệu Văn Phú | Nam | 1960 | ThS. Quản lý kinh tế | Cử nhân chính trị | 12/12
4 | Lại Thị Gấm | Nữ | 1965 | Trung cấp Y | Sơ cấp LLCT | 9/12
5 | Ông Văn Huấn | Nam | 1970 | Cao đẳng nghề Điện | Trung cấp lý luận chính trị - hành chính | THPT
6 | Phí Thị Ích | Nữ | 1975 | TS. Ngôn ngữ học | CC LLCT | Tốt nghiệp THPT
7 | Tôn Văn Khải | Nam | 1980 | Kỹ sư | | 12/12 (chính quy)
8 | Viên Thị Liễu | Nữ | 1985 | Bác sĩ CKI | Không | 12/12
9 | Từ Văn Mạc | Nam | 1945 | Công nhân lái xe | Chưa học | 5/10`),
    clerk: {
      kept: 9,
      counts: {
        // A "bác sĩ CKI" may or may not count as a master's: left open. "Công nhân lái xe" is no level of the list.
        qualification: { university: 3, masters: 1, intermediate: 1, college: 1, doctorate: 1, unknown: 2 },
        politicalTheory: { advanced: 3, intermediate: 2, elementary: 1, unknown: 1, none: 2 },
        generalEducation: { upperSecondary: 7, lowerSecondary: 1, primary: 1 },
      },
    },
  },
  {
    name: 'several offices of one person',
    file: csv(`
STT | Họ và tên | Năm sinh | Chức vụ Đảng | Kiêm chức | Chi bộ
1 | Thân Văn Nghị | 1958 | Bí thư chi bộ | Tổ trưởng TDP số 3 | Chi bộ 3
2 | Khổng Thị Oanh | 1960 | Phó Bí thư | Trưởng ban CTMT | Chi bộ 3
3 | Giáp Văn Phong | 1964 | Chi ủy viên | | Chi bộ 3
4 | Lò Thị Quế | 1970 | Nguyên Bí thư | | Chi bộ 4
5 | Vi Văn Rộng | 1971 | P.BT | Tổ phó | Chi bộ 4
6 | Hứa Thị Sen | 1972 | BT | Chi hội trưởng PN | Chi bộ 4`),
    clerk: {
      kept: 6, counts: { partyPost: { secretary: 2, deputy: 2, committee: 1, unknown: 1 }, concurrentPost: { groupHead: 1, frontHead: 1, none: 2, other: 2 } },
    },
  },
  {
    name: 'exemption as words in the remarks beside a mark',
    file: csv(`
TT | Họ tên | NS | GT | Ngày VĐ | Miễn SH | Ghi chú
1 | Bế Văn Tài | 1936 | Nam | 1960 | x | Tuổi cao, sức khỏe yếu
2 | Nông Thị Út | 1942 | Nữ | 1969 | x | già yếu
3 | Ma Văn Vượng | 1990 | Nam | 2015 | X | Đi làm ăn xa
4 | Đàm Thị Xoan | 1980 | Nữ | 2010 | | Tổ trưởng phụ nữ`),
    clerk: { kept: 4, counts: { exemption: { ageHealth: 2, workingAway: 1, active: 1 }, sex: { male: 2, female: 2 } }, dates: { admittedDate: '1960 1969 2015 2010' } },
  },
  {
    name: 'who is exempt by a date, a year, a decision and words',
    file: csv(`
TT | Họ và tên | Giới tính | Ngày sinh | Ngày được miễn sinh hoạt | Lý do miễn
1 | Hoàng Đình Ý | Nam | 02/02/1935 | 15/6/2010 | Tuổi cao
2 | Đồng Thị An | Nữ | 03/03/1937 | 2012 | Tuổi cao, bệnh tật
3 | Lưu Văn Bảo | Nam | 04/04/1985 | Từ tháng 5/2024 | Lao động ở xa
4 | Văn Thị Cẩm | Nữ | 05/05/1990 | 01/2026 | Nghỉ sinh con
5 | Sầm Văn Dần | Nam | 06/06/1988 | | `),
    clerk: { kept: 5, counts: { exemption: { ageHealth: 2, reasonUnknown: 1, otherReason: 1, active: 1 } }, dates: { exemptDate: '2010-06-15 2012 2024-05 2026-01 -' } },
  },
  {
    name: 'a workbook’s statistics of a school, sexes as marks, dates with dashes',
    file: csv(`
STT;HỌ VÀ TÊN;NỮ;NGÀY SINH;DÂN TỘC;VĂN HOÁ;CHUYÊN MÔN;LLCT;NGÀY VÀO ĐẢNG;NGÀY CHÍNH THỨC
1;Nguyễn Thị Minh;x;12-08-1976;Kinh;12/12;Thạc sĩ;Trung cấp;19-05-2003;19-05-2004
2;Trần Hữu Nam;;07-01-1982;Kinh;12/12;Đại học;Sơ cấp;03-02-2010;03-02-2011
3;Phạm Thị Oanh;X;25-11-1990;Tày;12/12;Cao đẳng;Sơ cấp;26-03-2019;26-03-2020`.replaceAll(';', ' | ')),
    clerk: { kept: 3, counts: { sex: { female: 2, male: 1 }, qualification: { masters: 1, university: 1, college: 1 } }, dates: { birthDate: '1976-08-12 1982-01-07 1990-11-25' }, tellsOnly: ['blank-means'] },
  },
  {
    name: 'a police unit, with ranks',
    file: csv(`
ĐẢNG BỘ CÔNG AN PHƯỜNG MẪU
DANH SÁCH ĐẢNG VIÊN
STT | Họ và tên | Cấp bậc | Chức vụ | Ngày sinh | Giới tính | Ngày vào Đảng | Trình độ | LLCT | Chi bộ
1 | Nguyễn Hữu Phát | Trung tá | Trưởng CAP | 12/12/1978 | Nam | 03/02/2003 | Đại học | CC | Chi bộ Tổng hợp
2 | Trần Minh Quang | Đại úy | Cảnh sát khu vực | 01/02/1990 | Nam | 19/08/2014 | Đại học | TC | Chi bộ CSKV
3 | Lê Thu Sương | Thượng úy | Cán bộ | 05/06/1995 | Nữ | 19/08/2020 | Trung cấp | SC | Chi bộ Tổng hợp`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 }, qualification: { university: 2, intermediate: 1 }, politicalTheory: { advanced: 1, intermediate: 1, elementary: 1 } } },
  },
]);

judge('ages, kinds and counts beside the facts', [
  {
    name: 'columns of sums to the right and totals of sexes below',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Tuổi đời | Ngày vào Đảng | Tuổi Đảng | LLCT
1 | Nguyễn Đức Tín | Nam | 22/10/1955 | 71 | 03/02/1980 | 46 | TC
2 | Trần Thanh Uyên | Nữ | 14/07/1971 | 55 | 19/05/2000 | 26 | SC
3 | Lê Quốc Việt | Nam | 08/03/1999 | 27 | 26/03/2024 | 2 | SC
| Tổng số: 3 | | | | | |
| Nam: 2 | | | | | |
| Nữ: 1 | | | | | |
| LLCT: Trung cấp 1, sơ cấp 2 | | | | | |`),
    clerk: { kept: 3, leftOut: { nameOnly: 1 }, counts: { sex: { male: 2, female: 1 }, politicalTheory: { intermediate: 1, elementary: 2 } }, dates: { birthDate: '1955-10-22 1971-07-14 1999-03-08' } },
  },
  {
    name: 'kind of member in a column, official date only for the official',
    file: csv(`
STT | Họ tên | Giới tính | Ngày sinh | Loại ĐV | Ngày vào Đảng | Ngày CT | Đơn vị
1 | Nguyễn Thị Xinh | Nữ | 03/05/1992 | CT | 03/02/2018 | 03/02/2019 | Trạm Y tế phường
2 | Trần Văn Yên | Nam | 09/11/1999 | DB | 15/03/2026 | | Trạm Y tế phường
3 | Lê Hồng Ánh | Nữ | 27/08/2001 | Dự bị | 19/05/2026 | | Công ty TNHH Mẫu Một`),
    clerk: { kept: 3, counts: { sex: { female: 2, male: 1 }, bloc: { administrative: 2, enterprise: 1 } }, dates: { officialDate: '2019-02-03 - -' } },
  },
  {
    name: 'mother’s and father’s years beside the member’s',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | Họ tên cha | Năm sinh cha | Họ tên mẹ | Năm sinh mẹ | Ngày vào Đảng
1 | Nguyễn Huy Bình | 1980 | Nam | Nguyễn Huy A | 1950 | Lê Thị B | 1953 | 03/02/2010
2 | Trần Mai Chi | 1985 | Nữ | Trần Văn C | 1958 | Phạm Thị D | 1960 | 19/05/2013`),
    clerk: { kept: 2, dates: { birthDate: '1980 1985', admittedDate: '2010-02-03 2013-05-19' }, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'other dates near those of admission: of the Union, the army, work',
    file: csv(`
STT | Họ và tên | Giới tính | Sinh ngày | Ngày vào Đoàn | Ngày nhập ngũ | Ngày tuyển dụng | Ngày vào Đảng | Ngày chính thức | Ngày cấp thẻ
1 | Đỗ Xuân Dương | Nam | 15/02/1968 | 26/03/1984 | 02/1987 | 01/9/1993 | 22/12/1989 | 22/12/1990 | 03/02/1992
2 | Hồ Thị Giang | Nữ | 28/02/1984 | 26/03/1999 | | 01/9/2006 | 19/5/2012 | 19/5/2013 | 02/9/2013`),
    clerk: { kept: 2, dates: { birthDate: '1968-02-15 1984-02-28', admittedDate: '1989-12-22 2012-05-19', officialDate: '1990-12-22 2013-05-19' } },
  },
  {
    name: 'an arrival and a departure for some',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng | Ngày chuyển đến | Ngày chuyển đi | Nơi chuyển đi
1 | Ngô Văn Hòa | Nam | 1972 | 03/02/1999 | 15/3/2015 | |
2 | Dương Thị Khuê | Nữ | 1981 | 19/05/2009 | | 20/8/2026 | Đảng bộ phường Khác
3 | Phan Văn Lộc | Nam | 1990 | 26/03/2017 | 01/6/2024 | |`),
    clerk: { kept: 2, excluded: { moved: 1 }, counts: { sex: { male: 2 } } },
  },
]);
