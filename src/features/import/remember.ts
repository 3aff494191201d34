const MOST_ENTRIES = 20_000;
const LONGEST = 200;
/** From this length on an engine may keep a piece of a text as a view of the whole. */
const SLICED = 13;

/** A reader that remembers what it made of each short cell: a list of members repeats a few values a million times. */
export function remembering<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell);
    if (cell.length > LONGEST) return reading;
    if (known.size >= MOST_ENTRIES) known.clear();
    known.set(cell.length < SLICED ? cell : detach(cell), reading);
    return reading;
  };
}

/** The same text with memory of its own: a cell otherwise keeps alive the piece of the file that it was cut from. */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}
