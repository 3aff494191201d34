import type { Dialect } from './dialect.ts';
import { cellOf, ORGANISATIONS, usesBirthBySex, usesWomenMarked } from './expected.ts';
import type { Day, Member } from './model.ts';
import type { Random } from './random.ts';
import { HEADERS, LEAVING_HEADERS, LEFT, OTHERS, PRESENT, STATUS_HEADERS, UNKNOWN, VALUES, nameOf, type Column, type Valued } from './spellings.ts';
import { bare, serialOf, typed, writeDate, writeHeader } from './write-values.ts';

/** A cell of a list; `serial` is its day where a workbook may hold it as a number. */
export interface WrittenCell {
  text: string;
  serial?: number;
  /** Whether it is one of a member. */
  isValue?: boolean;
}

/** One column of a list as it is written. */
export interface WrittenColumn {
  /** The group above it; empty where it stands alone. */
  group: string;
  header: string;
  /** Whether it may be missing at the end of a row: an empty cell and none are the same there. */
  optional: boolean;
  /** Whether it is one of the columns of a member that are counted. */
  isRead: boolean;
  isName?: boolean;
  write(member: Member, row: number): WrittenCell;
}

const LEVEL_GROUPS = { qualification: ['Trình độ chuyên môn', 'Chuyên môn nghiệp vụ'], politicalTheory: ['Trình độ lý luận chính trị', 'Lý luận chính trị', 'LLCT'], generalEducation: ['Giáo dục phổ thông', 'Trình độ văn hóa'] } as const;
const LEVEL_COLUMNS = {
  qualification: [['Tiến sĩ', 'doctorate'], ['Thạc sĩ', 'masters'], ['Đại học', 'university'], ['Cao đẳng', 'college'], ['Trung cấp', 'intermediate'], ['Sơ cấp', 'elementary'], ['Chưa qua đào tạo', 'none']],
  politicalTheory: [['Cử nhân', 'advanced'], ['Cao cấp', 'advanced'], ['Trung cấp', 'intermediate'], ['Sơ cấp', 'elementary'], ['Chưa qua đào tạo', 'none']],
  generalEducation: [['Biết đọc, biết viết', 'literate'], ['Tiểu học', 'primary'], ['THCS', 'lowerSecondary'], ['THPT', 'upperSecondary']],
} as const;

const LEAVING_DAY: Day = { year: 2025, month: 9, day: 20 };

/** The columns of a list, in the order in which it has them. */
export function columnsOf(dialect: Dialect, random: Random): WrittenColumn[] {
  const write = (text: string): WrittenCell => ({ text: dialect.bare ? bare(text) : text });
  const plain = (header: string, optional: boolean, cell: (member: Member, row: number) => WrittenCell): WrittenColumn[] => [{ group: '', header, optional, isRead: false, write: cell }];
  const headerOf = (column: Column) => writeHeader(random.pick(HEADERS[column]), column.endsWith('Date'), dialect, random);
  const spelled = (field: Valued, value: string | null) => write(value === null ? random.pick(UNKNOWN) : typed(random.pick(VALUES[field][value] ?? []), random));
  const dated = (date: Day | null): WrittenCell => {
    const cell = write(writeDate(date, dialect, random));
    return date && date.day > 0 ? { ...cell, serial: serialOf(date) } : cell;
  };
  const grouped = (names: readonly string[], own: readonly string[]) => {
    const group = random.pick(names);
    return own.map((header) => (dialect.headerRows === 2 ? { group, header } : { group: '', header: `${group} - ${header}` }));
  };

  function blockOf(column: Column): WrittenColumn[] {
    switch (column) {
      case 'fullName': return nameColumns();
      case 'sex': return usesBirthBySex(dialect) ? [] : sex();
      case 'birthDate': return usesBirthBySex(dialect) ? birthBySex() : plain(headerOf(column), true, (member) => dated(member.birthDate));
      case 'admittedDate': case 'officialDate': return admissionGroup(column) ?? plain(headerOf(column), true, (member) => dated(member[column]));
      case 'organisation': return dialect.sections ? [] : plain(headerOf(column), true, ({ organisation }) => write(ORGANISATIONS[organisation] ?? ''));
      case 'cell': return dialect.sections ? [] : plain(headerOf(column), true, (member) => write(cellOf(member, dialect)));
      case 'exemptDate': return plain(headerOf(column), false, ({ exempt }) => (exempt === null ? write(random.pick(['', '', 'Không'])) : exempt.date ? dated(exempt.date) : write(random.pick(['x', 'X', 'Miễn', 'Miễn SH', 'Miễn SHĐ']))));
      case 'exemptReason': return plain(headerOf(column), true, ({ exempt }) => (exempt?.reason ? spelled(column, exempt.reason) : write('')));
      case 'qualification': case 'politicalTheory': case 'generalEducation':
        return dialect.marksFor.includes(column) ? marks(column) : plain(headerOf(column), true, ({ values }) => spelled(column, values[column]));
      case 'partyPost': return plain(headerOf(column), false, ({ values }) => (values.partyPost === null ? write(random.pick(UNKNOWN.filter((word) => word !== ''))) : spelled(column, values.partyPost)));
      default: return plain(headerOf(column), true, ({ values }) => spelled(column, values[column]));
    }
  }

  function nameColumns(): WrittenColumn[] {
    if (!dialect.splitNames) return plain(headerOf('fullName'), false, ({ name }) => write(nameOf(name).join(' '))).map((column) => ({ ...column, isName: true }));
    const family = random.pick(['Họ và tên đệm', 'Họ đệm', 'Họ']);
    return [0, 1].map((part) => ({ group: '', header: part === 0 ? family : 'Tên', optional: false, isRead: true, isName: part === 0, write: ({ name }: Member) => write(nameOf(name)[part] ?? '') }));
  }

  function sex(): WrittenColumn[] {
    const { sexDigits } = dialect;
    if (usesWomenMarked(dialect)) return plain('Nữ', true, ({ values }) => write(values.sex === 'female' ? random.pick(['x', 'X']) : ''));
    if (sexDigits === null) return plain(headerOf('sex'), true, ({ values }) => spelled('sex', values.sex));
    const [male = '', female = ''] = sexDigits;
    const header = dialect.digitsNoted ? `Giới tính (${male}: Nam, ${female}: Nữ)` : headerOf('sex');
    return plain(header, true, ({ values }) => write(values.sex === null ? random.pick(UNKNOWN) : values.sex === 'male' ? male : female));
  }

  function birthBySex(): WrittenColumn[] {
    return grouped(['Ngày, tháng, năm sinh', 'Ngày sinh', 'Năm sinh'], ['Nam', 'Nữ']).map((names_, place) => ({
      ...names_, optional: true, isRead: true, write: ({ values, birthDate }) => ((values.sex === 'male') === (place === 0) ? dated(birthDate) : write('')),
    }));
  }

  /** Both dates under one heading, where the first of them stands. */
  function admissionGroup(column: 'admittedDate' | 'officialDate'): WrittenColumn[] | null {
    const { columns, admissionGroup: isGroup } = dialect;
    if (!isGroup || !columns.includes('admittedDate') || !columns.includes('officialDate')) return null;
    if (columns.indexOf(column) > columns.indexOf(column === 'admittedDate' ? 'officialDate' : 'admittedDate')) return [];
    return grouped(['Ngày vào Đảng', 'Vào Đảng'], ['Dự bị', 'Chính thức']).map((names_, place) => ({
      ...names_, optional: true, isRead: true, write: (member) => dated(place === 0 ? member.admittedDate : member.officialDate),
    }));
  }

  function marks(field: 'qualification' | 'politicalTheory' | 'generalEducation'): WrittenColumn[] {
    const levels = LEVEL_COLUMNS[field];
    const mark = random.pick(['x', 'X']);
    // One of two columns of one class, the same for one member.
    const placeOf = (value: string | null, row: number) => {
      const places = [...levels.keys()].filter((place) => levels[place]?.[1] === value);
      return places[row % places.length] ?? -1;
    };
    return grouped(LEVEL_GROUPS[field], levels.map(([label]) => label)).map((names_, place) => ({
      ...names_, optional: true, isRead: true, write: ({ values }, row) => write(placeOf(values[field], row) === place ? mark : ''),
    }));
  }

  const blocks = random.shuffle([
    ...(['fullName', ...dialect.columns] as const).map((column) => blockOf(column).map((written) => ({ ...written, isRead: true }))),
    ...random.shuffle(OTHERS).slice(0, dialect.others).map(([header, values]) => plain(header, true, () => write(random.pick(values)))),
    ...(dialect.status === 'words' ? [plain(random.pick(STATUS_HEADERS), true, ({ left }) => write(random.pick(left === null ? PRESENT : (LEFT[left] ?? []))))] : []),
    ...(dialect.status === 'dates' ? Object.entries(LEAVING_HEADERS).map(([way, headers]) => plain(random.pick(headers), true, ({ left }) => (left === way ? dated(LEAVING_DAY) : write('')))) : []),
  ]);
  const numbers = dialect.runningNumbers ? plain(random.pick(['STT', 'TT', 'Số TT']), false, (_, row) => write(String(row + 1))) : [];
  return [...numbers, ...blocks.flat()];
}
