import { readCsv } from './csv-text.ts';
import { readDate, type OracleDate } from './dates.ts';
import {
  BLOC,
  ETHNICITY,
  GENERAL_EDUCATION,
  HEADS_UNIT,
  PARTY_POST,
  POLITICAL_THEORY,
  QUALIFICATION,
  RELIGION,
  SEX,
  classifier,
  plain,
} from './spelling-tables.ts';

type MeaningOf<Lists> = keyof Lists & string;

/** Why a member is exempt; 'active' where neither a date nor a reason is given, 'unknown' where what is given says nothing. */
export type OracleExemption = 'ageHealth' | 'workingAway' | 'otherReason' | 'reasonUnknown' | 'active' | 'unknown';

/** One member as read from the sample export, without any code of the app. */
export interface OracleMember {
  card: string;
  /** NFC, trimmed, single spaces; so are organisation and cell. */
  name: string;
  sex: MeaningOf<typeof SEX> | 'unknown';
  birth: OracleDate | null;
  ethnicity: MeaningOf<typeof ETHNICITY> | 'unknown';
  religion: MeaningOf<typeof RELIGION> | 'unknown';
  bloc: MeaningOf<typeof BLOC> | 'unknown';
  organisation: string;
  cell: string;
  generalEducation: MeaningOf<typeof GENERAL_EDUCATION> | 'unknown';
  qualification: MeaningOf<typeof QUALIFICATION> | 'unknown';
  politicalTheory: MeaningOf<typeof POLITICAL_THEORY> | 'unknown';
  admitted: OracleDate | null;
  official: OracleDate | null;
  partyPost: MeaningOf<typeof PARTY_POST> | 'none' | 'unknown';
  /** Also head of the residential unit, with or without a party post. */
  headsUnit: boolean;
  exemption: OracleExemption;
  exemptFrom: OracleDate | null;
  workingAway: boolean;
}

const sexOf = classifier(SEX);
const ethnicityOf = classifier(ETHNICITY);
const religionOf = classifier(RELIGION);
const blocOf = classifier(BLOC);
const generalEducationOf = classifier(GENERAL_EDUCATION);
const qualificationOf = classifier(QUALIFICATION);
const politicalTheoryOf = classifier(POLITICAL_THEORY);
const partyPostOf = classifier(PARTY_POST);
const headsUnitOf = classifier(HEADS_UNIT);

/** The members of an export in the order of its rows. */
export function readMembers(csvText: string): OracleMember[] {
  const [header = [], ...rows] = readCsv(csvText);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells under ${header.length} headers: ${row.join(' | ')}`);
    const cell = (column: string): string => {
      const index = header.indexOf(column);
      if (index < 0) throw new Error(`no column ${column}`);
      return row[index] ?? '';
    };
    const post = cell('Chức vụ Đảng');
    return {
      card: cell('Số thẻ đảng').trim(),
      name: tidy(cell('Họ và tên')),
      sex: sexOf(cell('Giới tính')),
      birth: readDate(cell('Ngày sinh')),
      ethnicity: ethnicityOf(cell('Dân tộc')),
      religion: religionOf(cell('Tôn giáo')),
      bloc: blocOf(cell('Khối')),
      organisation: tidy(cell('Tổ chức cơ sở đảng')),
      cell: tidy(cell('Chi bộ')),
      generalEducation: generalEducationOf(cell('Trình độ giáo dục phổ thông')),
      qualification: qualificationOf(cell('Trình độ chuyên môn')),
      politicalTheory: politicalTheoryOf(cell('Lý luận chính trị')),
      admitted: readDate(cell('Ngày vào Đảng')),
      official: readDate(cell('Ngày chính thức')),
      partyPost: post.trim() === '' ? 'none' : partyPostOf(post),
      headsUnit: headsUnitOf(cell('Kiêm chức')) === 'head',
      exemption: exemptionOf(cell('Miễn sinh hoạt từ ngày'), cell('Lý do miễn')),
      exemptFrom: readDate(cell('Miễn sinh hoạt từ ngày')),
      workingAway: ['x', 'co'].includes(plain(cell('Đi làm ăn xa'))),
    };
  });
}

/** How many members have each value. */
export function countBy<Key extends keyof OracleMember>(members: readonly OracleMember[], key: Key): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const member of members) {
    const value = String(member[key]);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The name of a member's cell that no other cell has: "Chi bộ 1" exists under several organisations. */
export function cellKey({ organisation, cell }: OracleMember): string {
  return `${organisation} › ${cell}`;
}

function exemptionOf(from: string, reason: string): OracleExemption {
  const why = plain(reason);
  const since = plain(from);
  if (/tuoi cao|suc khoe/.test(why)) return 'ageHealth';
  if (why.includes('di lam an xa')) return 'workingAway';
  if (why !== '') return 'otherReason';
  if (since === '' || since === 'khong' || since === 'chua') return 'active';
  return readDate(from) !== null || since === 'x' || since.startsWith('mien') ? 'reasonUnknown' : 'unknown';
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
