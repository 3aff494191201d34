/** Where something stands in the text of a draft: from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Tones on the letter where the older spelling has them; both are one letter pair, so that places do not move. */
const OLD_TONE: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};

/** The text of a draft as it is read and marked: composed, line ends as one sign, no byte order mark. */
export function draftText(given: string): string {
  return given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * The same text with one spelling for what is written in several, to look words up in. Every sign keeps its place: the
 * result is as long as the text.
 * @param text composed
 */
export function plainText(text: string): string {
  let plain = '';
  for (const sign of text) {
    const small = sign.toLowerCase();
    plain += small.length === sign.length ? small : sign;
  }
  return plain
    .replace(/[\t\u00a0\u2000-\u200b\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => OLD_TONE[pair] ?? pair)
    .replace(/sỹ(?!\p{L})/gu, 'sĩ')
    .replace(/lí(?= luận)/g, 'lý')
    .replace(/kĩ(?= thuật)/g, 'kỹ')
    .replace(/tỉ(?= (lệ|đồng|trọng))/g, 'tỷ');
}

/** Whether two places in the text have a sign in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The signs of a text that are taken, to ask of many places without comparing each with each. */
export class Taken {
  readonly #signs: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#signs = new Uint8Array(length);
    for (const span of spans) this.take(span);
  }

  take({ start, end }: Span): void {
    this.#signs.fill(1, Math.max(0, start), end);
  }

  touches({ start, end }: Span): boolean {
    for (let place = Math.max(0, start); place < end; place++) if (this.#signs[place] === 1) return true;
    return false;
  }
}

/** Every place where a pattern with the flag `g` fits. */
export function placesOf(pattern: RegExp, text: string): (Span & { match: RegExpExecArray })[] {
  const places: (Span & { match: RegExpExecArray })[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] !== '') places.push({ start: match.index, end: match.index + match[0].length, match });
  }
  return places;
}
