/** The share of the people of a list of all that stand in the lists that it gathers. */
const GATHERED = 0.75;
/** People in two sheets up to this share are members who stand twice. */
const FEW = 0.1;
const NAMED = 3;
/** More sheets than any workbook has that is compared. */
export const MOST_SHEETS = 1000;

/** Which sheets have the people of others. */
export interface RepeatedSheets {
  /** By sheet: those that most of its people stand in, the first of them; empty for a sheet of its own people. */
  in: readonly (readonly number[])[];
  /** Whether hardly anybody stands in two sheets. */
  isApart: boolean;
}

/** People who stand in the same sheets. */
interface Group {
  sheets: readonly number[];
  count: number;
}

/**
 * Finds, among lists of people, those that repeat others: a list of all beside those of the cells, the committee of all cells, the
 * same list of another month. Without the sheets found nearly everybody stands in one sheet only.
 * @param sheets by sheet a number for each person, the same in all sheets
 * @param least the share of its people in other sheets from which a sheet repeats these
 */
export function findRepeated(sheets: readonly Int32Array[], least: number): RepeatedSheets {
  const { sizes, groups } = groupPeople(sheets);
  const found: (readonly number[])[] = sheets.map(() => []);
  const left = new Set(sheets.keys());
  const peopleIn = (isMeant: (group: Group) => boolean) => groups.reduce((sum, group) => (isMeant(group) ? sum + group.count : sum), 0);
  const shared = (a: number, b: number) => peopleIn((group) => group.sheets.includes(a) && group.sheets.includes(b));
  /** The share of its people who stand in others that are left. */
  const inOthers = (sheet: number) =>
    peopleIn((group) => group.sheets.includes(sheet) && group.sheets.some((other) => other !== sheet && left.has(other))) / Math.max(1, sizes[sheet] ?? 0);
  const sizeOf = (sheet: number) => sizes[sheet] ?? 0;
  const largestFirst = [...sheets.keys()].toSorted((a, b) => sizeOf(b) - sizeOf(a) || b - a);
  const isApart = largestFirst.every((sheet) => inOthers(sheet) <= FEW);
  if (isApart) return { in: found, isApart };
  // A list of all has two lists or more in it, and hardly anybody else.
  for (const sheet of largestFirst) {
    const others = largestFirst.filter((other) => other !== sheet && left.has(other) && sizeOf(other) > 0);
    const within = others.filter((other) => shared(other, sheet) >= least * sizeOf(other));
    if (within.length < 2 || inOthers(sheet) < GATHERED) continue;
    found[sheet] = within.toSorted((a, b) => a - b).slice(0, NAMED);
    left.delete(sheet);
  }
  for (;;) {
    const ranked = largestFirst.filter((sheet) => left.has(sheet)).map((sheet) => ({ sheet, share: inOthers(sheet) }));
    const most = ranked.reduce((a, b) => (b.share > a.share ? b : a), { sheet: -1, share: 0 });
    if (most.share < least) return { in: found, isApart };
    left.delete(most.sheet);
    const others = [...left].map((other) => ({ other, people: shared(most.sheet, other) })).filter(({ people }) => people > 0);
    found[most.sheet] = others.toSorted((a, b) => b.people - a.people).slice(0, NAMED).map(({ other }) => other);
  }
}

/** The people who stand in more than one sheet. */
export function peopleInSeveral(sheets: readonly Int32Array[]): ReadonlySet<number> {
  const all = new Set<number>();
  const several = new Set<number>();
  for (const people of sheets) {
    for (const person of new Set(people)) (all.has(person) ? several : all).add(person);
  }
  return several;
}

/** How many different people each sheet has, and those that stand in several. */
function groupPeople(sheets: readonly Int32Array[]): { sizes: number[]; groups: Group[] } {
  const all = new Float64Array(sheets.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [sheet, people] of sheets.entries()) for (const person of people) all[filled++] = (person >>> 0) * MOST_SHEETS + sheet;
  all.sort();
  const sizes = sheets.map(() => 0);
  const groups = new Map<string, { sheets: number[]; count: number }>();
  for (let at = 0; at < all.length; ) {
    const person = Math.floor((all[at] ?? 0) / MOST_SHEETS);
    const own: number[] = [];
    for (; at < all.length && Math.floor((all[at] ?? 0) / MOST_SHEETS) === person; at++) {
      const sheet = (all[at] ?? 0) - person * MOST_SHEETS;
      if (own.at(-1) !== sheet) own.push(sheet);
    }
    for (const sheet of own) sizes[sheet] = (sizes[sheet] ?? 0) + 1;
    if (own.length < 2) continue;
    const group = groups.get(own.join()) ?? { sheets: own, count: 0 };
    group.count++;
    groups.set(own.join(), group);
  }
  return { sizes, groups: [...groups.values()] };
}
