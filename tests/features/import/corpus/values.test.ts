import { csv, judge } from './judge.ts';

judge('values as people write them', [
  {
    name: 'dates in ten forms',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
1 | Nguyễn Văn An | Nam | 15/08/1950 | 3/2/75
2 | Trần Thị Bình | Nữ | 1-7-1962 | 19.5.1990
3 | Lê Thị Chi | Nữ | 04.03.1985 | 2015
4 | Phạm Văn Dũng | Nam | 1970 | 03/1999
5 | Vũ Thị Giang | Nữ | 6/1972 | 26 tháng 3 năm 2001
6 | Hoàng Văn Em | Nam | 05/9/51 | 2/9/1975
7 | Đỗ Thị Hà | Nữ | 00/00/1940 | ngày 19/5/1965
8 | Bùi Văn Khang | Nam | //1948 | 1970-09-02
9 | Ngô Thị Lan | Nữ | 03-Feb-85 | 01/12/2010
10 | Dương Văn Minh | Nam | 21000 | 33000`),
    clerk: {
      kept: 10,
      dates: {
        birthDate: '1950-08-15 1962-07-01 1985-03-04 1970 1972-06 1951-09-05 1940 1948 1985-02-03 1957-06-29',
        admittedDate: '1975-02-03 1990-05-19 2015 1999-03 2001-03-26 1975-09-02 1965-05-19 1970-09-02 2010-12-01 1990-05-07',
      },
    },
  },
  {
    name: 'month first in the whole of a column is asked',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Chi bộ
Nguyễn Văn An | Nam | 8/15/1950 | Chi bộ 1
Trần Thị Bình | Nữ | 7/1/1962 | Chi bộ 1
Lê Thị Chi | Nữ | 3/24/1985 | Chi bộ 1
Phạm Văn Dũng | Nam | 5/25/1970 | Chi bộ 1`),
    clerk: { kept: 4, questions: ['dateOrder'], dates: { birthDate: '- - - -' } },
  },
  {
    name: 'month first once answered',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Chi bộ
Nguyễn Văn An | Nam | 8/15/1950 | Chi bộ 1
Trần Thị Bình | Nữ | 7/1/1962 | Chi bộ 1
Lê Thị Chi | Nữ | 3/24/1985 | Chi bộ 1`),
    decisions: { dateOrders: [{ field: 'birthDate', order: 'monthFirst' }] },
    clerk: { kept: 3, dates: { birthDate: '1950-08-15 1962-07-01 1985-03-24' } },
  },
  {
    name: 'days that are not in the calendar, in the future or absurd are unknown and told',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Ngày vào Đảng
Nguyễn Văn An | Nam | 31/02/1950 | 03/02/1975
Trần Thị Bình | Nữ | 01/07/1862 | 19/05/1990
Lê Thị Chi | Nữ | 04/03/1985 | 26/03/2105
Phạm Văn Dũng | Nam | 05/13/1970 | 26/03/1999
Vũ Thị Giang | Nữ | 06/06/1972 | chưa rõ`),
    clerk: {
      kept: 5, dates: { birthDate: '- - 1985-03-04 - 1972-06-06', admittedDate: '1975-02-03 1990-05-19 - 1999-03-26 -' },
      tells: ['date-impossible', 'date-outside-range'],
    },
  },
  {
    name: 'sex in 1 and 0 is asked',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ
Nguyễn Văn An | 1 | 1950 | Chi bộ 1
Trần Thị Bình | 0 | 1962 | Chi bộ 1
Lê Thị Chi | 0 | 1985 | Chi bộ 1`),
    clerk: { kept: 3, questions: ['sexDigits'], counts: { sex: { unknown: 3 } } },
  },
  {
    name: 'sex in 1 and 0 once answered',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ
Nguyễn Văn An | 1 | 1950 | Chi bộ 1
Trần Thị Bình | 0 | 1962 | Chi bộ 1
Lê Thị Chi | 0 | 1985 | Chi bộ 1`),
    decisions: { values: [{ field: 'sex', spelling: '1', category: 'male' }, { field: 'sex', spelling: '0', category: 'female' }] },
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 } } },
  },
  {
    name: 'sex in every spelling',
    file: csv(`
Họ và tên | GT | Năm sinh
Nguyễn Văn An | nam | 1950
Trần Thị Bình | NỮ | 1962
Lê Thị Chi | Nu | 1985
Phạm Văn Dũng | M | 1970
Vũ Thị Giang | F | 1972
Hoàng Văn Em | Ông | 1944
Đỗ Thị Hà | Bà | 1948
Bùi Văn Khang | · Nam · | 1949
Ngô Thị Lan | nữ. | 1966`),
    clerk: { kept: 9, counts: { sex: { male: 4, female: 5 } } },
  },
  {
    name: 'school levels that Excel has turned into dates',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Văn hóa | Chuyên môn
Nguyễn Văn An | Nam | 15/08/1950 | 10-Oct | Đại học
Trần Thị Bình | Nữ | 01/07/1962 | 12-Dec | Cao đẳng
Lê Thị Chi | Nữ | 04/03/1985 | 12/12/2025 | Thạc sĩ
Phạm Văn Dũng | Nam | 05/05/1950 | 7-Oct | Sơ cấp
Vũ Thị Giang | Nữ | 06/06/1972 | 12/12 | TC`),
    clerk: { kept: 5, counts: { generalEducation: { upperSecondary: 4, lowerSecondary: 1 }, qualification: { university: 1, college: 1, masters: 1, elementary: 1, intermediate: 1 } }, tells: ['value-restored'] },
  },
  {
    name: 'the same abbreviations mean other things in other columns',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | CMNV | LLCT
Nguyễn Văn An | Nam | 1950 | CN | CN
Trần Thị Bình | Nữ | 1962 | TC | TC
Lê Thị Chi | Nữ | 1985 | CĐ | SC
Phạm Văn Dũng | Nam | 1970 | TS | CC
Vũ Thị Giang | Nữ | 1972 | Ths | -
Hoàng Văn Em | Nam | 1944 | - | `),
    clerk: {
      kept: 6,
      counts: {
        qualification: { university: 1, intermediate: 1, college: 1, doctorate: 1, masters: 1, none: 1 },
        politicalTheory: { advanced: 2, intermediate: 1, elementary: 1, none: 1, unknown: 1 },
      },
    },
  },
  {
    name: 'studies under way do not count, several levels give the highest',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Trình độ chuyên môn
Nguyễn Văn An | Nam | 1990 | Đại học, đang học thạc sĩ
Trần Thị Bình | Nữ | 1982 | Đại học; Thạc sĩ QLGD
Lê Thị Chi | Nữ | 1985 | Cử nhân Luật, Cao đẳng sư phạm
Phạm Văn Dũng | Nam | 1970 | Kỹ sư xây dựng
Vũ Thị Giang | Nữ | 1972 | Bác sĩ đa khoa
Hoàng Văn Em | Nam | 1944 | CNKT bậc 5/7`),
    clerk: { kept: 6, counts: { qualification: { university: 4, masters: 1, elementary: 1 } } },
  },
  {
    name: '"Trình độ học vấn" with levels of school',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Trình độ học vấn | LLCT
Nguyễn Văn An | Nam | 1950 | 10/10 | SC
Trần Thị Bình | Nữ | 1962 | 12/12 | TC
Lê Thị Chi | Nữ | 1985 | 12/12 | TC`),
    clerk: { kept: 3, counts: { generalEducation: { upperSecondary: 3 } } },
  },
  {
    name: '"Trình độ học vấn" with professional levels',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Trình độ học vấn | LLCT
Nguyễn Văn An | Nam | 1950 | Đại học | SC
Trần Thị Bình | Nữ | 1962 | Thạc sĩ | TC
Lê Thị Chi | Nữ | 1985 | Cao đẳng | TC`),
    clerk: { kept: 3, counts: { qualification: { university: 1, masters: 1, college: 1 }, generalEducation: { unknown: 3 } } },
  },
  {
    name: 'ethnic groups and religions in their spellings',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Dân tộc | Tôn giáo
Nguyễn Văn An | Nam | 1950 | kinh | không
Trần Thị Bình | Nữ | 1962 | Kinh · | Ko
Lê Thị Chi | Nữ | 1985 | H'Mông | Tin lành
Phạm Văn Dũng | Nam | 1970 | Ê - đê | Phật
Vũ Thị Giang | Nữ | 1972 | Tày | Thiên chúa
Hoàng Văn Em | Nam | 1944 | Khơ me | Đạo Phật
Đỗ Thị Hà | Nữ | 1948 | | `),
    clerk: {
      kept: 7,
      counts: { ethnicity: { kinh: 2, hmong: 1, eDe: 1, tay: 1, khmer: 1, unknown: 1 }, religion: { none: 2, protestantism: 1, buddhism: 2, catholicism: 1, unknown: 1 } },
    },
  },
  {
    name: 'letters composed in two ways, old and new places of tones, hard spaces',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chuyên môn | Chi bộ
Nguyễn Văn Hoà | Nam | 1950 | Đại học | Chi bộ Hòa Bình
${'Trần Thị Bình | Nữ | 1962 | Thạc sĩ | Chi bộ Hoà Bình'.normalize('NFD')}
Lê\u00a0Thị Chi | \u00a0Nữ | 1985 | Thạc\u00a0sỹ\u200b | Chi bộ Hoà Bình`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 }, qualification: { university: 1, masters: 2 } }, cells: { 'Chi bộ Hòa Bình': 3 } },
  },
  {
    name: 'numbers with .0, as other programs write them',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Năm vào Đảng
1.0 | Nguyễn Văn An | Nam | 1950.0 | 1975.0
2.0 | Trần Thị Bình | Nữ | 1962.0 | 1990.0`),
    clerk: { kept: 2, dates: { birthDate: '1950 1962', admittedDate: '1975 1990' } },
  },
  {
    name: 'years with a dot for the thousand',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh
1 | Nguyễn Văn An | Nam | 1.950
2 | Trần Thị Bình | Nữ | 1.962`),
    clerk: { kept: 2, dates: { birthDate: '1950 1962' } },
  },
  {
    name: 'cells of the same number in several spellings stay apart and are suggested',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ
Nguyễn Văn An | Nam | 1950 | Chi bộ 1
Trần Thị Bình | Nữ | 1962 | CB số 1
Lê Thị Chi | Nữ | 1985 | Chi bộ 01
Phạm Văn Dũng | Nam | 1970 | chi bộ 1`),
    clerk: { kept: 4, cells: { 'Chi bộ 1': 2, 'CB số 1': 1, 'Chi bộ 01': 1 } },
  },
  {
    name: 'blocs from a column in their abbreviations',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Khối | Chi bộ
Nguyễn Văn An | Nam | 1950 | KDC | Chi bộ 1
Trần Thị Bình | Nữ | 1962 | HCSN | Trường Mầm non Mẫu
Lê Thị Chi | Nữ | 1985 | DN | Công ty Mẫu
Phạm Văn Dũng | Nam | 1970 | Công an | Công an phường
Vũ Thị Giang | Nữ | 1972 | QĐ | BCH quân sự`),
    clerk: { kept: 5, counts: { bloc: { residential: 1, administrative: 1, enterprise: 1, police: 1, military: 1 } } },
  },
  {
    name: 'blocs from the names of cells, unknown where the name does not say',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Đơn vị
Nguyễn Văn An | Nam | 1950 | Chi bộ TDP số 12
Trần Thị Bình | Nữ | 1962 | Trường Mầm non Hoa Hồng
Lê Thị Chi | Nữ | 1985 | CTCP May Mẫu
Phạm Văn Dũng | Nam | 1970 | Công an phường Mẫu
Vũ Thị Giang | Nữ | 1972 | Ban chỉ huy quân sự phường
Hoàng Văn Em | Nam | 1944 | Chi bộ Sao Mai`),
    clerk: { kept: 6, counts: { bloc: { residential: 1, administrative: 1, enterprise: 1, police: 1, military: 1, unknown: 1 } } },
  },
  {
    name: 'exact repetitions of a member are kept and told',
    file: csv(`
STT | Họ và tên | Giới tính | Ngày sinh | Số thẻ đảng | Chi bộ
1 | Nguyễn Văn An | Nam | 15/08/1950 | 001000000001 | Chi bộ 1
2 | Trần Thị Bình | Nữ | 01/07/1962 | 001000000002 | Chi bộ 1
3 | Nguyễn Văn An | Nam | 15/08/1950 | 001000000001 | Chi bộ 1`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 } }, tells: ['duplicate-member'] },
  },
]);
