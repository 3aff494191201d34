import type { Random } from './random.ts'

type Weighted = readonly (readonly [string, number])[]

const FAMILIES: Weighted = [
  ['Nguyễn', 38], ['Trần', 11], ['Lê', 9.5], ['Phạm', 7], ['Hoàng', 4.5], ['Vũ', 4.5], ['Đỗ', 3], ['Bùi', 3], ['Đặng', 3],
  ['Phan', 2.5], ['Ngô', 2], ['Dương', 1.6], ['Đào', 1.6], ['Đinh', 1.2], ['Trịnh', 1.2], ['Hà', 1], ['Lưu', 0.7], ['Lương', 0.7],
  ['Cao', 0.6], ['Mai', 0.6], ['Tạ', 0.5], ['Chu', 0.5], ['Hồ', 0.4], ['Kiều', 0.3], ['Tống', 0.2], ['Quách', 0.2], ['Nghiêm', 0.2], ['Phùng', 0.4],
]

/** Family names heard among an ethnic minority. */
const MINORITY_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Tày: ['Nông', 'Hoàng', 'Ma', 'Lý', 'Triệu', 'Hứa'],
  Mường: ['Bùi', 'Quách', 'Đinh', 'Hà', 'Bạch'],
  Nùng: ['Nông', 'Lương', 'Hoàng', 'Vi', 'Lộc'],
  Thái: ['Lò', 'Quàng', 'Cầm', 'Lường', 'Tòng'],
  Hoa: ['Lâm', 'Quách', 'Lý', 'Trương'],
  Dao: ['Bàn', 'Triệu', 'Phùng', 'Đặng'],
  'Sán Dìu': ['Lục', 'Diệp'],
  'Khơ-me': ['Thạch'],
  "H'Mông": ['Giàng', 'Vàng'],
}

interface Pool {
  middle: Weighted
  given: readonly string[]
}

/** Name pools by sex, eldest generation first: born before 1956, before 1981, later. */
const POOLS: Readonly<Record<'Nam' | 'Nữ', readonly [Pool, Pool, Pool]>> = {
  Nam: [
    {
      middle: [['Văn', 9], ['Đình', 3], ['Xuân', 2], ['Hữu', 2], ['Ngọc', 2], ['Bá', 1], ['Công', 1], ['Huy', 1], ['Khắc', 1], ['Thế', 1], ['Viết', 0.6], ['Quang', 1]],
      given: ['Bình', 'Cảnh', 'Chất', 'Cần', 'Dậu', 'Điền', 'Định', 'Hiển', 'Hòa', 'Hợi', 'Hợp', 'Hùng', 'Khang', 'Khoa', 'Kỷ', 'Lộc', 'Lợi', 'Mùi', 'Nghị', 'Nhâm', 'Phú', 'Quyết', 'Quý', 'Sửu', 'Thái', 'Thành', 'Thịnh', 'Thuận', 'Tiến', 'Toàn', 'Tụng', 'Tuất', 'Tý', 'Vinh', 'Xuyến', 'Bảng'],
    },
    {
      middle: [['Văn', 5], ['Đức', 2], ['Quang', 2], ['Mạnh', 2], ['Anh', 1], ['Ngọc', 2], ['Việt', 1.5], ['Minh', 1.5], ['Thanh', 1.5], ['Quốc', 1.5], ['Tuấn', 1], ['Hồng', 1], ['Trung', 1], ['Hữu', 1]],
      given: ['Bảo', 'Bằng', 'Công', 'Cương', 'Đạt', 'Điệp', 'Đông', 'Đoàn', 'Hải', 'Hào', 'Hiếu', 'Hiệp', 'Hoàn', 'Huy', 'Khánh', 'Kiên', 'Long', 'Luân', 'Nam', 'Phong', 'Quyền', 'Sơn', 'Tân', 'Thắng', 'Thiện', 'Tiệp', 'Trung', 'Trường', 'Tuyên', 'Tùng', 'Tú', 'Việt', 'Vũ', 'Duy', 'Hòa', 'Thành'],
    },
    {
      middle: [['Đức', 2], ['Minh', 3], ['Quang', 2], ['Hoàng', 2], ['Tuấn', 2], ['Anh', 1.5], ['Gia', 1], ['Nhật', 1], ['Việt', 1.5], ['Trung', 1], ['Thành', 1], ['Bảo', 1], ['Hải', 1], ['Đăng', 0.7], ['Văn', 1]],
      given: ['Bách', 'Dương', 'Duy', 'Đạt', 'Đăng', 'Hiếu', 'Hiệp', 'Hoàng', 'Huy', 'Khôi', 'Kiên', 'Long', 'Nam', 'Nguyên', 'Nhật', 'Phong', 'Quân', 'Sơn', 'Thái', 'Tùng', 'Tú', 'Việt', 'Vũ', 'Đông', 'Khoa', 'Hải'],
    },
  ],
  Nữ: [
    {
      middle: [['Thị', 16], ['Thị Kim', 1.5], ['Thị Minh', 1], ['Thị Hồng', 1], ['Thị Ngọc', 1], ['Thúy', 0.5], ['Thị Bích', 0.7]],
      given: ['Bảy', 'Chín', 'Cúc', 'Dần', 'Đào', 'Điểm', 'Hạnh', 'Hòa', 'Hợi', 'Hợp', 'Hồng', 'Huệ', 'Khuyên', 'Lan', 'Lành', 'Liên', 'Lý', 'Lựu', 'Mão', 'Mận', 'Mơ', 'Mùi', 'Na', 'Nghĩa', 'Nhàn', 'Nhung', 'Ngọ', 'Oanh', 'Sâm', 'Soan', 'Sửu', 'Tâm', 'Thìn', 'Thoa', 'Thơm', 'Tuyết', 'Tý', 'Vân', 'Xuân', 'Yên'],
    },
    {
      middle: [['Thị', 8], ['Thị Thanh', 2], ['Thị Thu', 2], ['Thị Hồng', 1.5], ['Thị Kim', 1], ['Thị Bích', 1], ['Thanh', 1], ['Thu', 1], ['Thị Minh', 1], ['Thị Ngọc', 1], ['Thúy', 1], ['Việt', 0.5]],
      given: ['Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Hải', 'Hảo', 'Hằng', 'Hiền', 'Hoa', 'Hoàn', 'Huyền', 'Hường', 'Hương', 'Lan', 'Liên', 'Loan', 'Mai', 'Nga', 'Nhung', 'Oanh', 'Phương', 'Quyên', 'Quỳnh', 'Thảo', 'Thoa', 'Thu', 'Thủy', 'Tâm', 'Trang', 'Tuyết', 'Vân', 'Xuyến', 'Yến', 'Nguyệt', 'Lệ'],
    },
    {
      middle: [['Thị', 3], ['Thị Thu', 2], ['Thị Thanh', 1.5], ['Thị Hồng', 1], ['Thu', 1.5], ['Minh', 2], ['Ngọc', 2], ['Khánh', 1], ['Phương', 1.5], ['Thùy', 1.5], ['Hồng', 1], ['Diệu', 0.7], ['Hà', 1], ['Bảo', 0.7], ['Mai', 0.8]],
      given: ['Anh', 'Châu', 'Chi', 'Dung', 'Giang', 'Hà', 'Hằng', 'Hiền', 'Huyền', 'Hương', 'Lan', 'Linh', 'Ly', 'Mai', 'My', 'Nga', 'Ngân', 'Ngọc', 'Nhi', 'Nhung', 'Phương', 'Quỳnh', 'Thảo', 'Thư', 'Thủy', 'Trang', 'Trà', 'Vân', 'Yến', 'Uyên'],
    },
  ],
}

/** A name after the fashion of the sex, the year of birth and the people: family, middle, given. */
export function nameFor(random: Random, sex: 'Nam' | 'Nữ', birthYear: number, ethnicity: string): string {
  if (ethnicity === 'Ê-đê') return sex === 'Nữ' ? "H'Linh Niê" : "Y'Bhiông Niê"
  const [elder, middle, young] = POOLS[sex]
  const pool = birthYear < 1956 ? elder : birthYear < 1981 ? middle : young
  const families = MINORITY_FAMILIES[ethnicity]
  const family = families === undefined ? random.weighted(FAMILIES) : random.pick(families)
  const between = random.weighted(pool.middle)
  const given = random.pick(pool.given.filter((name) => !between.endsWith(name)))
  return `${family} ${between} ${given}`
}
