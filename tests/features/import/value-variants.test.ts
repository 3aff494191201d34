import { describe, expect, test } from 'vitest';
import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { createValueReader } from '#features/import/values/read-value.ts';

/** What a cell means; `open` stands for a cell that is not understood, which is unknown with an issue. */
function meaning(field: FieldKeyOf<'category'>, cell: string): string {
  const { code, issue } = createValueReader(field)(cell);
  if (code === 0) return issue === null ? 'unknown' : 'open';
  return (categoriesOf(field)[code - 1]?.key ?? 'no such code') + (issue ? ` (${issue})` : '');
}

/** Ways in which offices write the values of each column, `|` between them. */
const VARIANTS: Partial<Record<FieldKeyOf<'category'>, Record<string, string>>> = {
  sex: {
    male: 'Nam|nam|NAM|nam.|Nam |M|m|Male|MALE|Ông|Anh|Nam giới|Đàn ông|Trai|Man',
    female: 'Nữ|nữ|NỮ|Nu|NU|F|f|Female|Bà|Chị|Nữ giới|Phụ nữ|Đàn bà|Gái|Woman',
    unknown: '|?|N/A|Không rõ|Chưa có thông tin',
    open: 'N|n|N?|1|0|2|x|X|T|Nam/Nữ|Nam, Nữ|Khác|Nữa|Namm|Không|-|Cô|Chú',
  },
  generalEducation: {
    upperSecondary: '10/10|12/12|11/11|THPT|T.H.P.T|thpt|PTTH|P.T.T.H|Cấp 3|Cấp III|cấp ba|C3|Trung học phổ thông|Tốt nghiệp THPT|TN THPT|TNTHPT|TN 12/12|Đã tốt nghiệp 12/12|Tốt nghiệp cấp III|12/12 BTVH|12/12 (BTVH)'
      + '|12/12 bổ túc|10/10 hệ 10 năm|10/10 (hệ cũ)|12/12 PT|12/12 PTTH|THPT 12/12|THPT (10/10)|Văn hóa 12/12|VH 12/12|TĐVH: 12/12|Trình độ 12/12|Lớp 12/12|lớp 10/10|12/12, Đại học|Đại học 12/12|12 / 12|10 /10|12-12|10-10|12\\12'
      + '|12/12.|"12/12"|BT 12/12|GDTX 12/12|12/12 GDTX|Bổ túc THPT|BT THPT|Bổ túc cấp III|12/12 hệ chính quy|10/10 BT|THPT, Cao đẳng',
    lowerSecondary: '7/10|9/12|8/10|9/10|10/12|11/12|THCS|T.H.C.S|Cấp 2|Cấp II|Trung học cơ sở|Tốt nghiệp THCS|THCS 9/12|THCS (7/10)|Lớp 7/10|PTCS|Phổ thông cơ sở|7/10 (cũ)|9/12 BTVH|bổ túc THCS',
    primary: 'Tiểu học|TH|Cấp 1|Cấp I|4/10|5/12|6/10|8/12|Tiểu học 5/12|Tốt nghiệp tiểu học|lớp 5/12',
    literate: 'Biết đọc, biết viết|Biết đọc biết viết|Biết chữ|3/10|2/10|4/12',
    'upperSecondary (value-restored)': '10-Oct|12-Dec|Oct-10|Dec-12|10-thg10|12-Thg12|12-thg 12|10/10/2023|12/12/23|10-10-2023|2024-10-10|45575',
    'lowerSecondary (value-restored)': '7-Oct|9-Dec|10-Jul|12-Sep|Sep-12|Jul-10|9-thg12|07/10/2024',
    'primary (value-restored)': '4-Oct|5-Dec|12-May',
    unknown: '|?|N/A|không rõ|Chưa cập nhật',
    open: '12|10|7|Lớp 12|Lớp 7|11/10|12/10|13/12|8/8|5/8|0/10|THCS 7/12|THPT 7/10|THPT (7/10)|10/10, 12/12|7/10; 12/12|Đại học|Phổ thông|Trung học|Mù chữ|Chưa tốt nghiệp THPT|đang học 12/12|Đang học lớp 12|GDTX|1/5-Oct'
      + '|15/08/2025|5-May|10/10 x|Không|0|THBT|10/10/10/10|001050000001',
  },
  qualification: {
    doctorate: 'Tiến sĩ|Tiến sỹ|tiến sĩ|TIẾN SĨ|TS|T.S|Ts.|TSKH|Tiến sĩ khoa học|PGS.TS|PGS, TS|PGS-TS|GS.TS|GS.TSKH|PGS|GS|Phó giáo sư|Phó Giáo sư, Tiến sĩ|Ph.D|PhD|TS Y khoa|TS. Kinh tế|Tiến sĩ Luật|Bác sĩ, Tiến sĩ|TS.BS|TS sinh học|Tiến sỉ',
    masters: 'Thạc sĩ|Thạc sỹ|ThS|Ths|Th.S|Th.s|THS|Ths.|Th.S.|Thạc sĩ QLGD|ThS. Quản lý|Master|MBA|MSc|Cao học (tốt nghiệp)|Tốt nghiệp cao học|Đã tốt nghiệp cao học|Đại học, Thạc sĩ QTKD|Cử nhân, Thạc sĩ|ThS, CN|Đại học + Thạc sĩ'
      + '|Đại học và thạc sĩ|Thạc sĩ, NCS|Thạc sĩ (đang học NCS)|Thạc sĩ, Cao cấp chính trị|Thạc sỉ|Thạc sĩ Đại học Quốc gia|Thạc sĩ; Kỹ sư',
    university: 'Đại học|ĐH|DH|Đ.H|Đ/H|ĐẠI HỌC|đai hoc|Đại hoc|Cử nhân|CN|C.N|Cử nhân Luật|CN Luật|CN Kinh tế|CN. Luật|CN QTKD|Kỹ sư|Kĩ sư|KS|K.S|KS xây dựng|Bác sĩ|Bác sỹ|BS|B.S|BS đa khoa|Dược sĩ|Dược sĩ đại học|Dược sĩ (ĐH)'
      + '|Kiến trúc sư|KTS|ĐHSP|ĐH SP|ĐH Luật|ĐHBK|ĐHKTQD|Đại học Kinh tế|Đại học Luật Hà Nội|Đại học tại chức|Đại học (TC)|ĐH, TC|ĐH từ xa|Luật sư|2 bằng đại học|Hai bằng ĐH|ĐH (2 bằng)|Đại học, Cao đẳng|Đại học/Cao đẳng|Kỹ sư, Cử nhân'
      + '|Đại học - Kinh tế|Đại học: Luật|Kinh tế, Đại học|Bằng đại học|Trình độ đại học|Hệ đại học|Tốt nghiệp ĐH|TN ĐH|TNĐH|Đại học, CCLLCT|ĐH, TCLLCT|Đại học; Trung cấp LLCT; Tiếng Anh B|Đại học, Tin học B|Đại học, đang học thạc sĩ'
      + '|ĐH (đang học ThS)|Cử nhân điều dưỡng|Điều dưỡng đại học|Đại học Xây dựng Đảng|Cử nhân chính trị',
    college: 'Cao đẳng|CĐ|CD|C.Đ|C/Đ|CAO ĐẲNG|CĐSP|CĐ Sư phạm|CĐN|CĐ nghề|Cao đẳng nghề|Cao đẳng sư phạm|Cao đẵng|Trung cấp, Cao đẳng|Cao đẳng (đang học đại học)',
    intermediate: 'Trung cấp|TC|T.C|T/C|TRUNG CẤP|Trung câp|Trung cấp nghề|TC nghề|TCN|THCN|Trung học chuyên nghiệp|TCCN|Y sĩ|Y sỹ|10+3|12+2|12 + 2|Trung cấp Y|Trung cấp Luật|Trung học sư phạm|THSP|Dược sĩ trung cấp|Điều dưỡng trung cấp|Trung cấp sư phạm',
    elementary: 'Sơ cấp|SC|S.C|Sơ cấp nghề|CNKT|Công nhân kỹ thuật|Công nhân kỹ thuật bậc 4/7|CN bậc 5/7|Công nhân bậc 3/7|Thợ bậc 5/7|Thợ bậc 7|Thợ điện bậc 4/7|Bậc 5/7|Chứng chỉ nghề|Lái xe|Lái xe hạng C|Nhân viên nghiệp vụ',
    none: 'Không|không|Ko|Không có|Chưa|Chưa có|Chưa qua đào tạo|Chưa đào tạo|Không qua đào tạo|0|-|–|Không bằng cấp|Chưa có bằng|Lao động phổ thông|LĐPT',
    unknown: '|?|??|N/A|#N/A|không rõ|Chưa rõ|Chưa có thông tin',
    open: 'BSCKI|BSCKII|BSCK1|BS CKII|Bác sĩ CKI|Bác sĩ chuyên khoa I|CKI|Sau đại học|SĐH|Trên đại học|Trên ĐH|NCS|Nghiên cứu sinh|đang học cao học|Cao học|Đang học thạc sĩ|Học viện Hành chính|Học viện CTQG|Sư phạm|Kế toán|Kinh tế'
      + '|CN kỹ thuật|CN điện|Công nhân|TC kế toán|TC Luật|Cử nhân cao đẳng|Kỹ sư thực hành|Đại học (chưa tốt nghiệp)|Đang học ĐH|Sinh viên|Đại học năm thứ 3|Đại học dở dang|Cao cấp|Cao cấp nghề|12/12|THPT|Trung cấp chính trị|CC|x|1|K'
      + '|Thạc sx|ThSx|Không, Đại học|Học đại học|Chứng chỉ|Bồi dưỡng|Dưới đại học',
  },
  politicalTheory: {
    advanced: 'Cao cấp|CC|C.C|CAO CẤP|CCLLCT|CC LLCT|CC-LLCT|CCCT|CC CT|Cao cấp LLCT|Cao cấp lý luận|Cao cấp lí luận chính trị|Cao cấp chính trị|Cao cấp LLCT-HC|Cử nhân|CN|Cử nhân chính trị|CNCT|Cử nhân (chính trị)|Cử nhân LLCT|Cao cấp, cử nhân'
      + '|Cao cấp/Cử nhân|CC, CN|Tương đương cao cấp|Tương đương CC|TĐ cao cấp|GXN cao cấp|Giấy xác nhận cao cấp|Giấy xác nhận tương đương cao cấp|Cao cấp (tương đương)|Cao cấp (GXN)|Cao cấp tại chức|Cao cấp (hệ tập trung)|Cao cấp năm 2015'
      + '|TN cao cấp|Cao câp|Trung cấp, Cao cấp',
    intermediate: 'Trung cấp|TC|T.C|TCLLCT|TC LLCT|TC-LLCT|TCCT|TC CT|Trung cấp LLCT|Trung cấp LLCT-HC|Trung cấp lý luận chính trị - hành chính|TCLLCT-HC|TC LLCT - HC|Trung cấp hành chính|Trung cấp chính trị|Tương đương trung cấp|TĐ trung cấp'
      + '|Trung cấp (tương đương)|Sơ cấp, Trung cấp|Trung cấp (2010)|Trung cấp - 2012|Trung cấp, đang học cao cấp|TC (đang học CC)|Tốt nghiệp TC|Bằng trung cấp|Trung cấp không tập trung|TCLL',
    elementary: 'Sơ cấp|SC|S.C|SCLLCT|SC LLCT|Sơ cấp LLCT|SCCT|Sơ cấp chính trị|Sơ cấp lý luận chính trị|Trình độ sơ cấp|Chứng chỉ sơ cấp|Sơ câp',
    none: 'Chưa|Không|0|-|Ko|Không có|Chưa có|Chưa học|Chưa qua|Chưa qua đào tạo|Chưa qua lớp|Chưa bồi dưỡng|Chưa đào tạo',
    unknown: '|?|N/A|không rõ|Chưa xác định',
    open: 'CĐ|CD|Cao cấp nghề|Cử nhân Luật|Cử nhân (Luật)|Đại học|Đang học|Đang học cao cấp|đang học TC|Chưa học trung cấp|Bồi dưỡng đảng viên mới|BD ĐVM|ĐVM|Đảng viên mới|Bồi dưỡng nhận thức về Đảng|Cảm tình Đảng|Học viện CTQG|1|2|x|Không, Sơ cấp|ThS',
  },
  ethnicity: {
    kinh: 'Kinh|kinh|KINH|Kinh |K|Việt|Dân tộc Kinh|dân tộc: Kinh|người Kinh|DT Kinh|Kinh (Việt)',
    tay: 'Tày|tày|TÀY|Dân tộc Tày|DT: Tày', hmong: "Mông|H'Mông|H’Mông|HMông|H Mông|Hmong|Mèo", khmer: 'Khmer|Khơ-me|Khơ me|KHMER', eDe: 'Ê-đê|Ê - đê|Ê Đê|Êđê|Ede', muong: 'Mường|người Mường', nung: 'Nùng', thai: 'Thái|Thái đen',
    hoa: 'Hoa|Hán|Hoa (Hán)', dao: 'Dao|Dao đỏ', sanChay: 'Sán Chay|Sán Chỉ|Sán Chí|Cao Lan', giaRai: 'Gia-rai|Gia Rai|Jrai', baNa: 'Ba-na|Ba Na|Bana|Bahnar', cham: 'Chăm|Chàm', bruVanKieu: 'Bru-Vân Kiều|Bru - Vân Kiều|Vân Kiều', xtieng: "Xtiêng|S'tiêng|Stiêng",
    taOi: 'Tà-ôi|Tà Ôi|Pa-cô', sanDiu: 'Sán Dìu', tho: 'Thổ', coHo: "Cơ-ho|Cơ Ho|K'Ho", foreign: 'Gốc nước ngoài',
    unknown: '|?|Không rõ', open: 'Kinh, Tày|Kinh/Tày|Khác|DTTS|Thiểu số|Việt Nam|Không|0|1|x|Kin',
  },
  religion: {
    none: 'Không|không|KHÔNG|Ko|0|K|-|Không có|Không theo|Không theo đạo|Không tôn giáo|Không.|Không theo đạo nào',
    buddhism: 'Phật giáo|Đạo Phật|Phật|PHẬT GIÁO|phật giáo', catholicism: 'Công giáo|Thiên chúa|Thiên Chúa giáo|TCG|Đạo Công giáo|Đạo Thiên Chúa', protestantism: 'Tin lành|Tin Lành|Đạo Tin lành', caoDai: 'Cao Đài|Cao đài|Đạo Cao Đài',
    hoaHao: 'Hòa Hảo|Phật giáo Hòa Hảo|Phật giáo Hoà Hảo|PGHH', islam: 'Hồi giáo|Đạo Hồi|Islam', other: 'Đạo khác|Khác|Tôn giáo khác',
    unknown: '|?|N/A|không rõ', open: 'x|Có|Lương|Kitô giáo|1|Chưa',
  },
  workingAway: {
    yes: 'x|X|×|v|V|✓|✔|1|1.0|Có|có|CÓ|Đúng|TRUE|true|Yes', no: '|0|0.0|Không|không|Ko|FALSE|false|Sai|-|–|No', unknown: '?|N/A', open: 'Hà Nội|2|K|01/03/2020|xyz',
  },
  exemptReason: {
    ageHealth: 'Tuổi cao, sức khỏe yếu|Tuổi cao|Sức khỏe yếu|Sức khoẻ yếu|Tuổi cao sức yếu|Già yếu|Cao tuổi|Do tuổi cao|Vì tuổi cao, sức yếu|Xin miễn do tuổi cao|Tuổi cao và sức khỏe yếu|Tuổi cao (85 tuổi)|Tuổi cao, bệnh tật|SK yếu|Sức khỏe yếu, tuổi cao',
    workingAway: 'Đi làm ăn xa|Làm ăn xa|Đi làm xa', otherReason: 'Lý do khác|Khác|Ra nước ngoài|Đi nước ngoài|Điều trị bệnh dài ngày|Nghỉ sinh con|Thai sản|Việc riêng', unknown: '|?',
    open: 'Lý do lạ|Mất sức lao động|Điều trị chuyên khoa|Ốm đau|80 tuổi|Tuổi cao; Đi nước ngoài|Không tuổi cao|Chưa đủ tuổi cao',
  },
  partyPost: {
    secretary: 'Bí thư|BT|BTCB|Bí thư CB|Bí thư chi bộ|BT chi bộ|Bí thư Đảng ủy|Bí thư Đảng ủy phường|Bí thư ĐU|Bí thư chi bộ KDC số 5|Bí thư CB 12|Bí thư kiêm Tổ trưởng|Bí thư, Hiệu trưởng|Bí thư Chi bộ, Tổ trưởng TDP|Q. Bí thư|Quyền Bí thư|BÍ THƯ',
    deputy: 'Phó Bí thư|PBT|Phó BT|P. Bí thư|P.Bí thư|PBT CB|Phó bí thư chi bộ|Phó bí thư chi bộ 3|Phó Bí thư Thường trực|Phó bí thư kiêm trưởng thôn|Chi ủy viên, Phó bí thư',
    committee: 'Chi ủy viên|CUV|Cấp ủy viên|Cấp ủy|Chi ủy|Đảng ủy viên|Đảng uỷ viên|ĐUV|Ủy viên|UV BCH|UV BCH Đảng bộ|Ủy viên BTV|Ủy viên Ban Chấp hành Đảng bộ phường', none: '|Không|Ko|0|-|Đảng viên|ĐV|Không giữ chức vụ', unknown: '?',
    open: 'Bí thư Đoàn|Bí thư Phường đoàn|Nguyên bí thư|Nguyên PBT|Tổ trưởng tổ đảng|Phó|x|Có|Ủy viên UBKT|Ủy viên BCH Hội Phụ nữ|Bí thư (đến 2020)|Giám đốc',
  },
  concurrentPost: {
    groupHead: 'Tổ trưởng tổ dân phố|Tổ trưởng TDP|Tổ trưởng TDP số 5|Tổ trưởng|TTTDP', frontHead: 'Trưởng ban công tác Mặt trận|Trưởng ban CTMT|TB CTMT|Trưởng ban MT', unitHead: 'Thủ trưởng đơn vị|Hiệu trưởng|Giám đốc|Trạm trưởng|Trưởng trạm y tế',
    other: 'Tổ phó|Phó ban CTMT|Chi hội trưởng CCB', none: '|Không|Ko|0|-', unknown: '?', open: 'x|Phó Hiệu trưởng|Nguyên tổ trưởng|Tổ trưởng chuyên môn|Tổ trưởng TDP kiêm Trưởng ban CTMT',
  },
};

const CASES = Object.entries(VARIANTS).flatMap(([field, meanings]) =>
  Object.entries(meanings).flatMap(([expected, cells]) => cells.split('|').map((cell) => [field as FieldKeyOf<'category'>, cell, expected] as const)));

test('there are many', () => expect(CASES.length).toBeGreaterThan(700));

describe('as offices write them', () => {
  test.each(CASES)('%s %j: %s', (field, cell, expected) => expect(meaning(field, cell)).toBe(expected));
});

describe('one spelling, several columns', () => {
  test.each<[string, Partial<Record<FieldKeyOf<'category'>, string>>]>([
    ['CN', { qualification: 'university', politicalTheory: 'advanced' }], ['Cử nhân', { qualification: 'university', politicalTheory: 'advanced' }], ['TC', { qualification: 'intermediate', politicalTheory: 'intermediate', generalEducation: 'open' }],
    ['CC', { qualification: 'open', politicalTheory: 'advanced' }], ['CĐ', { qualification: 'college', politicalTheory: 'open' }], ['TS', { qualification: 'doctorate', politicalTheory: 'open' }], ['TH', { generalEducation: 'primary', qualification: 'open' }],
    ['K', { ethnicity: 'kinh', religion: 'none', qualification: 'open', sex: 'open' }], ['0', { qualification: 'none', politicalTheory: 'none', religion: 'none', partyPost: 'none', workingAway: 'no', sex: 'open', ethnicity: 'open' }],
    ['Hoa', { ethnicity: 'hoa', religion: 'open' }], ['Khác', { religion: 'other', exemptReason: 'otherReason', ethnicity: 'open' }], ['1', { workingAway: 'yes', sex: 'open', politicalTheory: 'open' }],
  ])('%s', (cell, expected) => {
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, meaning(field as FieldKeyOf<'category'>, cell)]))).toEqual(expected);
  });
});
