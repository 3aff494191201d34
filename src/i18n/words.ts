import type { Bilingual } from '#domain/bilingual.ts';
import type { Speech } from './language.tsx';

/** The words that many places use, so that one thing has one name on the page. */
export const WORDS = {
  appName: { vi: 'Thống kê đảng viên', en: 'Member statistics' },
  members: { vi: 'Đảng viên', en: 'Members' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  wholeShare: { vi: 'Toàn đảng bộ', en: 'Whole committee' },
  women: { vi: 'Nữ', en: 'Women' },
  men: { vi: 'Nam', en: 'Men' },
  unknown: { vi: 'Chưa có thông tin', en: 'Unknown' },
  organisations: { vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisations' },
  sample: { vi: 'DỮ LIỆU MẪU, KHÔNG CÓ THẬT', en: 'SAMPLE DATA, NOT REAL' },
  total: { vi: 'Tổng số', en: 'Total' },
} as const satisfies Record<string, Bilingual>;

/** Whose numbers these are: the committee's name where a person has given it, and the mark of invented ones. Whatever leaves the page begins with it. */
export function sourceLines({ sample }: { sample: boolean }, { t, committee }: Speech): string[] {
  return [...(committee === '' ? [] : [committee]), ...(sample ? [t(WORDS.sample)] : [])];
}

/** "6.808 đảng viên", with the plural of English. */
export function membersText({ f, t }: Speech, n: number): string {
  return t({ vi: `${f.count(n)} đảng viên`, en: n === 1 ? '1 member' : `${f.count(n)} members` });
}
