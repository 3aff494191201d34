import { csv, judge } from './judge.ts';

const MEMBERS = `
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990 | Chi bộ 1
3 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015 | Chi bộ 2`;
const HEADING = 'STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng | Chi bộ';

judge('what happens to lists on their way', [
  {
    name: 'the list begins in the third column below empty rows',
    file: csv(`

 | | STT | Họ và tên | Giới tính | Ngày sinh | Chi bộ
 | | 1 | Nguyễn Văn An | Nam | 15/08/1950 | Chi bộ 1
 | | 2 | Trần Thị Bình | Nữ | 01/07/1962 | Chi bộ 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, cells: { 'Chi bộ 1': 2 } },
  },
  {
    name: 'numbered rows of a form that nobody filled in',
    file: csv(`
${HEADING}${MEMBERS}
4 | | | | |
5 | | | | |
6 | | | | |`),
    clerk: { kept: 3, leftOut: { unclear: 3 }, counts: { sex: { male: 1, female: 2 } } },
  },
  {
    name: 'thousands of empty rows below, as a formatted sheet gives',
    file: csv(`${HEADING}${MEMBERS}`) + ',,,,,\r\n'.repeat(3000),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, tellsOnly: [] },
  },
  {
    name: 'rows that end early',
    file: csv(`
${HEADING}
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962
3 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015 | Chi bộ 2`, { isPadded: false }),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, tells: ['row-too-short'] },
  },
  {
    name: 'a comma in a name without quotes shifts the row, which is left out and told',
    file: 'STT,Họ và tên,Giới tính,Ngày sinh,Chi bộ\n1,Nguyễn Văn An,Nam,15/08/1950,Chi bộ 1\n2,Trần Thị Bình, tức Hoa,Nữ,01/07/1962,Chi bộ 1\n3,Lê Thị Chi,Nữ,04/03/1985,Chi bộ 2\n',
    clerk: { kept: 2, leftOut: { tooLong: 1 }, counts: { sex: { male: 1, female: 1 } }, tells: ['row-too-long'] },
  },
  {
    name: 'the file is cut off within its last row',
    file: csv(`${HEADING}${MEMBERS}`).slice(0, -28),
    clerk: { kept: 2, leftOut: { cutOff: 1 }, counts: { sex: { male: 1, female: 1 } }, tells: ['file-cut-off'] },
  },
  {
    name: 'line breaks and quotes inside cells',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Quê quán | Chi bộ
1 | Nguyễn Văn An⏎(tức "Hùng") | Nam | 15/08/1950 | Xã A,⏎huyện B,⏎Hà Nội | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | Thôn "Đông", Nam Định | Chi bộ⏎1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, cells: { 'Chi bộ 1': 2 } },
  },
  {
    name: 'two columns of one name: two dates of birth',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Năm sinh | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | 1950 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | 1962 | Chi bộ 1`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 1962-07-01' }, tells: ['column-duplicate'] },
  },
  {
    name: 'errors of formulas in cells',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Chuyên môn | Chi bộ
1 | Nguyễn Văn An | Nam | ##### | #N/A | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | #REF! | #N/A
3 | Lê Thị Chi | #VALUE! | 04/03/1985 | Đại học | Chi bộ 1`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 1, unknown: 1 }, qualification: { university: 1, unknown: 2 } }, dates: { birthDate: '- 1962-07-01 1985-03-04' }, cells: { 'Chi bộ 1': 2 } },
  },
  {
    name: 'spaces only, dashes and dots in place of nothing',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày chính thức | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | --- | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | ... | Chi bộ 1
3 | Lê Thị Chi | Nữ | 04/03/1985 | ·· | Chi bộ 1
4 | Phạm Văn Dũng | Nam | 05/05/1970 | / / | Chi bộ 1`),
    clerk: { kept: 4, dates: { officialDate: '- - - -' }, counts: { sex: { male: 2, female: 2 } } },
  },
  {
    name: 'a member without a name',
    file: csv(`
${HEADING}
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
2 | | Nữ | 01/07/1962 | 19/05/1990 | Chi bộ 1`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, tells: ['name-missing'] },
  },
  {
    name: 'names in capitals, with numbers of equal names',
    file: csv(`
${HEADING}
1 | NGUYỄN VĂN AN (A) | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
2 | NGUYỄN VĂN AN 2 | Nam | 01/07/1962 | 19/05/1990 | Chi bộ 1
3 | H’ Bia Niê | Nữ | 01/07/1982 | 19/05/2010 | Chi bộ 1`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 } } },
  },
  {
    name: 'a filter row of a spreadsheet and page marks between',
    file: csv(`
${HEADING}
1 | Nguyễn Văn An | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
Trang 1 | | | | |
2 | Trần Thị Bình | Nữ | 01/07/1962 | 19/05/1990 | Chi bộ 1
 | | | | | 2
3 | Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2015 | Chi bộ 2`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } } },
  },
  {
    name: 'formulas and scripts in cells are text',
    file: csv(`
${HEADING}
1 | =HYPERLINK("http://x.invalid";"An") | Nam | 15/08/1950 | 03/02/1975 | Chi bộ 1
2 | <img src=x onerror=alert(1)> | Nữ | 01/07/1962 | 19/05/1990 | Chi bộ 1
3 | '; DROP TABLE members; -- | Nữ | 04/03/1985 | 26/03/2015 | Chi bộ 1`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, cells: { 'Chi bộ 1': 3 } },
  },
  {
    name: 'headings that are names of objects in programs',
    file: csv(`
__proto__ | Họ và tên | constructor | Giới tính | toString | Ngày sinh | hasOwnProperty
a | Nguyễn Văn An | b | Nam | c | 15/08/1950 | __proto__
a | Trần Thị Bình | b | Nữ | c | 01/07/1962 | constructor`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01' } },
  },
  {
    name: 'values that are names of objects in programs',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Dân tộc | Chi bộ
Nguyễn Văn An | constructor | __proto__ | toString | __proto__
Trần Thị Bình | Nữ | 01/07/1962 | Kinh | constructor`),
    clerk: { kept: 2, counts: { sex: { female: 1, unknown: 1 }, ethnicity: { kinh: 1, unknown: 1 } }, cells: { ['__proto__']: 1, constructor: 1 } },
  },
  {
    name: 'signs that turn the direction, have no width, or are NUL',
    file: csv(`
\u202eHọ và tên\u202c | Giới\u200b tính | Ngày sinh | Chi bộ
\u200fNguyễn Văn An | N\u200bam | 15/08/1950\u200e | Chi bộ 1
Trần\u0000 Thị Bình | Nữ\u0000 | \ufeff01/07/1962 | Chi bộ\u00a01`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01' }, cells: { 'Chi bộ 1': 2 } },
  },
  {
    name: 'private columns are not read, and nothing is told of their values',
    file: csv(`
STT | Họ và tên | Số CCCD | Điện thoại | Email | Địa chỉ | Giới tính | Ngày sinh
1 | Nguyễn Văn An | 001050000001 | 0900000001 | a@x.invalid | Số 1 phố Mẫu | Nam | 15/08/1950
2 | Trần Thị Bình | 001162000002 | 0900000002 | b@x.invalid | Số 2 phố Mẫu | Nữ | 01/07/1962`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, tellsOnly: [] },
  },
  {
    name: 'relatives in the same list of columns',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Họ và tên vợ (chồng) | Ngày sinh vợ (chồng) | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | Trần Thị Hoa | 02/02/1955 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | Lê Văn Lợi | 03/03/1960 | Chi bộ 1`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 1962-07-01' }, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'dates of other things beside those of the party',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đoàn | Ngày nhập ngũ | Ngày vào ngành | Ngày cấp thẻ Đảng | Ngày vào Đảng | Ngày chính thức
1 | Nguyễn Văn An | Nam | 15/08/1950 | 26/03/1966 | 01/01/1968 | 01/09/1972 | 19/05/2005 | 03/02/1975 | 03/02/1976`),
    clerk: { kept: 1, dates: { birthDate: '1950-08-15', admittedDate: '1975-02-03', officialDate: '1976-02-03' } },
  },
  {
    name: 'who moved and died by columns of their own',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Ngày chuyển đi | Ngày từ trần | Ghi chú
1 | Nguyễn Văn An | Nam | 1950 | | |
2 | Trần Thị Bình | Nữ | 1962 | 01/02/2026 | |
3 | Lê Thị Chi | Nữ | 1985 | | | Chuyển đến 2025
4 | Phạm Văn Dũng | Nam | 1930 | | 05/01/2026 | `),
    clerk: { kept: 2, excluded: { moved: 1, died: 1 }, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'who left by words in the remarks is counted and told',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Chi bộ | Ghi chú
1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1 |
2 | Trần Thị Bình | Nữ | 1962 | Chi bộ 1 | Đã chuyển đi 2/2026
3 | Lê Thị Chi | Nữ | 1935 | Chi bộ 1 | Từ trần`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } }, tells: ['remark-of-leaving'] },
  },
]);
