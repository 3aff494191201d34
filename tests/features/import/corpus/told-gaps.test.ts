import { expect, test } from 'vitest';
import { readText } from '../support.ts';
import { csv, judge } from './judge.ts';

const DAYS = ['03/02/1975', '19/05/1985', '07/11/1990'];
const rows = (cells: readonly string[]) => cells.map((cell, place) => `\n${place + 1} | Nguyễn Thị Mẫu ${'ABCDEGHIKLMN'[place] ?? ''} | 0${(place % 9) + 1}/06/1950 | ${DAYS[place % 3]} | ${cell}`).join('');
const noted = (...cells: string[]) => csv(`\nSTT | Họ và tên | Ngày sinh | Ngày vào Đảng | Ghi chú${rows(cells)}`);

judge('columns of marks without a mark', [
  {
    name: 'men and women', file: csv('\nSTT | Họ và tên | Ngày sinh | Nam | Nữ\n1 | Nguyễn Văn An | 1950 | |\n2 | Trần Thị Bình | 1962 | |'),
    clerk: { kept: 2, counts: { sex: { unknown: 2 } }, tellsOnly: ['marks-missing'] },
  },
  {
    name: 'women only', file: csv('\nSTT | Họ và tên | Ngày sinh | Nữ\n1 | Nguyễn Văn An | 1950 |\n2 | Trần Thị Bình | 1962 |'),
    clerk: { kept: 2, counts: { sex: { unknown: 2 } }, tellsOnly: ['marks-missing'] },
  },
  {
    name: 'one mark', file: csv('\nSTT | Họ và tên | Ngày sinh | Nam | Nữ\n1 | Nguyễn Văn An | 1950 | x |\n2 | Trần Thị Bình | 1962 | |'),
    clerk: { kept: 2, counts: { sex: { male: 1, unknown: 1 } }, tellsOnly: [] },
  },
  {
    name: 'nobody may have a level', file: csv('\n | | | Trình độ chuyên môn | |\nSTT | Họ và tên | Ngày sinh | Thạc sĩ | Đại học | Cao đẳng\n1 | Nguyễn Văn An | 1950 | | |\n2 | Trần Thị Bình | 1962 | | |'),
    clerk: { kept: 2, counts: { qualification: { unknown: 2 } }, tellsOnly: [] },
  },
]);

judge('columns without a filled cell', [
  {
    name: 'are unknown for everybody, and told',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Giới tính | Ngày vào Đảng | LLCT\n1 | Nguyễn Văn An | | | | ·\n2 | Trần Thị Bình | | | |\n3 | Lê Văn Cường | | | |', { isPadded: true }),
    clerk: { kept: 3, counts: { sex: { unknown: 3 }, politicalTheory: { unknown: 3 } }, leftOut: {}, tellsOnly: ['column-empty'] },
  },
  {
    name: 'count nobody where an empty cell means none, and are told of a list in which there must be somebody',
    file: csv(`\nSTT | Họ và tên | Ngày sinh | Giới tính | Miễn sinh hoạt | Lý do miễn | Chức vụ Đảng | Đi làm ăn xa\n${Array.from({ length: 30 }, (_, place) => `${place + 1} | Nguyễn Văn An | ${1950 + place} | Nam | | | |`).join('\n')}`),
    clerk: { kept: 30, counts: { exemption: { active: 30 }, partyPost: { none: 30 }, workingAway: { no: 30 } }, tellsOnly: ['column-empty-none'] },
  },
  {
    name: 'are nothing strange where an empty cell means none, in a small cell',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Giới tính | Miễn sinh hoạt | Lý do miễn | Chức vụ Đảng\n1 | Nguyễn Văn An | 1950 | Nam | | |\n2 | Trần Thị Bình | 1962 | Nữ | | |'),
    clerk: { kept: 2, counts: { exemption: { active: 2 }, partyPost: { none: 2 } }, tellsOnly: [] },
  },
  {
    name: 'but for one cell',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Giới tính | Miễn sinh hoạt\n1 | Nguyễn Văn An | 1950 | |\n2 | Trần Thị Bình | 1962 | Nữ | x'),
    clerk: { kept: 2, counts: { sex: { female: 1, unknown: 1 }, exemption: { reasonUnknown: 1, active: 1 } }, tellsOnly: [] },
  },
  {
    name: 'of days, months and years, and of official dates',
    file: csv('\nSTT | Họ và tên | Giới tính | Ngày sinh | Tháng sinh | Năm sinh | Ngày vào Đảng | Ngày chính thức\n1 | Nguyễn Văn An | Nam | | | | 03/02/1975 |\n2 | Trần Thị Bình | Nữ | | | | 03/02/1985 |'),
    clerk: { kept: 2, dates: { birthDate: '- -', officialDate: '- -' }, tellsOnly: ['column-empty'] },
  },
]);

test('each column without a filled cell is told of by its place', async () => {
  const members = Array.from({ length: 30 }, (_, place) => `${place + 1},Nguyễn Văn An,${1950 + place},,\n`);
  const { info } = await readText(`STT,Họ và tên,Ngày sinh,Giới tính,Miễn sinh hoạt\n${members.join('')}`);
  expect(info.issues).toEqual([
    { code: 'column-empty', field: 'sex', value: '', count: 1, places: [{ line: 2, column: 4 }] },
    { code: 'column-empty-none', field: 'exemptDate', value: '', count: 1, places: [{ line: 2, column: 5 }] },
  ]);
});

judge('remarks that figures depend on', [
  {
    name: 'exemption without a column of it', file: noted('Miễn SH', 'Miễn sinh hoạt từ 3/2024', 'được miễn SHĐ', 'Tuổi cao, miễn công tác và sinh hoạt đảng', ''),
    clerk: { kept: 5, fields: { exemption: false }, tellsOnly: ['remark-of-exemption'] },
  },
  {
    name: 'no exemption', file: noted('đề nghị miễn SH', 'Không miễn sinh hoạt', 'xin miễn sinh hoạt', 'hết miễn SH', 'Bộ đội miền Nam', 'Miễn nhiệm cấp ủy 2024', 'Chưa được miễn SHĐ', 'được miễn học phí'),
    clerk: { kept: 8, fields: { exemption: false }, tellsOnly: [] },
  },
  {
    name: 'exemption beside an empty cell of its column',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Miễn sinh hoạt từ ngày | Ghi chú\n1 | Nguyễn Văn An | 1940 | 01/3/2020 |\n2 | Trần Thị Bình | 1938 | | Miễn SH\n3 | Lê Văn Cường | 1939 | x | Miễn SH'),
    clerk: { kept: 3, tellsOnly: ['remark-of-exemption'] },
  },
  {
    name: 'in brackets beside the name',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Giới tính\n1 | Nguyễn Văn An (đã mất) | 1940 | Nam\n2 | Trần Thị Bình (miễn SH) | 1938 | Nữ\n3 | Lê Văn Cường (Tư) | 1960 | Nam'),
    clerk: { kept: 3, tellsOnly: ['remark-of-leaving', 'remark-of-exemption'] },
  },
  {
    name: 'leaving', file: noted('Đã từ trần', 'đã chuyển đi', 'Bí thư (đã mất tháng 5)', 'Chuyển SHĐ sang P. Láng 4/2025', 'Tổ 3; xóa tên 2024', 'Chuyển đến từ P. Láng'),
    clerk: { kept: 6, tellsOnly: ['remark-of-leaving'] },
  },
]);

judge('totals under columns of marks', [
  {
    name: 'whose figures would be marks',
    file: csv(`
TT | Họ tên đảng viên | Sinh năm | Giới | Chuyên môn | | | | Lý luận | |
 | | | | SC | TC | CĐ | ĐH | SC | TC | CC
1 | Nguyễn Văn An | 1950 | Nam | | | | 1 | | 1 |
2 | Trần Thị Bình | 1962 | Nữ | | 1 | | | 1 | |
Cộng | 2 | | | 0 | 1 | 0 | 1 | 1 | 1 | 0`),
    clerk: { kept: 2, counts: { qualification: { university: 1, intermediate: 1 }, politicalTheory: { intermediate: 1, elementary: 1 } }, tellsOnly: [] },
  },
]);

judge('names of columns', [
  {
    name: 'with notes on classes, and exemption of work and meetings',
    file: csv('\nSTT | Họ và tên | Văn hóa (lớp) | Miễn CT&SHĐ (ngày, tháng, năm)\n1 | Nguyễn Văn An | 10/10 | 01/3/2018\n2 | Trần Thị Bình | 7/10 |'),
    clerk: { kept: 2, counts: { generalEducation: { upperSecondary: 1, lowerSecondary: 1 }, exemption: { reasonUnknown: 1, active: 1 } }, tellsOnly: [] },
  },
]);

judge('the kind of member beside the official date', [
  {
    name: 'in a column of its own',
    file: csv(`
STT | Họ và tên | Ngày sinh | Loại ĐV | Ngày vào Đảng | Ngày chính thức
1 | Nguyễn Văn An | 1950 | CT | 03/02/1975 | 03/02/1976
2 | Trần Thị Bình | 1962 | Dự bị | 03/02/1985 | 03/02/1986
3 | Lê Văn Cường | 1999 | Chính thức | 03/02/2026 |
4 | Phạm Thị Dung | 2000 | DB | 03/02/2026 |
5 | Hoàng Văn Em | 2001 | Dự bị | 01/12/2025 | 01/12/2026`),
    clerk: { kept: 5, tells: ['kind-contradicts'], dates: { officialDate: '1976-02-03 1986-02-03 - - 2026-12-01' } },
  },
  {
    name: 'as the status, which makes nobody leave',
    file: csv(`
STT | Họ và tên | Ngày sinh | Tình trạng | Ngày vào Đảng | Ngày chính thức
1 | Nguyễn Văn An | 1950 | Chính thức | 03/02/1975 | 03/02/1976
2 | Trần Thị Bình | 1999 | ĐV dự bị | 03/02/2026 |`),
    clerk: { kept: 2, tellsOnly: [] },
  },
]);

judge('columns of status under other names', [
  {
    name: 'the changes of the year',
    file: csv(`
STT | Họ và tên | Ngày sinh | Giới tính | Biến động
1 | Nguyễn Văn An | 15/08/1940 | Nam | Từ trần 2/2025
2 | Trần Thị Bình | 01/07/1962 | Nữ | Chuyển SHĐ đi 3/2025
3 | Lê Văn Cường | 01/07/1970 | Nam |
4 | Phạm Thị Dung | 02/03/1945 | Nữ | Chuyển đến 4/2025`),
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, excluded: { died: 1, moved: 1 }, tellsOnly: [] },
  },
  {
    name: 'who takes part and who is exempt',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Sinh hoạt⏎Đảng\n1 | Nguyễn Văn An | 1940 | Miễn SH\n2 | Trần Thị Bình | 1962 | Đang SH\n3 | Lê Văn Cường | 1970 | Đang SHĐ'),
    clerk: { kept: 3, counts: { exemption: { reasonUnknown: 1, active: 2 } }, tellsOnly: [] },
  },
  {
    name: 'a column without a known name is told of',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Quê quán | Diễn giải\n1 | Nguyễn Văn An | 1940 | Hà Nội | đã từ trần\n2 | Trần Thị Bình | 1962 | Huế |'),
    clerk: { kept: 2, tellsOnly: ['remark-of-leaving'] },
  },
  {
    name: 'what is said of the family is not',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Hoàn cảnh gia đình\n1 | Nguyễn Văn An | 1940 | Bố mẹ đã mất\n2 | Trần Thị Bình | 1962 | Đã mất năm 2001'), clerk: { kept: 2, tellsOnly: [] },
  },
]);

judge('the column of exemption', [
  {
    name: 'with a reason in place of a date, and words about a year in brackets',
    file: csv(`
STT | Họ và tên | Ngày sinh | Miễn sinh hoạt
1 | Nguyễn Văn An | 15/08/1940 | Tuổi cao
2 | Trần Thị Bình | 01/07/1962 | Không
3 | Trần Thị Cúc | 01/07/1942 | Có (từ 2019)
4 | Trần Thị Dung | 01/07/1943 | Đã miễn
5 | Trần Thị Em | 01/07/1944 | chưa`),
    clerk: { kept: 5, counts: { exemption: { ageHealth: 1, reasonUnknown: 2, active: 2 } }, dates: { exemptDate: '- - 2019 - -' }, tellsOnly: ['exemption-date-missing'] },
  },
]);

judge('two halves of a list side by side', [
  {
    name: 'over other people',
    file: csv(`
STT | Họ và tên | Năm sinh | Giới tính | STT | Họ và tên | Năm sinh | Giới tính
1 | Nguyễn Văn An | 1950 | Nam | 3 | Lê Văn Cường | 1970 | Nam
2 | Trần Thị Bình | 1962 | Nữ | 4 | Phạm Thị Dung | 1945 | Nữ`),
    clerk: { refused: 'tables-beside' },
  },
  {
    name: 'the name at birth beside the one in use is the same person’s',
    file: csv('\nSTT | Họ và tên | Năm sinh | Họ và tên khai sinh | Giới tính\n1 | Nguyễn Văn An | 1950 | Nguyễn Văn Ân | Nam\n2 | Trần Thị Bình | 1962 | Trần Thị Bính | Nữ'), clerk: { kept: 2, tells: ['column-duplicate'] },
  },
]);

judge('lists of blocks of houses', [
  {
    name: 'with headings in the words of the Centre, and names of columns that end in their day',
    file: csv(`
STT | Họ và tên | Sinh ngày | Nữ | Vào Đảng ngày | Chính thức ngày | Miễn SH ngày
I | KHỐI PHỐ 1
1 | Nguyễn Văn An | 15.8.1950 | | 3-2-1975 | 3-2-76 |
Cộng I | 1
II | XÓM 2
1 | Trần Thị Bình | 01-7-62 | x | 19/5/85 | 19/5/1986 | 03/2020
Cộng II | 1`),
    clerk: {
      kept: 2, counts: { sex: { male: 1, female: 1 }, exemption: { reasonUnknown: 1, active: 1 } }, cells: { 'KHỐI PHỐ 1': 1, 'XÓM 2': 1 },
      dates: { birthDate: '1950-08-15 1962-07-01', admittedDate: '1975-02-03 1985-05-19', officialDate: '1976-02-03 1986-05-19', exemptDate: '- 2020-03' },
    },
  },
]);
