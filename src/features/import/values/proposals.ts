import { categoriesOf, type FieldKeyOf } from '#domain/fields.ts';
import { codesBySpelling } from './spelling.ts';

/** What words leave open, by the keys of the categories that they may mean, likeliest first; patterns match folded keys. */
const OPEN_WORDS: Readonly<Partial<Record<FieldKeyOf<'category'>, readonly (readonly [RegExp, readonly string[]])[]>>> = {
  sex: [[/^(n|x|\d)$/, ['female', 'male']]],
  generalEducation: [
    [/^(lop )?12$|^(tot nghiep )?(pho thong|lop 12)$|^trung hoc$|^gdtx$/, ['upperSecondary']], [/^(lop )?10$/, ['upperSecondary', 'lowerSecondary']], [/^(lop )?11$/, ['lowerSecondary', 'upperSecondary']],
    [/^(lop )?[789]$/, ['lowerSecondary', 'primary']], [/^(lop )?[56]$/, ['primary']], [/^(lop )?[1-4]$/, ['literate', 'primary']], [/chua (tot nghiep|hoc het) thpt|dang hoc (lop 1|thpt)/, ['lowerSecondary']],
  ],
  qualification: [
    [/\b(sau|tren) (dai hoc|dh)\b|^sdh$/, ['masters', 'doctorate']], [/\b(ncs|nghien cuu sinh)\b/, ['masters', 'university']], [/^dang hoc (cao hoc|thac si|ths)\b/, ['university']], [/\bcao hoc\b/, ['masters', 'university']],
    [/\b(bs)?ck ?(ii|2)\b|chuien khoa (ii|2)\b/, ['doctorate', 'masters', 'university']], [/\b(bs)?ck ?(i|1)?\b|chuien khoa/, ['masters', 'university']], [/^hoc vien\b/, ['university', 'masters']],
    [/\bthuc hanh\b|^(cu nhan|ki su|duoc si) (cao dang|cd)\b/, ['college', 'university']], [/^cn\b/, ['university', 'elementary']], [/^tc\b/, ['intermediate', 'university']], [/^(cong nhan|tho)\b/, ['elementary']],
    [/^su pham\b/, ['university', 'college', 'intermediate']], [/^(dieu duong|i ta|ki thuat vien)\b/, ['intermediate', 'college', 'elementary']], [/^(luat gia|giao vien|ds)\b/, ['university', 'college']], [/^cao cap\b/, ['college', 'university']],
    [/^\d+\+\d$/, ['intermediate', 'college']], [/(dang hoc|sinh vien|sv nam|dang theo hoc).*|(chua tot nghiep|do dang|bo hoc|nam thu)/, ['none', 'intermediate', 'college']], [/^(thpt|thcs|\d+ \d+|k)$|ngan han|boi duong/, ['none']], [/chung chi|nghiep vu/, ['elementary', 'none']],
  ],
  politicalTheory: [
    [/^dang hoc (cao cap|cc)/, ['intermediate', 'elementary']], [/^dang hoc (trung cap|tc)/, ['elementary', 'none']], [/dang vien moi|dvm|nhan thuc|cam tinh|^boi duong/, ['none', 'elementary']], [/^(dai hoc|dh|cd|hoc vien)\b/, ['advanced']],
    [/^(cu nhan|thac si|ths|tien si)\b/, ['none', 'advanced']], [/^(dang hoc|k|x)$/, ['none', 'elementary']],
  ],
  partyPost: [[/^nguien\b|^(thoi|het)\b|\bdoan\b|\bhoi\b/, ['none']], [/^pho$/, ['deputy']], [/\bto dang$/, ['none', 'committee']], [/\bubkt\b/, ['committee', 'none']], [/^x$/, ['committee']]],
  exemptReason: [[/\b(om|benh|dau|tai bien|mat suc|suc khoe|tuoi)\b/, ['ageHealth', 'otherReason']], [/xuat khau lao dong|xkld|o xa|theo con|lam viec/, ['workingAway', 'otherReason']], [/.*/, ['otherReason']]],
  ethnicity: [[/^(viet nam|viet)$/, ['kinh']]],
  religion: [[/^ki ?to/, ['catholicism', 'protestantism']], [/^(luong|ben luong|tho cung|chua|k\b)/, ['none']], [/^(co|x)$/, ['other']]],
};

/** "Đang học đại học" names a level that is not reached, "Nguyên bí thư" an office that is over. */
const DENIED = /^(dang|chua|khong|bo|nguien|het)\b|\b(dang (theo )?hoc|chua tot)\b/;

const MOST_PROPOSALS = 4;
/** A spelling of so many letters may have one wrong or missing; a shorter one would then be another word. */
const LEAST_FOR_ONE = 5;
const LEAST_FOR_TWO = 10;
const LONGEST = 60;

/**
 * The categories that a value which is not understood may mean, likeliest first; none where nothing speaks for any. They are
 * for a person to choose from.
 * @param key the spelling key of the value
 */
export function createProposer(field: FieldKeyOf<'category'>): (key: string) => readonly string[] {
  const categories = categoriesOf(field);
  const spellings = [...codesBySpelling(categories)].map(([spelling, code]) => ({ spelling, key: categories[code - 1]?.key ?? '' }));
  return (key) => {
    if (key.length > LONGEST) return [];
    const open = OPEN_WORDS[field]?.find(([pattern]) => pattern.test(key))?.[1] ?? [];
    const isDenied = DENIED.test(key);
    const near = spellings
      .filter(({ spelling }) => DENIED.test(spelling) === isDenied)
      .map(({ spelling, key: category }) => ({ category, distance: distanceWithin(spelling, key, mistakesIn(spelling)) }))
      .filter(({ distance }) => distance > 0)
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ category }) => category);
    const padded = ` ${key} `;
    const named = spellings
      .filter(({ spelling }) => spelling.length > 2 && padded.includes(` ${spelling} `))
      .toSorted((a, b) => b.spelling.length - a.spelling.length)
      .map(({ key: category }) => category);
    return [...new Set([...near, ...open, ...(isDenied ? [] : named)])].slice(0, MOST_PROPOSALS);
  };
}

function mistakesIn(spelling: string): number {
  if (spelling.length < LEAST_FOR_ONE) return 0;
  return spelling.length < LEAST_FOR_TWO ? 1 : 2;
}

/** The letters that differ between two texts, neighbours in the wrong order counting as one; 0 where there are more than `most`. */
function distanceWithin(a: string, b: string, most: number): number {
  if (most === 0 || Math.abs(a.length - b.length) > most) return 0;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : 0;
}
