import { csv, judge } from './judge.ts';

judge('more lists of offices', [
  {
    name: 'an organisation and a cell, both merged down, where the person says so',
    file: csv(`
TCCSĐ | Chi bộ | Họ và tên | Giới tính | Năm sinh
Đảng bộ Doanh nghiệp | Chi bộ Công ty A | Nguyễn Văn An | Nam | 1950
 | | Trần Thị Bình | Nữ | 1962
 | Chi bộ Công ty B | Lê Thị Chi | Nữ | 1985
 | | Phạm Văn Dũng | Nam | 1970
 | | Vũ Thị Giang | Nữ | 1972
Đảng bộ Công an | Chi bộ An ninh | Hoàng Văn Em | Nam | 1988
 | | Đỗ Thị Hà | Nữ | 1990`),
    decisions: { blankUnits: 'asAbove' },
    clerk: {
      kept: 7, organisations: { 'Đảng bộ Doanh nghiệp': 5, 'Đảng bộ Công an': 2 }, cells: { 'Chi bộ Công ty A': 2, 'Chi bộ Công ty B': 3, 'Chi bộ An ninh': 2 },
      counts: { bloc: { enterprise: 5, police: 2 } }, tells: ['merged-filled'],
    },
  },
  {
    name: 'cells of one or two members, merged down: asked, though most rows have one',
    file: csv(`
STT | Chi bộ | Họ và tên | Giới tính | Năm sinh
1 | Chi bộ 1 | Nguyễn Văn An | Nam | 1950
2 | | Trần Thị Bình | Nữ | 1962
3 | Chi bộ 2 | Lê Thị Chi | Nữ | 1985
4 | Chi bộ 3 | Phạm Văn Dũng | Nam | 1970`),
    clerk: { kept: 4, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 1, 'Chi bộ 3': 1 }, questions: ['blankUnits'] },
  },
  {
    name: 'cells of few members, one of them in two places of the list, merged down',
    file: csv(`
STT | Chi bộ | Họ và tên | Giới tính | Năm sinh
1 | Chi bộ 1 | Nguyễn Văn An | Nam | 1950
2 | | Trần Thị Bình | Nữ | 1962
3 | | Lê Thị Chi | Nữ | 1985
4 | Chi bộ 2 | Phạm Văn Dũng | Nam | 1970
5 | | Vũ Thị Giang | Nữ | 1972
6 | Chi bộ 1 | Hoàng Văn Em | Nam | 1988
7 | | Đỗ Thị Hà | Nữ | 1990`),
    decisions: { blankUnits: 'asAbove' },
    clerk: { kept: 7, cells: { 'Chi bộ 1': 5, 'Chi bộ 2': 2 }, tells: ['merged-filled'] },
  },
  {
    name: 'cells merged down in organisations that stand in every row, of which one has no cells',
    file: csv(`
TCCSĐ | Chi bộ | Họ và tên | Giới tính | Năm sinh
Đảng bộ Doanh nghiệp | Chi bộ Công ty A | Nguyễn Văn An | Nam | 1950
Đảng bộ Doanh nghiệp | | Trần Thị Bình | Nữ | 1962
Đảng bộ Doanh nghiệp | Chi bộ Công ty B | Lê Thị Chi | Nữ | 1985
Chi bộ cơ sở Trạm Y tế | | Phạm Văn Dũng | Nam | 1970
Đảng bộ Công an | Chi bộ An ninh | Hoàng Văn Em | Nam | 1988`),
    decisions: { blankUnits: 'asAbove' },
    clerk: { kept: 5, cells: { 'Chi bộ Công ty A': 2, 'Chi bộ Công ty B': 1, 'Chi bộ An ninh': 1 } },
  },
  {
    name: 'a cell that is missing here and there is not filled from above',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ
Nguyễn Văn An | Nam | 1950 | Chi bộ 1
Trần Thị Bình | Nữ | 1962 | Chi bộ 1
Lê Thị Chi | Nữ | 1985 |
Phạm Văn Dũng | Nam | 1970 | Chi bộ 2
Vũ Thị Giang | Nữ | 1972 | Chi bộ 2`),
    clerk: { kept: 5, cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 2 } },
  },
  {
    name: 'dates of two kinds in one column of two lines',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng, ngày chính thức
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975⏎03/02/1976
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990⏎19/05/1991
3 | Lê Thị Chi | Nữ | 04/03/2000 | 26/03/2026`),
    clerk: { kept: 3, dates: { admittedDate: '1975-02-03 1990-05-19 2026-03-26', officialDate: '1976-02-03 1991-05-19 -' } },
  },
  {
    name: 'organisations as sections of roman numbers over cells of digits',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh
I | ĐẢNG BỘ TRƯỜNG THPT MẪU | |
1 | Chi bộ Tự nhiên | |
1 | Nguyễn Văn An | Nam | 1970
2 | Trần Thị Bình | Nữ | 1972
2 | Chi bộ Xã hội | |
1 | Lê Thị Chi | Nữ | 1985
II | ĐẢNG BỘ CÔNG AN PHƯỜNG | |
1 | Chi bộ An ninh | |
1 | Phạm Văn Dũng | Nam | 1980`),
    clerk: {
      kept: 4, organisations: { 'ĐẢNG BỘ TRƯỜNG THPT MẪU': 3, 'ĐẢNG BỘ CÔNG AN PHƯỜNG': 1 }, cells: { 'Chi bộ Tự nhiên': 2, 'Chi bộ Xã hội': 1, 'Chi bộ An ninh': 1 },
      counts: { sex: { male: 2, female: 2 } },
    },
  },
  {
    name: 'an export with English headings in snake case',
    file: csv(`
id,full_name,gender,date_of_birth,party_cell,admission_date,official_date
1,Nguyen Van An,male,1950-08-15,Chi bo 1,1975-02-03,1976-02-03
2,Tran Thi Binh,female,1962-07-01,Chi bo 1,1990-05-19,1991-05-19`.replaceAll(',', '|')),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01', admittedDate: '1975-02-03 1990-05-19', officialDate: '1976-02-03 1991-05-19' }, cells: { 'Chi bo 1': 2 } },
  },
  {
    name: 'no accents anywhere',
    file: csv(`
STT | Ho va ten | Gioi tinh | Ngay sinh | Trinh do chuyen mon | LLCT | Chi bo
1 | Nguyen Van An | Nam | 15/08/1950 | Dai hoc | Cao cap | Chi bo 1
2 | Tran Thi Binh | Nu | 01/07/1962 | Thac si | Trung cap | Chi bo 1
3 | Le Thi Chi | Nu | 04/03/1985 | Cao dang | So cap | Truong Mam non Mau`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 }, qualification: { university: 1, masters: 1, college: 1 }, politicalTheory: { advanced: 1, intermediate: 1, elementary: 1 } } },
  },
  {
    name: 'the status says why in long words',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ | Tình trạng
Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | Đang sinh hoạt tại chi bộ
Trần Thị Bình | Nữ | 1962 | Chi bộ 1 | Chuyển sinh hoạt đảng đến phường Khác ngày 01/02/2026
Lê Thị Chi | Nữ | 1935 | Chi bộ 1 | Mất ngày 05/01/2026
Phạm Văn Dũng | Nam | 1940 | Chi bộ 1 | Được miễn công tác và sinh hoạt đảng`),
    clerk: { kept: 2, excluded: { moved: 1, died: 1 }, counts: { exemption: { active: 1, reasonUnknown: 1 } } },
  },
  {
    name: 'who came may have come from there or gone there: told, and counted',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ | Tình trạng
Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | Chuyển đến 2025
Trần Thị Bình | Nữ | 1962 | Chi bộ 1 | Chuyển đến phường Khác
Lê Thị Chi | Nữ | 1985 | Chi bộ 1 | Mới chuyển đến`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, tells: ['status-not-understood'] },
  },
  {
    name: 'members who left listed at the end below a blank row and a line of words',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | Chi bộ 1

DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI TRONG NĂM
1 | Lê Thị Chi | Nữ | 04/03/1985 | Chi bộ 1`),
    clerk: { kept: 2, excluded: { moved: 1 }, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'members who died, under a heading with their number',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh
1 | Nguyễn Văn An | Nam | 15/08/1950
Đảng viên từ trần: 01 đồng chí
1 | Lê Thị Chi | Nữ | 04/03/1935`),
    clerk: { kept: 1, excluded: { died: 1 }, counts: { sex: { male: 1 } } },
  },
  {
    name: 'totals of those who left after the list leave nobody out',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh
1 | Nguyễn Văn An | Nam | 15/08/1950
2 | Lê Thị Chi | Nữ | 04/03/1965
Đảng viên chuyển đi: 0
Đảng viên từ trần: 0`),
    clerk: { kept: 2 },
  },
  {
    name: 'totals of movements above the list leave nobody out',
    file: csv(`
CHI BỘ 5
Tổng số đảng viên: 2
Đảng viên chuyển đi: 1
STT | Họ và tên | Giới tính | Ngày sinh
1 | Nguyễn Văn An | Nam | 15/08/1950
2 | Lê Thị Chi | Nữ | 04/03/1965`),
    clerk: { kept: 2, cells: { 'CHI BỘ 5': 2 } },
  },
  {
    name: 'a movement line between the sections of two cells',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh
Chi bộ 1
1 | Nguyễn Văn An | Nam | 15/08/1950
Đảng viên chuyển đi: 0
Chi bộ 2
1 | Lê Thị Chi | Nữ | 04/03/1965
2 | Vũ Thị Giang | Nữ | 06/06/1972`),
    clerk: { kept: 3, cells: { 'Chi bộ 1': 1, 'Chi bộ 2': 2 } },
  },
  {
    name: 'ditto marks beside dates and empty cells, in one cell of a year',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày vào Đảng | Chi bộ
1 | Nguyễn Văn An | Nam | 1950 | 03/02/1975 | Chi bộ 1
2 | Trần Văn Bình | " | 1951 | " | "
3 | Lê Văn Chung | " | 1952 | 19/05/1976 | "
4 | Phạm Thị Dung | Nữ | 1953 | như trên | Chi bộ 2`),
    clerk: { kept: 4, counts: { sex: { male: 3, female: 1 } }, dates: { admittedDate: '1975-02-03 1975-02-03 1976-05-19 1976-05-19' }, cells: { 'Chi bộ 1': 3, 'Chi bộ 2': 1 } },
  },
  {
    name: 'heads of a summary at the side of the list',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | | Tổng hợp | Số lượng
1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | | Nam | 1
2 | Trần Thị Bình | Nữ | 1962 | Chi bộ 1 | | Nữ | 2
3 | Lê Thị Chi | Nữ | 1985 | Chi bộ 1 | | |`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } } },
  },
  {
    name: 'figures after a list without running numbers',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | LLCT | Chi bộ
Nguyễn Văn An | Nam | 1950 | CC | Chi bộ 1
Trần Thị Bình | Nữ | 1962 | TC | Chi bộ 1
Số đảng viên nữ | 1 | | |
Cao cấp LLCT | 1 | | |
Trung cấp LLCT | 1 | | |
Tổng | 2 | | |`),
    clerk: { kept: 2, leftOut: { unclear: 1 }, counts: { sex: { male: 1, female: 1 }, politicalTheory: { advanced: 1, intermediate: 1 } } },
  },
]);
