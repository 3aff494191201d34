import { formatDay, pad, partsOf, type Day } from './calendar.ts';
import { plainText } from './csv.ts';
import type { Column, Member } from './member.ts';
import { randomStream, type Random } from './random.ts';

/** One odd spelling: in `column`, instead of `plain`, `count` members get `written`. */
type Spelling = readonly [column: Column, plain: string, written: string, count: number];

const DEGREE = 'Trình độ chuyên môn';
const THEORY = 'Lý luận chính trị';
const SCHOOL = 'Trình độ giáo dục phổ thông';
const nfd = (text: string): string => text.normalize('NFD');

const SPELLINGS: readonly Spelling[] = [
  ['Giới tính', 'Nữ', 'nữ', 24],
  ['Giới tính', 'Nữ', 'NỮ', 18],
  ['Giới tính', 'Nữ', 'Nữ ', 12],
  ['Giới tính', 'Nữ', nfd('Nữ'), 10],
  ['Giới tính', 'Nam', 'nam', 30],
  ['Giới tính', 'Nam', 'NAM', 22],
  ['Giới tính', 'Nam', 'Nam ', 12],
  ['Dân tộc', 'Kinh', 'kinh', 48],
  ['Dân tộc', 'Kinh', 'Kinh ', 36],
  ['Dân tộc', 'Kinh', 'KINH', 34],
  ['Dân tộc', 'Kinh', 'K', 5],
  ['Dân tộc', 'Tày', nfd('Tày'), 1],
  ['Dân tộc', 'Mường', 'mường', 1],
  ['Dân tộc', 'Nùng', 'Nùng ', 1],
  ['Tôn giáo', 'Không', 'không', 46],
  ['Tôn giáo', 'Không', 'KHÔNG', 24],
  ['Tôn giáo', 'Không', 'Không ', 22],
  ['Tôn giáo', 'Không', nfd('Không'), 14],
  ['Tôn giáo', 'Không', 'Ko', 14],
  ['Tôn giáo', 'Không', 'Không theo đạo', 9],
  ['Tôn giáo', 'Không', '0', 4],
  [SCHOOL, '10/10', '10-Oct', 7],
  [SCHOOL, '12/12', '12-Dec', 6],
  [SCHOOL, '7/10', '7-Oct', 3],
  [SCHOOL, '9/12', '9-Dec', 2],
  [SCHOOL, '10/10', '10/10 ', 26],
  [SCHOOL, '12/12', '12/12 ', 22],
  [SCHOOL, '10/10', '10/10 BT', 9],
  [SCHOOL, '12/12', '12/12 hệ chính quy', 8],
  [SCHOOL, 'THPT', 'thpt', 12],
  [DEGREE, 'Tiến sĩ', 'Tiến sỹ', 6],
  [DEGREE, 'Tiến sĩ', 'TS', 2],
  [DEGREE, 'Tiến sĩ', 'T.S', 1],
  [DEGREE, 'Tiến sĩ', 'PGS.TS', 2],
  [DEGREE, 'Thạc sĩ', 'Thạc sỹ', 13],
  [DEGREE, 'Thạc sĩ', 'ThS', 6],
  [DEGREE, 'Thạc sĩ', 'Th.S', 5],
  [DEGREE, 'Thạc sĩ', 'thạc sĩ', 3],
  [DEGREE, 'Thạc sĩ', nfd('Thạc sĩ'), 2],
  [DEGREE, 'Đại học', 'ĐH', 16],
  [DEGREE, 'Đại học', 'Đại học ', 10],
  [DEGREE, 'Đại học', 'ĐẠI HỌC', 7],
  [DEGREE, 'Đại học', 'đại học', 7],
  [DEGREE, 'Đại học', nfd('Đại học'), 5],
  [DEGREE, 'Đại học', 'Cử nhân', 6],
  [DEGREE, 'Đại học', 'Kỹ sư', 5],
  [DEGREE, 'Đại học', 'Đ.H', 2],
  [DEGREE, 'Đại học', 'Kĩ sư', 1],
  [DEGREE, 'Cao đẳng', 'CĐ', 8],
  [DEGREE, 'Cao đẳng', 'cao đẳng', 4],
  [DEGREE, 'Cao đẳng', 'Cao đẳng nghề', 3],
  [DEGREE, 'Trung cấp', 'TC', 8],
  [DEGREE, 'Trung cấp', 'Trung cấp ', 4],
  [DEGREE, 'Trung cấp', 'THCN', 3],
  [DEGREE, 'Trung cấp', 'TRUNG CẤP', 2],
  [DEGREE, 'Sơ cấp', 'SC', 5],
  [DEGREE, 'Sơ cấp', 'CNKT', 4],
  [DEGREE, 'Sơ cấp', 'Công nhân kỹ thuật', 4],
  [DEGREE, 'Sơ cấp', 'Sơ cấp nghề', 2],
  [THEORY, 'Cao cấp', 'CC', 4],
  [THEORY, 'Cao cấp', 'Cao cấp LLCT', 7],
  [THEORY, 'Cao cấp', 'cao cấp', 4],
  [THEORY, 'Cao cấp', 'CAO CẤP', 2],
  [THEORY, 'Cử nhân', 'Cử nhân chính trị', 12],
  [THEORY, 'Cử nhân', 'CNCT', 2],
  [THEORY, 'Trung cấp', 'TC', 9],
  [THEORY, 'Trung cấp', 'Trung cấp LLCT-HC', 6],
  [THEORY, 'Trung cấp', 'trung cấp', 6],
  [THEORY, 'Trung cấp', 'TRUNG CẤP', 4],
  [THEORY, 'Trung cấp', 'Trung cấp ', 8],
  [THEORY, 'Sơ cấp', 'SC', 14],
  [THEORY, 'Sơ cấp', 'sơ cấp', 14],
  [THEORY, 'Sơ cấp', 'Sơ cấp ', 12],
  [THEORY, 'Sơ cấp', 'Sơ cấp LLCT', 10],
  [THEORY, 'Sơ cấp', nfd('Sơ cấp'), 8],
  [THEORY, 'Chưa qua đào tạo', 'Chưa', 5],
  [THEORY, 'Chưa qua đào tạo', 'Không', 4],
  [THEORY, 'Chưa qua đào tạo', 'chưa qua đào tạo', 4],
  // Not to be understood: still studying is no level.
  [THEORY, '', 'đang học', 1],
  [THEORY, '', 'Đang học trung cấp', 1],
  [THEORY, '', '?', 2],
  ['Đi làm ăn xa', 'Có', 'x', 3],
];

/** One way to write a date; `fits` keeps it to those to whom it could have happened. */
interface DateSpelling {
  column: 'Ngày sinh' | 'Ngày vào Đảng' | 'Ngày chính thức' | 'Miễn sinh hoạt từ ngày';
  count: number;
  write: (day: Day) => string;
  fits?: (day: Day) => boolean;
}

const part = partsOf;
const bare = (day: Day): string => `${part(day).day}/${part(day).month}/${part(day).year}`;
const dashed = (day: Day): string => formatDay(day).replaceAll('/', '-');
const dotted = (day: Day): string => formatDay(day).replaceAll('/', '.');
const monthOnly = (day: Day): string => formatDay(day).slice(3);
const yearOnly = (day: Day): string => String(part(day).year);
const official = (day: Day): string => `${pad(part(day).day)}/${part(day).month}/${part(day).year}`;
const iso = (day: Day): string => `${part(day).year}-${pad(part(day).month)}-${pad(part(day).day)}`;
const words = (day: Day): string => `${part(day).day} tháng ${part(day).month} năm ${part(day).year}`;
const serial = (day: Day): string => String(day + 25_569);
const shortYear = (day: Day): string => `${part(day).day}/${part(day).month}/${String(part(day).year).slice(2)}`;
const english = (day: Day): string => `${pad(part(day).day)}-Feb-${String(part(day).year).slice(2)}`;
const impossible =
  (dayAndMonth: string) =>
  (day: Day): string =>
    `${dayAndMonth}/${part(day).year}`;

const shortens = (day: Day): boolean => part(day).day < 10 && part(day).month < 10;
const old = (day: Day): boolean => part(day).year < 1950;
const between =
  (from: number, to: number) =>
  (day: Day): boolean =>
    part(day).year >= from && part(day).year <= to;
const inFebruary = (day: Day): boolean => part(day).month === 2 && between(1980, 1995)(day);
const monthAboveTwo = (day: Day): boolean => part(day).month > 2 && part(day).month < 10;

const DATE_SPELLINGS: readonly DateSpelling[] = [
  { column: 'Ngày sinh', count: 36, write: bare, fits: shortens },
  { column: 'Ngày sinh', count: 24, write: dashed },
  { column: 'Ngày sinh', count: 8, write: dotted },
  { column: 'Ngày sinh', count: 34, write: yearOnly, fits: old },
  { column: 'Ngày sinh', count: 9, write: (day) => `00/00/${yearOnly(day)}`, fits: old },
  { column: 'Ngày sinh', count: 2, write: (day) => `//${yearOnly(day)}`, fits: old },
  { column: 'Ngày sinh', count: 8, write: monthOnly, fits: between(1935, 1960) },
  { column: 'Ngày sinh', count: 5, write: iso },
  { column: 'Ngày sinh', count: 2, write: serial },
  { column: 'Ngày sinh', count: 2, write: shortYear, fits: between(1948, 1960) },
  { column: 'Ngày sinh', count: 1, write: english, fits: inFebruary },
  { column: 'Ngày sinh', count: 1, write: words },
  ...['31/02', '30/02', '31/04', '31/06', '31/11', '32/01'].map((text): DateSpelling => ({
    column: 'Ngày sinh',
    count: 1,
    write: impossible(text),
    fits: between(1940, 1965),
  })),
  { column: 'Ngày vào Đảng', count: 40, write: bare, fits: shortens },
  { column: 'Ngày vào Đảng', count: 24, write: dashed },
  { column: 'Ngày vào Đảng', count: 40, write: official, fits: monthAboveTwo },
  { column: 'Ngày vào Đảng', count: 5, write: yearOnly, fits: between(1960, 1985) },
  { column: 'Ngày chính thức', count: 40, write: bare, fits: shortens },
  { column: 'Ngày chính thức', count: 16, write: dashed },
  { column: 'Ngày chính thức', count: 40, write: official, fits: monthAboveTwo },
  { column: 'Miễn sinh hoạt từ ngày', count: 14, write: bare, fits: shortens },
  { column: 'Miễn sinh hoạt từ ngày', count: 6, write: dashed },
  { column: 'Miễn sinh hoạt từ ngày', count: 8, write: monthOnly, fits: between(2008, 2024) },
  { column: 'Miễn sinh hoạt từ ngày', count: 4, write: yearOnly, fits: between(2008, 2024) },
  { column: 'Miễn sinh hoạt từ ngày', count: 2, write: (day) => `Miễn từ ${part(day).month}/${part(day).year}`, fits: between(2015, 2024) },
  { column: 'Miễn sinh hoạt từ ngày', count: 1, write: () => 'x', fits: between(2008, 2024) },
];

/** Names of people, organisations, cells and blocs vary only in spaces and in how letters are composed. */
const NAME_COLUMNS = ['Họ và tên', 'Khối', 'Tổ chức cơ sở đảng', 'Chi bộ'] as const;
const NAME_SPELLINGS = [
  { count: 22, write: (text: string) => `${text} ` },
  { count: 18, write: nfd },
  { count: 14, write: (text: string) => text.replace(' ', '  ') },
] as const;

/** Writes about two in a hundred values as hands do. */
export function misspell(members: readonly Member[]): void {
  const random = randomStream('spellings');
  for (const [column, plain, written, count] of SPELLINGS) {
    const candidates = unspoiled(members, column).filter((member) => plainText(member, column) === plain);
    spoil(random, candidates, column, count, () => written);
  }
  for (const { column, count, write, fits = () => true } of DATE_SPELLINGS) {
    const candidates = unspoiled(members, column).filter((member) => {
      const day = dayIn(member, column);
      return day !== null && fits(day);
    });
    spoil(random, candidates, column, count, (member) => write(dayIn(member, column) as Day));
  }
  for (const column of NAME_COLUMNS) {
    for (const { count, write } of NAME_SPELLINGS) {
      spoil(random, unspoiled(members, column), column, count, (member) => write(plainText(member, column)));
    }
  }
}

function unspoiled(members: readonly Member[], column: Column): Member[] {
  return members.filter(({ written }) => written[column] === undefined);
}

function spoil(random: Random, members: readonly Member[], column: Column, count: number, write: (member: Member) => string): void {
  for (const member of random.draw(members, count)) member.written[column] = write(member);
}

function dayIn(member: Member, column: DateSpelling['column']): Day | null {
  switch (column) {
    case 'Ngày sinh':
      return member.born;
    case 'Ngày vào Đảng':
      return member.admitted;
    case 'Ngày chính thức':
      return member.official;
    case 'Miễn sinh hoạt từ ngày':
      return member.exemptFrom;
  }
}
