import { csv, judge } from './judge.ts';

judge('lists of residential cells and old office lists', [
  {
    name: 'sections carry the cell; running numbers begin again in each',
    file: csv(`
ĐẢNG ỦY PHƯỜNG MẪU
DANH SÁCH ĐẢNG VIÊN CÁC CHI BỘ
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Ghi chú
I. CHI BỘ KHU DÂN CƯ SỐ 1
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 |
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990 |
II. CHI BỘ KHU DÂN CƯ SỐ 2
1 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015 |
2 | Phạm Văn Dũng | Nam | 05/05/1970 | 26/03/1999 |
3 | Vũ Thị Giang | Nữ | 06/06/1972 | 26/03/2001 |
III. CHI BỘ TRƯỜNG MẦM NON MẪU
1 | Hoàng Thị Em | Nữ | 07/07/1988 | 26/03/2018 |`),
    clerk: {
      kept: 6, counts: { sex: { male: 2, female: 4 }, bloc: { residential: 5, administrative: 1 } },
      cells: { 'CHI BỘ KHU DÂN CƯ SỐ 1': 2, 'CHI BỘ KHU DÂN CƯ SỐ 2': 3, 'CHI BỘ TRƯỜNG MẦM NON MẪU': 1 }, tellsOnly: [],
    },
  },
  {
    name: 'sections in the name column with subtotals between',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Năm vào Đảng
| Chi bộ 1 | | |
1 | Nguyễn Văn An | Nam | 1950 | 1975
2 | Trần Thị Bình | Nữ | 1962 | 1990
| Cộng: 2 đồng chí | | |
| Chi bộ 2 | | |
3 | Lê Thị Chi | Nữ | 1985 | 2015
| Cộng: 1 đồng chí | | |
| Tổng cộng: 3 đồng chí | | |
| Nam: 1, Nữ: 2 | | |
| Trong đó nữ: 2 | | |`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 1 }, dates: { birthDate: '1950 1962 1985', admittedDate: '1975 1990 2015' } },
  },
  {
    name: 'summary lines in the middle and at the end, in other columns',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990 | Chi bộ 1
Cộng chi bộ 1: 02 đảng viên
3 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015 | Chi bộ 2
Cộng chi bộ 2: 01 đảng viên
Tổng số: 03 đảng viên, trong đó nữ: 02
Danh sách này có 03 (ba) đồng chí./.`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 1 } },
  },
  {
    name: 'the cell is only in the title',
    file: csv(`
ĐẢNG BỘ PHƯỜNG MẪU
CHI BỘ KHU DÂN CƯ SỐ 7

DANH SÁCH ĐẢNG VIÊN ĐANG SINH HOẠT
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 }, bloc: { residential: 2 } }, cells: { 'CHI BỘ KHU DÂN CƯ SỐ 7': 2 } },
  },
  {
    name: 'the cell once and empty below, as merged cells become: asked, and unknown until then',
    file: csv(`
STT | Chi bộ | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Chi bộ 1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990
3 | | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015
4 | Chi bộ 2 | Phạm Văn Dũng | Nam | 05/05/1970 | 26/03/1999
5 | | Vũ Thị Giang | Nữ | 06/06/1972 | 26/03/2001`),
    clerk: { kept: 5, counts: { sex: { male: 2, female: 3 } }, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1 }, questions: ['blankUnits'] },
  },
  {
    name: 'the cell once and empty below, as merged cells become, where the person says so',
    file: csv(`
STT | Chi bộ | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Chi bộ 1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990
3 | | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015
4 | Chi bộ 2 | Phạm Văn Dũng | Nam | 05/05/1970 | 26/03/1999
5 | | Vũ Thị Giang | Nữ | 06/06/1972 | 26/03/2001`),
    decisions: { blankUnits: 'asAbove' },
    clerk: { kept: 5, counts: { sex: { male: 2, female: 3 } }, cells: { 'Chi bộ 1': 3, 'Chi bộ 2': 2 } },
  },
  {
    name: 'ditto marks for the cell and for ethnicity',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Dân tộc | Tôn giáo | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | Kinh | Không | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | nt | nt | nt
3 | Lê Thị Chi | Nữ | 04/03/1985 | -nt- | -nt- | -nt-
4 | Phạm Văn Dũng | Nam | 05/05/1970 | Tày | " | Chi bộ 2
5 | Vũ Thị Giang | Nữ | 06/06/1972 | " | ″ | "`),
    clerk: { kept: 5, counts: { ethnicity: { kinh: 3, tay: 2 }, religion: { none: 5 } }, cells: { 'Chi bộ 1': 3, 'Chi bộ 2': 2 } },
  },
  {
    name: 'ditto marks for sex and levels',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Chuyên môn | LLCT
1 | Nguyễn Văn An | Nam | 15/08/1950 | Đại học | Cao cấp
2 | Trần Văn Bình | nt | 01/07/1962 | nt | Trung cấp
3 | Lê Thị Chi | Nữ | 04/03/1985 | Thạc sĩ | nt
4 | Phạm Thị Dung | - nt - | 05/05/1970 | - nt - | //`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 }, qualification: { university: 2, masters: 2 }, politicalTheory: { advanced: 1, intermediate: 3 } } },
  },
  {
    name: 'who has left stands at the end, under a heading',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
A. ĐẢNG VIÊN ĐANG SINH HOẠT
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990
B. ĐẢNG VIÊN ĐÃ CHUYỂN ĐI
1 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015`),
    clerk: { kept: 2, excluded: { moved: 1 }, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'who is exempt stands under a heading of its own',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
I. Đảng viên đang sinh hoạt
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990
II. Đảng viên được miễn sinh hoạt
3 | Lê Thị Chi | Nữ | 04/03/1935 | 26/03/1965`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 }, exemption: { active: 2, reasonUnknown: 1 } }, tellsOnly: [] },
  },
  {
    name: 'a list of the exempt',
    file: csv(`
DANH SÁCH ĐẢNG VIÊN MIỄN CÔNG TÁC VÀ SINH HOẠT ĐẢNG
(Tính đến ngày 01/3/2026)
TT | Họ và tên | Năm sinh | | Chi bộ | Ngày vào Đảng | Được miễn từ ngày | Lý do miễn
| | Nam | Nữ | | | |
1 | Nguyễn Văn An | 1940 | | Chi bộ 1 | 03/02/1965 | 01/06/2015 | Tuổi cao, sức khỏe yếu
2 | Trần Thị Bình | | 1942 | Chi bộ 1 | 19/05/1970 | 6/2018 | Tuổi cao, sức yếu
3 | Lê Thị Chi | | 1985 | Chi bộ 2 | 26/03/2010 | 01/02/2025 | Đi làm ăn xa`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 }, exemption: { ageHealth: 2, workingAway: 1 } }, dates: { exemptDate: '2015-06-01 2018-06 2025-02-01' } },
  },
  {
    name: 'exemption as a mark or as words with a date',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | Miễn SHĐ | Lý do miễn
1 | Nguyễn Văn An | Nam | 1940 | CB 1 | x | Già yếu
2 | Trần Thị Bình | Nữ | 1942 | CB 1 | Miễn từ 3/2020 | Tuổi cao
3 | Lê Thị Chi | Nữ | 1985 | CB 2 | |
4 | Phạm Văn Dũng | Nam | 1938 | CB 2 | Miễn |
5 | Vũ Thị Giang | Nữ | 1972 | CB 2 | Không |`),
    clerk: { kept: 5, counts: { exemption: { ageHealth: 2, active: 2, reasonUnknown: 1 } }, dates: { exemptDate: '- 2020-03 - - -' } },
  },
  {
    name: 'name in two columns, surname first',
    file: csv(`
STT | Họ và tên đệm | Tên | Ngày sinh | Phái | Ngày vào Đảng
1 | Nguyễn Văn | An | 15/08/1950 | Nam | 03/02/1975
2 | Trần Thị | Bình | 01/07/1962 | Nữ | 19/05/1990`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01' } },
  },
  {
    name: 'a heading "Họ và tên" merged over two columns without names',
    file: csv(`
STT | Họ và tên | | Ngày sinh | Giới tính | Ngày vào Đảng
1 | Nguyễn Văn | An | 15/08/1950 | Nam | 03/02/1975
2 | Trần Thị | Bình | 01/07/1962 | Nữ | 19/05/1990`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01' } },
  },
  {
    name: 'names with titles and degrees before them',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Chuyên môn
1 | PGS.TS Nguyễn Văn An | Nam | 15/08/1950 | Tiến sĩ
2 | Đ/c Trần Thị Bình | Nữ | 01/07/1962 | Đại học
3 | Bà Lê Thị Chi | Nữ | 04/03/1945 | Không
4 | BS. Phạm Văn Dũng | Nam | 05/05/1970 | Bác sĩ`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 }, qualification: { doctorate: 1, university: 2, none: 1 } } },
  },
  {
    name: 'ages in years are no birth dates',
    file: csv(`
STT | Họ và tên | Giới tính | Tuổi | Tuổi Đảng | Ngày vào Đảng | Chi bộ
1 | Nguyễn Văn An | Nam | 75 | 50 | 03/02/1975 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 63 | 35 | 19/05/1990 | Chi bộ 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '- -', admittedDate: '1975-02-03 1990-05-19' } },
  },
  {
    name: 'people who share names with totals and headings',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Tống Văn Cộng | Nam | 15/08/1950 | 03/02/1975
2 | Cồng Thị Tổng | Nữ | 01/07/1962 | 19/05/1990
3 | Chi Thị Bộ | Nữ | 04/03/1985 | 26/03/2015
4 | Trương Thị Mầm | Nữ | 05/05/1970 | 26/03/1999
5 | Khối Văn Nữ | Nam | 06/06/1972 | 26/03/2001`),
    clerk: { kept: 5, counts: { sex: { male: 2, female: 3 } } },
  },
  {
    name: 'party posts and concurrent posts, empty where there is none',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Chức vụ Đảng | Kiêm chức | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1960 | Bí thư | Tổ trưởng TDP | Chi bộ TDP 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | PBT | Trưởng ban CTMT | Chi bộ TDP 1
3 | Lê Thị Chi | Nữ | 04/03/1965 | Chi uỷ viên | | Chi bộ TDP 1
4 | Phạm Văn Dũng | Nam | 05/05/1950 | | | Chi bộ TDP 1`),
    clerk: {
      kept: 4, counts: { partyPost: { secretary: 1, deputy: 1, committee: 1, none: 1 }, concurrentPost: { groupHead: 1, frontHead: 1, none: 2 }, bloc: { residential: 4 } },
    },
  },
  {
    name: 'footer with date, signatures and a name under the name column',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990

| | Đống Đa, ngày 01 tháng 3 năm 2026 | |
| Người lập biểu | | T/M CHI BỘ |
| (ký tên) | | BÍ THƯ |

| Lê Thị Chi | | Phạm Văn Dũng |`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, leftOut: { unclear: 1 } },
  },
  {
    name: 'a summary table above the list',
    file: csv(`
BÁO CÁO ĐẢNG VIÊN CHI BỘ 1
Tổng số đảng viên | 3
Nam | 1
Nữ | 2

STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990
3 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } } },
  },
  {
    name: 'a summary table below the list',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Chuyên môn
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 | Đại học
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990 | Cao đẳng
3 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015 | Đại học

TỔNG HỢP
| Tổng số | 3 | | |
| Nam | 1 | | |
| Nữ | 2 | | |
| Đại học | 2 | | |
| Cao đẳng | 1 | | |`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 }, qualification: { university: 2, college: 1 } } },
  },
  {
    name: 'remarks below with stars and dashes',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990
* Ghi chú: danh sách lập theo hồ sơ đảng viên
- Đề nghị các chi bộ kiểm tra, gửi về Văn phòng Đảng ủy trước ngày 15/3/2026
Nơi nhận: | | - Đảng ủy phường (b/c); | |
- Lưu VP. | | | |`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } } },
  },
]);
