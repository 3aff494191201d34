import { csv, judge } from './judge.ts';

const FOOTER = `
| | | | | Mẫu, ngày 01 tháng 3 năm 2026
| NGƯỜI LẬP BIỂU | | | | T/M CHI ỦY
| (Ký, ghi rõ họ tên) | | | | BÍ THƯ`;

judge('forms with merged headings and marks', [
  {
    name: 'the whole matrix: titles, two rows of heading, numbers of columns, groups of levels, a footer',
    file: csv(`
ĐẢNG BỘ PHƯỜNG MẪU | | | | | | ĐẢNG CỘNG SẢN VIỆT NAM
CHI BỘ TRƯỜNG THCS MẪU
DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN NĂM 2026

TT | Họ và tên | Ngày, tháng, năm sinh | | Dân tộc | Tôn giáo | Trình độ chuyên môn | | | | | | Trình độ lý luận chính trị | | | | Ngày vào Đảng | | Ghi chú
| | Nam | Nữ | | | Tiến sĩ | Thạc sĩ | Đại học | Cao đẳng | Trung cấp | Sơ cấp | Cử nhân | Cao cấp | Trung cấp | Sơ cấp | Dự bị | Chính thức |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
1 | Nguyễn Văn An | 15/8/1970 | | Kinh | Không | | x | | | | | | | x | | 03/02/1995 | 03/02/1996 |
2 | Trần Thị Bình | | 01/7/1972 | Kinh | Không | | | x | | | | | x | | | 19/5/1998 | 19/5/1999 |
3 | Lê Thị Chi | | 1980 | Tày | Không | | | X | | | | | | | x | 2/9/2005 | 2/9/2006 |
4 | Phạm Thị Dung | | 4/3/1985 | Kinh | Công giáo | | | | x | | | | | | x | 2/9/2010 | 2/9/2011 |
5 | Hoàng Văn Em | 12/12/1990 | | Kinh | Không | x | | | | | | x | | | | 3/2/2015 | 3/2/2016 | Hiệu trưởng
Tổng cộng: 05 đồng chí${FOOTER}
| | | | | Hoàng Văn Em`),
    clerk: {
      kept: 5,
      counts: {
        sex: { male: 2, female: 3 }, qualification: { doctorate: 1, masters: 1, university: 2, college: 1 }, politicalTheory: { advanced: 2, intermediate: 1, elementary: 2 },
        religion: { none: 4, catholicism: 1 }, ethnicity: { kinh: 4, tay: 1 },
      },
      dates: { birthDate: '1970-08-15 1972-07-01 1980 1985-03-04 1990-12-12', officialDate: '1996-02-03 1999-05-19 2006-09-02 2011-09-02 2016-02-03' },
    },
  },
  {
    name: 'headings in capitals, the groups "Vào Đảng" and "Năm sinh"',
    file: csv(`
DANH SÁCH ĐẢNG VIÊN CHI BỘ KHU DÂN CƯ SỐ 5
STT | HỌ VÀ TÊN | NĂM SINH | | QUÊ QUÁN | VÀO ĐẢNG | | TRÌNH ĐỘ | | |
| | NAM | NỮ | | DỰ BỊ | CHÍNH THỨC | VĂN HÓA | CHUYÊN MÔN | LLCT
1 | Nguyễn Văn An | 1950 | | Hà Nội | 03/02/1975 | 03/02/1976 | 10/10 | Đại học | Cao cấp
2 | Trần Thị Bình | | 1962 | Nam Định | 19/05/1990 | 19/05/1991 | 12/12 | Trung cấp | Sơ cấp
3 | Lê Thị Chi | | 1985 | Hà Nam | 26/03/2015 | 26/03/2016 | 12/12 | Thạc sĩ | Trung cấp`),
    clerk: {
      kept: 3,
      counts: {
        sex: { male: 1, female: 2 }, generalEducation: { upperSecondary: 3 }, qualification: { university: 1, intermediate: 1, masters: 1 },
        politicalTheory: { advanced: 1, elementary: 1, intermediate: 1 },
      },
      dates: { birthDate: '1950 1962 1985', admittedDate: '1975-02-03 1990-05-19 2015-03-26', officialDate: '1976-02-03 1991-05-19 2016-03-26' },
    },
  },
  {
    name: 'three rows of heading',
    file: csv(`
STT | Họ và tên | Ngày sinh | Giới tính | Trình độ | | | | Ngày vào Đảng |
| | | | Giáo dục phổ thông | Chuyên môn | | LLCT | Dự bị | Chính thức
| | | | | Đại học trở lên | Khác | | |
1 | Nguyễn Văn An | 15/08/1950 | Nam | 10/10 | | x | Sơ cấp | 03/02/1975 | 03/02/1976
2 | Trần Thị Bình | 01/07/1962 | Nữ | 12/12 | x | | Trung cấp | 19/05/1990 | 19/05/1991`),
    clerk: {
      kept: 2, counts: { sex: { male: 1, female: 1 }, generalEducation: { upperSecondary: 2 }, politicalTheory: { elementary: 1, intermediate: 1 } },
      dates: { birthDate: '1950-08-15 1962-07-01', admittedDate: '1975-02-03 1990-05-19', officialDate: '1976-02-03 1991-05-19' },
    },
  },
  {
    name: 'a single column "Nữ" with marks',
    file: csv(`
TT | Họ và tên | Nữ | Năm sinh | Ngày vào Đảng | Chi bộ
1 | Nguyễn Văn An | | 1950 | 03/02/1975 | Chi bộ 1
2 | Trần Thị Bình | x | 1962 | 19/05/1990 | Chi bộ 1
3 | Lê Thị Chi | x | 1985 | 26/03/2015 | Chi bộ 2
4 | Phạm Văn Dũng | | 1970 | 26/03/1999 | Chi bộ 2`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 } }, tells: ['blank-means'], cells: { 'Chi bộ 1': 2, 'Chi bộ 2': 2 } },
  },
  {
    name: 'columns Nam and Nữ with marks, under "Giới tính"',
    file: csv(`
TT | Họ và tên | Giới tính | | Năm sinh | Ngày vào Đảng
| | Nam | Nữ | |
1 | Nguyễn Văn An | x | | 1950 | 03/02/1975
2 | Trần Thị Bình | | x | 1962 | 19/05/1990
3 | Lê Thị Chi | | x | 1985 | 26/03/2015`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, dates: { birthDate: '1950 1962 1985' } },
  },
  {
    name: 'columns Nam and Nữ with 1 in place of a mark, and totals below',
    file: csv(`
TT | Họ và tên | Nam | Nữ | Năm sinh | Ngày vào Đảng
1 | Nguyễn Văn An | 1 | | 1950 | 03/02/1975
2 | Trần Thị Bình | | 1 | 1962 | 19/05/1990
3 | Lê Thị Chi | | 1 | 1985 | 26/03/2015
| Cộng | 1 | 2 | |`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } } },
  },
  {
    name: 'an empty column of sex beside birth years by sex',
    file: csv(`
STT | Họ tên | Giới tính | Ngày sinh | | Dân tộc | Ngày vào Đảng
| | | Nam | Nữ | |
1 | Nguyễn Văn An | | 15/08/1950 | | Kinh | 03/02/1975
2 | Trần Thị Bình | | | 01/07/1962 | Kinh | 19/05/1990
3 | Lê Thị Chi | | | 04/03/1985 | Kinh | 26/03/2015`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, dates: { birthDate: '1950-08-15 1962-07-01 1985-03-04' } },
  },
  {
    name: 'birth years by sex in a heading of one row',
    file: csv(`
STT | Họ và tên | Năm sinh (Nam) | Năm sinh (Nữ) | Ngày vào Đảng
1 | Nguyễn Văn An | 1950 | | 03/02/1975
2 | Trần Thị Bình | | 1962 | 19/05/1990`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950 1962' } },
  },
  {
    name: 'school levels as marks',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Trình độ văn hóa | | | Ngày vào Đảng
| | | | Tiểu học | THCS | THPT |
1 | Nguyễn Văn An | Nam | 1940 | x | | | 03/02/1965
2 | Trần Thị Bình | Nữ | 1952 | | x | | 19/05/1990
3 | Lê Thị Chi | Nữ | 1985 | | | x | 26/03/2015
4 | Phạm Thị Dung | Nữ | 1986 | | | x | 26/03/2016`),
    clerk: { kept: 4, counts: { generalEducation: { primary: 1, lowerSecondary: 1, upperSecondary: 2 }, sex: { male: 1, female: 3 } } },
  },
  {
    name: 'kinds of member as marks',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Đảng viên | | Ngày vào Đảng | Ngày chính thức
| | | | Chính thức | Dự bị | |
1 | Nguyễn Văn An | Nam | 15/08/1950 | x | | 03/02/1975 | 03/02/1976
2 | Trần Thị Bình | Nữ | 01/07/1998 | | x | 19/05/2025 |`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { admittedDate: '1975-02-03 2025-05-19', officialDate: '1976-02-03 -' } },
  },
  {
    name: 'two marks in one group of levels: the highest counts',
    file: csv(`
STT | Họ và tên | Giới tính | Chuyên môn | | |
| | | Thạc sĩ | Đại học | Cao đẳng
1 | Nguyễn Văn An | Nam | x | x |
2 | Trần Thị Bình | Nữ | | x | x
3 | Lê Thị Chi | Nữ | | | x`),
    clerk: { kept: 3, counts: { qualification: { masters: 1, university: 1, college: 1 } } },
  },
  {
    name: 'the subject in place of a mark',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Trình độ chuyên môn | | | Lý luận chính trị
| | | | Thạc sĩ | Đại học | Trung cấp |
1 | Nguyễn Văn An | Nam | 1970 | QLGD | | | TC
2 | Trần Thị Bình | Nữ | 1982 | | Kinh tế | | SC
3 | Lê Thị Chi | Nữ | 1985 | | | Y tế | SC`),
    clerk: { kept: 3, counts: { qualification: { masters: 1, university: 1, intermediate: 1 }, politicalTheory: { intermediate: 1, elementary: 2 } } },
  },
  {
    name: 'the heading repeats with every printed page',
    file: csv(`
STT | Họ và tên | Năm sinh | | Ngày vào Đảng
| | Nam | Nữ |
1 | Nguyễn Văn An | 1950 | | 03/02/1975
2 | Trần Thị Bình | | 1962 | 19/05/1990
STT | Họ và tên | Năm sinh | | Ngày vào Đảng
| | Nam | Nữ |
3 | Lê Thị Chi | | 1985 | 26/03/2015
Trang 2/3
STT | Họ và tên | Năm sinh | | Ngày vào Đảng
| | Nam | Nữ |
4 | Phạm Văn Dũng | 1970 | | 26/03/1999`),
    clerk: { kept: 4, counts: { sex: { male: 2, female: 2 } }, dates: { birthDate: '1950 1962 1985 1970' } },
  },
  {
    name: 'a heading whose cells have line breaks and notes in brackets',
    file: csv(`
STT | Họ và tên⏎(chữ in hoa) | Giới⏎tính | Ngày tháng⏎năm sinh | Ngày⏎vào Đảng⏎(dự bị) | Ngày⏎chính⏎thức | Trình độ⏎LLCT | Chi bộ⏎(đang sinh hoạt)
1 | NGUYỄN VĂN AN | Nam | 15/08/1950 | 03/02/1975 | 03/02/1976 | CC | Chi bộ 1
2 | TRẦN THỊ BÌNH | Nữ | 01/07/1962 | 19/05/1990 | 19/05/1991 | TC | Chi bộ 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 }, politicalTheory: { advanced: 1, intermediate: 1 } }, dates: { admittedDate: '1975-02-03 1990-05-19', officialDate: '1976-02-03 1991-05-19' }, cells: { 'Chi bộ 1': 2 } },
  },
  {
    name: 'mẫu 7-HSĐV: several facts in a cell',
    file: csv(`
SỔ DANH SÁCH ĐẢNG VIÊN
Số TT | Họ và tên (khai sinh) | Nam, nữ, dân tộc, tôn giáo | Quê quán | Ngày vào Đảng, ngày chính thức | Số thẻ, số lý lịch | Ngày chuyển đi | Ngày chuyển đến | Ngày từ trần, lý do | Ngày ra khỏi Đảng, hình thức | Ghi chú
1 | Nguyễn Văn An | Nam, Kinh, Không | Hà Nội | 03/02/1975, 03/02/1976 | 00100000 | | | | |
2 | Trần Thị Bình | Nữ, Tày, Không | Cao Bằng | 19/05/1990, 19/05/1991 | 00100001 | | 01/07/2020 | | |
3 | Lê Thị Chi | Nữ, Kinh, Phật giáo | Hà Nam | 26/03/2015, 26/03/2016 | 00100002 | 01/02/2026 | | | |
4 | Phạm Văn Dũng | Nam, Kinh, Không | Hà Nam | 26/03/1965, 26/03/1966 | 00100003 | | | 05/01/2026, bệnh | |
5 | Vũ Văn Giáp | Nam, Kinh, Không | Hà Nam | 26/03/1995, 26/03/1996 | 00100004 | | | | 05/01/2025, khai trừ |`),
    clerk: {
      kept: 2, counts: { sex: { male: 1, female: 1 }, ethnicity: { kinh: 1, tay: 1 }, religion: { none: 2 } },
      dates: { admittedDate: '1975-02-03 1990-05-19', officialDate: '1976-02-03 1991-05-19' }, excluded: { moved: 1, died: 1, removed: 1 },
    },
  },
]);
