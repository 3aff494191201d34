import { csv, judge } from './judge.ts';

const PEOPLE = `
1 | Nguyễn Văn An | 15/08/1950 | Nam | Số 1 phố Mẫu
2 | Trần Thị Bình | 01/07/1962 | Nữ | Số 2 phố Mẫu`;
const HEADING = 'STT | Họ và tên | Ngày sinh | Giới tính | Địa chỉ';

judge('lists of other people', [
  { name: 'voters', file: csv(`\nDANH SÁCH CỬ TRI KHU VỰC BỎ PHIẾU SỐ 5\n${HEADING}${PEOPLE}`), clerk: { refused: 'other-list' } },
  { name: 'people who may be admitted', file: csv(`\nĐẢNG BỘ PHƯỜNG MẪU\nDANH SÁCH QUẦN CHÚNG ƯU TÚ ĐỀ NGHỊ HỌC LỚP CẢM TÌNH ĐẢNG\n${HEADING}${PEOPLE}`), clerk: { refused: 'other-list' } },
  { name: 'members of the Youth Union', file: csv(`\nDanh sách đoàn viên chi đoàn 3\n\n${HEADING}${PEOPLE}`), clerk: { refused: 'other-list' } },
  { name: 'pupils', file: csv(`\nTRƯỜNG TIỂU HỌC MẪU\nDANH SÁCH HỌC SINH LỚP 5A\n${HEADING}${PEOPLE}`), clerk: { refused: 'other-list' } },
  { name: 'households', file: csv(`\nDANH SÁCH CHỦ HỘ TỔ DÂN PHỐ SỐ 5\n${HEADING}${PEOPLE}`), clerk: { refused: 'other-list' } },
  { name: 'veterans', file: csv(`\nDANH SÁCH HỘI VIÊN HỘI CỰU CHIẾN BINH\n${HEADING}${PEOPLE}`), clerk: { refused: 'other-list' } },
  {
    name: 'members of the Party among veterans are members',
    file: csv(`\nDANH SÁCH ĐẢNG VIÊN LÀ HỘI VIÊN HỘI CỰU CHIẾN BINH\n${HEADING}${PEOPLE}`), clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } } },
  },
  {
    name: 'a list of members by a school whose title names pupils elsewhere',
    file: csv(`\nTRƯỜNG TIỂU HỌC MẪU\nDANH SÁCH CÁN BỘ, GIÁO VIÊN LÀ ĐẢNG VIÊN\n${HEADING}${PEOPLE}`), clerk: { kept: 2 },
  },
  {
    name: 'a title of other people above columns of the Party',
    file: csv(`\nDANH SÁCH HỘI VIÊN\nSTT | Họ và tên | Ngày sinh | Giới tính | Ngày vào Đảng\n1 | Nguyễn Văn An | 15/08/1950 | Nam | 03/02/1975`), clerk: { kept: 1 },
  },
]);
