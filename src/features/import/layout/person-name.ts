import { fold, tidy } from '#domain/text.ts';

const NAME = /^\p{Lu}\p{L}*( \p{Lu}\p{L}*)+$/u;

/** Whether a text is written as the name of a person is: words that each begin with a capital, and nothing else. */
export function isPersonName(text: string): boolean {
  return NAME.test(tidy(text));
}

/** Words that a name has in full; a longer one may go on in a second line. */
const FULL_NAME_WORDS = 3;
/** What two names in one cell have between them. */
const BETWEEN = /[\n;,/&+]|\s[-–—]\s|\sv(?:à|a\u0300?)\s|\s\d{1,2}\s*[.)]/iu;
/** Longer texts are no names. */
const LONGEST = 1000;
/** What is there wherever these are, and in few names: found faster. */
const SIGN = /[\n;,/&+\d–—-]| v| V[AÀ]/;
/** The number or the dash of a list before a name. */
const ORDINAL = /^\s*(?:\d{1,2}\s*[.):/-]|[-–—•*+])\s*/;
const COMRADE = /(?<!\p{L})đ\s*\/\s*c(?!\p{L})[.:]?|(?<!\p{L})(?:đồng chí|ông|bà|vợ|chồng)(?: là)?(?=[\s:]):?/giu;
const BRACKETED = /\([^)]*\)?|\[[^\]]*\]?/g;
const IN_SMALL_LETTERS = /^\p{Ll}+( \p{Ll}+){1,4}$/u;
const ALIAS = /^(tuc|bi danh|ten|con goi|con ten|hay|goi la|phap danh|thuong goi)\b/;
/** After these a name goes on. */
const MIDDLE = /\s(?:thị|văn|thi|van)$/iu;
/** Family names with their accents: without, most of them are other words too ("Đặng", "Đảng"). */
const FAMILIES: ReadonlySet<string> = new Set((
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đào trịnh mai hà lương cao tạ đoàn trương lâm phùng tô châu thái'
  + ' vương đàm quách tăng kiều triệu nghiêm tống doãn khổng lưu mạc la hứa thạch âu chử cù giáp bế nông chu lò ma lục lường quàng tòng'
  + ' cầm sùng giàng vàng thào lầu vừ nguyen tran le pham hoang huynh phan vu vo bui ngo duong dinh dao trinh luong doan quach nghiem'
).split(' '));
const PLACES = new RegExp(
  '^(ha (noi|nam|giang|tinh|tai|dong|bac|long|trung)|ho chi minh|cao bang|lam dong|thai (binh|nguien)|vu thu|le chan|ngo quien|hoang (mai|sa))$',
);

/** Whether a text is the name of a person with a family name, in small letters too. */
export function isFullName(text: string): boolean {
  const [family = '', ...others] = text.split(' ');
  return others.length > 0 && (isPersonName(text) || IN_SMALL_LETTERS.test(text)) && FAMILIES.has(family.toLowerCase()) && !PLACES.test(fold(text));
}

const CAPITALISED = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;

/** Whether a text names a person among other words. */
export function namesPerson(text: string): boolean {
  return (tidy(text).match(CAPITALISED) ?? []).some(isFullName);
}

/** Whether a cell holds the full names of more than one person: in lines, with signs between them, or "và". An alias is none. */
export function holdsSeveralNames(cell: string): boolean {
  if (!SIGN.test(cell) || !BETWEEN.test(cell) || cell.length > LONGEST) return false;
  const lines = cell.split('\n');
  const isWhole = (line: string) => isPersonName(line) && tidy(line).split(' ').length >= FULL_NAME_WORDS && !ALIAS.test(fold(line));
  if (lines.filter(isWhole).length > 1) return true;
  const parts = cell.normalize('NFC').replace(BRACKETED, ' ').replace(COMRADE, ' ').split(BETWEEN).map((part) => tidy(part.replace(ORDINAL, '')));
  const isWrapped = lines.length > 1 && lines.some((line) => MIDDLE.test(tidy(line)));
  return !isWrapped && parts.filter(isFullName).length > 1;
}
