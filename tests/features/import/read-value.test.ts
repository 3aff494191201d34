import { describe, expect, test } from 'vitest';
import { categoriesOf, fieldKeysOf, type FieldKeyOf } from '#domain/fields.ts';
import { createValueReader } from '#features/import/values/read-value.ts';
import { spellingKey } from '#features/import/values/spelling.ts';

function meaning(field: FieldKeyOf<'category'>, cell: string): string {
  const { code, issue } = createValueReader(field)(cell);
  const key = code === 0 ? 'unknown' : (categoriesOf(field)[code - 1]?.key ?? 'no such code');
  return issue ? `${key} (${issue})` : key;
}

const REFUSED = 'unknown (value-not-understood)';

test.each(fieldKeysOf('category'))('no spelling of %s means two things', (field) => {
  const owners = new Map<string, string>();
  for (const { key, spellings } of categoriesOf(field)) {
    for (const spelling of spellings) {
      const folded = spellingKey(spelling);
      expect(folded).not.toBe('');
      expect([spelling, owners.get(folded) ?? key]).toEqual([spelling, key]);
      owners.set(folded, key);
    }
  }
});

test.each(fieldKeysOf('category'))('every spelling of %s is understood without an issue', (field) => {
  for (const { key, spellings } of categoriesOf(field)) for (const spelling of spellings) expect([spelling, meaning(field, spelling)]).toEqual([spelling, key]);
});

describe.each<[FieldKeyOf<'category'>, [string, string][]]>([
  ['sex', [['Nam', 'male'], ['nam', 'male'], ['NAM ', 'male'], ['Nữ', 'female'], ['Nữ'.normalize('NFD'), 'female'], ['N\u01b0\u0303', 'female'], ['NỮ', 'female'], ['Bà', 'female'],
    ['1', REFUSED], ['0', REFUSED], ['N', REFUSED], ['N?', REFUSED], ['x', REFUSED], ['Nam/Nữ', REFUSED], ['Không', REFUSED], ['-', REFUSED]]],
  ['ethnicity', [['Kinh', 'kinh'], ['kinh ', 'kinh'], ['K', 'kinh'], ['Tày', 'tay'], ["H'Mông", 'hmong'], ['Ê - đê', 'eDe'], ['Khmer', 'khmer'], ['Dân tộc Thái', 'thai'], ['người Mường', 'muong'],
    ['Kinh, Tày', REFUSED], ['Việt Nam', REFUSED], ['Khác', REFUSED], ['0', REFUSED]]],
  ['religion', [['Không', 'none'], ['ko', 'none'], ['0', 'none'], ['Không theo đạo', 'none'], ['Đạo Phật', 'buddhism'], ['Thiên chúa', 'catholicism'], ['Tin lành', 'protestantism'],
    ['', 'unknown'], ['x', REFUSED], ['Lương', REFUSED]]],
  ['bloc', [['Khối cơ quan hành chính, đơn vị sự nghiệp', 'administrative'], ['KDC', 'residential'], ['Chi bộ khu dân cư', 'residential'], ['DOANH NGHIỆP', 'enterprise'], ['Công an', 'police'],
    ['Khối', REFUSED], ['Chi bộ 5', REFUSED], ['Doanh nghiệp, Công an', REFUSED]]],
  ['workingAway', [['', 'no'], ['x', 'yes'], ['X', 'yes'], ['×', 'yes'], ['✓', 'yes'], ['Có', 'yes'], ['1', 'yes'], ['TRUE', 'yes'], ['Không', 'no'], ['-', 'no'], ['–', 'no'], ['0', 'no'],
    ['?', 'unknown'], ['Hà Nội', REFUSED]]],
])('%s', (field, values) => {
  test.each(values)('%s is %s', (cell, expected) => expect(meaning(field, cell)).toBe(expected));
});

describe.each<[FieldKeyOf<'category'>, [string, string][]]>([
  ['generalEducation', [['THPT', 'upperSecondary'], ['Tốt nghiệp THPT', 'upperSecondary'], ['10/10', 'upperSecondary'], ['12/12', 'upperSecondary'], [' 10 / 10 ', 'upperSecondary'], ['11/11', 'upperSecondary'],
    ['12/12 hệ chính quy', 'upperSecondary'], ['10/10 BT', 'upperSecondary'], ['10/10 (bổ túc)', 'upperSecondary'], ['THPT 12/12', 'upperSecondary'], ['Lớp 12/12', 'upperSecondary'],
    ['7/10', 'lowerSecondary'], ['9/12', 'lowerSecondary'], ['8/10', 'lowerSecondary'], ['9/10', 'lowerSecondary'], ['10/12', 'lowerSecondary'], ['11/12', 'lowerSecondary'],
    ['4/10', 'primary'], ['5/12', 'primary'], ['6/10', 'primary'], ['3/10', 'literate'], ['4/12', 'literate'],
    ['10-Oct', 'upperSecondary (value-restored)'], ['12-Dec', 'upperSecondary (value-restored)'], ['7-Oct', 'lowerSecondary (value-restored)'], ['10-Jul', 'lowerSecondary (value-restored)'],
    ['9-Dec', 'lowerSecondary (value-restored)'], ['12-Sep', 'lowerSecondary (value-restored)'], ['10/10/2024', 'upperSecondary (value-restored)'], ['12/12/2025', 'upperSecondary (value-restored)'],
    ['07/10/2025', 'lowerSecondary (value-restored)'], ['2025-12-12 00:00:00', 'upperSecondary (value-restored)'], ['45940', 'upperSecondary (value-restored)'],
    ['11/10', REFUSED], ['0/10', REFUSED], ['13/12', REFUSED], ['7/11', REFUSED], ['5/8', REFUSED], ['10', REFUSED], ['12', REFUSED], ['Lớp 7', REFUSED], ['10/10, 12/12', REFUSED], ['THPT 7/10', REFUSED],
    ['10/10 x', REFUSED], ['5-May', REFUSED], ['15/08/2025', REFUSED], ['Đại học', REFUSED], ['đang học THPT', REFUSED], ['chưa tốt nghiệp THPT', REFUSED]]],
  ['qualification', [['Tiến sỹ', 'doctorate'], ['T.S', 'doctorate'], ['PGS.TS', 'doctorate'], ['PGS. TS Nguyễn', 'doctorate'], ['TS Kinh tế', 'doctorate'], ['Th.S', 'masters'], ['Thạc sỹ QTKD', 'masters'],
    ['Đại học, Thạc sĩ QTKD', 'masters'], ['Thạc sĩ; Đại học', 'masters'], ['Cử nhân, Tiến sĩ', 'doctorate'], ['Cao đẳng và Đại học', 'university'], ['Trung cấp + Cao đẳng', 'college'],
    ['Thạc sĩ Đại học Quốc gia', 'masters'], ['Đ.H', 'university'], ['DH', 'university'], ['Đại học Kinh tế', 'university'], ['Cử nhân Luật', 'university'], ['Kỹ sư xây dựng', 'university'], ['Bác sĩ', 'university'],
    ['Tốt nghiệp đại học', 'university'], ['Đại học (Học viện Tài chính)', 'university'], ['Kinh tế, Đại học', 'university'], ['Đại học Xây dựng Đảng', 'university'],
    ['Đại học, đang học Thạc sĩ', 'university'], ['Đại học (đang học cao học)', 'university'], ['Thạc sĩ, NCS', 'masters'], ['Đại học, Trung cấp LLCT', 'university'],
    ['Cao đẳng sư phạm', 'college'], ['CĐ', 'college'], ['C.Đ', 'college'], ['TC', 'intermediate'], ['Trung cấp Y', 'intermediate'], ['Y sĩ', 'intermediate'], ['10+3', 'intermediate'], ['12 + 2', 'intermediate'],
    ['Công nhân kỹ thuật', 'elementary'], ['CNKT bậc 3/7', 'elementary'], ['Thợ bậc 5/7', 'elementary'], ['Không', 'none'], ['-', 'none'], ['0', 'none'], ['Chưa qua đào tạo', 'none'],
    ['Dược sĩ TC', 'intermediate'], ['Dược sỹ trung cấp', 'intermediate'], ['Dược sĩ', 'university'], ['Kỹ sư thực hành', REFUSED], ['Cử nhân thực hành', REFUSED], ['Dược sĩ CĐ', REFUSED],
    ['Sau đại học', REFUSED], ['Trên ĐH', REFUSED], ['Học viện Tài chính', REFUSED], ['Sư phạm', REFUSED], ['NCS', REFUSED], ['N', REFUSED], ['Cao học', REFUSED], ['đang học cao học', REFUSED],
    ['Đang học đại học', REFUSED], ['Đại học (đang học)', REFUSED], ['Đại học năm thứ 3', REFUSED], ['Đại học (bỏ dở)', REFUSED], ['Đại học (dự kiến 2027)', REFUSED], ['Chưa tốt nghiệp đại học', REFUSED], ['Đại học (chưa tốt nghiệp)', REFUSED], ['Không học đại học', REFUSED],
    ['Cử nhân cao đẳng', REFUSED], ['Cử nhân CĐ', REFUSED], ['CN kỹ thuật', REFUSED], ['TC kế toán', REFUSED], ['BSCKII', REFUSED], ['BS CKI', REFUSED], ['Bác sĩ chuyên khoa II', REFUSED],
    ['Trung cấp LLCT', REFUSED], ['Cao cấp chính trị', REFUSED], ['Đại học, Sau đại học', REFUSED], ['Không, Đại học', REFUSED], ['12/12', REFUSED], ['ThSx', REFUSED], ['x', REFUSED]]],
  ['politicalTheory', [['Cao cấp', 'advanced'], ['CC', 'advanced'], ['Cao cấp, cử nhân', 'advanced'], ['Cử nhân chính trị', 'advanced'], ['CN', 'advanced'], ['Tương đương cao cấp', 'advanced'], ['GXN cao cấp', 'advanced'],
    ['Cao cấp LLCT - Hành chính', 'advanced'], ['TC', 'intermediate'], ['Trung cấp LLCT-HC', 'intermediate'], ['Trung cấp LLCT hệ không tập trung', 'intermediate'], ['Trung cấp, đang học cao cấp', 'intermediate'],
    ['Sơ cấp, Trung cấp', 'intermediate'], ['SC', 'elementary'], ['Chưa', 'none'], ['Không', 'none'], ['', 'unknown'], ['?', 'unknown'], ['N/A', 'unknown'], ['không rõ', 'unknown'],
    ['Cao cấp nghề', REFUSED], ['Cử nhân Luật', REFUSED], ['Cử nhân (Luật)', REFUSED], ['đang học', REFUSED], ['Đang học trung cấp', REFUSED], ['Bồi dưỡng đảng viên mới', REFUSED], ['Đại học', REFUSED],
    ['Chưa học trung cấp', REFUSED], ['Không, Sơ cấp', REFUSED]]],
  ['partyPost', [['', 'none'], ['Bí thư', 'secretary'], ['Bí thư chi bộ', 'secretary'], ['Bí thư Chi bộ số 5', 'secretary'], ['Đảng ủy viên, Bí thư chi bộ', 'secretary'], ['Phó Bí thư Thường trực Đảng ủy', 'deputy'],
    ['Chi ủy viên', 'committee'], ['Phó bí thư, Chi ủy viên', 'deputy'], ['Bí thư chi bộ, Tổ trưởng TDP', 'secretary'],
    ['Ủy viên BCH', 'committee'], ['Ủy viên Ban Thường vụ Đảng ủy', 'committee'],
    ['Ủy viên BCH Hội Phụ nữ', REFUSED], ['Ủy viên Ban Thường vụ Hội CCB', REFUSED], ['Bí thư Phường đoàn', REFUSED], ['Ủy viên Thường trực HĐND', REFUSED],
    ['Nguyên Bí thư', REFUSED], ['Bí thư (đến 2020)', REFUSED], ['Bí thư (nguyên)', REFUSED], ['Bí thư nhiệm kỳ 2015-2020', REFUSED], ['Thôi Bí thư', REFUSED], ['Bí thư Đoàn phường', REFUSED], ['Phó', REFUSED], ['Giám đốc', REFUSED], ['?', 'unknown']]],
  ['concurrentPost', [['', 'none'], ['Tổ trưởng tổ dân phố', 'groupHead'], ['Tổ trưởng TDP số 12', 'groupHead'], ['Tổ trưởng TDP 3', 'groupHead'], ['Trưởng ban CTMT', 'frontHead'], ['Hiệu trưởng', 'unitHead'],
    ['Tổ phó', 'other'], ['Tổ trưởng chuyên môn', REFUSED], ['Phó Hiệu trưởng', REFUSED], ['Tổ trưởng TDP, Trưởng ban CTMT', REFUSED]]],
])('%s', (field, values) => {
  test.each(values)('%s is %s', (cell, expected) => expect(meaning(field, cell)).toBe(expected));
});

test.each(['__proto__', 'constructor', 'toString', '=1+1', '@SUM(A1)', '<img src=x onerror=alert(1)>', '\u0007xx', 'Nam'.repeat(3), 'x'.repeat(1_000_000), 'đại học '.repeat(50_000)])(
  'the hostile value %# is understood nowhere',
  (cell) => {
    expect(fieldKeysOf('category').map((field) => createValueReader(field)(cell).issue).filter((issue) => issue === null)).toEqual([]);
  },
);
