import { to1252 } from '../encoders.ts';
import { csv, judge } from './judge.ts';

judge('what is no list of members', [
  { name: 'an empty file', file: '', clerk: { refused: 'empty' } },
  { name: 'blank lines and commas only', file: ',,,\r\n,,,\r\n\r\n', clerk: { refused: 'empty' } },
  { name: 'a heading only', file: csv('STT | Họ và tên | Giới tính | Ngày sinh | Chi bộ'), clerk: { refused: 'no-rows' } },
  { name: 'a heading of the form and empty numbered rows', file: csv('\nSTT | Họ và tên | Giới tính | Ngày sinh\n1 | | |\n2 | | |\n3 | | |'), clerk: { refused: 'no-rows' } },
  { name: 'numbers only', file: csv('\n1 | 2 | 3\n4 | 5 | 6\n7 | 8 | 9'), clerk: { refused: 'no-header' } },
  { name: 'names only, in one column', file: csv('\nHọ và tên\nNguyễn Văn An\nTrần Thị Bình'), clerk: { refused: 'only-names' } },
  { name: 'members without a heading', file: csv('\n1 | Nguyễn Văn An | Nam | 15/08/1950 | Chi bộ 1\n2 | Trần Thị Bình | Nữ | 01/07/1962 | Chi bộ 1'), clerk: { refused: 'no-header' } },
  {
    name: 'a letter',
    file: 'Kính gửi: Đảng ủy phường Mẫu\r\nThực hiện Kế hoạch số 12, chi bộ báo cáo như sau:\r\n1. Tổng số đảng viên: 45 đồng chí, trong đó nữ 20.\r\n2. Miễn sinh hoạt: 12.\r\n',
    clerk: { refused: 'no-header' },
  },
  {
    name: 'a table of totals by cell',
    file: csv(`
STT | Chi bộ | Tổng số đảng viên | Nữ | Miễn sinh hoạt | Đại học trở lên
1 | Chi bộ 1 | 45 | 20 | 12 | 30
2 | Chi bộ 2 | 52 | 25 | 9 | 33
 | Tổng cộng | 97 | 45 | 21 | 63`),
    clerk: { refused: 'unit-list' },
  },
  {
    name: 'a payroll',
    file: csv(`
BẢNG THANH TOÁN LƯƠNG THÁNG 3/2026
STT | Họ và tên | Chức vụ | Hệ số lương | Phụ cấp | Tổng lương | Thực lĩnh | Ký nhận
1 | Nguyễn Văn An | Hiệu trưởng | 4,98 | 0,4 | 12.589.200 | 11.267.334 |
2 | Trần Thị Bình | Giáo viên | 3,66 | 0,3 | 9.266.400 | 8.293.428 |`),
    clerk: { refused: 'only-names' },
  },
  {
    name: 'a list of party fees',
    file: csv(`
DANH SÁCH ĐÓNG ĐẢNG PHÍ QUÝ I/2026
STT | Họ và tên | Tháng 1 | Tháng 2 | Tháng 3 | Cộng
1 | Nguyễn Văn An | 25.000 | 25.000 | 25.000 | 75.000
2 | Trần Thị Bình | 30.000 | 30.000 | 30.000 | 90.000`),
    clerk: { refused: 'only-names' },
  },
  {
    name: 'a table of contents of documents',
    file: csv(`
STT | Số, ký hiệu | Ngày ban hành | Trích yếu | Nơi gửi
1 | 12-NQ/ĐU | 01/02/2026 | Nghị quyết tháng 2 | Văn phòng
2 | 13-KH/ĐU | 05/02/2026 | Kế hoạch kiểm tra | Ban Tổ chức`),
    clerk: { refused: 'no-header' },
  },
  { name: 'JSON', file: '[{"name":"Nguyễn Văn An","sex":"Nam"},{"name":"Trần Thị Bình","sex":"Nữ"}]', clerk: { refused: 'no-header' } },
  { name: 'a web page', file: '<!DOCTYPE html><html><body><p>Đăng nhập</p></body></html>', clerk: { refused: 'foreign' } },
  { name: 'a PDF', file: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', clerk: { refused: 'foreign' } },
  { name: 'a rich text', file: '{\\rtf1\\ansi Danh sach}', clerk: { refused: 'foreign' } },
  { name: 'a mail of a calendar', file: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nguyễn Văn An\r\nEND:VCARD\r\n', clerk: { refused: 'no-header' } },
  { name: 'an unclosed quote', file: `Họ và tên,Giới tính,Năm sinh\n"Nguyễn Văn An,Nam,1950\n${'Trần Thị Bình,Nữ,1962\n'.repeat(2000)}`, clerk: { refused: 'quote-not-closed' } },
  {
    name: 'letters lost on the way through windows-1252',
    file: to1252(csv('\nHọ và tên | Giới tính | Ngày sinh | Chi bộ\nNguyễn Thị Hòa | Nữ | 15/08/1950 | Chi bộ 1\nPhạm Văn Dũng | Nam | 15/08/1960 | Chi bộ 1'), true),
    clerk: { refused: 'letters-lost' },
  },
]);
