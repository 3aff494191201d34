import { to1252, to1258, toTcvn3, toUtf16, toVni, as1252 } from '../encoders.ts';
import { utf8 } from '../support.ts';
import { csv, judge, type Clerk } from './judge.ts';

const TABLE = `
STT | Họ và tên | Giới tính | Ngày sinh | Dân tộc | Chi bộ | Trình độ lý luận chính trị | Ngày vào Đảng
1 | Nguyễn Văn Đông | Nam | 15/08/1950 | Kinh | Chi bộ Tổ dân phố số 1 | Cao cấp | 03/02/1975
2 | Trần Thị Phượng | Nữ | 01/07/1962 | Kinh | Chi bộ Tổ dân phố số 1 | Trung cấp | 19/05/1990
3 | Lê Thị Quỳnh | Nữ | 04/03/1985 | Tày | Chi bộ Tổ dân phố số 2 | Sơ cấp | 26/03/2015
4 | Phạm Văn Dũng | Nam | 05/05/1970 | Kinh | Chi bộ Tổ dân phố số 2 | Sơ cấp | 26/03/1999
5 | Đỗ Thị Thúy | Nữ | 06/06/1972 | Kinh | Chi bộ Tổ dân phố số 2 | Trung cấp | 26/03/2001
6 | Hoàng Văn Được | Nam | 07/07/1944 | Kinh | Chi bộ Trường Tiểu học Mẫu | Cao cấp | 02/09/1968`;

const CLERK: Clerk = {
  kept: 6,
  counts: { sex: { male: 3, female: 3 }, ethnicity: { kinh: 5, tay: 1 }, politicalTheory: { advanced: 2, intermediate: 2, elementary: 2 }, bloc: { residential: 5, administrative: 1 } },
  dates: { birthDate: '1950-08-15 1962-07-01 1985-03-04 1970-05-05 1972-06-06 1944-07-07' },
  cells: { 'Chi bộ Tổ dân phố số 1': 2, 'Chi bộ Tổ dân phố số 2': 3, 'Chi bộ Trường Tiểu học Mẫu': 1 },
};
const BOM = '\ufeff';

judge('one list in many dialects', [
  { name: 'Google Sheets: UTF-8, commas, LF', file: csv(TABLE, { lineEnd: '\n' }), clerk: { ...CLERK, encoding: 'utf-8' } },
  { name: 'Excel CSV UTF-8 with a mark and semicolons', file: BOM + csv(TABLE, { delimiter: ';' }), clerk: CLERK },
  { name: 'Excel Unicode text: UTF-16 LE with a mark, tabs', file: toUtf16(csv(TABLE, { delimiter: '\t' }), true, true), clerk: { ...CLERK, encoding: 'utf-16le' } },
  { name: 'UTF-16 LE without a mark', file: toUtf16(csv(TABLE, { delimiter: '\t' }), true, false), clerk: { ...CLERK, encoding: 'utf-16le' } },
  { name: 'UTF-16 BE with a mark', file: toUtf16(csv(TABLE), false, true), clerk: { ...CLERK, encoding: 'utf-16be' } },
  { name: 'TCVN3', file: toTcvn3(csv(TABLE)), clerk: { ...CLERK, encoding: 'tcvn3' } },
  { name: 'VNI', file: toVni(csv(TABLE)), clerk: { ...CLERK, encoding: 'vni' } },
  { name: 'windows-1258', file: to1258(csv(TABLE)), clerk: { ...CLERK, encoding: 'windows-1258' } },
  { name: 'TCVN3 inside UTF-8', file: as1252(toTcvn3(csv(TABLE))), clerk: { ...CLERK, encoding: 'tcvn3' } },
  { name: 'VNI inside UTF-8', file: as1252(toVni(csv(TABLE))), clerk: { ...CLERK, encoding: 'vni' } },
  { name: 'UTF-8 twice', file: as1252(utf8(csv(TABLE))), clerk: { ...CLERK, encoding: 'utf-8-twice' } },
  { name: 'UTF-8, all letters decomposed', file: csv(TABLE).normalize('NFD'), clerk: CLERK },
  { name: 'old Macintosh line ends', file: csv(TABLE, { lineEnd: '\r' }), clerk: CLERK },
  { name: 'bars', file: csv(TABLE, { delimiter: '|' }), clerk: CLERK },
  { name: 'a sep= line', file: `sep=;\r\n${csv(TABLE, { delimiter: ';' })}`, clerk: CLERK },
  { name: 'every cell in quotes', file: csv(TABLE).split('\r\n').map((line) => (line === '' ? '' : `"${line.split(',').join('","')}"`)).join('\r\n'), clerk: CLERK },
  { name: 'trailing delimiters of differing number', file: csv(TABLE).split('\r\n').map((line, place) => (line === '' ? '' : line + ','.repeat(place % 4))).join('\r\n'), clerk: CLERK },
  { name: 'spaces round every cell', file: csv(TABLE.replaceAll(' | ', '·|··').replaceAll('·', '·'), { delimiter: ';' }), clerk: CLERK },
  { name: 'blank rows between all rows', file: csv(TABLE, { lineEnd: '\r\n\r\n' }), clerk: CLERK },
  { name: 'a heading without accents, in capitals', file: csv(TABLE.replace(/.*Họ và tên.*/, 'STT | HO VA TEN | GIOI TINH | NGAY SINH | DAN TOC | CHI BO | LLCT | NGAY VAO DANG')), clerk: CLERK },
  {
    name: 'an English heading',
    file: csv(TABLE.replace(/.*Họ và tên.*/, 'No. | Full name | Sex | Date of birth | Ethnicity | Party cell | Political theory | Admission date')), clerk: CLERK,
  },
  { name: 'a heading with numbers and stars', file: csv(TABLE.replace(/.*Họ và tên.*/, '1. STT | 2. Họ và tên (*) | 3. Giới tính | 4. Ngày sinh: | 5. Dân tộc | 6. Chi bộ | 7. Trình độ LLCT | 8. Ngày vào Đảng')), clerk: CLERK },
  {
    name: 'no running numbers, other order of columns',
    file: csv(TABLE.trim().split('\n').map((line) => line.split('|').slice(1).toReversed().join('|')).join('\n')), clerk: CLERK,
  },
  { name: 'members twice as many by empty columns between', file: csv(TABLE.replaceAll('|', '| |')), clerk: CLERK },
  { name: 'letters lost to question marks', file: to1252(csv(TABLE), true), clerk: { refused: 'letters-lost' } },
]);
