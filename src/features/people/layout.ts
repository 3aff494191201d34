import type { PeopleGroup } from '#figures/people.ts';

/** One row of the list as it is drawn: the head of a group, or the member at a place of all. */
export type ListItem = { head: PeopleGroup } | { place: number };

/** Where the rows of a list stand: with groups each has its head before its members. */
export interface ListLayout {
  count: number;
  itemAt(index: number): ListItem;
  /** The group that the row of an index is in; null without groups. */
  groupAt(index: number): PeopleGroup | null;
}

/** Lays a list out without an object a member. */
export function layoutOf(groups: readonly PeopleGroup[], grouped: boolean): ListLayout {
  const total = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  if (!grouped) return { count: total, itemAt: (place) => ({ place }), groupAt: () => null };
  let count = 0;
  const starts = groups.map(({ lines }) => {
    const start = count;
    count += lines.length + 1;
    return start;
  });
  const groupOf = (index: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count,
    itemAt(index) {
      const group = groupOf(index);
      const head = groups[group];
      // Every group before, and this one, has a row for its head.
      return head && starts[group] === index ? { head } : { place: index - group - 1 };
    },
    groupAt: (index) => groups[groupOf(index)] ?? null,
  };
}
