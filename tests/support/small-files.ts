import type { Snapshot } from '#domain/snapshot.ts';
import { snapshotOf } from './sample.ts';

const HEADER = 'Họ và tên,Giới tính,Ngày sinh,Khối,Tổ chức cơ sở đảng,Chi bộ,Trình độ chuyên môn';

/** A file of some members: `women` women and `men` men of one cell of the police. */
export function smallFile(women: number, men: number): string {
  const row = (sex: string, place: number) => `Nguyễn Văn ${place},${sex},0${(place % 9) + 1}/03/1980,Công an,Đảng bộ Công an,Chi bộ 1,Đại học`;
  const rows = [...Array.from({ length: women }, (_, place) => row('Nữ', place)), ...Array.from({ length: men }, (_, place) => row('Nam', women + place))];
  return `${[HEADER, ...rows].join('\r\n')}\r\n`;
}

/** The same as a snapshot. */
export function smallSnapshot(id: number, women: number, men: number): Promise<Snapshot> {
  return snapshotOf(smallFile(women, men), `dang-vien-2026-03-0${id}.csv`, id);
}

/** A snapshot whose reading counted otherwise than its members are: one woman too many, one man too few. */
export function withWrongTally(snapshot: Snapshot): Snapshot {
  const [unknown = 0, women = 0, men = 0] = snapshot.info.tally.categories.sex ?? [];
  const categories = { ...snapshot.info.tally.categories, sex: [unknown, women + 1, men - 1] };
  return { ...snapshot, info: { ...snapshot.info, tally: { ...snapshot.info.tally, categories } } };
}
