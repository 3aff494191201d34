/** Blocs of the committee, as the export writes them. */
export const BLOCS = {
  administrative: 'Khối cơ quan hành chính, đơn vị sự nghiệp',
  enterprise: 'Khối doanh nghiệp',
  military: 'Quân đội',
  police: 'Công an',
  residential: 'Chi bộ khu dân cư',
} as const;

/** A bloc's key. */
export type Bloc = keyof typeof BLOCS;

/** Professional qualification; empty where nothing is recorded. */
export type Qualification = 'Tiến sĩ' | 'Thạc sĩ' | 'Đại học' | 'Cao đẳng' | 'Trung cấp' | 'Sơ cấp' | '';

/** Political theory; empty where nothing is recorded. */
export type Theory = 'Cao cấp' | 'Cử nhân' | 'Trung cấp' | 'Sơ cấp' | 'Chưa qua đào tạo' | '';

/** How many members of a bloc have each property; every group but `women` adds up to the bloc's members. */
export interface Quota {
  women: number;
  /** [youngest, oldest, members]: completed years on 01/03/2026. */
  ages: readonly (readonly [number, number, number])[];
  qualification: Readonly<Record<Qualification, number>>;
  theory: Readonly<Record<Theory, number>>;
  /** Exempt for old age and ill health. */
  exemptForAge: number;
}

/** The committee's totals, split over the blocs. */
export const QUOTAS: Readonly<Record<Bloc, Quota>> = {
  administrative: {
    women: 498,
    ages: [
      [22, 30, 95],
      [31, 35, 120],
      [36, 40, 150],
      [41, 45, 150],
      [46, 50, 125],
      [51, 55, 95],
      [56, 60, 70],
      [61, 61, 7],
    ],
    qualification: { 'Tiến sĩ': 34, 'Thạc sĩ': 290, 'Đại học': 440, 'Cao đẳng': 30, 'Trung cấp': 14, 'Sơ cấp': 4, '': 0 },
    theory: { 'Cao cấp': 83, 'Cử nhân': 12, 'Trung cấp': 225, 'Sơ cấp': 410, 'Chưa qua đào tạo': 72, '': 10 },
    exemptForAge: 0,
  },
  enterprise: {
    women: 254,
    ages: [
      [22, 30, 60],
      [31, 35, 75],
      [36, 40, 85],
      [41, 45, 80],
      [46, 50, 65],
      [51, 55, 50],
      [56, 60, 40],
      [61, 70, 30],
      [71, 76, 2],
    ],
    qualification: { 'Tiến sĩ': 3, 'Thạc sĩ': 70, 'Đại học': 290, 'Cao đẳng': 52, 'Trung cấp': 40, 'Sơ cấp': 30, '': 2 },
    theory: { 'Cao cấp': 21, 'Cử nhân': 4, 'Trung cấp': 90, 'Sơ cấp': 290, 'Chưa qua đào tạo': 72, '': 10 },
    exemptForAge: 4,
  },
  military: {
    women: 2,
    ages: [
      [20, 30, 6],
      [31, 35, 4],
      [36, 40, 3],
      [41, 45, 3],
      [46, 50, 2],
    ],
    qualification: { 'Tiến sĩ': 0, 'Thạc sĩ': 1, 'Đại học': 11, 'Cao đẳng': 3, 'Trung cấp': 2, 'Sơ cấp': 1, '': 0 },
    theory: { 'Cao cấp': 3, 'Cử nhân': 1, 'Trung cấp': 9, 'Sơ cấp': 4, 'Chưa qua đào tạo': 1, '': 0 },
    exemptForAge: 0,
  },
  police: {
    women: 26,
    ages: [
      [22, 30, 30],
      [31, 35, 32],
      [36, 40, 28],
      [41, 45, 20],
      [46, 50, 13],
      [51, 55, 7],
      [56, 59, 3],
    ],
    qualification: { 'Tiến sĩ': 0, 'Thạc sĩ': 15, 'Đại học': 103, 'Cao đẳng': 4, 'Trung cấp': 11, 'Sơ cấp': 0, '': 0 },
    theory: { 'Cao cấp': 12, 'Cử nhân': 2, 'Trung cấp': 82, 'Sơ cấp': 34, 'Chưa qua đào tạo': 3, '': 0 },
    exemptForAge: 0,
  },
  residential: {
    women: 2187,
    ages: [
      [19, 30, 200],
      [31, 35, 200],
      [36, 40, 260],
      [41, 45, 275],
      [46, 50, 265],
      [51, 55, 285],
      [56, 60, 420],
      [61, 70, 1433],
      [71, 80, 1380],
      [81, 101, 640],
    ],
    qualification: { 'Tiến sĩ': 64, 'Thạc sĩ': 441, 'Đại học': 2168, 'Cao đẳng': 867, 'Trung cấp': 808, 'Sơ cấp': 988, '': 22 },
    theory: { 'Cao cấp': 903, 'Cử nhân': 130, 'Trung cấp': 1217, 'Sơ cấp': 2572, 'Chưa qua đào tạo': 502, '': 34 },
    exemptForAge: 1523,
  },
};

/** Members of ethnic minorities: 54 in all. */
export const MINORITIES: readonly (readonly [string, number])[] = [
  ['Tày', 17],
  ['Mường', 12],
  ['Nùng', 8],
  ['Thái', 6],
  ['Hoa', 4],
  ['Dao', 3],
  ['Sán Dìu', 1],
  ['Khơ-me', 1],
  ["H'Mông", 1],
  ['Ê-đê', 1],
];

/** Empty cells where the figures leave freedom. */
export const BLANKS = { ethnicity: 11, religion: 38, school: 17, admitted: 7 } as const;

/** Exempt for other reasons than age and health: 18, of whom 12 work away. */
export const OTHER_EXEMPT: readonly { bloc: Bloc; reason: string; count: number }[] = [
  { bloc: 'residential', reason: 'Đi làm ăn xa', count: 12 },
  { bloc: 'residential', reason: 'Ra nước ngoài vì việc riêng', count: 3 },
  { bloc: 'residential', reason: 'Nghỉ sinh con', count: 1 },
  { bloc: 'administrative', reason: 'Nghỉ sinh con', count: 1 },
  { bloc: 'enterprise', reason: 'Nghỉ sinh con', count: 1 },
];

/** Residential secretaries who also head the unit: 37 of 59; members who head one at all. */
export const HEADS = { secretariesAsGroupHead: 25, secretariesAsFrontHead: 12, groupsWithMemberAsHead: 56 } as const;

/** What happened between 31/12/2025 and 01/03/2026; 6,808 - joined + left = 6,780. */
export const CHANGES = { admitted: 27, movedIn: 44, died: 19, movedOut: 24, exempted: 38, movedCell: 6 } as const;
