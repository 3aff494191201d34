/** Text without case, marks and signs, y as i: "Th.S " and "THS" become "ths". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')
    .replace(/(?<=[a-z])\.(?=[a-z])/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Gives what a cell means by its spelling; 'unknown' for an empty cell and for whatever no list holds. */
export function classifier<Meaning extends string>(lists: Readonly<Record<Meaning, readonly string[]>>): (cell: string) => Meaning | 'unknown' {
  const meanings = new Map<string, Meaning>();
  for (const meaning of Object.keys(lists) as Meaning[]) {
    for (const spelling of lists[meaning]) meanings.set(plain(spelling), meaning);
  }
  return (cell) => meanings.get(plain(cell)) ?? 'unknown';
}

export const SEX = { female: ['Nữ'], male: ['Nam'] };

export const ETHNICITY = {
  kinh: ['Kinh', 'K'],
  minority: [
    'Tày',
    'Thái',
    'Hoa',
    'Khơ-me',
    'Khmer',
    'Mường',
    'Nùng',
    "H'Mông",
    'Mông',
    'Dao',
    'Gia-rai',
    'Ngái',
    'Ê-đê',
    'Ba-na',
    'Xơ-đăng',
    'Sán Chay',
    'Cơ-ho',
    'Chăm',
    'Sán Dìu',
    'Hrê',
    'Mnông',
    'Raglay',
    'Xtiêng',
    'Bru - Vân Kiều',
    'Thổ',
    'Giáy',
    'Cơ-tu',
    'Gié - Triêng',
    'Mạ',
    'Khơ-mú',
    'Co',
    'Tà-ôi',
    'Chơ-ro',
    'Kháng',
    'Xinh-mun',
    'Hà Nhì',
    'Chu-ru',
    'Lào',
    'La Chí',
    'La Ha',
    'Phù Lá',
    'La Hủ',
    'Lự',
    'Lô Lô',
    'Chứt',
    'Mảng',
    'Pà Thẻn',
    'Cơ Lao',
    'Cống',
    'Bố Y',
    'Si La',
    'Pu Péo',
    'Brâu',
    'Ơ-đu',
    'Rơ-măm',
  ],
};

export const RELIGION = {
  none: ['Không', 'Ko', 'K', '0', 'Không theo', 'Không theo đạo'],
  some: [
    'Phật giáo',
    'Đạo Phật',
    'Phật',
    'Công giáo',
    'Thiên chúa',
    'Thiên chúa giáo',
    'TCG',
    'Tin lành',
    'Cao Đài',
    'Hòa Hảo',
    'Phật giáo Hòa Hảo',
    'Hồi giáo',
  ],
};

export const BLOC = {
  administrative: ['Khối cơ quan hành chính, đơn vị sự nghiệp'],
  enterprise: ['Khối doanh nghiệp'],
  military: ['Quân đội'],
  police: ['Công an'],
  residential: ['Chi bộ khu dân cư'],
};

export const GENERAL_EDUCATION = {
  literate: ['Biết đọc, biết viết', 'Biết đọc, biết viết chữ quốc ngữ'],
  primary: ['Tiểu học', '4/10', '5/10', '6/10', '5/12', '6/12', '7/12', '8/12'],
  // A sheet turns 7/10 into the seventh of October.
  lowerSecondary: ['THCS', '7/10', '8/10', '9/10', '9/12', '10/12', '11/12', '7-Oct', '8-Oct', '9-Oct', '9-Dec', '10-Dec', '11-Dec'],
  upperSecondary: ['THPT', '10/10', '12/12', '11/11', '10-Oct', '12-Dec', '10/10 BT', '12/12 hệ chính quy'],
};

export const QUALIFICATION = {
  doctorate: ['Tiến sĩ', 'TS', 'TSKH', 'Tiến sĩ khoa học', 'PGS.TS', 'GS.TS', 'PGS', 'GS', 'Ph.D'],
  masters: ['Thạc sĩ', 'ThS', 'Master', 'MBA'],
  university: ['Đại học', 'ĐH', 'Cử nhân', 'Kỹ sư', 'KS', 'Bác sĩ', 'BS', 'Dược sĩ', 'Kiến trúc sư', 'KTS', 'Luật sư'],
  college: ['Cao đẳng', 'CĐ', 'CĐSP', 'Cao đẳng nghề'],
  intermediate: ['Trung cấp', 'TC', 'THCN', 'TCCN', 'Trung học chuyên nghiệp', 'Trung cấp nghề', 'Y sĩ'],
  elementary: ['Sơ cấp', 'SC', 'Sơ cấp nghề', 'CNKT', 'Công nhân kỹ thuật'],
  none: ['Không', 'Chưa', 'Chưa qua đào tạo', '0'],
};

export const POLITICAL_THEORY = {
  advanced: [
    'Cao cấp',
    'CC',
    'CCLLCT',
    'CC LLCT',
    'Cao cấp LLCT',
    'Cao cấp lý luận chính trị',
    'Cao cấp chính trị',
    'Cử nhân',
    'Cử nhân chính trị',
    'CNCT',
    'CN',
    'Tương đương cao cấp',
  ],
  intermediate: ['Trung cấp', 'TC', 'TCLLCT', 'TC LLCT', 'TCCT', 'Trung cấp LLCT', 'Trung cấp LLCT-HC', 'Tương đương trung cấp'],
  elementary: ['Sơ cấp', 'SC', 'SCLLCT', 'Sơ cấp LLCT'],
  none: ['Không', 'Chưa', 'Chưa qua đào tạo', '0'],
};

export const PARTY_POST = {
  secretary: ['Bí thư', 'Bí thư chi bộ', 'Bí thư Đảng ủy'],
  deputy: ['Phó Bí thư', 'Phó Bí thư chi bộ', 'Phó Bí thư Đảng ủy'],
  committee: ['Chi ủy viên', 'Đảng ủy viên', 'Ủy viên'],
};

/** Posts beside the party post that make their holder the head of the residential unit. */
export const HEADS_UNIT = { head: ['Tổ trưởng tổ dân phố', 'Trưởng ban công tác Mặt trận'] };
