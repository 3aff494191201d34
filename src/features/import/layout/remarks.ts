import { EXCLUDED_ROWS } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { spellingKey, unwrap } from '../values/spelling.ts';
import { readStanding } from './status.ts';

/** What a remark tells of a member that figures depend on: that the member has left, or is exempt; null for all else. */
export type RemarkReading = 'left' | 'exempt' | null;

/** "Miễn SH", "được miễn công tác và sinh hoạt đảng": of what, so that it is no other exemption. */
const EXEMPT = /\bmien( (cong tac|ct)( va)?)? ?(sinh hoat|sh|shd)\b|^(da |duoc )*mien( (tu|ngai|thang|nam)\b.*| \d.*)?$/;
/** "Đề nghị miễn", "hết miễn": these are not exempt, or not now. */
const NOT_EXEMPT = /\b(khong|chua|xin|de nghi|het|du kien|xet|cho|thoi|lam (ho so|don|thu tuc)|lap ho so|phuc hoi|tro lai|dang sinh hoat|du dieu kien|se)\b/;
/** Accents tell `miễn` from `miền`. */
const REGION = /miền/giu;

/** What every word of leaving or exemption has in it, however its accents are written: most remarks have none, and need no folding. */
const TELLING = /mi\Sn|chuy\Sn|m\St|tr\Sn|x\S[aá]|tr\S(?!\p{L})|kh\Si|xin|qua|sinh|ch\St|th\Si|died|moved|transf|expel|deceas/iu;

/** Reads a remark; one that says several things is read part by part. */
export function readRemark(cell: string): RemarkReading {
  const text = unwrap(cell);
  if (!TELLING.test(text)) return null;
  const parts = [text, ...text.split(/[,;()]|\. |\s[-–—]\s/)].map(tidy).filter((part) => part !== '');
  if (parts.some((part) => (EXCLUDED_ROWS as readonly string[]).includes(readStanding(part)))) return 'left';
  const key = spellingKey(text.replace(REGION, ''));
  return EXEMPT.test(key) && !NOT_EXEMPT.test(key) ? 'exempt' : null;
}
