/** What the key of a unit is made of. */
export interface SlugParts {
  /** What stands before it: the key of its organisation. */
  scope: string;
  slug: string;
  /** Decides which of two like ones is numbered, so that the order of the rows does not. */
  order: string;
}

/** One key for each, no two alike: like ones are numbered -2, -3 … by `order`, and no number makes another one's key. */
export function slugsOf(parts: readonly SlugParts[]): string[] {
  const plain = parts.map(({ scope, slug }) => scope + slug);
  const used = new Set(plain);
  const taken = new Set<string>();
  const keys = [...plain];
  const places = parts.map((_, place) => place).toSorted((a, b) => compare(parts[a]?.order ?? '', parts[b]?.order ?? ''));
  for (const place of places) {
    let key = plain[place] ?? '';
    for (let number = 2; taken.has(key); number++) {
      const numbered = `${plain[place]}-${number}`;
      if (!used.has(numbered)) key = numbered;
    }
    taken.add(key);
    used.add(key);
    keys[place] = key;
  }
  return keys;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
