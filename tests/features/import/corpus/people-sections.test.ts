import { csv, judge } from './judge.ts';

judge('headings over people', [
  {
    name: 'exempt in capitals after the active, within one cell; counts in brackets',
    file: csv(`
CHI BỘ TỔ DÂN PHỐ SỐ 12
DANH SÁCH ĐẢNG VIÊN NĂM 2026
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
A. ĐẢNG VIÊN ĐANG SINH HOẠT (03 đồng chí)
1 | Nguyễn Văn Bách | Nam | 15/08/1960 | 03/02/1985
2 | Trần Thị Cúc | Nữ | 01/07/1962 | 19/05/1990
3 | Lê Thị Đào | Nữ | 04/03/1985 | 26/03/2015
B. ĐẢNG VIÊN MIỄN CÔNG TÁC, MIỄN SINH HOẠT (02 đồng chí)
1 | Phạm Văn Giang | Nam | 05/05/1938 | 26/03/1965
2 | Vũ Thị Hạnh | Nữ | 06/06/1940 | 26/03/1970`),
    clerk: { kept: 5, counts: { exemption: { active: 3, reasonUnknown: 2 }, bloc: { residential: 5 } }, cells: { 'CHI BỘ TỔ DÂN PHỐ SỐ 12': 5 }, tellsOnly: [] },
  },
  {
    name: 'within each of several cells: the exemption ends with its cell',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
I. CHI BỘ 1
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
Đảng viên được miễn sinh hoạt
2 | Trần Thị Cúc | Nữ | 1939 | 19/05/1965
II. CHI BỘ 2
1 | Lê Thị Đào | Nữ | 1985 | 26/03/2015
2 | Phạm Văn Giang | Nam | 1980 | 26/03/2010
Đảng viên được miễn sinh hoạt
3 | Vũ Thị Hạnh | Nữ | 1940 | 26/03/1970
III. CHI BỘ 3
1 | Hoàng Văn Khôi | Nam | 1979 | 26/03/2009`),
    clerk: { kept: 6, counts: { exemption: { active: 4, reasonUnknown: 2 } }, cells: { 'CHI BỘ 1': 2, 'CHI BỘ 2': 3, 'CHI BỘ 3': 1 }, tellsOnly: [] },
  },
  {
    name: 'above the cells: it reaches over them',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
A. Đảng viên đang sinh hoạt
I. Chi bộ 1
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
II. Chi bộ 2
2 | Trần Thị Cúc | Nữ | 1969 | 19/05/1995
B. Đảng viên được miễn công tác và sinh hoạt đảng
I. Chi bộ 1
3 | Lê Thị Đào | Nữ | 1938 | 26/03/1965
II. Chi bộ 2
4 | Phạm Văn Giang | Nam | 1937 | 26/03/1963
5 | Vũ Thị Hạnh | Nữ | 1940 | 26/03/1970`),
    clerk: { kept: 5, counts: { exemption: { active: 2, reasonUnknown: 3 } }, cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 3 } },
  },
  {
    name: 'after the last of several cells, perhaps of all of them: exempt, but the unit is unknown and told',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
Chi bộ 1
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
Chi bộ 2
2 | Trần Thị Cúc | Nữ | 1969 | 19/05/1995
Đảng viên miễn sinh hoạt
3 | Lê Thị Đào | Nữ | 1938 | 26/03/1965`),
    clerk: { kept: 3, counts: { exemption: { active: 2, reasonUnknown: 1 } }, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1 }, tells: ['section-not-understood'] },
  },
  {
    name: 'numbered on from the cells: no part of the last one',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
I. Chi bộ 1
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
II. Chi bộ 2
2 | Trần Thị Cúc | Nữ | 1969 | 19/05/1995
III. Đảng viên được miễn sinh hoạt do tuổi cao, sức yếu
3 | Lê Thị Đào | Nữ | 1938 | 26/03/1965`),
    clerk: { kept: 3, counts: { exemption: { active: 2, ageHealth: 1 } }, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1 }, tells: ['section-not-understood'] },
  },
  {
    name: 'party groups and sexes within the exempt, all without numbers',
    file: csv(`
STT | Họ và tên | Năm sinh | Ngày vào Đảng
Đảng viên đang sinh hoạt
Nam
1 | Nguyễn Văn Bách | 1960 | 03/02/1985
Nữ
2 | Trần Thị Cúc | 1969 | 19/05/1995
Đảng viên được miễn sinh hoạt
Nam
3 | Lê Văn Đạt | 1938 | 26/03/1965
Nữ
4 | Phạm Thị Giang | 1939 | 26/03/1966
5 | Vũ Thị Hạnh | 1940 | 26/03/1967`),
    clerk: { kept: 5, counts: { exemption: { active: 2, reasonUnknown: 3 }, sex: { male: 2, female: 3 } }, tellsOnly: [] },
  },
  {
    name: 'the exempt of each party group, and party groups within the exempt',
    file: csv(`
CHI BỘ TDP SỐ 3
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
Tổ đảng số 1
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
Đảng viên được miễn sinh hoạt
2 | Trần Thị Cúc | Nữ | 1939 | 19/05/1965
Tổ đảng số 2
3 | Lê Văn Đạt | Nam | 1978 | 26/03/2005
Đảng viên được miễn sinh hoạt
4 | Phạm Thị Giang | Nữ | 1939 | 26/03/1966`),
    clerk: { kept: 4, counts: { exemption: { active: 2, reasonUnknown: 2 } }, cells: { 'CHI BỘ TDP SỐ 3': 4 }, tellsOnly: [] },
  },
  {
    name: 'party groups within the exempt',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng | Chi bộ
Đảng viên được miễn sinh hoạt
Tổ đảng số 1
1 | Nguyễn Văn Bách | Nam | 1940 | 03/02/1965 | KDC 1
Tổ đảng số 2
2 | Lê Văn Đạt | Nam | 1938 | 26/03/1965 | KDC 1
Đảng viên đang sinh hoạt
Tổ đảng số 1
3 | Phạm Thị Giang | Nữ | 1979 | 26/03/2006 | KDC 1`),
    clerk: { kept: 3, counts: { exemption: { active: 1, reasonUnknown: 2 } }, tellsOnly: [] },
  },
  {
    name: 'who asks for an exemption has none yet: unknown and told',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
I. Đảng viên đang sinh hoạt
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
II. Đảng viên được miễn sinh hoạt
2 | Trần Thị Cúc | Nữ | 1939 | 19/05/1965
III. Đảng viên xin miễn sinh hoạt đảng
3 | Lê Thị Đào | Nữ | 1948 | 26/03/1975`),
    clerk: { kept: 3, counts: { exemption: { active: 1, reasonUnknown: 1, unknown: 1 } }, tells: ['section-not-understood'] },
  },
  {
    name: 'sex and kind of member without numbers, one within the other',
    file: csv(`
STT | Họ và tên | Ngày sinh | Ngày vào Đảng | Ngày chính thức
ĐẢNG VIÊN CHÍNH THỨC
Nam
1 | Nguyễn Văn Bách | 15/08/1960 | 03/02/1985 | 03/02/1986
2 | Trần Văn Cường | 01/07/1962 | 19/05/1990 | 19/05/1991
Nữ
3 | Lê Thị Đào | 04/03/1985 | 26/03/2015 | 26/03/2016
ĐẢNG VIÊN DỰ BỊ
Nữ
4 | Phạm Thị Giang | 05/05/2000 | 26/03/2026 |`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 } }, dates: { officialDate: '1986-02-03 1991-05-19 2016-03-26 -' }, tellsOnly: [] },
  },
  {
    name: 'another kind of heading after people of a sex leaves the sex open',
    file: csv(`
STT | Họ và tên | Ngày sinh | Ngày vào Đảng
I. Nam
1 | Nguyễn Văn Bách | 15/08/1960 | 03/02/1985
II. Nữ
2 | Lê Thị Đào | 04/03/1985 | 26/03/2015
III. Đảng viên dự bị
3 | Phạm Xuân Giang | 05/05/2000 | 26/03/2026`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 1, unknown: 1 } } },
  },
  {
    name: 'the column rules where it says otherwise, and that is told',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Ngày chính thức | Miễn SH
I. Đảng viên chính thức
1 | Nguyễn Văn Bách | Nam | 15/08/1960 | 03/02/1985 | 03/02/1986 |
2 | Trần Thị Cúc | Nữ | 01/07/1962 | 19/05/2026 | |
II. Đảng viên được miễn sinh hoạt
3 | Lê Thị Đào | Nữ | 04/03/1938 | 26/03/1965 | 26/03/1966 | 01/01/2010
4 | Phạm Văn Giang | Nam | 04/03/1939 | 26/03/1966 | 26/03/1967 | Không
5 | Vũ Thị Hạnh | Nữ | 04/03/1940 | 26/03/1967 | 26/03/1968 |`),
    clerk: { kept: 5, counts: { exemption: { active: 3, reasonUnknown: 2 } }, dates: { exemptDate: '- - 2010-01-01 - -' }, tellsOnly: ['heading-contradicts'] },
  },
  {
    name: 'a sex that the cell contradicts',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh
I. Nữ
1 | Trần Thị Cúc | Nữ | 01/07/1962
2 | Phạm Văn Giang | Nam | 04/03/1939
3 | Vũ Thị Hạnh | | 04/03/1940`),
    clerk: { kept: 3, counts: { sex: { female: 2, male: 1 } }, tellsOnly: ['heading-contradicts'] },
  },
  {
    name: 'who works away',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
I. Đảng viên đang sinh hoạt
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
II. Đảng viên đi làm ăn xa
2 | Trần Thị Cúc | Nữ | 1989 | 19/05/2015
3 | Lê Văn Đạt | Nam | 1991 | 26/03/2016`),
    clerk: { kept: 3, counts: { workingAway: { yes: 2, no: 1 } }, tellsOnly: [] },
  },
  {
    name: 'figures about groups are no headings',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng
Chi bộ 1
1 | Nguyễn Văn Bách | Nam | 1960 | 03/02/1985
Đảng viên dự bị: 00 đồng chí
Đảng viên miễn sinh hoạt: 02 đồng chí
Chi bộ 2
2 | Trần Thị Cúc | Nữ | 1989 | 19/05/2015
Miễn sinh hoạt | 2
Nữ | 1
3 | Lê Văn Đạt | Nam | 1991 | 26/03/2016`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 }, exemption: { unknown: 3 } }, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 2 } },
  },
  {
    name: 'the exemption ends with another group, whatever that is',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng | Chi bộ
A. Đảng viên được miễn sinh hoạt
1 | Nguyễn Văn Bách | Nam | 1940 | 03/02/1965 | CB 1
B. Đảng viên tham gia các hội đặc thù
2 | Trần Thị Cúc | Nữ | 1959 | 19/05/1985 | CB 1
* Cán bộ lão thành
3 | Lê Văn Đạt | Nam | 1939 | 26/03/1966 | CB 2`),
    clerk: { kept: 3, counts: { exemption: { reasonUnknown: 1, active: 2 } } },
  },
]);

judge('a reason for exemption without a date', [
  {
    name: 'who has a reason is exempt, who has none is not, words not understood are told',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | Lý do miễn sinh hoạt
1 | Nguyễn Văn Bách | Nam | 1940 | CB 1 | Tuổi cao, sức yếu
2 | Trần Thị Cúc | Nữ | 1989 | CB 1 |
3 | Lê Văn Đạt | Nam | 1991 | CB 1 | Đi làm ăn xa
4 | Phạm Văn Giang | Nam | 1939 | CB 1 | Không
5 | Vũ Thị Hạnh | Nữ | 1940 | CB 1 | Chưa rõ
6 | Hoàng Văn Khôi | Nam | 1979 | CB 1 | theo QĐ số 12
7 | Đỗ Thị Lan | Nữ | 1979 | CB 1 |`),
    clerk: { kept: 7, counts: { exemption: { ageHealth: 1, workingAway: 1, active: 3, unknown: 2 } }, tellsOnly: ['exemption-by-reason', 'value-not-understood'] },
  },
  {
    name: 'a column of reasons that nobody has filled in tells nothing, and is told of',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | Lý do miễn
1 | Nguyễn Văn Bách | Nam | 1940 | CB 1 |
2 | Trần Thị Cúc | Nữ | 1989 | CB 1 |`),
    clerk: { kept: 2, fields: { exemption: false }, tellsOnly: ['column-empty'] },
  },
]);
