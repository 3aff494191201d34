import type { Day } from './calendar.ts';
import type { Cell } from './organisations.ts';
import type { Qualification, Theory } from './quotas.ts';

/** The header row of the export, in order; the last two are what a reader has to drop. */
export const COLUMNS = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Dân tộc',
  'Tôn giáo',
  'Khối',
  'Tổ chức cơ sở đảng',
  'Chi bộ',
  'Trình độ giáo dục phổ thông',
  'Trình độ chuyên môn',
  'Lý luận chính trị',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Chức vụ Đảng',
  'Kiêm chức',
  'Miễn sinh hoạt từ ngày',
  'Lý do miễn',
  'Đi làm ăn xa',
  'Số thẻ đảng',
  'Số CCCD',
  'Số điện thoại',
] as const;

/** A header of the export. */
export type Column = (typeof COLUMNS)[number];

/** One synthetic member; empty text and null stand for an empty cell of the export. */
export interface Member {
  /** Running number over everyone ever generated; card, CCCD and telephone number follow from it. */
  serial: number;
  card: string;
  name: string;
  sex: 'Nam' | 'Nữ';
  born: Day;
  /** Completed years on 01/03/2026. */
  ageYears: number;
  ethnicity: string;
  religion: string;
  cell: Cell;
  school: string;
  qualification: Qualification;
  theory: Theory;
  admitted: Day | null;
  official: Day | null;
  post: '' | 'Bí thư chi bộ' | 'Bí thư Đảng ủy' | 'Phó Bí thư chi bộ' | 'Phó Bí thư Đảng ủy' | 'Chi ủy viên' | 'Đảng ủy viên';
  /** Post held beside the party post. */
  concurrently: string;
  exemptFrom: Day | null;
  exemptReason: string;
  away: boolean;
  /** What the file says instead of the plain spelling. */
  written: Partial<Record<Column, string>>;
}

/** The member holds the first post of a cell. */
export function isSecretary(member: Member): boolean {
  return member.post === 'Bí thư chi bộ' || member.post === 'Bí thư Đảng ủy';
}
