/** Signs without width, and those that turn the direction of the text around them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]+/g;
const MARKS = /[\u0300-\u036f]/g;
const BARRED_D = /[đĐðÐƉɖ]/g;

/** Single-spaced words of ASCII and composed Vietnamese letters: nothing to tidy, as in nearly every cell of a file. */
const TIDY = /^[!-~\u00c0-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00c0-\u024f\u1ea0-\u1ef9]+)*$/;

/** The text as it is shown: composed (NFC), without invisible characters, runs of spaces as one. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim();
}

/**
 * The key by which spellings are compared: without case, accents and punctuation, `đ` as `d`, `y` as `i`,
 * dots between letters dropped (`Th.S` is `ths`), other signs as one space. Letters that differ only in accents
 * (Dao, Đạo) share a key: compare keys inside one closed list only.
 */
export function fold(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(BARRED_D, 'd')
    .toLowerCase()
    .replace(/y/g, 'i')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** Whether every word of the query begins a word of the text, accents and case aside: "to dan pho 12". */
export function matchesSearch(text: string, query: string): boolean {
  const words = fold(text).split(' ');
  return fold(query)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const OLD_TONE: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};

/**
 * The key by which two spellings are the same name of an organisation or a cell: case, spacing, composition and
 * the place of the tone mark (`Hoà`, `Hòa`) aside. Accents count: `Đạo` and `Dao` are two names.
 */
export function nameKey(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => OLD_TONE[pair] ?? pair);
}
