import { FIELD_KEYS, fieldOf } from '#domain/fields.ts';

/** Names of people, the commonest family names first, and words of places and units: what the lists are full of. */
const NAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Trịnh Hà Lương Tạ Đoàn Trương Lâm Phùng Tô Châu Thái Vương Đàm'
  + ' Quách Tăng Kiều Triệu Nghiêm Tống Doãn Khổng Lưu Mạc La Hứa Thạch Âu Ông Chử Cù Từ Giáp Bế Nông Hoà Hòa Thị Văn Đức Hữu Ngọc Minh Quốc Công Đình'
  + ' Xuân Thế Bá Viết Trọng Duy Khắc Kim Hồng Thu Thúy Thuý Thùy Thuỳ Phương Bích Mỹ Như Tuyết Ánh Hạnh Hải Hiền Hiếu Hoa Hùng Hương Hường Huệ Huyền'
  + ' Hưng Khánh Lan Linh Loan Lợi Mạnh Nam Nga Nhung Oanh Phúc Phượng Quang Quân Quyền Quỳnh Quý Sơn Tài Tâm Tân Thành Thảo Thắng Thịnh Thọ Thủy Thuỷ'
  + ' Tiến Toàn Trường Tuấn Tú Tùng Tuyến Vân Việt Vinh Yến Dũng Dung Diễm Đạt Điệp Đông Bảo Bình Cường Chiến Chính Chí Giang Hằng Hậu Kiên Liễu Lộc Luyến'
  + ' Phường Xã Quận Huyện Tỉnh Thành phố Tổ dân Khu Thôn Ấp Bản đảng bộ cơ sở ủy uỷ ban nhân trường tiểu học mầm non trạm tế công ty cổ phần nghĩa'
  + ' danh sách số thứ tự ghi chú địa chỉ quê quán chỗ ở nơi hiện nay thường trú điện thoại nghề nghiệp chức vụ họ đệm tên và ngày tháng năm sinh';

const OWN = FIELD_KEYS.flatMap((key) => {
  const field = fieldOf(key);
  const values = field.kind === 'category' ? field.categories.flatMap(({ spellings }) => spellings) : [];
  return [...field.headers, ...values];
});

const WORDS: ReadonlySet<string> = new Set([NAMES, ...OWN].flatMap((text) => text.normalize('NFC').toLowerCase().split(/[^\p{L}]+/u)));

/** Whether a composed word, in any case, is one that lists of members are full of. */
export function isKnownWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}
