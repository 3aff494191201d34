/** What lists write, taken by hand from the facts of the field and sharing nothing with the readers. */

/** The columns that a list may have. */
export const COLUMNS = [
  'fullName', 'sex', 'birthDate', 'ethnicity', 'religion', 'bloc', 'organisation', 'cell', 'generalEducation', 'qualification', 'politicalTheory',
  'admittedDate', 'officialDate', 'memberKind', 'partyPost', 'exemptDate', 'exemptReason',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns with a closed list of values. */
export type Valued = 'sex' | 'ethnicity' | 'religion' | 'bloc' | 'generalEducation' | 'qualification' | 'politicalTheory' | 'memberKind' | 'partyPost' | 'exemptReason';

/** Spellings of headers. "Ghi chú" and "Đơn vị trực thuộc" are kept out: they are used for several columns, so that no header alone decides them. */
export const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  fullName: ['Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'Họ và tên đang dùng', 'Họ, tên đảng viên', 'Tên đảng viên'],
  sex: ['Giới tính', 'GT', 'Nam/Nữ', 'Nam, nữ', 'Phái'],
  birthDate: ['Ngày sinh', 'Sinh ngày', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'NS'],
  ethnicity: ['Dân tộc', 'DT'],
  religion: ['Tôn giáo', 'TG'],
  bloc: ['Khối', 'Loại hình', 'Loại hình TCCSĐ', 'Nhóm'],
  organisation: ['Tổ chức cơ sở đảng', 'TCCSĐ', 'Đảng bộ, chi bộ cơ sở', 'Đảng bộ/cấp ủy', 'Đảng bộ cơ sở', 'Đảng bộ bộ phận'],
  cell: ['Chi bộ', 'CB', 'Chi bộ đang sinh hoạt', 'Chi bộ sinh hoạt', 'Tổ chức đảng đang sinh hoạt', 'Tổ chức đảng đang sinh hoạt chính thức', 'Nơi sinh hoạt', 'Đơn vị'],
  generalEducation: ['Trình độ văn hóa', 'Văn hóa', 'VH', 'TĐVH', 'Giáo dục phổ thông', 'GDPT', 'Trình độ GDPT', 'Trình độ phổ thông', 'Trình độ văn hoá'],
  qualification: ['Trình độ chuyên môn', 'Chuyên môn', 'CM', 'TĐCM', 'Chuyên môn nghiệp vụ', 'CMNV', 'Trình độ CMNV', 'Trình độ đào tạo', 'Học vị'],
  politicalTheory: ['Lý luận chính trị', 'Lí luận chính trị', 'LLCT', 'Trình độ LLCT', 'TĐ LLCT', 'TĐLLCT', 'Trình độ lý luận', 'Lý luận', 'Trình độ chính trị', 'TĐCT', 'Chính trị'],
  admittedDate: ['Ngày vào Đảng', 'Ngày vào Đảng (dự bị)', 'Ngày kết nạp', 'Kết nạp', 'Ngày VĐ', 'Vào Đảng - Dự bị', 'Thời gian vào Đảng', 'Ngày dự bị'],
  officialDate: ['Ngày chính thức', 'Ngày vào Đảng chính thức', 'Ngày CT', 'Chính thức', 'Ngày chuyển chính thức', 'Ngày chính thức vào Đảng'],
  memberKind: ['Loại đảng viên', 'Loại ĐV', 'Đảng viên (chính thức/dự bị)'],
  partyPost: ['Chức vụ Đảng', 'CV Đảng', 'Chức vụ trong Đảng'],
  exemptDate: ['Miễn SH', 'Miễn SHĐ', 'Miễn sinh hoạt', 'Miễn sinh hoạt đảng', 'Miễn CT-SH', 'Miễn CT và SHĐ', 'Miễn công tác và sinh hoạt đảng', 'Ngày miễn sinh hoạt',
    'Được miễn công tác và sinh hoạt đảng ngày'],
  exemptReason: ['Lý do miễn'],
};

/** Spellings of values, by column and then by what they mean. */
export const VALUES: Readonly<Record<Valued, Readonly<Record<string, readonly string[]>>>> = {
  sex: { female: ['Nữ', 'nữ', 'NỮ', 'F', 'Female', 'Bà'], male: ['Nam', 'nam', 'NAM', 'M', 'Male', 'Ông'] },
  ethnicity: {
    kinh: ['Kinh', 'kinh', 'Kinh '], tay: ['Tày'], thai: ['Thái'], hoa: ['Hoa'], khmer: ['Khơ-me', 'Khmer'], muong: ['Mường'], nung: ['Nùng'],
    hmong: ['Mông', "H'Mông"], dao: ['Dao'], eDe: ['Ê-đê', 'Ê - đê'],
  },
  religion: {
    none: ['Không', 'không', 'Ko', '0', 'Không theo', 'Không theo đạo'], buddhism: ['Phật giáo', 'Đạo Phật', 'Phật'], catholicism: ['Công giáo', 'Thiên chúa giáo', 'TCG'],
    protestantism: ['Tin lành'], caoDai: ['Cao Đài'], hoaHao: ['Hòa Hảo', 'Hoà Hảo'], islam: ['Hồi giáo'],
  },
  bloc: {
    administrative: ['Khối cơ quan hành chính, đơn vị sự nghiệp', 'HCSN', 'Hành chính, sự nghiệp'], enterprise: ['Khối doanh nghiệp', 'Doanh nghiệp', 'DN'],
    military: ['Quân đội', 'Khối quân đội'], police: ['Công an', 'Khối công an'], residential: ['Chi bộ khu dân cư', 'Khu dân cư', 'KDC', 'Khối khu dân cư'],
  },
  generalEducation: {
    literate: ['Biết đọc, biết viết chữ quốc ngữ', 'Biết đọc, biết viết'], primary: ['Tiểu học', 'Cấp I', '4/10', '5/12'], lowerSecondary: ['THCS', 'Trung học cơ sở', '7/10', '9/12', 'Cấp 2'],
    upperSecondary: ['THPT', 'Trung học phổ thông', '12/12', '10/10', '10-Oct', '12-Dec', 'PTTH', 'Cấp III'],
  },
  qualification: {
    doctorate: ['Tiến sĩ', 'Tiến sỹ', 'TS', 'T.S', 'TSKH', 'Tiến sĩ khoa học', 'PGS.TS', 'GS.TS', 'Ph.D'],
    masters: ['Thạc sĩ', 'Thạc sỹ', 'ThS', 'Ths', 'Th.S', 'Th.s', 'THS', 'MBA', 'Đại học, Thạc sĩ QTKD'],
    university: ['Đại học', 'ĐH', 'Đ.H', 'Cử nhân', 'CN', 'Kỹ sư', 'Kĩ sư', 'KS', 'Bác sĩ', 'Bác sỹ', 'BS', 'Kiến trúc sư', 'KTS', 'ĐHSP', 'Đại học Kinh tế', 'Cử nhân Luật', 'Luật sư'],
    college: ['Cao đẳng', 'CĐ', 'C.Đ', 'CĐSP', 'Cao đẳng nghề'],
    intermediate: ['Trung cấp', 'TC', 'T.C', 'THCN', 'Trung học chuyên nghiệp', 'TCCN', 'Trung cấp nghề', 'Y sĩ'],
    elementary: ['Sơ cấp', 'SC', 'Sơ cấp nghề', 'CNKT', 'Công nhân kỹ thuật', 'Chứng chỉ nghề', 'Lái xe', 'Thợ bậc 5/7'],
    none: ['Không', 'Chưa qua đào tạo', 'Chưa', '0', '-'],
  },
  politicalTheory: {
    advanced: ['Cao cấp', 'CC', 'CCLLCT', 'CC LLCT', 'Cao cấp LLCT', 'Cao cấp lý luận chính trị', 'Cao cấp chính trị', 'Cử nhân', 'Cử nhân chính trị', 'CNCT', 'CN', 'Tương đương cao cấp'],
    intermediate: ['Trung cấp', 'TC', 'TCLLCT', 'TC LLCT', 'TCCT', 'Trung cấp LLCT-HC', 'Tương đương trung cấp'],
    elementary: ['Sơ cấp', 'SC', 'SCLLCT', 'Sơ cấp LLCT'],
    none: ['Không', 'Chưa qua đào tạo', 'Chưa', '0', '-'],
  },
  memberKind: {
    official: ['Chính thức', 'CT', 'Đảng viên chính thức', 'ĐVCT', 'chính thức'], probationary: ['Dự bị', 'DB', 'Đảng viên dự bị', 'ĐVDB', 'DỰ BỊ'],
  },
  partyPost: {
    secretary: ['Bí thư', 'Bí thư chi bộ', 'BT'], deputy: ['Phó bí thư', 'Phó Bí thư chi bộ', 'PBT'], committee: ['Chi ủy viên', 'Chi uỷ viên', 'Cấp ủy viên', 'Đảng ủy viên'],
    none: ['', '', 'Không', 'Đảng viên'],
  },
  exemptReason: {
    ageHealth: ['Tuổi cao, sức khỏe yếu', 'Tuổi cao, sức khoẻ yếu', 'Tuổi cao', 'Tuổi cao, sức yếu'], workingAway: ['Đi làm ăn xa', 'Làm ăn xa'],
    otherReason: ['Điều trị bệnh dài ngày', 'Ra nước ngoài', 'Nghỉ sinh con'],
  },
};

/** What stands where nobody knows a value; "-" and "0" are kept out, since they mean none in some columns. */
export const UNKNOWN = ['', '', '', '?', 'N/A', 'Không rõ', 'không rõ'];

/** Statuses of those who are counted. "Được miễn" is kept out: it would be an exemption, which has its own column here. */
export const PRESENT = ['Đang sinh hoạt Đảng', 'Đang sinh hoạt', 'Đang sinh hoạt đảng', ''];

/** Statuses of those who are not, by why. */
export const LEFT: Readonly<Record<string, readonly string[]>> = {
  moved: ['Đã chuyển sinh hoạt', 'Chuyển sinh hoạt chính thức', 'Đã chuyển đi'], died: ['Từ trần', 'Đã từ trần', 'Qua đời'], removed: ['Xóa tên', 'Đã xóa tên', 'Xoá tên', 'Khai trừ'],
  left: ['Xin ra khỏi Đảng', 'Ra khỏi Đảng'],
};

/** Headers of the columns with the dates of leaving, by why. */
export const LEAVING_HEADERS: Readonly<Record<string, readonly string[]>> = {
  moved: ['Ngày chuyển đi', 'Chuyển đi'], died: ['Ngày từ trần', 'Từ trần'], removed: ['Ngày xóa tên', 'Xóa tên', 'Ngày khai trừ'], left: ['Ngày ra khỏi Đảng', 'Ra khỏi Đảng'],
};

export const STATUS_HEADERS = ['Trạng thái', 'Trạng thái hoạt động', 'Tình trạng', 'Hiện trạng'];

/** Columns that are not read, with what may stand in them. "Ghi chú" is kept out: remarks may count. */
export const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['Quê quán', ['Hà Nội', 'Nam Định', 'Thái Bình; Việt Nam', '']],
  ['Nơi cư trú', ['Số 5, ngõ 12, "khu A"', 'Số 7\nngõ 3', 'Tổ 4 | phường Mẫu', '']],
  ['Số CCCD', ['="001050000001"', '001060000002', '']],
  ['SĐT', ['0900000001', '']],
  ['Email', ['mau@example.invalid', '']],
  ['Nghề nghiệp', ['Hưu trí', 'Giáo viên', 'Công nhân', '']],
  ['Số lý lịch', ['12345', '']],
];

const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Trịnh Mai Hà Lương Cao Tạ'.split(' ');
const MIDDLE = 'Văn Thị Đức Ngọc Hữu Minh Quốc Xuân Thùy Kim Bá Đình'.split(' ');
const GIVEN = 'Mẫu Đào Bình Khánh Nhung Tú Ánh Thủy Thắng Trí Lệ Trường Phước Kỷ Linh Mười Đức Ẩn Yến Hòa Quý Nghĩa Khuê Vỹ Bảy'.split(' ');

/** How many names there are. */
export const NAMES = FAMILY.length * MIDDLE.length * GIVEN.length;

/** The invented name of a number, in its two parts. */
export function nameOf(number: number): readonly [family: string, given: string] {
  const at = <T>(list: readonly T[], place: number) => list[place % list.length] as T;
  const rest = Math.floor(number / FAMILY.length);
  return [`${at(FAMILY, number)} ${at(MIDDLE, rest)}`, at(GIVEN, Math.floor(rest / MIDDLE.length))];
}
