import {
  BLOCS, CONCURRENT_POSTS, EXEMPTIONS, EXEMPTION_REASONS, GENERAL_EDUCATION, MARKS, MEMBER_KINDS, PARTY_POSTS, POLITICAL_THEORY, QUALIFICATIONS,
  RELIGIONS, SEXES,
} from './categories.ts';
import { ETHNICITIES } from './ethnicities.ts';
import type { Category, Field } from './field.ts';

/**
 * Every column of a member, in the order of the template. Texts are kept for the lists of people and counted by no figure. The synonyms are those of the national forms and of the
 * lists in use (mẫu 2-HSĐV, mẫu 7-HSĐV, the review template of 2025).
 */
export const FIELDS = {
  fullName: {
    kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' },
    headers: [
      'Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'Họ và tên đang dùng', 'Họ và tên đảng viên', 'Họ, tên đảng viên', 'Tên đảng viên',
      'Full name', 'Name', 'Họ và tên đồng chí', 'Họ tên khai sinh', 'Họ, chữ đệm và tên', 'Họ, chữ đệm, tên khai sinh', 'Họ đệm và tên',
      'Tên đầy đủ', 'Fullname', 'Member name', 'Name of member',
    ],
  },
  sex: { kind: 'category', label: { vi: 'Giới tính', en: 'Sex' }, categories: SEXES, headers: ['Giới tính', 'GT', 'Nam/Nữ', 'Nam, nữ', 'Phái', 'Sex', 'Gender', 'Giới'] },
  birthDate: {
    kind: 'date', label: { vi: 'Ngày sinh', en: 'Date of birth' }, years: { from: 1900 },
    headers: [
      'Ngày sinh', 'Sinh ngày', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'NS', 'Date of birth', 'Birth date', 'Sinh năm',
      'NTNS', 'DOB', 'Birthday', 'Birthdate', 'Year of birth', 'Birth year',
    ],
  },
  ethnicity: { kind: 'category', label: { vi: 'Dân tộc', en: 'Ethnic group' }, categories: ETHNICITIES, headers: ['Dân tộc', 'DT', 'Ethnicity', 'Ethnic group', 'Thành phần dân tộc', 'Ethnic'] },
  religion: { kind: 'category', label: { vi: 'Tôn giáo', en: 'Religion' }, categories: RELIGIONS, headers: ['Tôn giáo', 'TG', 'Religion', 'Theo tôn giáo', 'Tín ngưỡng, tôn giáo'] },
  bloc: {
    kind: 'category', label: { vi: 'Khối', en: 'Bloc' }, categories: BLOCS,
    headers: ['Khối', 'Loại hình', 'Loại hình TCCSĐ', 'Nhóm', 'Bloc', 'Tên khối', 'Thuộc khối', 'Khối đảng', 'Sector'],
  },
  organisation: {
    kind: 'unit', label: { vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisation' },
    headers: [
      'Tổ chức cơ sở đảng', 'TCCSĐ', 'Đảng bộ, chi bộ cơ sở', 'Đảng bộ/cấp ủy', 'Đảng bộ cơ sở', 'Đảng bộ bộ phận', 'Đơn vị trực thuộc',
      'Organisation', 'Grassroots organisation', 'Tên TCCSĐ', 'TCCS Đảng', 'Đảng bộ', 'Đảng ủy', 'Đảng bộ trực thuộc',
      'Thuộc đảng bộ', 'Tổ chức đảng cấp trên', 'Đảng bộ, chi bộ trực thuộc', 'Organization', 'Party organisation', 'Party organization',
      'Party committee', 'Grassroots organization',
    ],
  },
  cell: {
    kind: 'unit', label: { vi: 'Chi bộ', en: 'Party cell' },
    headers: [
      'Chi bộ', 'CB', 'Tên chi bộ', 'Chi bộ đang sinh hoạt', 'Chi bộ sinh hoạt', 'Tổ chức Đảng đang sinh hoạt',
      'Tổ chức đảng đang sinh hoạt chính thức', 'Nơi sinh hoạt', 'Đơn vị', 'Cell', 'Party cell', 'Chi bộ trực thuộc', 'Thuộc chi bộ',
      'Nơi sinh hoạt đảng', 'Chi bộ nơi sinh hoạt', 'Đang sinh hoạt tại chi bộ', 'Sinh hoạt tại chi bộ', 'Đang sinh hoạt tại', 'Sinh hoạt tại', 'Chi bộ hiện tại', 'Tổ chức đảng',
      'Branch', 'Party branch',
    ],
  },
  generalEducation: {
    kind: 'category', label: { vi: 'Trình độ giáo dục phổ thông', en: 'General education' }, categories: GENERAL_EDUCATION,
    headers: [
      'Trình độ giáo dục phổ thông', 'Trình độ văn hóa', 'Văn hóa', 'VH', 'TĐVH', 'Giáo dục phổ thông', 'GDPT', 'Trình độ GDPT',
      'Trình độ phổ thông', 'General education', 'Trình độ học vấn phổ thông', 'Học vấn phổ thông', 'Trình độ văn hóa phổ thông',
      'Văn hóa phổ thông', 'TĐ văn hóa', 'TĐ GDPT', 'Phổ thông', 'Schooling', 'School level',
    ],
  },
  qualification: {
    kind: 'category', label: { vi: 'Trình độ chuyên môn', en: 'Qualification' }, categories: QUALIFICATIONS,
    headers: [
      'Trình độ chuyên môn', 'Chuyên môn', 'CM', 'TĐCM', 'Chuyên môn nghiệp vụ', 'CMNV', 'Trình độ CMNV', 'Trình độ chuyên môn nghiệp vụ',
      'Trình độ đào tạo', 'Học vị', 'Qualification', 'Trình độ chuyên môn cao nhất', 'Trình độ chuyên môn kỹ thuật', 'Chuyên môn kỹ thuật',
      'TĐ chuyên môn', 'TĐ CM', 'Trình độ CM', 'TĐ CMNV', 'TĐCMNV', 'Trình độ nghiệp vụ', 'Bằng cấp', 'Bằng cấp chuyên môn', 'Professional qualification', 'Degree',
      'Highest degree',
    ],
    readTogether: ['Học vị', 'Trình độ đào tạo'],
  },
  politicalTheory: {
    kind: 'category', label: { vi: 'Lý luận chính trị', en: 'Political theory' }, categories: POLITICAL_THEORY,
    headers: [
      'Lý luận chính trị', 'LLCT', 'Trình độ LLCT', 'TĐ LLCT', 'TĐLLCT', 'Trình độ lý luận chính trị', 'Trình độ lý luận', 'Lý luận',
      'Trình độ chính trị', 'TĐCT', 'Chính trị', 'Political theory', 'Trình độ lý luận CT', 'Lý luận CT', 'LL chính trị', 'LL CT', 'TĐ LL chính trị', 'TĐ lý luận CT', 'TĐ lý luận',
      'TĐ lý luận chính trị', 'Trình độ lý luận chính trị cao nhất', 'Political theory level',
    ],
  },
  admittedDate: {
    kind: 'date', label: { vi: 'Ngày vào Đảng', en: 'Admission date' }, years: { from: 1930 },
    headers: [
      'Ngày vào Đảng', 'Ngày tháng năm vào Đảng', 'Vào Đảng ngày', 'Ngày kết nạp', 'Ngày kết nạp Đảng', 'Kết nạp', 'Ngày VĐ', 'Vào Đảng - Dự bị',
      'Thời gian vào Đảng', 'Ngày dự bị', 'Admission date', 'Vào Đảng', 'Ngày vào Đảng dự bị', 'Ngày kết nạp dự bị', 'Ngày vào ĐCSVN',
      'Ngày vào Đảng CSVN', 'Ngày vào Đảng Cộng sản Việt Nam', 'Ngày được kết nạp', 'Ngày kết nạp vào Đảng', 'Ngày tháng năm kết nạp',
      'Ngày tháng năm kết nạp Đảng', 'Năm vào Đảng', 'Date of admission', 'Admitted date', 'Date joined', 'Join date',
    ],
  },
  officialDate: {
    kind: 'date', label: { vi: 'Ngày chính thức', en: 'Official date' }, years: { from: 1930 },
    headers: [
      'Ngày chính thức', 'Ngày vào Đảng chính thức', 'Chính thức ngày', 'Ngày vào Đảng CT', 'Ngày CT', 'Chính thức', 'Ngày chuyển chính thức', 'Ngày chuyển ĐV chính thức', 'Ngày chuyển đảng viên chính thức', 'Ngày chuyển Đảng chính thức',
      'Ngày chính thức vào Đảng', 'Official date', 'Ngày công nhận chính thức', 'Ngày công nhận đảng viên chính thức',
      'Ngày tháng năm chính thức', 'Ngày tháng năm vào Đảng chính thức', 'Ngày được công nhận chính thức', 'Date of official membership',
      'Official membership date',
    ],
  },
  /** As the list says it; what the dates say goes before it (`memberKindCode`). */
  memberKind: {
    kind: 'category', label: { vi: 'Loại đảng viên', en: 'Kind of membership' }, categories: MEMBER_KINDS,
    headers: [
      'Loại đảng viên', 'Loại ĐV', 'Diện đảng viên', 'Diện ĐV', 'Hình thức đảng viên', 'Đảng viên chính thức/dự bị', 'ĐV chính thức/dự bị',
      'Đảng viên chính thức hoặc dự bị', 'Chính thức/dự bị', 'CT/DB', 'Kind of membership', 'Member kind', 'Membership type', 'Kind of member', 'Member type',
    ],
  },
  partyPost: {
    kind: 'category', label: { vi: 'Chức vụ Đảng', en: 'Party office' }, categories: PARTY_POSTS, emptyMeans: 'none',
    headers: [
      'Chức vụ Đảng', 'CV Đảng', 'Chức vụ trong Đảng', 'Party office', 'Chức danh trong Đảng', 'Chức vụ Đảng hiện nay',
      'Chức vụ trong chi bộ', 'Party position', 'Party post',
    ],
  },
  concurrentPost: {
    kind: 'category', label: { vi: 'Kiêm chức', en: 'Concurrent office' }, categories: CONCURRENT_POSTS, emptyMeans: 'none',
    headers: ['Kiêm chức', 'Kiêm nhiệm', 'Chức danh kiêm nhiệm', 'Concurrent office'],
  },
  exemptDate: {
    kind: 'date', label: { vi: 'Miễn sinh hoạt từ ngày', en: 'Exempt since' }, years: { from: 1975 },
    headers: [
      'Miễn sinh hoạt từ ngày', 'Ngày miễn sinh hoạt', 'Miễn SH', 'Miễn SHĐ', 'Miễn sinh hoạt', 'Miễn sinh hoạt đảng', 'Miễn CT-SH',
      'Miễn CT và SHĐ', 'Miễn CT, SH', 'Miễn CT, SHĐ', 'Miễn công tác, sinh hoạt', 'Miễn công tác và sinh hoạt', 'Miễn công tác và sinh hoạt đảng', 'Miễn công tác, sinh hoạt đảng',
      'Được miễn công tác và sinh hoạt đảng ngày', 'Exempt since', 'Miễn', 'Miễn SH đảng', 'Ngày miễn', 'Ngày miễn SH', 'Ngày miễn SHĐ',
      'Ngày miễn sinh hoạt đảng', 'Ngày được miễn', 'Ngày được miễn sinh hoạt', 'Ngày được miễn sinh hoạt đảng',
      'Ngày miễn công tác và sinh hoạt đảng', 'Được miễn sinh hoạt', 'Được miễn sinh hoạt đảng', 'Được miễn công tác và sinh hoạt đảng',
      'Miễn sinh hoạt đảng từ ngày', 'Miễn SH từ ngày', 'Miễn SH ngày', 'Miễn sinh hoạt ngày', 'Miễn sinh hoạt đảng ngày', 'Miễn, giảm SH', 'Miễn, giảm sinh hoạt', 'Giảm, miễn SH', 'Giảm, miễn sinh hoạt', 'Diện miễn sinh hoạt', 'Diện miễn SH', 'Diện miễn', 'Exempt', 'Exempt from', 'Exemption date', 'Được miễn từ ngày', 'Được miễn từ', 'Miễn từ ngày', 'Miễn từ',
      'Date of exemption',
    ],
  },
  exemptReason: {
    kind: 'category', label: { vi: 'Lý do miễn', en: 'Reason for exemption' }, categories: EXEMPTION_REASONS,
    headers: [
      'Lý do miễn', 'Lý do được miễn', 'Lý do miễn sinh hoạt', 'Reason for exemption', 'Lý do miễn SH', 'Lý do miễn SHĐ',
      'Lý do miễn sinh hoạt đảng', 'Lý do miễn công tác và sinh hoạt đảng', 'Exemption reason',
    ],
  },
  /** Follows from the two columns before it: exempt by reason, or active. */
  exemption: { kind: 'category', label: { vi: 'Miễn công tác và sinh hoạt đảng', en: 'Exemption' }, categories: EXEMPTIONS, headers: [] },
  workingAway: {
    kind: 'category', label: { vi: 'Đi làm ăn xa', en: 'Working away' }, categories: MARKS, emptyMeans: 'no',
    headers: ['Đi làm ăn xa', 'Làm ăn xa', 'Working away', 'Làm ăn xa nơi cư trú'],
  },
  cardNumber: { kind: 'text', label: { vi: 'Số thẻ đảng', en: 'Card number' }, headers: [
      'Số thẻ đảng', 'Số thẻ đảng viên', 'Số thẻ ĐV', 'Số thẻ', 'Card number', 'Số TĐV', 'Thẻ đảng', 'Party card number', 'Card no',
      'Party card no',
    ] },
} as const satisfies Record<string, Field>;

/** The key of a member's column. */
export type FieldKey = keyof typeof FIELDS;

/** The keys of the fields of one kind. */
export type FieldKeyOf<K extends Field['kind']> = { [F in FieldKey]: (typeof FIELDS)[F]['kind'] extends K ? F : never }[FieldKey];

/** All field keys, in the order of the template. */
export const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[];

/** The column of a field in a table of members: its key in snake_case. */
export function columnName(field: FieldKey): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The definition of a field, by its general type. */
export function fieldOf(key: FieldKey): Field {
  return FIELDS[key];
}

/** The field keys of one kind, in the order of the template. */
export function fieldKeysOf<K extends Field['kind']>(kind: K): FieldKeyOf<K>[] {
  return FIELD_KEYS.filter((key) => FIELDS[key].kind === kind) as FieldKeyOf<K>[];
}

/** The ordered categories of a category field. */
export function categoriesOf(key: FieldKeyOf<'category'>): readonly Category[] {
  return FIELDS[key].categories;
}

/** The stored code of a category; a wrong key is a mistake of ours and throws. */
export function codeOf(field: FieldKeyOf<'category'>, category: string): number {
  const place = categoriesOf(field).findIndex(({ key }) => key === category);
  if (place < 0) throw new Error(`${field} has no category ${category}`);
  return place + 1;
}
