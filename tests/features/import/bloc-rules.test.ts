import { describe, expect, test } from 'vitest';
import { categoriesOf } from '#domain/fields.ts';
import { readBloc } from '#features/import/units/bloc-rules.ts';

/** The key of the bloc that a name says, `number` for a cell that is only numbered, null for none. */
function blocOf(name: string): string | null {
  const { bloc, number } = readBloc(name);
  return categoriesOf('bloc')[bloc - 1]?.key ?? (number === null ? null : 'number');
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  residential: [
    'Chi bộ KDC số 12', 'Chi bộ Khu dân cư số 3', 'KDC 7', 'CBKDC7', 'CB KDC 07', 'KDC12', 'Chi bộ TDP 3', 'Chi bộ TDP3', 'Chi bộ Tổ dân phố số 59', 'TDP số 4', 'Khu phố 4',
    'Chi bộ Khu phố 4', 'Chi bộ KP 4', 'Chi bộ Khối phố Tân Lập', 'Chi bộ Dân cư 7', 'Chi bộ Tổ 12', 'Chi bộ tổ số 12', 'Chi bộ Khu 5', 'Chi bộ Khu II', 'Chi bộ Khối 8', 'Chi bộ Cụm 3',
    'Chi bộ Thôn Đoài', 'Chi bộ Xóm 5', 'Chi bộ Ấp Bình Hòa', 'Chi bộ Bản Lác', 'Chi bộ Làng Vân', 'Chi bộ địa bàn dân cư số 9', 'Chi bộ khu tập thể Công an', 'Chi bộ KTT Nhà máy Dệt',
    'KDC Trường Chinh', 'KDC Ngân hàng', 'Chi bộ KDC Quân đội', 'Chi bộ Khu dân cư Bệnh viện', 'CHI BỘ KHU DÂN CƯ SỐ 5', 'Chi bo khu dan cu so 5', 'Chi bo to dan pho 3', 'chi bo TDP so 03',
    'Chi bộ Khu dân cư số 5'.normalize('NFD'), 'HN.01.023 - Chi bộ KDC số 3', '01 - Chi bộ Tổ dân phố 1', 'Chi bộ KDC số 3 (92 đ/c)', 'Chi bộ Liên tổ 5-6', 'Chi bộ Chung cư Hoàng Anh',
    'Chi bộ T.D.P 5', 'Chi bộ Khu đô thị Mẫu', 'Đảng bộ bộ phận KDC số 3', 'Văn phòng KDC 5', 'Chi bộ Phố 5', 'Chi bộ Khu Phố 3 – Phường Mẫu', 'Chi bộ Tổ dân phố Chợ',
  ],
  police: [
    'Chi bộ Công an', 'Đảng bộ Công an phường', 'ĐB Công an', 'Chi bộ 1 Công an phường', 'CÔNG AN PHƯỜNG', 'Dang bo Cong an phuong', 'Chi bộ Cảnh sát khu vực', 'Chi bộ Cảnh sát trật tự',
    'Đảng ủy Công an', 'Chi bộ Cơ quan Công an', 'Chi bộ Văn phòng Công an phường', '12.05 - Đảng bộ Công an phường', 'Đảng bộ Công an phường'.normalize('NFD'), 'Chi bộ Công an Phường Trường Thi',
    'Công an phường Hải Phòng', 'Chi bộ CSGT',
  ],
  military: [
    'Chi bộ Quân sự', 'Chi bộ Quân sự phường', 'Chi bộ Ban CHQS phường', 'Chi bộ BCHQS', 'Chi bộ BCH Quân sự phường', 'Chi bộ Ban Chỉ huy Quân sự phường', 'CHI BỘ QUÂN SỰ', 'Chi bo Quan su phuong',
    'Chi bộ Quân đội', 'Chi bộ Cơ quan Quân sự', 'Chi bộ Đồn Biên phòng', 'Chi bộ Trung đoàn 5', 'Chi bộ Trường Quân sự Mẫu',
  ],
  enterprise: [
    'Đảng bộ Công ty Cổ phần Xây dựng Hà Thành Mới', 'Đảng bộ Doanh nghiệp phường', 'Chi bộ Cty TNHH Minh Phát', 'Chi bộ C.ty Minh Phát', 'Chi bộ CTCP Minh Phát', 'CB CTY CP MINH PHÁT', 'Chi bộ HTX Thống Nhất',
    'Chi bộ Hợp tác xã Dịch vụ Thống Nhất', 'Chi bộ Ngân hàng Nông nghiệp và Phát triển nông thôn', 'Chi bộ Ngân hàng Quân đội', 'Chi bộ Bưu điện', 'Chi bộ Điện lực', 'Chi bộ Viễn thông', 'Đảng bộ Xí nghiệp May',
    'Chi bộ Nhà máy nước', 'Chi bộ Công ty TNHH Bảo vệ Trường An', 'Chi bộ Công ty Cổ phần Giáo dục Hoa Sen', 'Chi bộ Công ty Thiết bị Y tế', 'Chi bộ Công ty CP Đầu tư Khu đô thị', 'Chi bộ Văn phòng Công ty Mẫu',
    'Chi bộ Phòng Kế toán Công ty Mẫu', 'Chi bộ Công ty Cổ phần Dệt - May Ánh Dương', 'Chi bo Cong ty TNHH Mau', 'Chi bộ Tổng công ty Mẫu', 'Chi bộ Siêu thị Mẫu', 'Chi bộ Trung tâm Thương mại Mẫu', 'Chi bộ Phòng giao dịch Mẫu',
    'Chi bộ Quỹ tín dụng nhân dân', 'Chi bộ Doanh nghiệp số 3', 'Đảng bộ Công ty Cổ phần Thương mại Kim Ngân Hà', 'Chi bộ Công ty Vật tư Hải Phòng', 'Chi bộ Công ty Quản lý Chung cư',
  ],
  administrative: [
    'Chi bộ Trường THCS Bình Minh', 'Chi bộ Mầm non Hoa Hồng', 'Chi bộ Trường Mầm non Hoa Sen', 'Chi bộ Trường MN Hoa Sen', 'Chi bộ Tiểu học Kim Mẫu', 'Chi bộ Trường TH Kim Mẫu', 'THCS Mẫu', 'Trường THPT Mẫu',
    'Đảng bộ Trường Cao đẳng Hướng Dương', 'Chi bộ Trường Nguyễn Văn Mẫu', 'Trạm Y tế', 'Chi bộ Trạm Y tế phường', 'Đảng bộ Trung tâm Y tế phường', 'Đảng bộ Bệnh viện Đa khoa Bình An', 'UBND', 'Đảng bộ UBND phường',
    'Đảng bộ Ủy ban nhân dân phường', 'Đảng bộ Uỷ ban nhân dân phường', 'Chi bộ Cơ quan Đảng', 'Đảng bộ Cơ quan Đảng phường', 'Chi bộ Văn phòng Đảng ủy', 'Chi bộ Ủy ban Kiểm tra', 'Chi bộ Mặt trận và các đoàn thể', 'MTTQ',
    'Chi bộ Ban Xây dựng Đảng', 'Chi bộ Phòng Kinh tế - Hạ tầng', 'Chi bộ Phòng Văn hóa - Xã hội', 'Chi bộ Trung tâm Phục vụ hành chính công', 'Chi bộ Văn phòng HĐND và UBND', 'Chi bộ Toà án', 'Chi bộ Tòa án nhân dân',
    'Chi bộ Viện kiểm sát', 'Chi bộ Văn phòng', 'Chi bộ Hội người mù', 'Chi bộ Ban Quản lý chợ', 'Chi bộ Kho bạc', 'Chi bộ Chi cục Thuế', 'Chi bộ Bảo hiểm xã hội', 'Chi bo Truong THCS Binh Minh', 'Chi bo Tram y te',
    'CHI BỘ TRƯỜNG TIỂU HỌC HÒA BÌNH', 'Chi bộ Trường Tiểu học Hoà Bình'.normalize('NFD'), 'HN.01.045 - Chi bộ Trường Mầm non Hoa Sen', 'Chi bộ Trường Mầm non Khu đô thị Mẫu', 'Chi bộ Cơ quan Mặt trận', 'TTYT phường',
    'Khối cơ quan hành chính', 'Chi bộ Trung tâm Văn hóa, Thể thao và Thông tin', 'Chi bộ Trung tâm Giáo dục thường xuyên', 'Chi bộ Viện Khoa học Mẫu', 'Chi bo Phong Giao duc',
  ],
  number: ['Chi bộ số 5', 'Chi bộ 5', 'CB 7', 'CB7', 'CB số 05', 'chi bộ  1.', 'Chi bộ sô 1', 'Chi bo so 1', 'CHI BỘ SỐ III', '5', 'Số 5', 'Chi bộ 5A', '01.02 - Chi bộ 5', 'Chi bộ số 3 (92 đ/c)', 'Chi bộ 5 phường Mẫu', 'Chi bộ 5-6'],
  none: [
    'Chi bộ Thoát nước Sông Tô', 'Chi bộ Công an - Quân sự', 'Chi bộ Công an, Quân sự', 'Chi bộ Quân sự và Công an', 'Chi bộ Chợ', 'Chi bộ Trường Chinh', 'Chi bộ Trương Định', 'Chi bo Truong Dinh', 'Chi bộ Phong Lan',
    'CB Phong Lan', 'Chi bộ Đông Phong', 'Chi bộ Tô Hiệu', 'Chi bộ Quán Sứ', 'Chi bộ Hội An', 'Chi bộ Hải Phòng', 'Chi bộ Ngã Tư Sở', 'Chi bộ Bệnh viện Công an', 'Chi bộ Cơ quan - Doanh nghiệp',
    'Chi bộ Bệnh viện Quân y 5', 'Đảng bộ phường Mẫu', 'Chi bộ Phòng, chống tội phạm', 'Chi bộ Tổng hợp', 'Chi bộ Hưu trí', 'Chi bộ', '', 'Đảng bộ Sông Tô', 'Chi bộ Kim Ngân', 'Chi bộ 5 Sông Tô', 'Chi bộ Trung Tâm',
    'Chi bộ Trường Sa', 'Chi bộ Tân Khu', 'Chi bo Lang Ha', 'Chi bộ Láng Hạ', 'Chi bộ Phố Huế', 'Chi bộ Cầu Giấy', 'Chi bộ Cà Mau', 'Chi bộ Phòng khám Mẫu', 'Công an - UBND phường', 'Chi bộ Ban Mai', 'Chi bộ Công nghệ An Phát', 'Chi bộ Y', 'Đảng bộ 3', 'Đảng bộ bộ phận số 3', '001234567890', '0912345678', 'Chi bộ 1975',
  ],
};

describe.each(Object.entries(NAMES))('%s', (bloc, names) => {
  test.each(names)('%s', (name) => expect(blocOf(name)).toBe(bloc === 'none' ? null : bloc));
});
