import type { ExcludedRow } from '#domain/snapshot.ts';
import { fold } from '#domain/text.ts';
import { namesPerson } from './person-name.ts';
import { readStanding } from './status.ts';

const ALL_PEOPLE = /^(danh sách )?(số )?(các )?(đảng viên|đồng chí|đ\/c|đc|đv)\s+/iu;

/** "Chuyển sinh hoạt sau sáp nhập", "chưa chuyển đi": people who may be here. */
const OF_LEAVING = new RegExp(
  '\\b(chuien (di|sinh hoat|sh|ra)|tu tran|qua doi|xoa ten|khai tru|ra khoi dang|(sinh hoat|sh)( dang)? tam thoi|khong con sinh hoat)\\b|^giam\\b',
);
const ALONE = /^(giam|khong con sinh hoat)( (trong|nam|ki|thang|qui)\b.*)?$/;
/** "Ghi chú: các đồng chí dưới đây đã chuyển đi". */
const OF_THOSE_BELOW = /\b(sau|duoi) dai\b/;

/** "Đảng viên đã chuyển đi": what it says of all below, unclear where it speaks of leaving; null where it says nothing of it. */
export function leavingOf(name: string): ExcludedRow | 'unclear' | null {
  const words = name.replace(ALL_PEOPLE, '');
  if (words === name || namesPerson(words)) return null;
  const standing = readStanding(words);
  if (standing === 'unclear') return OF_LEAVING.test(fold(words)) ? standing : null;
  return standing === 'present' || standing === 'exempt' ? null : standing;
}

/**
 * The same of "Chuyển đi" and no word for people: clear with the number of a heading, else unclear.
 * @param isRemark whether it begins as a remark or a signature does
 */
export function leavingAlone(name: string, hasNumber: boolean, isRemark: boolean): ExcludedRow | 'unclear' | null {
  const standing = readStanding(name);
  const key = fold(name);
  if (standing === 'present' || standing === 'exempt' || namesPerson(name)) return null;
  if (standing !== 'unclear' && !isRemark) return hasNumber ? standing : 'unclear';
  return ALONE.test(key) || OF_THOSE_BELOW.test(key) && OF_LEAVING.test(key) ? 'unclear' : null;
}

const HERE = /^(da |moi )*((chuien|tiep nhan)( sinh hoat| sh| dang)* den|dang sinh hoat|con lai|khac|hien (co|tai|nai)|tang|ket nap)\b/;

/** Whether a heading names people who are here, "Đảng viên chuyển đến", so that it ends one over those who have left. */
export function areHere(name: string): boolean {
  const words = name.replace(ALL_PEOPLE, '');
  return HERE.test(fold(words)) && (words !== name || /\bden\b/.test(fold(words))) && !namesPerson(words);
}
