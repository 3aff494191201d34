/** Marks of VNI-Windows after a letter, in the order of the combining marks they stand for. */
const TONES = '\u0300\u0301\u0309\u0303\u0323';
const TONE_SIGNS = 'øùûõï';
const CIRCUMFLEX_SIGNS = 'àáåãä';
const BREVE_SIGNS = 'èéúüë';
/** Letters that stand alone. */
const SINGLES: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const SEQUENCES = new Map<string, string>();
for (const base of 'aeouyôö') addTones(base, SINGLES[base] ?? base, TONE_SIGNS);
for (const base of 'aeo') {
  add(`${base}â`, `${base}\u0302`);
  addTones(base, `${base}\u0302`, CIRCUMFLEX_SIGNS);
}
add('aê', 'a\u0306');
addTones('a', 'a\u0306', BREVE_SIGNS);
for (const [sign, letter] of Object.entries(SINGLES)) add(sign, letter);

function addTones(base: string, letter: string, signs: string): void {
  for (const [place, sign] of Array.from(signs).entries()) add(base + sign, letter + (TONES[place] ?? ''));
}

/** In both cases: a small sign after a capital belongs to it, as in "Aùnh". */
function add(written: string, letter: string): void {
  const [base = '', sign = ''] = written;
  const [small, capital] = [letter.normalize('NFC'), letter.normalize('NFC').toUpperCase()];
  for (const mark of [sign, sign.toUpperCase()]) {
    SEQUENCES.set(base + mark, small);
    SEQUENCES.set(base.toUpperCase() + mark, capital);
  }
}

const PARTS = /[aeouyôö][øùûõïàáåãäâèéúüëê]|[^\u0000-\u007f]/gi;
const LETTER = /[\p{L}\p{M}]/u;

/** The text that stands in VNI-Windows under the letters of windows-1252; null where a letter of it is none of VNI. */
export function recodeVni(text: string): string | null {
  let fits = true;
  const recoded = text.replace(PARTS, (part) => {
    const whole = SEQUENCES.get(part);
    if (whole !== undefined) return whole;
    // What is no sequence may still begin with a letter that stands alone; a sign after it then belongs to nothing.
    if (LETTER.test(part.slice(-1))) fits = false;
    return part;
  });
  return fits ? recoded : null;
}
