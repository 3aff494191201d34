import type { Category } from './field.ts';

function category(key: string, vi: string, en: string, ...spellings: string[]): Category {
  return { key, label: { vi, en }, spellings: [vi, ...spellings] };
}

/** Other words of lists for: no training. */
const NOTHING = ['Ko', 'Không có', 'Chưa có', 'Chưa qua', 'Không qua đào tạo', 'Chưa qua ĐT', 'Chưa ĐT'];

/** Women first, as the committee's figures name them. */
export const SEXES = [
  category('female', 'Nữ', 'Women', 'Nu', 'F', 'Female', 'Woman', 'Women', 'Bà', 'Chị', 'Nữ giới', 'Phụ nữ', 'Đàn bà', 'Gái', '♀'),
  category('male', 'Nam', 'Men', 'M', 'Male', 'Man', 'Ông', 'Anh', 'Nam giới', 'Đàn ông', 'Trai', '♂'),
] as const;

/** The five blocs in the order and words of the committee's report. */
export const BLOCS = [
  category('administrative', 'Hành chính, sự nghiệp', 'Administration and public service',
    'Khối cơ quan hành chính, đơn vị sự nghiệp', 'Khối cơ quan hành chính sự nghiệp', 'Cơ quan hành chính, đơn vị sự nghiệp',
    'Cơ quan hành chính – sự nghiệp', 'Khối hành chính sự nghiệp', 'HCSN', 'Khối HCSN'),
  category('enterprise', 'Doanh nghiệp', 'Enterprises', 'Khối doanh nghiệp', 'DN', 'Khối DN'),
  category('military', 'Quân đội', 'Military', 'Khối quân đội', 'Quân sự', 'Khối quân sự', 'QĐ', 'QS'),
  category('police', 'Công an', 'Police', 'Khối công an', 'CA'),
  category('residential', 'Khu dân cư', 'Residential areas', 'Khối khu dân cư', 'Chi bộ khu dân cư', 'Khối chi bộ khu dân cư', 'KDC',
    'Khối KDC', 'Tổ dân phố', 'TDP'),
] as const;

/** School level, lowest first. */
export const GENERAL_EDUCATION = [
  category('literate', 'Biết đọc, biết viết', 'Can read and write', 'Biết đọc, biết viết chữ quốc ngữ', 'Biết chữ'),
  category('primary', 'Tiểu học', 'Primary', 'TH', 'Cấp I', 'Cấp 1', 'Cấp một', 'C1', 'Phổ thông cấp 1'),
  category('lowerSecondary', 'Trung học cơ sở', 'Lower secondary', 'THCS', 'Cấp II', 'Cấp 2', 'Cấp hai', 'C2', 'PTCS', 'Phổ thông cơ sở', 'TNTHCS', 'Phổ thông cấp 2'),
  category('upperSecondary', 'Trung học phổ thông', 'Upper secondary', 'THPT', 'Phổ thông trung học', 'PTTH', 'Cấp III', 'Cấp 3', 'Cấp ba', 'C3', 'TNTHPT', 'TNPTTH', 'BTTHPT',
    'Phổ thông cấp 3'),
] as const;

/** Professional qualification, highest first, as the reports list it. */
export const QUALIFICATIONS = [
  category('doctorate', 'Tiến sĩ', 'Doctorate', 'TS', 'TSKH', 'Tiến sĩ khoa học', 'PGS.TS', 'GS.TS', 'PGS', 'GS', 'Ph.D', 'PhD',
    'GS.TSKH', 'PGS.TSKH', 'Phó giáo sư', 'Giáo sư', 'TS.BS', 'TS.KH', 'Doctor', 'Doctorate'),
  category('masters', 'Thạc sĩ', 'Master’s degree', 'ThS', 'Master', 'MBA', 'Tốt nghiệp cao học', 'Cao học (tốt nghiệp)', 'Đã tốt nghiệp cao học', 'TN cao học',
    'MSc', 'M.A', 'ThS.BS'),
  category('university', 'Đại học', 'University', 'ĐH', 'Cử nhân', 'CN', 'Kỹ sư', 'KS', 'Bác sĩ', 'BS', 'Dược sĩ', 'Kiến trúc sư', 'KTS',
    'ĐHSP', 'Luật sư', 'Đ/H', 'TNĐH', 'DSĐH', 'ĐHTC', 'ĐHQG', 'ĐHBK', 'ĐHKT', 'ĐHKTQD', 'ĐHXD', 'ĐHNN', 'ĐHYD', 'ĐHTH', 'ĐHTM', 'Bachelor', 'University'),
  category('college', 'Cao đẳng', 'College', 'CĐ', 'CĐSP', 'Cao đẳng nghề', 'CĐN', 'C/Đ', 'TNCĐ', 'College'),
  category('intermediate', 'Trung cấp', 'Intermediate', 'TC', 'THCN', 'Trung học chuyên nghiệp', 'TCCN', 'Trung cấp nghề', 'Y sĩ', '10+3', '12+2',
    'Dược sĩ trung cấp', 'Dược sĩ TC', 'Dược sĩ trung học', 'T/C', 'TC nghề', 'TCN', 'THSP', 'Trung học sư phạm', 'Trung học y tế'),
  category('elementary', 'Sơ cấp', 'Elementary', 'SC', 'Sơ cấp nghề', 'CNKT', 'Công nhân kỹ thuật', 'Chứng chỉ nghề', 'Lái xe', 'Thợ bậc',
    'Nhân viên nghiệp vụ', 'Công nhân kỹ thuật, sơ cấp', 'Công nhân lành nghề', 'S/C', 'SCN'),
  category('none', 'Chưa qua đào tạo', 'No training', 'Không', 'Chưa', '0', '-', 'Chưa đào tạo', ...NOTHING, 'Không bằng cấp', 'Không có bằng cấp', 'Chưa có bằng',
    'Chưa có bằng cấp', 'Lao động phổ thông', 'LĐPT'),
] as const;

/** Political theory, highest first; cao cấp and cử nhân are one official class. */
export const POLITICAL_THEORY = [
  category('advanced', 'Cao cấp, cử nhân', 'Advanced, bachelor', 'Cao cấp', 'CC', 'CCLLCT', 'CC LLCT', 'Cao cấp LLCT', 'Cao cấp lý luận chính trị',
    'Cao cấp chính trị', 'Cử nhân', 'Cử nhân chính trị', 'CNCT', 'CN', 'Tương đương cao cấp', 'GXN cao cấp', 'CCCT', 'CCLL', 'CCLLHC', 'TĐCC',
    'C/C'),
  category('intermediate', 'Trung cấp', 'Intermediate', 'TC', 'TCLLCT', 'TC LLCT', 'TCCT', 'Trung cấp LLCT', 'Trung cấp LLCT-HC',
    'Trung cấp lý luận chính trị', 'Trung cấp chính trị', 'Tương đương trung cấp', 'TCLL', 'TCLLHC', 'TĐTC', 'T/C'),
  category('elementary', 'Sơ cấp', 'Elementary', 'SC', 'SCLLCT', 'SC LLCT', 'Sơ cấp LLCT', 'Sơ cấp lý luận chính trị', 'Sơ cấp chính trị', 'SCCT', 'SCLL', 'S/C'),
  category('none', 'Chưa qua đào tạo', 'No training', 'Không', 'Chưa', '0', '-', 'Chưa đào tạo', ...NOTHING, 'Chưa học', 'Chưa qua lớp', 'Chưa bồi dưỡng', 'Chưa qua bồi dưỡng',
    'Chưa học LLCT', 'Chưa có LLCT', 'Chưa qua LLCT'),
] as const;

/** Official members, and those on probation. */
export const MEMBER_KINDS = [
  category('official', 'Chính thức', 'Official', 'CT', 'Đảng viên chính thức', 'ĐV chính thức', 'ĐVCT', 'ĐV CT', 'Đảng viên CT', 'Là đảng viên chính thức', 'Official member', 'Full member'),
  category('probationary', 'Dự bị', 'On probation', 'DB', 'Đảng viên dự bị', 'ĐV dự bị', 'ĐVDB', 'ĐV DB', 'Đảng viên DB', 'Là đảng viên dự bị', 'Probationary', 'Probationary member'),
] as const;

/** Why a member is excused from party work and meetings. */
export const EXEMPTION_REASONS = [
  category('ageHealth', 'Tuổi cao, sức khỏe yếu', 'Old age, ill health', 'Tuổi cao', 'Sức khỏe yếu', 'Tuổi cao sức yếu', 'Già yếu',
    'Sức yếu', 'SK yếu', 'TCSY', 'TCSKY', 'TC, SKY', 'TC, SK yếu', 'TC, sức yếu', 'Cao tuổi', 'Tuổi già', 'Tuổi già sức yếu', 'Tuổi cao SK yếu', 'Tuổi cao sức khỏe kém', 'Sức khỏe kém', 'Già cả', 'Yếu sức'),
  category('workingAway', 'Đi làm ăn xa', 'Working away', 'Làm ăn xa', 'Đi làm xa', 'Lao động đơn lẻ ở xa'),
  category('otherReason', 'Lý do khác', 'Other reasons', 'Khác', 'Điều trị bệnh dài ngày', 'Đi nước ngoài', 'Ra nước ngoài', 'Ra nước ngoài vì việc riêng', 'Việc riêng',
    'Làm việc lưu động', 'Nghỉ sinh con', 'Sinh con', 'Nghỉ sinh', 'Thai sản', 'Nghỉ thai sản', 'Ở nước ngoài', 'Du học'),
] as const;

/** Exempt by reason, then active; the reasons keep the order of EXEMPTION_REASONS. */
export const EXEMPTIONS = [
  ...EXEMPTION_REASONS,
  category('reasonUnknown', 'Miễn, chưa rõ lý do', 'Exempt, reason not stated'),
  category('active', 'Đang sinh hoạt', 'Active', 'Không', 'Chưa', 'Không miễn'),
] as const;

/** Office held in the party; an empty cell means none. */
export const PARTY_POSTS = [
  category('secretary', 'Bí thư', 'Secretary', 'Bí thư chi bộ', 'Bí thư Đảng ủy', 'BT', 'BTCB', 'BT CB', 'BTĐU', 'BT ĐU', 'Bí thư ĐU',
    'Quyền bí thư', 'Q. Bí thư', 'Secretary'),
  category('deputy', 'Phó bí thư', 'Deputy secretary', 'Phó bí thư chi bộ', 'Phó bí thư Đảng ủy', 'PBT', 'Phó BT', 'P. Bí thư',
    'P.Bí thư', 'P. BT', 'PBTCB', 'PBT CB', 'PBT ĐU', 'PBTĐU', 'PBT TT', 'PBTTT', 'Phó bí thư thường trực', 'Deputy secretary'),
  category('committee', 'Cấp ủy viên', 'Committee member', 'Chi ủy viên', 'Đảng ủy viên', 'Ủy viên', 'CUV', 'ĐUV', 'UV', 'UVBCH',
    'UV BCH', 'UVBTV', 'UV BTV', 'UVTV', 'Cấp ủy', 'Chi ủy', 'Ủy viên thường vụ'),
  category('none', 'Không giữ chức vụ', 'No office', 'Không', '0', '-', 'Đảng viên', 'Ko', 'Không có', 'ĐV', 'Đảng viên thường', 'Đảng viên chính thức', 'Đảng viên dự bị'),
] as const;

/** Office held outside the party together with the party office; an empty cell means none. */
export const CONCURRENT_POSTS = [
  category('groupHead', 'Tổ trưởng tổ dân phố', 'Head of a residential group', 'Tổ trưởng', 'Tổ trưởng TDP', 'TT TDP', 'TTTDP',
    'Tổ trưởng dân phố', 'Trưởng khu phố', 'Trưởng thôn'),
  category('frontHead', 'Trưởng ban công tác Mặt trận', 'Head of the Front committee', 'Trưởng ban CTMT', 'Trưởng ban mặt trận', 'Trưởng ban MT',
    'TB CTMT', 'TBCTMT', 'TBCT Mặt trận'),
  category('unitHead', 'Thủ trưởng đơn vị', 'Head of the unit', 'Hiệu trưởng', 'Giám đốc', 'Trạm trưởng', 'Trưởng đơn vị',
    'Thủ trưởng', 'Trưởng trạm', 'Trưởng trạm y tế'),
  category('other', 'Chức vụ khác', 'Other office', 'Tổ phó tổ dân phố', 'Tổ phó', 'Phó Trưởng ban công tác Mặt trận', 'Chi hội trưởng',
    'Chi hội trưởng Phụ nữ', 'Chi hội trưởng Cựu chiến binh', 'Chi hội trưởng Người cao tuổi', 'Chi hội trưởng CCB', 'Chi hội trưởng PN', 'Chi hội trưởng NCT',
    'Phó ban CTMT', 'Phó trưởng ban CTMT'),
  category('none', 'Không kiêm chức', 'None', 'Không', '0', '-', 'Ko', 'Không có'),
] as const;

/** Yes and no; an empty cell means no. */
export const MARKS = [
  category('yes', 'Có', 'Yes', 'x', 'v', '×', '✓', '✔', '1', '1.0', 'True', 'Đúng', 'Yes', '√', '☑', '☒', '+'),
  category('no', 'Không', 'No', '0', '0.0', '-', 'False', 'Sai', 'Ko', 'No', 'Không có', '☐'),
] as const;

/** None first, then the faiths of the official form. */
export const RELIGIONS = [
  category('none', 'Không', 'None', 'Ko', '0', 'K', 'Không theo', 'Không theo đạo', 'Không có', '-', 'Không tôn giáo', 'Không đạo',
    'Không có đạo', 'Không có tôn giáo', 'Không theo tôn giáo', 'Không theo tôn giáo nào', 'Không theo đạo nào', 'Vô thần', 'No', 'None'),
  category('buddhism', 'Phật giáo', 'Buddhism', 'Đạo Phật', 'Phật', 'PG', 'Phật tử'),
  category('catholicism', 'Công giáo', 'Catholicism', 'Thiên chúa giáo', 'Thiên chúa', 'TCG', 'CG', 'Đạo Công giáo', 'Đạo Thiên chúa', 'Đạo Thiên chúa giáo'),
  category('hoaHao', 'Phật giáo Hòa Hảo', 'Hòa Hảo', 'Hòa Hảo', 'PGHH', 'Đạo Hòa Hảo'),
  category('caoDai', 'Cao Đài', 'Cao Đài', 'Đạo Cao Đài', 'Cao Đài Tây Ninh'),
  category('protestantism', 'Tin Lành', 'Protestantism', 'Đạo Tin Lành'),
  category('islam', 'Hồi giáo', 'Islam', 'Đạo Hồi', 'Islam'),
  category('other', 'Đạo khác', 'Other', 'Khác', 'Tôn giáo khác', 'Bà la môn', 'Ấn Độ giáo', 'Bửu Sơn Kỳ Hương', 'Tứ Ân Hiếu Nghĩa'),
] as const;
