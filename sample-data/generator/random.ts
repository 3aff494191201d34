/** A stream of pseudo-random numbers that is the same on every run and machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [low, high]. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the values, each as likely as its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** `count` different items; an item with weight 0 is never drawn. */
  draw<T>(items: readonly T[], count: number, weight?: (item: T) => number): T[];
}

/** The stream of a topic: streams do not influence each other, so that one topic can change alone. */
export function randomStream(topic: string): Random {
  let state = seedOf(topic);

  // mulberry32: integer arithmetic only, hence equal in every engine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error(`${topic}: nothing to pick from`);
    return items[int(0, items.length - 1)] as T;
  };

  const shuffle = <T>(items: readonly T[]): T[] => {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last);
      const held = result[last] as T;
      result[last] = result[other] as T;
      result[other] = held;
    }
    return result;
  };

  const draw = <T>(items: readonly T[], count: number, weight: (item: T) => number = () => 1): T[] => {
    const left = items.map((item) => ({ item, weight: weight(item) })).filter((entry) => entry.weight > 0);
    if (left.length < count) throw new Error(`${topic}: ${left.length} candidates for ${count} draws`);
    const drawn: T[] = [];
    while (drawn.length < count) {
      let rest = next() * left.reduce((sum, entry) => sum + entry.weight, 0);
      let index = left.findIndex((entry) => (rest -= entry.weight) < 0);
      // Rounding may leave a tiny rest behind the last entry.
      if (index < 0) index = left.length - 1;
      drawn.push((left[index] as { item: T }).item);
      left.splice(index, 1);
    }
    return drawn;
  };

  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => (draw(choices, 1, ([, weight]) => weight)[0] as readonly [T, number])[0];

  return { next, int, chance: (probability) => next() < probability, pick, weighted, shuffle, draw };
}

/** FNV-1a over the topic's text, so that each topic starts elsewhere. */
function seedOf(topic: string): number {
  let hash = 0x811c9dc5;
  for (const character of `ward-2026:${topic}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
