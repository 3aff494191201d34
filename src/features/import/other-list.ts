import type { ColumnMatch } from '#domain/snapshot.ts';
import { fold } from '#domain/text.ts';
import { ImportError } from './failure.ts';
import { isOfTheParty } from './party-fields.ts';
import type { RawRecord } from './records/record.ts';

const LIST = /\b(danh sach|so theo doi)\b/;
const OTHERS = /\b(cu tri|quan chung|cam tinh dang|doan vien|hoc sinh|sinh vien|chu ho|ho dan|ho gia dinh|nhan khau|hoi vien|tre em|cong dan|khach moi)\b/;
const MEMBERS = /\b(dang vien|dv)\b/;
/** Throws ImportError where the lines above the heading name other people than members, and no column is about the Party. */
export function refuseOtherList(titles: readonly RawRecord[], columns: readonly ColumnMatch[]): void {
  if (columns.some(({ field }) => field !== null && isOfTheParty(field))) return;
  const lines = titles.map(({ cells, line }) => ({ line, text: fold(cells.join(' ').slice(0, 1000)) }));
  const all = lines.map(({ text }) => text).join(' ');
  const other = lines.find(({ text }) => OTHERS.test(text));
  if (other && LIST.test(all) && !MEMBERS.test(all)) throw new ImportError({ code: 'other-list', params: { line: other.line } });
}

/** Whether the words of a heading name members. */
export function namesMembers(name: string): boolean {
  return MEMBERS.test(fold(name));
}

/** Whether a name, such as that of a sheet, is that of a list of other people than members. */
export function namesOtherPeople(name: string): boolean {
  const words = fold(name);
  return OTHERS.test(words) && !MEMBERS.test(words);
}
