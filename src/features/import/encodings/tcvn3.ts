/** The letters of TCVN3 (fonts .Vn…) by the byte 0xa1 and on; a space where a byte has none. It has no capitals with a tone. */
const LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const FIRST = 0xa1;

const HIGH = /[\u0080-\uffff]/g;
const WORD = /\p{L}+/gu;

/** The text that stands in TCVN3 under the letters of windows-1252; null where a letter of it is none of TCVN3. */
export function recodeTcvn3(text: string): string | null {
  let fits = true;
  const recoded = text.replace(HIGH, (sign) => {
    const letter = LETTERS[sign.charCodeAt(0) - FIRST] ?? ' ';
    if (letter !== ' ') return letter;
    if (/[\p{L}\p{M}]/u.test(sign)) fits = false;
    return sign;
  });
  return fits ? raiseCapitals(recoded) : null;
}

/**
 * Headings in fonts such as .VnTimeH show the small letters as capitals: a word of capitals is one throughout, and with it
 * all of a cell that has no small letters without accent ("Tú" beside "NGUYễN").
 */
function raiseCapitals(text: string): string {
  const isShouted = (word: string) => !/[a-z]/.test(word) && (word.match(/\p{Lu}/gu) ?? []).length > 1;
  if (!(text.match(WORD) ?? []).some(isShouted)) return text;
  return /[a-z]/.test(text) ? text.replace(WORD, (word) => (isShouted(word) ? word.toUpperCase() : word)) : text.toUpperCase();
}
